import { rarityOf } from '../readability/familiarity.ts';
import { byWord, type KnownWord, kindsOf } from '../readability/wordKinds.ts';
import type { Sentence, Span } from '../types.ts';
import { explainsOf, featuresOfWord, isResearchWord } from './rareFeatures.ts';
import { remember } from './remember.ts';
import { termUses, type TermUse } from './terms.ts';

/** What a word can be to a span. The same measure weighs differently in each. */
export const wordRoles = ['single', 'first', 'last', 'inside', 'before', 'after'] as const;

/** What is seen in a span as a whole, and around it. */
export const spanFeatureNames = [
  'words2',
  'words3',
  'words4',
  'words5',
  'words6',
  'isTerm',
  'isOneWordTerm',
  'holdsTerm',
  'cutsTerm',
  'endsWithTerm',
  'beginsWithTerm',
  'edgeBefore',
  'edgeAfter',
  'markBefore',
  'markAfter',
  'inBrackets',
  'acronymNext',
  'acronymMatches',
  'determinerBefore',
  'prepositionBefore',
  'joinedBefore',
  'verbAfter',
  'prepositionAfter',
  'joinedAfter',
  'withAcronym',
  'lowest',
  'highest',
  'rarerOfTwo',
  'meanRarity',
  'allRare',
  'allVeryRare',
  'length',
  'insideBrackets',
  'sectionTitle',
  'toBefore',
  'weBefore',
  'rareThenCommon',
  'commonThenRare',
  'opensSentence',
  'shareOfTerms',
  'leastExplaining',
] as const;

/** One word or some adjacent ones that may be a term. */
export interface SpanCandidate extends Span {
  /** The numbers of its first and its last word in the sentence. */
  readonly first: number;
  readonly last: number;
  /** Whether the words before and after belong to the same row, with no mark between. */
  readonly before: boolean;
  readonly after: boolean;
  /** In the order of `spanFeatureNames`. */
  readonly values: readonly number[];
}

/** The words of a sentence with their measures, and what may be a term in it. */
export interface SpansSeen {
  readonly words: readonly KnownWord[];
  readonly features: readonly (readonly number[])[];
  readonly candidates: readonly SpanCandidate[];
}

const longestSpan = 6;
/** A span of commoner words is never one, unless the lexicon has it, or a word of it is joined with a hyphen or one of statistics. */
const rareFrom = 0.45;
const veryRareFrom = 0.6;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const determiners = set('the a an this these their our each');
const prepositions = set('of in with for by on to from after before between during as at via');
const verbs = set('is are was were has have had be been can may might should will would could');
const conjunctions = set('and or');

const flag = (yes: boolean): number => (yes ? 1 : 0);
const rarityIn = ({ kind, lower }: KnownWord): number => (kind === 'acronym' ? 0.9 : kind === 'number' ? 0 : rarityOf(lower));
const acronymAhead = /^ \(([A-Za-z][A-Za-z0-9-]{1,7})[;,)]/;
/** “Results:” */
const sectionTitle = /^\W{0,3}[A-Z][A-Za-z ]{3,25}:/;
const partInitials = /(?:^|-)(.)/g;
const initialsIn = byWord((lower) => [...lower.matchAll(partInitials)].map(([, letter]) => letter).join(''));

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const isIn = ({ start, end }: Span, outer: Span): boolean => start >= outer.start && end <= outer.end;

/** Whether a word is a tag, a handle or a part of one. */
const isTag = (text: string, { start }: Span): boolean => start > 0 && '#@＃_/'.includes(text.charAt(start - 1));

/** Whether a space or a hyphen is all that parts two words. */
const isJoined = (prose: string, word: KnownWord, next: KnownWord): boolean =>
  next.start - word.end < 2 && (next.start === word.end || ' \u00a0-'.includes(prose.charAt(word.end)));

/** A word with all that is asked about it while spans are made: once a word, not once a span. */
interface Seat {
  readonly word: KnownWord;
  readonly rarity: number;
  /** The term of the lexicon that it is part of. */
  readonly use: TermUse | undefined;
  readonly tag: boolean;
  /** Whether it belongs to one row with the word before. */
  readonly joined: boolean;
  readonly inBrackets: boolean;
  readonly ends: boolean;
  readonly counts: boolean;
  /** Whether a row with it may be a term, by what it is. */
  readonly rare: boolean;
  /** How many explanations of the lexicon use it, from 0 to 1. */
  readonly explains: number;
}

const seatsOf = ({ prose, text }: Sentence, words: readonly KnownWord[], uses: readonly TermUse[]): readonly Seat[] => {
  let at = 0;
  let opened = false;
  return words.map((word, index): Seat => {
    const between = prose.slice(words[index - 1]?.end ?? 0, word.start);
    if (/[()]/.test(between)) opened = between.lastIndexOf('(') > between.lastIndexOf(')');
    while (at < uses.length && (uses[at]?.end ?? 0) <= word.start) at++;
    const use = uses[at];
    const tag = isTag(text, word);
    const last = words[index - 1];
    const rarity = rarityIn(word);
    const { kind, lower } = word;
    const own = use && meets(use, word) ? use : undefined;
    const counts = kind === 'content' || kind === 'name' || kind === 'acronym';
    return {
      word,
      rarity,
      use: own,
      tag,
      joined: last !== undefined && !tag && isJoined(prose, last, word) && !isTag(text, last),
      inBrackets: opened,
      ends: word.kind === 'unit' || (word.kind === 'small' && word.lower !== 'of'),
      counts,
      rare: rarity > rareFrom || own !== undefined || (counts && (lower.includes('-') || isResearchWord(lower))),
      explains: explainsOf(lower),
    };
  });
};

/** What stands beside a span, as far as it depends on one end of it only. */
const besideOf = (prose: string, seats: readonly Seat[], index: number) => {
  const { word, joined, inBrackets } = seats[index] ?? {};
  const next = seats[index + 1];
  const after = next?.joined ? next.word.lower : undefined;
  const before = joined ? seats[index - 1]?.word.lower : undefined;
  const [start, end] = [word?.start ?? 0, word?.end ?? 0];
  const behind = prose.charAt(start - 1) === ' ' ? prose.charAt(start - 2) : prose.charAt(start - 1);
  const ahead = prose.charAt(end);
  return {
    before,
    after,
    inBrackets: inBrackets ?? false,
    titles: start < 3 && sectionTitle.test(prose),
    opens: before === undefined && prose.charAt(start - 1) === '(',
    closes: after === undefined && ahead === ')',
    markBefore: before === undefined && behind !== '' && ',(;:'.includes(behind),
    markAfter: after === undefined && ahead !== '' && ',.;:)'.includes(ahead),
    acronym: ahead === ' ' && prose.charAt(end + 1) === '(' ? acronymAhead.exec(prose.slice(end, end + 12))?.[1]?.toLowerCase() : undefined,
  };
};

type Beside = ReturnType<typeof besideOf>;

const valuesOf = (seats: readonly Seat[], first: number, last: number, span: Span, left: Beside, right: Beside): readonly number[] => {
  const { before } = left;
  const { after, acronym } = right;
  const length = last - first + 1;
  const [opening, closing] = [seats[first]?.rarity ?? 0, seats[last]?.rarity ?? 0];
  let [lowest, highest, sum, inTerms, leastExplaining, withAcronym, holds, cuts, whole, atEnd, atStart] = [
    1,
    0,
    0,
    0,
    1,
    false,
    false,
    false,
    false,
    false,
    false,
  ];
  for (let index = first; index <= last; index++) {
    const seat = seats[index];
    if (!seat) continue;
    lowest = Math.min(lowest, seat.rarity);
    highest = Math.max(highest, seat.rarity);
    sum += seat.rarity;
    leastExplaining = Math.min(leastExplaining, seat.explains);
    withAcronym ||= seat.word.kind === 'acronym';
    const { use } = seat;
    if (!use) continue;
    inTerms++;
    const inner = isIn(use, span);
    holds ||= inner;
    cuts ||= !inner;
    whole ||= inner && isIn(span, use);
    atEnd ||= inner && use.end === span.end;
    atStart ||= inner && use.start === span.start;
  }
  const initials = (): string =>
    seats
      .slice(first, last + 1)
      .map(({ word }) => initialsIn(word.lower))
      .join('');
  const matches = acronym !== undefined && [acronym, acronym.replace(/s$/, '')].includes(initials());
  return [
    flag(length === 2),
    flag(length === 3),
    flag(length === 4),
    flag(length === 5),
    flag(length === 6),
    flag(whole),
    flag(whole && length === 1),
    flag(holds && !whole),
    flag(cuts),
    flag(!whole && atEnd),
    flag(!whole && atStart),
    flag(before === undefined),
    flag(after === undefined),
    flag(left.markBefore),
    flag(right.markAfter),
    flag(left.opens && right.closes),
    flag(acronym !== undefined),
    flag(matches),
    flag(before !== undefined && determiners.has(before)),
    flag(before !== undefined && prepositions.has(before)),
    flag(before !== undefined && conjunctions.has(before)),
    flag(after !== undefined && verbs.has(after)),
    flag(after !== undefined && prepositions.has(after)),
    flag(after !== undefined && conjunctions.has(after)),
    flag(length > 1 && withAcronym),
    lowest,
    highest,
    length === 2 ? lowest : 0,
    sum / length,
    flag(length > 1 && lowest > rareFrom),
    flag(length > 1 && lowest > veryRareFrom),
    Math.min(1, (span.end - span.start) / 30),
    flag(left.inBrackets),
    flag(left.titles),
    flag(before === 'to'),
    flag(before === 'we'),
    flag(length === 2 && opening > veryRareFrom && closing < rareFrom),
    flag(length === 2 && opening < rareFrom && closing > veryRareFrom),
    flag(span.start === 0),
    length > 1 ? inTerms / length : 0,
    leastExplaining,
  ];
};

/** All that may be a term in a sentence, with its measures. */
export const spansIn = remember((sentence: Sentence): SpansSeen => {
  const { prose } = sentence;
  const words = kindsOf(sentence);
  const uses = termUses(sentence);
  const seats = seatsOf(sentence, words, uses);
  const features = seats.map(({ word, use }) => featuresOfWord(word, use && (isIn(use, word) ? 'whole' : 'inner')));
  const beside = seats.map((_, index) => besideOf(prose, seats, index));
  const candidates: SpanCandidate[] = [];
  for (const [first, seat] of seats.entries()) {
    if (seat.ends || seat.tag || seat.word.kind === 'small') continue;
    const left = beside[first];
    let [rare, counts] = [false, false];
    for (let last = first; last < first + longestSpan; last++) {
      const closing = seats[last];
      if (!closing || closing.ends || (last > first && !closing.joined)) break;
      rare ||= closing.rare;
      counts ||= closing.counts;
      const right = beside[last];
      if (closing.word.kind === 'small' || !rare || !counts || !left || !right) continue;
      const span = { start: seat.word.start, end: closing.word.end };
      const values = valuesOf(seats, first, last, span, left, right);
      candidates.push({ ...span, first, last, before: left.before !== undefined, after: right.after !== undefined, values });
    }
  }
  return { words, features, candidates };
});
