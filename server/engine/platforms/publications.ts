import { gather } from '../draft/chunks.ts';
import { paragraphsOf, versionFor } from '../draft/place.ts';
import type { Settings } from '../settings.ts';
import { remember, rememberUnder } from '../text/remember.ts';
import { listed as inWords } from '../values.ts';
import type { Draft, Paragraph, PlacedParagraph, Span, Version } from '../types.ts';
import { chosenPlatforms } from './partCount.ts';
import type { Platform } from './platform.ts';
import { findHashtags, type HashtagReading } from './tags.ts';

/** A version with the chosen platforms that it is published on. */
export interface Publication {
  readonly version: Version;
  readonly platforms: readonly Platform[];
}

/** Every version of a draft, each with its platforms; none where the writer chose none. */
export const publications = rememberUnder((draft: Draft, settings: Settings): readonly Publication[] => {
  const chosen = chosenPlatforms(draft, settings);
  return draft.versions.map((version) => ({ version, platforms: chosen.filter(({ id }) => versionFor(draft, id) === version) }));
});

const shownNames = 3;

/** `X, LinkedIn and Instagram`; of many, the first and how many more. */
export const listed = (names: readonly string[]): string => {
  const all = names.length > shownNames + 1 ? [...names.slice(0, shownNames), `${names.length - shownNames} more`] : names;
  return inWords(all);
};

/** The names of platforms as a list in words. */
export const namesOf = (platforms: readonly Platform[]): string => listed(platforms.map(({ name }) => name));

/** Something that was found in a paragraph, with the paragraph at its place. */
export interface Spotted<T> {
  readonly placed: PlacedParagraph;
  readonly item: T;
}

/** Makes a function that gathers over paragraphs at their places what `find` finds in each; each paragraph is asked once. Code is left out. */
export const spot = <T>(find: (paragraph: Paragraph) => readonly T[]): ((placed: readonly PlacedParagraph[]) => readonly Spotted<T>[]) => {
  const gathered = gather((paragraph) => (paragraph.kind === 'code' ? [] : find(paragraph)));
  return (all) =>
    gathered(all).flatMap(({ index, item }) => {
      const placed = all[index];
      return placed ? [{ placed, item }] : [];
    });
};

/** The same over all parts of a version. */
export const spotIn = <T>(find: (paragraph: Paragraph) => readonly T[]): ((version: Version) => readonly Spotted<T>[]) => {
  const spotted = spot(find);
  return (version) => spotted(paragraphsOf(version));
};

/** A hashtag or the like, with its name without the sign. */
interface Named extends Span {
  readonly name: string;
}

/** The hashtags of a paragraph as most platforms read them. */
export const hashtagsOf: (paragraph: Paragraph) => readonly Named[] = remember(({ text }) => findHashtags(text, 'x'));

/** The hashtags of some paragraphs as most platforms read them. */
export const hashtagsOver: (placed: readonly PlacedParagraph[]) => readonly Spotted<Named>[] = spot(hashtagsOf);

/** The hashtags of a version as most platforms read them. */
export const hashtagsIn = (version: Version): readonly Spotted<Named>[] => hashtagsOver(paragraphsOf(version));

/** How a platform reads hashtags, as far as its code is known; the others are taken to read them as X does. */
export const readingOf = ({ id }: Platform): HashtagReading => (id === 'bluesky' || id === 'mastodon' ? id : 'x');
