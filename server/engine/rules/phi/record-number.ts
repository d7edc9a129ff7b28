import { identifierReports } from '../../text/identifierReports.ts';
import type { ParagraphRule } from '../../types.ts';

/** Numbers of records, insurance, accounts, prescriptions and licenses. */
export const recordNumber: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A record, insurance or account number',
  why: 'A record or member number leads to one chart. HIPAA names medical record, health plan, account, and certificate or license numbers among the identifiers, and whoever has the list can look the person up.',
  limits:
    'It needs words such as "MRN" or "member ID" before the number. A bare number is not seen, nor is one in a picture. Words such as "case" or "ID" count only beside words on a patient. An NPI is public, so it is only pointed out.',
  sources: [{ title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
  examples: [
    { bad: 'The scan is filed under MRN ⟦00482913⟧.', good: 'The scan is filed under MRN [number removed].' },
    { bad: 'Medical record number is ⟦RV-20931⟧, seen twice.', good: 'Medical record number is [number removed], seen twice.' },
    { bad: 'Her member ID: ⟦WXY 4471 9028⟧ was on the card in the photo.' },
    { bad: 'Policy #⟦HX-330917⟧ covered the whole stay.', good: 'Policy #[number removed] covered the whole stay.' },
    { bad: 'We moved Patient ID ⟦TR4471⟧ to the quiet room.', good: 'We moved Patient ID [number removed] to the quiet room.' },
    { bad: 'Rx #⟦7710293⟧ was ready by noon.', good: 'Rx #[number removed] was ready by noon.' },
    { bad: 'Chart no. ⟦55-20-917⟧ shows how far she has come.', good: 'Chart no. [number removed] shows how far she has come.' },
    { bad: 'She was admitted on a Friday, case ⟦440912⟧.', good: 'She was admitted on a Friday, case [number removed].' },
    { bad: 'NPI ⟦1234567893⟧ is on the form.', good: 'NPI [number removed] is on the form.' },
    { bad: 'Order ⟦99218-KL⟧ came in at noon.', good: 'Order [number removed] came in at noon.', settings: { phi: 'strict' } },
    { quiet: 'Have your member ID and date of birth ready when you call.' },
    { quiet: 'Your medical record number is on your wristband.' },
    { quiet: 'The trial is NCT01234567, and the paper is PMID 31452104.' },
    { quiet: 'Join by Zoom, meeting ID: 845 1177 2093, passcode 440912.' },
    { quiet: 'We gave 48213 flu shots, a record.' },
    { quiet: 'Case numbers: 12,904 this week and 13,410 last week.' },
    { quiet: 'Call member services at 1-800-555-0132.' },
    { quiet: 'Grant R01-HL123456 paid for the study.' },
    { quiet: 'Lot 4410927 was recalled in May.' },
    { quiet: 'It looks like this: MRN 00123456.' },
    { quiet: 'Set a new record: 10,000 steps a day for 365 days.' },
    { quiet: 'Riverside account no. 4410927', settings: { contacts: ['4410927'] } },
  ],
  *check(paragraph, settings) {
    yield* identifierReports(['record', 'license'], paragraph, settings);
  },
};
