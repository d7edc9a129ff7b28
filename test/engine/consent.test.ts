import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportPost, type Settings } from '../../server/engine/index.ts';
import { check, today } from './support.ts';

const story =
  'Last Tuesday our patient Ines Calder, 93, a bus driver who lives in the town of Elk Bend, had a stroke. She was admitted on March 3, 2026 and rang the bell.';
const draft = (consent: string): string => `---\ntype: patient-story\n${consent}\n---\n\n${story}`;
/** What consent quietens. */
const asked = ['phi/name', 'phi/date', 'phi/age', 'phi/place', 'phi/re-identification'];
const toldOf = (consent: string): ReadonlySet<string> => new Set(check(draft(consent)).findings.map(({ rule }) => rule));
const lasting = 'what: story, where: all our channels';

describe('a consent that holds quietens what tells who a patient is', () => {
  test.each([
    'consent: true',
    'consent: signed 2026-02-01, on file',
    'consent: signed, until revoked',
    'consent: on file, not withdrawn',
    'consent: no end date, form in our files',
    'consent: signed until 2026-11-22',
    'consent: [name, photo]',
    'consent: composite',
    'composite: true',
    'consent: { composite: true }',
    `consent: { who: the patient, ${lasting}, until: no end date }`,
    `consent: { who: the patient, ${lasting}, until: open-ended }`,
    `consent: { who: the patient, ${lasting}, until: until withdrawn }`,
    `consent: { who: the patient, ${lasting}, until: ${today} }`,
    `consent: { who: the patient, ${lasting}, until: 2026-11 }`,
    `consent: { who: the patient, ${lasting}, until: 2027-12-31, by: n/a }`,
    `consent: { who: the patient, ${lasting}, until: 2027-12-31, by: none }`,
    'consent: { who: the patient, what: no photo, where: website, until: 2027-12-31 }',
    `consent:\n  - { who: the patient, ${lasting}, until: 2027-12-31 }\n  - { who: his wife, ${lasting}, until: 2028-12-31 }`,
    'consent: { who: the patient }',
    'consent: { signed: 2026-01-05 }',
    'consent: { signed: true, form: 12 }',
    'consent:\n  who: the patient\n  what:',
  ])('%s', (consent) => {
    const told = toldOf(consent);
    expect(asked.filter((rule) => told.has(rule))).toEqual([]);
  });
});

describe('no consent, or one that is over, quietens nothing', () => {
  test.each([
    '',
    'consent:',
    'consent: ""',
    'consent: no',
    'consent: no consent yet',
    'consent: none on file',
    'consent: false',
    'consent: n/a',
    'consent: N/A',
    'consent: na',
    'consent: "?"',
    'consent: "-"',
    'consent: "-?-"',
    'consent: unknown',
    'consent: pending',
    'consent: pending signature',
    'consent: requested on Monday',
    'consent: waiting for the form',
    'consent: withdrawn',
    'consent: Withdrawn in May',
    'consent: signed in 2024, then withdrawn',
    'consent: revoked',
    'consent: expired',
    'consent: expired 2026-01-31',
    'consent: no longer valid',
    'consent: refused',
    'consent: declined by the family',
    'consent: signed until 2026-11-21',
    'consent: on file, ends 2025',
    'consent: []',
    'consent: [withdrawn]',
    'consent: [name, photo, withdrawn]',
    'consent: {}',
    'consent: { who:',
    'consent: { signed: pending }',
    'consent: { signed: true, until: 2024 }',
    'consent: { form: missing, signed: }',
    'consent: {',
    'consent:\n  who:',
    'consent:\n  who: pending',
    `consent: { who: the patient, ${lasting}, until: 2026-11-21 }`,
    `consent: { who: the patient, ${lasting}, until: 2026-10 }`,
    `consent: { who: the patient, ${lasting}, until: 2025 }`,
    `consent: { who: the patient, ${lasting}, until: expired }`,
    `consent: { who: the patient, ${lasting}, until: 2027-12-31, signed: false }`,
    `consent: { who: the patient, ${lasting}, until: 2027-12-31, signed: not yet }`,
    `consent: { who: the patient, ${lasting}, until: 2027-12-31, by: pending }`,
    `consent: { who: "the patient (withdrawn)", ${lasting}, until: 2027-12-31 }`,
    `consent:\n  - { who: the patient, ${lasting}, until: 2027-12-31 }\n  - { who: his wife, ${lasting}, until: 2024-12-31 }`,
    `consent:\n  - { who: the patient, ${lasting}, until: 2027-12-31 }\n  - withdrawn`,
  ])('%s', (consent) => {
    const told = toldOf(consent);
    expect([...asked, 'phi/missing-consent'].filter((rule) => !told.has(rule))).toEqual([]);
  });
});

test('what is quiet for consent is never without consent for the rule that asks for it', () => {
  const words = fc.constantFrom(
    'signed',
    'no',
    'n/a',
    'withdrawn',
    'expired',
    'until',
    '2024-01-01',
    '2027-01-01',
    'pending',
    'who:',
    '{',
    '}',
    '[',
    ',',
    'true',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (some) => {
      const { findings } = check(draft(`consent: ${some.join(' ')}`));
      const quiet = findings.every(({ rule }) => !asked.includes(rule));
      const missing = findings.some(({ rule, severity }) => rule === 'phi/missing-consent' && severity === 'error');
      expect(quiet).toBe(!missing);
    }),
    { numRuns: 60 },
  );
});

describe('an export without consent', () => {
  const blockersOf = (text: string, given: Partial<Settings> = {}) =>
    exportPost(check(text, given), 'facebook')?.blockers.map(({ rule, final }) => [rule, final === true]);
  const final = [['phi/missing-consent', true]];
  const plain = '---\ntype: patient-story\n---\n\nHe walks again.';
  const named = 'Patient spotlight: Ines Calder had a stroke.';
  const silenced = `${named} <!-- clinical-ignore phi reason: our team said yes -->`;

  test('is stopped though the level of the rule, or of its family, is off or low', () => {
    expect(blockersOf(plain)).toEqual(final);
    for (const rules of [{ phi: 'off' }, { 'phi/missing-consent': 'off' }, { 'phi/missing-consent': 'hint' }] satisfies readonly Settings['rules'][]) {
      expect(blockersOf(plain, { rules })).toEqual(final);
      expect(check(plain, { rules }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
  test('is stopped though a comment with a reason silences the finding in the editor', () => {
    expect(check(silenced).findings).toEqual([]);
    expect(blockersOf(silenced)).toEqual(final);
    expect(blockersOf(`<!-- clinical-disable phi reason: our team said yes -->\n\n${named}`)).toEqual(final);
  });
  test('is stopped once, whatever else stands in the way', () => {
    expect(blockersOf(`${plain} Her SSN is 536-90-4399.`)).toEqual([...final, ['phi/ssn', false]]);
  });
  test('goes on where the project names the person as its own, and where the consent says too little', () => {
    expect(blockersOf(named, { people: ['Ines Calder'] })).toEqual([]);
    expect(blockersOf(plain.replace('story', 'story\nconsent: signed, on file'))).toEqual([]);
  });
  test('may be stopped for less by a project that is stricter, and then the writer decides', () => {
    expect(blockersOf(plain.replace('story', 'story\nconsent: signed, on file'), { rules: { phi: 'error' } })).toEqual([['phi/missing-consent', false]]);
  });
});
