import { remember } from '../text/remember.ts';
import type { Paragraph, PlacedParagraph } from '../types.ts';

/**
 * Some paragraphs in a row. A chunk ends where a paragraph's own text says so, so an edit makes one chunk anew and leaves
 * the others what they were; what is added up of a chunk need not be added up again.
 */
export interface Chunk {
  readonly paragraphs: readonly Paragraph[];
  /** It ends with the list that it was cut from, not where its own text says so. */
  readonly open: boolean;
}

interface PlacedChunk {
  readonly chunk: Chunk;
  /** The number of its first paragraph. */
  readonly at: number;
}

const longestChunk = 128;
const endsChunk = ({ text }: Paragraph): boolean => (text.length + text.charCodeAt(0) + text.charCodeAt(text.length >> 1)) % 32 === 0;

/** The last chunk that began with a paragraph: most probably it does so again. */
const startingWith = new WeakMap<Paragraph, Chunk>();

/** Where the chunk that begins here ends. */
const chunkEnd = (placed: readonly PlacedParagraph[], from: number): number => {
  const most = Math.min(placed.length, from + longestChunk);
  for (let at = from; at < most; at++) {
    const paragraph = placed[at]?.paragraph;
    if (paragraph && endsChunk(paragraph)) return at + 1;
  }
  return most;
};

const chunkAt = (placed: readonly PlacedParagraph[], from: number, first: Paragraph): Chunk => {
  const known = startingWith.get(first);
  if (known) {
    const { paragraphs, open } = known;
    // Paragraphs are compared as objects, so their texts need not be looked at again.
    if ((!open || from + paragraphs.length === placed.length) && paragraphs.every((paragraph, index) => paragraph === placed[from + index]?.paragraph))
      return known;
  }
  const to = chunkEnd(placed, from);
  const chunk = { paragraphs: placed.slice(from, to).map(({ paragraph }) => paragraph), open: to === placed.length };
  startingWith.set(first, chunk);
  return chunk;
};

/** The paragraphs of a list in chunks. */
export const chunksOf = remember((placed: readonly PlacedParagraph[]): readonly PlacedChunk[] => {
  const chunks: PlacedChunk[] = [];
  for (let first = placed[0], at = 0; first; first = placed[at]) {
    const chunk = chunkAt(placed, at, first.paragraph);
    chunks.push({ chunk, at });
    at += chunk.paragraphs.length;
  }
  return chunks;
});

/** Makes a function that adds something up over paragraphs; each paragraph is asked once. */
export const total = <T>(of: (paragraph: Paragraph) => T, add: (a: T, b: T) => T, zero: T): ((placed: readonly PlacedParagraph[]) => T) => {
  const ofParagraph = remember(of);
  const ofChunk = remember(({ paragraphs }: Chunk): T => paragraphs.map(ofParagraph).reduce(add, zero));
  return (placed) => chunksOf(placed).reduce((sum, { chunk }) => add(sum, ofChunk(chunk)), zero);
};

/** Something found in a paragraph, and the number of that paragraph in the list. */
export interface Gathered<T> {
  readonly index: number;
  readonly item: T;
}

/**
 * What was found in some paragraphs in a row, numbered from the one at `at`. As long as `items` is the same object, so is all in it:
 * what was made of it holds.
 */
export interface Group<T> {
  readonly placed: readonly PlacedParagraph[];
  readonly at: number;
  readonly items: readonly Gathered<T>[];
}

/** Makes a function that gathers what `find` finds in paragraphs, in their order; each paragraph is asked once. */
export const gather = <T>(find: (paragraph: Paragraph) => readonly T[]): ((placed: readonly PlacedParagraph[]) => readonly Gathered<T>[]) => {
  const inParagraph = remember(find);
  const inChunk = remember(({ paragraphs }: Chunk): readonly Gathered<T>[] =>
    paragraphs.flatMap((paragraph, index) => inParagraph(paragraph).map((item) => ({ index, item }))),
  );
  return (placed) => {
    const all: Gathered<T>[] = [];
    for (const { chunk, at } of chunksOf(placed)) {
      const found = inChunk(chunk);
      // Most look for what hardly any paragraph has.
      if (found.length > 0) for (const { index, item } of found) all.push({ index: at + index, item });
    }
    return all;
  };
};

/**
 * The same where what is found also depends on the paragraphs around: the next one, and as many before as `reach` says. Chunk by
 * chunk, and a chunk is looked at again only where those around it have changed. Places in the file must not matter.
 */
export const gatherAmong = <T>(
  reach: (placed: readonly PlacedParagraph[], at: number) => number,
  find: (placed: readonly PlacedParagraph[], index: number) => readonly T[],
): ((placed: readonly PlacedParagraph[]) => readonly Group<T>[]) => {
  const last = new WeakMap<Chunk, { readonly around: readonly (Paragraph | undefined)[]; readonly items: readonly Gathered<T>[] }>();
  return (placed) =>
    chunksOf(placed).map(({ chunk, at }) => {
      const { length } = chunk.paragraphs;
      const before = placed.slice(Math.max(0, at - reach(placed, at)), at);
      const around = [placed[at + length]?.paragraph, ...before.map(({ paragraph }) => paragraph)];
      const known = last.get(chunk);
      if (known?.around.length === around.length && known.around.every((paragraph, index) => paragraph === around[index]))
        return { placed, at, items: known.items };
      const items = chunk.paragraphs.flatMap((_, index) => find(placed, at + index).map((item) => ({ index, item })));
      last.set(chunk, { around, items });
      return { placed, at, items };
    });
};

/**
 * Makes a function that gives back the list of last time, where the one of this time holds the same: what was made of it then holds.
 * The first argument says what the lists are of.
 */
export const settler = <K extends object, T>(): ((of: K, items: readonly Gathered<T>[]) => readonly Gathered<T>[]) => {
  const last = new WeakMap<K, readonly Gathered<T>[]>();
  return (of, items) => {
    const known = last.get(of);
    if (known?.length === items.length && known.every(({ index, item }, at) => item === items[at]?.item && index === items[at].index)) return known;
    last.set(of, items);
    return items;
  };
};

/** Leaves out some of what was found; a group that loses nothing stays the same. */
export const sift = <T>(groups: readonly Group<T>[], keeps: (item: T) => boolean): readonly Group<T>[] =>
  groups.map((group) => {
    const items = group.items.filter(({ item }) => keeps(item));
    return items.length === group.items.length ? group : { ...group, items };
  });
