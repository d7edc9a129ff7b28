import { claimReports } from '../../text/claimReports.ts';
import type { DraftRule } from '../../types.ts';

/** What causes, prevents or treats something, with no source. */
export const effect: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'What causes, prevents or treats something, with no source',
  why: 'What a post says of causes and cures may change what people do. A source lets them check it, and shows you how sure the evidence is.',
  limits: 'It adds up cues: verbs, conditions, who is spoken to. It misses some statements. Advice, questions, definitions and common safety tips stay quiet.',
  sources: [
    { title: 'Redi et al. (2019), Citation Needed: why sentences need a source', url: 'https://arxiv.org/abs/1902.11116' },
    { title: 'MedlinePlus: evaluating health information', url: 'https://medlineplus.gov/evaluatinghealthinformation.html' },
  ],
  examples: [
    {
      bad: 'Long hours of sitting can ⟦cause⟧ heart disease and diabetes.',
      good: 'Long hours of sitting can cause heart disease and diabetes (WHO, 2020).',
    },
    {
      bad: 'Green tea may ⟦lower⟧ the risk of some cancers.',
      good: 'Green tea may lower the risk of some cancers. https://www.cancer.gov/about-cancer/causes-prevention/risk/diet/tea-fact-sheet',
    },
    {
      bad: 'Untreated gum disease has been ⟦linked⟧ to heart disease.',
      good: 'Untreated gum disease has been linked to heart disease. PMID: 12345678',
    },
    {
      bad: 'Air pollution is ⟦associated⟧ with asthma in children.',
      good: 'According to WHO, air pollution is associated with asthma in children.',
    },
    {
      bad: 'Chronic stress can ⟦damage the heart and weaken⟧ the immune system.',
      good: 'Chronic stress can damage the heart and weaken the immune system. doi:10.1000/xyz123',
    },
    {
      bad: 'Statins ⟦lower cholesterol and prevent⟧ heart attacks.',
      good: 'Statins lower cholesterol and prevent heart attacks. Source: American Heart Association, 2024',
    },
    { quiet: 'Wash your hands for 20 seconds to prevent colds.' },
    { quiet: 'Does your child have asthma?' },
    { quiet: 'Ask your doctor whether statins can lower your risk.' },
    { quiet: 'Asthma is a condition that affects the lungs.' },
    { quiet: 'Seat belts prevent injuries.' },
    { quiet: '**Myth:** Vaccines cause autism.' },
    { quiet: 'Our clinic offers classes that help you manage diabetes.' },
    { quiet: 'Long hours of sitting can cause heart disease and diabetes.\n\nLearn more: https://www.cdc.gov/heart' },
    { quiet: 'I had chest pain, and it made me stop smoking.' },
    { quiet: 'Parents should know that honey can harm babies.' },
  ],
  *check(draft) {
    yield* claimReports(draft, 'effect');
  },
};
