import type { Draft, FrontMatter, SourceEntry, Span } from '../types.ts';
import { remember } from '../text/remember.ts';
import { readSource } from '../bibliography/frontMatter.ts';

/** An entry of `sources` in the front matter, and where it stands in the file. */
export interface PlacedEntry {
  readonly entry: SourceEntry;
  /** Where the value of each key stands, without its quotes. */
  readonly values: ReadonlyMap<string, Span>;
}

const inSource = /^sources\/(\d+)\/([^/]+)$/;

/** Front matter that did not change is the same object, and so are its places. */
const entriesOf = remember(({ sources, values, places }: FrontMatter): readonly PlacedEntry[] => {
  if (sources.length === 0) return [];
  const byIndex = new Map<number, Map<string, Span>>();
  for (const [path, span] of places) {
    const [, index, key] = inSource.exec(path) ?? [];
    if (index === undefined || key === undefined) continue;
    const found = byIndex.get(Number(index)) ?? new Map<string, Span>();
    byIndex.set(Number(index), found.set(key.toLowerCase(), span));
  }
  // What has no id was left out when the sources were read.
  const written = Array.isArray(values['sources']) ? values['sources'] : [];
  const read = written.flatMap((value, index) => (readSource(value) ? [index] : []));
  return sources.map((entry, at) => ({ entry, values: byIndex.get(read[at] ?? -1) ?? new Map() }));
});

/** The sources of the front matter with their places; an entry whose lines cannot be told apart has none. */
export const entryPlaces = ({ frontMatter }: Draft): readonly PlacedEntry[] => entriesOf(frontMatter);

/** Where a value of an entry stands; where that is not known, the id, else the list of sources. */
export const placeOf = (draft: Draft, { values }: PlacedEntry, ...keys: readonly string[]): Span => {
  for (const key of [...keys, 'id']) {
    const span = values.get(key);
    if (span) return span;
  }
  return draft.frontMatter.places.get('sources') ?? { start: 0, end: Math.min(3, draft.source.text.length) };
};
