import type { Paragraph, Span } from '../types.ts';
import { remember } from './remember.ts';

/** The year of a source that a text names. */
export interface CitedYear extends Span {
  readonly year: number;
}

const inBrackets = /\([A-Z][^()\n]{0,80}?(?:,|\bet al\.?) ?((?:19|20)\d\d)[a-z]?\)/g;
const behindSource = /\b(?:sources?|references?)\s?:[^\n]{1,200}?(?:,|\() ?((?:19|20)\d\d)(?![\d–-]|\s?[–-] ?\d)/gi;
// "Healthy People 2030", "by 2035" and "May 3, 2019" are no dates of a source.
const plan =
  /\d ?, ?$|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*,? ?$|\b(?:by|until|to|through|agenda|vision|people|plan|goals?|targets?|strategy)[ ,(]*$/i;

/** The years that stand with a named source: "(Hill, 2019)", "Source: CDC, 2024". */
export const citedYearsIn = remember(({ text, kind }: Paragraph): readonly CitedYear[] => {
  if (kind === 'code' || !/(?:19|20)\d\d/.test(text)) return [];
  const found = new Map<number, CitedYear>();
  for (const pattern of [inBrackets, behindSource]) {
    for (const match of text.matchAll(pattern)) {
      const written = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(written);
      if (!plan.test(text.slice(Math.max(0, start - 30), start))) found.set(start, { start, end: start + written.length, year: Number(written) });
    }
  }
  return [...found.values()];
});
