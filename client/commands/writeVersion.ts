import { Range, window, workspace, WorkspaceEdit } from 'vscode';
import { askVersion, draftAtHand, readDraft } from '../drafts.ts';
import { reveal } from '../reveal.ts';
import { type Handler, textField } from './handler.ts';

/** Starts the text for one platform under a heading of its own, with the shared text in it; where there is one, goes there. */
export const writeVersion: Handler = async (services, input) => {
  const draft = draftAtHand(input);
  if (!draft) return;
  const named = textField(input, 'platform');
  const summary = named === undefined ? await readDraft(services, draft) : undefined;
  const platform = named ?? (summary && (await askVersion(summary)));
  if (platform === undefined) return;
  const uri = draft.toString();
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const cursor = editor?.selection.active;
  const position = cursor && { line: cursor.line, character: cursor.character };
  const result = await services.server.startVersion({ uri, platform, ...(position && { position }) });
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (!result || (document && document.version !== result.version)) {
    void window.showWarningMessage('The version was not started. Check that the draft is still open, and try again.');
    return;
  }
  if (result.edit) {
    const { start, end } = result.edit.range;
    const change = new WorkspaceEdit();
    change.replace(draft, new Range(start.line, start.character, end.line, end.character), result.edit.newText);
    if (!(await workspace.applyEdit(change))) return;
  }
  await reveal(draft, { start: result.cursor, end: result.cursor });
};
