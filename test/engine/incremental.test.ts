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
const draftOf = (maxLength: number) => fc.array(fc.constantFrom(...pieces), { maxLength }).map((list) => list.join(' '));
/** Many paragraphs, most of them like no other. */
const longDraft = fc
  .array(fc.constantFrom(...pieces.slice(0, 7), 'Wash your hands. [r] tells how.', '## X', '- Drink water [@cdc]'), { minLength: 60, maxLength: 200 })
  .map((list) => list.map((piece, at) => (at % 3 === 0 || piece.startsWith('#') ? piece : `${piece} It is day ${at}.`)).join('\n\n'));
const start = draftOf(25);
const runs = Number(process.env['INCREMENTAL_RUNS'] ?? 100);

/** What a reader of the result can see. */
const visible = ({ findings, ignored, platforms, words, readingLevel, counts, loudest }: Analysis) => ({
  findings,
  ignored,
  platforms,
  words,
  readingLevel,
  counts,
  loudest: loudest(20),
});

describe('analysis with a cache', () => {
  // A long draft has many groups of paragraphs, of which each edit leaves most as they are.
  test.each([
    ['a short draft', 'markdown', draftOf(10), 6, runs],
    ['a short plain text', 'plain', draftOf(10), 4, runs],
    ['a long draft', 'markdown', longDraft, 6, Math.ceil(runs / 10)],
  ] as const)('after any edits it equals a full run: %s', (_what, format, first, most, numRuns) => {
    const settings = settingsWith({ platforms: ['x'] });
    fc.assert(
      fc.property(first, fc.array(edit, { minLength: 1, maxLength: most }), (written, edits) => {
        const cache = createCache();
        let text = written;
        for (const [index, { at, remove, insert, looks }] of [{ at: 0, remove: 0, insert: '', looks: false }, ...edits].entries()) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + insert + text.slice(place + remove);
          const source: Source = { text, format };
          const found = analyzeNow(source, settings, cache);
          if (looks || index === edits.length) expect(visible(found)).toEqual(visible(analyzeNow(source, settings)));
        }
      }),
      { numRuns },
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
