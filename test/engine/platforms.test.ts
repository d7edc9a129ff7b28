import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countIn, countOn, createCounter, overflowAt } from '../../server/engine/platforms/count.ts';
import { punycodeLength } from '../../server/engine/platforms/punycode.ts';
import { firstOutsideSms, smsMessages } from '../../server/engine/platforms/sms.ts';
import type { Platform } from '../../server/engine/platforms/platform.ts';
import { builtIn, platforms } from '../../server/engine/platforms/table.ts';

const platform = (id: string): Platform => {
  const found = builtIn.byId(id);
  if (!found) throw new Error(`no platform ${id}`);
  return found;
};
const count = (id: string, text: string): number => countOn(text, platform(id));
const family = '👩‍👩‍👦‍👦';

describe('X', () => {
  test.each([
    ['', 0],
    ['Flu season', 10],
    // A link is 23 (docs.x.com), with or without http, whatever its length.
    ['Read https://example.org/flu', 28],
    ['https://example.org/a/much/longer/way/to/the/very/same/page?with=more&and=more', 23],
    ['Book at example.org/book today', 37],
    ['example.org', 23],
    ['(example.org)', 25],
    ['HTTPS://EXAMPLE.ORG', 23],
    ['example.org.', 24],
    ['https://example.org, https://example.com', 48],
    ['example.org/a_(b)', 23],
    ['example.org/a_(b', 25],
    ['example.org?a=b', 27],
    ['https://example.org?a=b', 23],
    // No link: no real ending, part of an address or handle, an ending in the middle of a word.
    ['example.notreal', 15],
    ['nurse@example.org', 17],
    ['@example.org', 12],
    ['example.orgx', 12],
    ['-example.org', 12],
    ['under_score.org', 15],
    // A missing space after a full stop makes a link: measured on twitter-text 3.1.0.
    ['Take 5 mg.day two', 34],
    ['the end.In', 27],
    // Other scripts.
    ['https://例え.com/道', 23 + 2],
    ['詳しくはexample.org', 31],
    ['a.みんな', 23],
    // Ranges of the configuration v3.
    ['•→…≥≤€™', 14],
    ['–’°µ½', 5],
    ['\u2026\u2032\u2037', 4],
    ['健康', 4],
    ['Phở', 4],
    // NFC first.
    ['caf\u0065\u0301', 4],
    ['\u212b', 1],
    // Every emoji is 2 (docs.x.com), newer ones too, which twitter-text counts by their parts.
    ['💉', 2],
    [family, 2],
    ['👍🏿', 2],
    ['🇺🇬', 2],
    ['👩🏽‍⚕️', 2],
    ['😮‍💨', 2],
    ['🫱🏻‍🫲🏾', 2],
    ['3️⃣', 2],
    ['3⃣', 2],
    ['☎', 2],
    ['☎️', 2],
    ['©', 1],
    ['©️', 2],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 2],
    ['💉💉 ok', 7],
    // Half an emoji counts as any other character outside the ranges.
    ['\ud83d', 2],
  ])('counts %j as %i', (text, expected) => {
    expect(count('x', text)).toBe(expected);
  });

  test('a name of more than 63 characters makes no link', () => {
    expect(count('x', `${'a'.repeat(63)}.org`)).toBe(23);
    expect(count('x', `${'a'.repeat(64)}.org`)).toBe(68);
    expect(count('x', `https://${'あ'.repeat(59)}.com`)).toBe(8 + 59 * 2 + 4);
    expect(count('x', `https://example.org/${'a'.repeat(4100)}`)).toBe(4120);
  });

  test('a short link ends where its code ends', () => {
    expect(count('x', 'https://t.co/AbC123/more')).toBe(23 + 5);
    expect(count('x', `https://t.co/${'a'.repeat(41)}`)).toBe(13 + 41);
  });
});

describe('the other units', () => {
  test.each([
    ['bluesky', family, 1],
    ['bluesky', `${family} ok`, 4],
    ['bluesky', 'क्षमा', 2],
    ['bluesky', 'nai\u0308ve', 5],
    // The app shows the host and 13 characters of a path of more than 15.
    ['bluesky', 'https://example.org', 11],
    ['bluesky', 'https://example.org/', 11],
    ['bluesky', 'https://example.org/123456789012345', 11 + 16],
    ['bluesky', 'https://example.org/12345678901234', 11 + 15],
    ['bluesky', 'Read (https://example.org/a).', 5 + 1 + 13 + 2],
    ['bluesky', 'https://example.org/a?b=c', 17],
    ['bluesky', 'https://example.org/é', 11 + 7],
    ['bluesky', 'xhttps://example.org/', 21],
    ['bluesky', 'example.org/123456789012345', 27],
    // Mastodon: 23 a link with http, as it is written without, a handle without its server.
    ['mastodon', 'Read https://example.org/a/b/c now', 32],
    ['mastodon', 'Read example.org now', 20],
    ['mastodon', 'xhttps://example.org', 20],
    ['mastodon', 'Thanks, @nurse@clinic.example!', 15],
    ['mastodon', '@nurse.@clinic.example', 22],
    ['mastodon', 'nurse@clinic.example', 20],
    ['mastodon', 'https://example.org/@nurse@clinic.example', 23],
    ['mastodon', '👩🏽‍⚕️💉', 2],
    // Threads and YouTube count bytes: Threads rejected a post of fewer than 500 characters and more than 500 bytes.
    ['threads', `${'b'.repeat(490)}’’’’’`, 505],
    ['threads', 'é', 2],
    ['threads', '💉', 4],
    ['threads', '\ud83d', 3],
    ['youtube', 'ü'.repeat(2501), 5002],
    ['telegram', '💉', 1],
    ['telegram', family, 7],
    ['discord', 'e\u0301', 2],
    ['reddit', '💉💉', 2],
    ['pinterest', '💉', 1],
    ['instagram', '💉', 2],
    ['tiktok', family, 11],
    ['linkedin', 'e\u0301', 2],
    ['facebook', 'https://example.org', 19],
    ['google-business', 'Open', 4],
    ['whatsapp', 'Open', 4],
    // 3GPP TS 23.038: some characters take two places, one from outside changes how all are counted.
    ['sms', '[€]', 6],
    ['sms', 'Ç', 1],
    ['sms', 'ç', 1],
    ['sms', '[ç]', 3],
    ['sms', '38°C', 4],
    ['sms', '💉', 1],
  ])('%s counts %j as %i', (id, text, expected) => {
    expect(count(id, text)).toBe(expected);
  });

  test('what makes a text message shorter, and how many it takes', () => {
    expect(firstOutsideSms('Fièvre à 38°C')).toBe('°');
    expect(firstOutsideSms('{€} ñ Ω')).toBeUndefined();
    expect(['“', '–', '•', 'ç', '’'].map(firstOutsideSms)).toEqual(['“', '–', '•', 'ç', '’']);
    expect([160, 161, 306, 307].map((units) => smsMessages(units, 160))).toEqual([1, 2, 2, 3]);
    expect([70, 71, 134, 135].map((units) => smsMessages(units, 70))).toEqual([1, 2, 2, 3]);
  });

  test('names in other scripts have the length of their ASCII form', () => {
    expect(['例え', 'münchen', 'пример', 'clinic', '健康'].map((label) => punycodeLength(label))).toEqual(
      ['例え', 'münchen', 'пример', 'clinic', '健康'].map((label) => new URL(`https://${label}.org`).hostname.length - '.org'.length),
    );
  });
});

describe('for any text', () => {
  const piece = fc.constantFrom(
    ...['https://', 'http://', 'example', '.', 'org', '.com', '/', '(', ')', '@', '@a@b.c', '_', '-', '?', '=', '#', ' ', '\n', 'é', 'e\u0301', '日', '健.'],
    ...['👍🏽', '🇺🇸', family, '\u200d', '\ufe0f', '3', '\u20e3', '\ud83d', '\udc89', '\u0301', '。', '…', 'co', 'xn--a', ':80', 't.co/', '%', '€', '’'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))).map((units) => units.join('')),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  );

  test('counts are whole numbers from 0, and 0 only for nothing', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const each of platforms) {
          const counted = countOn(value, each);
          expect(Number.isInteger(counted)).toBe(true);
          expect(counted > 0).toBe(value !== '');
        }
      }),
    );
  });

  test('counted in many ways at once is as long as in each alone', () => {
    fc.assert(
      fc.property(text, (value) => {
        const counter = createCounter(value);
        for (const each of platforms)
          for (const unit of ['weighted', 'graphemes', 'bytes', 'codePoints', 'utf16', 'septets'] as const)
            expect([each.id, unit, counter(each.links, unit)]).toEqual([each.id, unit, countIn(value, each.links, unit)]);
      }),
    );
  });

  test('counts of paragraphs add up', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(!a.endsWith('\r'));
        for (const each of platforms.filter((one) => !one.wide)) {
          const units = [each.unit, ...(each.second ? [each.second.unit] : [])];
          for (const unit of units) expect(countIn(`${a}\n\n${b}`, each.links, unit)).toBe(countIn(a, each.links, unit) + 2 + countIn(b, each.links, unit));
        }
      }),
    );
  });

  test('what is before the overflow fits, and one character more does not', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (value, room) => {
        for (const each of platforms.filter((one) => one.links === 'asWritten')) {
          const at = overflowAt(value, each.links, each.unit, room);
          const counted = countIn(value, each.links, each.unit);
          expect(at === undefined).toBe(counted <= room);
          if (at !== undefined) expect(countIn(value.slice(0, at), each.links, each.unit)).toBeLessThanOrEqual(room);
        }
      }),
    );
  });

  test('a text that fits has no overflow where links count differently', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (value, room) => {
        for (const each of platforms) expect(overflowAt(value, each.links, each.unit, room) === undefined).toBe(countIn(value, each.links, each.unit) <= room);
      }),
    );
  });
});

test('a link that does not fit is over as a whole', () => {
  expect(overflowAt('Read example.org/a now', 'fixedWithBare', 'weighted', 10)).toBe(5);
  expect(overflowAt(`${'a'.repeat(9)}${family}${family}`, 'asWritten', 'bytes', 20)).toBe(9);
});

test('the table holds each platform once, with a source', () => {
  const headings = platforms.flatMap((each) => each.headings);
  expect(new Set(platforms.map((each) => each.id)).size).toBe(platforms.length);
  expect(new Set(headings).size).toBe(headings.length);
  for (const each of platforms) {
    expect(each.source).not.toBe('');
    expect(each.limit).toBeGreaterThan(0);
    expect(each.headings.every((heading) => heading === heading.toLowerCase())).toBe(true);
    expect(builtIn.byName(each.name)).toBe(each);
    expect(builtIn.byName(each.id)).toBe(each);
  }
  expect([' X (Twitter) ', 'Twitter', 'Google  My Business', 'LinkedIn:', 'Questions'].map((heading) => builtIn.byName(heading)?.id)).toEqual([
    'x',
    'x',
    'google-business',
    'linkedin',
    undefined,
  ]);
});
