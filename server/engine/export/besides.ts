import { imagesOn } from '../draft/place.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Draft, PlacedImage, Version } from '../types.ts';
import { partsOn } from './publish.ts';
import { firstCommentOn } from './tail.ts';

/** A text that goes into a place beside the post. */
export interface Beside {
  readonly kind: 'title' | 'first-comment' | 'alt-text';
  readonly text: string;
}

const textOf = (draft: Draft, key: string): string => {
  const value = draft.frontMatter.values[key];
  return typeof value === 'string' ? value.trim() : '';
};

/** The place among the parts of the one that an image goes out with: that of the text around it, or the first. */
export const partWith = ({ inText, start }: PlacedImage, version: Version, platform: Platform): number =>
  inText
    ? Math.max(
        0,
        partsOn(version, platform).findLastIndex(({ paragraphs }) => (paragraphs[0]?.start ?? Number.POSITIVE_INFINITY) <= start),
      )
    : 0;

/** A block for each image, so that each alt text can be copied to where its image goes up. */
const altTexts = (draft: Draft, platform: Platform, version: Version): string => {
  const count = partsOn(version, platform).length;
  return imagesOn(draft, platform.id)
    .map((image, index) => {
      const { file, alt } = image;
      const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
      const post = count > 1 ? `, post ${partWith(image, version, platform) + 1} of ${count}` : '';
      return `Image ${index + 1}${name === '' ? '' : `, ${name}`}${post}:\n${alt?.trim() || '(no alt text yet)'}`;
    })
    .join('\n\n');
};

/** What is published beside the post: a title where the platform has one, the first comment, the alt texts. */
export const besidesOn = (draft: Draft, platform: Platform, version: Version): readonly Beside[] => {
  const all: readonly Beside[] = [
    { kind: 'title', text: platform.fields.title ? textOf(draft, 'title') : '' },
    { kind: 'first-comment', text: firstCommentOn(draft, version, platform) },
    { kind: 'alt-text', text: altTexts(draft, platform, version) },
  ];
  return all.filter(({ text }) => text !== '');
};
