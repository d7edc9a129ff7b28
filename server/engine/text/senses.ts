import { addTo } from '../values.ts';
import type { JargonTerm } from '../data/jargon.generated.ts';
import { senseRows, wordKinds } from '../data/senses.ts';
import { formsOf, type Form } from './inflect.ts';
import { beginningsOf } from './phrases.ts';
import { once } from './remember.ts';

type Entry = readonly string[];

/** What may stand on one side of a word: one of `some` where there are any, and none of `none`. */
interface Neighbours {
  readonly some: readonly Entry[];
  readonly none: readonly Entry[];
}

/** A word in one of its senses. */
interface Sense {
  readonly term: JargonTerm;
  readonly before: Neighbours;
  readonly after: Neighbours;
}

/** A form of a word with senses, and which of them it may have. */
export interface SenseForm {
  readonly sense: Sense;
  readonly form: Form;
  readonly usual: string;
}

const readNeighbours = (cell: string, backwards: boolean): Neighbours => {
  const some: Entry[] = [];
  const none: Entry[] = [];
  for (const entry of cell === '' ? [] : cell.split(';')) {
    const words = entry.replace(/^!/, '').trim().split(' ');
    (entry.startsWith('!') ? none : some).push(backwards ? words.reverse() : words);
  }
  return { some, none };
};

const parts: readonly JargonTerm['pos'][] = ['noun', 'mass noun', 'verb', 'adjective', 'adverb', 'phrase'];

const readSense = (row: string): Sense => {
  const [term = '', pos = '', before = '', after = '', plain = '', explain = '', audience = ''] = row.split('|');
  return {
    term: {
      term,
      also: [],
      ...(plain === '' ? {} : { plain }),
      alternatives: [],
      ...(explain === '' ? {} : { explain }),
      pos: parts.find((part) => part === pos) ?? 'phrase',
      kind: plain === '' ? 'explain' : 'both',
      ...(audience === 'p' ? { audience: 'patients' } : {}),
      source: 'own wording',
    },
    before: readNeighbours(before, true),
    after: readNeighbours(after, false),
  };
};

/** "terminal {illness;cancer}" → a row a word. */
const spelledOut = (row: string): readonly string[] => {
  const words = /\{([^{}]+)\}/.exec(row);
  return words ? (words[1] ?? '').split(';').map((word) => row.replace(words[0], word).replaceAll('{}', word)) : [row];
};

/** All senses, in the order of the table. */
export const allSenses = once((): readonly Sense[] => senseRows.split('\n').flatMap(spelledOut).map(readSense));

/** All forms of a word begin with the same three letters, unless it is a verb such as "take". */
const start = (beginning: string): string => beginning.slice(0, 3);

const rowsByStart = once(() => {
  const byStart = new Map<string, string[]>();
  for (const row of senseRows.split('\n').flatMap(spelledOut)) {
    const [term = '', part] = row.split('|', 2);
    const written = part === 'verb' ? formsOf(term, part).map(({ text }) => text) : [term];
    for (const key of new Set(written.flatMap(beginningsOf).map(start))) addTo(byStart, key, row);
  }
  return byStart;
});

// Few words of a text may have senses, so only the rows of those are read. A cache.
const formsByStart = new Map<string, ReadonlyMap<string, readonly SenseForm[]>>();

const formsStarting = (key: string): ReadonlyMap<string, readonly SenseForm[]> => {
  const known = formsByStart.get(key);
  if (known) return known;
  const byText = new Map<string, readonly SenseForm[]>();
  for (const sense of (rowsByStart().get(key) ?? []).map(readSense)) {
    for (const { form, text } of formsOf(sense.term.term, sense.term.pos)) byText.set(text, [...(byText.get(text) ?? []), { sense, form, usual: text }]);
  }
  formsByStart.set(key, byText);
  return byText;
};

/** The forms of words with senses that begin so, each with all senses that it may have. */
export const sensesBeginning = (beginning: string): readonly (readonly [text: string, senses: readonly SenseForm[]])[] =>
  [...formsStarting(start(beginning))].filter(([text]) => beginningsOf(text).includes(beginning));

const kinds = once(() => new Map(Object.entries(wordKinds).map(([kind, words]) => [kind, new Set(words.split(/\s+/))])));

const isKind = (kind: string, word: string): boolean => {
  const words = kinds().get(kind);
  return words !== undefined && [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].some((each) => words.has(each));
};

const number = /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|hundred)$/;
/** At most so many words stand in the place of "…" and of a kind that may be missing. */
const mostWords = 3;

/** Whether words begin as an entry says; `at` and `from` are where to go on. */
const fits = (entry: Entry, words: readonly string[], at = 0, from = 0): boolean => {
  const wanted = entry[at];
  if (wanted === undefined) return true;
  if (wanted.startsWith('…')) {
    const rest = [wanted.slice(1), ...entry.slice(at + 1)].filter((each) => each !== '');
    for (let skipped = 0; skipped <= mostWords; skipped++) if (fits(rest, words, 0, from + skipped)) return true;
    return false;
  }
  const word = words[from];
  if (wanted === '$') return word === undefined;
  if (wanted.endsWith('?')) {
    for (let next = from; next - from <= mostWords; next++) {
      if (fits(entry, words, at + 1, next)) return true;
      if (!isKind(wanted.slice(1, -1), words[next] ?? '')) return false;
    }
    return false;
  }
  if (word === undefined) return false;
  const same = wanted.startsWith('@')
    ? isKind(wanted.slice(1), word)
    : wanted === '#'
      ? number.test(word)
      : wanted.endsWith('~')
        ? word.startsWith(wanted.slice(0, -1))
        : word === wanted;
  return same && fits(entry, words, at + 1, from + 1);
};

const allow = ({ some, none }: Neighbours, words: readonly string[]): boolean =>
  (some.length === 0 || some.some((entry) => fits(entry, words))) && !none.some((entry) => fits(entry, words));

const clauseEnd = /[.,;:!?()[\]"“”—–|\n]|\s-\s/;
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z\d][\w'&-]*/g) ?? [];
// Enough for the longest entry.
const near = 90;

/** The sense that a word has between its neighbours, or `undefined` where it is an everyday word. */
export const senseAt = (senses: readonly SenseForm[], text: string, start: number, end: number): SenseForm | undefined => {
  const before =
    text
      .slice(Math.max(0, start - near), start)
      .split(clauseEnd)
      .at(-1) ?? '';
  const after = text.slice(end, end + near).split(clauseEnd)[0] ?? '';
  const [left, right] = [wordsOf(before).reverse(), wordsOf(after)];
  return senses.find(({ sense }) => allow(sense.before, left) && allow(sense.after, right));
};
