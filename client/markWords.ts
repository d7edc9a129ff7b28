import type { LengthMark, TextRange } from '../server/protocol.ts';
import { numberWords } from './statusText.ts';

/** A mark in the text of a draft. */
export interface MarkWords {
  readonly kind: LengthMark['kind'];
  readonly range: TextRange;
  /** What stands in the line. */
  readonly text: string;
  readonly hover: string;
}

const joined = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};

/** The marks of a draft in words; platforms that share a place share a mark. */
export const markWords = (marks: readonly LengthMark[]): readonly MarkWords[] => {
  const places = new Map<string, readonly [LengthMark, ...LengthMark[]]>();
  for (const mark of marks) {
    const { kind, range } = mark;
    const key = `${kind} ${range.start.line} ${range.start.character}`;
    const before = places.get(key);
    places.set(key, before ? [...before, mark] : [mark]);
  }
  return [...places.values()].map((here): MarkWords => {
    const [mark] = here;
    const { kind, range } = mark;
    const names = joined([...new Set(here.map(({ name }) => name))]);
    if (mark.kind === 'fold') {
      const hover = `About here ${names} shows “more” and hides the rest. The place differs from screen to screen.`;
      return { kind, range, text: `⋯ more on ${names}`, hover };
    }
    const limit = numberWords(mark.limit);
    return { kind, range, text: `${limit} on ${names}`, hover: `Here ${names} ${here.length > 1 ? 'have' : 'has'} no more room: the limit is ${limit}.` };
  });
};
