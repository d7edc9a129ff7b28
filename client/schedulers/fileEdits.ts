import type { CellFix } from '../../server/protocol/schedulers.ts';

const lineBreak = /\r\n|\r|\n/g;
const withoutBreaks = (text: string): string => text.replace(lineBreak, '\n');

/** Whether two texts differ in nothing but their line breaks: an editor gives all lines of a file the same, and a table may have two kinds. */
export const differInBreaks = (file: string, shown: string): boolean => file !== shown && withoutBreaks(file) === withoutBreaks(shown);

/** Makes changes in the text of a file, whatever its line breaks are; everything else stays as it is. */
export const editFile = (file: string, edits: CellFix['edits']): string => {
  const starts = [0, ...[...file.matchAll(lineBreak)].map((match) => match.index + match[0].length)];
  const place = ({ line, character }: { readonly line: number; readonly character: number }): number => (starts[line] ?? file.length) + character;
  return edits
    .map(({ range, newText }) => ({ start: place(range.start), end: place(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), file);
};
