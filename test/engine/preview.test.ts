import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportPost, platforms, previewPost, type Preview, type PreviewSegment } from '../../server/engine/index.ts';
import { foldAt } from '../../server/engine/platforms/fold.ts';
import { check, mostForHostile, quickest } from './support.ts';

const preview = (draft: string, platform: string): Preview => {
  const made = previewPost(check(draft), platform);
  if (!made) throw new Error(`There is no preview for ${platform}.`);
  return made;
};
const textOf = (segments: readonly PreviewSegment[]): string => segments.map(({ text }) => text).join('');
const partText = ({ blocks }: Preview['parts'][number]): string => blocks.map(({ gap, segments }) => gap + textOf(segments)).join('');
const segmentsIn = (draft: string, platform: string): readonly PreviewSegment[] =>
  preview(draft, platform).parts.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments));
const those = (draft: string, platform: string, which: (segment: PreviewSegment) => boolean): readonly string[] =>
  segmentsIn(draft, platform)
    .filter(which)
    .map(({ text }) => text);

const front = `---
organization: Riverside Clinic
title: Wash your hands
firstComment: "More for you: #CleanHands"
hashtags: [FluShot]
sources:
  - id: cdc
    publisher: CDC
    year: 2024
    url: https://www.cdc.gov/flu/prevention/index.html
---

`;
const long = 'Drink water each day. '.repeat(15).trim();

describe('a previewed post', () => {
  test('is cut into sentences and words that a platform shows in a way of its own', () => {
    const draft = 'Wash **your** hands. See https://www.cdc.gov/clean-hands/about/index.html and ask @riverside! #CleanHands';
    expect(segmentsIn(draft, 'x').map(({ text, kind, shown }) => [text, kind, ...(shown === undefined ? [] : [shown])])).toEqual([
      ['Wash your hands. ', 'text'],
      ['See ', 'text'],
      ['https://www.cdc.gov/clean-hands/about/index.html', 'link', 'cdc.gov/clean-hands/ab…'],
      [' and ask ', 'text'],
      ['@riverside', 'mention'],
      ['! ', 'text'],
      ['#CleanHands', 'hashtag'],
    ]);
    expect(segmentsIn(draft, 'x').map(({ span }) => span && draft.slice(span.start, span.end))).toEqual([
      'Wash **your** hands.',
      'See',
      'https://www.cdc.gov/clean-hands/about/index.html',
      ' and ask',
      '@riverside',
      '!',
      '#CleanHands',
    ]);
  });

  test.each<readonly [platform: string, link: string | undefined, shown: string | undefined, mention: boolean, hashtag: boolean, card: boolean]>([
    ['x', 'https://www.cdc.gov/flu/prevention/', 'cdc.gov/flu/prevention…', true, true, true],
    ['bluesky', 'https://www.cdc.gov/flu/prevention/', 'www.cdc.gov/flu/preventi...', true, true, true],
    ['mastodon', 'https://www.cdc.gov/flu/prevention/', 'cdc.gov/flu/prevention/', true, true, true],
    ['linkedin', 'https://www.cdc.gov/flu/prevention/', undefined, false, true, true],
    ['instagram', undefined, undefined, true, true, false],
    ['reddit', 'https://www.cdc.gov/flu/prevention/', undefined, false, false, false],
    ['sms', 'https://www.cdc.gov/flu/prevention/', undefined, false, false, false],
  ])('%s shows links, handles and hashtags as it does', (platform, link, shown, mention, hashtag, card) => {
    const draft = 'Ask @riverside. https://www.cdc.gov/flu/prevention/ #FluShot';
    const segments = segmentsIn(draft, platform);
    const found = segments.find(({ kind }) => kind === 'link');
    expect([found?.text, found?.shown]).toEqual([link, shown]);
    expect(segments.some(({ kind }) => kind === 'mention')).toBe(mention);
    expect(segments.some(({ kind }) => kind === 'hashtag')).toBe(hashtag);
    expect(preview(draft, platform).parts[0]?.card).toEqual(card ? { host: 'cdc.gov', path: '/flu/prevention/' } : undefined);
  });

  test('has the marks of its platform, and the words between them look as they will', () => {
    const draft = 'Wash **your _own_ hands**. ~~Old~~ 3 \\* 4, **#FluShot**.';
    const rows = (platform: string) => segmentsIn(draft, platform).map(({ text, kind, emphasis }) => [text, kind, ...(emphasis ?? [])]);
    expect(rows('whatsapp')).toEqual([
      ['Wash ', 'text'],
      ['*', 'mark'],
      ['your ', 'text', 'strong'],
      ['_', 'mark'],
      ['own', 'text', 'strong', 'emphasis'],
      ['_', 'mark'],
      [' hands', 'text', 'strong'],
      ['*', 'mark'],
      ['. ', 'text'],
      ['~', 'mark'],
      ['Old', 'text', 'delete'],
      ['~', 'mark'],
      [' 3 * 4, ', 'text'],
      ['*', 'mark'],
      ['#FluShot', 'text', 'strong'],
      ['*', 'mark'],
      ['.', 'text'],
    ]);
    expect(those(draft, 'discord', ({ kind }) => kind === 'mark')).toEqual(['**', '*', '*', '**', '~~', '~~', '**', '**']);
    expect(those(draft, 'x', ({ kind }) => kind === 'mark')).toEqual([]);
    const bold = segmentsIn(draft, 'whatsapp').find(({ text }) => text === 'own')?.span ?? { start: 0, end: 0 };
    expect(draft.slice(bold.start, bold.end)).toBe('own');
  });

  test('has words where a platform refuses signs', () => {
    expect(those('Keep sugar <5 g a day.', 'youtube', () => true)).toEqual(['Keep sugar below 5 g a day.']);
  });

  test('has what stands under it, with no place in the file', () => {
    const { parts, account } = preview(`${front}It works. [@cdc]`, 'x');
    expect(account).toBe('Riverside Clinic');
    expect(parts[0]?.blocks.map(({ gap, segments, span }) => [gap, textOf(segments), span !== undefined])).toEqual([
      ['', 'It works.', true],
      ['\n\n', 'Source: CDC, 2024: https://www.cdc.gov/flu/prevention/index.html', false],
      ['\n\n', '#FluShot', false],
    ]);
    expect(parts[0]?.card?.host).toBe('cdc.gov');
  });

  test('has a title and a first comment where the platform has a place for them', () => {
    const youtube = preview(`${front}It works.`, 'youtube');
    expect(youtube.title?.length).toEqual({ count: 15, limit: 100 });
    expect(textOf(youtube.title?.segments ?? [])).toBe('Wash your hands');
    expect(youtube.firstComment).toBeUndefined();
    const instagram = preview(`${front}It works.`, 'instagram');
    expect(instagram.title).toBeUndefined();
    expect(instagram.firstComment?.segments.map(({ text, kind }) => [text, kind])).toEqual([
      ['More for you: ', 'text'],
      ['#CleanHands', 'hashtag'],
    ]);
    const { start = 0, end = 0 } = instagram.firstComment?.span ?? {};
    expect(front.slice(start, end)).toContain('More for you');
  });

  test('a content warning shows where it counts', () => {
    const draft = '---\ncontentWarning: Needles\n---\n\nIt works.';
    expect(textOf(preview(draft, 'mastodon').warning?.segments ?? [])).toBe('Needles');
    expect(preview(draft, 'x').warning).toBeUndefined();
  });

  test('an image is a frame with its name and what is said in its place', () => {
    const draft = '---\nimages:\n  - file: pictures/hands.jpg\n    alt: Hands under a tap\n---\n\nOne.\n\n---\n\nTwo. ![](soap.png)';
    expect(preview(draft, 'x').images.map(({ file, alt, part }) => [file, alt && textOf(alt.segments), alt?.length, part])).toEqual([
      ['hands.jpg', 'Hands under a tap', { count: 17, limit: 1000 }, 0],
      ['soap.png', undefined, undefined, 1],
    ]);
    expect(preview(draft, 'instagram').images.map(({ part }) => part)).toEqual([0, 0]);
    expect(preview('---\nimages: [hands.jpg]\n---\n\nSee https://cdc.gov/flu', 'x').parts[0]?.card).toBeUndefined();
  });

  test('says what is over the limit, part by part', () => {
    const { parts } = preview(`One.\n\n---\n\n${long}`, 'x');
    expect(parts.map(({ count, limit, over }) => [count, limit, over])).toEqual([
      [4, 280, false],
      [329, 280, true],
    ]);
    expect(those(`One.\n\n---\n\n${long}`, 'x', ({ over }) => over === true).join('')).toBe(`One.${long}`.slice(4 + 280));
    expect(those(`${'a '.repeat(139)}\n\n---\n\nTwo.`, 'x', ({ over }) => over === true)).toEqual([]);
  });

  test('what stands under it may be what is over', () => {
    const body = 'Drink water. '.repeat(20).trim();
    const [part] = preview(`---\nhashtags: [StayWellThisWinterSeason]\n---\n\n${body}`, 'x').parts;
    expect(part?.over).toBe(true);
    const [text, tags] = part?.blocks ?? [];
    expect(text?.segments.some(({ over }) => over)).toBe(false);
    expect(tags?.segments.map(({ text: words, over, kind }) => [words, over, kind])).toEqual([
      ['#StayWellThisWinter', undefined, 'hashtag'],
      ['Season', true, 'hashtag'],
    ]);
  });

  test('is folded about where the platform shows "more"', () => {
    const shown = those(long, 'instagram', ({ folded }) => !folded).join('');
    expect(shown.length).toBeLessThanOrEqual(125);
    expect(shown.length).toBeGreaterThan(100);
    expect(those('Drink water each day.', 'instagram', ({ folded }) => folded === true)).toEqual([]);
    expect(those(long, 'x', ({ folded }) => folded === true)).toEqual([]);
  });

  test('no link is cut in two by the fold', () => {
    const link = `https://www.example.org/${'guide-'.repeat(12)}`;
    const draft = `${'Drink water. '.repeat(8)}${link} Thanks.`;
    expect(those(draft, 'facebook', ({ kind }) => kind === 'link')).toEqual([link]);
  });

  test('is empty with an empty draft, and nothing on a platform that nobody knows', () => {
    expect(preview('', 'x').parts).toEqual([{ count: 0, limit: 280, over: false, blocks: [], left: 0 }]);
    expect(previewPost(check('One.'), 'myspace')).toBeUndefined();
  });
});

describe('the fold', () => {
  test.each<readonly [text: string, fold: number, at: number | undefined]>([
    ['One two three', 20, undefined],
    ['One two three', 8, 8],
    ['One two three', 9, 8],
    ['One two three', 7, 7],
    ['One two', 7, undefined],
    ['One two \n', 7, undefined],
    ['e\u0301e\u0301e\u0301 done', 3, 6],
    ['👩‍⚕️👩‍⚕️ done', 1, 5],
    ['x'.repeat(80), 50, 50],
  ])('of %j after %i characters', (text, fold, at) => {
    expect(foldAt(text, { fold })).toBe(at);
  });

  test('may be a number of lines', () => {
    expect(foldAt('1\n2\n3\n4', { foldLines: 2 })).toBe(3);
    expect(foldAt('1\n2', { foldLines: 2 })).toBeUndefined();
  });
});

const words = [
  'Wash your hands. ',
  'See https://example.org/a-long-path/to/read ',
  '#FluShot ',
  '@riverside ',
  '**bold** ',
  '_Drink **water** now._ ',
  '~~Old~~ ',
  '**#FluShot** and *@riverside* ',
  'Keep it <5 or >= 7. ',
  '3 * 4 \\* a_b ',
  '\n\n',
  '\n\n---\n\n',
  '- one\n- two\n',
];
const odd = [
  'مرحبا ',
  'e\u0301',
  '👩‍⚕️',
  '\ud800',
  '&amp; ',
  '[@cdc] ',
  '\r\n',
  '![A hand](hand.jpg) ',
  '<!-- note --> ',
  '\n\n## Instagram\n\n',
  '#',
  '@',
  'a.org/',
];
const drafts = fc
  .array(fc.constantFrom(...words, ...odd), { maxLength: 40 })
  .chain((body) => fc.constantFrom('', front).map((matter) => matter + body.join('')));

describe('for any draft', () => {
  test('the segments of each part are its exported text, and their places lie in the file', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...platforms.map(({ id }) => id)), (draft, platform) => {
        const analysis = check(draft);
        const made = previewPost(analysis, platform);
        const exported = exportPost(analysis, platform);
        expect(made?.parts.map(partText)).toEqual(exported?.parts);
        for (const { blocks, over } of made?.parts ?? []) {
          const segments = blocks.flatMap((block) => block.segments);
          expect(segments.some((segment) => segment.over === true)).toBe(over);
          for (const { span, text } of segments) {
            expect(text).not.toBe('');
            if (span) expect(0 <= span.start && span.start <= span.end && span.end <= draft.length).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a text that is too long to draw', () => {
  test('is cut, and says how much is left out', () => {
    const { parts } = preview('Drink water. '.repeat(16_000), 'facebook');
    expect(partText(parts[0] ?? { blocks: [], count: 0, limit: 0, over: false, left: 0 })).toHaveLength(20_000);
    expect(parts[0]?.left).toBe(187_999);
    expect(parts[0]?.count).toBe(207_999);
    const thread = preview('One.\n\n---\n\n'.repeat(300), 'x');
    expect([thread.parts.length, thread.partsLeft]).toEqual([100, 200]);
  });

  test.each([
    ['handles', '@a'.repeat(25_000)],
    ['names with dots', `@${'a.'.repeat(25_000)}`],
    ['hashtags', '#a '.repeat(17_000)],
    ['one long word', 'a'.repeat(50_000)],
    ['links', 'https://a.org/ '.repeat(3300)],
    ['lines', 'a\n'.repeat(25_000)],
  ])('takes no time out of line: %s', (_name, text) => {
    const analysis = check(text);
    expect(quickest(() => ['x', 'mastodon', 'instagram', 'bluesky'].map((id) => previewPost(analysis, id)))).toBeLessThan(mostForHostile);
  });
});
