import { identifierReports } from '../../text/identifierReports.ts';
import type { ParagraphRule } from '../../types.ts';

/** Serial numbers of devices that somebody wears or carries. */
export const device: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: "The serial number of a person's device",
  why: 'The number of a pacemaker or a phone is registered to one person, so HIPAA counts device numbers among the identifiers.',
  limits: 'It needs words such as "pacemaker serial" or "IMEI". Models, lots and the serial numbers of a recall are not a person\'s and stay quiet.',
  sources: [
    { title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' },
    {
      title: 'Unique Device Identification System, FDA',
      url: 'https://www.fda.gov/medical-devices/device-advice-comprehensive-regulatory-assistance/unique-device-identification-system-udi-system',
    },
  ],
  examples: [
    { bad: 'Her pacemaker serial number is ⟦PJN441092S⟧.', good: 'Her pacemaker serial number is [number removed].' },
    { bad: 'The phone has IMEI ⟦490154203237518⟧.', good: 'The phone has IMEI [number removed].' },
    { bad: 'The label reads ⟦(01)00812345678906(21)A44109⟧.', good: 'The label reads [number removed].' },
    { bad: 'Insulin pump serial no. ⟦7710-2938⟧ was swapped.', good: 'Insulin pump serial no. [number removed] was swapped.' },
    { quiet: 'Find the serial number on the back of your pump.' },
    { quiet: 'Model 4410-B pumps are recalled.' },
    { quiet: 'Lot number 77102938 is safe to use.' },
    { quiet: 'Serial numbers 4410927 to 4419999 are part of the recall.' },
  ],
  *check(paragraph, settings) {
    yield* identifierReports(['device'], paragraph, settings);
  },
};
