import { expect, test } from 'vitest';
import { countOn } from '../../server/engine/platforms/count.ts';
import { platforms } from '../../server/engine/platforms/table.ts';
import { mostForHostile, quickest } from './support.ts';

// A quarter of what 50,000 characters may take, so that work that grows with the square of the length shows as it does there.
const most = mostForHostile / 4;
const long = (piece: string): string => piece.repeat(Math.ceil(25_000 / piece.length)).slice(0, 25_000);
const hostile = [
  ...['a', '.', 'a.', '健.', '健', '-', '_', 'a_', 'a-', '_.', 'é.', '日a.co.', 'xn--', 'xn--.', 'a.xn--', 'vermögensbera.', '。', 'a。a.co'],
  ...[
    'a.co',
    'a.co.',
    'a.co/',
    'a.co/(',
    'a.co/(a',
    'a.co/(a(',
    '(a.co',
    'a.co?',
    'a.co?!',
    'a.co..',
    'a.co:',
    'a.co:1',
    'a.co/!',
    ' x.com/!!!!',
    'https://a.co/)',
  ],
  ...['http', 'http://', 'http://a', 'http://a.co/', ' https://a', '@', '@a', '@a@', '@a.', '@a@b.c ', '@a-', '#', '%'],
  ...['🏳', '👨‍', '🇺', '👍🏽', '👩🏽‍⚕️', '\u200d', '\u0301', '\u0315\u0300', 'e\u0301', '\ud800', '\udc00', '\r', '\r\n', '\u0600a', '3\u20e3'],
].map(long);

// NFC alone takes seconds on these when it is given the whole text.
const marks = `a${'\u0301'.repeat(25_000)}${'\u0327'.repeat(25_000)}`;
const chinese = Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(0x4e00 + index));

test.each([...hostile, marks, chinese.join(''), chinese.join('.')].map((text) => [text.slice(0, 12), text] as const))(
  '25,000 characters of %j are counted at once',
  (_, text) => {
    for (const platform of platforms)
      expect(
        quickest(() => countOn(text, platform), most),
        platform.id,
      ).toBeLessThan(most);
  },
);
