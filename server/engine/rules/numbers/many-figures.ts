import { countedWords } from '../../data/figureWords.ts';
import { quotedUpTo } from '../../text/quotes.ts';
import { once } from '../../text/remember.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { ParagraphRule, Sentence, Span } from '../../types.ts';

/** Readers hold two or three figures; with more, none stays. */
const most = 3;

const counted = once(() => wordSet(countedWords));
/** A number with its sign or unit; a range and "1 in 8" count once. */
const number =
  /(?<![\w.,$£€#/:-])[<>~≥≤]?\d[\d,]{0,12}(?:\.\d{1,6})?(?:\s?(?:%|percent|per cent))?(?:\s?(?:-|–|to|in|out of|of|of the)\s?(?:every |the )?\d[\d,]{0,12}(?:\.\d{1,6})?)?(?:\s?(?:%|percent|per cent)|-fold| million| billion| thousand)?(?![\w/:]|[.,]\d)/gi;
const isShare = /%|per ?cent|million|billion|thousand|fold|\b(?:in|of)\b|\d,\d{3}/i;
const wordsAfter = /^(?: [a-z-]{2,20}){1,3}/i;
/** "65 and older", "6 months", "20 mg", "12 pm": no figures of a statistic. */
const otherUnit =
  /^[ -]?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|mg|mcg|ml|g|kg|lbs?|pounds|ounces|oz|cups?|mmhg|mm|cm|inches|feet|ft|miles?|km|degrees|°|calories|kcal|a\.?m|p\.?m|st\b|nd\b|rd\b|th\b|and older|CIs?\b|confidence|and up|and over|or older|or over|to \d+ years)/i;
const aged = /\b(?:ages?|aged|over|under|grades?|room|step|part|day|phase|stage|type|week|age of) $/i;
const isYear = /^(?:19|20)\d\d$/;

const fourNumbers = /\d\D+\d+\D+\d+\D+\d/;

/** The figures of a statistic in a sentence: shares, large numbers, and counts of people and cases. */
const figuresIn = ({ prose }: Sentence): readonly Span[] =>
  [...prose.matchAll(number)].flatMap(({ index, 0: found }): readonly Span[] => {
    const end = index + found.length;
    const after = prose.slice(end, end + 50);
    if (isYear.test(found) || otherUnit.test(after) || aged.test(prose.slice(Math.max(0, index - 8), index))) return [];
    return isShare.test(found) || /^ \(\d/.test(after) || counted().isIn(wordsAfter.exec(after)?.[0] ?? '') ? [{ start: index, end }] : [];
  });

/** More figures in a sentence than readers can hold. */
export const manyFigures: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'More than three figures in a sentence',
  why: 'Each figure has to be understood, kept and compared. After three, readers lose the first, and with it the point of the sentence.',
  limits:
    'It counts shares, large numbers and counts of people or cases. Dates, ages, doses, times, prices and phone numbers do not count, and neither do tables.',
  sources: [
    { title: 'CDC Clear Communication Index, item 15', url: 'https://www.cdc.gov/ccindex/' },
    { title: 'Peters et al. (2007), Less is more in presenting quality information to consumers', url: 'https://doi.org/10.1177/10775587070640020301' },
  ],
  examples: [
    {
      bad: 'Of those, ⟦503 patients (71%) had no shot, 76 (11%) had one and 18%⟧ did not know.',
      good: 'Of those, 71% had no shot. Another 11% had one.',
    },
    { bad: 'There were ⟦2,100 cases, 40 deaths, 310 people in hospital and 12,000⟧ tests.', good: 'There were 2,100 cases and 40 deaths.' },
    { bad: 'It helped ⟦30% of men, 40% of women, 1 in 5 children and 12⟧ patients of ours.', good: 'It helped 30% of men and 40% of women.' },
    { bad: '⟦21% of women, 14% of men, 9% of teens and 3%⟧ of children never feel rested.', good: '21% of women and 14% of men never feel rested.' },
    { quiet: 'Of those, 71% had no shot, 11% had one and 18% did not know.' },
    { quiet: 'Open 8 to 12 and 2 to 5 on May 3, 4 and 5.' },
    { quiet: 'Take 20 mg at 8, 10 mg at noon, 5 mg at 4 and 5 mg at night.' },
    { quiet: 'Call 415-555-0132, 415-555-0133 or 415-555-0134 by 5 pm on 12/1/2026.' },
    { quiet: 'Children get shots at 2, 4, 6, 12 and 15 months.' },
    { quiet: '| Men | 12% | 13% | 14% | 15% |\n| --- | --- | --- | --- | --- |\n| Women | 12% | 13% | 14% | 15% |' },
    { quiet: '> 12% of men, 13% of women, 14% of teens and 15% of children have it.' },
  ],
  *check({ kind, prose, sentences }, { audience }) {
    if (audience === 'professionals' || kind === 'quote' || kind === 'table' || kind === 'code' || kind === 'note') return;
    for (const { start, value } of sentences) {
      if (!fourNumbers.test(value.prose)) continue;
      const figures = figuresIn(value);
      const [first] = figures;
      const last = figures.at(-1);
      if (!first || !last || figures.length <= most || quotedUpTo(prose)(start + first.start)) continue;
      yield {
        start: start + first.start,
        end: start + last.end,
        message: `This sentence has ${figures.length} figures, more than readers can hold. Keep those that matter most, or make a short list.`,
      };
    }
  },
};
