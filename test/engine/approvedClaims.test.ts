import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchClaim } from '../../server/engine/citations/matchClaim.ts';
import { tokensOf, wordDiff } from '../../server/engine/citations/wordDiff.ts';
import { readSettings } from '../../server/engine/index.ts';
import type { ApprovedClaim } from '../../server/engine/types.ts';
import { applyFix, findingsOf, mostForHostile, quickest, today } from './support.ts';

const claim = (text: string, more: Partial<ApprovedClaim> = {}): ApprovedClaim => ({ text, match: [], sources: ['cdc'], ...more });
const claims = [
  claim('A flu shot may cut your risk of a doctor visit by 40%.'),
  claim('Walking for 30 minutes a day can help your heart.', { match: ['A half-hour walk each day can help your heart.'] }),
  claim('Smoking does not help you relax. It makes stress worse.'),
];
const said = (text: string): string => {
  const match = matchClaim(text, claims);
  return match === undefined ? 'no match' : match.difference ? 'near' : 'same';
};
const messages = (text: string, given: readonly ApprovedClaim[] = claims): readonly string[] =>
  findingsOf('citation/approved-claim', text, { claims: given }).map(({ message, severity }) => `${severity}: ${message}`);

describe('words that are compared', () => {
  test.each([
    ['Flu-shots, "today"!', ['flu', 'shots', 'today']],
    ['40 % or 40 percent or 40%', ['40%', 'or', '40%', 'or', '40%']],
    ['1,200 people; 3.5 cups.', ['1200', 'people', '3.5', 'cups']],
    ['It can’t, it cannot', ['it', "can't", 'it', "can't"]],
    ['two of ten', ['2', 'of', '10']],
    ['', []],
  ])('%s', (text, keys) => {
    expect(tokensOf(text).map(({ key }) => key)).toEqual(keys);
  });

  test('a difference names each word of both once', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '1'), { maxLength: 20 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [from, to] = [tokensOf(a), tokensOf(b)];
        const { added, missing, changed, common } = wordDiff(from, to);
        expect(added.length + changed.flatMap((change) => change.from).length + common).toBe(from.length);
        expect(missing.length + changed.flatMap((change) => change.to).length + common).toBe(to.length);
      }),
    );
  });
});

describe('matching', () => {
  test.each([
    ['A flu shot may cut your risk of a doctor visit by 40%.', 'same'],
    ['a FLU shot may cut your risk of a doctor visit by 40 percent', 'same'],
    ['Did you know: a flu shot may cut your risk of a doctor visit by 40 %!', 'same'],
    ['A half hour walk each day can help your heart!', 'same'],
    ['A flu shot will cut your risk of a doctor visit by 40%.', 'near'],
    ['A flu shot may cut your risk of a doctor visit by 60%.', 'near'],
    ['A flu shot may cut your risk of a hospital visit by 40%.', 'near'],
    ['Walking for 30 minutes a day can help your bones and your mood.', 'no match'],
    ['Get a flu shot at the doctor this fall.', 'no match'],
    ['Your heart works hard each day.', 'no match'],
    ['Walk.', 'no match'],
    ['', 'no match'],
  ])('%s: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('what the writer hears', () => {
  test.each([
    [
      'A flu shot will cut your risk of a doctor visit by 40%.',
      'warning: This is close to an approved claim, but it says "will" where the approved one says "may".',
    ],
    [
      'A flu shot may cut your risk of a doctor visit by 60%.',
      'warning: This is close to an approved claim, but it says "60%" where the approved one says "40%".',
    ],
    ['A flu shot may cut your risk of a sudden doctor visit by 40%.', 'information: This is close to an approved claim, but it adds "sudden".'],
    ['Walking for 30 minutes a day can help.', 'information: This is close to an approved claim, but it leaves out "your heart".'],
    ['Walking for 30 minutes a day can always help your heart.', 'warning: This is close to an approved claim, but it adds "always".'],
  ])('%s', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  test('a claim of two sentences is one claim', () => {
    expect(messages('Smoking does not help you relax. It makes stress worse.')).toEqual([
      'information: This is an approved claim, and its sources are not cited here yet.',
    ]);
    expect(messages('We care. Smoking does not help you relax. It makes stress much worse. Ask us.')).toEqual([
      'information: This is close to an approved claim, but it adds "much".',
    ]);
  });

  test('past its date it has to be looked at again, and a note goes with it', () => {
    const old = claim('Masks help on crowded trains and buses.', { expires: '2026-11-22', note: 'For winter only.' });
    expect(messages('Masks help on crowded trains and buses.', [old])).toEqual([
      'warning: The approval of this claim ended on 2026-11-22. Ask for a new look at it before you publish. Note: For winter only.',
    ]);
  });

  test('its figure is not called a figure without a source too', () => {
    const text = 'About 1 in 8 women will get breast cancer.';
    expect(findingsOf('citation/missing-source', text)).toHaveLength(1);
    expect(findingsOf('citation/missing-source', text, { claims: [claim(text)] })).toHaveLength(0);
    expect(messages(text, [claim(text)])).toHaveLength(1);
  });

  test('the fix lists its sources and cites them, and brings peace', () => {
    const full = claim('Masks help on crowded trains and buses.', {
      sources: [{ id: 'who', title: 'Masks', year: 2025 }, 'https://www.cdc.gov/masks', 'hill2019'],
    });
    const references = [{ id: 'hill2019', file: 'a.bib', entry: { start: 0, end: 1 }, key: { start: 0, end: 1 } }];
    const text = '---\ntitle: Masks\n---\n\nMasks help on crowded trains and buses.\n';
    const [finding] = findingsOf('citation/approved-claim', text, { claims: [full], references });
    const after = finding && applyFix(text, finding);
    expect(after).toBe(
      '---\ntitle: Masks\nsources:\n  - id: who\n    title: Masks\n    year: 2025\n  - id: cdc\n    publisher: CDC\n    url: https://www.cdc.gov/masks\n---\n\nMasks help on crowded trains and buses. [@who; @cdc; @hill2019]\n',
    );
    expect(findingsOf('citation/approved-claim', after ?? '', { claims: [full], references })).toEqual([]);
  });

  test('the approved wording is not offered where markup would be lost', () => {
    const fixes = (text: string) => findingsOf('citation/approved-claim', text, { claims }).map((finding) => finding.fixes?.length);
    expect(fixes('A flu shot will cut your risk of a doctor visit by 40%.')).toEqual([1]);
    expect(fixes('A flu shot **will** cut your risk of a doctor visit by 40%.')).toEqual([0]);
  });
});

describe('the setting', () => {
  test('what can be read is read, and the rest is told', () => {
    const { settings, problems } = readSettings(
      [{ claims: [{ text: 'A b c.', match: 'B c.', sources: 'cdc', expires: '2027-01-31' }, { txt: 'x' }, { text: 'D', reviewed: 'soon' }] }],
      today,
    );
    expect(settings.claims).toEqual([
      { text: 'A b c.', match: ['B c.'], sources: ['cdc'], expires: '2027-01-31' },
      { text: 'D', match: [], sources: [] },
    ]);
    expect(problems).toEqual(['Each of "claims" needs a "text": the wording that is approved.', '"reviewed" of a claim is a day such as 2026-05-31.']);
  });

  test('anything may stand there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(readSettings([{ claims: value }], today).settings.claims)).toBe(true);
      }),
    );
  });
});

test('500 claims and 10,000 words are compared in time', () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    claim(`The vaccine number ${index} may cut the risk of illness ${index % 7} by ${index % 90}% in adults.`),
  );
  const sentences = Array.from({ length: 700 }, (_, index) => `The vaccine may cut the risk of illness in adults by ${index % 100}% this year.`);
  expect(quickest(() => sentences.map((sentence) => matchClaim(sentence, many)))).toBeLessThan(mostForHostile);
  const hostile = ['a '.repeat(25_000), '1,'.repeat(25_000), '.'.repeat(50_000), "a'".repeat(25_000), 'the vaccine may '.repeat(3000)];
  expect(quickest(() => hostile.map((text) => matchClaim(text, many)))).toBeLessThan(mostForHostile);
});
