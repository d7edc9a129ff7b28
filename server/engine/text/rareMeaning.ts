import type { KnownWord } from '../readability/wordKinds.ts';
import type { Sentence, Span } from '../types.ts';
import { relatedMeaning } from './relatedMeaning.ts';
import { composedMeaning, isComposedAdjective } from './wordPartHints.ts';
import { termUses } from './terms.ts';

/** Plain words for a span, or for a part of it, and the place where they may stand in brackets. */
export interface RareMeaning {
  readonly at: number;
  readonly meaning: string;
  /** Where the words begin that are explained. */
  readonly from: number;
}

/** What explains words that end at each place: of the lexicon, or of their own parts. */
const meaningAt = (sentence: Sentence, span: Span, word: KnownWord): RareMeaning | undefined => {
  const use = termUses(sentence).find(({ start, end }) => start >= span.start && end === word.end);
  if (use) {
    const { explain, plain, pos } = use.term;
    const meaning = explain ?? plain;
    return meaning === undefined || (pos !== 'noun' && pos !== 'mass noun' && pos !== 'adjective') ? undefined : { at: use.end, meaning, from: use.start };
  }
  const meaning = composedMeaning(word.lower) ?? relatedMeaning(word.lower);
  return meaning === undefined ? undefined : { at: word.end, meaning, from: word.start };
};

/** "inflammation" with "of the choroid" before it: an adjective that says of what, or when. */
const withAdjective = (sentence: Sentence, words: readonly KnownWord[], head: RareMeaning): RareMeaning => {
  const before = words.findLast(({ end }) => end <= head.from);
  if (!before || head.from - before.end !== 1 || !isComposedAdjective(before.lower) || /[ ,](?:of|that|in|by|with)[ ,]/.test(head.meaning)) return head;
  const adjective = termUses(sentence).some(({ start, end }) => start < before.end && before.start < end) ? undefined : composedMeaning(before.lower);
  return adjective === undefined ? head : { ...head, meaning: `${head.meaning} ${adjective}`, from: before.start };
};

/** What a span means as far as the lexicon or the parts of its words tell; the last words count most. */
export const meaningOf = (sentence: Sentence, span: Span, words: readonly KnownWord[]): RareMeaning | undefined => {
  for (const word of words.toReversed()) {
    const head = meaningAt(sentence, span, word);
    if (head) return withAdjective(sentence, words, head);
  }
  return undefined;
};
