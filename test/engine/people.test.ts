import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDraftCache, readDraft } from '../../server/engine/draft/draft.ts';
import { paragraphsOf } from '../../server/engine/draft/place.ts';
import { isAboutPatient, personsIn } from '../../server/engine/text/people.ts';
import type { Paragraph } from '../../server/engine/types.ts';
import { applyFix, check, familyFindings, mostForHostile, only, quickest } from './support.ts';

const paragraphs = (text: string): Paragraph[] => {
  const steps = readDraft({ text, format: 'plain' }, new Set(['phi']), createDraftCache());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.versions.flatMap((version) => paragraphsOf(version).map(({ paragraph }) => paragraph));
  }
};
const persons = (text: string): string[] =>
  paragraphs(text).flatMap((paragraph) =>
    personsIn(paragraph).map(({ start, end, kind, named }) => `${kind}${named ? '' : ' role'}: ${paragraph.text.slice(start, end)}`),
  );
const ours = (text: string, settings: Parameters<typeof check>[1] = {}) =>
  familyFindings('phi', text, settings).filter(({ rule }) => /^phi\/(?:name|date|age|place)$/.test(rule));
const found = (text: string, settings: Parameters<typeof check>[1] = {}): string[] => ours(text, settings).map(({ start, end }) => text.slice(start, end));

describe('who a paragraph speaks of', () => {
  const cases: readonly [text: string, ...persons: string[]][] = [
    ['Maria Lopez was diagnosed with asthma.', 'patient: Maria Lopez'],
    ['Dr. Maria Lopez diagnosed asthma.', 'clinician: Dr. Maria Lopez'],
    ['Jenny Cho, RN, treated burns.', 'clinician: Jenny Cho'],
    ['“Get tested for cancer,” says Tom Reed.', 'author: Tom Reed'],
    ['Senator Ann Brody met survivors.', 'public: Ann Brody'],
    ['My patient is a 34-year-old woman.', 'patient role: My patient', 'patient role: a 34-year-old woman'],
    ['Her son was admitted.', 'family role: Her son'],
    ['The flu shot is free.'],
    ['Hodgkin lymphoma was treated with success.'],
  ];

  test.each(cases)('%s', (text, ...expected) => {
    expect(persons(text)).toEqual(expected);
  });

  test('a paragraph is about a patient by name, by role or by what was done', () => {
    const about = (text: string): boolean => paragraphs(text).some(isAboutPatient);
    expect(about('Our patient is home again.')).toBe(true);
    expect(about('She was hospitalized for a week.')).toBe(true);
    expect(about('Patients wait less than an hour.')).toBe(false);
  });

  test('every mention lies in its paragraph', () => {
    const words = fc.constantFrom(
      'Maria',
      'Lopez',
      'Dr.',
      'J.',
      'was',
      'diagnosed',
      'with',
      'a',
      '34-year-old',
      'woman,',
      'van',
      'der',
      'Berg',
      'al-Sayed',
      'May',
      '"Smith,',
      'RN.',
      '\n',
      'her',
      'son',
      '’s',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        for (const paragraph of paragraphs(list.join(' ')))
          for (const { start, end } of personsIn(paragraph)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(paragraph.text.length);
          }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    'Maria Lopez was diagnosed with asthma, ',
    'J. D. Smith, John, ',
    'she was who was her ',
    'a 34-year-old, ',
    'in Chicago, IL from ',
    'Mr. van der de la ',
    "Anna's mom, ",
  ])('many times %j takes time by its length alone', (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    expect(quickest(() => check(text, { phi: 'strict', ...only('phi') }), 6 * mostForHostile)).toBeLessThan(6 * mostForHostile);
  });
});

describe('what may be named', () => {
  const story = 'Maria Lopez was diagnosed with asthma on May 3, 2024.';

  test('a draft with consent on record is quiet, one that still waits for it is not', () => {
    expect(found(story)).toEqual(['Maria Lopez', 'May 3, 2024']);
    expect(found(`---\nconsent: true\n---\n\n${story}`)).toEqual([]);
    expect(found(`---\nconsent:\n  signed: 2026-01-05\n  file: form-12.pdf\n---\n\n${story}`)).toEqual([]);
    for (const waiting of ['no', 'pending', 'false', '""', '{ signed: false }']) expect(found(`---\nconsent: ${waiting}\n---\n\n${story}`)).toHaveLength(2);
  });

  test('own people, the author and reviewers are quiet', () => {
    expect(found('Maria Lopez was diagnosed with asthma.', { people: ['Dr. Maria Lopez'] })).toEqual([]);
    expect(found('---\nauthor: Maria Lopez\n---\n\nMaria Lopez was diagnosed with asthma.')).toEqual([]);
    expect(found('---\nreviewers: [Maria Lopez, Tom Reed]\n---\n\nMaria Lopez was diagnosed with asthma.')).toEqual([]);
    expect(found('Seen at Elm Valley Clinic.', { phi: 'strict', organizations: ['Elm Valley Clinic'] })).toEqual([]);
  });

  test('a picture of a patient has no name in its file name or description', () => {
    const draft = (shows: string): string => `---\nimages:\n  - file: maria-lopez-after.jpg\n    alt: Maria smiles\n    shows: ${shows}\n---\n\nA good day.`;
    expect(found(draft('patient'))).toEqual(['maria-lopez', 'Maria']);
    expect(found(draft('staff'))).toEqual([]);
  });

  test('hashtags and handles are read where the post is about a patient', () => {
    expect(found('Our patient had surgery today. #TeamMaria')).toEqual(['#TeamMaria']);
    expect(found('She was hospitalized for a week, @maria_lopez')).toEqual(['@maria_lopez']);
    expect(found('Maria had a stroke. #MariaStrong')).toEqual(['Maria', '#MariaStrong']);
    expect(found('Thank a nurse today. #TeamMaria')).toEqual([]);
    expect(found('Our patients got flu shots. #TeamRiverside')).toEqual([]);
  });

  test('names are found in headings, lists and thread parts', () => {
    expect(found('# Tom beat leukemia\n\n- Ruth had a stroke\n\n---\n\nLeo was hospitalized.')).toEqual(['Tom', 'Ruth', 'Leo']);
  });
});

describe('fixes', () => {
  const cases: readonly [text: string, fixed: string][] = [
    ['The case of Anna S., with asthma, is rare.', 'The case of a patient, with asthma, is rare.'],
    ['A boy named Oliver was born with a hole in his heart.', 'A boy was born with a hole in his heart.'],
    ['His wife Ingrid was hospitalized.', 'His wife was hospitalized.'],
    ['Meet our patient, Walter Briggs.', 'Meet our patient.'],
    ['Little Zoe was born with a cleft lip.', 'A patient was born with a cleft lip.'],
    ['Dear Mr. Boyle, thank you for telling us about your surgery.', 'Hello, thank you for telling us about your surgery.'],
    ['She was admitted on Friday, March 3, 2025.', 'She was admitted in 2025.'],
    ['The patient was discharged since May 2022.', 'The patient was discharged since 2022.'],
    ['The 300-person town of Alder came together for our patient.', 'A small town came together for our patient.'],
  ];

  test.each(cases)('%s', (text, fixed) => {
    const [first] = ours(text);
    expect(first && applyFix(text, first)).toBe(fixed);
  });

  test('none is certain enough to be taken with all others, and no message repeats what was found', () => {
    const text = 'Patient: Zebulon Quartz, 94 years old, lives in Wakonda, born May 3, 1931.';
    const findings = ours(text, { phi: 'strict' });
    expect(findings.length).toBeGreaterThan(2);
    for (const { message, fixes = [], start, end } of findings) {
      expect(message).not.toContain(text.slice(start, end));
      for (const { kind, title } of fixes) {
        expect(kind).toBe('suggestion');
        expect(title).not.toContain(text.slice(start, end));
      }
    }
  });

  test('a name can be kept as one of the project', () => {
    const [finding] = ours('Maria Lopez was diagnosed with asthma.');
    expect(finding?.fixes?.at(-1)?.keep).toEqual({ list: 'people', value: 'Maria Lopez' });
  });
});
