import type { Span } from '../types.ts';
import { spellOut, splitAlternatives } from './wordSet.ts';

/** A pattern, or what stands for one. */
export interface Test {
  test(text: string): boolean;
}

interface Sign {
  /** Its characters, folded. */
  readonly folded: readonly number[];
  /** Where the three characters stand in it that it is found by. */
  readonly from: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly set: number;
}

// A character is one of 32: a letter in any case, a figure, an apostrophe, a space, a hyphen, or another.
const bits = 5;
const figure = 27;
const others: readonly (readonly [string, number])[] = [
  ["'", 28],
  [' ', 29],
  ['-', 30],
];
const curly = 0x2019;

const folds = new Uint8Array(128);
for (let at = 0; at < 26; at++) folds[65 + at] = folds[97 + at] = at + 1;
for (let at = 48; at < 58; at++) folds[at] = figure;
for (const [character, fold] of others) folds[character.charCodeAt(0)] = fold;

const foldOf = (code: number): number => (code < 128 ? (folds[code] ?? 0) : code === curly ? 28 : 0);

/** Whether a character of this fold, and this code, is one of `\w`. */
const isWord = (code: number): boolean => {
  const fold = foldOf(code);
  return (fold > 0 && fold <= figure) || code === 95;
};

// A sign is found by the rarest three characters that it has, so that few places of a text are looked at closer. Letters from common to rare:
const letters = ' etaoinshrdlucmfwypvbgk-xqjz';
const rareness = new Uint8Array(1 << bits).fill(letters.length);
for (const [at, character] of [...letters].entries()) rareness[foldOf(character.charCodeAt(0))] = at;
const rarenessOf = (fold: number): number => rareness[fold] ?? 0;

const keyOf = (first: number, second: number, third: number): number => (first << (2 * bits)) | (second << bits) | third;
const threes = 1 << (3 * bits);
const common = new Set(
  'and are ate ati eal ear ent ere for hat hav hea her ing ion men not our rea tio tre ver wit you'
    .split(' ')
    .map((three) => keyOf(foldOf(three.charCodeAt(0)), foldOf(three.charCodeAt(1)), foldOf(three.charCodeAt(2)))),
);
/** What may stand beside a word. */
const borders = [0, 28, 29, 30];

/** The three characters that a sign is found by, and where in it they stand. */
const keysOf = (folded: readonly number[], opens: boolean): { readonly from: number; readonly keys: readonly number[] } => {
  const foldAt = (at: number): number => folded[at] ?? 0;
  if (folded.length < 3) {
    if (opens) return { from: -1, keys: borders.map((fold) => keyOf(fold, foldAt(0), foldAt(1))) };
    return { from: 0, keys: Array.from({ length: 1 << bits }, (_, fold) => keyOf(foldAt(0), foldAt(1), fold)) };
  }
  let best = { from: 0, key: 0, rarity: -1 };
  for (let from = 0; from + 2 < folded.length; from++) {
    const key = keyOf(foldAt(from), foldAt(from + 1), foldAt(from + 2));
    const rarity = common.has(key) ? 0 : rarenessOf(foldAt(from)) + rarenessOf(foldAt(from + 1)) + rarenessOf(foldAt(from + 2));
    if (rarity > best.rarity) best = { from, key, rarity };
  }
  return { from: best.from, keys: [best.key] };
};

// One table for all sets: for what three characters of a text are, the signs that have them.
const table = { rows: [] as Sign[][], byThree: new Uint16Array(threes), known: new Uint8Array(threes >> 3), sets: 0 };
const waiting: { readonly list: string; readonly set: number }[] = [];

const addSign = (written: string, set: number): void => {
  const opens = written.startsWith('\\b');
  const closes = written.endsWith('\\b');
  const folded = Array.from(written.slice(opens ? 2 : 0, closes ? -2 : undefined), (character) => foldOf(character.charCodeAt(0)));
  const { from, keys } = keysOf(folded, opens);
  for (const key of keys) {
    const sign: Sign = { folded, from, opens, closes, set };
    const number = table.byThree[key] ?? 0;
    if (number > 0) table.rows[number - 1]?.push(sign);
    else table.byThree[key] = table.rows.push([sign]);
    table.known[key >> 3] = (table.known[key >> 3] ?? 0) | (1 << (key & 7));
  }
};

const standsAt = ({ folded, opens, closes }: Sign, text: string, begins: number): boolean => {
  const end = begins + folded.length;
  if (begins < 0 || end > text.length) return false;
  for (let at = 0; at < folded.length; at++) if (foldOf(text.charCodeAt(begins + at)) !== folded[at]) return false;
  return !(opens && begins > 0 && isWord(text.charCodeAt(begins - 1))) && !(closes && end < text.length && isWord(text.charCodeAt(end)));
};

/** A stretch of a text. What is found in it is noted from `row` on, a place a set. */
interface Stretch extends Span {
  readonly row: number;
}

// What was found in texts of late: rules ask for the same sentence many times, and each for another set.
const mostTexts = 2000;
const texts = new Map<string, number>();
const notes = { found: new Uint8Array(0), rows: 0 };
const last = { text: '', row: 0 };

const forget = (): void => {
  texts.clear();
  notes.found.fill(0);
  notes.rows = 0;
  last.text = '';
};

const readWaiting = (): void => {
  for (const { list, set } of waiting.splice(0)) for (const sign of splitAlternatives(list).flatMap(spellOut)) addSign(sign, set);
  notes.found = new Uint8Array(mostTexts * table.sets);
  forget();
};

/** Notes what stands at a place: for the whole text, and for the part of it that the place is in. */
const lookCloser = (key: number, text: string, from: number, whole: number, part: Stretch | undefined): void => {
  const signsHere = table.rows[(table.byThree[key] ?? 0) - 1];
  if (signsHere === undefined) return;
  const { found } = notes;
  const row = part?.row ?? whole;
  for (let at = 0; at < signsHere.length; at++) {
    const sign = signsHere[at];
    if (sign === undefined || found[row + sign.set] === 1) continue;
    const begins = from - sign.from;
    if (!standsAt(sign, text, begins)) continue;
    found[whole + sign.set] = 1;
    if (part && begins >= part.start && begins + sign.folded.length <= part.end) found[row + sign.set] = 1;
  }
};

const stretch = (text: string, start: number, end: number): Stretch => {
  const row = notes.rows++ * table.sets;
  texts.set(text.slice(start, end), row);
  return { start, end, row };
};

const look = (text: string, spans: readonly Span[]): number => {
  if (notes.rows + spans.length + 1 > mostTexts) forget();
  const whole = stretch(text, 0, text.length).row;
  const parts = spans.slice(0, mostTexts - 1).map(({ start, end }) => stretch(text, start, end));
  const { known } = table;
  const { length } = text;
  let next = 0;
  let part = parts[next];
  let three = 0;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 0;
    three = ((three << bits) | (code < 128 ? (folds[code] ?? 0) : code === curly ? 28 : 0)) & (threes - 1);
    if (((known[three >> 3] ?? 0) & (1 << (three & 7))) === 0) continue;
    // The second of the three is always one of the sign, whatever stands before and after it.
    while (part && part.end < at) part = parts[++next];
    lookCloser(three, text, at - 2, whole, part);
  }
  return whole;
};

/** Where it is noted what is found in a text. */
const rowOf = (text: string): number => {
  if (waiting.length > 0) readWaiting();
  if (last.text === text && text !== '') return last.row;
  last.row = texts.get(text) ?? look(text, []);
  last.text = text;
  return last.row;
};

/**
 * Looks through a text once for all sets, and through stretches of it, in their order, that rules will ask about alone: sentences.
 * Before each stands no letter and no figure.
 */
export const lookAhead = (text: string, spans: readonly Span[]): void => {
  if (waiting.length > 0) readWaiting();
  look(text, spans);
};

/**
 * Makes a set of a list of pieces of words, divided by `|`, and tells whether one of them stands in a text, in any case. Each has two
 * characters or more; `\b` may stand at its ends, and a figure stands for any. All sets are looked for in one pass over a text, which
 * takes a hundredth of the time that patterns take.
 */
export const signs = (list: string): Test => {
  const set = table.sets++;
  waiting.push({ list, set });
  return {
    test(text) {
      const row = rowOf(text);
      return notes.found[row + set] === 1;
    },
  };
};

/** A pattern, and the signs of which one is in every match. */
export interface Signed extends Test {
  readonly sign: Test;
  readonly pattern: RegExp;
}

/** A pattern that is tried, and compiled, only where one of its signs stands. */
export const signed = (list: string, pattern: RegExp): Signed => {
  const sign = signs(list);
  return { sign, pattern, test: (text) => sign.test(text) && pattern.test(text) };
};
