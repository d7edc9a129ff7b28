import type { Span } from '../types.ts';

const ending = /\b(?:Day|Week|Month|Fortnight)\b/g;
const endings: ReadonlySet<string> = new Set(['day', 'week', 'month', 'fortnight']);
/** One of these makes the name of a health day out of words in capitals; "Doris Day" has none. */
const sign =
  /^(?:world|international|national|global|european|american|awareness|prevention|safety|action|alert|acceptance|appreciation|recovery|education|remembrance|survivors?|recognition|support)$/i;
const joins = /^(?:of|and|for|the|on|in|against|to|with|&)$/;
const word = /[A-Za-z&][\w’'&/-]*/g;
const longestName = 90;

/** Whether words that begin with capitals and follow each other are the name of a health day, week or month. */
export const nameDay = (words: readonly string[]): boolean => endings.has(words.at(-1)?.toLowerCase() ?? '') && words.some((each) => sign.test(each));

/** The names of health days in a text, known by their shape: "World Patient Safety Day", "Suicide Prevention Month". */
export const dayNamesIn = (text: string): readonly Span[] =>
  Array.from(text.matchAll(ending)).flatMap(({ index, 0: last }) => {
    const from = Math.max(0, index - longestName);
    const words = [...text.slice(from, index + last.length).matchAll(word)].reverse();
    let start = index;
    const found: string[] = [];
    for (const { 0: value, index: at } of words) {
      const capital = /^[A-Z]/.test(value);
      const touches = found.length === 0 || text.slice(from + at + value.length, start) === ' ';
      if (!touches || !(capital || joins.test(value))) break;
      start = from + at;
      found.unshift(value);
    }
    return nameDay(found) ? [{ start, end: index + last.length }] : [];
  });
