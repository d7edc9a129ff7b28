import { remember } from '../text/remember.ts';
import type { Difficulty, DifficultyReason, Sentence } from '../types.ts';
import { clausesIn, type FeatureGroup, features, figuresIn, isFeatureName, negativesIn, type Seen, seenIn, stemsOf, type WeighedWord } from './features.ts';
import { intercept, stemWeights, weights } from './weights.generated.ts';

const weighted = Object.entries(weights).flatMap(([name, row]) => (isFeatureName(name) && row ? [{ ...features[name], ...row }] : []));

/** Each measure of a sentence, times what is added for one. */
type Points = readonly number[];

// Made when the first sentence is judged. A cache: it holds what the table says and nothing else.
const stemTable = new Map<string, number>();

const weightOfStem = (stem: string): number => {
  if (stemTable.size === 0) {
    for (const line of stemWeights.split('\n')) {
      const [hundredths = '0', ...stems] = line.split(' ');
      for (const known of stems) stemTable.set(known, Number(hundredths) / 100);
    }
  }
  return stemTable.get(stem) ?? 0;
};

const sumOf = (points: Points, seen: Seen): number => {
  let value = intercept;
  for (const each of points) value += each;
  for (const [stem, share] of stemsOf(seen)) value += share * weightOfStem(stem);
  return Math.min(6, Math.max(1, value));
};

/** What each group adds to what it would be in a sentence that people found easy. */
const pointsByGroup = (points: Points): ReadonlyMap<FeatureGroup, number> => {
  const groups = new Map<FeatureGroup, number>();
  for (const [index, { group, weight, easy }] of weighted.entries()) groups.set(group, (groups.get(group) ?? 0) + (points[index] ?? 0) - weight * easy);
  return groups;
};

const mostNamed = 3;
const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `: “this”, “that”, “those”`, the weightiest first and each once. */
const named = (words: readonly WeighedWord[], weigh: (word: WeighedWord) => number): string => {
  const texts = [...words].sort((a, b) => weigh(b) - weigh(a)).map(({ kind, lower, text }) => (kind === 'acronym' ? text : lower).replace(/['’]s$/, ''));
  return `: ${[...new Set(texts)]
    .slice(0, mostNamed)
    .map((text) => `“${text}”`)
    .join(', ')}`;
};

const rarityAndLength = ({ rarity, text }: WeighedWord): number => rarity * 100 + text.length;
const lengthOf = ({ syllables, text }: WeighedWord): number => syllables * 100 + text.length;

const distinct = (words: readonly WeighedWord[]): number => new Set(words.map(({ lower }) => lower)).size;

/** The words of a sentence that are rare, and the short forms, have their points together: each gets its part of them. */
const rarityReasons = (points: number, { rare, acronyms }: Seen): DifficultyReason[] => {
  const all = rare.length + acronyms.length;
  if (all === 0) return [];
  return [
    ...(rare.length > 0 ? [{ points: (points * rare.length) / all, text: `${plural(distinct(rare), 'rare word')}${named(rare, rarityAndLength)}` }] : []),
    ...(acronyms.length > 0
      ? [{ points: (points * acronyms.length) / all, text: `${plural(distinct(acronyms), 'short form')}${named(acronyms, () => 0)}` }]
      : []),
  ];
};

const fewestLongLetters = 10;
const fewestWords = 15;

/** What each group of measures is called when it makes a sentence hard; nothing where it would not be true to say so. */
const reasonsOf = (group: FeatureGroup, points: number, seen: Seen, sentence: Sentence): readonly DifficultyReason[] => {
  switch (group) {
    case 'length':
      return seen.words.length < fewestWords ? [] : [{ points, text: plural(seen.words.length, 'word') }];
    case 'rarity':
      return rarityReasons(points, seen);
    case 'letters': {
      const long = seen.content.filter(({ syllables, text }) => syllables >= 4 || text.length > fewestLongLetters);
      return long.length === 0 ? [] : [{ points, text: `${plural(distinct(long), 'long word')}${named(long, lengthOf)}` }];
    }
    case 'acronyms':
      return seen.acronyms.length === 0 ? [] : [{ points, text: `${plural(distinct(seen.acronyms), 'short form')}${named(seen.acronyms, () => 0)}` }];
    case 'stacks': {
      const { start, end, words } = seen.longestStack;
      const row = sentence.prose.slice(start, end);
      const shown = words > 5 ? `${row.slice(0, row.search(/\s/))} … ${row.slice(row.search(/\S+$/))}` : row;
      return words < 4 ? [] : [{ points, text: `${words} words in a row with no small word between: “${shown}”` }];
    }
    case 'clauses':
      return clausesIn(seen) < 2 ? [] : [{ points, text: `${clausesIn(seen) + 1} clauses in one sentence` }];
    case 'figures':
      return figuresIn(seen) < 2 ? [] : [{ points, text: plural(figuresIn(seen), 'figure') }];
    case 'negation':
      return negativesIn(seen) < 2 ? [] : [{ points, text: plural(negativesIn(seen), 'negative') }];
    case 'address':
      return [];
  }
};

const fewestPoints = 0.15;
const mostReasons = 3;
/** Below it a sentence is easy, and what weighs most in it is no reason to change it. */
const easyBelow = 2.5;

/**
 * How hard a sentence is for readers who are no health professionals, 1 to 6, and what makes it so.
 * Nothing for a sentence without a word in Latin letters.
 */
export const sentenceDifficulty = remember((sentence: Sentence): Difficulty | undefined => {
  const seen = seenIn(sentence);
  if (!seen) return undefined;
  const all = weighted.map(({ weight, of }) => weight * of(seen));
  const value = sumOf(all, seen);
  if (value < easyBelow) return { value, reasons: [] };
  const reasons = [...pointsByGroup(all)]
    .flatMap(([group, points]) => (points < fewestPoints ? [] : reasonsOf(group, points, seen, sentence)))
    .filter(({ points }) => points >= fewestPoints)
    .sort((a, b) => b.points - a.points)
    .slice(0, mostReasons);
  return { value, reasons };
});
