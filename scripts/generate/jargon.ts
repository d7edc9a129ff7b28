import type { PartOfSpeech } from '../../server/engine/text/inflect.ts';
import { indexByBeginning, mapTable, numberIn, placeProblem } from './table.ts';

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

/**
 * The text of `jargon.generated.ts`, from the table of medical terms (tab-separated, the columns named in its first line).
 * Throws with the number of the line when a row is unsorted, double, incomplete or of an unknown kind.
 */
export const generateJargon = (tsv: string): string => {
  const spellings = new Set<string>();
  const sources: string[] = [];
  const locales = [''];
  let before = '';
  const rows = mapTable('jargon.tsv', columns, tsv, (cells, line, at) => {
    const [term = '', also = '', plain = '', explain = '', pos = '', kind = '', locale = '', audience = '', note = '', source = ''] = cells;
    const problem = problemOf({ term, also, plain, explain, pos, kind, locale, audience, note, source }, before);
    if (problem !== undefined) throw new Error(`${at}: ${problem}`);
    before = term;
    const others = also === '' ? [] : also.split('; ');
    for (const spelling of [term, ...others]) {
      if (spellings.has(spelling)) throw new Error(`${at}: "${spelling}" stands here twice`);
      spellings.add(spelling);
    }
    if (line.includes('`') || line.includes('\\') || line.includes('${'))
      throw new Error(`${at}: a backtick, a backslash or a dollar with a brace cannot stand here`);
    const numbers = [parts.findIndex((part) => part === pos), kinds.indexOf(kind), numberIn(locales, locale), audiences.indexOf(audience)];
    return [term, others.join(';'), plain.split('; ').join(';'), explain, ...numbers, note, numberIn(sources, source)].join('|');
  });
  if (rows.some((row) => row.split('|').length !== columns.length)) throw new Error('jargon.tsv: a bar cannot stand in a cell');
  return `// Generated from jargon.tsv by scripts/generate/jargon.ts: change the table, not this file.
import { rowTable } from '../text/rowTable.ts';

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
const locales = ${JSON.stringify(locales)} as const;
const sources = ${JSON.stringify(sources)} as const;

// A line a term, its cells apart by bars: a third shorter than a list of objects.
const rows = \`${rows.join('\n')}\`;

const readRow = (row: string): JargonTerm => {
  const [term = '', also = '', plain = '', explain = '', pos = '', kind = '', locale = '', audience = '', note = '', source = ''] = row.split('|');
  const [first = '', ...alternatives] = plain.split(';');
  const place = locales[Number(locale)] ?? '';
  return {
    term,
    also: also === '' ? [] : also.split(';'),
    ...(first === '' ? {} : { plain: first }),
    alternatives,
    ...(explain === '' ? {} : { explain }),
    pos: parts[Number(pos)] ?? 'noun',
    kind: kinds[Number(kind)] ?? 'explain',
    ...(place === '' ? {} : { locale: place }),
    ...(audience === '1' ? { audience: 'patients' } : {}),
    ...(note === '' ? {} : { note }),
    source: sources[Number(source)] ?? '',
  };
};

// How each form of a term begins, and the numbers of the rows: "abdome 0". A row is read once a text has a word that begins so.
const beginnings = \`${indexByBeginning(rows, parts)}\`;

const table = rowTable(rows, beginnings, readRow);

/** The terms of which a form begins with a word that begins so, in the order of the table. */
export const termsBeginning = table.beginning;

/** All terms, in the order of the table. */
export const allTerms = table.all;
`;
};
