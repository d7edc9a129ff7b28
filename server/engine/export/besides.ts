import { imagesOn, versionFor } from '../draft/place.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Draft } from '../types.ts';
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

/** A block for each image, so that each alt text can be copied to where its image goes up. */
const altTexts = (draft: Draft, platform: Platform): string =>
  imagesOn(draft, platform.id)
    .map(({ file, alt }, index) => {
      const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
      return `Image ${index + 1}${name === '' ? '' : `, ${name}`}:\n${alt?.trim() || '(no alt text yet)'}`;
    })
    .join('\n\n');

/** What is published beside the post: a title where the platform has one, the first comment, the alt texts. */
export const besidesOn = (draft: Draft, platform: Platform): readonly Beside[] => {
  const version = versionFor(draft, platform.id);
  const all: readonly Beside[] = [
    { kind: 'title', text: platform.fields.title ? textOf(draft, 'title') : '' },
    { kind: 'first-comment', text: version ? firstCommentOn(draft, version, platform) : '' },
    { kind: 'alt-text', text: altTexts(draft, platform) },
  ];
  return all.filter(({ text }) => text !== '');
};
