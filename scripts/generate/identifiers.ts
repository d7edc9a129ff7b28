import { checksums } from '../../server/engine/text/checksums.ts';
import { mapTable } from './table.ts';

const columns = ['name', 'kind', 'country', 'shape', 'check', 'words', 'capitals', 'bare', 'source'] as const;
const kinds: readonly string[] = ['record', 'license', 'national', 'card', 'vehicle', 'device'];

/** What is wrong with a row, in words; `undefined` when it can stand. */
const problemOf = ([name = '', kind = '', country = '', shape = '', check = '', words = '', capitals = '', bare = '', source = '']: readonly string[]):
  | string
  | undefined => {
  if (!/^(?:a|an) /u.test(name)) return 'a name begins with its article';
  if (!kinds.includes(kind)) return `"${kind}" is no kind: ${kinds.join(', ')}`;
  if (!/^(?:[A-Z]{2})?$/u.test(country)) return `"${country}" is no ISO 3166 code`;
  if (check !== '' && !Object.hasOwn(checksums, check)) return `"${check}" is no check of checksums.ts`;
  if (!['', 'shape', 'alone'].includes(bare)) return `"${bare}" is neither "shape" nor "alone"`;
  if (words === '' || source === '') return 'words and source cannot be empty';
  try {
    for (const pattern of [shape, words, capitals]) new RegExp(pattern);
  } catch {
    return 'a pattern cannot be read';
  }
  return /\//u.test(shape.replaceAll('\\/', '').replace(/\[[^\]]*\]/gu, '')) ? 'a slash needs a backslash' : undefined;
};

const quoted = (text: string): string => JSON.stringify(text);

/**
 * The text of `identifiers.generated.ts`, from the table of identifiers (tab-separated, the columns named in its first line).
 * Throws with the number of the line when a row is incomplete or cannot be read.
 */
export const generateIdentifiers = (tsv: string): string => {
  const rows = mapTable('identifiers.tsv', columns, tsv, (cells, _line, at) => {
    const problem = problemOf(cells);
    if (problem !== undefined) throw new Error(`${at}: ${problem}`);
    const [name = '', kind = '', , shape = '', check = '', words = '', capitals = '', bare = ''] = cells;
    const optional = Object.entries({ check, capitals, bare }).map(([key, value]) => (value === '' ? '' : `, ${key}: ${quoted(value)}`));
    return `  { name: ${quoted(name)}, kind: ${quoted(kind)}, shape: /${shape}/y, words: ${quoted(words)}${optional.join('')} },`;
  });
  return `// Generated from identifiers.tsv by scripts/generate/identifiers.ts: change the table, not this file.
import type { Checksum } from '../text/checksums.ts';

/** The kinds of identifier. A \`license\` is of somebody who treats, and public. */
export type IdentifierKind = ${kinds.map((kind) => `'${kind}'`).join(' | ')};

/** An identifier that is known by its shape. */
export interface IdentifierRow {
  /** What a message calls it, with its article. */
  readonly name: string;
  readonly kind: IdentifierKind;
  /** Tried where a code begins. */
  readonly shape: RegExp;
  readonly check?: Checksum;
  /** Words that name it, as a pattern in any case. */
  readonly words: string;
  /** Abbreviations that count in capitals alone, as a pattern. */
  readonly capitals?: string;
  /** What it counts for without such a word: \`shape\` wherever it stands, \`alone\` where nothing but codes stands in a paragraph. */
  readonly bare?: 'shape' | 'alone';
}

/** A check digit alone proves little: one in ten numbers of the right length passes by chance. */
export const identifierRows: readonly IdentifierRow[] = [
${rows.join('\n')}
];
`;
};
