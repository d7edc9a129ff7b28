import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { ExportSchedulerResult, SchedulerChoice, SchedulersResult } from '../../server/protocol/schedulers.ts';
import { draftStem } from '../exportName.ts';
import { exists } from '../files.ts';
import { askAboutHeld } from '../held.ts';
import { askDrafts, draftsAmong } from '../schedulers/drafts.ts';
import { fileName, schedulerReport, schedulerWords, tableName } from '../schedulers/words.ts';
import { countWords } from '../statusText.ts';
import { type Handler, type Services, textField } from './handler.ts';

interface Choice extends QuickPickItem {
  readonly tool: SchedulerChoice;
}

const askTool = async (tools: readonly SchedulerChoice[]): Promise<SchedulerChoice | undefined> => {
  const describe = ({ template, mixed }: SchedulerChoice): string =>
    template ? 'one CSV file, with the template that you download there' : mixed ? 'one CSV file for all platforms' : 'a CSV file for each platform';
  const choices = tools.map((tool): Choice => ({ label: tool.name, description: describe(tool), tool }));
  return (await window.showQuickPick(choices, { placeHolder: 'Export for which scheduler?', matchOnDescription: true }))?.tool;
};

/** The text of the template: the one that a caller names, or the one that the writer picks. */
const askTemplate = async ({ name }: SchedulerChoice, input: unknown): Promise<string | undefined> => {
  const named = textField(input, 'template');
  const picked =
    named === undefined
      ? await window.showOpenDialog({ filters: { 'CSV table': ['csv'] }, openLabel: 'Use this template', title: `The template that you downloaded in ${name}` })
      : [Uri.parse(named)];
  const [file] = picked ?? [];
  if (!file) return undefined;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    void window.showErrorMessage('The template could not be read. Check that the file is there.');
    return undefined;
  }
};

const urisIn = (input: unknown): readonly Uri[] => {
  if (typeof input !== 'object' || input === null || !('uris' in input) || !Array.isArray(input.uris)) return [];
  return input.uris.flatMap((uri: unknown) => (typeof uri === 'string' ? [Uri.parse(uri)] : []));
};

const draftsFor = async (tool: SchedulerChoice, input: unknown, selected: unknown): Promise<readonly Uri[] | undefined> => {
  const chosen = Array.isArray(selected) ? selected.filter((uri: unknown) => uri instanceof Uri) : [];
  const named = [...urisIn(input), ...(chosen.length > 0 ? chosen : input instanceof Uri ? [input] : [])];
  if (named.length === 0) return askDrafts(tool.name);
  const drafts = await draftsAmong(named);
  if (drafts.length === 0) void window.showInformationMessage('There is no draft in what you selected: a file whose name ends in .post.md.');
  return drafts.length === 0 ? undefined : drafts;
};

const askTarget = async ({ id }: SchedulerChoice, drafts: readonly Uri[]): Promise<Uri | undefined> => {
  const [first] = drafts;
  const near = !first || first.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(first, '..');
  const name = `${drafts.length === 1 && first ? draftStem(first.path) : 'posts'}.${id}.csv`;
  return window.showSaveDialog({ ...(near && { defaultUri: Uri.joinPath(near, name) }), filters: { 'CSV table': ['csv'] }, title: 'Export for scheduler' });
};

/** Where each table goes. The dialog has asked about the name that it gave; nothing else is written over without a yes. */
const placesFor = async (
  target: Uri,
  { files }: ExportSchedulerResult,
  asked: boolean,
): Promise<readonly { readonly file: Uri; readonly text: string }[] | undefined> => {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const places = files.map(({ platform, text }) => ({ file: Uri.joinPath(target, '..', tableName(name, platform, files.length > 1)), text }));
  const settled = (file: Uri): boolean => asked && file.toString() === target.toString();
  const there = (await Promise.all(places.map(async ({ file }) => !settled(file) && (await exists(file))))).filter((is) => is).length;
  if (there === 0) return places;
  const replace = 'Replace';
  return (await window.showWarningMessage(`${countWords(there, 'table')} of this name ${there === 1 ? 'is' : 'are'} there already.`, replace)) === replace
    ? places
    : undefined;
};

const say = async (tool: string, result: ExportSchedulerResult, first: Uri): Promise<void> => {
  const report = 'Show what was changed';
  const open = 'Open the table';
  const answer = await window.showInformationMessage(schedulerWords(tool, result), report, open);
  if (answer === report) await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: schedulerReport(tool, result) }));
  if (answer === open) await window.showTextDocument(first);
};

interface Place extends QuickPickItem {
  readonly id: string;
}

/** Asks where drafts go that do not say so themselves. */
const askPlatforms = async (platforms: SchedulersResult['platforms'], drafts: number): Promise<readonly string[] | undefined> => {
  const choices = platforms.map(({ id, name }): Place => ({ label: name, id }));
  const placeHolder = drafts === 1 ? 'The draft names no platform. Where does it go?' : 'These drafts name no platform. Where do they go?';
  const answer = await window.showQuickPick(choices, { canPickMany: true, placeHolder });
  return answer && answer.length > 0 ? answer.map(({ id }) => id) : undefined;
};

const askServer = async (services: Services, uri: string) => {
  await services.server.start();
  const known = await services.server.schedulers({ uri });
  if (!known) void window.showWarningMessage('Clinical Content does not answer. Try again in a moment, or use “Clinical: Restart”.');
  return known;
};

/** Puts drafts into the table that a tool imports. A caller may name the tool, the drafts, the platforms, the template and the target. */
export const exportScheduler: Handler = async (services, input, selected) => {
  const known = await askServer(services, workspace.workspaceFolders?.[0]?.uri.toString() ?? '');
  if (!known) return;
  const wanted = textField(input, 'scheduler');
  const tool = wanted === undefined ? await askTool(known.schedulers) : known.schedulers.find(({ id }) => id === wanted);
  if (!tool) return;
  const drafts = await draftsFor(tool, input, selected);
  const template = drafts && tool.template ? await askTemplate(tool, input) : undefined;
  if (!drafts || (tool.template && template === undefined)) return;
  const named = textField(input, 'platforms')?.split(',');
  const inAll = { uris: drafts.map(String), scheduler: tool.id, ...(template !== undefined && { template }), ...(named && { platforms: named }) };
  let result = await services.server.exportScheduler(inAll);
  const platforms = result?.nowhere.length === drafts.length ? await askPlatforms(known.platforms, drafts.length) : undefined;
  if (result?.nowhere.length === drafts.length && !platforms) return;
  const asked = platforms ? { ...inAll, platforms } : inAll;
  if (platforms) result = await services.server.exportScheduler(asked);
  if (result && result.held.length > 0) {
    const held = result.held.map(({ uri, platform, blockers }) => ({ draft: Uri.parse(uri), name: `${fileName(uri)} on ${platform}`, blockers }));
    const answer = await askAboutHeld(result.done.length, held);
    if (answer === undefined) return;
    if (answer === 'anyway') result = await services.server.exportScheduler({ ...asked, override: true });
  }
  if (!result || result.files.length === 0) {
    void window.showWarningMessage(result?.problem ?? 'There is nothing to export. Check that the drafts can be read.');
    return;
  }
  const target = textField(input, 'target');
  const wantedFile = target === undefined ? await askTarget(tool, drafts) : Uri.parse(target);
  const places = wantedFile && (await placesFor(wantedFile, result, target === undefined));
  const [first] = places ?? [];
  if (!places || !first) return;
  try {
    for (const { file, text } of places) await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch {
    services.output.error('A table could not be written.');
    void window.showErrorMessage('The table could not be written. Check that the folder exists and that you may write there.');
    return;
  }
  // Nobody has to answer before the command is done.
  void say(tool.name, result, first.file);
};
