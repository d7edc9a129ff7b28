import type { Span } from '../types.ts';

/** A word of a wording as it is compared: case, punctuation and the shape of apostrophes make no difference, numbers do. */
export interface Token extends Span {
  readonly key: string;
  readonly isNumber: boolean;
}

const word =
  /\d[\d.,]*[ \u00A0\u202F]?(?:%|per ?cent\b)|\d[\d.,]*|[^\s\d.,;:!?"“”„«»()[\]{}<>*_~`|/\\…—–#@%&+=^$€£'’‘-][^\s\d.,;:!?"“”„«»()[\]{}<>*_~`|/\\…—–#@%&+=^$€£-]*/gi;

const plainNumber = (written: string): string =>
  written
    .replace(/[.,]+$/, '')
    .replace(/[ \u00A0\u202F]/g, '')
    .replace(/per ?cent$/i, '%')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');

const spelled: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  cannot: "can't",
};

/** The words of a text, as they are compared. */
export const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(word), (match): Token => {
    const written = match[0].replace(/[.,'’‘]+$/, '');
    const isNumber = /^\d/.test(written);
    const key = isNumber ? plainNumber(written) : written.toLowerCase().replace(/[’‘]/g, "'");
    const plain = Object.hasOwn(spelled, key) ? (spelled[key] ?? key) : key;
    return { key: plain, isNumber: isNumber || /^\d/.test(plain), start: match.index, end: match.index + written.length };
  });

/** What a wording says otherwise than another. */
export interface Difference {
  /** Words that the first has and the second has not. */
  readonly added: readonly Token[];
  /** Words that the second has and the first has not. */
  readonly missing: readonly Token[];
  /** A stretch of the first in the place of one of the second. */
  readonly changed: readonly { readonly from: readonly Token[]; readonly to: readonly Token[] }[];
  /** How many words both have, in the same order. */
  readonly common: number;
}

/** The longest row of words that both have in the same order, as pairs of places. Time grows with the product of the lengths. */
const commonPairs = (a: readonly Token[], b: readonly Token[]): readonly (readonly [number, number])[] => {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i]?.key === b[j]?.key ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
};

/** Compares two wordings word by word. */
export const wordDiff = (a: readonly Token[], b: readonly Token[]): Difference => {
  const pairs = commonPairs(a, b);
  const added: Token[] = [];
  const missing: Token[] = [];
  const changed: { from: readonly Token[]; to: readonly Token[] }[] = [];
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...pairs, [a.length, b.length] as const]) {
    const from = a.slice(i, nextI);
    const to = b.slice(j, nextJ);
    if (from.length > 0 && to.length > 0) changed.push({ from, to });
    else {
      added.push(...from);
      missing.push(...to);
    }
    i = nextI + 1;
    j = nextJ + 1;
  }
  return { added, missing, changed, common: pairs.length };
};
