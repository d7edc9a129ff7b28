import { describe, expect, test } from 'vitest';
import { problemsOf, problemWords, showLabel } from '../../client/blockerWords.ts';
import { listedFiles } from '../../server/manifest.ts';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 5 } });
const placeholder = { rule: 'draft/left-placeholder', message: 'Fill this in.', range: at(3) };
const consent = { rule: 'phi/missing-consent', message: 'There is no consent.', range: at(1), final: true } as const;
const long = { rule: 'platform/over-limit', message: 'X allows 280.', range: at(5) };

describe('what stands in the way of several platforms', () => {
  const blocked = [
    { name: 'X', blockers: [placeholder, consent, long] },
    { name: 'LinkedIn', blockers: [placeholder, consent] },
  ];
  test('is said once, with its platforms, and what cannot be waved through first', () => {
    expect(problemsOf(blocked).map(({ blocker, names }) => ({ blocker, names }))).toEqual([
      { blocker: consent, names: ['X', 'LinkedIn'] },
      { blocker: placeholder, names: ['X', 'LinkedIn'] },
      { blocker: long, names: ['X'] },
    ]);
    expect(problemWords(blocked)).toBe('3 problems. The first: There is no consent.');
    expect(showLabel(3)).toBe('Show the problems');
  });
  test('of one problem is its message', () => {
    expect(problemWords([{ name: 'X', blockers: [long] }])).toBe('X allows 280.');
    expect(showLabel(1)).toBe('Show the problem');
  });
});

test('a manifest lists files of its own folder only', () => {
  const files = ['x.txt', '../x.txt', 'a/b.txt', 'x.1.txt', '.env'].map((file) => ({ file, sha256: 'a' }));
  expect([...listedFiles(JSON.stringify({ platforms: [{ files }] })).keys()]).toEqual(['x.txt', 'x.1.txt']);
  expect(listedFiles('{ no json').size).toBe(0);
});
