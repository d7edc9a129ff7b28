import { chanceWords, countedWords, otherShares } from '../data/figureWords.ts';
import type { Sentence, Span } from '../types.ts';
import { once, remember } from './remember.ts';
import { wordSet } from './wordSet.ts';

/** A share of people in a sentence: "1 in 8 women", "15% of men". */
export interface Share extends Span {
  readonly kind: 'ratio' | 'percent';
  /** 1 in "1 in 8", 15 in "15%". */
  readonly count: number;
  /** 8 in "1 in 8", 100 for a percentage. */
  readonly of: number;
  /** How many digits stand after the point. */
  readonly places: number;
  /** Some of it is written in words: "one in eight". */
  readonly inWords: boolean;
  /** Two percentages with "to" or a hyphen between: this is one of them. */
  readonly inRange: boolean;
}

const counted = once(() => wordSet(countedWords));
const chance = once(() => wordSet(chanceWords));
const other = once(() => wordSet(otherShares));

const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const small = names.slice(1).join('|');
const large: Readonly<Record<string, number>> = { twenty: 20, 'a hundred': 100, 'one hundred': 100, 'a thousand': 1000, 'one thousand': 1000 };

const ratio = once(
  () =>
    new RegExp(
      String.raw`(?<![\w.,$£€/-])(\d{1,5}|\d{1,3},\d{3}|${small})(?: |-)(?:in|out of)(?: |-)(?:every |each )?(\d{1,3}(?:,\d{3})+|\d{1,7}|one hundred|one thousand|${small}|${Object.keys(large).join('|')})(?![\w/:%°]|[.,]\d)`,
      'gi',
    ),
);
const percent = /(?<![\w.,$£€<>≥≤~+-])(\d{1,4}(?:,\d{3})?(?:\.\d{1,6})?)\s?(?:%|percent\b|per cent\b)/gi;
const rangeBefore = /\d(?:\s?%| percent| per cent)?\s?(?:-|–|to)\s?$/i;
const rangeAfter = /^\s?(?:-|–|to)\s?\d/;
const mayHold = new RegExp(String.raw`\d|\b(?:${small}) (?:in|out of)\b`, 'i');

const hasRatio = new RegExp(String.raw`(?:\d|${small}|a)[ -](?:in|out of)[ -](?:every |each )?(?:\d|${small}|twenty|a (?:hun|thou))`, 'i');

/** Whether a text may hold a share such as "1 in 8": most do not. */
export const mayHaveRatio = (prose: string): boolean => hasRatio.test(prose);

/** "3 in 5 days", "7 out of 10 questions", "1 in 10 minutes". */
const otherUnit =
  /^[ -](?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|inch\w*|miles?|feet|steps?|sessions?|visits|countr\w+|languages?|states|cities|locations?|sites|places|games?|matches|stars?|points?|questions?|items?|and|pm|am|am\b|ways)\b/i;
/** "Rate your pain: 7 out of 10." */
const onScale = /\b(?:rate[sd]?|rating|score[sd]?|scale|stars?|level|felt|was at|pain)\b[^.!?]{0,25}$/i;
const year = /^(?:19|20)\d\d$/;

const numberOf = (written: string): number => {
  const lower = written.toLowerCase();
  const at = names.indexOf(lower);
  return large[lower] ?? (at >= 0 ? at : Number(lower.replaceAll(',', '')));
};

/** How far from a figure the words that say what it counts are looked for. */
const near = 60;

/** Whether the words around a stretch say that it counts people, cases or chances. */
const countsPeople = (prose: string, start: number, end: number): boolean =>
  counted().isIn(prose.slice(end, end + near)) || chance().isIn(prose.slice(Math.max(0, start - near), start)) || chance().isIn(prose.slice(end, end + 30));

const isOther = (prose: string, start: number, end: number): boolean =>
  other().isIn(prose.slice(end, end + 30)) || other().isIn(prose.slice(Math.max(0, start - 40), start));

/** The shares of people, cases and chances in a sentence, in their order. */
export const sharesIn = remember(({ prose }: Sentence): readonly Share[] => {
  if (!mayHold.test(prose)) return [];
  const found: Share[] = [];
  for (const match of hasRatio.test(prose) ? prose.matchAll(ratio()) : []) {
    const [whole, a = '', b = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const count = numberOf(a);
    const of = numberOf(b);
    if (count === 0 || count >= of || year.test(b) || otherUnit.test(prose.slice(end)) || onScale.test(prose.slice(Math.max(0, start - 40), start))) continue;
    // "1 in 10 people worldwide and 1 in 6 in the US"
    if (found.length === 0 && !countsPeople(prose, start, end)) continue;
    found.push({ start, end, kind: 'ratio', count, of, places: 0, inWords: /[a-z]/i.test(a) || /[a-z]/i.test(b), inRange: false });
  }
  for (const match of prose.includes('%') || prose.includes('cent') ? prose.matchAll(percent) : []) {
    const [whole, digits = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (isOther(prose, start, end) || !countsPeople(prose, start, end)) continue;
    const places = digits.split('.')[1]?.length ?? 0;
    const inRange = rangeBefore.test(prose.slice(Math.max(0, start - 12), start)) || rangeAfter.test(prose.slice(end, end + 5));
    found.push({ start, end, kind: 'percent', count: numberOf(digits), of: 100, places, inWords: false, inRange });
  }
  return found.sort((x, y) => x.start - y.start);
});

/** A whole number as people write it: `1,000`. */
export const written = (count: number): string => String(count).replace(/\d(?=(?:\d{3})+$)/g, '$&,');
