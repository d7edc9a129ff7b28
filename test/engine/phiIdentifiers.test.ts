import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { familyFindings, unmark } from './support.ts';

const ours: ReadonlySet<string> = new Set(
  ['record-number', 'national-number', 'card-number', 'vehicle', 'device', 'email', 'web-address', 'ip-address'].map((name) => `phi/${name}`),
);

const rows = readFileSync(path.join(import.meta.dirname, 'phiSentences/identifiers.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [mode = '', rule = '', marked = ''] = line.split('\t');
    const { text, spans } = unmark(marked);
    const phi = mode === 'strict' ? 'strict' : 'default';
    const found = (): readonly string[] =>
      familyFindings('phi', text, { phi })
        .filter((finding) => ours.has(finding.rule))
        .map((finding) => `${finding.rule} ${text.slice(finding.start, finding.end)}`);
    return { marked, text, found, expected: spans.map(({ start, end }) => `phi/${rule} ${text.slice(start, end)}`) };
  });

describe('identifiers in sentences of posts', () => {
  test('there are enough of both kinds, and none comes twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    const harmless = rows.filter(({ expected }) => expected.length === 0).length;
    expect(harmless / rows.length).toBeGreaterThan(0.4);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  test.each(rows)('$marked', ({ found, expected }) => {
    expect(found()).toEqual(expected);
  });

  test('no other rule on privacy says the same again', () => {
    const twice = rows.filter(({ text }) => {
      const found = familyFindings('phi', text, { phi: 'strict' });
      return found.some((one, index) => found.some((other, at) => at > index && one.start < other.end && other.start < one.end));
    });
    expect(twice.map(({ text }) => familyFindings('phi', text, { phi: 'strict' }).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`))).toEqual(
      [],
    );
  });
});
