const longest = 40;

/** How many letters must be put in, left out, changed or swapped with the next to make one word of the other. */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? a.length;
};

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
    if (Math.abs(meant.length - written.length) > most) continue;
    const distance = editDistance(written, meant);
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word: other, distance };
  }
  return best?.word;
};
