import { familiarWords } from '../data/familiarity.generated.ts';

/** The levels of rarity run to 15, but the table ends before: what lies beyond is not told from what no list has. */
const steps = 15;
const rarest = 12;
const unknown = 14 / steps;
const zero = '0'.charCodeAt(0);
const capitalA = 'A'.charCodeAt(0);

/** A plain `s`, `ed` or `ing`, with what may have stood in the place of it. */
const endings: readonly { readonly ending: string; readonly instead: readonly string[] }[] = [
  { ending: 'ies', instead: ['y'] },
  { ending: 'es', instead: ['', 'e', 'is'] },
  { ending: 's', instead: [''] },
  { ending: 'ied', instead: ['y'] },
  { ending: 'ed', instead: ['', 'e'] },
  { ending: 'ing', instead: ['', 'e'] },
  { ending: 'ly', instead: ['', 'le'] },
  { ending: 'ally', instead: [''] },
  { ending: 'er', instead: ['', 'e'] },
];

/** The words that a word may be a form of. */
const basesOf = (word: string): string[] => {
  const bases: string[] = [];
  if (word.endsWith("'s")) bases.push(word.slice(0, -2));
  for (const { ending, instead } of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    for (const tail of instead) bases.push(stem + tail);
    if (stem.length > 3 && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  }
  return bases;
};

/** The American spelling of a British one, as far as a rule can tell; other words as they are. */
const americanSpelling = (word: string): string =>
  word
    .replace(/ae|oe(?!s$)/g, 'e')
    .replace(/is(?=(?:e[drs]?|ing|ations?)$)/, 'iz')
    .replace(/our(?=s?$|ed$|ing$|able$|ful$|ite)/, 'or')
    .replace(/ys(?=(?:e[drs]?|ing)$)/, 'yz')
    .replace(/tre(?=s?$)/, 'ter');

/** The rarest listing of a word, its bases and their bases in a table. */
export const lowestOf = (word: string, table: (word: string) => number | undefined): number | undefined => {
  let lowest = table(word);
  for (const base of basesOf(word)) {
    for (const candidate of [base, ...basesOf(base)]) {
      const level = table(candidate);
      if (level !== undefined && (lowest === undefined || level < lowest)) lowest = level;
    }
  }
  return lowest;
};

/** The letters that a line begins with, which the first of its words keeps. */
const keyLength = 3;

/** A word keeps the start of the word before it: a capital says how many letters. Its own letters follow, then its level. */
const wordsOfLine = (line: string): Map<string, number> => {
  const levels = new Map<string, number>();
  let before = line.slice(0, keyLength).trimEnd();
  let start = keyLength;
  for (let at = keyLength; at < line.length; at++) {
    const code = line.charCodeAt(at);
    // A figure, or one of the three signs that follow the figures, is the level and ends the word.
    if (code < zero || code > zero + rarest) continue;
    before = before.slice(0, line.charCodeAt(start) - capitalA) + line.slice(start + 1, at);
    levels.set(before, code - zero);
    start = at + 1;
  }
  return levels;
};

// A line is decoded when the first word of its three letters is asked about: most files of a project are no posts, and most posts are short.
const lines = new Map<string, string>();
const decoded = new Map<string, Map<string, number>>();

const levelOf = (word: string): number | undefined => {
  const key = word.slice(0, keyLength);
  let levels = decoded.get(key);
  if (!levels) {
    if (lines.size === 0) for (const line of familiarWords.split('\n')) lines.set(line.slice(0, keyLength).trimEnd(), line);
    levels = wordsOfLine(lines.get(key) ?? '');
    decoded.set(key, levels);
  }
  return levels.get(word);
};

const lookUp = (word: string): number => {
  const own = lowestOf(word, levelOf);
  const american = americanSpelling(word);
  const other = american === word ? undefined : lowestOf(american, levelOf);
  const lowest = own === undefined ? other : other === undefined ? own : Math.min(own, other);
  if (lowest !== undefined) return lowest / steps;
  // A word with a hyphen is as rare as the rarest of its parts.
  return word.includes('-') ? Math.max(0, ...word.split('-').map((part) => (part.length > 1 ? rarityOf(part) : 0))) : unknown;
};

// Words repeat, so most of the work is done once. A cache: its size is free to choose.
const known = new Map<string, number>();
const mostKnown = 20_000;

/** How rare a word is, in lower case with plain apostrophes: 0 for the commonest, near 1 for one that no list has. */
export const rarityOf = (word: string): number => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const rarity = word.length > 60 ? unknown : lookUp(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, rarity);
  return rarity;
};
