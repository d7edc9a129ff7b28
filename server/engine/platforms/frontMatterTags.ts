import { nameIn } from '../draft/frontMatter.ts';
import type { Draft, Span } from '../types.ts';

/** A hashtag of the front matter, without its sign, where it stands. */
export interface FrontMatterTag {
  readonly name: string;
  readonly place: Span;
  /** Where its name alone stands; nothing where it cannot be told. */
  readonly exact: Span | undefined;
}

/** The hashtags of the front matter at their places. */
export const frontMatterTags = ({ source, frontMatter: { hashtags, places, span } }: Draft): readonly FrontMatterTag[] =>
  hashtags.map((name, index) => {
    const place = places.get(`hashtags/${index}`) ?? places.get('hashtags') ?? span;
    return { name, place, exact: nameIn(source.text, place, name) };
  });
