import { scheduleRows } from '../../data/claimLaw.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { type SeverityByProfile, profileOf } from '../../profile.ts';
import { atSeverity, claimReports } from '../../text/claimRows.ts';
import type { ParagraphRule } from '../../types.ts';

const severities: SeverityByProfile = { in: 'error' };

/** A remedy for an illness that Indian law lists. */
export const scheduledDisease: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A remedy for an illness that Indian law lists',
  why: 'Indian law names illnesses for which no medicine or remedy may be advertised, because people who are very ill are easy to mislead. It holds for posts too.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It counts with the profile of India alone, and only where a product is named beside the illness.',
  sources: [
    {
      title: 'The Drugs and Magic Remedies (Objectionable Advertisements) Act, 1954, section 3 and Schedule',
      url: 'https://www.indiacode.nic.in/handle/123456789/1412',
    },
  ],
  examples: [
    { bad: 'Our herbal oil ⟦treats arthritis⟧.', good: 'Ask our doctors about joint pain.', settings: { profile: 'in' } },
    { bad: 'Ayurvedic ⟦medicine for diabetes⟧: order now.', good: 'Free sugar tests this Sunday.', settings: { profile: 'in' } },
    { bad: 'Capsules for men: ⟦end impotence⟧ in a month.', good: 'Talk to our doctors in private.', settings: { profile: 'in' } },
    { bad: 'This homeopathic kit ⟦prevents tuberculosis⟧.', good: 'Cough for two weeks? Get a free test.', settings: { profile: 'in' } },
    { quiet: 'Doctors can treat tuberculosis with medicines.', settings: { profile: 'in' } },
    { quiet: 'Our herbal oil treats arthritis.' },
    { quiet: 'There is no herbal cure for diabetes.', settings: { profile: 'in' } },
    { quiet: 'Free TB medicines: treatment of TB from government centres.', settings: { profile: 'in' } },
    { quiet: '**Myth:** Herbal tablets cure cancer.', settings: { profile: 'in' } },
    { quiet: 'Walk each day to control high blood pressure.', settings: { profile: 'in' } },
    { quiet: 'Beware of herbal oils that promise to treat paralysis.', settings: { profile: 'in' } },
    { quiet: '“Ayurvedic medicine for diabetes,” the poster said.', settings: { profile: 'in' } },
    { quiet: 'Take your tablets to control high blood pressure, as advised.', settings: { profile: 'in' } },
  ],
  *check(paragraph, settings) {
    yield* atSeverity(severities[profileOf(settings)], claimReports(paragraph, claimSigns.scheduledDisease, scheduleRows));
  },
};
