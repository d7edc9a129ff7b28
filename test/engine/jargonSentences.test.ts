import { describe, expect, test } from 'vitest';
import type { Settings } from '../../server/engine/settings.ts';
import { places } from './sentences/places.ts';
import { everyday, senses } from './sentences/senses.ts';
import { terms } from './sentences/terms.ts';
import { applyFix, findingsOf } from './support.ts';

/** The text after the first fix of the first finding. */
const afterFirstFix = (text: string, settings: Partial<Settings>): string => {
  const [finding] = findingsOf('jargon/medical-term', text, settings);
  return finding ? applyFix(text, finding) : text;
};

const forPatients: Partial<Settings> = { audience: 'patients' };

// Each must read well once its first fix is taken. For patients, because they have the most terms.
for (const [kind, pairs] of Object.entries({ ...terms, ...places, ...senses })) {
  describe(`terms ${kind}`, () => {
    for (const [before, after] of pairs) test(before, () => expect(afterFirstFix(before, forPatients)).toBe(after));
  });
}

describe('terms of one English', () => {
  const inBritain: readonly (readonly [before: string, american: string, british: string])[] = [
    ['Book your immunisation today.', 'Book your immunisation today.', 'Book your vaccination today.'],
    ['See a GP if it lasts.', 'See a family doctor if it lasts.', 'See a GP if it lasts.'],
    ['Ask a paediatrician about it.', 'Ask a paediatrician about it.', "Ask a children's doctor about it."],
    ['Your fit note is ready.', 'Your fit note is ready.', "Your fit note (doctor's note for work) is ready."],
    ['He went to the operating theatre at noon.', 'He went to the operating room at noon.', 'He went to the operating theatre at noon.'],
    ['Physiotherapy helps after a stroke.', 'Physical therapy helps after a stroke.', 'Physiotherapy helps after a stroke.'],
    ['Radiotherapy takes ten minutes.', 'Radiation treatment takes ten minutes.', 'Radiotherapy takes ten minutes.'],
    ['Your copayment is due.', 'Your copayment (set fee for a visit or medicine) is due.', 'Your copayment is due.'],
    ['A health visitor will call.', 'A health visitor will call.', 'A health visitor (nurse who supports families with young children) will call.'],
    ['She had a cesarean section.', 'She had a C-section.', 'She had a cesarean section.'],
    ['Keyhole surgery leaves small scars.', 'Keyhole surgery leaves small scars.', 'Keyhole surgery (surgery through small cuts) leaves small scars.'],
    ['Wait in the labour ward.', 'Wait in the labour ward.', 'Wait in the birth unit.'],
    ["Ask your pediatrician's nurse.", "Ask your pediatrician's nurse.", "Ask your children's doctor's nurse."],
    ['Service users can vote.', 'Service users can vote.', 'People who use services can vote.'],
    ['Enrollees can vote.', 'Members can vote.', 'Enrollees can vote.'],
    ['Her discolouration faded.', 'Her discolouration faded.', 'Her colour change faded.'],
    ['Her trimesters were calm.', 'Her trimesters were calm.', 'Her trimesters (three-month parts of a pregnancy) were calm.'],
  ];
  for (const [before, american, british] of inBritain) {
    test(before, () => {
      expect(afterFirstFix(before, { locale: 'en-US' })).toBe(american);
      expect(afterFirstFix(before, { locale: 'en-GB' })).toBe(british);
    });
  }
});

test('a term that only patients should not have to read', () => {
  const before = 'Exhale slowly after each dosage.';
  expect(afterFirstFix(before, {})).toBe(before);
  expect(afterFirstFix(before, forPatients)).toBe('Breathe out slowly after each dosage.');
});

describe('everyday words', () => {
  for (const text of everyday) test(text, () => expect(afterFirstFix(text, forPatients)).toBe(text));
});
