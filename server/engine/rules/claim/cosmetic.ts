import { cosmeticRows } from '../../data/claimOffers.ts';
import { profileOf } from '../../profile.ts';
import { claimReports } from '../../text/claimRows.ts';
import type { ParagraphRule } from '../../types.ts';

const signs =
  /tweakment|lunch|makeover|[- ]ready|\b(?:body|bod|figure|jobs?|designer|perfect|flawless|dream|new you|new nose|new face|fix|nip|tuck|tweak|quick|simple|easy|little|tiny|clock|reverse time|same day|next day|formal|leavers?|schoolies|prom|back[- ]to[- ]school|teen\w*|under[- ]18s?|16th)\b/i;

/** Words that make little of cosmetic surgery, or offer it to people under 18. */
export const cosmetic: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'Words that make little of a cosmetic procedure',
  why: 'A "lunchtime fix" still has risks, and some people need weeks to recover. Rules in Australia and the United Kingdom forbid to trivialize such procedures, to play on how people feel about their bodies, and to aim at the young.',
  limits:
    'It counts for the profiles `au` and `uk`, and only where a sentence names a cosmetic procedure. It cannot see pictures, emoji or what a post plays on.',
  sources: [
    { title: 'AHPRA: Guidelines for practitioners who advertise cosmetic surgery (2023)', url: 'https://www.ahpra.gov.au/Resources/Cosmetic-surgery-hub.aspx' },
    {
      title: 'ASA: Cosmetic interventions, social responsibility',
      url: 'https://www.asa.org.uk/advice-online/cosmetic-interventions-social-responsibility.html',
    },
  ],
  examples: [
    { bad: 'Ask about our ⟦lunchtime procedures⟧ with filler.', good: 'Ask about fillers, their risks and what they cost.', settings: { locale: 'en-GB' } },
    { bad: 'Get ⟦beach-ready⟧ with liposuction.', good: 'Ask us what liposuction can and cannot do.', settings: { locale: 'en-AU' } },
    { bad: 'Book your ⟦mummy makeover⟧ with our surgeon.', good: 'Talk to our surgeon about an operation after birth.', settings: { locale: 'en-AU' } },
    { bad: 'Lip fillers in time for the ⟦school formal⟧!', good: 'Lip fillers are for adults only.', settings: { locale: 'en-AU' } },
    { bad: 'Botox is our favourite ⟦tweakment⟧.', good: 'Botox is a medicine that needs a prescription.', settings: { locale: 'en-GB' } },
    { quiet: 'Ask about our lunchtime procedures with filler.' },
    { quiet: 'Are you beach-ready? Pack sunscreen.', settings: { locale: 'en-GB' } },
    { quiet: 'A simple operation can still have risks.', settings: { locale: 'en-GB' } },
    { quiet: 'Botox is not for teens.', settings: { locale: 'en-GB' } },
    { quiet: '"Mummy makeover" is a term that our surgeons avoid.', settings: { locale: 'en-AU' } },
    { quiet: 'Go back to work the next day after a flu jab.', settings: { locale: 'en-GB' } },
    { quiet: 'A quick procedure removes the mole.', settings: { locale: 'en-AU' } },
  ],
  *check(paragraph, settings) {
    const profile = profileOf(settings);
    if (profile === 'au' || profile === 'uk') yield* claimReports(paragraph, signs, cosmeticRows);
  },
};
