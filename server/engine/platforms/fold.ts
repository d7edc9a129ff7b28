import { eachGrapheme } from './graphemes.ts';
import type { Platform } from './platform.ts';

/** A word that begins this close before the fold is not cut in two. */
const longestWord = 30;

const afterLines = (text: string, lines: number | undefined): number | undefined => {
  if (lines === undefined) return undefined;
  let at = -1;
  for (let line = 0; line < lines; line += 1) {
    at = text.indexOf('\n', at + 1);
    if (at === -1) return undefined;
  }
  return at;
};

const afterCharacters = (text: string, most: number | undefined): number | undefined => {
  if (most === undefined || text.length <= most) return undefined;
  let left = most;
  let end: number | undefined;
  eachGrapheme(text, (_, at) => {
    if (left === 0) end = at;
    left -= 1;
    return end === undefined;
  });
  if (end === undefined || /\s/.test(text.charAt(end))) return end;
  const word = /\S+$/.exec(text.slice(Math.max(0, end - longestWord), end))?.[0].length ?? 0;
  return word < longestWord && word < end ? end - word : end;
};

/** About where a platform shows "more" instead of the rest of a text, between two words; nothing where all of it is shown. */
export const foldAt = (text: string, { fold, foldLines }: Pick<Platform, 'fold' | 'foldLines'>): number | undefined => {
  const places = [afterCharacters(text, fold), afterLines(text, foldLines)].filter((at) => at !== undefined);
  const at = Math.min(...places);
  return places.length > 0 && text.slice(at).trim() !== '' ? at : undefined;
};
