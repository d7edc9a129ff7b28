import { addressOf } from '../bibliography/entry.ts';
import { sourceFor } from '../bibliography/lookup.ts';
import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import { tagLinks } from '../platforms/linkTags.ts';
import type { CitationForm, Platform } from '../platforms/platform.ts';
import { remember } from '../text/remember.ts';
import type { Citation, Draft, Part, SourceEntry, Version } from '../types.ts';

/** Whom readers know as the source: of an article its journal, else who publishes it. */
const nameOf = ({ id, kind, title, publisher, container, authors }: SourceEntry): string => {
  const name = kind === 'article' || kind === 'news' ? (container ?? publisher) : (publisher ?? container);
  // A name without a comma is that of an organization.
  return name ?? authors?.slice(0, 1).find((author) => !author.includes(',')) ?? title ?? id;
};

/** A source as it stands under a post. */
export const describeSource = (entry: SourceEntry, link: boolean): string => {
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

/** How a platform names sources. A first comment needs a place for one. */
export const citationFormOn = ({ citations, sourceLine, fields }: Platform): CitationForm =>
  citations === undefined || (citations === 'first-comment' && !fields.firstComment) ? sourceLine : citations;

/** The line, or lines, that name sources. */
const sourceLines = (sources: readonly string[], form: CitationForm): string => {
  if (sources.length === 0) return '';
  if (form === 'list' && sources.length > 1) return ['Sources:', ...sources.map((source, index) => `${index + 1}. ${source}`)].join('\n');
  const line = `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.map((source, index) => (index < sources.length - 1 ? source.replace(/\.$/, '') : source)).join('; ')}`;
  return form === 'link-in-bio' ? `${line}${/[.!?]$/.test(line) ? '' : '.'} ${sources.length === 1 ? 'Link' : 'Links'} in bio.` : line;
};

const linksOn = ({ citations, sourceLine }: Platform): boolean =>
  // In a comment a link works where it works in a post, or can at least be copied.
  citations === undefined || citations === 'list' ? sourceLine === 'link' : citations === 'link' || citations === 'first-comment';

/** What is cited, in the order of the text; `link` says whether with addresses. */
export const describeCited = (draft: Draft, citations: readonly Citation[], link: boolean): readonly string[] =>
  citations.flatMap(({ id, kind }) => {
    if (kind === 'footnote') return draft.footnotes.get(id) ?? [];
    const entry = sourceFor(draft, id);
    return entry ? describeSource(entry, link) : [];
  });

const written = (sources: readonly string[], platform: Platform): string => {
  const form = citationFormOn(platform);
  const lines = form === 'first-comment' ? '' : sourceLines(sources, form);
  return lines === '' ? '' : `\n\n${tagLinks(lines, platform.linkTags)}`;
};

/** What is published under a text for what it cites, gap included. */
export const sourceLine = (draft: Draft, citations: readonly Citation[], platform: Platform): string =>
  written([...new Set(describeCited(draft, citations, linksOn(platform)))], platform);

/** The sources of a part in the order in which it cites them, in words for the platform. */
export const sourcesOf = (draft: Draft, version: Version, part: Part, platform: Platform): readonly string[] => {
  // Sources that the draft lists and never cites belong to the post as a whole.
  const uncited =
    isLast(version, part) && version.parts.every((one) => citationsOf(one).length === 0)
      ? draft.frontMatter.sources.map((entry) => describeSource(entry, linksOn(platform)))
      : [];
  return [...new Set([...describeCited(draft, citationsOf(part), linksOn(platform)), ...uncited])];
};

/** The hashtags of the front matter that the text of the version does not hold already. */
export const hashtagsOf = (draft: Draft, version: Version): readonly string[] => {
  if (draft.frontMatter.hashtags.length === 0) return [];
  const there = hashtagsInVersion(version);
  return [...new Set(draft.frontMatter.hashtags)].filter((tag) => !there.has(`#${tag.toLowerCase()}`)).map((tag) => `#${tag}`);
};

/** Which post of a thread a part is, such as `2/5`, where the project wants that said. */
const numberOf = ({ parts }: Version, part: Part, platform: Platform): string =>
  platform.numbered && platform.threads && parts.length > 1 && parts.includes(part) ? `\n\n${parts.indexOf(part) + 1}/${parts.length}` : '';

/** What is published under a part, gap included: the sources that it cites, in the last part the hashtags, and its number. */
export const tailOf = (draft: Draft, version: Version, part: Part, platform: Platform): string => {
  const hashtags = isLast(version, part) ? hashtagsOf(draft, version).join(' ') : '';
  return written(sourcesOf(draft, version, part, platform), platform) + (hashtags === '' ? '' : `\n\n${hashtags}`) + numberOf(version, part, platform);
};

/** The first comment under a post: that of the front matter, and the sources where they belong there. Empty when there is none. */
export const firstCommentOn = (draft: Draft, version: Version, platform: Platform): string => {
  if (!platform.fields.firstComment) return '';
  const firstComment = draft.frontMatter.values['firstComment'];
  const sources = citationFormOn(platform) === 'first-comment' ? version.parts.flatMap((part) => sourcesOf(draft, version, part, platform)) : [];
  const texts = [typeof firstComment === 'string' ? firstComment.trim() : '', sourceLines([...new Set(sources)], 'link')];
  return tagLinks(texts.filter((text) => text !== '').join('\n\n'), platform.linkTags);
};
