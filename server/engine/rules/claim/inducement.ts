import { inducementRows, needlessRows } from '../../data/claimOffers.ts';
import { profileOf } from '../../profile.ts';
import { claimReports } from '../../text/claimRows.ts';
import type { ParagraphRule } from '../../types.ts';

const signs =
  /%|[$₹£€]|\brs\b|price|for[- ](?:1|one)|\bbuy|gift|discount|offer|free|complimentary|refer|\bwin\b|giv(?:ing|e)|use |before|treat|spoil|pamper|left|fast|everyone/i;

/** An offer or a push that draws people to care. */
export const inducement: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'An offer or a push that draws people to care',
  why: 'Discounts, gifts and deadlines draw people to care that they may not need. Australian law asks for the full terms beside an offer and forbids to encourage needless care; India’s code of ethics lets doctors make no such offers.',
  limits:
    'It counts for the profiles `au` and `in`; a push to needless care for `au` alone. It stays quiet where terms stand in the sentence, and for agencies, whose free programs are meant to draw people.',
  sources: [
    {
      title: 'AHPRA: Guidelines for advertising a regulated health service, section 133(1)(b) and (e)',
      url: 'https://www.ahpra.gov.au/Resources/Advertising-hub.aspx',
    },
    { title: 'Indian Medical Council (Professional Conduct, Etiquette and Ethics) Regulations, 2002, 6.1' },
  ],
  examples: [
    { bad: 'Get ⟦20% off⟧ your first physio session!', good: 'Book your first physio session.', settings: { locale: 'en-AU' } },
    { bad: 'Book a ⟦free consultation⟧ for IVF this week.', good: 'Book a consultation for IVF.', settings: { locale: 'en-IN' } },
    {
      bad: '⟦Use your extras before⟧ they reset: book a dental visit.',
      good: 'Time for a dental check? Ask your dentist how often you need one.',
      settings: { locale: 'en-AU' },
    },
    { bad: '⟦Limited time offer⟧ on dental implants.', good: 'Ask us about dental implants.', settings: { locale: 'en-AU' } },
    { bad: '⟦Treat yourself to⟧ a laser session.', good: 'Ask us who may benefit from a laser session.', settings: { locale: 'en-AU' } },
    { quiet: 'Get 20% off your first physio session!' },
    { quiet: 'Get 20% off your first physio session. Terms and conditions apply.', settings: { locale: 'en-AU' } },
    { quiet: 'Your free flu shot is waiting at our clinic.', settings: { locale: 'en-AU' } },
    { quiet: 'Parking is half price for patients.', settings: { locale: 'en-AU' } },
    { quiet: 'Treat yourself to a walk today.', settings: { locale: 'en-AU' } },
    { quiet: 'Use your extras before they reset: book a dental visit.', settings: { locale: 'en-IN' } },
    { quiet: 'Come for a free check-up at the health camp.', settings: { locale: 'en-IN', role: 'agency' } },
  ],
  *check(paragraph, settings) {
    const profile = profileOf(settings);
    if (settings.role === 'agency' || (profile !== 'au' && profile !== 'in')) return;
    for (const report of claimReports(paragraph, signs, inducementRows))
      if (!/\bterms\b|\bconditions apply\b|\bt ?& ?cs?\b/i.test(paragraph.prose)) yield report;
    if (profile === 'au') yield* claimReports(paragraph, signs, needlessRows);
  },
};
