import { claimReports } from '../../text/claimReports.ts';
import type { DraftRule } from '../../types.ts';

/** A comparison or a ranking with no source. */
export const comparison: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A comparison or a ranking with no source',
  why: 'Words such as "the leading cause" or "more likely than" rest on somebody who counted. Such rankings also change from year to year and place to place.',
  limits: 'Comparisons without health words stay quiet, and so do those of your own service.',
  sources: [
    { title: 'Redi et al. (2019), Citation Needed: why sentences need a source', url: 'https://arxiv.org/abs/1902.11116' },
    { title: 'MedlinePlus: evaluating health information', url: 'https://medlineplus.gov/evaluatinghealthinformation.html' },
  ],
  examples: [
    {
      bad: 'Heart disease is ⟦the leading cause⟧ of death for women.',
      good: 'Heart disease is the leading cause of death for women. https://www.cdc.gov/heart-disease',
    },
    { bad: 'Older adults are ⟦more likely to⟧ be injured in a fall.', good: 'Older adults are more likely to be injured in a fall (CDC, 2024).' },
    { bad: 'Vaping is ⟦less harmful than⟧ smoking cigarettes.', good: 'Vaping is less harmful than smoking cigarettes. Source: NHS, 2024' },
    {
      bad: 'Breastfed babies have ⟦fewer infections than⟧ other babies.',
      good: 'Breastfed babies have fewer infections than other babies, according to UNICEF.',
    },
    {
      bad: 'Stroke is ⟦a major cause⟧ of disability in adults.',
      good: 'Stroke is a major cause of disability in adults [1].\n\n[1] CDC, Stroke facts, 2024',
    },
    { quiet: 'Our new scanner is faster than the old one.' },
    { quiet: 'Ask whether a smaller dose is as effective for you.' },
    { quiet: 'The best time for a flu shot is when you can get one.' },
    { quiet: 'We have more beds than before.' },
    { quiet: 'Is walking better than running?' },
    { quiet: 'Heart disease is the leading cause of death for women [@aha].' },
    { quiet: 'Choose water more often than soda.' },
    { quiet: 'Thank you for the most fun health fair ever!' },
  ],
  *check(draft) {
    yield* claimReports(draft, 'comparison');
  },
};
