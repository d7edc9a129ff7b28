import { causeRows } from '../../data/claimRisks.ts';
import { claimReports } from '../../text/claimRows.ts';
import type { ParagraphRule } from '../../types.ts';

const signs = /link|associat|correlat|observational/i;

/** A cause told from a study that found a link. */
export const causeFromLink: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A cause told from a study that found a link',
  why: 'A study that watches people finds what goes together, not what brings what about. People who drink coffee may live longer because they differ in many other ways.',
  limits:
    'It needs a study, a link and a cause in the same sentence. Where a cause is well known from other studies, you know better than the rule. It leaves questions about causes, "may" and outbreaks.',
  sources: [
    { title: 'HealthNewsReview.org: Tips for understanding studies, association versus causation', url: 'https://www.healthnewsreview.org/toolkit/' },
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
  ],
  examples: [
    { bad: 'A new study links coffee and calm: coffee ⟦prevents⟧ depression.', good: 'A new study links coffee and calm: coffee may help prevent depression.' },
    { bad: 'Researchers found that night work is linked to weight, so it is clear that night work ⟦causes⟧ obesity.', good: 'Researchers found that night work is linked to weight, so it is clear that night work may cause obesity.' },
    { bad: 'An observational study shows that walking ⟦protects against⟧ dementia.', good: 'An observational study shows that walking may protect against dementia.' },
    { bad: 'Late meals are associated with weight gain, which means late dinner ⟦leads to⟧ diabetes.', good: 'Late meals are associated with weight gain, which means late dinner may lead to diabetes.' },
    { bad: 'The survey found a correlation: poor sleep ⟦triggers⟧ migraines.', good: 'The survey found a correlation: poor sleep may trigger migraines.' },
    { quiet: 'A new study links coffee to a lower risk of depression.' },
    { quiet: 'The study found a link, but it does not show that coffee prevents depression.' },
    { quiet: 'Smoking causes lung cancer.' },
    { quiet: 'The outbreak linked to salad causes serious infections, a study of cases says.' },
    { quiet: 'Researchers do not know whether stress causes the infections linked to the drug.' },
    { quiet: 'Studies link air pollution with asthma. It may lead to heart disease.' },
    { quiet: '**Myth:** A study linked vaccines to autism, so the shot causes autism.' },
    { quiet: 'The study followed people with health care-associated infections. Hand washing prevents infections.' },
    { quiet: '"The survey found a correlation: poor sleep triggers migraines," the ad said.' },
  ],
  *check(paragraph) {
    yield* claimReports(paragraph, signs, causeRows);
  },
};
