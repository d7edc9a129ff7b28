import type { Paragraph, Span } from '../types.ts';

/** Where the sentences of a paragraph stand in it, each up to the next one. */
export const sentenceSpans = ({ text, sentences }: Paragraph): readonly Span[] =>
  sentences.map(({ start }, index) => ({ start, end: sentences[index + 1]?.start ?? text.length }));

/** The sentence that holds a place of a paragraph. */
export const sentenceAround = ({ text, sentences }: Paragraph, at: number): Span => {
  const index = sentences.findLastIndex(({ start }) => start <= at);
  return { start: sentences[index]?.start ?? 0, end: sentences[index + 1]?.start ?? text.length };
};
