import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDraftCache, readDraft } from '../../server/engine/draft/draft.ts';
import { explainAt, explainWord } from '../../server/engine/explain.ts';
import { readSettings } from '../../server/engine/settings.ts';
import type { Draft } from '../../server/engine/types.ts';
import { mostForHostile, quickest } from './support.ts';

const read = (text: string): Draft => {
  const steps = readDraft({ text, format: 'markdown' }, new Set(), createDraftCache());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Explains what is at the first `|` of a draft. */
const at = (marked: string) => {
  const offset = marked.indexOf('|');
  return explainAt(read(marked.replace('|', '')), offset, readSettings([{ keep: ['hypertension'] }], '2026-03-02').settings);
};

describe('explainAt', () => {
  test('gives the term, its place and its plain words', () => {
    const text = '---\ntitle: Numbers\n---\n\n## X\n\nTreat your **hyper|tension** (high blood pressure).';
    const start = text.indexOf('hyper');
    expect(at(text)).toEqual({
      start,
      end: start + 12,
      term: 'hypertension',
      plain: ['high blood pressure'],
      parts: [],
      source: 'CDC Plain Language Thesaurus 2009',
      fixes: [],
    });
  });

  test('gives the note and the base form of what is inflected', () => {
    expect(at('Two |biopsies.')).toMatchObject({ term: 'biopsy', plain: ['test of a small piece of tissue'] });
    expect(at('It was a cardiac arrest|.')).toMatchObject({ term: 'cardiac arrest', note: 'It is not a heart attack: do not swap the two.' });
  });

  test('gives every plain wording, the best first', () => {
    expect(at('The |otalgia is back.')).toMatchObject({ plain: ['ear pain', 'earache'] });
  });

  test('has nothing for what is a word of the other English', () => {
    expect(at('Get your |copayment back.')).toMatchObject({ term: 'copayment' });
    expect(at('Ask for a |fit note.')).toBeUndefined();
  });

  test('tells what an acronym stands for, in the English of the draft', () => {
    expect(at('A **D|VT** hurts.')).toMatchObject({ term: 'DVT', plain: ['deep vein thrombosis', 'blood clot'], source: 'our own wording' });
    expect(at('Two M|RIs.')).toMatchObject({ term: 'MRI', plain: ['magnetic resonance imaging'] });
    expect(at('We are in Flint, M|I, near the heart clinic.')).toBeUndefined();
  });

  test.each(['Treat |your hypertension.', '|', 'Know it. #hyper|tension', 'See https://example.org/hyper|tension'])('has nothing for %s', (text) => {
    expect(at(text)).toBeUndefined();
  });
});

const settings = readSettings([], '2026-03-02').settings;
const word = (marked: string) => {
  const start = marked.indexOf('⟦');
  return explainWord(read(marked.replace(/[⟦⟧]/g, '')), { start, end: marked.indexOf('⟧') - 1 }, settings);
};

describe('words made of Greek or Latin parts', () => {
  test('a rare one is taken apart', () => {
    expect(at('After a spleno|rrhaphy, rest.')).toMatchObject({
      term: 'splenorrhaphy',
      plain: ['stitching of the spleen'],
      parts: [
        { part: 'splen-', meaning: 'spleen' },
        { part: '-rrhaphy', meaning: 'stitching' },
      ],
    });
  });

  test.each(['The |hospital is open.', 'An auto|biography.', 'A |biography.', 'Good |periodic care.', 'Our |telephone.'])(
    'an everyday word is not: %s',
    (text) => {
      expect(at(text)).toBeUndefined();
    },
  );

  test('it is explained where it stands, in any case', () => {
    const explained = word('A ⟦Splenorrhaphy⟧ helps.');
    expect(explained?.fixes.map(({ title }) => title)).toEqual(['Explain "Splenorrhaphy (stitching of the spleen)"', 'Keep "splenorrhaphy" in this project']);
    expect(explained?.fixes[0]?.edits).toEqual([{ start: 15, end: 15, text: ' (stitching of the spleen)' }]);
  });

  test('nothing is said twice', () => {
    expect(word('Take ⟦zavulimab⟧ as told.')).toMatchObject({ plain: ['an antibody medicine'], parts: [] });
  });
});

const whole = [
  ...[
    '---',
    'title: Know hypertension',
    'platforms: [x]',
    '---',
    '',
    '# What is sepsis?',
    '',
    'Ask an **oncologist** about *two biopsies* and your [nephritis](https://example.org).',
  ],
  ...[
    '',
    '- An MI, or a DVT.',
    '- #hypertension @renal `renal`',
    '',
    '<!-- renal -->',
    '',
    '## X',
    '',
    'A splenorrhaphy helps, an\u00a0antihypertensive too 🩺.',
    '',
  ],
].join('\n');

describe('explainWord', () => {
  const draft = read(whole);
  const place = fc.nat(whole.length);

  test('is right about what it explains, wherever it is asked', () => {
    const holds = (one: number, other: number): void => {
      const asked = { start: Math.min(one, other), end: Math.max(one, other) };
      const explained = explainWord(draft, asked, settings);
      if (!explained) return;
      expect(Math.min(explained.end, asked.end)).toBeGreaterThanOrEqual(Math.max(explained.start, asked.start));
      expect(explained.plain.length + explained.parts.length).toBeGreaterThan(0);
      for (const { edits } of explained.fixes) {
        for (const edit of edits) {
          expect(edit.start).toBeGreaterThanOrEqual(explained.start - 8);
          expect(edit.end).toBeLessThanOrEqual(explained.end + 8);
        }
      }
    };
    fc.assert(fc.property(place, place, holds));
  });

  test.each(['hypertension ', 'splenorrhaphy ', 'DVT/', 'a', 'hepato'])('takes little for 50,000 characters of %j', (piece) => {
    const text = piece.repeat(50_000 / piece.length);
    const long = read(text);
    const half = Math.floor(text.length / 2);
    expect(
      quickest(() => {
        explainWord(long, { start: half, end: half }, settings);
        explainWord(long, { start: 0, end: text.length }, settings);
      }),
    ).toBeLessThan(mostForHostile);
  });
});
