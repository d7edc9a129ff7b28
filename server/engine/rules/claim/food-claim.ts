import { foodRows } from '../../data/claimOffers.ts';
import { profileOf } from '../../profile.ts';
import { claimReports } from '../../text/claimRows.ts';
import type { ParagraphRule } from '../../types.ts';

const signs = /prevent|treat|fight|ward|beat|protect|keep|stop|reliev|recommend|approved|endorsed|formulated|swear|trust|love/i;

/** A food or supplement that is said to prevent or treat illness. */
export const foodClaim: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A food or supplement that is said to prevent or treat illness',
  why: 'In the European Union and the United Kingdom only claims on the register may be made for food, and none may say that it prevents or treats illness. Readers may take a tea for a medicine.',
  limits:
    'It counts for the profiles `eu` and `uk`, as an error for those who sell or are paid to post, and not for agencies. It knows common foods and supplements, not the register: an authorised claim may be found. "Cures" is found by another rule.',
  sources: [
    { title: 'Regulation (EC) No 1924/2006 on nutrition and health claims, Articles 10 and 12' },
    { title: 'Regulation (EU) No 1169/2011 on food information, Article 7' },
    { title: 'ASA: Food, health claims', url: 'https://www.asa.org.uk/advice-online/food-health-claims.html' },
  ],
  examples: [
    { bad: '⟦Turmeric fights cancer⟧ and tastes great.', good: 'Turmeric tastes great in soups.', settings: { locale: 'en-GB' } },
    { bad: '⟦Elderberry prevents colds⟧ all winter.', good: 'Elderberry is a treat in winter.', settings: { locale: 'en-IE' } },
    { bad: 'Our ⟦probiotics can relieve bloating⟧.', good: 'Our probiotics come in three flavours.', settings: { locale: 'en-GB' } },
    { bad: 'A ⟦doctor-recommended⟧ collagen drink.', good: 'A collagen drink with vitamin C.', settings: { locale: 'en-GB' } },
    { quiet: 'Turmeric fights cancer and tastes great.' },
    { quiet: 'Turmeric does not prevent cancer.', settings: { locale: 'en-GB' } },
    { quiet: 'Vitamin D prevents rickets.', settings: { locale: 'en-GB' } },
    { quiet: 'Doctors recommend vitamin D in winter.', settings: { locale: 'en-GB' } },
    { quiet: 'Green tea prevents colds.', settings: { locale: 'en-GB', role: 'agency' } },
    { quiet: 'Vitamin C contributes to the normal function of the immune system.', settings: { locale: 'en-IE' } },
    { quiet: '**Myth:** Garlic prevents flu.', settings: { locale: 'en-GB' } },
  ],
  *check(paragraph, settings) {
    const profile = profileOf(settings);
    const { role } = settings;
    if (role === 'agency' || (profile !== 'eu' && profile !== 'uk')) return;
    for (const report of claimReports(paragraph, signs, foodRows)) yield role === 'clinic' ? report : { ...report, severity: 'error' };
  },
};
