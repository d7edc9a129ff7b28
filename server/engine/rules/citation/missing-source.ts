import { claimReports } from '../../text/claimReports.ts';
import type { DraftRule } from '../../types.ts';

const withSource = (body: string): string =>
  `---\nsources:\n  - id: cdc\n    title: Facts about stroke\n---\n\nA stroke can happen to anyone. [@cdc]\n\nKnow the signs, and act fast.\n\n${body}\n`;

/** Health figures that no source stands by. */
export const missingSource: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A health figure with no source',
  why: 'Figures travel further than the post around them. A source shows readers that a number is real, and helps you when it changes.',
  limits:
    'Only figures are looked for, such as shares, counts and "twice as likely"; other rules look for other claims. Whether a source supports one is for you to judge.',
  sources: [
    { title: 'Redi et al. (2019), Citation Needed: why sentences need a source', url: 'https://arxiv.org/abs/1902.11116' },
    { title: 'CDC Clear Communication Index', url: 'https://www.cdc.gov/ccindex/' },
  ],
  examples: [
    { bad: 'About ⟦1 in 8⟧ women will get breast cancer.', good: 'About 1 in 8 women will get breast cancer. Source: American Cancer Society, 2024' },
    { bad: '⟦74%⟧ of patients forget a dose now and then.', good: 'According to WHO, 74% of patients forget a dose now and then.' },
    { bad: 'Smokers are ⟦twice as likely⟧ to have a stroke.', good: 'Smokers are twice as likely to have a stroke (Hill, 2019).' },
    { bad: 'Asthma affects ⟦25 million⟧ people in the country.', good: 'Asthma affects 25 million people in the country. https://www.cdc.gov/asthma' },
    { bad: 'Poor sleep ⟦doubles your risk⟧ of a cold.', good: 'Poor sleep doubles your risk of a cold. PMID: 12345678' },
    { bad: 'Last year there were ⟦1,200⟧ deaths from falls.', good: 'Last year there were 1,200 deaths from falls. doi:10.1000/xyz123' },
    {
      bad: withSource('Every year ⟦9 out of 10⟧ strokes could be prevented.').trimEnd(),
      good: withSource('Every year 9 out of 10 strokes could be prevented. [@cdc]').trimEnd(),
    },
    { quiet: 'Save 30% on parking when you visit our patients.' },
    { quiet: 'Use a hand rub with at least 70% alcohol to stop infections.' },
    { quiet: 'Women 40 to 74 should have a mammogram every 2 years.' },
    { quiet: 'Keep your blood pressure <120/80 and your A1C below 7% if you have diabetes.' },
    { quiet: '**Myth:** 9 out of 10 people get the flu from the shot.' },
    { quiet: 'Wash your hands for 20 seconds, 5 times a day, to prevent colds.' },
    { quiet: 'Is it true that 1 in 3 adults has high blood pressure?' },
    { quiet: 'We cared for 2,300 patients last year.' },
    { quiet: 'Our goal: 95% of children get their measles shots.' },
    { quiet: 'About 1 in 8 women will get breast cancer.\n\nLearn more: https://www.cancer.gov/types/breast' },
    { quiet: 'CDC data show that 1 in 4 adults has a disability.' },
    { quiet: '---\nsources:\n  - id: who\n    title: Asthma\n---\n\nAsthma affects 25 million people.' },
    { quiet: 'Imagine 100 people: 12 of 100 people would get the flu.' },
    { quiet: 'Here are 5 tips for a healthy heart.' },
  ],
  *check(draft) {
    yield* claimReports(draft, 'figure');
  },
};
