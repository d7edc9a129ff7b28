import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/engine/index.ts';
import { check } from './support.ts';

const rows = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`phiSentences/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));

const mine: readonly string[] = ['phi/re-identification', 'phi/confirms-patient', 'phi/missing-consent'];
const told = (text: string): readonly Finding[] => check(text).findings.filter(({ rule }) => mine.includes(rule));

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
  const replies = rows('replies').map(([expected = '', type = '', text = '']) => ({ expected, reply: type === '-' ? text : `---\ntype: ${type}\n---\n\n${text}` }));
  const confirmed = (text: string) => told(text).filter(({ rule }) => rule === 'phi/confirms-patient');
  test.each(replies.filter(({ expected }) => expected === 'confirms'))('confirms: $reply', ({ reply }) => {
    expect(confirmed(reply)).not.toEqual([]);
  });
  test.each(replies.filter(({ expected }) => expected === 'quiet'))('confirms nothing: $reply', ({ reply }) => {
    expect(confirmed(reply).map(({ start, end }) => reply.slice(start, end))).toEqual([]);
  });
});

describe('consents', () => {
  const drafts = rows('consents').map(([expected = '', front = '', text = '']) => ({ expected, draft: front === '-' ? text : `---\n${front}\n---\n\n${text}` }));
  test.each(drafts)('$expected: $draft', ({ expected, draft }) => {
    const found = told(draft).filter(({ rule }) => rule === 'phi/missing-consent');
    expect(found.map(({ severity }) => severity)).toEqual(expected === 'quiet' ? [] : [expected]);
  });
});
