import { makeSentence } from '../text/sentences.ts';
import type { Paragraph } from '../types.ts';

/** How many of a list, which is in order, are at or before `at`. */
export const countUpTo = <T>(list: readonly T[], place: (item: T) => number, at: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && place(item) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

const startOf = ({ start }: { readonly start: number }): number => start;

/** A stretch of a paragraph as one of its own. A citation goes with what stands before it. */
export const sliceParagraph = (paragraph: Paragraph, start: number, end: number): Paragraph => {
  if (start === 0 && end === paragraph.text.length) return paragraph;
  const { published, sentences, citations, images } = paragraph;
  const text = paragraph.text.slice(start, end);
  const prose = paragraph.prose.slice(start, end);
  return {
    ...paragraph,
    text,
    prose,
    published: {
      text,
      toSource: (offset) => published.toSource(start + offset),
      toSourceSpan: (from, to) => published.toSourceSpan(start + from, start + to),
    },
    sentences: sentences.slice(Math.max(0, countUpTo(sentences, startOf, start) - 1), countUpTo(sentences, startOf, end)).flatMap(({ start: at, value }) => {
      const from = Math.max(at, start);
      const to = Math.min(at + value.text.length, end);
      if (from >= to) return [];
      const whole = to - from === value.text.length;
      return [{ start: from - start, value: whole ? value : makeSentence(value.text.slice(from - at, to - at), value.prose.slice(from - at, to - at)) }];
    }),
    citations: citations
      .filter(({ at }) => (at > start || start === 0) && (at <= end || end === paragraph.text.length))
      .map((one) => ({ ...one, at: one.at - start })),
    images: start === 0 ? images : [],
  };
};
