import { window } from 'vscode';
import { type BlockedDraft, showProblems } from './blockers.ts';
import { isFinal, problemsOf, problemWords, showLabel } from './blockerWords.ts';

const mostNames = 4;

/** Says what stands in the way and asks how to go on: with the others, with all of them, or not. */
export const askAboutHeld = async (done: number, held: readonly BlockedDraft[]): Promise<'others' | 'anyway' | undefined> => {
  const count = problemsOf(held).length;
  if (count === 0) return 'others';
  const show = showLabel(count);
  const others = `Export the ${done === 1 ? 'other' : `other ${done}`}`;
  const anyway = 'Export anyway';
  const names = [...new Set(held.map(({ name }) => name))];
  const said = names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} more`] : names;
  const mayOverride = held.some(({ blockers }) => !blockers.some(isFinal));
  const answer = await window.showWarningMessage(
    `Not ready for ${said.join(', ')}: ${problemWords(held)}`,
    ...[show, ...(done > 0 ? [others] : []), ...(mayOverride ? [anyway] : [])],
  );
  if (answer === show) await showProblems(held);
  return answer === others ? 'others' : answer === anyway ? 'anyway' : undefined;
};
