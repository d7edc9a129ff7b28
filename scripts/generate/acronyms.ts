import { mapTable, numberIn, placeProblem } from './table.ts';

const columns = ['acronym', 'expansion', 'plain', 'locale', 'known', 'near', 'source'] as const;
const audiences: readonly string[] = ['public', 'patients', 'professionals'];

/** Two to twelve letters and digits, at least one of them a capital, with `&`, `/`, `=`, `-` or `+` between or after them. */
const shape = /^(?=.*[A-Z])[A-Za-z0-9][A-Za-z0-9&/=+-]{1,11}$/u;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** What is wrong with a row, in words; `undefined` when it can stand. */
const problemOf = (row: Row, before: string): string | undefined => {
  if (Object.values(row).some((cell) => cell !== cell.trim())) return 'a cell begins or ends with a space';
  if (!shape.test(row.acronym)) return `"${row.acronym}" is not an acronym`;
  if (row.acronym < before) return `"${row.acronym}" belongs before "${before}"`;
  if (row.expansion === '') return 'the expansion is empty';
  if (!audiences.includes(row.known)) return `"${row.known}" is no audience: ${audiences.join(', ')}`;
  if (row.near !== row.near.toLowerCase()) return 'the words that stand near are in lower case';
  if (row.source === '') return 'the source is empty';
  return placeProblem(row.locale);
};

/**
 * The text of `acronyms.generated.ts`, from the table of acronyms (tab-separated, the columns named in its first line).
 * Throws with the number of the line when a row is unsorted, double, incomplete or of an unknown kind.
 */
export const generateAcronyms = (tsv: string): string => {
  const sources: string[] = [];
  const locales = [''];
  const known = new Set<string>();
  let before = '';
  const rows = mapTable('acronyms.tsv', columns, tsv, (cells, line, at) => {
    const [acronym = '', expansion = '', plain = '', locale = '', audience = '', near = '', source = ''] = cells;
    const problem = problemOf({ acronym, expansion, plain, locale, known: audience, near, source }, before);
    if (problem !== undefined) throw new Error(`${at}: ${problem}`);
    before = acronym;
    // It may stand for one thing here and for another elsewhere.
    const key = `${acronym} ${locale}`;
    if (known.has(key)) throw new Error(`${at}: "${acronym}" stands here twice`);
    known.add(key);
    if (/[`\\|]|\$\{/u.test(line)) throw new Error(`${at}: a backtick, a backslash, a bar or a dollar with a brace cannot stand here`);
    const numbers = [numberIn(locales, locale), audiences.indexOf(audience), numberIn(sources, source)];
    return [acronym, expansion, plain, ...numbers, near.split('; ').join(';')].join('|').replace(/\|$/u, '');
  });
  return `// Generated from acronyms.tsv by scripts/generate/acronyms.ts: change the table, not this file.
import { once } from '../text/remember.ts';

/** An acronym of health posts or of daily life, with what it stands for. */
export interface Acronym {
  readonly acronym: string;
  /** The words that it stands for. */
  readonly expansion: string;
  /** What may stand in its place. */
  readonly plain?: string;
  /** Where people use it; empty for everywhere. */
  readonly locale: string;
  /** The widest audience that knows it. */
  readonly known: 'public' | 'patients' | 'professionals';
  /** It has other meanings: it means this one where a word near it begins with one of these. */
  readonly near: readonly string[];
  readonly source: string;
}

const locales = ${JSON.stringify(locales)} as const;
const audiences = ${JSON.stringify(audiences)} as const;
const sources = ${JSON.stringify(sources)} as const;

// A line an acronym, its cells apart by bars: a third shorter than a list of objects.
const rows = \`${rows.join('\n')}\`;

const readRow = (row: string): Acronym => {
  const [acronym = '', expansion = '', plain = '', locale = '', known = '', source = '', near = ''] = row.split('|');
  return {
    acronym,
    expansion,
    ...(plain === '' ? {} : { plain }),
    locale: locales[Number(locale)] ?? '',
    known: audiences[Number(known)] ?? 'professionals',
    near: near === '' ? [] : near.split(';'),
    source: sources[Number(source)] ?? '',
  };
};

const table = once(() => {
  const byAcronym = new Map<string, string[]>();
  for (const row of rows.split('\\n')) {
    const acronym = row.slice(0, row.indexOf('|'));
    byAcronym.set(acronym, [...(byAcronym.get(acronym) ?? []), row]);
  }
  return byAcronym;
});

/** The rows of an acronym as it is written in the table: more than one where it means different things in different countries. */
export const rowsOf = (acronym: string): readonly Acronym[] => table().get(acronym)?.map(readRow) ?? [];

/** All acronyms, in the order of the table. */
export const allAcronyms = (): readonly Acronym[] => [...table().values()].flatMap((found) => found.map(readRow));
`;
};
