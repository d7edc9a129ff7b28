import { FileType, type QuickPickItem, RelativePattern, type Uri, window, workspace } from 'vscode';
import { languageId } from '../../server/protocol.ts';

const drafts = '**/*.post.md';
const left = '**/node_modules/**';

const sorted = (uris: readonly Uri[]): readonly Uri[] => uris.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

const isFolder = async (uri: Uri): Promise<boolean> => {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
};

/** The drafts among what was selected in the explorer, and those in its folders, each once. */
export const draftsAmong = async (selected: readonly Uri[]): Promise<readonly Uri[]> => {
  const found = await Promise.all(
    selected.map(async (uri) => ((await isFolder(uri)) ? sorted(await workspace.findFiles(new RelativePattern(uri, drafts), left)) : [uri])),
  );
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
};

interface Choice extends QuickPickItem {
  readonly uri: Uri;
}

/** Asks which drafts: the one at hand is picked already. */
export const askDrafts = async (tool: string): Promise<readonly Uri[] | undefined> => {
  const open = workspace.textDocuments.filter((document) => document.languageId === languageId).map(({ uri }) => uri);
  const all = sorted([...new Map([...open, ...(await workspace.findFiles(drafts, left))].map((uri) => [uri.toString(), uri])).values()]);
  const [only] = all;
  if (!only) {
    void window.showInformationMessage('There is no draft here: a file whose name ends in .post.md.');
    return undefined;
  }
  if (all.length === 1) return all;
  const active = window.activeTextEditor?.document.uri.toString();
  const choices = all.map((uri): Choice => {
    const path = workspace.asRelativePath(uri);
    const name = path.lastIndexOf('/') + 1;
    return { label: path.slice(name), description: path.slice(0, name), uri, picked: uri.toString() === active };
  });
  const answer = await window.showQuickPick(choices, { canPickMany: true, placeHolder: `Which drafts go to ${tool}?`, matchOnDescription: true });
  return answer && answer.length > 0 ? answer.map(({ uri }) => uri) : undefined;
};
