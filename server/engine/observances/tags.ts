import { gather } from '../draft/chunks.ts';
import { editInFile, paragraphsOf, spanInFile } from '../draft/place.ts';
import { findHashtags } from '../platforms/tags.ts';
import type { Draft, Edit, Span } from '../types.ts';

/** A hashtag of a draft, without its sign; its span in the file holds the sign where it is written. */
export interface TagOfDraft extends Span {
  readonly name: string;
  /** Years that the paragraph around it names, so that it may look back. */
  readonly years: readonly string[];
  /** The change that puts another name in its place. */
  readonly rename: (name: string) => Edit | undefined;
}

const tagsIn = gather((paragraph) => (paragraph.text.includes('#') ? findHashtags(paragraph.text, 'x') : []));

const listed = ({ frontMatter, source: { text } }: Draft): readonly TagOfDraft[] => {
  const whole = frontMatter.places.get('hashtags');
  if (!whole) return [];
  let from = whole.start;
  return frontMatter.hashtags.flatMap((name) => {
    const at = text.slice(0, whole.end).indexOf(name, from);
    if (at === -1) return [];
    from = at + name.length;
    const span = { start: at, end: from };
    return [{ ...span, name, years: [], rename: (other: string) => ({ ...span, text: other }) }];
  });
};

/** The hashtags of a draft: those of its front matter, then those in its texts. */
export const tagsOfDraft = (draft: Draft): readonly TagOfDraft[] => [
  ...listed(draft),
  ...draft.versions.flatMap((version) => {
    const paragraphs = paragraphsOf(version);
    return tagsIn(paragraphs).flatMap(({ index, item: { start, end, name } }) => {
      const placed = paragraphs[index];
      if (!placed) return [];
      return [
        {
          ...spanInFile(placed, start, end),
          name,
          years: placed.paragraph.prose.match(/\b20\d\d\b/g) ?? [],
          rename: (other: string) => editInFile(draft, placed, { start: start + 1, end, text: other }),
        },
      ];
    });
  }),
];
