import { describe, expect, test } from 'vitest';
import { findingsOf } from './support.ts';

const found = (text: string): readonly string[] =>
  findingsOf('readability/long-list', text).map(({ start, end, message }) => `${text.slice(start, end)}: ${/\d+ items/.exec(message)?.[0]}`);
const things = ['soap', 'water', 'towels', 'socks', 'pills', 'a radio', 'a lamp', 'cash', 'food'];
const list = (count: number, mark: (index: number) => string): string =>
  things
    .slice(0, count)
    .map((thing, index) => `${mark(index)}${thing}`)
    .join('\n');

describe('long lists', () => {
  test('point at the eighth item, whatever the marks are', () => {
    for (const mark of [() => '- ', () => '* ', () => '+ ', (index: number) => `${index + 1}. `, (index: number) => `${index + 4}) `]) {
      expect(found(list(8, mark))).toEqual(['cash: 8 items']);
      expect(found(list(9, mark))).toEqual(['cash: 9 items']);
      expect(found(list(7, mark))).toEqual([]);
    }
  });

  test('are counted by themselves, inside another too', () => {
    const inner = list(8, () => '  - ');
    expect(found(`- home\n${inner}\n- car`)).toEqual(['cash: 8 items']);
    expect(found(`- home\n${list(5, () => '  - ')}\n- car\n${list(5, () => '  - ')}`)).toEqual([]);
    expect(found(`${list(4, () => '- ')}\n\n${list(5, (index) => `${index + 1}. `)}`)).toEqual([]);
    expect(found(`${list(7, () => '- ')}\n  - at home\n- ${'cash'}`)).toEqual(['cash: 8 items']);
  });

  test('may have items of several paragraphs, and empty ones', () => {
    expect(found(things.map((thing) => `- ${thing}\n\n  More on it.`).join('\n\n'))).toEqual(['cash: 9 items']);
    expect(found(Array.from({ length: 9 }, () => '-').join('\n'))).toEqual([]);
  });
});
