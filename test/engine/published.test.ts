import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlain, parse, renderMarkdown } from '../../server/engine/draft/markdown.ts';

const publish = (source: string): string => renderMarkdown(source, '').published.text;

/** Markdown, and the words that a reader sees. */
const cases: readonly (readonly [string, string])[] = [
  ['Drink **water**.', 'Drink water.'],
  ['Normal is <120/80 mmHg. High is >130/80.', 'Normal is <120/80 mmHg. High is >130/80.'],
  ['Take < 4 g a day. Never > 4 g.', 'Take < 4 g a day. Never > 4 g.'],
  ['5*3*2 is 30', '5*3*2 is 30'],
  ['5 * 3 * 2 is 30', '5 * 3 * 2 is 30'],
  ['See [our page](https://example.org/flu).', 'See our page (https://example.org/flu).'],
  ['See <https://example.org/flu>.', 'See https://example.org/flu.'],
  ['See [https://example.org/flu](https://example.org/flu).', 'See https://example.org/flu.'],
  ['Write to <team@example.org>.', 'Write to team@example.org.'],
  ['The shot has no live virus. [@cdc]', 'The shot has no live virus.'],
  ['It works [@cdc; @who, p. 3], we know.', 'It works, we know.'],
  ['It works.[^1] More.', 'It works. More.'],
  ['Before <!-- a note --> after.', 'Before after.'],
  ['<!-- a note -->\nText', 'Text'],
  ['Text\n<!-- a\n\nnote -->\nmore', 'Text\nmore'],
  ['Fish &amp; chips, R&D, &copy; and &nosuch;', 'Fish & chips, R&D, © and &nosuch;'],
  ['\\*not bold\\*', '*not bold*'],
  ['1. one\n2. two\n   - nested', '1. one\n2. two\n   - nested'],
  ['3) three\n4) four', '3) three\n4) four'],
  ['* a\n* b', '- a\n- b'],
  ['Tips:\n- a\n- b', 'Tips:\n- a\n- b'],
  ['One line  \nnext line', 'One line\nnext line'],
  ['One line\r\nnext line', 'One line\nnext line'],
  ['| dose | day |\n| --- | --- |\n| 5 mg | 1 |', 'dose | day\n5 mg | 1'],
  ['> Quoted\n> words', 'Quoted\nwords'],
  ['Text ![a nurse](nurse.png) here', 'Text here'],
  ['Use `5 mg`.', 'Use 5 mg.'],
  ['    indented', 'indented'],
  ['a ~~b~~ c', 'a b c'],
  ['about ~5 days, ~7 at most', 'about ~5 days, ~7 at most'],
  ['snake_case_word', 'snake_case_word'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['#flu and #COVID19', '#flu and #COVID19'],
  ['🧑‍⚕️ **مرحبا** 5\u00A0mg', '🧑‍⚕️ مرحبا 5\u00A0mg'],
];

describe('published text', () => {
  test.each(cases)('%j is published as %j', (source, expected) => {
    expect(publish(source)).toBe(expected);
  });

  test('link definitions from elsewhere in the draft are used', () => {
    expect(renderMarkdown('See [our page][p].', '[p]: https://example.org').published.text).toBe('See our page (https://example.org).');
  });

  test('each place leads back to the characters it came from', () => {
    const source = 'Drink **plenty** of [water](https://example.org) &amp; rest. [@cdc] Sleep.';
    const { published } = renderMarkdown(source, '');
    for (const word of ['Drink', 'plenty', 'water', 'https://example.org', '&', 'rest', 'Sleep']) {
      const at = published.text.indexOf(word);
      const { start, end } = published.toSourceSpan(at, at + word.length);
      expect(source.slice(start, end)).toBe(word === '&' ? '&amp;' : word);
    }
  });

  const draftText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '**',
          '*',
          '_',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '!',
          '`',
          '#',
          '- ',
          '1. ',
          '\n',
          '\r\n',
          '  ',
          '|',
          '&amp;',
          '&',
          '\\',
          '<!--',
          '-->',
          '[@a]',
          '[^1]',
          '~~',
          'https://example.org',
          '\t',
          '\uFDD0',
          '\u{1F9A0}',
        ),
        fc.constantFrom('water', 'the flu shot', '5 mg', '<120/80', 'é', 'عربي'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));

  test('any text: places stay in the source and never go backwards', () => {
    fc.assert(
      fc.property(draftText, (source) => {
        const { published } = renderMarkdown(source, '');
        let last = 0;
        for (let at = 0; at < published.text.length; at++) {
          const { start, end } = published.toSourceSpan(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  const signs = [
    ...'-+|&#~!>:;={}().,?"\'/@%^$',
    '#Flu',
    '##',
    '###### ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '~~',
    '~',
    '---',
    '===',
    '| a | b |',
    'Q&A',
    '&amp;',
    '&#38;',
    'R&D',
  ];
  const words = [...signs, 'water', 'one-third', 'in 2020.', 'R', 'é', 'عربي', '🧪', '\u00a0', '\u2028', '\u000b', '\u0000', ' ', '  ', '\n', '\n', '\t'];
  test('what is taken for plain is one stretch of text to Markdown', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ' ', 'sleep '), { minLength: 1, maxLength: 12 }), (pieces) => {
        const source = pieces.join('');
        if (!isPlain(source)) return;
        plain++;
        const [paragraph, ...others] = parse(source).children;
        expect(others).toEqual([]);
        expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: source.replaceAll('\0', '\ufffd') }] });
      }),
      { numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(400);
  });

  test.each([
    'Wash your hands - often! Ask us (or call 911).',
    'A one-third cut in 2020. #FluShot #StaySafe',
    '#FluShot season is here; Q&A at noon',
    'Salt + water = {{name}} | 5 ~ 6',
    'Two lines\nof one paragraph',
  ])('%s is plain', (source) => {
    expect(isPlain(source)).toBe(true);
  });

  test.each([
    '# Heading',
    '- one',
    '+ one',
    '1. one',
    '12) one',
    '> said',
    'a | b\n--- | ---',
    '~~old~~',
    'A &amp; B',
    'line  \nbreak',
    '*x*',
    '[@cdc]',
    '---',
    ' - one',
  ])('%j is not', (source) => {
    expect(isPlain(source)).toBe(false);
  });

  test('plain words are published as they are, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('water', '**sleep**', '_rest_', '<120/80', '>', '5 mg', 'R&D', '[@cdc]', '(now)'), { minLength: 1, maxLength: 20 }),
        (words) => {
          const expected = words.filter((word) => word !== '[@cdc]').map((word) => word.replace(/^[*_]+|[*_]+$/g, ''));
          expect(publish(`Words ${words.join(' ')} end`).split(/\s+/)).toEqual(['Words', ...expected.flatMap((word) => word.split(' ')), 'end']);
        },
      ),
    );
  });
});
