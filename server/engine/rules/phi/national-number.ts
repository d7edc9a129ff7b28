import { identifierReports } from '../../text/identifierReports.ts';
import type { ParagraphRule } from '../../types.ts';

/** Numbers that a state or a health service gives a person, of some twenty countries. */
export const nationalNumber: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A number that a state or a health service gave a person',
  why: 'An NHS number, a Medicare number or an Aadhaar number belongs to one person for life. It opens records and can be used to steal an identity, and a post cannot be taken back.',
  limits:
    'Where such a number looks like any other, it needs words such as "NHS number" near it, because one in ten numbers passes a check digit by chance. It does not know the numbers of every country.',
  sources: [
    { title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' },
    { title: 'NHS number, NHS Data Dictionary', url: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html' },
    { title: 'Medicare Beneficiary Identifier, CMS', url: 'https://www.cms.gov/medicare/new-medicare-card' },
  ],
  examples: [
    { bad: 'NHS number ⟦943 476 5919⟧ was on the whiteboard.', good: 'NHS number [number removed] was on the whiteboard.' },
    { bad: 'His new Medicare card reads ⟦1EG4-TE5-MK73⟧.', good: 'His new Medicare card reads [number removed].' },
    { bad: 'She wrote her NI number, ⟦AB 12 34 56 C⟧, on the form.', good: 'She wrote her NI number, [number removed], on the form.' },
    { bad: 'OHIP: ⟦9876-543-217⟧', good: 'OHIP: [number removed]' },
    { bad: 'Aadhaar ⟦2341 2341 2346⟧ was left on the desk.', good: 'Aadhaar [number removed] was left on the desk.' },
    { bad: 'Her SIN is ⟦130 692 544⟧.', good: 'Her SIN is [number removed].' },
    { bad: 'TFN: ⟦123 456 782⟧', good: 'TFN: [number removed]' },
    { bad: 'Passport no. ⟦X4410927⟧ was found in the waiting room.', good: 'Passport no. [number removed] was found in the waiting room.' },
    { bad: 'NHI ⟦ZAC5361⟧ is due for a call.', good: 'NHI [number removed] is due for a call.' },
    { bad: 'NHS number: ⟦943 476 5918⟧', good: 'NHS number: [number removed]' },
    { quiet: 'You do not need your NHS number to book.' },
    { quiet: 'Call NHS 111, or 020 7946 0958 for our desk.' },
    { quiet: 'Medicare: call 1-800-633-4227, day or night.' },
    { quiet: 'We counted 123 456 782 cells.' },
    { quiet: 'It is a sin to waste 130 692 544 doses.' },
    { quiet: 'Bring your health card, then wait 10 to 20 minutes.' },
    { quiet: 'ISBN 9780306406157 is worth a read.' },
    { quiet: 'The order is 943 476 5919.' },
    { quiet: 'Flights QF0012 and NZ5361 are late.' },
    { quiet: 'A CHI 2024 paper looked at 1000 people.' },
  ],
  *check(paragraph, settings) {
    yield* identifierReports(['national'], paragraph, settings);
  },
};
