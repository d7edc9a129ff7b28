import { addressOf } from '../bibliography/entry.ts';
import { referenceFor } from '../bibliography/lookup.ts';
import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import { claimsOf } from '../text/claims.ts';
import { remember } from '../text/remember.ts';
import { type SourceMark, sourcesOf } from '../text/sourceMarks.ts';
import { type Publisher, publisherOf } from '../text/sourceTiers.ts';
import { urlOf } from '../text/referenceNumbers.ts';
import type { Draft, Paragraph, Placed, Report, SourceEntry, Span } from '../types.ts';
import { entryPlaces, type PlacedEntry, placeOf } from './entryPlaces.ts';
import { bareKey, mentionsIn } from './mentions.ts';

/** A source that a draft rests on, and where it stands in the file. */
export interface UsedEntry extends Span {
  readonly entry: SourceEntry;
  readonly publisher: Publisher | undefined;
  /** Where a value of it stands; in the draft, for an entry of a bibliography, where it is cited. */
  place(...keys: readonly string[]): Span;
}

const used = (draft: Draft, entry: SourceEntry, span: Span, placed?: PlacedEntry): UsedEntry => {
  const address = addressOf(entry);
  return {
    ...span,
    entry,
    publisher: address === undefined ? undefined : publisherOf(address),
    place: (...keys) => (placed ? placeOf(draft, placed, ...keys) : span),
  };
};

/** The entries that are published with a draft: those of its front matter, and those of the bibliography that it cites. */
export const usedEntries = remember((draft: Draft): readonly UsedEntry[] => {
  const own = entryPlaces(draft).map((placed) => used(draft, placed.entry, placeOf(draft, placed, 'url', 'doi'), placed));
  const seen = new Set(own.map(({ entry }) => entry.id));
  const cited = mentionsIn(draft).flatMap(({ id, kind, start, end }) => {
    const entry = kind === 'key' ? (referenceFor(draft.references, id) ?? referenceFor(draft.references, bareKey(id))) : undefined;
    if (!entry || seen.has(entry.id)) return [];
    seen.add(entry.id);
    return [used(draft, entry, { start, end })];
  });
  return [...own, ...cited];
});

/** A link or a number in the text that stands there as a source: behind "Source:", in a list of notes, or beside a claim. */
export interface UsedMark {
  readonly mark: SourceMark;
  readonly paragraph: Paragraph;
  readonly publisher: Publisher | undefined;
}

const noteLine = /^[ \t]*(?:\[\d{1,3}\]|[¹²³⁴-⁹])/;

const actsAsSource = ({ text, kind }: Paragraph, marks: readonly SourceMark[], { start, end }: SourceMark, claims: boolean): boolean => {
  if (kind === 'code') return false;
  if (claims || marks.some((other) => other.kind === 'named' && other.start <= start && other.end >= end)) return true;
  return noteLine.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
};

const marksIn = gather((paragraph: Paragraph): readonly UsedMark[] => {
  const marks = sourcesOf(paragraph);
  const links = marks.filter(({ kind }) => kind === 'link');
  // A DOI in an address is that address.
  const inLink = ({ kind, start, end }: SourceMark): boolean => kind !== 'link' && links.some((link) => link.start <= start && link.end >= end);
  const linked = marks.filter((mark) => mark.value !== undefined && mark.kind !== 'key' && mark.kind !== 'footnote' && !inLink(mark));
  if (linked.length === 0) return [];
  const claims = claimsOf(paragraph, false).some(({ value }) => value.kind === 'figure');
  return linked.flatMap((mark): readonly UsedMark[] => {
    const { kind, value = '' } = mark;
    if (!actsAsSource(paragraph, marks, mark, claims)) return [];
    const url = kind === 'doi' || kind === 'pmid' || kind === 'pmcid' || kind === 'trial' || kind === 'isrctn' || kind === 'arxiv' ? urlOf(kind, value) : value;
    const publisher = /^10\.1101\//.test(value) ? publisherOf('medrxiv.org') : url === undefined ? undefined : publisherOf(url);
    return [{ mark, paragraph, publisher }];
  });
});

/** The links and numbers of a draft that stand as sources, with the place that their offsets are counted from. */
export const usedMarks = remember((draft: Draft): readonly Placed<UsedMark>[] =>
  draft.versions.flatMap((version) => {
    const placed = paragraphsOf(version);
    return marksIn(placed).map(({ index, item }) => ({ start: placed[index]?.start ?? 0, value: item }));
  }),
);

/** A report on a mark. */
export const reportOnMark = ({ mark, paragraph }: UsedMark, message: string): Report => ({
  ...paragraph.published.toSourceSpan(mark.start, mark.end),
  message,
});
