import { imagesOn, versionFor } from '../draft/place.ts';
import { firstCommentOn } from '../export/tail.ts';
import type { Draft, FieldCount, Span } from '../types.ts';
import { countIn } from './count.ts';
import type { Field, FieldId, Platform } from './platform.ts';

/** A text of the draft that goes into a place beside the post, such as the title of a video. */
interface FieldText extends FieldCount, Span {
  readonly unit: Field['unit'];
}

/** How a place is called in the middle of a sentence. */
const fieldNames: Readonly<Record<Exclude<FieldId, 'caption' | 'bio'>, string>> = {
  title: 'title',
  altText: 'alt text',
  firstComment: 'first comment',
};

/** The title, alt texts and first comment that the draft has for a platform, each with its length. */
export const fieldTexts = (draft: Draft, platform: Platform): readonly FieldText[] => {
  const { values, places, span } = draft.frontMatter;
  const found: FieldText[] = [];
  const add = (field: keyof typeof fieldNames, text: unknown, place: Span | undefined, name: string): void => {
    const row = platform.fields[field];
    if (!row || typeof text !== 'string' || text.trim() === '') return;
    for (const { limit, unit } of row.second ? [row, row.second] : [row]) {
      const count = countIn(text.trim(), platform.links, unit);
      if (unit === row.unit || count > limit) found.push({ field, name, count, limit, unit, start: place?.start ?? span.start, end: place?.end ?? span.end });
    }
  };
  add('title', values['title'], places.get('title'), fieldNames.title);
  const images = imagesOn(draft, platform.id);
  for (const [index, image] of images.entries())
    add('altText', image.alt, image.altPlace ?? image, images.length > 1 ? `${fieldNames.altText} ${index + 1}` : fieldNames.altText);
  const version = versionFor(draft, platform.id);
  add('firstComment', version && firstCommentOn(draft, version, platform), places.get('firstComment'), fieldNames.firstComment);
  return found;
};
