import { sourceFor } from '../bibliography/lookup.ts';
import { imagesOn, paragraphsOf, versionFor } from '../draft/place.ts';
import { tagEdits } from '../platforms/linkTags.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Draft, Part, Version } from '../types.ts';
import { counted } from '../values.ts';
import { leftOut } from './leftOut.ts';
import { type Dress, dressed, dressOf } from './dress.ts';
import { citationFormOn, citationsOf, firstCommentOn, hashtagsOf, sourcesOf, tailOf } from './tail.ts';

const lineOf = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
};

const number = /^[ \t>]*(\d{1,9})[.)][ \t]/gm;
/** A quotation that begins with a number may be meant as "more than". */
const quotedNumber = /^[ \t]*>[ \t]?[$£€]?\d/;

const numbersIn = (text: string): string => [...text.matchAll(number)].map((match) => match[1]).join();

/** Each line with words that are not published, with how many there are. */
const leftOutLines = (draft: Draft, version: Version): readonly string[] => {
  const lines = new Map<number, number>();
  for (const { start, words } of leftOut(draft, version)) {
    const line = lineOf(draft.source.text, start);
    lines.set(line, (lines.get(line) ?? 0) + words);
  }
  return [...lines].map(([line, words]) => `Left out ${counted(words, 'word')} on line ${line} that Markdown does not show.`);
};

const isListed = (draft: Draft, id: string, kind: 'key' | 'footnote'): boolean =>
  kind === 'footnote' ? draft.footnotes.has(id) : sourceFor(draft, id) !== undefined;

/** How many tags stand in what is published under the parts and in the first comment. */
const tagsUnder = (draft: Draft, version: Version, parts: readonly Part[], platform: Platform): number => {
  const { linkTags: tags, ...untagged } = platform;
  const texts = [...parts.map((part) => tailOf(draft, version, part, untagged)), firstCommentOn(draft, version, untagged)];
  return tags ? texts.reduce((sum, text) => sum + tagEdits(text, tags).length, 0) : 0;
};

/** What an export did to the draft beyond taking Markdown and comments away, in words for the writer. Quotes nothing. */
export const changesOn = (draft: Draft, version: Version, parts: readonly Part[], platform: Platform): readonly string[] => {
  const { text } = draft.source;
  // What goes out may be split into posts, and its paragraphs with it.
  const whole = versionFor(draft, platform.id) ?? version;
  const sources = parts.reduce((sum, part) => sum + sourcesOf(draft, version, part, platform).length, 0);
  const hashtags = hashtagsOf(draft, version).length;
  const images = imagesOn(draft, platform.id).filter(({ inText }) => inText).length;
  const unlisted = parts.flatMap((part) => citationsOf(part)).filter(({ id, kind }) => !isListed(draft, id, kind)).length;
  const renumbered = paragraphsOf(whole).filter(({ paragraph }) => paragraph.kind !== 'code' && numbersIn(paragraph.source) !== numbersIn(paragraph.text));
  const quotedNumbers = paragraphsOf(whole).filter(
    ({ paragraph }) => paragraph.kind === 'quote' && quotedNumber.test(paragraph.source) && !/^>/.test(paragraph.text),
  );
  const form = citationFormOn(platform);
  const { style, tags } = dressOf(platform);
  const edits = (of: Dress): number => paragraphsOf(whole).reduce((sum, { paragraph }) => sum + dressed(paragraph, of).edits.length, 0);
  const signs = style === 'signsAsWords' ? edits({ style, tags: undefined }) : 0;
  const tagged = tags ? edits({ style: 'none', tags }) + tagsUnder(draft, version, parts, platform) : 0;
  const comment = draft.frontMatter.values['firstComment'];
  return [
    ...leftOutLines(draft, whole),
    ...(unlisted > 0 ? [`Left out ${counted(unlisted, 'citation')} of a source that is not listed.`] : []),
    ...renumbered.map(({ start }) => `Counted the numbers of the list on line ${lineOf(text, start)} up from its first.`),
    ...quotedNumbers.map(({ start }) => `Took the mark of a quotation off line ${lineOf(text, start)}. If its > means "more than", write it in words.`),
    ...(whole.parts.length > parts.length ? [`Joined the ${whole.parts.length} posts of the thread into one.`] : []),
    ...(parts.length > Math.max(1, whole.parts.length) ? [`Split the text into ${parts.length} posts.`] : []),
    ...(signs > 0 ? [`Wrote < or > in words ${signs === 1 ? 'once' : `${signs} times`}: ${platform.name} refuses the signs.`] : []),
    ...(sources > 0
      ? [form === 'first-comment' ? `Moved ${counted(sources, 'source')} to the first comment.` : `Put ${counted(sources, 'source')} under the text.`]
      : []),
    ...(tagged > 0 && tags ? [`Tagged ${counted(tagged, 'link')}: ${tags.parameters.map(([name, value]) => `${name}=${value}`).join(', ')}.`] : []),
    ...(hashtags > 0 ? [`Put ${counted(hashtags, 'hashtag')} of the front matter under the text.`] : []),
    ...(images > 0 ? [`Took ${counted(images, 'image')} out of the text; ${images === 1 ? 'its alt text stands' : 'their alt texts stand'} apart.`] : []),
    ...(typeof comment === 'string' && comment.trim() !== '' && !platform.fields.firstComment
      ? [`Left out the first comment: ${platform.name} has no place for one.`]
      : []),
  ];
};
