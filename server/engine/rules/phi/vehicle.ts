import { identifierReports } from '../../text/identifierReports.ts';
import type { ParagraphRule } from '../../types.ts';

/** License plates and vehicle identification numbers. */
export const vehicle: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A license plate or the number of a vehicle',
  why: 'A plate or a vehicle number leads to its owner, so HIPAA counts both among the identifiers.',
  limits: 'A plate is seen only after words such as "license plate". Plates in pictures are not seen.',
  sources: [{ title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
  examples: [
    { bad: 'The car with license plate ⟦7ABC123⟧ blocked the ambulance.', good: 'The car with license plate [number removed] blocked the ambulance.' },
    { bad: 'He left a van, number plate ⟦AB12 CDE⟧, at the gate.', good: 'He left a van, number plate [number removed], at the gate.' },
    { bad: 'VIN: ⟦1M8GDM9AXKP042788⟧', good: 'VIN: [number removed]' },
    { bad: 'Their wheelchair van (rego ⟦ABC 12D⟧) was a gift.', good: 'Their wheelchair van (rego [number removed]) was a gift.' },
    { quiet: 'Have your license plate number ready at the drive-through.' },
    { quiet: 'Fill half of your plate with 5 kinds of vegetables.' },
    { quiet: 'Register your car at desk 12.' },
    { quiet: 'Use promo code FLU2026SHOTFREE12 today.' },
  ],
  *check(paragraph, settings) {
    yield* identifierReports(['vehicle'], paragraph, settings);
  },
};
