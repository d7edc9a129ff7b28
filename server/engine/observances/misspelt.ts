import { once, remember } from '../text/remember.ts';
import { type Named, type ObservanceTable, tagOf } from './table.ts';

/** Short tags and short words have too many neighbours: `WorldHeartDay`, `WorldEarthDay`. */
const shortestTag = 12;
const shortestWord = 6;

/** Whether one letter was left out, put in, changed, or swapped with the next. */
const oneApart = (a: string, b: string): number | undefined => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rests: readonly (readonly [string, string])[] = [
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at + 1)],
    [a.slice(at + 2), a[at] === b[at + 1] && a[at + 1] === b[at] ? b.slice(at + 2) : '\0'],
  ];
  return a !== b && rests.some(([x, y]) => x === y) ? at : undefined;
};

/** Tags by what two tags that are one letter apart share: their beginning or their end, as long as half of them. */
const neighbours = remember((table: ObservanceTable) =>
  once(() => {
    const index = new Map<string, string[]>();
    for (const tag of table.byTag.keys()) {
      if (tag.length < shortestTag) continue;
      for (const key of [`^${tag.slice(0, 5)}`, `$${tag.slice(-5)}`]) index.set(key, [...(index.get(key) ?? []), tag]);
    }
    return index;
  }),
);

const plural = (a: string, b: string, at: number): boolean => (a.length === b.length ? false : (a.length > b.length ? a : b)[at] === 's');

/** The length of the word of a name that a letter of its tag belongs to; 0 where the tag is no name. */
const wordAt = ({ rows }: Named, tag: string, at: number): number => {
  const name = rows.flatMap((row) => [row.name, ...row.also]).find((each) => tagOf(each) === tag);
  let end = 0;
  for (const word of name?.split(/[\s/-]+/) ?? []) {
    end += tagOf(word).length;
    if (at < end) return tagOf(word).length;
  }
  return 0;
};

/** The tag that a misspelt one was meant to be, in lower case; only where a long word of its name has one wrong letter. */
export const meantTag = (tag: string, table: ObservanceTable): string | undefined => {
  if (tag.length < shortestTag - 1 || table.byTag.has(tag)) return undefined;
  const index = neighbours(table)();
  const candidates = [...(index.get(`^${tag.slice(0, 5)}`) ?? []), ...(index.get(`$${tag.slice(-5)}`) ?? [])];
  const found = new Set(
    candidates.filter((known) => {
      if (Math.abs(known.length - tag.length) > 1) return false;
      const at = oneApart(tag, known);
      const named = table.byTag.get(known);
      return at !== undefined && named !== undefined && !named.former && !plural(tag, known, at) && wordAt(named, known, at) >= shortestWord;
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
};

/** A tag as its organizer or its name writes it. */
export const writtenTag = (tag: string, table: ObservanceTable): string | undefined => {
  const row = table.byTag.get(tag)?.rows[0];
  if (row?.hashtag?.toLowerCase() === tag) return row.hashtag;
  const name = row && [row.name, ...row.also].find((each) => tagOf(each) === tag);
  return name === undefined
    ? undefined
    : name
        .split(/[\s/-]+/)
        .map((word) => word.replace(/[^A-Za-z0-9]/g, ''))
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join('');
};
