import { gather } from '../../draft/chunks.ts';
import { hasConsent } from '../../draft/consent.ts';
import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import { isAboutPatient } from '../../text/people.ts';
import { ownNames } from '../../text/peopleOwn.ts';
import { type PlaceMention, placesIn, placesOfPatients } from '../../text/peoplePlaces.ts';
import { redactPlace } from '../../text/peopleRedact.ts';
import type { DraftRule, Report } from '../../types.ts';

const places = gather(placesIn);
const homes = gather(placesOfPatients);

const messages: Readonly<Record<PlaceMention['kind'], string>> = {
  clinic: 'In a record, the name of a clinic or hospital can identify a patient. Say what kind of place it is.',
  town: 'A town can help to identify a patient. Name the state, or say what kind of place it is.',
  street: 'A street address can identify a person. Remove it.',
  zip: 'A ZIP code can help to identify a patient. Remove it.',
};

const titles: typeof messages = {
  clinic: 'Say what kind of place it is',
  town: 'Say what kind of place it is',
  street: 'Remove the address',
  zip: 'Remove the ZIP code',
};

/** Places that lead to a patient. */
export const place: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A place that leads to a patient',
  why: 'Where a patient lives, beside an illness or an age, is often enough to know who it is. HIPAA counts every place smaller than a state.',
  limits:
    'In a post, a place only counts where the words say that a patient lives there or comes from there. Places outside the United States are known less well.',
  sources: [{ title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
  examples: [
    { bad: 'Our patient lives in the town of ⟦Milbank⟧ and was diagnosed with ALS.', good: 'Our patient lives in a small town and was diagnosed with ALS.' },
    { bad: 'She was admitted with burns. She lives in ⟦Spokane⟧ with two cats.', good: 'She was admitted with burns. She lives in a city with two cats.' },
    { bad: 'The patient lives at ⟦12 Elm Street⟧.', good: 'The patient lives at [address removed].' },
    { bad: 'My patient came all the way from ⟦Fargo, ND⟧ for his transplant.', good: 'My patient came all the way from a town for his transplant.' },
    { bad: 'The patient has asthma and lives in ZIP code ⟦03602⟧.', good: 'The patient has asthma and lives in ZIP code [ZIP code removed].' },
    { bad: 'Seen at ⟦Elm Valley Clinic⟧ for a cough.', good: 'Seen at a clinic for a cough.', settings: { phi: 'strict' } },
    { bad: 'My patient had a stroke.\n\nShe lives at ⟦12 Elm Street⟧.', good: 'My patient had a stroke.\n\nShe lives at [address removed].' },
    { quiet: 'Visit us at 12 Elm Street, Springfield.' },
    { quiet: 'Riverside Clinic in Spokane has flu shots.' },
    { quiet: 'Our patient lives in Texas.' },
    { quiet: 'People who live in Chicago can get free tests.' },
    { quiet: 'The patient was treated at Riverside Hospital.' },
    { quiet: 'Dr. Lee grew up in Fargo and loves fishing.' },
    { quiet: 'Mail your form to Denver, CO 80201.' },
    { quiet: 'Measles cases rose in the town of Milbank.' },
    { quiet: 'Do you live in Seattle? Call your doctor for a scan.' },
    { quiet: 'The World Health Organization met in Geneva.' },
  ],
  *check(draft, settings): Iterable<Report> {
    const strict = settings.phi === 'strict';
    if (!strict && hasConsent(draft.frontMatter, settings.today)) return;
    const isOwn = ownNames(draft, settings);
    for (const version of draft.versions) {
      const paragraphs = paragraphsOf(version);
      for (const { index, item } of (strict ? places : homes)(paragraphs)) {
        const placed = paragraphs[index];
        const before = paragraphs[index - 1]?.paragraph;
        const ofPatient = item.ofPatient || (item.ofSomebody && before !== undefined && isAboutPatient(before));
        if (!placed || !(strict || ofPatient)) continue;
        const { text } = placed.paragraph;
        const written = text.slice(item.start, item.end);
        if (isOwn(written)) continue;
        const span = spanInFile(placed, item.start, item.end);
        const edit = editInFile(draft, placed, redactPlace(text, item, item.kind));
        const keep = {
          title: 'Keep this name as a place of your own in this project',
          kind: 'suggestion',
          edits: [],
          keep: { list: 'organizations', value: written },
        } as const;
        yield {
          ...span,
          message: messages[item.kind],
          ...(item.kind === 'street' && ofPatient && { severity: 'error' as const }),
          fixes: [...(edit ? [{ title: titles[item.kind], kind: 'suggestion' as const, edits: [edit] }] : []), ...(item.kind === 'clinic' ? [keep] : [])],
        };
      }
    }
  },
};
