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
    const whole = places.get('hashtags') ?? span;
    const place = places.get(`hashtags/${index}`) ?? whole;
    const written = source.text.slice(place.start, place.end);
    const at = written.indexOf(name);
    const once = at !== -1 && written.indexOf(name, at + 1) === -1;
    return { name, place, exact: once ? { start: place.start + at, end: place.start + at + name.length } : undefined };
  });
