import { latin } from '../../data/nameParts.ts';
import { gather } from '../../draft/chunks.ts';
import { hasConsent } from '../../draft/consent.ts';
import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import { type NamedPerson, namedPersons } from '../../text/people.ts';
import { isPersonal } from '../../text/peopleCare.ts';
import { ownNames } from '../../text/peopleOwn.ts';
import { redactName } from '../../text/peopleRedact.ts';
import { holdsName, namesInPictures, tagsOf } from '../../text/peopleTags.ts';
import type { Draft, DraftRule, Paragraph, PlacedParagraph, Report } from '../../types.ts';

const isPatients = ({ kind, sure }: NamedPerson): boolean => kind === 'patient' || (kind === 'family' && sure);

const patientsIn = gather((paragraph: Paragraph): readonly NamedPerson[] => (paragraph.kind === 'code' ? [] : namedPersons(paragraph).filter(isPatients)));
const namesIn = gather(namedPersons);
const tagsIn = gather(tagsOf);
const cares = (paragraph: Paragraph | undefined): boolean => paragraph !== undefined && isPersonal(paragraph);

/** In a record, what is a name whoever bears it. */
const isName = (person: NamedPerson): boolean =>
  isPatients(person) ||
  person.name.title === 'civil' ||
  person.name.title === 'clinician' ||
  person.name.credentials ||
  person.name.shape === 'full' ||
  person.name.shape === 'initial' ||
  person.name.shape === 'given' ||
  (person.slot && (person.name.shape === 'unknowns' || person.name.shape === 'letters' || !person.name.opens)) ||
  (person.name.shape === 'unknowns' && !person.name.opens && person.afterLink && !latin.test(person.name.words.join(' ')));

const messages = {
  patient: "This seems to be the name of a patient. Remove it, or record the patient's consent in the front matter.",
  family: "This seems to be the name of a patient's relative. It can identify the patient. Remove it, or record their consent in the front matter.",
  other: 'In a record, a name can identify a patient. Remove it.',
  picture: "This picture shows a patient, and its file name or description holds a name. Remove it, or record the patient's consent in the front matter.",
} as const;

const report = (draft: Draft, placed: PlacedParagraph, person: NamedPerson, kind: 'patient' | 'family' | 'other', sure: boolean): Report => {
  const { text } = placed.paragraph;
  const edit = editInFile(draft, placed, redactName(text, person));
  const own = {
    title: 'Keep this name as a person of your own in this project',
    kind: 'suggestion',
    edits: [],
    keep: { list: 'people', value: text.slice(person.start, person.end) },
  } as const;
  return {
    ...spanInFile(placed, person.start, person.end),
    message: messages[kind],
    severity: sure ? 'error' : 'warning',
    fixes: [...(edit ? [{ title: 'Say who it is without the name', kind: 'suggestion' as const, edits: [edit] }] : []), own],
  };
};

/** Names of patients and of their families. */
export const name: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'The name of a patient or of a relative',
  why: 'That somebody was a patient is private, even when the news is good. A name in a post needs the written consent of the patient.',
  limits:
    'A name is found by the words around it. A name alone is not seen, nor is a rare one with no word of care behind it. A famous patient may be found too.',
  sources: [
    { title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' },
    { title: '45 CFR 164.508, uses that need an authorization', url: 'https://www.ecfr.gov/current/title-45/section-164.508' },
  ],
  examples: [
    { bad: '⟦Maria Lopez⟧ was diagnosed with breast cancer.', good: 'A patient was diagnosed with breast cancer.' },
    { bad: 'Our patient, ⟦John S.⟧, walks again.', good: 'Our patient walks again.' },
    { bad: "⟦Anna⟧'s surgery went well.", good: "A patient's surgery went well." },
    { bad: 'She came to us with her husband ⟦Mark⟧ after a stroke.', good: 'She came to us with her husband after a stroke.' },
    { bad: 'A 34-year-old woman, ⟦Priya Nair⟧, was admitted with asthma.', good: 'A 34-year-old woman was admitted with asthma.' },
    { bad: 'Thank you, ⟦Robert⟧, we are glad your surgery went well.', good: 'Thank you, we are glad your surgery went well.' },
    { bad: 'Patient: ⟦Jane Doe⟧', good: 'Patient: [name removed]' },
    { bad: 'Discussed with ⟦Dr. Emily Stone⟧.', good: 'Discussed with a clinician.', settings: { phi: 'strict' } },
    { quiet: 'Dr. Maria Lopez treats breast cancer at our clinic.' },
    { quiet: 'Hope and faith helped our patient to recover.' },
    { quiet: "Alzheimer's disease was diagnosed in two of five." },
    { quiet: 'Join Anna Bell, our dietitian, for a talk on diabetes.' },
    { quiet: 'May is the month to talk about stroke.' },
    { quiet: 'CDC Director Rochelle Stone spoke about patients with asthma.' },
    { quiet: 'St. Mary’s Hospital opens a new surgery wing.' },
    { quiet: 'Maria Lopez was diagnosed with breast cancer.', settings: { people: ['Maria Lopez'] } },
    { quiet: '---\nconsent: signed 2026-02-01, on file\n---\n\nMaria Lopez was diagnosed with breast cancer.' },
    { quiet: 'The Pap test finds changes before they are cancer.' },
    { quiet: '“Get your scan,” says Tom Reed, radiographer.' },
  ],
  *check(draft, settings): Iterable<Report> {
    const strict = settings.phi === 'strict';
    if (!strict && hasConsent(draft.frontMatter, settings.today)) return;
    const isOwn = ownNames(draft, settings);
    for (const picture of namesInPictures(draft))
      if (!isOwn(draft.source.text.slice(picture.start, picture.end))) yield { ...picture, message: messages.picture, severity: 'warning' };
    for (const version of draft.versions) {
      const paragraphs = paragraphsOf(version);
      const patients = new Set(patientsIn(paragraphs).map(({ item }) => item));
      const known = new Set([...patients].flatMap(({ name: { words } }) => words));
      for (const { index, item } of strict || known.size > 0 ? namesIn(paragraphs) : []) {
        const placed = paragraphs[index];
        if (!placed || isOwn(item.name.words.join(' '))) continue;
        // Once a patient is named, the name is the patient's in other sentences too.
        const again =
          item.kind === 'unknown' &&
          item.name.words.every((word) => word.length > 1 && known.has(word)) &&
          !(item.name.shape === 'doubtful' && item.name.opens);
        const theirs = patients.has(item) || again;
        if (theirs) yield report(draft, placed, item, item.kind === 'family' ? 'family' : 'patient', item.sure);
        else if (strict && isName(item)) yield report(draft, placed, item, 'other', false);
      }
      for (const { index, item: tag } of tagsIn(paragraphs)) {
        const placed = paragraphs[index];
        const near = (): boolean => strict || [index - 1, index, index + 1].some((at) => cares(paragraphs[at]?.paragraph));
        if (placed && holdsName(tag, known, near))
          if (!isOwn(placed.paragraph.text.slice(tag.start + 1, tag.end).replace(/([a-z])(?=[A-Z])|_/g, '$1 ')))
            yield { ...spanInFile(placed, tag.start, tag.end), message: messages.patient, severity: 'warning' };
      }
    }
  },
};
