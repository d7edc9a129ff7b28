import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, analyzeNow, createCache, type Analysis, type Source } from '../../server/engine/index.ts';
import { settingsWith } from './support.ts';

const pieces = [
  'Hypertension can harm your heart.',
  'Take your antihypertensive each day in order to stay well.',
  '74% of patients get better.',
  'Call her at 202-555-0143.',
  'Her SSN is 536-90-4399.',
  'hypertension (high blood pressure)',
  'A DVT can travel.',
  'deep vein thrombosis (DVT)',
  '\n\n',
  '\n',
  '\r\n',
  '- ',
  '1. ',
  '**Myth:** ',
  '## X\n\n',
  '## Instagram\n\n',
  '---\n',
  '---\nplatforms: [x, linkedin]\n---\n\n',
  'sources:\n  - id: cdc\n',
  '[@cdc]',
  '[^1]',
  '\n\n[^1]: A note\n\n',
  '[r]: https://example.org\n\n',
  '[our page][r] ',
  '<!-- clinical-disable jargon -->',
  '<!--',
  '-->',
  '```\n',
  '{{name}}',
  'x'.repeat(150),
  '🧑‍⚕️',
  '#FluShot ',
  ' ',
];

// A full run costs most, so not every step is compared. What a cache gets wrong it mostly keeps; the end is always looked at.
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 40 }),
  insert: fc.constantFrom('', ...pieces),
  looks: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
});
const start = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((list) => list.join(' '));

/** What a reader of the result can see. */
const visible = ({ findings, ignored, platforms, words, readingLevel }: Analysis) => ({ findings, ignored, platforms, words, readingLevel });

describe('analysis with a cache', () => {
  test.each(['markdown', 'plain'] as const)('after any edits it equals a full run (%s)', (format) => {
    const settings = settingsWith({ platforms: ['x'] });
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 1, maxLength: 12 }), (first, edits) => {
        const cache = createCache();
        let text = first;
        for (const [index, { at, remove, insert, looks }] of [{ at: 0, remove: 0, insert: '', looks: false }, ...edits].entries()) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + insert + text.slice(place + remove);
          const source: Source = { text, format };
          const found = analyzeNow(source, settings, cache);
          if (looks || index === edits.length) expect(visible(found)).toEqual(visible(analyzeNow(source, settings)));
        }
      }),
      { numRuns: 90 },
    );
  });

  test('a run that was stopped half way leaves a cache that gives the same findings', () => {
    const settings = settingsWith();
    fc.assert(
      fc.property(start, fc.nat({ max: 20 }), (text, steps) => {
        const cache = createCache();
        const source: Source = { text, format: 'markdown' };
        const half = analyze(source, settings, cache);
        for (let step = 0; step < steps; step++) if (half.next().done) break;
        expect(visible(analyzeNow(source, settings, cache))).toEqual(visible(analyzeNow(source, settings)));
      }),
      { numRuns: 60 },
    );
  });

  test('a change of settings is seen at once', () => {
    const cache = createCache();
    const source: Source = { text: 'Ask us about hypertension.', format: 'markdown' };
    const loud = analyzeNow(source, settingsWith(), cache);
    const kept = analyzeNow(source, settingsWith({ keep: ['hypertension'] }), cache);
    const off = analyzeNow(source, settingsWith({ rules: { jargon: 'off' } }), cache);
    expect([loud, kept, off].map(({ findings }) => findings.length)).toEqual([1, 0, 0]);
  });

  test('every finding and every edit lies inside the text', () => {
    fc.assert(
      fc.property(start, (text) => {
        for (const finding of analyzeNow({ text, format: 'markdown' }, settingsWith({ platforms: ['x', 'sms'] })).findings) {
          for (const span of [finding, ...(finding.related ?? []), ...(finding.fixes ?? []).flatMap((fix) => fix.edits)]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
