import { placeCodes } from '../../server/engine/locale.ts';
import { formsOf, type PartOfSpeech } from '../../server/engine/text/inflect.ts';
import { beginningsOf } from '../../server/engine/text/phrases.ts';

/**
 * What `read` makes of each row of a tab-separated table whose first line names its columns. `at` names the row, for errors.
 * Throws when the columns are others, or a row has more or fewer cells.
 */
export const mapTable = (
  file: string,
  columns: readonly string[],
  tsv: string,
  read: (cells: readonly string[], line: string, at: string) => string,
): readonly string[] => {
  const [head = '', ...lines] = tsv.replace(/\r/gu, '').replace(/\n+$/u, '').split('\n');
  if (head !== columns.join('\t')) throw new Error(`${file}:1: the columns are ${columns.join(', ')}`);
  return lines.map((line, index) => {
    const at = `${file}:${index + 2}`;
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${at}: ${cells.length} cells instead of ${columns.length}`);
    return read(cells, line, at);
  });
};

/**
 * The numbers of rows by the beginnings of all forms of their terms, a line a beginning. Of a row, the first cell is the term, the second
 * its other spellings and the fifth the number of its part of speech.
 */
export const indexByBeginning = (rows: readonly string[], parts: readonly PartOfSpeech[]): string => {
  const index = new Map<string, Set<number>>();
  for (const [number, row] of rows.entries()) {
    const [term = '', also = '', , , pos = ''] = row.split('|');
    const part = parts[Number(pos)] ?? 'noun';
    for (const spelling of [term, ...also.split(';')].filter((each) => each !== ''))
      for (const { text } of formsOf(spelling, part))
        for (const beginning of beginningsOf(text)) index.set(beginning, (index.get(beginning) ?? new Set()).add(number));
  }
  return [...index]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([beginning, numbers]) => `${beginning} ${[...numbers].sort((a, b) => a - b).join(' ')}`)
    .join('\n');
};

/** What is wrong with the cell of a row that says for whom it counts; `undefined` when it can stand. */
export const placeProblem = (cell: string): string | undefined => {
  const unknown = cell === '' ? undefined : cell.split('; ').find((code) => !placeCodes.includes(code));
  return unknown === undefined ? undefined : `"${unknown}" is no locale: ${placeCodes.join(', ')}, or nothing for all`;
};

/** The number of a cell in a list of all cells of its kind, which grows with it. */
export const numberIn = (cells: string[], cell: string): number => {
  if (!cells.includes(cell)) cells.push(cell);
  return cells.indexOf(cell);
};
