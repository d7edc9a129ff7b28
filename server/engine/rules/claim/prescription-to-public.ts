import { prescriptionRows } from '../../data/claimLaw.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { type SeverityByProfile, profileOf } from '../../profile.ts';
import { atSeverity, claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

const severities: SeverityByProfile = { uk: 'error', eu: 'error', au: 'error', in: 'error', ca: 'warning' };

/** A prescription medicine offered to the public. */
export const prescriptionToPublic: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A prescription medicine offered to the public',
  why: 'Outside the United States and New Zealand, medicines on prescription may not be advertised to the public. A prescriber chooses them with the patient; a post cannot.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It knows common names, and looks for an offer, a price or a way to book beside one. Public health agencies may name medicines.',
  sources: [
    {
      title: 'CAP Code (UK), section 12: medicines, medical devices, health-related products and beauty products',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    },
    { title: 'Directive 2001/83/EC on medicinal products for human use, Article 88' },
    { title: 'TGA: advertising prescription medicines', url: 'https://www.tga.gov.au/products/regulations-all-products/advertising' },
  ],
  examples: [
    { bad: 'Book your ⟦Botox⟧ now and save 20%.', good: 'Book a consultation about lines and wrinkles.', settings: { profile: 'uk' } },
    { bad: '⟦Wegovy⟧ is now available at our clinic.', good: 'Ask us about care for your weight.', settings: { profile: 'au' } },
    { bad: '⟦Ozempic⟧ from £99 a month.', good: 'Ask us about care for your weight.', settings: { profile: 'uk' } },
    { bad: 'Our ⟦anti-wrinkle injections⟧ are on offer this week.', good: 'Book a consultation about lines and wrinkles.', settings: { profile: 'au' } },
    { quiet: 'Book your Botox now.' },
    { quiet: 'Talk to your GP before you buy Ozempic.', settings: { profile: 'uk' } },
    { quiet: 'Beware of fake Wegovy that is sold online.', settings: { profile: 'uk' } },
    { quiet: 'Book your flu vaccine today.', settings: { profile: 'uk' } },
    { quiet: 'Botox is a brand name.', settings: { profile: 'uk' } },
    { quiet: 'We do not offer Ozempic.', settings: { profile: 'uk' } },
    { quiet: '**Myth:** You can buy Viagra for your heart.', settings: { profile: 'uk' } },
    { quiet: 'There is a shortage of Ozempic, so order early from your pharmacy.', settings: { profile: 'uk' } },
    { quiet: 'Order Paxlovid by phone if you test positive.', settings: { profile: 'uk', role: 'agency' } },
  ],
  *check(paragraph, settings) {
    if (settings.role === 'agency') return;
    if (hasTopic(paragraph, 'medicine'))
      yield* atSeverity(severities[profileOf(settings)], claimReports(paragraph, claimSigns.prescriptionToPublic, prescriptionRows));
  },
};
