import { givenNames } from '../data/names.ts';
import { civilName, confirming, handleThenName, opensReply, saysNothing } from '../data/storyReplies.ts';
import type { Paragraph, Span } from '../types.ts';
import { remember } from './remember.ts';
import { longestSentence, sentenceSpans } from './sentenceAround.ts';

/** A stretch of a reply that says somebody was in care, with its sentence. */
export interface Confirmation extends Span {
  readonly severity: 'error' | 'warning';
  readonly kind: 'care' | 'name';
  readonly sentence: Span;
}

/** Whether a paragraph begins like a reply to a review or a comment. */
export const beginsReply = remember(({ text }: Paragraph): boolean => opensReply.test(text.slice(0, 200)));

/** What a reply says that only the practice and its patient know. One a sentence. */
export const confirmationsIn = remember((paragraph: Paragraph): readonly Confirmation[] => {
  const { text } = paragraph;
  const named = handleThenName.exec(text.slice(0, 120));
  return sentenceSpans(paragraph).flatMap(({ start, end }, index): readonly Confirmation[] => {
    const words = text.slice(start, Math.min(end, start + longestSentence)).trimEnd();
    const sentence = { start, end: start + words.length };
    if (saysNothing.test(words) || words.endsWith('?')) return [];
    for (const { pattern, severity } of confirming()) {
      const found = pattern.exec(words);
      if (found) return [{ start: start + found.index, end: start + found.index + found[0].length, severity, kind: 'care', sentence }];
    }
    const civil = civilName.exec(words);
    if (civil) return [{ start: start + civil.index, end: start + civil.index + civil[0].length, severity: 'warning', kind: 'name', sentence }];
    const [whole = '', handle = '', first = '', last = ''] = (index === 0 && named) || [];
    const lower = first.toLowerCase();
    if (first === '' || !givenNames().has(lower) || handle.toLowerCase().includes(lower)) return [];
    const at = whole.length - first.length - last.length;
    return [{ start: start + at, end: start + whole.length, severity: 'warning', kind: 'name', sentence }];
  });
});
