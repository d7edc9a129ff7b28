import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeNow } from '../../server/engine/analyze.ts';
import type { Settings } from '../../server/engine/settings.ts';
import { bestOf, judgedTogether, worthOf } from '../../server/engine/text/rareWords.ts';
import { settingsWith } from './support.ts';

const science = `Background: Transjejunal cryoablation of perirenal angiolipomas was assessed in a randomized multicenter cohort.
Methods: Perioperative hemodynamic parameters, nephrotoxic biomarkers and intrarenal resistance (IR) were recorded prospectively.
Multivariable regression of IR on preoperative creatinine adjusted for comorbid glomerulonephritis was performed.
Results: Postoperative albuminuria correlated with baseline glomerular hyperfiltration, while interstitial fibroblast proliferation was attenuated.
Conclusion: Percutaneous cryoablation attenuates tubulointerstitial inflammation; IR predicts postoperative albuminuria in this cohort.`;

const findingsIn = (text: string, settings: Partial<Settings> = {}) =>
  analyzeNow({ text, format: 'plain' }, settingsWith(settings)).findings.filter(({ rule }) => rule.startsWith('jargon/'));
const rareIn = (text: string, settings: Partial<Settings> = {}) => findingsIn(text, settings).filter(({ rule }) => rule === 'jargon/rare-word');
const wordsOf = (text: string) => rareIn(text).map(({ start, end }) => text.slice(start, end));

describe('rare words', () => {
  test('in dense scientific text phrases are marked as a whole', () => {
    const marked = wordsOf(science);
    expect(marked.length).toBeGreaterThan(8);
    expect(marked.some((each) => each.includes(' '))).toBe(true);
  });

  test('no finding of the family lies over another', () => {
    const found = findingsIn(science).toSorted((a, b) => a.start - b.start);
    for (const [index, finding] of found.entries()) expect(found[index + 1]?.start ?? finding.end).toBeGreaterThanOrEqual(finding.end);
  });

  test('a term that comes back is a hint, and nothing but a reminder', () => {
    const byWord = rareIn(science);
    const seen = new Set<string>();
    for (const { start, end, severity } of byWord) {
      const word = science.slice(start, end).toLowerCase();
      if (severity === 'information') expect(seen).not.toContain(word);
      seen.add(word);
    }
    expect(byWord.some(({ severity }) => severity === 'hint')).toBe(true);
  });

  test('a short form is replaced by its long form, which the text gives', () => {
    const titles = rareIn(science).flatMap(({ fixes }) => fixes?.map(({ title }) => title) ?? []);
    expect(titles).toContain('Replace with "intrarenal resistance"');
  });

  test('the fix explains a word by its parts', () => {
    const [finding] = rareIn('Her gingivodynia came back.');
    expect(finding?.fixes?.[0]?.title).toBe('Explain "gingivodynia (pain in the gums)"');
  });

  test.each([
    'Meet us in Wolverhampton, Ypsilanti or Szczecin on Saturday!',
    'Try kombucha, quinoa and sriracha at our potluck.',
    'Our telework webinar is free. Retweet it, pls!',
    'Thanks to @nephropexy and #blepharitis teams at Kaiserslautern.',
    'Ms. Okonkwo-Brzezinski joins Ocrelizumab Partners Ltd.',
  ])('quiet: %s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  test('when it is off, the terms of the lexicon are all found again', () => {
    const off = findingsIn(science, { rules: { 'jargon/rare-word': 'off' } }).filter(({ rule }) => rule === 'jargon/medical-term');
    const on = findingsIn(science).filter(({ rule }) => rule === 'jargon/medical-term');
    expect(off.length).toBeGreaterThanOrEqual(on.length);
    const marked = findingsIn(science);
    for (const { start, end } of off) expect(marked.some((each) => each.start <= start && each.end >= end)).toBe(true);
  });

  test('in dense text plain words explain a term, and hard ones do not', () => {
    const ending = (bracket: string): string => `${science} Participants reported gingivodynia (${bracket}). Later gingivodynia was attenuated.`;
    const marksIt = (text: string): boolean => wordsOf(text).some((word) => word.includes('gingivodynia'));
    expect(marksIt(ending('sore gums that hurt when you eat your food or brush your teeth'))).toBe(false);
    expect(marksIt(ending('periodontal nociception with hyperalgesic exacerbations of 4 weeks'))).toBe(true);
  });

  test('brackets that count or compare explain nothing', () => {
    for (const aside of ['three studies', 'less than five', 'due to the heat']) {
      expect(wordsOf(`Some had gingivodynia (${aside}).`)).toEqual(['gingivodynia']);
    }
  });

  test('words that a project keeps stay quiet', () => {
    const before = wordsOf(science)[0] ?? '';
    expect(rareIn(science, { keep: [before] }).map(({ start, end }) => science.slice(start, end))).not.toContain(before);
  });
});

describe('the choice among spans', () => {
  const span = fc
    .record({
      start: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 12 }),
      exact: fc.double({ min: 0, max: 1, noNaN: true }),
      any: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ start, length, exact, any }) => ({ start, end: start + length, exact, any }));
  const asked = { exact: 0.3, any: 0.5 };
  const worth = (spans: readonly { exact: number; any: number }[]): number => spans.reduce((sum, each) => sum + worthOf(each, asked), 0);

  test('nothing overlaps, and no single span is worth more than what was chosen', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const sorted = spans.toSorted((a, b) => a.end - b.end || a.start - b.start);
        const chosen = bestOf(sorted, asked);
        for (const [index, each] of chosen.entries()) expect(chosen[index + 1]?.start ?? each.end).toBeGreaterThanOrEqual(each.end);
        for (const each of sorted) expect(worth(chosen)).toBeGreaterThanOrEqual(worthOf(each, asked) - 1e-9);
      }),
    );
  });

  test('uses of one term come closer to each other, and what is written once stays as it is', () => {
    const written = fc.record({
      written: fc.constantFrom('a', 'b', 'c'),
      exact: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      any: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 12 }), (spans) => {
        const judged = judgedTogether(spans);
        for (const name of ['a', 'b', 'c']) {
          const before = spans.filter((span) => span.written === name).map(({ exact }) => exact);
          const after = judged.filter((span) => span.written === name).map(({ exact }) => exact);
          if (before.length < 2) expect(after).toEqual(before);
          else expect(Math.max(...after) - Math.min(...after)).toBeLessThanOrEqual(Math.max(...before) - Math.min(...before) + 1e-9);
        }
      }),
    );
  });
});
