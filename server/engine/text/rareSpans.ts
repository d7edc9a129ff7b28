import { rarityOf } from '../readability/familiarity.ts';
import { type KnownWord, kindsOf } from '../readability/wordKinds.ts';
import type { Sentence, Span } from '../types.ts';
import { featuresOfWord } from './rareFeatures.ts';
import { remember } from './remember.ts';
import { termUses, type TermUse } from './terms.ts';

/** What a word can be to a span. The same measure weighs differently in each. */
export const wordRoles = ['single', 'first', 'last', 'inside', 'before', 'after'] as const;
export type WordRole = (typeof wordRoles)[number];

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
/** A span of commoner words is never one, unless the lexicon has it. */
const rareFrom = 0.4;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const determiners = set('the a an this these their our each');
const prepositions = set('of in with for by on to from after before between during as at via');
const verbs = set('is are was were has have had be been can may might should will would could');
const conjunctions = set('and or');

const flag = (yes: boolean): number => (yes ? 1 : 0);
const rarityIn = ({ kind, lower }: KnownWord): number => (kind === 'acronym' ? 0.9 : kind === 'number' ? 0 : rarityOf(lower));
const markAhead = /^[,.;:)]/;
const markBehind = /[,(;:]\s?$/;
const acronymAhead = /^ \(([A-Za-z][A-Za-z0-9-]{1,7})[;,)]/;

const isIn = ({ start, end }: Span, outer: Span): boolean => start >= outer.start && end <= outer.end;
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The first letters of words and of their parts: "optical coherence tomography" gives "oct". */
const initialsOf = (words: readonly KnownWord[]): string => words.flatMap(({ lower }) => lower.split('-').map((part) => part.charAt(0))).join('');

const tagOrHandle = (text: string, { start }: Span): boolean => '#@＃_/'.includes(text.charAt(start - 1) || ' ');

interface Context {
  readonly sentence: Sentence;
  readonly words: readonly KnownWord[];
  readonly features: readonly (readonly number[])[];
  readonly uses: readonly TermUse[];
  readonly rarities: readonly number[];
  readonly joined: readonly boolean[];
}

const valuesOf = ({ sentence, words, uses, rarities, joined }: Context, first: number, last: number, span: Span): readonly number[] => {
  const { prose } = sentence;
  const own = words.slice(first, last + 1);
  const near = uses.filter((use) => meets(use, span));
  const inner = near.filter((use) => isIn(use, span));
  const isTerm = inner.some((use) => isIn(span, use));
  const before = joined[first - 1] ? words[first - 1] : undefined;
  const after = joined[last] ? words[last + 1] : undefined;
  const ahead = after ? '' : prose.slice(span.end, span.end + 12);
  const behind = before ? '' : prose.slice(Math.max(0, span.start - 2), span.start);
  const acronym = acronymAhead.exec(ahead)?.[1]?.toLowerCase();
  const weights = rarities.slice(first, last + 1);
  const lowest = Math.min(...weights);
  const length = last - first + 1;
  return [
    ...[2, 3, 4, 5, 6].map((each) => flag(each === length)),
    flag(isTerm),
    flag(isTerm && length === 1),
    flag(inner.length > 0 && !isTerm),
    flag(inner.length < near.length),
    flag(!isTerm && inner.some(({ end }) => end === span.end)),
    flag(!isTerm && inner.some(({ start }) => start === span.start)),
    flag(!before),
    flag(!after),
    flag(markBehind.test(behind)),
    flag(markAhead.test(ahead)),
    flag(behind.endsWith('(') && ahead.startsWith(')')),
    flag(acronym !== undefined),
    flag(acronym !== undefined && [acronym, acronym.replace(/s$/, '')].includes(initialsOf(own))),
    flag(before !== undefined && determiners.has(before.lower)),
    flag(before !== undefined && prepositions.has(before.lower)),
    flag(before !== undefined && conjunctions.has(before.lower)),
    flag(after !== undefined && verbs.has(after.lower)),
    flag(after !== undefined && prepositions.has(after.lower)),
    flag(after !== undefined && conjunctions.has(after.lower)),
    flag(length > 1 && own.some(({ kind }) => kind === 'acronym')),
    lowest,
    Math.max(...weights),
    length === 2 ? lowest : 0,
  ];
};

const endsSpan = ({ kind }: KnownWord): boolean => kind === 'small' || kind === 'unit';

/** Whether a space or a hyphen is all that parts two words. */
const isJoined = (prose: string, word: KnownWord, next: KnownWord): boolean =>
  next.start - word.end < 2 && (next.start === word.end || ' \u00a0-'.includes(prose.charAt(word.end)));

const interesting = (context: Context, first: number, last: number, span: Span): boolean => {
  const own = context.words.slice(first, last + 1);
  return (
    own.some(({ kind }) => kind === 'content' || kind === 'name' || kind === 'acronym') &&
    (own.some((_, index) => (context.rarities[first + index] ?? 0) > rareFrom) || context.uses.some((use) => isIn(use, span)))
  );
};

/** All that may be a term in a sentence, with its measures. */
export const spansIn = remember((sentence: Sentence): SpansSeen => {
  const { prose, text } = sentence;
  const words = kindsOf(sentence);
  const uses = termUses(sentence);
  const features = words.map((word) => {
    const use = uses.find((each) => meets(each, word));
    return featuresOfWord(word, use && (isIn(use, word) ? 'whole' : 'inner'));
  });
  const joined = words.map((word, index) => {
    const next = words[index + 1];
    return next !== undefined && isJoined(prose, word, next) && !tagOrHandle(text, word) && !tagOrHandle(text, next);
  });
  const context: Context = { sentence, words, features, uses, rarities: words.map(rarityIn), joined };
  const candidates: SpanCandidate[] = [];
  for (const [first, { start }] of words.entries()) {
    const opening = words[first];
    if (!opening || endsSpan(opening) || tagOrHandle(text, opening)) continue;
    for (let last = first; last < first + longestSpan; last++) {
      const closing = words[last];
      if (!closing || (last > first && !joined[last - 1])) break;
      if (closing.kind === 'unit' || (closing.kind === 'small' && closing.lower !== 'of')) break;
      const span = { start, end: closing.end };
      if (closing.kind === 'small' || !interesting(context, first, last, span)) continue;
      candidates.push({ ...span, first, last, before: joined[first - 1] === true, after: joined[last] === true, values: valuesOf(context, first, last, span) });
    }
  }
  return { words, features, candidates };
});
