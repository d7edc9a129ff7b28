import { editDistance } from './editDistance.ts';

const longest = 40;

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '');

/** Short words are near each other by chance. */
const allowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** The word of a list that was probably meant: written with other capitals or hyphens, or with a letter or two wrong. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const written = plain(word);
  if (written === '' || word.length > longest) return undefined;
  const same = known.find((other) => plain(other) === written);
  if (same !== undefined) return same;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const other of known) {
    const meant = plain(other);
    const most = Math.min(allowed(meant.length), allowed(written.length + 1));
    const distance = editDistance(written, meant, most);
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word: other, distance };
  }
  return best?.word;
};
