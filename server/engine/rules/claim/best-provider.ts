import { bestRows } from '../../data/claimLaw.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { type SeverityByProfile, profileOf } from '../../profile.ts';
import { atSeverity, claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

const severities: SeverityByProfile = { us: 'information', ca: 'information', uk: 'warning', eu: 'warning', au: 'warning', in: 'warning' };

/** A claim to be the best. */
export const bestProvider: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A claim to be the best',
  why: 'Readers cannot check who is best, and those who need care may choose by it. Regulators in Australia, India, the United Kingdom and the European Union ask for proof or forbid such claims for health services.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It leaves awards that are named, and advice on how to choose.',
  sources: [
    { title: 'AHPRA: Guidelines for advertising a regulated health service', url: 'https://www.ahpra.gov.au/Resources/Advertising-hub.aspx' },
    { title: 'Indian Medical Council (Professional Conduct, Etiquette and Ethics) Regulations, 2002, 6.1.1' },
    {
      title: 'CAP Code (UK), section 12: medicines, medical devices, health-related products and beauty products',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    },
  ],
  examples: [
    { bad: 'Visit ⟦the best dental clinic⟧ in town.', good: 'Visit our dental clinic in town.' },
    { bad: 'With us you are ⟦in the safest hands⟧.', good: 'With us you are in trained hands.', settings: { profile: 'au' } },
    { bad: 'Meet our ⟦world-renowned surgeons⟧.', good: 'Meet our experienced surgeons.' },
    { bad: 'We ⟦are the leading eye hospital⟧ in the state.', good: 'We are an experienced eye hospital in the state.' },
    { quiet: 'How to find the best doctor for you.' },
    { quiet: 'Ranked the best hospital for cancer care by U.S. News in 2025.' },
    { quiet: 'We are not the best hospital in town, but we are near.' },
    { quiet: '**Myth:** The best doctors never ask for help.' },
    { quiet: 'Talk to the best doctor you know: your own.' },
    { quiet: '“The best clinic in town,” one review said.' },
    { quiet: 'The top doctor visits this winter were for flu.' },
    { quiet: 'Our leading cause of visits is back pain.' },
    { quiet: 'The best hospital gown is a clean one.' },
  ],
  *check(paragraph, settings) {
    if (hasTopic(paragraph, 'best')) yield* atSeverity(severities[profileOf(settings)], claimReports(paragraph, claimSigns.bestProvider, bestRows));
  },
};
