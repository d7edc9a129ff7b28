import { claimReports } from '../../text/claimReports.ts';
import type { DraftRule } from '../../types.ts';

/** Statements that readers may want to check, without a figure, an effect, a study or a comparison in so many words. */
export const statement: DraftRule = {
  scope: 'draft',
  severity: 'hint',
  summary: 'A statement that readers may want to check',
  why: 'Some statements name no figure, no study and no effect in so many words, and still make readers ask who says so.',
  limits: 'It is the least sure of these rules, so it is a hint. It adds up cues, and says nothing of whether the statement is true.',
  sources: [
    { title: 'Redi et al. (2019), Citation Needed: why sentences need a source', url: 'https://arxiv.org/abs/1902.11116' },
    { title: 'MedlinePlus: evaluating health information', url: 'https://medlineplus.gov/evaluatinghealthinformation.html' },
  ],
  examples: [
    {
      bad: '⟦People with diabetes are at risk of kidney disease.⟧',
      good: 'People with diabetes are at risk of kidney disease. https://www.niddk.nih.gov/health-information/kidney-disease',
    },
    { bad: '⟦Pregnant women are vulnerable to severe flu.⟧', good: 'Pregnant women are vulnerable to severe flu (CDC, 2024).' },
    {
      bad: '⟦Older adults with heart disease are at high risk of severe flu.⟧',
      good: 'Older adults with heart disease are at high risk of severe flu. Source: CDC, 2024',
    },
    {
      bad: '⟦Adults with asthma are at risk of severe flu and pneumonia.⟧',
      good: 'Adults with asthma are at risk of severe flu and pneumonia. https://www.cdc.gov/flu/highrisk',
    },
    { quiet: 'The clinic is open on Monday.' },
    { quiet: 'Ask us about your risk of kidney disease.' },
    { quiet: 'Are you at risk of severe flu?' },
    { quiet: 'Pregnant women should get a flu shot.' },
    { quiet: 'Diabetes is a disease of the pancreas.' },
    { quiet: 'My mother has asthma.' },
  ],
  *check(draft) {
    yield* claimReports(draft, 'statement');
  },
};
