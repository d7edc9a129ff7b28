import { type Uri, window } from 'vscode';
import type { ExportBlocker } from '../server/protocol.ts';
import { isFinal } from './exporting.ts';
import { reveal } from './reveal.ts';

/** A text that something stands in the way of. */
export interface Held {
  readonly draft: Uri;
  /** What the writer knows it by: a platform, or a draft. */
  readonly name: string;
  readonly blockers: readonly ExportBlocker[];
}

const mostNames = 4;

/** Says what stands in the way and asks how to go on: with the others, with all of them, or not. */
export const askAboutHeld = async (done: number, held: readonly Held[]): Promise<'others' | 'anyway' | undefined> => {
  const blocked = held.flatMap(({ draft, blockers }) => blockers.map((blocker) => ({ draft, blocker })));
  const first = blocked.find(({ blocker }) => isFinal(blocker)) ?? blocked[0];
  if (!first) return 'others';
  const show = 'Show the problem';
  const others = `Export the ${done === 1 ? 'other' : `other ${done}`}`;
  const anyway = 'Export anyway';
  const names = [...new Set(held.map(({ name }) => name))];
  const said = names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} more`] : names;
  const mayOverride = held.some(({ blockers }) => !blockers.some(isFinal));
  const answer = await window.showWarningMessage(
    `Not ready for ${said.join(', ')}: ${first.blocker.message}`,
    ...[show, ...(done > 0 ? [others] : []), ...(mayOverride ? [anyway] : [])],
  );
  if (answer === show) await reveal(first.draft, first.blocker.range);
  return answer === others ? 'others' : answer === anyway ? 'anyway' : undefined;
};
