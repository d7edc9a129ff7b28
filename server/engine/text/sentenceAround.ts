import type { Paragraph, Span } from '../types.ts';

/** Where the sentences of a paragraph stand in it, each up to the next one. */
export const sentenceSpans = ({ text, sentences }: Paragraph): readonly Span[] =>
  sentences.map(({ start }, index) => ({ start, end: sentences[index + 1]?.start ?? text.length }));

/** Patterns look at a sentence, and nobody writes one this long. */
export const longestSentence = 1200;

/** The same, each as far as patterns look at it. */
export const stretchesOf = (paragraph: Paragraph): readonly Span[] =>
  sentenceSpans(paragraph).map(({ start, end }) => ({ start, end: Math.min(end, start + longestSentence) }));

/** The sentence that holds a place of a paragraph. */
export const sentenceAround = ({ text, sentences }: Paragraph, at: number): Span => {
  const index = sentences.findLastIndex(({ start }) => start <= at);
  return { start: sentences[index]?.start ?? 0, end: sentences[index + 1]?.start ?? text.length };
};

/** Where a sentence could be added after the one that holds a place; none where that one has no full stop, as in a list or a heading. */
export const sentenceEnd = (paragraph: Paragraph, at: number): number | undefined => {
  const { start, end } = sentenceAround(paragraph, at);
  const trimmed = paragraph.prose.slice(start, end).trimEnd();
  return /[.!]$/.test(trimmed) ? start + trimmed.length : undefined;
};
