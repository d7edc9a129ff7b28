import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTerms } from '../../server/engine/data/jargon.generated.ts';
import { createDraftCache, readDraft } from '../../server/engine/draft/draft.ts';
import { countsIn, localeIds } from '../../server/engine/locale.ts';
import { medicalTerm } from '../../server/engine/rules/jargon/medical-term.ts';
import { readSettings, type Settings } from '../../server/engine/settings.ts';
import { articleFor, inflect, type PartOfSpeech } from '../../server/engine/text/inflect.ts';
import type { Draft, Fix, Report } from '../../server/engine/types.ts';
import { findingsOf, mostForHostile, quickest } from './support.ts';

const initial = readSettings([], '2026-03-02').settings;

const read = (text: string): Draft => {
  const steps = readDraft({ text, format: 'markdown' }, new Set(['jargon']), createDraftCache());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const check = (text: string, settings: Partial<Settings> = {}): readonly Report[] => findingsOf('jargon/medical-term', text, settings);

const apply = (text: string, fix: Fix | undefined): string =>
  [...(fix?.edits ?? [])].sort((a, b) => b.start - a.start).reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);

const marked = (text: string, reports: readonly Report[]): string =>
  [...reports].sort((a, b) => b.start - a.start).reduce((done, { start, end }) => `${done.slice(0, start)}⟦${done.slice(start, end)}⟧${done.slice(end)}`, text);

const fixed = (text: string, title: RegExp): string =>
  apply(
    text,
    check(text)[0]?.fixes?.find((fix) => title.test(fix.title)),
  );

describe('examples of jargon/medical-term', () => {
  for (const example of medicalTerm.examples) {
    if ('quiet' in example) {
      test(`quiet: ${example.quiet}`, () => {
        expect(marked(example.quiet, check(example.quiet, example.settings))).toBe(example.quiet);
      });
    } else {
      test(`bad: ${example.bad}`, () => {
        const text = example.bad.replace(/[⟦⟧]/gu, '');
        const reports = check(text, example.settings);
        expect(marked(text, reports)).toBe(example.bad);
        expect(apply(text, reports[0]?.fixes?.[0])).toBe(example.good);
        expect(check(example.good ?? '', example.settings)).toEqual([]);
      });
    }
  }
});

describe('replacing a term', () => {
  const swaps: readonly (readonly [string, string])[] = [
    ['Ask about an anticoagulant.', 'Ask about a blood thinner.'],
    ['An antihistamine may help.', 'An allergy medicine may help.'],
    ['A renal problem can hide.', 'A kidney problem can hide.'],
    ['An antihypertensive helps.', 'A blood pressure medicine helps.'],
    ['A cardiac ultrasound is quick.', 'A heart ultrasound is quick.'],
    ['A neurologist looks at your scan.', 'A brain and nerve doctor looks at your scan.'],
    ['A pulmonary exam and an ophthalmologist', 'A lung exam and an ophthalmologist'],
    ['HYPERTENSION IS COMMON', 'HIGH BLOOD PRESSURE IS COMMON'],
    ['Hypertension is common.', 'High blood pressure is common.'],
    ['Take your anticoagulant pill.', 'Take your blood thinner pill.'],
    ['Take your antihypertensive medicines.', 'Take your blood pressure medicines.'],
    ['Take a contraceptive pill.', 'Take a birth control pill.'],
    ['Ask about contraceptives.', 'Ask about birth control methods.'],
    ['Stress can exacerbate asthma.', 'Stress can worsen asthma.'],
    ['Smoke exacerbated her asthma.', 'Smoke worsened her asthma.'],
    ['Smoke is exacerbating her asthma.', 'Smoke is worsening her asthma.'],
    ["Our cardiologist's office moved.", "Our heart doctor's office moved."],
    ['Many pathogens live on phones.', 'Many germs live on phones.'],
    ['We offer smoking cessation.', 'We offer help to quit smoking.'],
    ['Ask an **ophthalmologist**.', 'Ask an **eye doctor**.'],
    ['Ask an *anticoagulant* expert.', 'Ask a *blood thinner* expert.'],
    ['Your sutures come out on day ten.', 'Your stitches come out on day ten.'],
    ['Zoonoses are on the rise.', 'Diseases that spread from animals to people are on the rise.'],
    ['Anaemia and oedema: her oedema went down.', 'Anaemia and oedema: her swelling went down.'],
  ];
  for (const [before, after] of swaps) {
    test(before, () => {
      const reports = check(before);
      const all = reports.flatMap((report) => report.fixes ?? []).filter((fix) => fix.title.startsWith('Replace'));
      expect(all.map((fix) => apply(before, fix))).toContain(after);
    });
  }

  test('an adjective that ends its clause is only explained', () => {
    const titles = check('The cause is cardiac.')[0]?.fixes?.map((fix) => fix.title);
    expect(titles).toEqual(['Explain "cardiac (heart)"', 'Keep "cardiac" in this project']);
  });

  test('no word is said twice', () => {
    expect(fixed('See a physician doctor.', /^Replace/u)).toBe('See a physician doctor.');
    expect(fixed('See a cardiologist doctor today.', /^Replace/u)).toBe('See a heart doctor today.');
  });

  test('where file and published text differ, no edit is offered', () => {
    const fixes = check('Ask about hyper\\\ntension, hyperten&#115;ion now.').flatMap((report) => report.fixes ?? []);
    expect(fixes.filter((fix) => fix.edits.length > 0)).toEqual([]);
  });
});

describe('explaining a term', () => {
  test('at its first use only', () => {
    const text = 'Hypertension is common. Treat hypertension.';
    const reports = check(text);
    expect(reports.map((report) => report.fixes?.map((fix) => fix.title))).toEqual([
      ['Replace with "High blood pressure"', 'Explain "Hypertension (high blood pressure)"', 'Keep "hypertension" in this project'],
      ['Replace with "high blood pressure"', 'Keep "hypertension" in this project'],
    ]);
    expect(check(fixed(text, /^Explain/u))).toEqual([]);
  });

  test('each version stands alone', () => {
    const text = 'Hypertension (high blood pressure) is common.\n\n## Instagram\n\nTreat your hypertension.';
    expect(marked(text, check(text))).toBe('Hypertension (high blood pressure) is common.\n\n## Instagram\n\nTreat your ⟦hypertension⟧.');
  });

  test('in the form of the term', () => {
    expect(fixed('Some epidemiologists disagree.', /^Explain/u)).toBe('Some epidemiologists (scientists who study how disease spreads) disagree.');
    expect(fixed('Some antiretrovirals are new.', /^Explain/u)).toBe('Some antiretrovirals (medicines that treat HIV) are new.');
  });

  test('never in brackets inside brackets', () => {
    const fixes = check('Some problems (such as anemia, sepsis and the like) need care.').flatMap((report) => report.fixes ?? []);
    expect(fixes.filter((fix) => fix.title.startsWith('Explain'))).toEqual([]);
  });

  test('a term that can only be explained is named once', () => {
    expect(check('Sepsis kills. Watch for sepsis. Sepsis is fast.')).toHaveLength(1);
  });

  test('the fix to keep a term names its base form', () => {
    expect(check('Two biopsies.')[0]?.fixes?.at(-1)).toEqual({
      title: 'Keep "biopsy" in this project',
      kind: 'suggestion',
      edits: [],
      keep: { list: 'keep', value: 'biopsy' },
    });
  });
});

describe('quiet', () => {
  const quiet: readonly string[] = [
    'Visit the National Kidney Foundation and the Renal Association.',
    'Meet Kim Lee, Cardiologist.',
    'Department of Cardiology, second floor.',
    'The Oncology & Hematology team thanks you.',
    'Tests for viral #hepatitis are free.',
    'We checked for non-cardiac pain and sepsis-like signs.',
    'Hypertension means your blood pressure is too high.',
    'Hypertension is when blood pushes too hard.',
    'A biopsy is a test where a small piece of skin is looked at.',
    'A biopsy is a procedure in which doctors look at a small piece of tissue.',
    'What is triage? The sickest people go first.',
    "What's edema? It is a swollen part of the body.",
    'Heart doctors (cardiologists) can help.',
    'A heart doctor, or cardiologist, can help.',
    'High blood pressure — hypertension — is common.',
    'It is known as hypertension.',
    'The medical word for a heart attack is myocardial infarction.',
    'MI, or myocardial infarction (a heart attack), needs help at once.',
    'Hypertension, also called high blood pressure, is common.',
    'Influenza (flu) season is here.',
    '`hypertension` is the name of the file.',
    '<!-- say more on hypertension -->\n\nCheck your numbers.',
    '# Living With Hypertension',
    'Sepsis is the extreme reaction of your body to an infection.',
    'Our epidemiologist Kim Lee answers you.',
    'Two kinds of influenza A went round.',
    'Pneumonia and Sepsis With Edema: A Review',
    'Attention health care providers: sepsis can hide.',
  ];
  for (const text of quiet) test(text, () => expect(marked(text, check(text))).toBe(text));

  test('for professionals', () => expect(check('Treat the sepsis.', { audience: 'professionals' })).toEqual([]));

  test('a kept word in any form, a kept phrase only as it is', () => {
    expect(check('Biopsies and BIOPSY.', { keep: ['biopsy'] })).toEqual([]);
    expect(check('A biopsy.', { keep: ['Biopsies'] })).toEqual([]);
    expect(check('Pulmonary rehab is free. Pulmonary care too.', { keep: ['pulmonary rehab'] })).toHaveLength(1);
  });
});

describe('the first fix of any term', () => {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const article = (text: string): string => `${articleFor(text)} ${text}`;
  const asNoun = [
    (term: string) => `Ask about ${article(term)} today.`,
    (term: string) => `${capital(inflect(term, 'plural'))} can be hard.`,
    (term: string) => `The ${term}'s name is long.`,
    (term: string) => `THE ${term.toUpperCase()} IS HERE`,
  ];
  const frames: Readonly<Record<PartOfSpeech, readonly ((term: string) => string)[]>> = {
    noun: asNoun,
    'mass noun': [(term) => `Ask about ${term} today.`, (term) => `${capital(term)} can be hard.`, (term) => `THE ${term.toUpperCase()} IS HERE`],
    verb: [
      (term) => `She ${inflect(term, 'third')} it.`,
      (term) => `It was ${inflect(term, 'participle')} by a nurse.`,
      (term) => `${capital(inflect(term, 'gerund'))} helps.`,
    ],
    adjective: [(term) => `${capital(article(term))} problem can start.`, (term) => `The cause is ${term}.`, (term) => `${capital(term)} care is good.`],
    adverb: [(term) => `It is done ${term}.`, (term) => `${capital(term)}, it helps.`],
    phrase: [(term) => `It is ${term}.`, (term) => `${capital(term)} can be hard.`],
  };
  const rows = allTerms();

  test('leaves a whole sentence', () => {
    fc.assert(
      fc.property(fc.nat(rows.length - 1), fc.nat(3), (index, frame) => {
        const row = rows[index];
        if (!row) return true;
        const made = frames[row.pos][frame % frames[row.pos].length];
        const before = made ? made(row.term) : '';
        const after = apply(
          before,
          check(before, { audience: 'patients', locale: localeIds.find((locale) => countsIn(row.locale ?? '', locale)) ?? 'en-US' })[0]?.fixes?.[0],
        );
        const wrong =
          before !== before.toUpperCase() &&
          [...after.matchAll(/(?<![\w'-])(an?) (\S[^.]*)/gi)].some(([, said = '', next = '']) => articleFor(next) !== said.toLowerCase());
        const capitals = /^\p{Lu}/u.test(before) === /^\p{Lu}/u.test(after);
        return !/ {2}|\( | \)|\(\)| [.,]/.test(after) && !wrong && capitals && after.endsWith(before.slice(-1));
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

test('a long draft of terms is quick', () => {
  for (const piece of ['an edema, ', 'edema (', 'Renal ', 'what is a sepsis? ', 'biopsy or ', 'Edema A, Edema of the ', 'sepsis — a a a ']) {
    const draft = read(piece.repeat(Math.ceil(50_000 / piece.length)));
    expect(quickest(() => [...medicalTerm.check(draft, { ...initial, keep: ['renal rehab', 'or edema'] })])).toBeLessThan(mostForHostile);
  }
});
