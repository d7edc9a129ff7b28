import { claimReports } from '../../text/claimReports.ts';
import type { DraftRule } from '../../types.ts';

/** Studies or experts that are not named. */
export const studyAppeal: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'Studies or experts that are not named',
  why: 'Readers cannot look up a study that is not named, and one study may say what others do not. A name, a year or a link is enough.',
  limits: 'It looks at the words, not at the evidence. A named organisation, author or journal counts as a source.',
  sources: [
    { title: 'Redi et al. (2019), Citation Needed: why sentences need a source', url: 'https://arxiv.org/abs/1902.11116' },
    { title: 'MedlinePlus: evaluating health information', url: 'https://medlineplus.gov/evaluatinghealthinformation.html' },
  ],
  examples: [
    {
      bad: '⟦Studies show⟧ that fish oil lowers the risk of heart disease.',
      good: 'According to a Cochrane review (2020), fish oil does little for heart disease.',
    },
    {
      bad: '⟦Scientists⟧ have discovered a gene that is linked to migraines.',
      good: 'Scientists have discovered a gene that is linked to migraines (Lee et al., 2023).',
    },
    {
      bad: '⟦Research suggests⟧ that poor sleep is linked to dementia.',
      good: 'Research suggests that poor sleep is linked to dementia. https://www.nia.nih.gov/health/sleep',
    },
    {
      bad: '⟦Experts say⟧ the flu will be severe for older people.',
      good: 'Experts say the flu will be severe for older people. Source: CDC, 2025',
    },
    { bad: '⟦Guidelines recommend⟧ statins for adults with diabetes.', good: 'Guidelines recommend statins for adults with diabetes (ADA, 2024).' },
    { quiet: 'We invite you to join a study on sleep.' },
    { quiet: 'The CDC recommends a flu shot every year.' },
    { quiet: 'Ask the experts: our nurses are live at noon.' },
    { quiet: 'A study by Lee et al. (2023) found that naps help the heart.' },
    { quiet: 'Do studies show that naps help?' },
    { quiet: 'Read the study: https://www.nejm.org/doi/10.1056/example' },
    { quiet: 'Our research team moved to a new lab.' },
    { quiet: 'Talk to your doctor about what the evidence says.' },
  ],
  *check(draft) {
    yield* claimReports(draft, 'study');
  },
};
