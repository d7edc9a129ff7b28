import { Range, window, workspace, WorkspaceEdit } from 'vscode';
import { goAhead } from '../blockers.ts';
import { draftAtHand } from '../drafts.ts';
import { type Handler, textField } from './handler.ts';
import { sayBriefly } from '../say.ts';

const gone = 'Nothing was recorded. Check that the draft is still open, and try again.';

const askName = (open: readonly string[]): Thenable<string | undefined> =>
  window.showInputBox({
    title: 'Mark as Reviewed',
    prompt: 'Who has reviewed this text? The name, the day and a hash of the text go into the front matter.',
    value: open[0] ?? '',
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? 'Name the reviewer.' : undefined),
  });

/** Records in the front matter who has reviewed the draft, when, and which text. */
export const markReviewed: Handler = async (services, input) => {
  const draft = draftAtHand(input);
  if (!draft) return;
  const uri = draft.toString();
  const known = await services.server.markReviewed({ uri });
  if (!known) {
    void window.showWarningMessage(gone);
    return;
  }
  if (!(await goAhead({ name: '', blockers: known.blockers, draft }, 'This is not ready', 'Mark anyway'))) return;
  const name = textField(input, 'name') ?? (await askName(known.open));
  if (name === undefined || name.trim() === '') return;
  const result = await services.server.markReviewed({ uri, name });
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (!result?.edit || document?.version !== result.version) {
    void window.showWarningMessage(result?.problem ?? gone);
    return;
  }
  const { range, newText } = result.edit;
  const change = new WorkspaceEdit();
  change.replace(draft, new Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
  if (await workspace.applyEdit(change)) sayBriefly(`Marked as reviewed by ${name.trim()}. Save the draft to keep it.`);
};
