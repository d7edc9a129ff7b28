import type { PartOfSpeech } from '../../server/engine/text/inflect.ts';
import { indexByBeginning, mapTable, numberIn, placeProblem } from './table.ts';

const columns = ['term', 'also', 'prefer', 'use', 'pos', 'group', 'level', 'view', 'before', 'after', 'with', 'locale', 'source'] as const;
const parts: readonly PartOfSpeech[] = ['noun', 'mass noun', 'verb', 'adjective'];
const partNames: readonly string[] = parts;
const uses: readonly string[] = ['word', 'person', 'people', 'group'];
const levels: readonly string[] = ['error', 'warning', 'information', 'contested'];

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** What is wrong with a row, in words; `undefined` when it can stand. */
const problemOf = (row: Row, before: string): string | undefined => {
  if (Object.values(row).some((cell) => cell !== cell.trim())) return 'a cell begins or ends with a space';
  if (row.term === '') return 'the term is empty';
  if (row.term !== row.term.toLowerCase()) return `"${row.term}" is not in lower case`;
  if (row.term < before) return `"${row.term}" belongs before "${before}"`;
  if (!partNames.includes(row.pos)) return `"${row.pos}" is no part of speech: ${parts.join(', ')}`;
  if (!uses.includes(row.use)) return `"${row.use}" is no use: ${uses.join(', ')}`;
  if (!levels.includes(row.level)) return `"${row.level}" is no level: ${levels.join(', ')}`;
  if (row.group === '') return 'the group is empty';
  if (row.prefer === '' && row.view === '') return 'a term needs a wording to prefer, or a view';
  if (row.level === 'contested' && (row.view === '' || row.prefer !== '')) return 'a contested term needs both views, and no wording to prefer';
  if ((row.use === 'people' || row.use === 'group') && row.pos !== 'adjective') return 'what stands before a word for people, or after "the", is an adjective';
  if (row.prefer !== '' && row.prefer.split('; ').some((each) => each.includes('{}') !== (row.use === 'people')))
    return 'a wording has {} for the word for people when, and only when, the use is "people"';
  if (row.view.length > 160) return 'the view is too long for a message';
  if (row.source === '') return 'the source is empty';
  return placeProblem(row.locale);
};

/**
 * The text of `stigma.generated.ts`, from the table of words about people (tab-separated, the columns named in its first line).
 * Throws with the number of the line when a row is unsorted, double, incomplete or of an unknown kind.
 */
export const generateStigma = (tsv: string): string => {
  const known = new Set<string>();
  const locales = [''];
  let last = '';
  const rows = mapTable('stigma.tsv', columns, tsv, (cells, line, at) => {
    const [term = '', also = '', prefer = '', use = '', pos = '', group = '', level = '', view = '', before = '', after = '', near = '', locale = ''] = cells;
    const problem = problemOf({ term, also, prefer, use, pos, group, level, view, before, after, with: near, locale, source: cells.at(-1) ?? '' }, last);
    if (problem !== undefined) throw new Error(`${at}: ${problem}`);
    last = term;
    const others = also === '' ? [] : also.split('; ');
    // A term may have a row for each way it is used, and a second one where the first makes an exception.
    for (const spelling of [term, ...others]) {
      const key = [spelling, use, before, locale].join('\t');
      if (known.has(key)) throw new Error(`${at}: "${spelling}" stands here twice`);
      known.add(key);
    }
    if (/[`\\|]|\$\{/u.test(line)) throw new Error(`${at}: a backtick, a backslash, a bar or a dollar with a brace cannot stand here`);
    const numbers = [partNames.indexOf(pos), uses.indexOf(use), levels.indexOf(level), numberIn(locales, locale)];
    const [part = 0, way = 0, loudness = 0, place = 0] = numbers;
    return [term, others.join(';'), prefer, way, part, group === 'suicide' ? 1 : 0, loudness, view, before, after, near, place].join('|');
  });
  return `// Generated from stigma.tsv by scripts/generate/stigma.ts: change the table, not this file.
import { rowTable } from '../text/rowTable.ts';

/** A word about people that hurts or misleads some readers, with what may stand in its place. */
export interface StigmaTerm {
  readonly term: string;
  /** Other spellings. */
  readonly also: readonly string[];
  /** What may stand in its place, the best first; \`{}\` is the word for people behind it. */
  readonly prefer: readonly string[];
  /** Found as it stands, only as a name for a person, only before a word for people, or only after "the" with no noun behind it. */
  readonly use: 'word' | 'person' | 'people' | 'group';
  readonly pos: 'noun' | 'mass noun' | 'verb' | 'adjective';
  /** It belongs to the rule for suicide wording. */
  readonly suicide: boolean;
  readonly level: 'error' | 'warning' | 'information' | 'contested';
  /** What to say of it, in a sentence or two; both views where it is contested. */
  readonly view: string;
  /** After these words it is fine. */
  readonly before: readonly string[];
  /** Before these words it is fine; a star stands for any ending. */
  readonly after: readonly string[];
  /** One of these must stand in the sentence too. */
  readonly with: readonly string[];
  /** Where it counts; empty for everywhere. */
  readonly locale: string;
}

const parts = ${JSON.stringify(parts)} as const;
const uses = ${JSON.stringify(uses)} as const;
const levels = ${JSON.stringify(levels)} as const;
const locales = ${JSON.stringify(locales)} as const;

// A line a row, its cells apart by bars: a third shorter than a list of objects.
const rows = \`${rows.join('\n')}\`;

const listOf = (cell: string, divider: string): readonly string[] => (cell === '' ? [] : cell.split(divider));

const readRow = (row: string): StigmaTerm => {
  const [term = '', also = '', prefer = '', use = '', pos = '', suicide = '', level = '', view = '', before = '', after = '', near = '', locale = ''] =
    row.split('|');
  return {
    term,
    also: listOf(also, ';'),
    prefer: listOf(prefer, '; '),
    use: uses[Number(use)] ?? 'word',
    pos: parts[Number(pos)] ?? 'noun',
    suicide: suicide === '1',
    level: levels[Number(level)] ?? 'information',
    view,
    before: listOf(before, '; '),
    after: listOf(after, '; '),
    with: listOf(near, '; '),
    locale: locales[Number(locale)] ?? '',
  };
};

// How each form of a term begins, and the numbers of the rows. A row is read once a text has a word that begins so.
const beginnings = \`${indexByBeginning(rows, parts)}\`;

const table = rowTable(rows, beginnings, readRow);

/** The rows of which a form begins with a word that begins so, in the order of the table. */
export const stigmaBeginning = table.beginning;

/** All rows, in the order of the table. */
export const allStigmaTerms = table.all;
`;
};
