import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { senseRows, wordKinds } from '../../server/engine/data/senses.ts';
import { formsOf } from '../../server/engine/text/inflect.ts';
import { beginningsOf } from '../../server/engine/text/phrases.ts';
import { allSenses, senseAt } from '../../server/engine/text/senses.ts';
import { makeSentence } from '../../server/engine/text/sentences.ts';
import { sensesBeginning } from '../../server/engine/text/senses.ts';
import { termUses } from '../../server/engine/text/terms.ts';
import { mostForHostile, quickest } from './support.ts';

const usesIn = (text: string) => termUses(makeSentence(text, text));

/** The shortest words that an entry of a cell allows. */
const wordsFor = (cell: string): string => {
  const entry = cell.split(';').find((each) => each !== '' && !each.startsWith('!')) ?? '';
  return entry
    .split(' ')
    .filter((word) => word !== '$' && !word.endsWith('?'))
    .map((word) => word.replace('…', '').replace('~', '').replace('#', '3'))
    .map((word) => (word.startsWith('@') ? (wordKinds[word.slice(1)]?.trim().split(/\s+/)[0] ?? '') : word))
    .join(' ');
};

const rows = senseRows.split('\n');

describe('the table of senses', () => {
  test.each(rows)('%s', (row) => {
    const cells = row.split('|');
    const [term = '', pos = '', before = '', after = '', plain = '', explain = '', audience = ''] = cells;
    expect(cells).toHaveLength(7);
    expect(['noun', 'mass noun', 'verb', 'adjective', 'phrase']).toContain(pos);
    expect(['', 'p']).toContain(audience);
    expect([plain, explain].filter((wording) => wording !== '')).toHaveLength(1);
    for (const kind of `${before} ${after}`.match(/(?<=@)\w+/g) ?? []) expect(Object.keys(wordKinds)).toContain(kind);
    // Drafts in any English get these words.
    expect(plain + explain).not.toMatch(/(?:lab|tum|col|od)ou?r(?!s? ward)|rrh(?:o?)ea|an(?:a)?emi|\b(?:o?)edema|fib(?:er|re)|cent(?:er|re)\b/);
    const words = /\{([^{};]+)[^{}]*\}/.exec(term)?.[1] ?? '';
    const spelled = term.replace(/\{[^{}]*\}/, words);
    const sentence = `${wordsFor(before)} ${spelled} ${wordsFor(after)}`.trim();
    const at = sentence.indexOf(spelled);
    expect(usesIn(sentence).some(({ start, end }) => start < at + spelled.length && end > at)).toBe(true);
    for (const wording of [plain, explain])
      expect(usesIn(wording.replaceAll('{}', words)).filter(({ term: { term: found } }) => !spelled.includes(found))).toEqual([]);
  });

  test('is sorted by its terms', () => {
    const terms = rows.map((row) => (row.split('|')[0] ?? '').split(' {')[0] ?? '');
    expect(terms).toEqual([...terms].sort());
  });

  test('has only verbs whose forms begin with other letters', () => {
    const starts = (text: string): ReadonlySet<string> => new Set(beginningsOf(text).map((beginning) => beginning.slice(0, 3)));
    for (const { term } of allSenses().filter(({ term: { pos } }) => pos !== 'verb'))
      for (const { text } of formsOf(term.term, term.pos)) expect([...starts(term.term)], text).toEqual(expect.arrayContaining([...starts(text)]));
  });

  test('has a row for each word in braces', () => {
    const found = allSenses().map(({ term }) => term);
    expect(found.find(({ term }) => term === 'terminal illness')?.explain).toBe('illness that cannot be cured');
    expect(found.find(({ term }) => term === 'oral steroid')?.plain).toBe('steroid by mouth');
  });
});

test('of the senses of a word, the neighbours choose', () => {
  const meant = (text: string): string | undefined => usesIn(text).find(({ term }) => /discharge/.test(term.term))?.term.plain;
  expect(meant('yellow discharge')).toBe('fluid');
  expect(meant('Rest after discharge.')).toBe('going home');
  expect(meant('She was discharged from the hospital.')).toBe('send home');
  expect(meant('He was discharged to a nursing home.')).toBe('send to');
  expect(meant('The discharge of the battery')).toBeUndefined();
});

test('neighbours across the end of a clause count for nothing', () => {
  expect(usesIn('It was chronic. Pain is bad.')).toEqual([]);
  expect(usesIn('It was chronic, disease or not.')).toEqual([]);
});

test('a sense is looked for in time that grows with the text', () => {
  const senses = sensesBeginning('acute').flatMap(([, forms]) => forms);
  for (const piece of ['acute ', 'acute renal ', 'a', ', ', 'chronic pain is ']) {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    expect(quickest(() => usesIn(text))).toBeLessThan(mostForHostile);
    expect(quickest(() => senseAt(senses, text, 25_000, 25_005))).toBeLessThan(mostForHostile);
  }
});

test('any text has senses or has none', () => {
  const words = rows.flatMap((row) => (row.split('|')[0] ?? '').replace(/[{};]/g, ' ').split(' '));
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      for (const { start, end } of usesIn(text)) if (start >= end || end > text.length) return false;
      return true;
    }),
  );
});
