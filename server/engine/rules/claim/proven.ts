import { provenRows } from '../../data/claimLaw.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** A claim that something is proven. */
export const proven: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A claim that something is proven',
  why: 'One study rarely proves. Many first findings turn out smaller or wrong, and readers who were told of proof trust the next one less.',
  limits: 'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It leaves systematic reviews and guidelines.',
  sources: [
    { title: 'HealthNewsReview.org: review criteria', url: 'https://www.healthnewsreview.org/about-us/review-criteria/' },
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
  ],
  examples: [
    { bad: '⟦A new study proves⟧ that tea helps sleep.', good: 'A new study suggests that tea helps sleep.' },
    { bad: 'Our cream is ⟦clinically proven⟧.', good: 'Our cream was tested in 40 people. Read the study: https://example.com' },
    { bad: '⟦Science has proven⟧ that walking lifts your mood.', good: 'Science suggests that walking lifts your mood.' },
    { bad: '⟦Researchers have proved⟧ that naps help.', good: 'Researchers suggest that naps help.' },
    { quiet: 'A Cochrane review proves the point.' },
    { quiet: 'There is no study that proves it.' },
    { quiet: 'No trial has proven that it works.' },
    { quiet: '**Myth:** Studies prove that it works.' },
    { quiet: 'It has proved hard to find.' },
    { quiet: 'Has any study proven that it works?' },
    { quiet: 'Vaccines are a proven way to save lives.' },
    { quiet: '“Clinically proven” says little without a source.' },
    { quiet: 'Bring proof of your address.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'proven')) yield* claimReports(paragraph, claimSigns.proven, provenRows);
  },
};
