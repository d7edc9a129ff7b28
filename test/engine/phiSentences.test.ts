import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { familyFindings, unmark } from './support.ts';

const [, ...rows] = readFileSync(new URL('./phiSentences/people.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const families = /^phi\/(?:name|date|age|place)$/;

const cases = rows.map((row) => {
  const [mode = '', rules = '', marked = ''] = row.split('\t');
  const { text, spans } = unmark(marked.replaceAll('\\n', '\n'));
  const ids = rules === '-' ? [] : rules.split(',');
  const expected = spans.map(({ start, end }, index) => `${ids[Math.min(index, ids.length - 1)] ?? ''}: ${text.slice(start, end)}`);
  const found = familyFindings('phi', text, mode === 'strict' ? { phi: 'strict' } : {})
    .filter(({ rule }) => families.test(rule))
    .map(({ rule, start, end }) => `${rule.slice(4)}: ${text.slice(start, end)}`);
  return { mode, marked, expected, found };
});

describe.each(['default', 'strict'])('%s', (mode) => {
  const own = cases.filter((each) => each.mode === mode);

  test.each(own.map((each) => [each.marked, each] as const))('%s', (_, { expected, found }) => {
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('finds nearly all, and little else', () => {
    const right = own.flatMap(({ expected, found }) => found.filter((each) => expected.includes(each))).length;
    const precision = right / own.flatMap(({ found }) => found).length;
    const recall = right / own.flatMap(({ expected }) => expected).length;
    expect({ precision: precision >= 0.98, recall: recall >= 0.98 }, `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`).toEqual({
      precision: true,
      recall: true,
    });
  });
});
