import { addressOf } from '../bibliography/entry.ts';
import { sourceFor } from '../bibliography/lookup.ts';
import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import type { Platform } from '../platforms/platform.ts';
import { remember } from '../text/remember.ts';
import type { Citation, Draft, Part, SourceEntry, Version } from '../types.ts';

/** Whom readers know as the source: of an article its journal, else who publishes it. */
const nameOf = ({ id, kind, title, publisher, container, authors }: SourceEntry): string => {
  const name = kind === 'article' || kind === 'news' ? (container ?? publisher) : (publisher ?? container);
  // A name without a comma is that of an organization.
  return name ?? authors?.slice(0, 1).find((author) => !author.includes(',')) ?? title ?? id;
};

const describe = (entry: SourceEntry, link: boolean): string => {
  const name = nameOf(entry);
  const dated = entry.year === undefined ? name : `${name}, ${entry.year}`;
  const address = link ? addressOf(entry) : undefined;
  return address ? `${dated}: ${address}` : dated;
};

const citationsIn = gather((paragraph) => paragraph.citations);
/** What a part cites, in the order of its text. */
export const citationsOf = remember((part: Part): readonly Citation[] => citationsIn(part.paragraphs).map(({ item }) => item));

const hashtag = /#[\p{L}\p{M}\p{N}_]{1,100}/gu;
const hashtagsIn = gather((paragraph) => [...paragraph.text.matchAll(hashtag)].map((match) => match[0].toLowerCase()));
const hashtagsInVersion = remember((version: Version): ReadonlySet<string> => new Set(hashtagsIn(paragraphsOf(version)).map(({ item }) => item)));

/** The part that ends the post; a thread joined to one post is its own last part. */
const isLast = (version: Version, part: Part): boolean => part === version.parts.at(-1) || !version.parts.includes(part);

/** The sources of a part in the order in which it cites them, in words for the platform. */
export const sourcesOf = (draft: Draft, version: Version, part: Part, platform: Platform): readonly string[] => {
  const link = platform.sourceLine === 'link';
  const cited = citationsOf(part).flatMap(({ id, kind }) => {
    if (kind === 'footnote') return draft.footnotes.get(id) ?? [];
    const entry = sourceFor(draft, id);
    return entry ? describe(entry, link) : [];
  });
  // Sources that the draft lists and never cites belong to the post as a whole.
  const uncited =
    isLast(version, part) && version.parts.every((one) => citationsOf(one).length === 0) ? draft.frontMatter.sources.map((entry) => describe(entry, link)) : [];
  return [...new Set([...cited, ...uncited])];
};

/** The hashtags of the front matter that the text of the version does not hold already. */
export const hashtagsOf = (draft: Draft, version: Version): readonly string[] => {
  if (draft.frontMatter.hashtags.length === 0) return [];
  const there = hashtagsInVersion(version);
  return [...new Set(draft.frontMatter.hashtags)].filter((tag) => !there.has(`#${tag.toLowerCase()}`)).map((tag) => `#${tag}`);
};

/** What is published under a part, gap included: the sources that it cites, and in the last part the hashtags. */
export const tailOf = (draft: Draft, version: Version, part: Part, platform: Platform): string => {
  const sources = sourcesOf(draft, version, part, platform);
  const hashtags = isLast(version, part) ? hashtagsOf(draft, version) : [];
  return [sources.length === 0 ? '' : `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}`, hashtags.join(' ')]
    .filter((line) => line !== '')
    .map((line) => `\n\n${line}`)
    .join('');
};
