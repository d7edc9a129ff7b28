import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordParts } from '../../server/engine/data/wordParts.ts';
import { composedMeaning, isComposedAdjective, wordPartHints } from '../../server/engine/text/wordPartHints.ts';

const starts = wordParts.filter(({ part }) => part.endsWith('-'));
const ends = wordParts.filter(({ part }) => part.startsWith('-'));

describe('the table of word parts', () => {
  test('has each part once, in order, in plain letters', () => {
    for (const rows of [starts, ends]) {
      const names = rows.map(({ part }) => part);
      expect(names).toEqual([...new Set(names)].sort());
    }
    for (const { part, meaning, says } of wordParts) {
      expect(part).toMatch(/^(?:-[a-z]+|[a-z]+-)$/);
      expect(meaning).toMatch(/^[a-z][a-z' ,-]+$/);
      expect(says ?? 'the').toMatch(/^[*@]?[a-z{[][a-z' ,{}[\]-]+$/);
    }
  });
});

describe('what a word means by its parts', () => {
  test.each([
    ['gastrectomy', 'removal of the stomach by surgery'],
    ['Hepatomegaly', 'enlarged liver'],
    ['nephritis', 'inflammation of the kidneys'],
    ['myalgia', 'pain in the muscles'],
    ['myocarditis', 'inflammation of the heart muscle'],
    ['gastroenteritis', 'inflammation of the stomach and the bowel'],
    ['periodontitis', 'inflammation around the teeth'],
    ['hyperkalemia', 'too much potassium in the blood'],
    ['hypoglycaemia', 'too little sugar in the blood'],
    ['hematuria', 'blood in the urine'],
    ['nephrotoxic', 'harmful to the kidneys'],
    ['arthroscopy', 'a look inside the joints with a camera'],
    ['preoperative', 'before surgery'],
    ['intraoperative', 'during surgery'],
    ['subretinal', 'under the light-sensitive layer of the eye'],
    ['retroperitoneal', 'behind the lining of the belly'],
    ['hepatorenal', 'of the liver and the kidneys'],
    ['infliximab', 'an antibody medicine'],
    ['oseltamivir', 'a medicine against a virus'],
    ['statins', undefined],
    ['polyarthritis', undefined],
    ['colitis', undefined],
    ['microbial', undefined],
  ])('%s: %s', (word, meaning) => {
    expect(composedMeaning(word)).toBe(meaning);
  });

  test.each([
    'window',
    'interview',
    'subject',
    'serious',
    'natural',
    'april',
    'disease',
    'program',
    'history',
    'nystatin',
    'cocaine',
    'neurotic',
    'mammals',
    'photography',
    'tomato',
  ])('%s only happens to look so', (word) => {
    expect(wordPartHints(word)).toEqual([]);
    expect(composedMeaning(word)).toBeUndefined();
  });

  test('the parts come in their order', () => {
    expect(wordPartHints('hepatomegaly')).toEqual([
      { part: 'hepat-', meaning: 'liver' },
      { part: '-megaly', meaning: 'enlargement' },
    ]);
  });

  test('adjectives are told from nouns', () => {
    expect(['preoperative', 'subretinal', 'gastrectomy', 'green'].map(isComposedAdjective)).toEqual([true, true, false, false]);
  });

  test('every composed meaning is plain words, whatever is put together', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.constantFrom('', 'o'), fc.constantFrom(...ends), (start, joint, end) => {
        const meaning = composedMeaning(start.part.slice(0, -1) + joint + end.part.slice(1));
        expect(meaning ?? 'none').toMatch(/^[a-z][a-z' ,-]*[a-z]$/);
        expect((meaning ?? '').length).toBeLessThanOrEqual(60);
      }),
    );
  });

  test('the parts of a word stand in it, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...starts), { minLength: 1, maxLength: 4 }), fc.constantFrom(...ends), (first, end) => {
        const word = [...first.map(({ part }) => part.slice(0, -1)), end.part.slice(1)].join('o');
        let at = 0;
        for (const { part } of wordPartHints(word)) {
          const found = word.indexOf(part.replace(/^-|-$/g, ''), Math.max(0, at - 1));
          expect(found).toBeGreaterThanOrEqual(Math.max(0, at - 1));
          at = found + part.length - 1;
        }
      }),
    );
  });
});
