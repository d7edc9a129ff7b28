import { describe, expect, test } from 'vitest';
import { versionFor } from '../../server/engine/draft/place.ts';
import { partsOn, partText } from '../../server/engine/export/publish.ts';
import { countOn } from '../../server/engine/platforms/count.ts';
import { countPart, countPlatforms } from '../../server/engine/platforms/partCount.ts';
import { platforms } from '../../server/engine/platforms/table.ts';
import { overLimit } from '../../server/engine/rules/platform/over-limit.ts';
import type { Settings } from '../../server/engine/settings.ts';
import type { Report } from '../../server/engine/types.ts';
import { check, findingsOf, unmark } from './support.ts';

const reports = (text: string, given: Partial<Settings> = {}): readonly Report[] => findingsOf('platform/over-limit', text, given);
const messages = (text: string): readonly string[] => reports(text).map((report) => report.message);
const words = (count: number): string => 'word '.repeat(count).trim();

describe('the examples', () => {
  const bad = overLimit.examples.filter((example) => 'bad' in example);
  const quiet = overLimit.examples.filter((example) => 'quiet' in example);

  test.each(bad)('$bad', ({ bad: marked, good, settings }) => {
    const { text, spans } = unmark(marked);
    expect(reports(text, settings).map(({ start, end }) => ({ start, end }))).toEqual(spans);
    if (good !== undefined) expect(reports(good, settings)).toEqual([]);
  });

  test.each(quiet)('$quiet', ({ quiet: text, settings }) => expect(reports(text, settings)).toEqual([]));
});

describe('the message', () => {
  test('says what is allowed, what there is and what to do', () => {
    expect(messages(`---\nplatforms: [x]\n---\n\n${words(60)}`)).toEqual([
      'X allows 280 characters and this has 299. Cut 19, or write a shorter version under a heading "X".',
    ]);
    expect(messages(`## X\n\n${words(60)}`)).toEqual([
      'X allows 280 characters and this has 299. Cut 19, or start a new post of the thread with a line "---".',
    ]);
    expect(messages(`## Instagram\n\n${words(450)}`)).toEqual(['Instagram allows 2,200 characters and this has 2,249. Cut 49.']);
  });

  test('names the part of a thread, bytes, and what is added', () => {
    expect(messages(`## X\n\nOne.\n\n---\n\n${words(60)}`)[0]).toContain('X allows 280 characters a post and part 2 has 299.');
    expect(messages(`## Threads\n\n${'é'.repeat(251)}`)[0]).toContain('Threads allows 500 bytes and this has 502.');
    expect(messages(`## Bluesky\n\n${'👩‍👩‍👦‍👦'.repeat(121)}`)[0]).toContain('Bluesky allows 3,000 bytes and this has 3,025.');
    expect(messages(`---\nhashtags: [FluShot]\n---\n\n## X\n\n${words(56)}`)[0]).toContain('and this has 289 with its sources and hashtags. Cut 9');
  });

  test('a long text message is a warning that says how many are sent', () => {
    expect(reports(`## SMS\n\n${'a'.repeat(161)}`)).toMatchObject([
      {
        start: 168,
        end: 169,
        severity: 'warning',
        message: 'This goes out as 2 text messages. One holds 160 characters, and this has 161: cut 1 to send one.',
      },
    ]);
    expect(messages(`## SMS\n\n${'a'.repeat(70)}’`)).toEqual([
      'This goes out as 2 text messages. With "’" in it, one holds only 70 characters, and this has 71: cut 1 to send one.',
    ]);
    expect(reports(`## SMS\n\n${words(400)}`)[0]?.severity).toBe('error');
  });
});

test('when only the hashtags are over, the last sentence is marked', () => {
  const text = `---\nplatforms: [x]\nhashtags: [FluShot]\n---\n\n${words(53)}. Come soon.`;
  expect(reports(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Come soon.']);
});

test('the overflow is found behind a link, formatting and the paragraphs before', () => {
  const { text, spans } = unmark(`---\nplatforms: [x]\n---\n\nSee https://example.org/${'a'.repeat(90)}.\n\n**${words(49)} 1234 ⟦567**.\n\nMore.⟧`);
  expect(reports(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
});

test('a platform is checked against its own version, the others against the shared text', () => {
  const text = `---\nplatforms: [x, mastodon]\n---\n\n${words(110)}\n\n## X\n\nShort.`;
  expect(messages(text).map((message) => message.slice(0, 8))).toEqual(['Mastodon']);
});

test.each([
  '---\nplatforms: [x, sms]\nhashtags: [Flu, Shot]\nsources:\n  - id: cdc\n    publisher: CDC\n    year: 2024\n    url: https://www.cdc.gov/flu/a/long/way/to/a/page\n---\n\nIt can’t. [@cdc]\n\n- one\n- **two**\n\n---\n\nSecond 💉 part: example.org.',
  'One.\n\n---\n\nTwo é.\n\n## Instagram\n\nOwn text.',
  '',
  '---\nhashtags: [Flu]\n---\n',
])('the sum over paragraphs is the count of the text that is published', (text) => {
  const { draft } = check(text);
  const counts = countPlatforms(draft, []);
  for (const platform of platforms) {
    const version = versionFor(draft, platform.id);
    if (!version) throw new Error('a draft has a shared version');
    const parts = partsOn(version, platform);
    // Telegram takes its own marks away before it counts.
    const counted = platform.formatting === 'telegram' ? { ...platform, formatting: 'none' as const } : platform;
    const published = parts.map((part) => countOn(partText(draft, version, part, counted), platform));
    expect(parts.map((part) => countPart(part, version, draft, platform))).toEqual(published);
    expect(counts.find((one) => one.platform === platform.id)?.count).toBe(Math.max(...published));
  }
});

test('the platforms of the draft come first', () => {
  const { draft } = check('---\nplatforms: [linkedin]\n---\n\nHi.\n\n## X\n\nHi.');
  const counts = check('---\nplatforms: [linkedin]\n---\n\nHi.\n\n## X\n\nHi.').platforms;
  expect(draft.versions.length).toBe(2);
  expect(counts.filter((count) => count.chosen).map((count) => count.platform)).toEqual(['linkedin', 'x']);
  expect(counts.length).toBe(platforms.length);
});
