import { quotedUpTo } from '../../text/quotes.ts';
import { sharesIn, written } from '../../text/shares.ts';
import type { SentenceRule } from '../../types.ts';

const inWords =
  /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:in|out of)[ -]|\d (?:in|out of) (?:every |each )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|a thousand|one)\b/i;

/** Shares that are written in words. */
export const spelledOut: SentenceRule = {
  scope: 'sentence',
  severity: 'hint',
  summary: 'A share written in words',
  why: 'Eyes that skim a post stop at digits. "1 in 5" is seen, read and compared faster than "one in five", and it is easier for people who find reading hard.',
  limits:
    'It looks for shares such as "one in five" and "three out of four". Other numbers in words, such as "half" or "two weeks", stay as they are, and so do quotations.',
  sources: [
    { title: 'NHS service manual: numbers', url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time' },
    {
      title: 'Nielsen Norman Group: show numbers as numerals when writing for online readers',
      url: 'https://www.nngroup.com/articles/web-writing-show-numbers-as-numerals/',
    },
  ],
  examples: [
    { bad: '⟦One in five⟧ adults lives with pain.', good: '1 in 5 adults lives with pain.' },
    { bad: 'About ⟦three out of four⟧ patients feel better in a week.', good: 'About 3 out of 4 patients feel better in a week.' },
    { bad: 'It helps ⟦one in every ten⟧ people.', good: 'It helps 1 in every 10 people.' },
    { bad: '⟦One out of 5⟧ children has caries.', good: '1 out of 5 children has caries.' },
    { bad: 'Your chance is ⟦one in a thousand⟧.', good: 'Your chance is 1 in 1,000.' },
    { quiet: '1 in 5 adults lives with pain.' },
    { quiet: 'Half of all adults sleep badly.' },
    { quiet: 'See us once in two weeks.' },
    { quiet: 'She is one in a million.' },
    { quiet: 'Her doctor said, "One in five people have it."' },
    { quiet: 'Two in the family had the flu.' },
    { quiet: 'We opened one in ten minutes.' },
  ],
  *check(sentence, { audience }) {
    const { prose } = sentence;
    if (audience === 'professionals' || !inWords.test(prose)) return;
    const shares = sharesIn(sentence).filter(({ inWords }) => inWords);
    if (shares.length === 0) return;
    const isQuoted = quotedUpTo(prose);
    for (const { start, end, count, of } of shares) {
      if (isQuoted(start)) continue;
      const joint = /(?:in|out of)(?:[ -](?:every|each))?(?=[ -])/i.exec(prose.slice(start, end))?.[0].toLowerCase() ?? 'in';
      const text = `${written(count)} ${joint} ${written(of)}`;
      yield {
        start,
        end,
        message: `Digits are quicker to read and to compare than words. You could write "${text}".`,
        fixes: [{ title: `Replace with "${text}"`, kind: 'suggestion', edits: [{ start, end, text }] }],
      };
    }
  },
};
