import { describe, expect, test } from 'vitest';
import { analyzeNow, rules, type Source } from '../../server/engine/index.ts';
import { hostileTexts } from './hostileTexts.ts';
import { mostForHostile, settingsWith } from './support.ts';

// A quarter of what 50,000 characters may take, so that work that grows with the square of the length shows as it does there.
const mostForPattern = mostForHostile / 4;
// Everything there is to do for a text is many patterns and many blocks.
const mostForReading = 4 * mostForPattern;
const mostForRules = 10 * mostForPattern;
// Thousands of blocks that each need Markdown: the time grows with their number alone, and reading stops for others after each.
const mostForBlocks: Readonly<Record<string, number>> = { 'many link definitions': 20 * mostForHostile };

const loud = settingsWith({ platforms: ['x', 'sms'] });
const silent = { ...loud, rules: Object.fromEntries(Object.keys(rules).map((id) => [id, 'off' as const])) };

/** Milliseconds of work, which other programs on the machine do not lengthen. */
const workOf = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The least work of at most three runs; one that is quick enough is not repeated. */
const leastWork = (run: () => void, enough: number): number => {
  let best = workOf(run);
  for (let again = 0; again < 2 && best >= enough; again++) best = Math.min(best, workOf(run));
  return best;
};

/**
 * The patterns of which one single use took long. Every use of a pattern, by a string's methods too, goes through `exec`, and a
 * pattern that goes over a text again and again does so within one use.
 */
const slowPatterns = (source: Source): ReadonlySet<string> => {
  const { exec } = RegExp.prototype;
  const slow = new Set<string>();
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    if (text.length < 1000) return exec.call(this, text);
    const start = performance.now();
    const found = exec.call(this, text);
    if (performance.now() - start >= mostForPattern) slow.add(String(this));
    return found;
  };
  try {
    analyzeNow(source, loud);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return slow;
};

describe('25,000 hostile characters', () => {
  test.each(Object.entries(hostileTexts))('%s', (name, text) => {
    const most = mostForBlocks[name] ?? mostForReading;
    const reading = leastWork(() => void analyzeNow({ text, format: 'markdown' }, silent), most);
    const plain: Source = { text, format: 'plain' };
    let slow: readonly string[] = [];
    const checking = workOf(() => {
      slow = [...slowPatterns(plain)];
    });
    // A machine with other work may hold any pattern up once; a slow one is slow again.
    for (let again = 0; again < 2 && slow.length > 0; again++) {
      const still = slowPatterns(plain);
      slow = slow.filter((pattern) => still.has(pattern));
    }
    expect(slow).toEqual([]);
    expect(reading, 'reading').toBeLessThan(most);
    expect(checking, 'checking').toBeLessThan(mostForRules);
  });
});

describe('a block that nobody would post', () => {
  const published = (text: string): string =>
    analyzeNow({ text, format: 'markdown' }, silent)
      .draft.versions.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs.map(({ paragraph }) => paragraph.text)))
      .join('\n\n');

  test('is published as it stands, without its comments', () => {
    const marks = '*a* '.repeat(600).trim();
    expect(published(`${marks} <!-- not for readers -->\n\nDrink **water**.`)).toBe(`${marks}\n\nDrink water.`);
    expect(published(`<!-- a -->${'b'.repeat(20_001)}<!-- c -->`)).toBe('b'.repeat(20_001));
  });

  test('is not a paragraph of 2,000 words, nor a list of 200 items', () => {
    const words = `${'Drink plenty of water. '.repeat(500)}Drink **water**.`;
    expect(published(words)).toBe(words.replaceAll('**', ''));
    const list = Array.from({ length: 200 }, (_, index) => `- **Day ${index}:** drink water`).join('\n');
    expect(published(list)).toBe(list.replaceAll('**', ''));
  });
});
