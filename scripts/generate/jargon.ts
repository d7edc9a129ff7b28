import { formsOf, type PartOfSpeech } from '../../server/engine/text/inflect.ts';
import { beginningsOf } from '../../server/engine/text/phrases.ts';
import { shortenRows } from './pieces.ts';
import { mapTable, numberIn, placeProblem } from './table.ts';

const columns = ['term', 'also', 'plain', 'explain', 'pos', 'kind', 'locale', 'audience', 'note', 'source'] as const;
const parts: readonly PartOfSpeech[] = ['noun', 'mass noun', 'verb', 'adjective', 'adverb', 'phrase'];
const kinds: readonly string[] = ['replace', 'explain', 'both'];
const audiences: readonly string[] = ['', 'patients'];

/** "AIDS", "ICE": terms match in any case, so capitals that could be a word in small letters cannot stand alone. */
const couldBeWord = (spelling: string): boolean => /^[A-Z]{1,4}$/u.test(spelling) && /[AEIOU]/u.test(spelling);

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** What is wrong with a row, in words; `undefined` when it can stand. */
const problemOf = (row: Row, before: string): string | undefined => {
  if (Object.values(row).some((cell) => cell !== cell.trim())) return 'a cell begins or ends with a space';
  if (row.term === '') return 'the term is empty';
  const short = [row.term, ...row.also.split('; ')].find(couldBeWord);
  if (short !== undefined) return `"${short}" could be a word in small letters`;
  if (row.term === before) return `"${row.term}" stands here twice`;
  if (row.term < before) return `"${row.term}" belongs before "${before}"`;
  if (!parts.some((part) => part === row.pos)) return `"${row.pos}" is no part of speech: ${parts.join(', ')}`;
  if (!kinds.includes(row.kind)) return `"${row.kind}" is no kind: ${kinds.join(', ')}`;
  if (!audiences.includes(row.audience)) return `"${row.audience}" is no audience: ${audiences.slice(1).join(', ')}`;
  if (row.kind !== 'explain' && row.plain === '') return 'a term that can be replaced needs a plain wording';
  if (row.plain === '' && row.explain === '') return 'a term needs a plain wording or an explanation';
  if (row.source === '') return 'the source is empty';
  return placeProblem(row.locale);
};

/** How much of its beginning and end another spelling shares with its term, a letter each, and what stands between: "haematoma" is "BHa". */
const encodeSpelling = (term: string, spelling: string): string => {
  const most = Math.min(term.length, spelling.length, 25);
  let start = 0;
  while (start < most && term[start] === spelling[start]) start++;
  let end = 0;
  while (end < most - start && term.at(-1 - end) === spelling.at(-1 - end)) end++;
  return String.fromCharCode(65 + start, 65 + end) + spelling.slice(start, spelling.length - end);
};

interface Entry {
  /** How the first word of the term begins: what its row is found by. */
  readonly key: string;
  /** How the other forms and spellings begin. */
  readonly others: readonly string[];
  readonly written: string;
}

const keyOf = (term: string): string => beginningsOf(term)[0] ?? '';

/** What the rows have seen so far of what they share. */
interface Seen {
  readonly sources: string[];
  readonly locales: string[];
}

const entryOf = (row: Row, others: readonly string[], seen: Seen): Entry => {
  const key = keyOf(row.term);
  const part = parts.find((each) => each === row.pos) ?? 'noun';
  const beginnings = [row.term, ...others].flatMap((spelling) => formsOf(spelling, part).flatMap(({ text }) => beginningsOf(text)));
  const kept = row.term.startsWith(key) ? row.term.slice(key.length) : `.${row.term}`;
  const marks = String.fromCharCode(65 + parts.indexOf(part) * kinds.length + kinds.indexOf(row.kind), 65 + numberIn(seen.sources, row.source));
  const numbers = [numberIn(seen.locales, row.locale), audiences.indexOf(row.audience)].map((number) => (number === 0 ? '' : String(number)));
  const spellings = others.map((spelling) => encodeSpelling(row.term, spelling)).join(';');
  const cells = [marks + kept, row.explain, row.plain.split('; ').join(';'), spellings, row.note, ...numbers];
  return { key, others: [...new Set(beginnings)].filter((each) => each !== key), written: cells.join('|').replace(/\|+$/u, '') };
};

/** What belongs to each beginning, with tabs between, sorted by the beginnings. */
const groupBy = (pairs: readonly (readonly [key: string, value: string])[]): readonly (readonly [key: string, values: string])[] => {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, values]) => [key, [...values].join('\t')]);
};

/**
 * The text of `jargon.generated.ts`, from the table of medical terms (tab-separated, the columns named in its first line).
 * Throws with the number of the line when a row is unsorted, double, incomplete or of an unknown kind.
 */
export const generateJargon = (tsv: string): string => {
  const spellings = new Set<string>();
  const seen: Seen = { sources: [], locales: [''] };
  const entries: Entry[] = [];
  let before = '';
  mapTable('jargon.tsv', columns, tsv, (cells, line, at) => {
    const [term = '', also = '', plain = '', explain = '', pos = '', kind = '', locale = '', audience = '', note = '', source = ''] = cells;
    const row = { term, also, plain, explain, pos, kind, locale, audience, note, source };
    const problem = problemOf(row, before);
    if (problem !== undefined) throw new Error(`${at}: ${problem}`);
    before = term;
    const others = also === '' ? [] : also.split('; ');
    for (const spelling of [term, ...others]) {
      if (spellings.has(spelling)) throw new Error(`${at}: "${spelling}" stands here twice`);
      spellings.add(spelling);
    }
    if (line.includes('`') || line.includes('\\') || line.includes('${'))
      throw new Error(`${at}: a backtick, a backslash or a dollar with a brace cannot stand here`);
    if (line.includes('|')) throw new Error(`${at}: a bar cannot stand in a cell`);
    entries.push(entryOf(row, others, seen));
    return term;
  });
  const groups = groupBy(entries.map(({ key, written }) => [key, written]));
  const short = shortenRows(groups.map(([, rows]) => rows).join('\n'));
  const elsewhere = groupBy(entries.flatMap(({ key, others }) => others.map((other) => [other, key] as const)));
  return `// Generated from jargon.tsv by scripts/generate/jargon.ts: change the table, not this file.
import { once } from '../text/remember.ts';

/** A medical term that readers may not know, with the words for it. */
export interface JargonTerm {
  readonly term: string;
  /** Other spellings. */
  readonly also: readonly string[];
  /** What may stand in its place. */
  readonly plain?: string;
  /** Other plain wordings; the first is the best. */
  readonly alternatives: readonly string[];
  /** What may stand in brackets after it. */
  readonly explain?: string;
  readonly pos: ${parts.map((part) => `'${part}'`).join(' | ')};
  /** Whether it is better replaced, better explained, or either. */
  readonly kind: 'replace' | 'explain' | 'both';
  /** Where it is a word; everywhere when absent. */
  readonly locale?: string;
  /** Whom it is hard for; all readers who are no professionals when absent. */
  readonly audience?: 'patients';
  /** What to mind. */
  readonly note?: string;
  readonly source: string;
}

const parts = ${JSON.stringify(parts)} as const;
const kinds = ${JSON.stringify(kinds)} as const;
const locales = ${JSON.stringify(seen.locales)} as const;
const sources = ${JSON.stringify(seen.sources)} as const;

// What single characters stand for in the rows below.
const symbols = '${short.symbols}';
const pieces = '${short.pieces.join('|')}';

// How terms begin, and a line for each beginning with the rows of its terms without it. Of a row, two letters say of what kind it is and
// whence; then come, with bars between, the rest of the term, what may be said in brackets, in its place, other spellings, a note, where and for whom.
const beginnings = '${groups.map(([key]) => key).join(' ')}';
const rows = \`${short.text}\`;

// How other forms and spellings begin, and where their rows are: "oedema edema".
const elsewhere = \`${elsewhere.map((each) => each.join('\t')).join('\n')}\`;

const table = once(() => {
  const lines = rows.split('\\n');
  const meant = pieces.split('|');
  return {
    lines: new Map(beginnings.split(' ').map((beginning, at) => [beginning, lines[at] ?? ''])),
    elsewhere: new Map(
      elsewhere.split('\\n').map((line) => {
        const [beginning = '', ...others] = line.split('\\t');
        return [beginning, others];
      }),
    ),
    pieces: new Map(Array.from(symbols, (symbol, at) => [symbol, meant[at] ?? ''])),
  };
});

const readSpelling = (term: string, written: string): string => {
  const end = written.charCodeAt(1) - 65;
  return term.slice(0, written.charCodeAt(0) - 65) + written.slice(2) + (end === 0 ? '' : term.slice(-end));
};

const readRow = (beginning: string, row: string): JargonTerm => {
  const [rest = '', explain = '', plain = '', also = '', note = '', locale = '0', audience = ''] = row.slice(2).split('|');
  const term = rest.startsWith('.') ? rest.slice(1) : beginning + rest;
  const [first = '', ...alternatives] = plain.split(';');
  const mark = row.charCodeAt(0) - 65;
  const place = locales[Number(locale)] ?? '';
  return {
    term,
    also: also === '' ? [] : also.split(';').map((written) => readSpelling(term, written)),
    ...(first === '' ? {} : { plain: first }),
    alternatives,
    ...(explain === '' ? {} : { explain }),
    pos: parts[Math.floor(mark / 3)] ?? 'noun',
    kind: kinds[mark % 3] ?? 'explain',
    ...(place === '' ? {} : { locale: place }),
    ...(audience === '1' ? { audience: 'patients' } : {}),
    ...(note === '' ? {} : { note }),
    source: sources[row.charCodeAt(1) - 65] ?? '',
  };
};

const readRows = (beginning: string): readonly JargonTerm[] => {
  const { lines, pieces: meant } = table();
  const line = lines.get(beginning);
  if (line === undefined) return [];
  const written = line.replace(/[^a-z |]/gu, (character) => meant.get(character) ?? character);
  return written.split('\\t').map((row) => readRow(beginning, row));
};

/** The terms of which a form begins with a word that begins so, and some that stand beside them in the table. */
export const termsBeginning = (beginning: string): readonly JargonTerm[] => [
  ...readRows(beginning),
  ...(table().elsewhere.get(beginning) ?? []).flatMap(readRows),
];

/** All terms, by how they begin. */
export const allTerms = (): readonly JargonTerm[] => [...table().lines.keys()].flatMap(readRows);
`;
};
