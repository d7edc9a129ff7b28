import { sharesIn, written } from '../../text/shares.ts';
import { isAboutHealth } from '../../text/healthWords.ts';
import { once } from '../../text/remember.ts';
import { countedWords } from '../../data/figureWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Report, Sentence, SentenceRule } from '../../types.ts';

const counted = once(() => wordSet(countedWords));

const small = /(?<!\d)0\.\d/;
const overHundred = /(?<![\w.,$£€-])(\d{1,3}(?:,\d{3}){1,2}|\d{3,5})(?:\.\d{1,2})?\s?(?:%|percent\b|per cent\b)/gi;
const rise =
  /\b(?:increas\w*|ris(?:e|es|en|ing)|rose|grew|grown|growth|jump\w*|climb\w*|surg(?:e|ed|ing)|spik\w+|soar\w*|up|went up|gone up)(?: by| of)?(?: (?:about|nearly|over|more than|almost|around))? $/i;
const more = /^ (?:more|higher|greater|increase|rise|jump|growth|spike|surge)\b/i;
const isChange = /\b(?:by|rose|fell|up|down|increased|decreased|dropped|grew|gained|points?) (?:about |only |just |nearly )?$/i;
const explained = /^\s?\(|^[^.!?]{0,30}\b(?:\d+ (?:in|out of) \d|times)/i;

function* checkSmall(sentence: Sentence): Generator<Report> {
  const { prose } = sentence;
  for (const { start, end, kind, count, places } of sharesIn(sentence)) {
    if (kind !== 'percent' || count >= 1 || count === 0 || places > 4 || isChange.test(prose.slice(Math.max(0, start - 30), start))) continue;
    if (explained.test(prose.slice(end, end + 60)) || sharesIn(sentence).some((share) => share.kind === 'ratio')) continue;
    const total = 10 ** (places + 2);
    const share = `${written(Math.round((count * total) / 100))} in ${written(total)}`;
    yield {
      start,
      end,
      message: `Percentages below 1 are hard to picture. You could add how many people that is: ${share}.`,
      fixes: [{ title: `Add "${share}"`, kind: 'suggestion', edits: [{ start: end, end, text: ` (${share})` }] }],
    };
  }
}

function* checkLarge({ prose }: Sentence): Generator<Report> {
  for (const match of prose.matchAll(overHundred)) {
    const [whole, digits = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const value = Number(digits.replaceAll(',', ''));
    const before = prose.slice(Math.max(0, start - 40), start);
    if (value <= 100 || !(rise.test(before) || more.test(prose.slice(end, end + 20))) || /\btimes\b/i.test(prose)) continue;
    if (!counted().isIn(prose) && !isAboutHealth(prose)) continue;
    const times = value / 100 + 1;
    const said = Number.isInteger(times * 2) ? String(times) : `more than ${Math.floor(times)}`;
    yield { start, end, message: `Percentages over 100 are easy to misread. You could say how many times as many it is now: ${said} times.` };
  }
}

/** Percentages that few readers can picture. */
export const barePercentage: SentenceRule = {
  scope: 'sentence',
  severity: 'information',
  summary: 'A percentage below 1 or over 100, which few readers can picture',
  why: 'Readers picture people better than fractions of a percent: "2 in 1,000" says more than "0.2%". A rise of 300% makes four times as many, and most readers think it is three.',
  limits:
    'Percentages from 1 to 100 stay quiet: most readers know them. It looks at shares of people, cases and chances, not at strengths, lab values, interest or prices, and adds a share only where it is exact.',
  sources: [
    { title: 'CDC Clear Communication Index, items 15 and 20', url: 'https://www.cdc.gov/ccindex/' },
    { title: 'NHS service manual: numbers', url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time' },
    {
      title: 'Bonner et al. (2021), Current best practice for presenting probabilities in patient decision aids',
      url: 'https://doi.org/10.1177/0272989X21996328',
    },
  ],
  examples: [
    { bad: 'A rash shows up in ⟦0.2%⟧ of people.', good: 'A rash shows up in 0.2% (2 in 1,000) of people.' },
    { bad: 'The risk of a blood clot is ⟦0.05%⟧.', good: 'The risk of a blood clot is 0.05% (5 in 10,000).' },
    { bad: 'About ⟦0.25 percent⟧ of babies are born with it.', good: 'About 0.25 percent (25 in 10,000) of babies are born with it.' },
    { bad: 'Overdose deaths rose by ⟦300%⟧.', good: 'There are 4 times as many overdose deaths as before.' },
    { bad: 'That is a ⟦150%⟧ increase in cases of measles.', good: 'There are 2.5 times as many cases of measles as before.' },
    { bad: 'Visits for asthma were up ⟦120 percent⟧.', good: 'Visits for asthma have more than doubled.' },
    { quiet: 'A rash shows up in 0.2% (2 in 1,000) of people.' },
    { quiet: 'About 12% of adults have asthma.' },
    { quiet: 'Saline has 0.9% salt, and this cream has 0.5% hydrocortisone.' },
    { quiet: 'Our nurses give 110% for patients each day.' },
    { quiet: '100% of our nurses got a flu shot.' },
    { quiet: 'Mix bleach to a strength of 0.5% for people who clean.' },
    { quiet: 'The rate rose by 0.3% in men.' },
    { quiet: 'The fund grew by 200% in a year.' },
    { quiet: 'One serving has 150% of the daily value of vitamin C.' },
  ],
  *check(sentence, { audience }) {
    if (audience === 'professionals') return;
    if (small.test(sentence.prose)) yield* checkSmall(sentence);
    if (/\d{3}\s?(?:%|per)/i.test(sentence.prose)) yield* checkLarge(sentence);
  },
};
