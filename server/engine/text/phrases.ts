import type { Span } from '../types.ts';

/** A phrase found in a text. */
interface PhraseMatch<T> extends Span {
  readonly value: T;
}

/** Finds any number of phrases in one pass over a text. */
export interface PhraseMatcher<T> {
  /** Matches from left to right, none overlapping; of those that start at the same word the longest. */
  find(text: string): PhraseMatch<T>[];
}

interface Word extends Span {
  readonly key: string;
  /** The word before is near enough to stand in one phrase with this one. */
  readonly joined: boolean;
  /** An apostrophe stands between the word before and this one: "don't", "Crohn's". */
  readonly clitic: boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: { readonly of: T };
}

// Blanked links and emoji leave long runs of spaces, so more than two are a border. An apostrophe may end a word: "Graves' disease".
const joint = /^(?:\s{1,2}|['\u2018\u2019\u02bc]\s|[-\u2010-\u2013\u00ad])$/u;
const apostrophe = /^['\u2018\u2019\u02bc]$/u;
const wordCharacter = /^[\p{L}\p{M}\p{N}]/u;

/** How many code units of a character of a word stand at a place; 0 where none does. */
const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  const point = text.codePointAt(at) ?? code;
  return wordCharacter.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0;
};

/** Every text passes here, and most of it is plain. */
const plainCharacters = /[A-Za-z0-9]*/y;

/** Where a word ends, after a first character of it. */
const wordEnd = (text: string, from: number): number => {
  let end = from;
  for (;;) {
    plainCharacters.lastIndex = end;
    plainCharacters.test(text);
    end = plainCharacters.lastIndex;
    const width = end < text.length ? widthAt(text, end) : 0;
    if (width === 0) return end;
    end += width;
  }
};

const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let before = 0;
  for (let start = 0; start < text.length; start++) {
    const width = widthAt(text, start);
    if (width === 0) continue;
    const end = wordEnd(text, start + width);
    const gap = start - before;
    const known = words.length > 0 && gap <= 2;
    const spaced = known && gap === 1 && text.charCodeAt(before) === 32;
    const between = known && !spaced ? text.slice(before, start) : '';
    const clitic = between !== '' && apostrophe.test(between);
    words.push({ start, end, key: text.slice(start, end).toLowerCase(), joined: spaced || clitic || (between !== '' && joint.test(between)), clitic });
    before = end;
    start = end;
  }
  return words;
};

/** "anti-inflammatory" is also written "antiinflammatory". */
const closed = (phrase: string): string => phrase.replace(/[-\u2010-\u2013]/gu, '');

interface Trie<T> extends PhraseMatcher<T> {
  add(phrases: readonly (readonly [phrase: string, value: T])[]): void;
}

/** A matcher that is asked for more phrases before each word that one may begin with. */
const createTrie = <T>(before: (word: string, add: Trie<T>['add']) => void): Trie<T> => {
  const root: Node<T> = { next: new Map() };
  const addOne = (phrase: string, value: T): void => {
    const words = wordsOf(phrase);
    if (words.length === 0) return;
    let node = root;
    for (const { key } of words) {
      const next = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, next);
      node = next;
    }
    node.value ??= { of: value };
  };
  const add: Trie<T>['add'] = (phrases) => {
    for (const [phrase, value] of phrases) addOne(phrase, value);
    for (const [phrase, value] of phrases) {
      const together = closed(phrase);
      if (together !== phrase) addOne(together, value);
    }
  };

  const find = (text: string): PhraseMatch<T>[] => {
    const words = wordsOf(text);
    const matches: PhraseMatch<T>[] = [];
    for (let at = 0; at < words.length; at++) {
      const first = words[at];
      if (!first || first.clitic) continue;
      before(first.key, add);
      let node = root.next.get(first.key);
      let best: { readonly end: number; readonly last: number; readonly value: T } | undefined;
      for (let last = at; node; last++) {
        const word = words[last];
        const after = words[last + 1];
        if (word && node.value && (!after?.clitic || after.key === 's')) best = { end: word.end, last, value: node.value.of };
        if (!after?.joined) break;
        node = node.next.get(after.key);
      }
      if (!best) continue;
      matches.push({ start: first.start, end: best.end, value: best.value });
      at = best.last;
    }
    return matches;
  };
  return { add, find };
};

/**
 * Compiles phrases to a trie of words. Case, hyphen or space, and the shape of an apostrophe make no difference;
 * a hyphen may also be missing. Only whole words match: "art" is not in "start" nor "don" in "don't", yet "lung" is in "lung's".
 * Of equal phrases the first counts; a phrase without a letter or digit never matches.
 */
export const compilePhrases = <T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseMatcher<T> => {
  const trie = createTrie<T>(() => undefined);
  trie.add([...phrases]);
  return trie;
};

/** The first letters of a word: thousands of phrases are kept apart by them until a text has a word that begins so. */
const beginning = (word: string): string => word.slice(0, 6);

/** How the words begin that a phrase begins with, written with its hyphens or without. */
export const beginningsOf = (phrase: string): readonly string[] => [
  ...new Set([phrase, closed(phrase)].flatMap((written) => wordsOf(written).slice(0, 1)).map(({ key }) => beginning(key))),
];

/** The same matcher for phrases that are only made when a text has a word that begins like one of them. */
export const compileWhenMet = <T>(phrasesFrom: (beginning: string) => readonly (readonly [phrase: string, value: T])[]): PhraseMatcher<T> => {
  const met = new Set<string>();
  return createTrie<T>((word, add) => {
    const first = beginning(word);
    if (met.has(first)) return;
    met.add(first);
    add(phrasesFrom(first));
  });
};
