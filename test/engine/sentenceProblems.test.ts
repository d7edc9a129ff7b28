import { describe, expect, test } from 'vitest';
import type { Finding, Settings } from '../../server/engine/index.ts';
import { familyFindings } from './support.ts';

const family = (text: string, settings: Partial<Settings> = {}): readonly Finding[] => familyFindings('readability', text, settings);
const named = (text: string, settings: Partial<Settings> = {}): readonly string[] =>
  family(text, settings).map(({ rule }) => rule.slice('readability/'.length));

const hard =
  'Comprehensive immunization should be administered to substantially diminish hospitalization attributable to respiratory complications, particularly following prolonged exposure in congregate residential facilities and other comparable institutional environments.';
const long = 'When you come home from the clinic, the bandage must be kept dry for two days, and after that you may take a short bath or a shower.';
const middle = 'The bandage on your arm must be kept dry for two days, and after that you may take a bath or a shower.';

describe('the problems of a sentence', () => {
  test('are one finding, with the others beside it', () => {
    const [finding, ...others] = family(hard);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('readability/hard-sentence');
    expect(finding?.related?.map(({ start, end }) => hard.slice(start, end))).toContain('should be administered');
    expect([finding?.start, finding?.end]).toEqual([0, hard.length]);
  });

  test('are led by what weighs most', () => {
    expect(named(long)).toEqual(['long-sentence']);
    expect(family(long)[0]?.related?.map(({ start, end }) => long.slice(start, end))).toEqual(['must be kept']);
    expect(named(middle)).toEqual(['passive-voice']);
    expect(family(middle)[0]?.related?.map(({ message }) => message)).toEqual([expect.stringContaining('words')]);
    expect(middle.slice(family(middle)[0]?.start, family(middle)[0]?.end)).toBe('must be kept');
  });

  test('pass to the next rule when one is off, by its name or its family', () => {
    expect(named(hard, { rules: { 'readability/hard-sentence': 'off' } })).toEqual(['long-sentence']);
    expect(named(hard, { rules: { 'readability/hard-sentence': 'off', 'readability/long-sentence': 'off' } })).toEqual(['passive-voice']);
    expect(named(hard, { rules: { readability: 'off' } })).toEqual([]);
    expect(named(hard, { rules: { readability: 'off', 'readability/passive-voice': 'hint' } })).toEqual(['passive-voice']);
    expect(family(long, { rules: { 'readability/passive-voice': 'off' } })[0]?.related).toBeUndefined();
  });

  test('keep what has a fix, whatever leads', () => {
    const text = 'It is not uncommon to feel tired for a day or two after the shot, so plan to take it slow at work and at home on the day after it.';
    expect(named(text).toSorted()).toEqual(['double-negative', 'long-sentence']);
  });

  test('tell long from very long, and spare professionals', () => {
    const words = (count: number): string => `${Array.from({ length: count }, () => 'we').join(' ')}.`;
    const severities = (text: string, settings: Partial<Settings> = {}): readonly string[] => family(text, settings).map(({ severity }) => severity);
    expect(severities(words(20))).toEqual([]);
    expect(severities(words(21))).toEqual(['hint']);
    expect(severities(words(25))).toEqual(['hint']);
    expect(severities(words(26))).toEqual(['information']);
    expect(severities(words(30), { audience: 'professionals' })).toEqual([]);
    expect(severities(words(31), { audience: 'professionals' })).toEqual(['hint']);
    expect(severities(`Clinicians: ${words(25)}`)).toEqual([]);
  });

  test('are none in another language', () => {
    const spanish =
      'Si tiene fiebre y tos durante más de tres días, llame a la clínica para hablar con una enfermera, que le dirá lo que puede hacer en su casa con los niños.';
    expect(named(spanish).filter((rule) => rule.endsWith('-sentence'))).toEqual([]);
  });

  test('are none in the words of other people', () => {
    expect(named(`"${long}" says our nurse.`)).toEqual([]);
    expect(named(`“${long}`)).toEqual([]);
    expect(named(`He said "yes" and ${long}`)).toEqual(['long-sentence']);
  });
});
