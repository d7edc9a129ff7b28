import { gather } from '../../draft/chunks.ts';
import { hasConsent } from '../../draft/consent.ts';
import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import { type DateMention, datesIn } from '../../text/peopleDates.ts';
import type { DraftRule, Edit, Report } from '../../types.ts';

interface Mention extends DateMention {
  /** What stands in its place, and from where on. */
  readonly instead: Edit;
}

const datesOf = gather((paragraph): readonly Mention[] =>
  datesIn(paragraph).map((date) => {
    const { prose } = paragraph;
    const before = /(?:\b(on|since|from|until|in|dated|by|of) )(?:[A-Z][a-z]+day,? )?$/.exec(prose.slice(Math.max(0, date.start - 30), date.start));
    const word = before?.[1];
    const start = before ? date.start - before[0].length : date.start;
    const { year, end } = date;
    const joined = word === 'since' || word === 'until' || word === 'from' || word === 'by' || word === 'of' || word === 'in';
    const bare = /\bborn $/.test(prose.slice(Math.max(0, date.start - 6), date.start)) ? 'in ' : '';
    if (year !== undefined)
      return { ...date, instead: { start, end, text: word === undefined ? `${bare}${year}` : joined ? `${word} ${year}` : `in ${year}` } };
    return { ...date, instead: { start, end, text: word === 'on' || word === 'dated' ? 'recently' : `${word === undefined ? '' : `${word} `}[date removed]` } };
  }),
);

/** Dates in the life of a patient. */
export const date: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A date in the life of a patient',
  why: 'The day of a birth, a stay or an operation leads to one person, with a local paper or with what friends know. HIPAA allows the year alone.',
  limits: 'A date only counts when a patient and what happened stand in the same sentence. Days named by a holiday are not seen.',
  sources: [{ title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
  examples: [
    { bad: 'Our patient was admitted on ⟦3 March 2025⟧ with chest pain.', good: 'Our patient was admitted in 2025 with chest pain.' },
    { bad: 'She had her hip replaced here. She was discharged on ⟦June 9⟧.', good: 'She had her hip replaced here. She was discharged recently.' },
    { bad: 'My patient, born ⟦May 2019⟧, walks again.', good: 'My patient, born in 2019, walks again.' },
    { bad: 'He was diagnosed with asthma on ⟦04/12/2023⟧.', good: 'He was diagnosed with asthma in 2023.' },
    { bad: 'The patient died on ⟦January 2nd, 2024⟧.', good: 'The patient died in 2024.' },
    { bad: 'DOB: ⟦1980-02-14⟧', good: 'DOB: 1980' },
    { bad: 'Seen at the desk on ⟦12 May 2021⟧.', good: 'Seen at the desk in 2021.', settings: { phi: 'strict' } },
    { quiet: 'Join us on March 3, 2026 for a free screening.' },
    { quiet: 'World Diabetes Day is November 14.' },
    { quiet: 'The study was published on 12 May 2021.' },
    { quiet: 'Our clinic is closed on July 4.' },
    { quiet: 'If you were admitted on or after May 1, 2025, you can see your record online.' },
    { quiet: 'Flu shots start October 1. Patients of all ages can come.' },
    { quiet: 'She was diagnosed in 2021.' },
    { quiet: 'Dr. Lee joined us in May 2019.' },
    { quiet: 'The rule was updated on 12 May 2021.', settings: { phi: 'strict' } },
  ],
  *check(draft, settings): Iterable<Report> {
    const strict = settings.phi === 'strict';
    if (!strict && hasConsent(draft.frontMatter, settings.today)) return;
    for (const version of draft.versions) {
      const paragraphs = paragraphsOf(version);
      for (const { index, item } of datesOf(paragraphs)) {
        const placed = paragraphs[index];
        const counts = item.of === 'birth' || item.of === 'patient' || (strict && item.of === 'nobody' && item.day);
        if (!placed || !counts) continue;
        const span = spanInFile(placed, item.start, item.end);
        const edit = editInFile(draft, placed, item.instead);
        yield {
          ...span,
          message:
            item.of === 'birth'
              ? 'A date of birth can identify a person. Remove it, or give the year alone.'
              : item.of === 'patient'
                ? 'This seems to be a date in the life of a patient. It can identify them. Give the year alone, or say "recently".'
                : 'An exact date in a record can identify a patient. Give the year alone.',
          ...(edit && { fixes: [{ title: item.year === undefined ? 'Remove the date' : 'Keep the year alone', kind: 'suggestion', edits: [edit] }] }),
        };
      }
    }
  },
};
