import { describe, expect, test } from 'vitest';
import { explanationWords } from '../../client/explanationWords.ts';

const parts = [
  { part: 'hepat-', meaning: 'liver' },
  { part: '-megaly', meaning: 'enlargement' },
];

describe('what is said of a word', () => {
  test('plain wordings, then all there is to know, in sentences', () => {
    const words = explanationWords({
      term: 'hepatomegaly',
      meaning: ['enlarged liver', 'liver that is too large'],
      note: 'Not for a swollen belly.',
      parts,
      source: 'a guide',
      credit: 'Used with permission',
    });
    expect(words.meaning).toBe('enlarged liver, liver that is too large');
    expect(words.about).toBe(
      'Enlarged liver, liver that is too large. Not for a swollen belly. Made of hepat- (liver), -megaly (enlargement). Source: a guide. Used with permission.',
    );
    expect(words.copy).toBe('enlarged liver');
  });

  test('the parts alone, where nothing else is known', () => {
    const words = explanationWords({ term: 'hepatomegaly', meaning: [], parts });
    expect(words).toEqual({
      meaning: 'Made of hepat- (liver), -megaly (enlargement)',
      about: 'Made of hepat- (liver), -megaly (enlargement).',
      copy: 'hepatomegaly: hepat- (liver), -megaly (enlargement)',
    });
  });
});
