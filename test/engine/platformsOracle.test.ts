import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOn } from '../../server/engine/platforms/count.ts';
import { findLinks } from '../../server/engine/platforms/links.ts';
import { platforms } from '../../server/engine/platforms/table.ts';

interface TwitterText {
  parseTweet(text: string): { readonly weightedLength: number };
  extractUrlsWithIndices(text: string, options: { readonly extractUrlsWithoutProtocol: boolean }): readonly { readonly indices: readonly [number, number] }[];
}
// The library has no types of its own.
const twitter: TwitterText = createRequire(import.meta.url)('twitter-text');

const x = platforms.find((platform) => platform.id === 'x');
const words = fc.constantFrom(
  ...['flu', 'shot', 'a', 'b1', 'Dr', '5', 'mg', 'In', 'the', 'www.', 'example', '.org', '.com', '.co', '.co.uk', '.health', '.notreal', '.day', 't.co'],
  ...[
    'http://',
    'https://',
    '/',
    '/path',
    '/a_(b)',
    '?q=1',
    '&r=2',
    '#top',
    ':80',
    '.',
    '..',
    ',',
    ';',
    '!',
    '?',
    "'",
    '(',
    ')',
    '-',
    '_',
    '@',
    '#',
    '$',
    '+',
    '=',
    '%',
    '~',
    '|',
    '"',
    ' ',
    ' ',
    '\n',
    'xn--a',
  ],
);
const others = fc.constantFrom(...['é', 'ß', 'ü.org', '日', '本.com', 'みんな', '.みんな', '中国', '…', '’', '–', '。', '≥', '€']);

// The library begins a link one character too late when a text begins with a letter outside ASCII: hence the space.
// Where a domain stands twice in one run of characters, it takes the first place for the second.
const twice = /(\S{2,}\.[a-z]+)\S*\1/;
const same = (text: string): void => {
  if (/[^ -~]/.test(text) && twice.test(text)) return;
  if (!x) throw new Error('X is missing');
  expect(countOn(text, x)).toBe(twitter.parseTweet(text).weightedLength);
};

test('X counts as twitter-text does: words and links', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (pieces) => same(pieces.join(''))),
    { numRuns: 1500 },
  );
});

test('X counts as twitter-text does: any ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => same(text)),
    { numRuns: 500 },
  );
});

test('X counts as twitter-text does: other scripts', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, others), { maxLength: 20 }), (pieces) => same(` ${pieces.join('')}`)),
    { numRuns: 1500 },
  );
});

test('the links with http are those of twitter-text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, others), { maxLength: 20 }), (pieces) => {
      const text = ` ${pieces.join('')}`;
      const known = twitter.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
      expect(findLinks(text, false)).toEqual(known.map(({ indices: [start, end] }) => ({ start, end })));
    }),
    { numRuns: 500 },
  );
});
