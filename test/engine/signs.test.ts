import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesMadeUp, storyMadeUp } from '../../server/engine/data/madeUp.ts';
import { roleMention, roleSign } from '../../server/engine/data/nameCues.ts';
import { anyHome } from '../../server/engine/data/placeCues.ts';
import * as storyCare from '../../server/engine/data/storyCare.ts';
import { storyWords } from '../../server/engine/data/storyConsent.ts';
import { rules } from '../../server/engine/rules/index.generated.ts';
import { lookAhead, type Signed, signed, signs } from '../../server/engine/text/signs.ts';

const isSigned = (value: unknown): value is Signed => typeof value === 'object' && value !== null && 'sign' in value && 'pattern' in value;

const all: readonly (readonly [name: string, signed: Signed])[] = [
  ...Object.entries(storyCare).flatMap(([name, value]): (readonly [string, Signed])[] => (isSigned(value) ? [[name, value]] : [])),
  ...storyCare.patientHere.map((each, at) => [`patientHere ${at}`, each] as const),
  ['namesMadeUp', namesMadeUp],
  ['storyMadeUp', storyMadeUp],
  ['storyWords', storyWords],
  ['anyHome', anyHome],
  ['roleMention', { sign: roleSign, pattern: new RegExp(roleMention.source, 'i'), test: (text) => roleSign.test(text) && text.search(roleMention) >= 0 }],
];

/** The texts of all examples: thousands of sentences about health, with and without a finding. */
const texts: readonly string[] = Object.values(rules).flatMap(({ examples }) =>
  examples.flatMap((example) => ('quiet' in example ? example.quiet : example.bad.replace(/[⟦⟧]/g, '')).split('\n')),
);

/** A pattern without what only restricts it: what looks around, and the borders of words. */
const loosened = (source: string): string => {
  let loose = '';
  for (let at = 0; at < source.length; at++) {
    if (source.startsWith('\\b', at)) at++;
    else if (/^\(\?(?:<?[!=])/.test(source.slice(at, at + 4))) {
      for (let depth = 0; at < source.length; at++) {
        if (source[at] === '\\') at++;
        else if (source[at] === '(') depth++;
        else if (source[at] === ')' && --depth === 0) break;
      }
    } else if (source[at] === '\\') loose += source.slice(at, ++at + 1);
    else loose += source[at] ?? '';
  }
  return loose;
};

describe('signs', () => {
  const pieces = fc.constantFrom(
    'her',
    'He ',
    'or',
    ' ',
    '-',
    'x-ray',
    '’s ',
    "'s ",
    'patient',
    'PAT',
    'ient',
    'our team',
    'over',
    '7',
    '90',
    'é',
    '_',
    '.',
    'ſ',
    'a',
    'b',
    '😷',
  );
  const patterns: readonly (readonly [list: string, same: RegExp])[] = [
    ['\\bhe\\b|\\bher\\b', /\bhe\b|\bher\b/i],
    ['patient|our team|x-ray', /patient|our team|x-ray/i],
    ["'s |\\bor\\b|team\\b", /['’]s |\bor\b|team\b/i],
    ['\\bpa|0 0|0-', /\bpa|\d \d|\d-/i],
    ['tumou?r|hospitali[sz]|in (?:room|bed)|r[- ]o', /tumou?r|hospitali[sz]|in (?:room|bed)|r[- ]o/i],
  ];
  test.each(patterns)('%s finds what a pattern of the same words finds', (list, same) => {
    const set = signs(list);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (found) => {
        expect(set.test(found.join(''))).toBe(same.test(found.join('')));
      }),
    );
  });

  test.each(patterns)('%s is found in each stretch of a text that was looked through at once', (list, same) => {
    const set = signs(list);
    fc.assert(
      fc.property(fc.array(fc.array(pieces, { maxLength: 6 }), { maxLength: 6 }), (sentences) => {
        const parts = sentences.map((found) => `${found.join('')} `);
        const startOf = (index: number): number => parts.slice(0, index).join('').length;
        const spans = parts.map((_, index) => ({ start: startOf(index), end: startOf(index + 1) }));
        lookAhead(parts.join(''), spans);
        for (const part of [...parts, parts.join('')]) expect(set.test(part), part).toBe(same.test(part));
      }),
    );
  });

  test('an empty text has none, and the answer of one text is not that of the next', () => {
    const set = signs('fever');
    expect([set.test(''), set.test('a fever'), set.test('a cold'), set.test('a fever'), set.test('')]).toEqual([false, true, false, true, false]);
  });

  test('a set that is made later is found in a text that was looked at before', () => {
    expect(signs('cough').test('a cough and a rash')).toBe(true);
    expect(signed('rash', /rash$/).test('a cough and a rash')).toBe(true);
  });
});

describe('signed patterns', () => {
  test.each(all)('%s loses nothing in the examples of all rules', (_, each) => {
    for (const text of texts) expect(each.test(text), text).toBe(each.pattern.test(text));
  });

  test('what was done for a person has a sign', () => {
    const done = storyCare.doneSet();
    for (const text of texts) if (done.isIn(text)) expect(storyCare.doneSign.test(text), text).toBe(true);
  });

  test.each(all)('%s has a sign in whatever it matches', (_, { sign, pattern }) => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(loosened(pattern.source))), fc.constantFrom('', '. '), (found, after) => {
        if (pattern.test(found + after)) expect(sign.test(found + after)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
