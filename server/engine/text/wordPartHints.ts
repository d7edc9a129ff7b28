import { type WordPart, wordParts } from '../data/wordParts.ts';
import { rarityOf } from '../readability/familiarity.ts';
import { byWord } from '../readability/wordKinds.ts';
import { once } from './remember.ts';

/** A part of a word as it stands in it, with what it means. */
export interface WordPartHint {
  readonly part: string;
  readonly meaning: string;
}

/** A word cut into parts with no letter left over. */
interface Cut {
  readonly starts: readonly WordPart[];
  /** Nothing where the word ends in a plain ending of adjectives. */
  readonly end: WordPart | undefined;
}

interface Parts {
  readonly starts: ReadonlyMap<string, WordPart>;
  readonly ends: ReadonlyMap<string, WordPart>;
}

const parts = once((): Parts => {
  const starts = wordParts.filter(({ part }) => part.endsWith('-')).map((row): [string, WordPart] => [row.part.slice(0, -1), row]);
  const ends = wordParts.filter(({ part }) => part.startsWith('-')).map((row): [string, WordPart] => [row.part.slice(1), row]);
  return { starts: new Map(starts), ends: new Map(ends) };
});

const adjectiveEndings = ['al', 'ial', 'eal', 'ar', 'ary', 'ic', 'iac', 'ous', 'ive'];
const longestWord = 40;
const longestPart = 14;
const joints = 'oiau';

/** Cuts letters into beginnings of words, with a vowel between two of them or not; the longest parts first. */
const cutStarts = (letters: string, from: number, failed: Set<number>): readonly WordPart[] | undefined => {
  if (from === letters.length) return [];
  if (failed.has(from)) return undefined;
  // Two letters are a part by chance, but where the word begins.
  const shortest = from > 0 ? 3 : 2;
  for (let to = Math.min(letters.length, from + longestPart); to >= from + shortest; to--) {
    const row = parts().starts.get(letters.slice(from, to));
    if (!row) continue;
    const after = [to, ...(joints.includes(letters.charAt(to) || '-') ? [to + 1] : [])];
    for (const next of after) {
      const rest = cutStarts(letters, next, failed);
      if (rest) return [row, ...rest];
    }
  }
  failed.add(from);
  return undefined;
};

const singularOf = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<![isu])s$/, '');

/** What stands before an ending is cut too, but the name of a medicine is anything before its ending. */
const cutBefore = (letters: string, end: WordPart | undefined): Cut | undefined => {
  if (end?.says?.startsWith('*')) return letters.length >= 2 ? { starts: [], end } : undefined;
  // "myocardi" gives its last letter to "-itis".
  const elided = end?.part.startsWith('-i') ? cutStarts(`${letters}i`, 0, new Set()) : undefined;
  const starts = elided ?? cutStarts(letters, 0, new Set());
  return starts && { starts, end };
};

/** Words that are made of these parts by their letters, and mean something else. */
const misleading: ReadonlySet<string> = new Set(
  `allopathy analysis analytic anabasis android april artery aural calcium capital capillary caprine cocaine cystatin dermoscopy dialysis electrolysis epidermal except
  frontal homeopathy hysteric idiopathy ictal lateral lithium magnesium mammal menial naturopathy neurotic neurotropic neutral novocaine nystatin orthoptic osteopathy osteopenia
  paralysis parameter pathology pedometer peripheral phlebotomy photography program prophage radial reticence serial serious sinus somatostatin somnial syndromal testes
  triptan vicar`.split(/\s+/),
);

const cutOf = byWord((word): Cut | undefined => {
  if (word.length < 5 || word.length > longestWord || !/^[a-z]+$/.test(word)) return undefined;
  const singular = singularOf(word);
  if (misleading.has(singular)) return undefined;
  for (let at = 2; at <= singular.length - 3; at++) {
    const end = parts().ends.get(singular.slice(at));
    const cut = end && cutBefore(singular.slice(0, at), end);
    if (cut) return cut;
  }
  for (const ending of adjectiveEndings) {
    if (!singular.endsWith(ending)) continue;
    const letters = singular.slice(0, -ending.length);
    const cut = letters.length >= 4 ? cutBefore(letters, undefined) : undefined;
    if (cut) return cut;
  }
  return undefined;
});

/** Below this rarity a word is everybody's, whatever it is made of. */
const rareEnough = 0.45;
const longestMeaning = 60;

/** The Greek or Latin parts of a word in their order, with plain meanings; none where the word only happens to look so. */
export const wordPartHints = (word: string): readonly WordPartHint[] => {
  const lower = word.toLowerCase();
  const cut = cutOf(lower);
  if (!cut || rarityOf(lower) < rareEnough) return [];
  return [...cut.starts, ...(cut.end ? [cut.end] : [])].map(({ part, meaning }) => ({ part, meaning }));
};

/** What a beginning says of the place or the time of what follows. */
const places: Readonly<Record<string, readonly [place: string, time?: string]>> = {
  'ante-': ['before', 'before'],
  'endo-': ['inside'],
  'epi-': ['on'],
  'extra-': ['outside'],
  'infra-': ['below'],
  'inter-': ['between', 'between'],
  'intra-': ['inside', 'during'],
  'para-': ['beside'],
  'peri-': ['around', 'around the time of'],
  'post-': ['behind', 'after'],
  'pre-': ['in front of', 'before'],
  'retro-': ['behind'],
  'sub-': ['under'],
  'supra-': ['above'],
  'trans-': ['through'],
};

/** "liver" and "kidneys" become "the liver and the kidneys"; nothing where a part has no plain words of its own. */
const joined = (rows: readonly WordPart[]): string | undefined => {
  const said = rows.map(({ says }) => says);
  return said.length > 2 || said.some((each) => each === undefined) ? undefined : [...new Set(said)].join(' and ');
};

const levels: Readonly<Record<string, string>> = { 'hyper-': 'too much', 'hypo-': 'too little' };

/** "of the stomach", "under the retina", "before surgery". */
const adjectiveMeaning = (starts: readonly WordPart[]): string | undefined => {
  const [first, ...rest] = starts;
  if (!first) return undefined;
  const [place, time] = places[first.part] ?? [];
  const what = joined(place === undefined ? starts : rest);
  if (what === undefined || what === '') return undefined;
  if (what.startsWith('@')) return time && `${time} ${what.slice(1)}`;
  return what.includes('@') ? undefined : `${place ?? 'of'} ${what}`;
};

/** "an antibody medicine" becomes "antibody medicines". */
const pluralOf = (wording: string): string =>
  wording.replace(/^an? ((?:[a-z-]+ ){0,3}?(?:antibiotic|expert|medicine|penicillin|pill|reliever|protein|tool|look|cut))\b/, '$1s');

const nounMeaning = ({ part, says }: WordPart, starts: readonly WordPart[]): string | undefined => {
  if (says?.startsWith('*')) return says.slice(1);
  const [first, ...rest] = starts;
  if (!first) return undefined;
  const level = levels[first.part];
  const place = places[first.part]?.[0];
  const what = joined(level === undefined && place === undefined ? starts : rest);
  if (what === undefined || what === '' || what.includes('@')) return undefined;
  if (level !== undefined) return /^-a?emia$/.test(part) ? `${level} ${what} in the blood` : undefined;
  if (place !== undefined) return part === '-itis' ? `inflammation ${place} ${what}` : undefined;
  return says?.replace('{}', what).replace('[]', what.replace(/^the /, ''));
};

/** Whether a word is made of parts as an adjective is: "retinal", "preoperative". */
export const isComposedAdjective = (word: string): boolean => {
  const cut = cutOf(word.toLowerCase());
  return cut !== undefined && cut.end === undefined;
};

/** What a word means, in plain words, where its parts tell it for sure: "removal of the stomach by surgery", "before surgery". */
export const composedMeaning = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  const cut = cutOf(lower);
  if (!cut || rarityOf(lower) < rareEnough) return undefined;
  const meaning = cut.end ? nounMeaning(cut.end, cut.starts) : adjectiveMeaning(cut.starts);
  if (meaning === undefined || meaning.length > longestMeaning) return undefined;
  return cut.end && singularOf(lower) !== lower ? pluralOf(meaning) : meaning;
};
