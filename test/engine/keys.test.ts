import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyNoteAt, offersAt } from '../../server/engine/draft/keyHelp.ts';
import { publishDay } from '../../server/engine/draft/keyChecks.ts';
import { frontMatterKeys } from '../../server/engine/draft/keys.ts';
import { keyWords } from '../../server/engine/draft/keyWords.ts';
import { isDay, readMoment, toIso } from '../../server/engine/text/days.ts';
import { editDistance } from '../../server/engine/text/editDistance.ts';
import { nearest } from '../../server/engine/text/nearest.ts';
import { readSettings, settingTable } from '../../server/engine/settings.ts';
import { check, findingsOf } from './support.ts';

const today = '2026-10-01';
const rule = 'draft/front-matter';
const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.post.md'))
  .map((name) => readFileSync(`samples/${name}`, 'utf8'));

describe('the table of keys', () => {
  test('has the values of the settings that a draft can set', () => {
    for (const key of ['audience', 'locale', 'profile', 'role'] as const)
      expect(settingTable[key].schema).toMatchObject({ enum: [...frontMatterKeys[key].values] });
  });

  test('has words for each key, and an example that has no finding', () => {
    for (const [key, { example }] of Object.entries(keyWords)) {
      const found = findingsOf(rule, `---\n${key}: ${example}\n---\n\nWash your hands.`, { today });
      expect([key, found.map(({ message }) => message)]).toEqual([key, []]);
    }
    const nested = Object.entries(frontMatterKeys).flatMap(([key, row]) =>
      'keys' in row ? Object.entries(row.keys).flatMap(([inner, { quiet }]: [string, { quiet?: boolean }]) => (quiet ? [] : [`${key}/${inner}`])) : [],
    );
    const said = Object.entries(keyWords).flatMap(([key, words]) => ('keys' in words ? Object.keys(words.keys).map((inner) => `${key}/${inner}`) : []));
    expect(said.sort()).toEqual(nested.sort());
  });

  test('has a meaning for each value of a choice', () => {
    for (const [key, row] of Object.entries(frontMatterKeys))
      if ('values' in row && !('open' in row))
        expect(keyWords).toMatchObject({ [key]: { values: Object.fromEntries(row.values.map((value) => [value, expect.any(String)])) } });
  });
});

/** The value of a key, and what is said of it. */
const cases: readonly (readonly [yaml: string, says: string | undefined, fixed?: string])[] = [
  ['Platforms: [x]', 'Did you mean "platforms"', 'platforms: [x]'],
  ['hash-tags: [Flu]', 'Did you mean "hashtags"', 'hashtags: [Flu]'],
  ['source: cdc', 'Did you mean "sources"', 'sources: cdc'],
  ['first_comment: Hi', 'Did you mean "firstComment"', 'firstComment: Hi'],
  ['aproval: Sam', undefined],
  ['like: 4', undefined],
  ['date: 2026-13-45', undefined],
  ['sponsors: none', undefined],
  ['audience: PUBLIC', 'Did you mean "public"', 'audience: public'],
  ['audience: "patiens"', 'Did you mean "patients"', 'audience: "patients"'],
  ['audience: kids', 'it takes "public", "patients", "professionals"'],
  ['audience: [public]', 'takes one value'],
  ['audience:', undefined],
  ['locale: fr', 'it takes'],
  ['profile: UK', 'Did you mean "uk"', 'profile: uk'],
  ['role: Clinic', 'Did you mean "clinic"', 'role: clinic'],
  ['type: helth-tip', 'Did you mean "health-tip"', 'type: health-tip'],
  ['type: newsletter', undefined],
  ['title: { a: b }', 'takes one text'],
  ['title: 2026', undefined],
  ['platforms: { x: true }', 'takes a list'],
  ['platforms: x, Twitter', undefined],
  ['platforms: [x, Instgram]', 'Did you mean "instagram"', 'platforms: [x, instagram]'],
  ['platforms: [Friendface]', 'Look at the list'],
  ['sources: { id: cdc }', '"sources" is a list'],
  ['sources: [https://www.cdc.gov]', 'has no id'],
  ['sources: [{ title: Flu }]', 'has no id', 'sources: [{ id: flu, title: Flu }]'],
  ['sources: [{ id: cdc }, { publisher: CDC, year: 2024 }]', 'has no id', 'sources: [{ id: cdc }, { id: cdc-2024, publisher: CDC, year: 2024 }]'],
  ['sources: [{ id: cdc, titel: Flu }]', 'Did you mean "title"', 'sources: [{ id: cdc, title: Flu }]'],
  ['images: team.jpg', undefined],
  ['images: { file: a.jpg, alt: Us, shows: Staff }', 'Did you mean "staff"', 'images: { file: a.jpg, alt: Us, shows: staff }'],
  ['composite: maybe', 'takes true or false'],
  ['publish: 2027-02-29', 'no such day'],
  ['publish: 2028-02-29', undefined],
  ['publish: 2027-13-01', 'no such day'],
  ['publish: 2027-01-31T25:00', 'no such time'],
  ['publish: 2027-01-31T09:00:00+05:30', undefined],
  ['publish: 2027-01-31 09:00', undefined],
  ['publish: 31.12.2027', 'year, month and day', 'publish: 2027-12-31'],
  ['publish: 03/04/2027', 'year, month and day'],
  ['publish: next Monday', undefined],
  ['publish: 2026-09-30', 'This day is over'],
  ['publish: 2026-10-01T08:00', undefined],
  ['status: approved\npublish: 2026-09-30', undefined],
  ['hashtags: [Flu, #Shots]', 'without its #', 'hashtags: [Flu, Shots]'],
  ['hashtags:\n  - #Flu\n  - #Shots', 'without its #', 'hashtags:\n  - Flu\n  - Shots'],
  ['hashtags: [Flu] #later', undefined],
  ['hashtags: ["#Flu"]', undefined],
  ['contentWarning: @clinic', 'Put it in quotes', 'contentWarning: "@clinic"'],
];

describe('a check of the front matter', () => {
  test.each(cases)('%s', (yaml, says, fixed) => {
    const text = `---\n${yaml}\n---\n\nWash your hands.`;
    const found = findingsOf(rule, text, { today });
    expect(found.map(({ message }) => message)).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
    const [edits] = found.flatMap(({ fixes = [] }) => fixes.map((fix) => fix.edits));
    const after = edits?.toSorted((a, b) => b.start - a.start).reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
    expect(after).toEqual(fixed === undefined ? undefined : `---\n${fixed}\n---\n\nWash your hands.`);
  });

  test('any beginning of a front matter keeps what is found in the text', () => {
    const body = 'Call {{phone}} or write to the front desk.';
    for (const sample of samples) {
      const end = sample.indexOf('\n---');
      fc.assert(
        fc.property(fc.integer({ min: 4, max: end }), (at) => {
          const { findings, failed } = check(`${sample.slice(0, at)}\n---\n\n${body}\n`, { today });
          expect(failed).toEqual([]);
          expect(findings.map((finding) => finding.rule)).toContain('draft/left-placeholder');
          const open = check(`${sample.slice(0, at)}\n\n${body}\n`, { today });
          expect(open.findings.map((finding) => finding.rule)).toContain('draft/left-placeholder');
        }),
        { numRuns: Math.ceil(120 / samples.length) },
      );
    }
  });

  test('tells the day to publish', () => {
    const day = (publish: string): string | undefined => publishDay(check(`---\npublish: ${publish}\n---\n\nHi.`).draft.frontMatter);
    expect(['2027-01-31T09:00Z', '2027-1-3', 'soon', '2027-02-30'].map(day)).toEqual(['2027-01-31', '2027-01-03', undefined, undefined]);
  });
});

describe('days', () => {
  test('are those of the calendar', () => {
    expect([isDay(2000, 2, 29), isDay(1900, 2, 29), isDay(2027, 4, 31), isDay(2027, 0, 1), isDay(2027, 12, 31)]).toEqual([true, false, false, false, true]);
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readMoment(day)).toEqual({ day });
        expect(toIso(day.replaceAll('-', '/'))).toBe(day);
      }),
    );
  });

  test('are read in words, and left alone where they could be two', () => {
    expect(['Nov 28, 2026', '28 November 2026', 'November 31, 2026', '5/6/2026', '5/25/2026', '6/6/2026', 'Smarch 3, 2026'].map(toIso)).toEqual([
      '2026-11-28',
      '2026-11-28',
      undefined,
      undefined,
      '2026-05-25',
      '2026-06-06',
      undefined,
    ]);
  });
});

describe('the nearest word', () => {
  test('is a letter or two away', () => {
    expect(editDistance('audeince', 'audience')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(nearest('x', ['xy'])).toBeUndefined();
    expect(nearest('Google_Business', ['google-business'])).toBe('google-business');
  });

  test('is as far from one word as from the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });
});

const settings = readSettings([{ people: ['Ana Silva'], organizations: ['Riverside Clinic'] }], today).settings;
const offers = (marked: string): readonly string[] => {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  return offersAt(check(text).draft, at, settings).map((offer) => offer.name);
};
const taken = (marked: string, name: string): string | undefined => {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const offer = offersAt(check(text).draft, at, settings).find((each) => each.name === name);
  return offer && text.slice(0, offer.start) + offer.text + text.slice(offer.end);
};

describe('completion of the front matter', () => {
  test.each<readonly [marked: string, some: readonly string[], none: readonly string[]]>([
    ['---\n|\n---\n', ['title', 'platforms', 'consent'], ['phone', 'file']],
    ['---\ntitle: Flu\nau|\n---\n', ['audience', 'author'], ['title']],
    ['---\ntitle: Flu\nau|', ['audience'], ['title']],
    ['---\naudience: |\n---\n', ['public', 'patients'], ['title']],
    ['---\nplatforms: [x, |]\n---\n', ['instagram'], ['x']],
    ['---\nplatforms: [x, |\n---\n', ['instagram'], []],
    ['---\nplatforms:\n  - x\n  - |\n---\n', ['instagram'], ['x', 'title']],
    ['---\nplatforms: ins|\n---\n', ['instagram'], []],
    ['---\nimages:\n  - file: a.jpg\n    |\n---\n', ['alt', 'shows'], ['file', 'title']],
    ['---\nimages:\n  - file: a.jpg\n    shows: |\n---\n', ['patient'], ['alt']],
    ['---\nimages: [{ file: a.jpg, | }]\n---\n', ['alt'], ['file', 'title']],
    ['---\nimages: [{ file: a.jpg, shows: | }]\n---\n', ['staff'], []],
    ['---\nconsent:\n  |\n---\n', ['who', 'until'], ['title']],
    ['---\nconsent: { who: the patient, wh| }\n---\n', ['what', 'where'], ['who']],
    ['---\nconsent:\n  where: |\n---\n', ['website', 'instagram'], []],
    ['---\nsources:\n  - id: cdc\n    kind: |\n---\n', ['article'], []],
    ['---\ndisable: [|]\n---\n', ['jargon', 'claim/cure'], []],
    ['---\nauthor: |\n---\n', ['Ana Silva'], []],
    ['---\norganization: |\n---\n', ['Riverside Clinic'], []],
    ['---\npublish: |\n---\n', [today], []],
    ['---\ntitle: |\n---\n', [], ['title']],
    ['---\nteam:\n  |\n---\n', [], ['title']],
    ['---\n# au|\n---\n', [], ['audience']],
    ['---|\ntitle: x\n---\n', [], ['title']],
    ['---\ntitle: x\n---\n\n|', [], ['title']],
    ['---\ntitle: x\n---\n\nau|', [], ['title']],
    ['---\nA post\n\nau|', [], ['title']],
    ['---\n\nau|', [], ['title']],
  ])('%j', (marked, some, none) => {
    const found = offers(marked);
    expect(found).toEqual(expect.arrayContaining([...some]));
    expect(found.filter((name) => none.includes(name))).toEqual([]);
    if (some.length === 0) expect(found).toEqual([]);
  });

  test('writes what can be read', () => {
    expect(taken('---\nau|\n---\n', 'audience')).toBe('---\naudience: \n---\n');
    expect(taken('---\nau|: public\n---\n', 'audience')).toBe('---\naudience: public\n---\n');
    expect(taken('---\nsou|\n---\n', 'sources')).toBe('---\nsources:\n  - id: \n---\n');
    expect(taken('---\r\ncon|\r\n---\r\n', 'consent')).toBe('---\r\nconsent:\r\n  who: \r\n---\r\n');
    expect(taken('---\nstatus: in|\n---\n', 'in-review')).toBe('---\nstatus: in-review\n---\n');
    expect(taken('---\nplatforms: [x, ins|]\n---\n', 'instagram')).toBe('---\nplatforms: [x, instagram]\n---\n');
    expect(taken('---\nauthor: An|\n---\n', 'Ana Silva')).toBe('---\nauthor: Ana Silva\n---\n');
  });

  test('at any place of any sample offers what lies at the cursor, and notes do', () => {
    for (const sample of samples) {
      const { draft } = check(sample);
      for (let at = 0; at <= draft.frontMatter.span.end; at++) {
        for (const { start, end } of offersAt(draft, at, settings)) expect(start <= at && at <= end).toBe(true);
        const note = keyNoteAt(draft, at);
        if (note) expect(note.start <= at && at <= note.end).toBe(true);
      }
    }
  });
});

describe('a note', () => {
  const note = (marked: string) => keyNoteAt(check(marked.replace('|', '')).draft, marked.indexOf('|'));

  test('tells what a key is', () => {
    expect(note('---\naud|ience: public\n---\n')).toMatchObject({ name: 'audience', start: 4, end: 12, values: { length: 3 } });
    expect(note('---\nimages:\n  - file: a.jpg\n    sh|ows: staff\n---\n')).toMatchObject({ name: 'shows' });
    expect(note('---\nte|am: x\n---\n')).toBeUndefined();
    expect(note('---\ntitle: au|dience\n---\n')).toBeUndefined();
  });

  test('tells what a value is', () => {
    expect(note('---\nstatus: in-|review\n---\n')).toMatchObject({ name: 'in-review', start: 12, end: 21 });
    expect(note('---\nplatforms: [x, lin|kedin]\n---\n')).toMatchObject({ name: 'LinkedIn' });
  });
});
