import { Position, SnippetString, type TextDocument, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { languageId } from '../../server/protocol.ts';
import { exists } from '../files.ts';
import { draftFile } from './fileName.ts';

const mostOfOneName = 200;

/** Where drafts go: beside the draft at hand, else in a folder that is open; `none` where no folder is, nothing when the writer changed their mind. */
export const folderAtHand = async (): Promise<Uri | 'none' | undefined> => {
  const active = window.activeTextEditor?.document;
  if (active?.languageId === languageId && workspace.getWorkspaceFolder(active.uri)) return Uri.joinPath(active.uri, '..');
  const folders = workspace.workspaceFolders ?? [];
  const [first] = folders;
  if (!first) return 'none';
  if (folders.length === 1) return first.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: 'In which folder?' }))?.uri;
};

/** Makes an empty file that was not there; nothing where none can be made. */
const createDraft = async (folder: Uri, name: string): Promise<Uri | undefined> => {
  if (workspace.fs.isWritableFileSystem(folder.scheme) === false) return undefined;
  for (let number = 1; number <= mostOfOneName; number++) {
    const file = Uri.joinPath(folder, draftFile(name, number));
    if (await exists(file)) continue;
    const edit = new WorkspaceEdit();
    edit.createFile(file, { overwrite: false, ignoreIfExists: false });
    if (await workspace.applyEdit(edit)) return file;
    // Somebody else may have made it in between; anything else would fail the next time, too.
    if (!(await exists(file))) return undefined;
  }
  return undefined;
};

const openDraft = async (folder: Uri | undefined, name: string): Promise<TextDocument> => {
  const file = folder && (await createDraft(folder, name));
  if (file) return workspace.openTextDocument(file);
  if (folder) void window.showWarningMessage('No file could be made in this folder. The post is in a new tab: save it where you like.');
  return workspace.openTextDocument({ language: languageId });
};

/** A new draft: its name, without an ending, and the snippet that it is made of. */
export interface NewDraft {
  readonly name: string;
  readonly snippet: string;
}

/** Writes drafts into a folder, or into tabs that are saved nowhere yet, and shows the first, at its first tab stop. */
export const writeDrafts = async (folder: Uri | undefined, drafts: readonly NewDraft[]): Promise<void> => {
  for (const { name, snippet } of drafts.toReversed()) {
    const document = await openDraft(folder, name);
    const editor = await window.showTextDocument(document, { preview: false });
    await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0), { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true });
  }
};
