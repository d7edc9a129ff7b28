import { paragraphsOf } from '../draft/place.ts';
import type { Draft, Edit, Paragraph, PlacedParagraph, Span } from '../types.ts';

/** Where a citation of what a sentence says goes, as an offset in the source of its paragraph: behind its last mark, before emoji and tags. */
export const citationPlace = (paragraph: Paragraph, sentenceStart: number, prose: string): number => {
  const end = sentenceStart + Math.max(1, prose.trimEnd().length);
  return paragraph.published.toSourceSpan(end - 1, end).end;
};

/** The sentence at a place of the file, and its paragraph. */
export const sentenceAt = (draft: Draft, offset: number): { readonly placed: PlacedParagraph; readonly span: Span; readonly citeAt: number } | undefined => {
  for (const version of draft.versions) {
    for (const placed of paragraphsOf(version)) {
      const { start, paragraph } = placed;
      if (offset < start || offset > start + paragraph.source.length || paragraph.kind === 'code') continue;
      const sentences = paragraph.sentences.filter(({ value }) => value.prose.trim() !== '');
      const found =
        sentences.findLast((sentence) => start + paragraph.published.toSourceSpan(sentence.start, sentence.start + 1).start <= offset) ?? sentences[0];
      if (!found) return undefined;
      return {
        placed,
        span: { start: found.start, end: found.start + found.value.text.length },
        citeAt: start + citationPlace(paragraph, found.start, found.value.prose),
      };
    }
  }
  return undefined;
};

/** The edit that cites some sources at a place of the file. */
export const cite = (at: number, ids: readonly string[]): Edit => ({ start: at, end: at, text: ` [${ids.map((id) => `@${id}`).join('; ')}]` });
