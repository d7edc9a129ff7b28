import { type QuickPickItem, type Uri, window } from 'vscode';
import type { ExportBlocker } from '../server/protocol.ts';
import { type Blocked, isFinal, problemsOf, problemWords, showLabel } from './blockerWords.ts';
import { reveal } from './reveal.ts';
import { countWords } from './statusText.ts';

interface Problem extends QuickPickItem {
  readonly blocker: ExportBlocker;
  readonly draft: Uri;
}

/** A text of a draft with what stands in its way. */
export type BlockedDraft = Blocked & { readonly draft: Uri };

/** Goes to the only problem; of several the writer picks one. */
export const showProblems = async (blocked: readonly BlockedDraft[]): Promise<void> => {
  const problems = problemsOf(blocked);
  const [first] = problems;
  if (!first) return;
  if (problems.length === 1) {
    await reveal(first.in.draft, first.blocker.range);
    return;
  }
  const items = problems.map(
    ({ blocker, in: { draft }, names }): Problem => ({
      blocker,
      draft,
      label: `$(${isFinal(blocker) ? 'error' : 'warning'}) Line ${blocker.range.start.line + 1}: ${blocker.rule}`,
      description: names.join(', '),
      detail: blocker.message,
    }),
  );
  const picked = await window.showQuickPick(items, {
    placeHolder: `${countWords(problems.length, 'problem')} to solve. Pick one to go to its place.`,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await reveal(picked.draft, picked.blocker.range);
};

/** Says what stands in the way of one text, and asks whether to go on; `anyway` is the button that does. */
export const goAhead = async (blocked: BlockedDraft, notReady: string, anyway: string): Promise<boolean> => {
  const { length } = problemsOf([blocked]);
  if (length === 0) return true;
  const show = showLabel(length);
  const buttons = blocked.blockers.some(isFinal) ? [show] : [show, anyway];
  const answer = await window.showWarningMessage(`${notReady}: ${problemWords([blocked])}`, ...buttons);
  if (answer === show) await showProblems([blocked]);
  return answer === anyway;
};
