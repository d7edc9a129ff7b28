import { sharesIn, written, type Share } from '../../text/shares.ts';
import type { Report, Sentence, SentenceRule } from '../../types.ts';

const alreadyAbout = /\b(?:about|around|roughly|approximately|nearly|almost|some|close to|or) $/i;
const atLeast = /\b(?:more than|over|at least|above|exceeds?|exceeding) $/i;
const atMost = /\b(?:less than|under|up to|at most|below|no more than|fewer than) $/i;

/** The number rounded the way that keeps what is said of it true, with at most one digit after the point. */
const rounded = (count: number, places: number, before: string): number => {
  const scale = 10 ** places;
  const way = atLeast.test(before) ? Math.floor : atMost.test(before) ? Math.ceil : Math.round;
  return way(count * scale) / scale;
};

/** From 10 on a digit after the point says nothing that readers can use; below 10 two of them do not. */
const isNeedless = ({ kind, count, places }: Share): boolean => kind === 'percent' && (count >= 10 ? places > 0 && count <= 99 : count >= 1 && places > 1);

function* check({ prose }: Sentence, shares: readonly Share[]): Generator<Report> {
  const needless = shares.filter(isNeedless);
  if (needless.length === 0) return;
  const placesFor = ({ count }: Share): number => (count >= 10 ? 0 : 1);
  // "From 12.3% to 12.4%": here the digit is the point.
  const shown = shares.filter(({ kind }) => kind === 'percent').map((share) => rounded(share.count, Math.min(share.places, placesFor(share)), ''));
  const given = new Set(shares.filter(({ kind }) => kind === 'percent').map(({ count }) => count));
  if (new Set(shown).size < given.size) return;
  for (const share of needless) {
    const before = prose.slice(Math.max(0, share.start - 20), share.start);
    const value = rounded(share.count, placesFor(share), before);
    const exact = value === share.count || atLeast.test(before) || atMost.test(before) || alreadyAbout.test(before) || share.inRange;
    const unit = prose.slice(share.start, share.end).replace(/^[\d.,]+/, '');
    const start = prose.slice(0, share.start).trim() === '' ? 'About ' : 'about ';
    const text = `${exact ? '' : start}${value < 10 ? value : written(value)}${unit}`;
    yield {
      start: share.start,
      end: share.end,
      message: `Digits after the point make a share harder to read and to keep in mind. You could write "${text}".`,
      fixes: [{ title: `Replace with "${text}"`, kind: 'suggestion', edits: [{ start: share.start, end: share.end, text }] }],
    };
  }
}

/** Percentages with more digits after the point than readers can use. */
export const decimal: SentenceRule = {
  scope: 'sentence',
  severity: 'information',
  summary: 'A percentage with digits that readers do not need',
  why: 'Whole numbers are read faster and remembered longer. "12.37%" also looks more certain than most health figures are.',
  limits:
    'It looks at shares of people, cases and chances only, not at doses, lab values or strengths. It leaves a digit where two shares would be the same without it, and shares over 99%.',
  sources: [
    { title: 'CDC Clear Communication Index, item 15', url: 'https://www.cdc.gov/ccindex/' },
    { title: 'NHS service manual: numbers', url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time' },
  ],
  examples: [
    { bad: 'The flu keeps ⟦12.37%⟧ of adults at home.', good: 'The flu keeps about 12% of adults at home.' },
    { bad: '⟦54.6%⟧ of people sleep less than they want to.', good: 'About 55% of people sleep less than they want to.' },
    { bad: 'More than ⟦38.8%⟧ of patients miss a dose.', good: 'More than 38% of patients miss a dose.' },
    { bad: 'The risk of a second stroke is ⟦11.2 percent⟧.', good: 'The risk of a second stroke is about 11 percent.' },
    { bad: 'About ⟦3.72%⟧ of births were early.', good: 'About 3.7% of births were early.' },
    { bad: 'Deaths from falls made up under ⟦20.4%⟧ of cases.', good: 'Deaths from falls made up under 21% of cases.' },
    { quiet: 'The flu keeps about 12% of adults at home.' },
    { quiet: 'Keep your A1C below 6.5% if your doctor asks you to.' },
    { quiet: 'The share of people who smoke fell from 12.4% to 11.8%.' },
    { quiet: 'Polio cases are down by 99.9% since 1988.' },
    { quiet: 'Use a 10.5% bleach solution on the floor.' },
    { quiet: 'About 3.7% of births were early.' },
    { quiet: 'Take 37.5 mg with food.' },
    { quiet: 'Prices rose by 12.5% last year.' },
    { quiet: 'The odds were 12.5% of patients.', settings: { audience: 'professionals' } },
  ],
  *check(sentence, { audience }) {
    if (audience !== 'professionals' && /\d\.\d/.test(sentence.prose)) yield* check(sentence, sharesIn(sentence));
  },
};
