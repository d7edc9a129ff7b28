import { Range, type TextDocument, type Uri, workspace, WorkspaceEdit } from 'vscode';
import type { Server } from './server.ts';

/** A draft that got another day, and the way back. */
export interface Moved {
  readonly draft: Uri;
  /** Takes the change back; false where the draft has changed since. */
  undo(): Promise<boolean>;
}

/** Why a draft keeps its day, in words for the writer. */
export interface Kept {
  readonly problem: string;
}

const unreadable = 'Its front matter can’t be read well enough to change the date. Open the draft and look at the lines at its top.';
const notReady = 'Clinical Content is not ready yet. Try again in a moment, or use “Clinical: Restart”.';
const changed = 'The draft has changed in the meantime. Try again.';
const notSaved = 'The draft could not be changed. Check that you may write in its folder.';

/** Changes one stretch as one step to undo. A file that nobody was at work on is saved, so that it says on disk what the calendar shows. */
const change = async (document: TextDocument, range: Range, text: string): Promise<boolean> => {
  const wasSaved = !document.isDirty;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, text);
  if (!(await workspace.applyEdit(edit))) return false;
  return !wasSaved || document.isUntitled || document.save();
};

/** Gives a draft the day, and the time, on which it is published; nothing else in it changes. */
export const setPublish = async (server: Pick<Server, 'publishEdit'>, draft: Uri, day: string, time?: string): Promise<Moved | Kept> => {
  try {
    const document = await workspace.openTextDocument(draft);
    const result = await server.publishEdit({ uri: document.uri.toString(), day, ...(time === undefined ? {} : { time }) });
    if (!result) return { problem: notReady };
    if (!result.edit) return { problem: unreadable };
    if (result.version !== document.version) return { problem: changed };
    const { start, end } = result.edit.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    const [before, from] = [document.getText(range), document.offsetAt(range.start)];
    if (!(await change(document, range, result.edit.newText))) return { problem: notSaved };
    const after = document.getText();
    const until = from + result.edit.newText.length;
    return {
      draft,
      undo: async () => {
        const now = await workspace.openTextDocument(draft);
        return now.getText() === after && change(now, new Range(now.positionAt(from), now.positionAt(until)), before);
      },
    };
  } catch {
    return { problem: notSaved };
  }
};
