import { notInPeopleRows } from '../../data/claimRisks.ts';
import { claimReports } from '../../text/claimRows.ts';
import { sentenceEnd } from '../../text/sentenceAround.ts';
import type { Paragraph, ParagraphRule, Report } from '../../types.ts';

const signs = /\b(?:mice|mouse|rats?|rodents?|monkeys|hamsters|zebrafish|worms|fruit flies|animals?|in vitro|test[- ]tubes?|petri|culture|lab)\b/i;
const told =
  /\b(?:not (?:yet )?(?:been )?(?:tested|shown|known|studied|proven) in (?:people|humans)|(?:people|humans|we) are not (?:mice|rats)|no (?:studies|trials) in (?:people|humans)|do(?:es)? not (?:always )?hold|too early|human trials?|clinical trials?|more research)\b/i;
const added = 'This has not been shown in people.';

function* check(paragraph: Paragraph): Generator<Report> {
  if (!signs.test(paragraph.prose) || told.test(paragraph.prose)) return;
  for (const report of claimReports(paragraph, signs, notInPeopleRows)) {
    const end = sentenceEnd(paragraph, report.start);
    yield end === undefined ? report : { ...report, fixes: [{ title: `Add "${added}"`, kind: 'suggestion', edits: [{ start: end, end, text: ` ${added}` }] }] };
  }
}

/** A study in animals or in a lab dish, told as if it had been in people. */
export const notInPeople: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A study in animals or cells, told as if in people',
  why: 'Most of what works in mice or in a dish does not work in people. Readers who are not told may spend money, or put off care that helps.',
  limits:
    'It needs the study and what it is said to do in the same sentence, in the present tense: "shrank tumors in mice" tells what happened and stays quiet. It cannot see that a study was in animals when the post does not say so.',
  sources: [
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
    { title: 'HealthNewsReview.org: Animal and lab studies', url: 'https://www.healthnewsreview.org/toolkit/' },
  ],
  examples: [
    {
      bad: 'Studies in mice show that green tea ⟦prevents cancer⟧.',
      good: 'Studies in mice show that green tea prevents cancer. This has not been shown in people.',
    },
    {
      bad: 'A mouse study found that fasting ⟦reverses diabetes⟧!',
      good: 'A mouse study found that fasting reverses diabetes! This has not been shown in people.',
    },
    {
      bad: 'Tested in a petri dish, this herb ⟦kills cancer cells⟧.',
      good: 'Tested in a petri dish, this herb kills cancer cells. This has not been shown in people.',
    },
    { bad: 'Lab tests show that ginger ⟦protects your brain⟧.', good: 'Lab tests show that ginger protects your brain. This has not been shown in people.' },
    {
      bad: 'Animal research proves that the berry ⟦burns belly fat⟧.',
      good: 'Animal research proves that the berry burns belly fat. This has not been shown in people.',
    },
    { quiet: 'In a study, green tea shrank tumors in mice.' },
    { quiet: 'A mouse study found that fasting reverses diabetes. It has not been tested in people.' },
    { quiet: 'Lab tests show that soap kills germs.' },
    { quiet: 'Lab tests found that the new drug may slow dementia.' },
    { quiet: 'Mice can carry hantavirus. Seal holes to keep them out.' },
    { quiet: 'Our animal therapy lowers anxiety.' },
    { quiet: 'Your lab tests show your cholesterol.' },
    { quiet: '**Myth:** Lab tests show that ginger cures cancer.' },
    { quiet: 'After studies in mice, a clinical trial in people shows that it lowers cholesterol.' },
  ],
  check,
};
