import type { Edit, Span } from '../../types.ts';

/** A cell where it stands in the file, quotes included. */
export interface Cell extends Span {
  /** What it says, quotes aside. */
  readonly value: string;
  readonly quoted: boolean;
  /** Its quotes are not closed, or more follows them: nobody can tell what belongs to it, so it is not changed. */
  readonly broken: boolean;
}

/** A row of a table; a line with nothing in it is none. */
export type Row = readonly Cell[];

const delimiters = [',', ';', '\t'] as const;

/** What parts the cells of the first row; spreadsheets of some countries write a semicolon. */
const delimiterIn = (text: string): string => {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of text.slice(0, 20_000)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return delimiters.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ',';
};

/** Where the quote stands that closes a cell. */
const closingQuote = (text: string, start: number): number | undefined => {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) if (text.charAt(at + 1) !== '"') return at;
  return undefined;
};

const bareEnd = (text: string, start: number, delimiter: string): number => {
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === delimiter || character === '\n' || character === '\r') break;
    at += 1;
  }
  return at;
};

const readCell = (text: string, start: number, delimiter: string): Cell => {
  if (text.charAt(start) !== '"') {
    const end = bareEnd(text, start, delimiter);
    return { start, end, value: text.slice(start, end), quoted: false, broken: false };
  }
  const close = closingQuote(text, start);
  const end = close === undefined ? text.length : bareEnd(text, close + 1, delimiter);
  const value = text.slice(start + 1, close).replaceAll('""', '"') + (close === undefined ? '' : text.slice(close + 1, end));
  return { start, end, value, quoted: true, broken: close === undefined || end > close + 1 };
};

/**
 * Reads a table as RFC 4180 has it, with the place of every cell, which no library tells: what is mended is written back into its cell,
 * and all else stays as it is. Rows end with any line break; the last one may have none.
 */
export const readCsv = (text: string): readonly Row[] => {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const delimiter = delimiterIn(text.slice(from));
  const rows: Row[] = [];
  let row: Cell[] = [];
  for (let at = from; at <= text.length; ) {
    const cell = readCell(text, at, delimiter);
    row.push(cell);
    const next = text.charAt(cell.end);
    if (next === delimiter) {
      at = cell.end + 1;
      continue;
    }
    if (row.length > 1 || cell.end > cell.start) rows.push(row);
    row = [];
    at = cell.end + (next === '\r' && text.charAt(cell.end + 1) === '\n' ? 2 : 1);
  }
  return rows;
};

const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** A table as RFC 4180 has it: every cell in quotes, so that no tool has to guess. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');

const quotesIn = (text: string): number => text.split('"').length - 1;

/** Where a stretch of what a cell says stands in the file. */
export const spanOfCell = (cell: Cell, start: number, end: number): Span => {
  const place = (offset: number): number => cell.start + offset + (cell.quoted ? 1 + quotesIn(cell.value.slice(0, offset)) : 0);
  return { start: place(start), end: place(end) };
};

/** Edits of what a cell says, as edits of the file that change this cell alone. None for a broken cell. */
export const editsOfCell = (cell: Cell, edits: readonly Edit[]): readonly Edit[] => {
  if (cell.broken) return [];
  if (cell.quoted) return edits.map(({ start, end, text }) => ({ ...spanOfCell(cell, start, end), text: text.replaceAll('"', '""') }));
  // Every sign that may part cells: what parts them here is told by the first row, which an edit may change.
  const needsQuotes = edits.some(({ text }) => /["\r\n,;\t]/.test(text));
  if (!needsQuotes) return edits.map(({ start, end, text }) => ({ ...spanOfCell(cell, start, end), text }));
  let done = 0;
  let value = '';
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    value += cell.value.slice(done, start) + text;
    done = end;
  }
  return [{ start: cell.start, end: cell.end, text: quote(value + cell.value.slice(done)) }];
};
