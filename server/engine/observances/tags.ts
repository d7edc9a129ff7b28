import { gather } from '../draft/chunks.ts';
import { editInFile, paragraphsOf, spanInFile } from '../draft/place.ts';
import { frontMatterTags } from '../platforms/frontMatterTags.ts';
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

const listed = (draft: Draft): readonly TagOfDraft[] =>
  frontMatterTags(draft).flatMap(({ name, exact }) => (exact ? [{ ...exact, name, years: [], rename: (other: string) => ({ ...exact, text: other }) }] : []));

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
