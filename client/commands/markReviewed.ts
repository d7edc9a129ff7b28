import { Range, type Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { MarkReviewedResult } from '../../server/protocol/review.ts';
import { draftAtHand } from '../drafts.ts';
import { isFinal } from '../blockerWords.ts';
import { reveal } from '../reveal.ts';
import { countWords } from '../statusText.ts';
import { type Handler, textField } from './handler.ts';
import { sayBriefly } from '../say.ts';

const gone = 'Nothing was recorded. Check that the draft is still open, and try again.';

/** Says what a reviewer should not say yes to, and asks how to go on. */
const mayMark = async (draft: Uri, { blockers }: MarkReviewedResult): Promise<boolean> => {
  const first = blockers.find(isFinal) ?? blockers[0];
  if (!first) return true;
  const show = 'Show the problem';
  const anyway = 'Mark anyway';
  const lead = blockers.length === 1 ? 'This is not ready:' : `${countWords(blockers.length, 'problem')} to solve first. The first:`;
  const answer = await window.showWarningMessage(`${lead} ${first.message}`, ...(isFinal(first) ? [show] : [show, anyway]));
  if (answer === show) await reveal(draft, first.range);
  return answer === anyway;
};

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
  if (!(await mayMark(draft, known))) return;
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
