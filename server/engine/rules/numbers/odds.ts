import { isAboutHealth } from '../../text/healthWords.ts';
import { once } from '../../text/remember.ts';
import type { Report, Sentence, SentenceRule, Span } from '../../types.ts';

const mayHold = /\b(?:ratio|[ahoi]{0,2}rr?|ci|p|confidence interval|odds)\b/i;
const value = String.raw`\d{0,3}\.?\d{1,5}`;
const statistic = once(
  () =>
    new RegExp(
      String.raw`\b(?:(?:adjusted )?(?:odds|hazard|risk|rate) ratios?(?: \([A-Za-z]{2,4}\))?|IRR)(?: of| was| is|:| ?=|,)? ?${value}(?![\w%])|\ba?(?:OR|HR|RR)(?:(?: of| was| is|:| ?=) ?${value}|,? ?\d{0,3}\.\d{1,4})(?![\w%])|\b9[059] ?% ?(?:CIs?|confidence intervals?)\b:?,? (?:\[|\()?${value}(?: ?(?:-|–|to|,) ?${value}\]?)?|\b[Pp](?:[- ]value)?(?: of| was)? ?[<>=≤≥] ?0?\.\d{1,6}`,
      'g',
    ),
);
const oddsWritten = /\bodds (?:of [^.!?]{1,60} )?(?:are|is|were|was|of|at)(?: about| around)? \d[\d,]{0,9}(?::| to |-to-)\d[\d,]{0,9}\b/gi;

/** How long what stands in brackets may be. */
const near = 120;

/** The brackets around a statistic, with the space before them. */
const bracketAround = (prose: string, { start, end }: Span): Span | undefined => {
  const before = prose.slice(Math.max(0, start - near), start);
  const open = start - before.length + before.lastIndexOf('(');
  const close = end + prose.slice(end, end + near).indexOf(')');
  if (!before.includes('(') || open === 0 || close < end || prose.slice(open, start).includes(')')) return undefined;
  return { start: prose[open - 1] === ' ' ? open - 1 : open, end: close + 1 };
};

/** Whether nothing but statistics stands in brackets, so that they can go. */
const isAllStatistics = (inside: string): boolean => inside.replace(statistic(), '').replace(/\b(?:and|adjusted)\b|[\s,;:.()[\]]/g, '') === '';

/** The brackets of a sentence that hold nothing but statistics, each once. */
const removable = (prose: string, found: readonly Span[]): readonly Span[] => {
  const brackets: Span[] = [];
  for (const span of found) {
    const bracket = bracketAround(prose, span);
    if (bracket && bracket.start >= (brackets.at(-1)?.end ?? 0) && isAllStatistics(prose.slice(bracket.start, bracket.end))) brackets.push(bracket);
  }
  return brackets;
};

function* check({ prose }: Sentence): Generator<Report> {
  const found = [...prose.matchAll(statistic())].map(({ index, 0: words }): Span => ({ start: index, end: index + words.length }));
  const [first] = found;
  // One finding a sentence: where one of them is, there are often five.
  if (first) {
    const brackets = removable(prose, found);
    yield {
      ...first,
      message: 'Ratios and tests of this kind mean little outside research. You could say how many people out of how many, with and without it.',
      ...(brackets[0] &&
        brackets[0].start <= first.start && {
          fixes: [{ title: 'Take the statistics out', kind: 'suggestion' as const, edits: brackets.map((bracket) => ({ ...bracket, text: '' })) }],
        }),
    };
  }
  for (const { index, 0: found } of /\bodds\b/i.test(prose) && isAboutHealth(prose) ? prose.matchAll(oddsWritten) : [])
    yield {
      start: index,
      end: index + found.length,
      message: 'Few readers can turn odds into a chance: odds of 1 to 3 are a chance of 1 in 4. You could say how many people out of how many.',
    };
}

/** Odds, ratios and tests as researchers write them. */
export const odds: SentenceRule = {
  scope: 'sentence',
  severity: 'information',
  summary: 'Odds, an odds ratio or a test of statistics',
  why: 'Odds are not chances, and a ratio of odds or hazards says nothing about how many people are helped or harmed. Readers take an odds ratio of 2 for twice the risk, which it often is not.',
  limits:
    'It looks for ratios, intervals and p-values with their numbers, and for odds such as "3 to 1". It stays quiet for professionals. It cannot work out the chance, which needs the numbers of people.',
  sources: [
    { title: 'CDC Clear Communication Index, items 15 to 17', url: 'https://www.cdc.gov/ccindex/' },
    { title: 'Davies et al. (1998), When can odds ratios mislead?', url: 'https://doi.org/10.1136/bmj.316.7136.989' },
  ],
  examples: [
    { bad: 'Smokers were more often ill (⟦OR 1.4⟧; 95% CI 1.1 to 1.8; p<0.01).', good: 'Smokers were more often ill.' },
    { bad: 'Walkers lived longer (⟦HR = 0.82⟧).', good: 'Walkers lived longer.' },
    { bad: 'Night work had an ⟦odds ratio of 2.5⟧ for diabetes.', good: 'Of 100 people who work at night, 9 have diabetes; of 100 others, 4 do.' },
    { bad: 'The result was clear, ⟦p = 0.003⟧.', good: 'The result was clear.' },
    { bad: 'The ⟦odds of a stroke are 1 to 250⟧.', good: 'The chance of a stroke is 1 in 251.' },
    { bad: 'Fewer people fell (⟦95% CI 0.6-0.9⟧).', good: 'Fewer people fell.' },
    { bad: 'Fewer fell (⟦p = 0.01⟧), and fewer died (p < 0.001).', good: 'Fewer fell, and fewer died.' },
    { quiet: 'An OR nurse helps in the operating room.' },
    { quiet: 'Your HR team can book 2 rooms or 3.' },
    { quiet: 'The odds are in your favor when you quit.' },
    { quiet: 'Beat the odds: join our cancer walk at 3 to 5 pm.' },
    { quiet: 'Our team won at odds of 3 to 1.' },
    { quiet: 'Meet us at 9 p.m. in room P 3.' },
    { quiet: 'Smokers were more often ill (OR 1.4).', settings: { audience: 'professionals' } },
  ],
  *check(sentence, { audience }) {
    if (audience !== 'professionals' && mayHold.test(sentence.prose) && /\d/.test(sentence.prose)) yield* check(sentence);
  },
};
