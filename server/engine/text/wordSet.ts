import { addTo } from '../values.ts';

/**
 * Many words and phrases to be looked for in a text. A long list of alternatives is slow as one pattern: it takes tens of
 * milliseconds to compile, and every place of a text tries them all.
 */
export interface WordSet {
  /** Whether any of them stands in a text, in any case. */
  isIn(text: string): boolean;
  /** The length of the longest of them that a text begins with; 0 for none. */
  lengthAtStart(text: string): number;
}

/** `tumou?rs?` → tumor, tumour, tumors, tumours: an optional letter or group, a choice of letters, a group of alternatives. */
export const spellOut = (pattern: string): readonly string[] => {
  const open = /\(\?:([^()]*)\)(\??)|\[([^\]]*)\]|(.)\?/.exec(pattern);
  if (!open) return [pattern];
  const [whole, group, optional, letters, letter] = open;
  const choices = letter !== undefined ? [letter, ''] : letters !== undefined ? [...letters] : [...(group ?? '').split('|'), ...(optional === '?' ? [''] : [])];
  return choices.flatMap((choice) => spellOut(pattern.slice(0, open.index) + choice + pattern.slice(open.index + whole.length)));
};

const words = /\w+/g;
const stemEnd = /\\w[+*]$/;
const keyLength = 3;

/** Makes a set of a list divided by `|`. A word that ends with `\w*` or `\w+` stands for all that begin so. */
export const wordSet = (list: string): WordSet => {
  /** By their first word: the whole words or phrases that begin with it, the longest first. */
  const byWord = new Map<string, string[]>();
  /** Beginnings of words, by their first letters. */
  const byStem = new Map<string, string[]>();
  for (const item of splitAlternatives(list)
    .flatMap(spellOut)
    .map((each) => each.toLowerCase())) {
    const isStem = stemEnd.test(item);
    const entry = isStem ? item.replace(stemEnd, '') : item;
    const key = isStem ? entry.slice(0, keyLength) : (entry.match(words)?.[0] ?? '');
    addTo(isStem ? byStem : byWord, key, entry);
  }
  for (const entries of byWord.values()) if (entries.length > 1) entries.sort((a, b) => b.length - a.length);
  const lengthAt = (lower: string, start: number, end: number): number => {
    const word = lower.slice(start, end);
    if (byStem.get(word.slice(0, keyLength))?.some((stem) => word.startsWith(stem))) return end - start;
    const phrase = byWord.get(word)?.find((each) => lower.startsWith(each, start) && !/\w/.test(lower.charAt(start + each.length)));
    return phrase?.length ?? 0;
  };
  return {
    isIn: (text) => {
      const lower = text.toLowerCase();
      for (const { index, 0: word } of lower.matchAll(words)) if (lengthAt(lower, index, index + word.length) > 0) return true;
      return false;
    },
    lengthAtStart: (text) => {
      const lower = text.toLowerCase();
      const first = /^\w+/.exec(lower)?.[0] ?? '';
      return first === '' ? 0 : lengthAt(lower, 0, first.length);
    },
  };
};

/** Cuts a list at each `|` outside brackets. */
export const splitAlternatives = (list: string): readonly string[] => list.match(/(?:\([^()]*\)|[^()|])+/g) ?? [];
