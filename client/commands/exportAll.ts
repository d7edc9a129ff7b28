import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import { manifestName } from '../../server/manifest.ts';
import type { ExportAllResult } from '../../server/protocol.ts';
import { draftAtHand, readDraft } from '../drafts.ts';
import { removeEarlier } from '../earlierExport.ts';
import { draftStem } from '../exportName.ts';
import { exportedWords, exportReport } from '../exportReport.ts';
import { exists } from '../files.ts';
import { askAboutHeld } from '../held.ts';
import { platformItems } from '../platformItems.ts';
import { countWords } from '../statusText.ts';
import { type Handler, type Services, textField } from './handler.ts';

interface Choice extends QuickPickItem {
  readonly id: string;
}

/** The platforms of the draft are picked already; the writer may take some away or add others. */
const askPlatforms = async (services: Services, draft: Uri): Promise<readonly string[] | undefined> => {
  const summary = await readDraft(services, draft);
  if (!summary) return undefined;
  const { chosen, others } = platformItems(summary);
  const choices = [...chosen.map((item): Choice => ({ ...item, picked: true })), ...others];
  const answer = await window.showQuickPick(choices, { canPickMany: true, placeHolder: 'Export for these platforms', matchOnDescription: true });
  return answer && answer.length > 0 ? answer.map(({ id }) => id) : undefined;
};

const freeFolder = async (folder: Uri): Promise<Uri> => {
  for (let number = 2; ; number++) {
    const other = folder.with({ path: `${folder.path}-${number}` });
    if (!(await exists(other))) return other;
  }
};

/** A folder that may be written to: nothing in it is written over without a yes. */
const settleFolder = async (folder: Uri, { files }: ExportAllResult): Promise<Uri | undefined> => {
  const there = await Promise.all(files.map(({ path }) => exists(Uri.joinPath(folder, path))));
  const count = there.filter((is) => is).length;
  if (count === 0) return folder;
  const replace = 'Replace';
  const both = 'Keep both';
  const name = folder.path.split('/').at(-1) ?? '';
  const answer = await window.showWarningMessage(`The folder ${name} holds ${countWords(count, 'file')} of an export already.`, replace, both);
  return answer === replace ? folder : answer === both ? freeFolder(folder) : undefined;
};

const askFolder = async (draft: Uri): Promise<Uri | undefined> => {
  const near = draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, '..');
  const picked = await window.showOpenDialog({
    ...(near && { defaultUri: near }),
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: 'Export here',
    title: `Export to a new folder “${draftStem(draft.path)}” in`,
  });
  return picked?.[0] && Uri.joinPath(picked[0], draftStem(draft.path));
};

const say = async (name: string, folder: Uri, result: ExportAllResult): Promise<void> => {
  const report = 'Show what was changed';
  const manifest = 'Open the manifest';
  const answer = await window.showInformationMessage(exportedWords(result), report, manifest);
  if (answer === report) await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: exportReport(name, result) }));
  if (answer === manifest) await window.showTextDocument(Uri.joinPath(folder, manifestName));
};

/** Writes the texts of a draft for all its platforms into a folder, with a manifest. */
export const exportAll: Handler = async (services, input) => {
  const draft = draftAtHand(input);
  if (!draft) return;
  const named = textField(input, 'platforms')?.split(',');
  const platforms = named ?? (await askPlatforms(services, draft));
  if (!platforms) return;
  const name = draft.path.split('/').at(-1) ?? '';
  const asked = { uri: draft.toString(), draft: name, platforms };
  let result = await services.server.exportAll(asked);
  if (result && result.held.length > 0) {
    const answer = await askAboutHeld(
      result.done.length,
      result.held.map(({ name: platform, blockers }) => ({ draft, name: platform, blockers })),
    );
    if (answer === undefined) return;
    if (answer === 'anyway') result = await services.server.exportAll({ ...asked, override: true });
  }
  if (!result || result.files.length === 0) {
    void window.showWarningMessage('There is nothing to export. Check the names of the platforms, and that the draft is still open.');
    return;
  }
  const target = textField(input, 'target');
  const wanted = target === undefined ? await askFolder(draft) : Uri.parse(target);
  const folder = wanted && (await settleFolder(wanted, result));
  if (!folder) return;
  try {
    await workspace.fs.createDirectory(folder);
    await removeEarlier(folder, new Set(result.files.map(({ path }) => path)));
    for (const { path, text } of result.files) await workspace.fs.writeFile(Uri.joinPath(folder, path), new TextEncoder().encode(text));
  } catch {
    services.output.error('An export could not be written.');
    void window.showErrorMessage('The files could not be written. Check that the folder exists and that you may write there.');
    return;
  }
  // Nobody has to answer before the command is done.
  void say(name, folder, result);
};
