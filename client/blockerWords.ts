import type { ExportBlocker } from '../server/protocol.ts';
import { countWords } from './statusText.ts';

/** A text with what stands in its way. */
export interface Blocked {
  /** What the writer knows it by: a platform, or a draft on one; empty where there is nothing to tell apart. */
  readonly name: string;
  /** The address of its draft, where there are several. */
  readonly draft?: { toString(): string };
  readonly blockers: readonly ExportBlocker[];
}

/** Nobody may wave it through: a post about a patient with no consent on record. */
export const isFinal = ({ final }: ExportBlocker): boolean => final === true;

/** Each problem once, with the platforms that it holds back; those that cannot be waved through come first. */
export const problemsOf = <T extends Blocked>(
  blocked: readonly T[],
): readonly { readonly blocker: ExportBlocker; readonly in: T; readonly names: readonly string[] }[] => {
  const found = new Map<string, { readonly blocker: ExportBlocker; readonly in: T; readonly names: string[] }>();
  for (const one of blocked) {
    const { name, draft, blockers } = one;
    for (const blocker of blockers) {
      const { start, end } = blocker.range;
      const key = [draft?.toString(), blocker.rule, start.line, start.character, end.line, end.character, blocker.message].join();
      const known = found.get(key);
      if (!known) found.set(key, { blocker, in: one, names: [name] });
      else if (!known.names.includes(name)) known.names.push(name);
    }
  }
  return [...found.values()].sort((a, b) => Number(isFinal(b.blocker)) - Number(isFinal(a.blocker)));
};

/** The button that leads to what is in the way. */
export const showLabel = (count: number): string => (count === 1 ? 'Show the problem' : 'Show the problems');

/** `The first of 3 problems: …`, or the message of the only one. */
export const problemWords = (blocked: readonly Blocked[]): string => {
  const problems = problemsOf(blocked);
  const message = problems[0]?.blocker.message ?? '';
  return problems.length < 2 ? message : `${countWords(problems.length, 'problem')}. The first: ${message}`;
};
