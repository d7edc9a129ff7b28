import { remember } from '../text/remember.ts';
import type { Draft, Version } from '../types.ts';
import { scalarText } from '../values.ts';
import { sha256 } from './hash.ts';
import { citationsOf, describeCited, describeSource } from './tail.ts';

/** What a version cites, in the words that stand under it; of one that cites nothing, what the draft lists. */
const sourcesUnder = (draft: Draft, { parts }: Version): readonly string[] => {
  const cited = parts.flatMap((part) => citationsOf(part));
  if (cited.length === 0) return draft.frontMatter.sources.map((entry) => describeSource(entry, true));
  return [...new Set(describeCited(draft, cited, true))];
};

const versionText = (draft: Draft, version: Version): string => {
  const parts = version.parts.map(({ paragraphs }) => paragraphs.map(({ gap, paragraph }) => gap + paragraph.text).join(''));
  const sources = sourcesUnder(draft, version).map((source) => `Source: ${source}`);
  return [`## ${version.platform ?? 'Shared text'}`, parts.join('\n\n---\n\n'), ...sources].join('\n\n');
};

/**
 * All that a draft publishes, as one text with normal line ends: every version as its readers see it, with its sources, then title,
 * content warning, hashtags, first comment and images. Comments and what else stands in the front matter are not in it.
 */
const reviewedText = (draft: Draft): string => {
  const { frontMatter, versions } = draft;
  const said = ['title', 'contentWarning', 'firstComment'].flatMap((key) => {
    const text = scalarText(frontMatter.values[key]);
    return text === undefined ? [] : [`${key}: ${text}`];
  });
  const hashtags = frontMatter.hashtags.map((tag) => `#${tag}`);
  const images = draft.images.map(({ file, alt }) => `image: ${file}\n${alt?.trim() ?? ''}`);
  return [...versions.map((version) => versionText(draft, version)), ...said, ...hashtags, ...images].join('\n\n').replace(/\r\n?/g, '\n');
};

/** The SHA-256 of what a draft publishes: it changes when a reader would see something else. */
export const reviewHash = remember((draft: Draft): string => sha256(reviewedText(draft)));
