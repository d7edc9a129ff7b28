import { commands, type QuickPickItem, type TextDocument, Uri, window, workspace } from 'vscode';
import { countWords } from '../statusText.ts';
import { type Handler, type Services, textField } from './handler.ts';

const isTable = (uri: Uri): boolean => /\.(?:csv|tsv)$/i.test(uri.path);

/** The table at hand: the one named by a caller or picked in the explorer, the one in the editor, or one that the writer opens. */
const tableAtHand = async (input: unknown): Promise<TextDocument | undefined> => {
  const named = textField(input, 'uri');
  const active = window.activeTextEditor?.document.uri;
  const known = input instanceof Uri ? input : named === undefined ? active && isTable(active) && active : Uri.parse(named);
  const picked = known
    ? [known]
    : await window.showOpenDialog({ filters: { 'CSV table': ['csv', 'tsv'] }, openLabel: 'Check', title: 'A table for a scheduler' });
  const [uri] = picked ?? [];
  if (!uri) return undefined;
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    void window.showErrorMessage('This file could not be opened. Check that it is there and that it is text.');
    return undefined;
  }
};

interface Choice extends QuickPickItem {
  readonly id?: string;
}

/** Asks where all rows go; an empty name stands for no platform in particular. */
const askPlatform = async ({ server }: Services, uri: Uri, tool: string): Promise<string | undefined> => {
  const platforms = (await server.schedulers({ uri: uri.toString() }))?.platforms ?? [];
  const choices: Choice[] = [
    ...platforms.map(({ id, name }) => ({ label: name, id })),
    { label: 'No platform in particular', description: 'lengths are not checked' },
  ];
  const answer = await window.showQuickPick(choices, { placeHolder: `A table of ${tool} goes to one place. Which?` });
  return answer && (answer.id ?? '');
};

/** Checks a table for a scheduler, row by row: what is found stands in the file and among the problems. A caller may name it and its platform. */
export const checkScheduler: Handler = async (services, input) => {
  const document = await tableAtHand(input);
  if (!document) return;
  await services.server.start();
  const first = await services.tables.check(document);
  if (!first) {
    void window.showWarningMessage('Clinical Content does not answer. Try again in a moment, or use “Clinical: Restart”.');
    return;
  }
  const { scheduler } = first;
  if (!scheduler) {
    void window.showInformationMessage('These are not the columns of a tool that Clinical Content knows. The first row has to hold their names.');
    return;
  }
  await window.showTextDocument(document);
  const platform = scheduler.mixed ? '' : (textField(input, 'platform') ?? (await askPlatform(services, document.uri, scheduler.name)));
  const result = platform ? await services.tables.check(document, platform) : first;
  if (!result) return;
  const found = result.findings.length === 0 ? 'Nothing to mend' : countWords(result.findings.length, 'finding');
  const show = 'Show the problems';
  const words = `${found} in ${countWords(result.rows, 'row')} for ${scheduler.name}.`;
  void window.showInformationMessage(words, ...(result.findings.length > 0 ? [show] : [])).then((answer) => {
    if (answer === show) void commands.executeCommand('workbench.actions.view.problems');
  });
};
