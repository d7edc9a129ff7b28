import { regulatorRows } from '../../data/claimLaw.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { type SeverityByProfile, profileOf } from '../../profile.ts';
import { atSeverity, claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

const severities: SeverityByProfile = { us: 'error', ca: 'warning', uk: 'warning', eu: 'warning', au: 'warning', in: 'warning' };

/** A regulator said to stand behind what it does not approve. */
export const regulator: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A regulator said to stand behind what it does not approve',
  why: 'Readers trust the name of a regulator. Regulators do not approve clinics, supplements or cosmetics, and to register a site says nothing about what is made there.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It cannot check whether a medicine or device is approved.',
  sources: [
    { title: 'FDA: Is it really "FDA approved"?', url: 'https://www.fda.gov/consumers/consumer-updates/it-really-fda-approved' },
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
  ],
  examples: [
    { bad: 'Try our ⟦FDA-approved supplements⟧.', good: 'Try our supplements.' },
    { bad: 'We are an ⟦FDA-certified clinic⟧.', good: 'We are a clinic.' },
    { bad: '⟦Our gummies are FDA registered⟧.', good: 'Our gummies are made in a site that FDA inspects.' },
    { bad: '⟦This serum is approved by the FDA⟧ and made here.', good: 'This serum is made here.' },
    { quiet: 'FDA does not approve supplements.' },
    { quiet: 'The FDA approved a new medicine for asthma.' },
    { quiet: 'This supplement is not FDA-approved.' },
    { quiet: 'Beware of “FDA-approved” stem cells.' },
    { quiet: 'Ask for an FDA-approved medicine for weight loss.' },
    { quiet: '**Myth:** FDA-approved supplements are safe.' },
    { quiet: 'Is this supplement FDA-approved? No supplement is.' },
    { quiet: 'The CDC recommended vaccines for travel are listed here.' },
    { quiet: 'FDA-cleared devices are listed on its website.' },
  ],
  *check(paragraph, settings) {
    if (hasTopic(paragraph, 'regulator')) yield* atSeverity(severities[profileOf(settings)], claimReports(paragraph, claimSigns.regulator, regulatorRows));
  },
};
