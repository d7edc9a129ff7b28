import { describe, expect, test } from 'vitest';
import { findingsOf } from './support.ts';

const found = (text: string): readonly string[] => findingsOf('readability/long-paragraph', text).map(({ start, end }) => text.slice(start, end));
const sentence = (words: number): string => `We ${Array.from({ length: words - 2 }, () => 'go').join(' ')} on.`;
const sentences = (count: number, words: number): string => Array.from({ length: count }, () => sentence(words)).join(' ');

describe('long paragraphs', () => {
  test('have more than 60 words and three sentences, or more than 100 words', () => {
    expect(found(sentences(4, 15))).toEqual([]);
    expect(found(sentences(4, 16))).toEqual(['We go go go go']);
    expect(found(sentences(3, 30))).toEqual([]);
    expect(found(sentences(3, 34))).toHaveLength(1);
    expect(found(sentences(12, 5))).toEqual([]);
  });

  test('end at a line break, as readers see it', () => {
    const half = sentences(3, 15);
    expect(found(`${half} ${half}`)).toHaveLength(1);
    expect(found(`${half}\n${half}`)).toEqual([]);
    expect(found(`${half}\n${half} ${half}`)).toHaveLength(1);
  });

  test('point at their first words, behind what is no word', () => {
    expect(found(`**Fact:** ${sentences(4, 16)}`)).toEqual(['Fact:** We go go go']);
    expect(found(`👉 ${sentences(4, 16)}`)).toEqual(['We go go go go']);
  });
});
