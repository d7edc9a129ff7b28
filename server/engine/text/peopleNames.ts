import { credential, thingBehind } from '../data/nameParts.ts';
import {
  cities,
  doubtfulNames,
  eponyms,
  givenNames,
  hospitals,
  largePlaces,
  moreFamilyNames,
  notOfPersons,
  otherCapitals,
  particles,
  type Title,
  titles,
} from '../data/names.ts';
import { commonFamilyNames, ordinaryFamilyNames } from '../data/names.generated.ts';
import { rarityOf } from '../readability/familiarity.ts';
import type { Paragraph, Span } from '../types.ts';
import { nameDay } from './dayNames.ts';
import { once, remember } from './remember.ts';

/** Words in a row that could be a name of a person. */
export interface NameCandidate extends Span {
  readonly title: Title | undefined;
  /** A given and a family name; a given name and a letter; one given name; one that is a word as well; letters; two or more unknown words; one. */
  readonly shape: 'full' | 'initial' | 'given' | 'doubtful' | 'letters' | 'unknowns' | 'unknown';
  /** "RN", "MD" stands behind it. */
  readonly credentials: boolean;
  /** It begins a sentence, where any word has a capital. */
  readonly opens: boolean;
  /** Its words without title, in small letters. */
  readonly words: readonly string[];
}

/** A capitalised word in a sequence. */
export interface Capital extends Span {
  readonly word: string;
  readonly lower: string;
  /** "Maria's" */
  readonly owns: boolean;
}

type Kind = 'given' | 'doubtful' | 'family' | 'initial' | 'unknown' | 'word' | 'other' | 'credential';

const families = once(() => new Set([...commonFamilyNames.split(/\s+/), ...moreFamilyNames()]));
const wordFamilies = once(() => new Set(ordinaryFamilyNames.split(/\s+/)));

/** Whether a word in small letters is a common family name. */
export const isFamilyName = (lower: string): boolean => families().has(lower) || wordFamilies().has(lower);

const capital = /[A-ZÀ-ÖØ-Þ\u0100-\u017F](?:[\w\u00C0-\u024F]|['’-](?=[A-Za-z\u00C0-\u024F]))*/g;
const joint = new RegExp(`\\.?(?:['’]s?)?[ \\u00a0](?:${particles}[ -]){0,3}(?=[A-ZÀ-ÖØ-Þ\\u0100-\\u017F])|\\.(?=[A-Z]\\b)| (?:al|el)-(?=[A-Z])`, 'y');
const house = new RegExp(`(?:${hospitals})(?![\\w-])`, 'y');
const dotted = /^(?:[A-Z]|Drs?|Mrs?|Ms|Mx|Prof|Sr|Jr|St|Mt|Ft|Rev|Sen|Rep|Gov|Lt|Capt|Sgt)$/;
const suffix = /^(?:Jr|Sr|II|III|IV)$/;

/** One of `\w`, or a letter with an accent. */
const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95 || (code > 0xbf && code < 0x250);

/** Where the next capitalised word of a row begins; -1 for none. */
const nextAt = (prose: string, { word, end }: Capital): number => {
  // Most often a space and a capital follow, or neither a space nor a mark that joins.
  const code = prose.charCodeAt(end);
  const next = prose.charCodeAt(end + 1);
  if (code === 32 && next > 64 && next < 91) return end + 1;
  if (code !== 32 && code !== 0xa0 && code !== 46 && code !== 39 && code !== 0x2019) return -1;
  joint.lastIndex = end;
  const found = joint.exec(prose);
  return found && (!found[0].startsWith('.') || dotted.test(word)) ? joint.lastIndex : -1;
};

const wordAt = (start: number, found: string): Capital => {
  const word = /['’]/.test(found) ? found.replace(/['’]s?$/, '') : found;
  return { start, end: start + word.length, word, lower: word.toLowerCase(), owns: word !== found };
};

/** Capitalised words that follow each other, with nothing but a space, a dot of a shortening or a small particle between. */
export const capitalRows = remember(({ prose }: Paragraph): readonly (readonly Capital[])[] => {
  const rows: Capital[][] = [];
  let joinedAt = -1;
  for (const { index, 0: found } of prose.matchAll(capital)) {
    if (index > 0 && isLetter(prose.charCodeAt(index - 1))) continue;
    const here = wordAt(index, found);
    const row = rows.at(-1);
    if (row && joinedAt === index) row.push(here);
    else rows.push([here]);
    joinedAt = nextAt(prose, here);
  }
  return rows;
});

const lookUp = ({ word, lower }: Capital): Kind => {
  if (credential.test(word)) return 'credential';
  if (givenNames().has(lower)) return 'given';
  if (otherCapitals().has(lower) && !doubtfulNames().has(lower)) return 'other';
  if (doubtfulNames().has(lower)) return 'doubtful';
  if (families().has(lower) || wordFamilies().has(lower)) return 'family';
  if (lower.includes('-') && lower.split('-').some((part) => givenNames().has(part) || families().has(part))) return 'family';
  if (/^(?:O['’]|Mc|Mac|Fitz|[DdL]['’])[A-Z]/.test(word)) return 'family';
  if (/\d|[A-Z].*[A-Z]/.test(word)) return 'other';
  return rarityOf(lower) > 0.9 ? 'unknown' : 'word';
};

// Words repeat. A cache: its size is free to choose.
const known = new Map<string, Kind>();
const mostKnown = 10_000;

const kindOf = (capital: Capital, prose: string): Kind => {
  const { word, end } = capital;
  if (word.length === 1) return /[AI]/.test(word) && prose[end] !== '.' ? 'other' : 'initial';
  const before = known.get(word);
  if (before !== undefined) return before;
  const kind = lookUp(capital);
  if (known.size >= mostKnown) known.clear();
  if (word.length < 40) known.set(word, kind);
  return kind;
};

const isShort = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

const beginsSentence = (prose: string, start: number): boolean => /(?:^|[.!?:…\n|]["”’)]?|[•*–—-])[\s"“‘(]*$/.test(prose.slice(Math.max(0, start - 4), start));

/** No list has it, and it is no plain word with a letter behind it, such as "Group B". */
const givenLike = (word: Capital | undefined): boolean => word !== undefined && rarityOf(word.lower) > 0.9;

/** How many words from `from` on make a name, and what kind of name; 0 for none. */
const nameAt = (row: readonly Capital[], kinds: readonly Kind[], from: number): { readonly length: number; readonly shape: NameCandidate['shape'] } => {
  const first = kinds[from];
  let to = from + 1;
  while (to < kinds.length && to - from < 4 && !row[to - 1]?.owns && ['given', 'doubtful', 'family', 'initial', 'unknown'].includes(kinds[to] ?? '')) to++;
  const length = to - from;
  const rest = kinds.slice(from + 1, to);
  const surnamed = rest.some((kind) => kind !== 'initial');
  const known = rest.includes('given') || row.slice(from + 1, to).some(({ lower }) => isFamilyName(lower));
  // A family name may look like a word: "Fatima al-Sayed", "Tom Driver".
  if (first === 'given' && length === 1 && to === kinds.length - 1 && kinds[to] === 'word' && !row[from]?.owns) return { length: 2, shape: 'full' };
  if (first === 'given') return { length, shape: length === 1 ? 'given' : surnamed ? 'full' : 'initial' };
  if (first === 'initial') return { length: length > 1 ? length : 0, shape: !surnamed ? 'letters' : known ? 'full' : 'unknowns' };
  if (first === 'doubtful') return { length, shape: length === 1 ? 'doubtful' : !surnamed ? 'initial' : known ? 'full' : 'unknowns' };
  if (first === 'unknown' && length === 1 && to === kinds.length - 1 && kinds[to] === 'word' && !row[from]?.owns) return { length: 2, shape: 'unknowns' };
  if (first === 'family' || first === 'unknown')
    return {
      length,
      shape: length === 1 ? 'unknown' : !surnamed ? (givenLike(row[from]) ? 'initial' : 'unknowns') : first === 'unknown' && known ? 'full' : 'unknowns',
    };
  return { length: 0, shape: 'unknown' };
};

const readRow = (row: readonly Capital[], prose: string): NameCandidate | undefined => {
  // "JOHN SMITH" is a name in a record; "CDC" is none, and a line of capitals is loud.
  const loud = row.length > 1 && row.every(({ word }) => isShort(word));
  const kinds = row.map((each): Kind => (isShort(each.word) && !credential.test(each.word) && !(loud && row.length < 4) ? 'other' : kindOf(each, prose)));
  if (!kinds.some((kind) => kind !== 'other' && kind !== 'word' && kind !== 'credential') && !row.some(({ lower }) => titles().has(lower))) return undefined;
  let from = 0;
  let title: NameCandidate['title'];
  let begin: number | undefined;
  for (; from < row.length; from++) {
    const word = row[from];
    const found = word && titles().get(word.lower);
    if (word && found) {
      title = title === 'clinician' ? title : found;
      begin ??= found === 'civil' || found === 'clinician' ? word.start : undefined;
    } else if (kinds[from] === 'word' && dotted.test(row[from - 1]?.word ?? '') && title) kinds[from] = 'family';
    const lettered = kinds[from] === 'word' && kinds[from + 1] === 'initial' && row.length === from + 2 && prose[row[from + 1]?.end ?? 0] === '.';
    if (lettered) kinds[from] = 'unknown';
    if (!found && kinds[from] !== 'other' && kinds[from] !== 'word') break;
  }
  const { length, shape } = nameAt(row, kinds, from);
  const first = row[from];
  const last = row[from + length - 1];
  if (length === 0 || !first || !last) return undefined;
  let after = from + length;
  while (after < row.length && suffix.test(row[after]?.word ?? '')) after++;
  const credentials = kinds[after] === 'credential';
  // "Anna Maria Island", "Smith Hall", "Rose Garden": what follows in capitals makes it something else.
  if (after < row.length && !credentials && !last.owns) return undefined;
  const things = row.length === 1 ? [] : row.filter(({ lower }) => notOfPersons().has(lower));
  const surnames = things.every((word) => word === last && (title || kinds[from] === 'given') && wordFamilies().has(word.lower));
  if (things.length > 0 && !surnames) return undefined;
  if (thingBehind.test(prose.slice(last.end, last.end + 40)) || (length === 1 && eponyms().has(first.lower) && !title)) return undefined;
  if (row.every(({ lower }) => largePlaces().has(lower)) || nameDay(row.map(({ lower }) => lower))) return undefined;
  if (length === 1 && !title && cities().has(first.lower) && shape !== 'given') return undefined;
  house.lastIndex = first.start;
  if (!title && (house.exec(prose)?.[0].length ?? 0) >= last.end - first.start) return undefined;
  const dot = kinds[from + length - 1] === 'initial' && prose[last.end] === '.' ? 1 : 0;
  return {
    start: begin ?? first.start,
    end: last.end + dot,
    title,
    shape,
    credentials,
    opens: beginsSentence(prose, row[0]?.start ?? 0) && (from === 0 || begin === undefined),
    words: row.slice(from, from + length).map(({ lower }) => lower),
  };
};

/** "Smith, John" in a record. */
const reversed = (family: NameCandidate, given: NameCandidate, prose: string): NameCandidate | undefined =>
  family.words.length === 1 &&
  isFamilyName(family.words[0] ?? '') &&
  !family.title &&
  (given.shape === 'given' || given.shape === 'initial') &&
  prose.slice(family.end, given.start) === ', ' &&
  /(?:[:\n;|(] ?|^\s*)$/.test(prose.slice(Math.max(0, family.start - 3), family.start))
    ? { ...family, end: given.end, shape: 'full', words: [...given.words, ...family.words] }
    : undefined;

/** What could be a name of a person in a paragraph, in order. */
export const nameCandidates = (paragraph: Paragraph): readonly NameCandidate[] =>
  capitalRows(paragraph)
    .flatMap((row) => readRow(row, paragraph.prose) ?? [])
    .reduce<NameCandidate[]>((names, name) => {
      const last = names.at(-1);
      const whole = last && reversed(last, name, paragraph.prose);
      if (whole) names.pop();
      names.push(whole ?? name);
      return names;
    }, []);
