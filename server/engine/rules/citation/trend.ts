import { claimReports } from '../../text/claimReports.ts';
import type { DraftRule } from '../../types.ts';

/** Something rises or falls, with no source. */
export const trend: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'Something rises or falls, with no source',
  why: 'Trends change, and depend on where and since when somebody counts. A source with a date keeps a post true when it is shared later.',
  limits: 'It looks at words such as "rising" beside cases, rates and conditions. Whether the trend still holds is for you to check.',
  sources: [
    { title: 'Redi et al. (2019), Citation Needed: why sentences need a source', url: 'https://arxiv.org/abs/1902.11116' },
    { title: 'MedlinePlus: evaluating health information', url: 'https://medlineplus.gov/evaluatinghealthinformation.html' },
  ],
  examples: [
    { bad: '⟦Cases of measles are rising⟧ among children.', good: 'Cases of measles are rising among children, CDC data show.' },
    { bad: 'Childhood vaccination ⟦rates are declining⟧.', good: 'Childhood vaccination rates are declining. https://www.cdc.gov/schoolvaxview' },
    {
      bad: 'Obesity ⟦rates among children have increased⟧ since 2010.',
      good: 'Obesity rates among children have increased since 2010 (Hill, 2023).',
    },
    {
      bad: '⟦Deaths from overdose have fallen⟧ since 2023 among young adults.',
      good: 'Deaths from overdose have fallen since 2023 among young adults. Source: CDC',
    },
    { bad: 'The ⟦number of people with dementia is growing⟧.', good: 'The number of people with dementia is growing, according to WHO.' },
    { quiet: 'Our team is growing.' },
    { quiet: 'Ticket prices rise on Friday.' },
    { quiet: 'If your fever rises, call us.' },
    { quiet: 'Is asthma on the rise?' },
    { quiet: 'Cases of measles are rising (CDC, 2025).' },
    { quiet: 'Keep your stress from rising with a walk.' },
    { quiet: 'For 40 years we have cared for families with diabetes.' },
    { quiet: 'You should seek help when the pain keeps increasing.' },
  ],
  *check(draft) {
    yield* claimReports(draft, 'trend');
  },
};
