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
      source: 'A guide',
      credit: 'Used with permission',
    });
    expect(words.meaning).toBe('enlarged liver, liver that is too large');
    expect(words.about).toBe('Enlarged liver, liver that is too large. Not for a swollen belly. Made of hepat- (liver), -megaly (enlargement).');
    expect(words.copy).toBe('enlarged liver');
    expect(words.credit).toEqual({ source: 'A guide', words: 'Used with permission.' });
  });

  test('a source that asks for no credit stands with the meaning', () => {
    const words = explanationWords({ term: 'hepatomegaly', meaning: ['enlarged liver'], parts: [], source: 'A guide' });
    expect(words).toEqual({ meaning: 'enlarged liver', about: 'Source: A guide.', copy: 'enlarged liver' });
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
