import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportPost, type Finding } from '../../server/engine/index.ts';
import { applyFix, check, familyFindings, mostForHostile, only, quickest } from './support.ts';

const rows = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`phiSentences/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));

const mine: readonly string[] = ['phi/re-identification', 'phi/confirms-patient', 'phi/missing-consent'];
const told = (text: string): readonly Finding[] => familyFindings('phi', text).filter(({ rule }) => mine.includes(rule));

describe('stories', () => {
  const stories = rows('stories').map(([expected = '', what = '', text = '']) => ({ expected, what, text }));
  test.each(stories.filter(({ expected }) => expected === 'points'))('$what: points at somebody', ({ text }) => {
    expect(told(text)).not.toEqual([]);
  });
  test.each(stories.filter(({ expected }) => expected === 'quiet'))('$what: points at nobody', ({ text }) => {
    expect(told(text).map(({ rule, message, related = [] }) => [rule, message, ...related.map(({ start, end }) => text.slice(start, end))])).toEqual([]);
  });
});

describe('replies', () => {
  const replies = rows('replies').map(([expected = '', type = '', text = '']) => ({
    expected,
    reply: type === '-' ? text : `---\ntype: ${type}\n---\n\n${text}`,
  }));
  const confirmed = (text: string) => told(text).filter(({ rule }) => rule === 'phi/confirms-patient');
  test.each(replies.filter(({ expected }) => expected === 'confirms'))('confirms: $reply', ({ reply }) => {
    expect(confirmed(reply)).not.toEqual([]);
  });
  test.each(replies.filter(({ expected }) => expected === 'quiet'))('confirms nothing: $reply', ({ reply }) => {
    expect(confirmed(reply).map(({ start, end }) => reply.slice(start, end))).toEqual([]);
  });
});

describe('consents', () => {
  const drafts = rows('consents').map(([expected = '', front = '', text = '']) => ({
    expected,
    draft: front === '-' ? text : `---\n${front}\n---\n\n${text}`,
  }));
  test.each(drafts)('$expected: $draft', ({ expected, draft }) => {
    const found = told(draft).filter(({ rule }) => rule === 'phi/missing-consent');
    expect(found.map(({ severity }) => severity)).toEqual(expected === 'quiet' ? [] : [expected]);
  });
});

describe('an export', () => {
  const blockers = (text: string, platform = 'facebook') => exportPost(check(text), platform)?.blockers.map(({ rule, final }) => [rule, final]);
  const consent = 'consent: { who: the patient, what: story, where: all our channels, until: 2027-12-31 }';

  test('stops for good without consent, on every platform', () => {
    const draft = '---\ntype: patient-story\n---\n\nHe walks again.\n\n## Instagram\n\nWalking again!';
    expect(blockers(draft)).toEqual([['phi/missing-consent', true]]);
    expect(blockers(draft, 'instagram')).toEqual([['phi/missing-consent', true]]);
  });
  test('stops for good when the consent has ended', () => {
    expect(blockers(`---\ntype: patient-story\n${consent.replace('2027', '2025')}\n---\n\nHe walks again.`)).toEqual([['phi/missing-consent', true]]);
  });
  test('goes on with consent, and where consent is only incomplete', () => {
    expect(blockers(`---\ntype: patient-story\n${consent}\n---\n\nHe walks again.`)).toEqual([]);
    expect(blockers('---\ntype: patient-story\nconsent: signed, on file\n---\n\nHe walks again.')).toEqual([]);
  });
  test('may go on with a story that points at somebody, once the writer has seen it', () => {
    const found = blockers('Last night our mayor was rushed to our ER from the town of Elk Bend. He is 61.');
    expect(found).toEqual([['phi/re-identification', undefined]]);
  });
});

describe('a story that points at somebody', () => {
  test('is one finding, with each detail beside it', () => {
    const found = told('Last Tuesday the school bus driver, 51, was admitted to our ward.\n\n---\n\nHer twin sister works at Elk Bend Elementary.');
    expect(found).toHaveLength(1);
    expect(new Set(found[0]?.related?.map(({ message }) => message)).size).toBeGreaterThan(3);
  });
  test('names no detail in its message', () => {
    for (const { text } of rows('stories').map(([, , text = '']) => ({ text })))
      for (const { message, related = [], fixes = [] } of told(text))
        for (const said of [message, ...related.map((other) => other.message), ...fixes.map(({ title }) => title)]) expect(said).not.toMatch(/\d|Elk|Miller/);
  });
  test('can be made general at once', () => {
    const draft = 'Last Tuesday a 34-year-old bus driver from the village of Elk Bend came to our ER after a car crash.';
    const finding = told(draft)[0];
    expect(finding?.fixes?.[0]?.title).toBe('Make every detail general');
    expect(finding && applyFix(draft, finding)).toBe('Recently a local worker in their thirties in our area came to our ER after an accident.');
  });
  test.each([
    ['An 8-year-old girl was admitted last night.', 'A young girl was admitted recently.'],
    ['The 17-year-old quarterback was admitted last night.', 'A teenage local worker was admitted recently.'],
    ['A woman, 52, was admitted last night.', 'A woman, in their fifties, was admitted recently.'],
    ['A 41-year-old was admitted last night.', 'A person in their forties was admitted recently.'],
    ['An 81-year-old widow was admitted last night.', 'A widow in her eighties was admitted recently.'],
    ['A 6-week-old baby was admitted last night.', 'A young baby was admitted recently.'],
    ['Yesterday, a local baker was admitted.', 'Recently, a local worker was admitted.'],
    ['He was admitted last night. His older brother was stabbed.', 'He was admitted recently. A relative was injured.'],
  ])('%s', (draft, after) => {
    const finding = told(draft)[0];
    expect(finding && applyFix(draft, finding)).toBe(after);
  });
  test('is left to those who have consent', () => {
    expect(told('---\nconsent: { composite: true }\n---\n\nLast Tuesday our mayor was admitted to our ward after a crash.')).toEqual([]);
  });
});

test('no pattern of a story goes over a text again and again', () => {
  const units = [
    'was ',
    'a ',
    'the young ',
    'she was admitted ',
    'at the Aa ',
    'her twin ',
    'our patient aa ',
    'your aa aa ',
    'we aa ',
    'the first aa ',
    '34-year-old ',
    '"he said ',
  ];
  for (const unit of units)
    for (const lead of ['Our patient was admitted last night with her. ', '---\ntype: review-reply\n---\n\nHi. '])
      expect(
        quickest(() => check(lead + unit.repeat(20_000 / unit.length), only('phi')), 10 * mostForHostile),
        unit,
      ).toBeLessThan(10 * mostForHostile);
});
