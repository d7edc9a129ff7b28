import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hotlines } from '../../server/engine/data/hotlines.ts';
import { createDraftCache, readDraft } from '../../server/engine/draft/draft.ts';
import { paragraphsOf } from '../../server/engine/draft/place.ts';
import { ssn } from '../../server/engine/rules/phi/ssn.ts';
import { readSettings, type Settings } from '../../server/engine/settings.ts';
import { nationalNumber, phoneNumbers } from '../../server/engine/text/phones.ts';
import type { Draft, Paragraph, Report } from '../../server/engine/types.ts';
import { findingsOf, mostForHostile, quickest } from './support.ts';

const usual: Settings = readSettings([], '2026-11-02').settings;

const draftOf = (text: string, format: 'markdown' | 'plain' = 'markdown'): Draft => {
  const steps = readDraft({ text, format }, new Set(['phi']), createDraftCache());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
const paragraphs = (text: string): Paragraph[] => draftOf(text, 'plain').versions.flatMap((version) => paragraphsOf(version).map((placed) => placed.paragraph));
const phones = (text: string, settings: Partial<Settings> = {}): readonly Report[] => findingsOf('phi/phone', text, settings);
const numbers = (text: string, settings: Partial<Settings> = {}): readonly Report[] =>
  paragraphs(text).flatMap((paragraph) => [...ssn.check(paragraph, { ...usual, ...settings })]);

describe('phone numbers', () => {
  const notations: readonly [written: string, national: string][] = [
    ['415-555-0132', '4155550132'],
    ['(415) 555-0132', '4155550132'],
    ['415.555.0132', '4155550132'],
    ['+1 415 555 0132', '4155550132'],
    ['1 (415) 555-0132', '4155550132'],
    ['020 7946 0958', '02079460958'],
    ['+44 (0)20 7946 0958', '02079460958'],
    ['07700 900123', '07700900123'],
    ['+353 1 496 0000', '014960000'],
    ['+61 2 5550 1234', '0255501234'],
  ];

  test.each(notations)('reads %s', (written, national) => {
    const text = `Anna ${written} wrote to us.`;
    const [found] = phoneNumbers(text, text);
    expect(found && text.slice(found.start, found.end)).toBe(written);
    expect(found?.national).toBe(national);
    expect(nationalNumber(written)).toBe(national);
  });

  test.each([
    '1 234 567 people',
    '2019-2020',
    'ZIP 94105-1234',
    'ISBN 978-3-16-148410-0',
    '10.1000/415-555-0132',
    '192.168.100.200',
    '$415 555 0132',
    '415-555-0132-99',
    'grant number 415-555-0132',
  ])('leaves %s alone', (text) => {
    expect(phoneNumbers(text, text)).toEqual([]);
  });

  test('every hotline is quiet, in strict mode too', () => {
    const heard = hotlines.filter(({ number }) => phones(`The patient called ${number} from home.`, { phi: 'strict' }).length > 0);
    expect(heard).toEqual([]);
  });

  test('the front matter and the settings name numbers that stay quiet', () => {
    const body = 'Riverside, (415) 555-0132, thanks Anna.';
    expect(phones(body)).toHaveLength(1);
    expect(phones(`---\nphone: +1 415 555 0132\n---\n\n${body}`)).toEqual([]);
    expect(phones(`---\ncontact:\n  desk: Call 415.555.0132\n---\n\n${body}`)).toEqual([]);
    expect(phones(body, { phones: ['415 555 0132'] })).toEqual([]);
  });

  test('how loud it is follows whose number it seems to be', () => {
    expect(phones('Her cell is 415-555-0132.').map((found) => found.severity)).toEqual(['error']);
    expect(phones('Anna, 415-555-0132.').map((found) => found.severity)).toEqual(['warning']);
    expect(phones('Call us at 415-555-0132.')).toEqual([]);
    expect(phones('Call us at 415-555-0132.', { phi: 'strict' }).map((found) => found.severity)).toEqual(['warning']);
  });

  test('the words for people never repeat the number', () => {
    for (const found of phones('Her cell is 415-555-0132.')) {
      expect(found.message).not.toMatch(/\d/);
      expect(found.fixes?.map((fix) => fix.title).join()).not.toMatch(/\d/);
      expect(found.fixes?.at(-1)?.keep).toEqual({ list: 'phones', value: '415-555-0132' });
    }
  });

  test('a number with markup inside is kept or reported, never half redacted', () => {
    const [found] = phones('Her cell is **415**-555-0132.');
    expect(found?.fixes?.every((fix) => fix.edits.length === 0)).toBe(true);
  });
});

describe('Social Security numbers', () => {
  test('valid numbers are found however they are divided, invalid ones only with a label', () => {
    const digits = fc.tuple(fc.integer({ min: 1, max: 899 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(digits, fc.constantFrom('-', ' ', '.', '–', '\u2011'), ([area, group, serial], gap) => {
        const written = [String(area).padStart(3, '0'), String(group).padStart(2, '0'), String(serial).padStart(4, '0')].join(gap);
        const plain = written.replace(/\D/g, '');
        fc.pre(area !== 666 && !['078051120', '219099999', '457555462', '123456789'].includes(plain) && !/^(\d)\1{8}$/.test(plain));
        const text = `It says ${written} here.`;
        expect(numbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([written]);
      }),
      { numRuns: 200 },
    );
    expect(numbers('It says 900-12-3456 here.')).toEqual([]);
    expect(numbers('The SSN is 900-12-3456 here.').map((found) => found.severity)).toEqual(['warning']);
  });

  test('made-up and published numbers are quiet', () => {
    expect(numbers('It says 123-45-6789 here.')).toEqual([]);
    expect(numbers('Write it like 123-45-6789, with the label SSN.')).toEqual([]);
    expect(numbers('SSN: 219-09-9999')).toEqual([]);
    expect(numbers('SSN: 123-45-6789')).toHaveLength(1);
  });

  test('messages hold no digit', () => {
    for (const found of numbers('SSN: 536-90-4399 and SSN XXX-XX-4399')) expect(found.message + found.fixes?.map((fix) => fix.title).join()).not.toMatch(/\d/);
  });
});

const units = [
  '1 ',
  '1-',
  '415 555 0132 ',
  '536-90-4399 ',
  'SSN 536-90-4399, ',
  'call 415-555-0132, ',
  '+1 415 555 0132, ',
  'SSN ',
  '1',
  '(',
  '+',
  'last four of ',
];

test.each(units)('50,000 characters of "%s" are read in time', (unit) => {
  const draft = draftOf(unit.repeat(Math.ceil(50_000 / unit.length)), 'plain');
  const [paragraph] = draft.versions.flatMap(paragraphsOf).map((placed) => placed.paragraph);
  const text = paragraph?.text ?? '';
  expect(text.length).toBeGreaterThan(49_000);
  expect(quickest(() => phoneNumbers(text, text))).toBeLessThan(mostForHostile);
  // A copy each time, as a paragraph that is known costs nothing.
  expect(quickest(() => paragraph && [...ssn.check({ ...paragraph }, usual)])).toBeLessThan(mostForHostile);
});
