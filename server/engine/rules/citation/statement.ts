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
    /*EX*/
  ],
  *check(draft) {
    yield* claimReports(draft, 'statement');
  },
};
