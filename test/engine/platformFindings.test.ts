import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeNow } from '../../server/engine/index.ts';
import { fancyTexts } from '../../server/engine/text/fancyLetters.ts';
import { tagWithCapitals } from '../../server/engine/text/hashtagWords.ts';
import { applyFix, familyFindings, findingsOf, mostForHostile, only, quickest, settingsWith } from './support.ts';

const rows = readFileSync(new URL('platformSentences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t'))
  .map(([rule = '', found = '', text = '']) => ({ rule, found, text: text.replaceAll('\\n', '\n') }));

test.each(rows)('$rule: $text', ({ rule, found, text }) => {
  const [first] = findingsOf(`platform/${rule}`, text);
  expect(first ? text.slice(first.start, first.end) : '').toBe(found);
});

const messageOf = (rule: string, text: string): string | undefined => findingsOf(`platform/${rule}`, text)[0]?.message;
const on = (platforms: string, text: string): string => `---\nplatforms: [${platforms}]\n---\n\n${text}`;

describe('one finding speaks of all platforms that agree', () => {
  test('a hashtag that breaks', () => {
    expect(messageOf('broken-hashtag', 'Rest. #COVID-19')).toBe('Most apps will link only #COVID. Write #COVID19 to keep it whole.');
    expect(messageOf('broken-hashtag', on('x, instagram, bluesky', 'Rest. #COVID-19'))).toBe(
      'X and Instagram will link only #COVID. Write #COVID19 to keep it whole.',
    );
    expect(messageOf('broken-hashtag', on('x, mastodon', 'Rest. #2019-nCoV'))).toMatch(
      /^X will make no hashtag of this\. Mastodon will|^X and Mastodon will make no/,
    );
    expect(findingsOf('platform/broken-hashtag', on('x, instagram, linkedin', 'Rest. #COVID-19'))).toHaveLength(1);
  });

  test('too many hashtags', () => {
    const found = findingsOf('platform/many-hashtags', on('x, instagram, linkedin', 'Rest. #A1 #B2 #C3 #D4 #E5 #F6'));
    expect(found.map(({ message, severity }) => [severity, message])).toEqual([
      ['information', 'This has 6 hashtags. What works best is at most 2 on X. Keep those that people look for.'],
      ['information', 'This has 6 hashtags. What works best is at most 5 on Instagram and LinkedIn. Keep those that people look for.'],
    ]);
  });

  test('a version of its own is spoken of alone', () => {
    const text = `${on('x, instagram', 'See https://example.org/long-page-name')}\n\n## Instagram\n\nLink in bio.`;
    expect(findingsOf('platform/dead-link', text)).toEqual([]);
    expect(messageOf('dead-link', on('x, instagram, tiktok', 'See https://example.org/long-page-name'))).toMatch(
      /^Nobody can tap a link in the text on Instagram and TikTok\./,
    );
  });
});

describe('fixes', () => {
  test('a row of mathematical letters becomes what it looks like', () => {
    const text = 'Now: 𝗚𝗲𝘁 𝘆𝗼𝘂𝗿 𝘀𝗵𝗼𝘁!';
    const [finding] = findingsOf('platform/fancy-letters', text);
    expect(finding && applyFix(text, finding)).toBe('Now: Get your shot!');
  });

  test('hashtags of the front matter are joined where they stand', () => {
    const text = '---\nhashtags:\n  - "HIV/AIDS"\n  - Flu Shot\n---\n\nRest.';
    expect(findingsOf('platform/broken-hashtag', text).map((finding) => applyFix(text, finding))).toEqual([
      text.replace('HIV/AIDS', 'HIVAIDS'),
      text.replace('Flu Shot', 'FluShot'),
    ]);
  });

  test('a split keeps the letters of a tag', () => {
    const words = fc.constantFrom('flu', 'shot', 'heart', 'health', 'care', 'and', 'the', 'kids', 'of', 'water', 'zebra', 'ton', 'ham', 'ing');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
        const name = parts.join('');
        expect((tagWithCapitals(name) ?? name).toLowerCase()).toBe(name);
      }),
      { numRuns: 200 },
    );
  });
});

test('plain words have no fancy letters, and fancy ones lose none', () => {
  const bold = (text: string): string =>
    Array.from(text, (letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97) : letter)).join('');
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,9}(?: [a-z]{3,9}){0,3}$/), (text) => {
      expect(fancyTexts(text)).toEqual([]);
      expect(fancyTexts(bold(text)).map(({ plain }) => plain)).toEqual([text]);
    }),
    { numRuns: 100 },
  );
});

describe('rough input', () => {
  const everywhere = settingsWith({ platforms: ['x', 'bluesky', 'instagram', 'youtube', 'google-business', 'threads', 'reddit', 'facebook'] });
  const alone = { ...everywhere, ...only('platform') };

  test.each([
    ['hashtags with hyphens', '#a-'.repeat(16_000)],
    ['one long hashtag', `#${'a-b&c/'.repeat(8000)}`],
    ['a tag of small letters', `#${'health'.repeat(8000)}`],
    ['many small tags', '#careofheart '.repeat(4000)],
    ['words with dots', 'end.In '.repeat(7000)],
    ['dots alone', 'a.'.repeat(25_000)],
    ['fancy letters', '𝗚 '.repeat(16_000)],
    ['marks on marks', `a${'\u0336'.repeat(50_000)}`],
    ['emoji', '🔥'.repeat(25_000)],
    ['joined emoji', '👩\u200d'.repeat(16_000)],
    ['lines of emoji', '✅ a\n'.repeat(10_000)],
    ['faces', '(°'.repeat(25_000)],
    ['emoticons', ':) '.repeat(16_000)],
    ['lines of signs', '/|_/\n'.repeat(10_000)],
    ['brackets', '< 1>'.repeat(12_000)],
    ['turned letters', 'ʎɐp '.repeat(12_000)],
    ['handles and hashes', '@a #'.repeat(12_000)],
    ['images', '![]('.repeat(12_000)],
    ['lone surrogates', '\ud83d#\udc00'.repeat(12_000)],
    ['directions', '\u202e#a\u2066'.repeat(10_000)],
  ])('%s', (_, text) => {
    const failed: string[] = [];
    const most = 3 * mostForHostile;
    expect(quickest(() => failed.push(...analyzeNow({ text: `${text}b`, format: 'plain' }, alone).failed), most)).toBeLessThan(most);
    expect(failed).toEqual([]);
  });

  test('findings stay inside the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '#COVID-19',
      '#',
      '𝗚𝗲𝘁',
      '🔥',
      '✅ ',
      '\n',
      '\n\n',
      ' ',
      'end.In',
      '![]()',
      '<5',
      '## X\n\n',
      '## Instagrm\n\n',
      '\ud83d',
      '\u0301',
      '\u202e',
      'a',
      ':)',
      '911',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, fixes } of familyFindings('platform', text, { platforms: ['x', 'youtube', 'instagram'] })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
          for (const { edits } of fixes ?? []) for (const edit of edits) expect(edit.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
