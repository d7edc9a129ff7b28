import type { Draft, FrontMatter, SourceEntry, Span } from '../types.ts';

/** An entry of `sources` in the front matter, and where it stands in the file. */
export interface PlacedEntry {
  readonly entry: SourceEntry;
  /** Where the value of each key stands, without its quotes. */
  readonly values: ReadonlyMap<string, Span>;
}

const field = /(^|[\n{,-])[ \t]*(["']?)([A-Za-z]{2,12})\2[ \t]*:[ \t]+("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s"'{[,}][^\n,}]*)/g;

interface Value extends Span {
  readonly key: string;
}

const valuesIn = (text: string, offset: number): readonly Value[] =>
  Array.from(text.matchAll(field), (match): Value => {
    const raw = (match[4] ?? '').replace(/\s#.*$/, '').trimEnd();
    const quoted = /^["']/.test(raw) && raw.length > 1;
    const start = offset + match.index + match[0].length - (match[4] ?? '').length + (quoted ? 1 : 0);
    return { key: (match[3] ?? '').toLowerCase(), start, end: start + raw.length - (quoted ? 2 : 0) };
  });

/** Cuts the values into entries: each has one id, and a key that comes again begins the next. */
const groups = (values: readonly Value[]): readonly ReadonlyMap<string, Span>[] => {
  const found: Map<string, Span>[] = [];
  for (const { key, start, end } of values) {
    const last = found.at(-1);
    if (last && !last.has(key)) last.set(key, { start, end });
    else found.push(new Map([[key, { start, end }]]));
  }
  return found;
};

// Entries stand in the order in which they were read; between two there are a few without an id at most.
const farthest = 100;

const placed = ({ sources, places }: FrontMatter, text: string): readonly PlacedEntry[] => {
  const place = places.get('sources');
  if (!place || sources.length === 0) return [];
  const found = groups(valuesIn(text.slice(place.start, place.end), place.start));
  let from = 0;
  return sources.map((entry): PlacedEntry => {
    for (let at = from; at < Math.min(found.length, from + farthest); at++) {
      const id = found[at]?.get('id');
      if (!id || text.slice(id.start, id.end) !== entry.id) continue;
      from = at + 1;
      return { entry, values: found[at] ?? new Map() };
    }
    return { entry, values: new Map() };
  });
};

/** Front matter that did not change is the same object, and so are its places. */
const known = new WeakMap<FrontMatter, readonly PlacedEntry[]>();

/** The sources of the front matter with their places; an entry whose lines cannot be told apart has none. */
export const entryPlaces = ({ frontMatter, source }: Draft): readonly PlacedEntry[] => {
  const found = known.get(frontMatter) ?? placed(frontMatter, source.text);
  known.set(frontMatter, found);
  return found;
};

/** Where a value of an entry stands; where that is not known, the id, else the list of sources. */
export const placeOf = (draft: Draft, { values }: PlacedEntry, ...keys: readonly string[]): Span => {
  for (const key of [...keys, 'id']) {
    const span = values.get(key);
    if (span) return span;
  }
  return draft.frontMatter.places.get('sources') ?? { start: 0, end: Math.min(3, draft.source.text.length) };
};
