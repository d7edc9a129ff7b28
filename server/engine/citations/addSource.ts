import { addressOf, entryOf } from '../bibliography/entry.ts';
import { sourceFor } from '../bibliography/lookup.ts';
import type { Tier } from '../text/sourceTiers.ts';
import type { Draft, Edit, SourceEntry } from '../types.ts';
import { cite, sentenceAt } from './cite.ts';
import { addSources } from './frontMatterEdit.ts';
import { mentionsIn } from './mentions.ts';
import { type NoSource, readPasted } from './pasted.ts';

/** What a writer adds to what is known of a source. */
export interface SourceAnswers {
  readonly title?: string;
  readonly publisher?: string;
  readonly year?: number;
}

/** A source that is ready to be listed and cited. */
export interface AddedSource {
  readonly entry: SourceEntry;
  /** Where it leads. */
  readonly url?: string;
  readonly tier?: Tier;
  readonly caution?: string;
  /** It was listed before, so it is only cited. */
  readonly listed: boolean;
  /** What nobody can know without the page. */
  readonly asks: readonly ('title' | 'year')[];
  /** Lists it, and cites it where a sentence is. One undo takes all of them back. */
  readonly edits: readonly Edit[];
  readonly cited: boolean;
}

const bare = (address: string | undefined): string | undefined => address?.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

const listedAs = (draft: Draft, entry: SourceEntry): SourceEntry | undefined => {
  const address = bare(addressOf(entry));
  return address === undefined ? undefined : [...draft.frontMatter.sources, ...draft.references].find((other) => bare(addressOf(other)) === address);
};

const unreadable = 'The list of sources in the front matter cannot be added to as it stands. Put it right first, then add the source.';

/** Lists what was pasted as a source of a draft, and cites it at the sentence at `offset`. Nothing is looked up: it works offline. */
export const addSourceAt = (draft: Draft, offset: number, pasted: string, answers: SourceAnswers = {}): AddedSource | NoSource => {
  const taken = [...draft.frontMatter.sources, ...draft.references].map(({ id }) => id);
  const read = readPasted(pasted, taken);
  if ('problem' in read) return read;
  const before = listedAs(draft, read.entry);
  const { id, ...facts } = read.entry;
  const year = answers.year ?? facts.year;
  const given = { ...facts, title: answers.title?.trim() || facts.title, publisher: answers.publisher?.trim() || facts.publisher, year };
  // A key that is only a number or a host gains by the year.
  const named = year !== undefined && facts.year === undefined && facts.publisher ? `${id}-${year}` : id;
  const entry = before ?? entryOf(sourceFor(draft, named) ? id : named, given);
  const listing = before ? [] : addSources(draft, [entry]);
  if (!listing) return { problem: unreadable };
  const { frontMatter } = draft;
  const sentence = offset < frontMatter.span.end ? undefined : sentenceAt(draft, offset);
  const there =
    sentence && mentionsIn(draft).some(({ id: key, whole }) => key === entry.id && whole.start >= sentence.citeAt && whole.start <= sentence.citeAt + 1);
  return {
    entry,
    ...(read.url === undefined ? {} : { url: read.url }),
    ...(read.tier === undefined ? {} : { tier: read.tier }),
    ...(read.caution === undefined ? {} : { caution: read.caution }),
    listed: before !== undefined,
    asks: before ? [] : [...(given.title ? [] : ['title' as const]), ...(given.year === undefined ? ['year' as const] : [])],
    edits: sentence && !there ? [...listing, cite(sentence.citeAt, [entry.id])] : listing,
    cited: sentence !== undefined,
  };
};
