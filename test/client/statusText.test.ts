import { describe, expect, test } from 'vitest';
import { exportName } from '../../client/exportName.ts';
import { platformItems } from '../../client/platformItems.ts';
import { lengthWords, shownPlatform, statusText } from '../../client/statusText.ts';
import type { PlatformSummary, Summary } from '../../server/protocol.ts';

const platform = (id: string, name: string, count: number, limit: number, more: Partial<PlatformSummary> = {}): PlatformSummary => ({
  id,
  name,
  count,
  limit,
  parts: 1,
  chosen: false,
  ...more,
});
const x = platform('x', 'X', 241, 280);
const linkedIn = platform('linkedin', 'LinkedIn', 1204, 3000, { chosen: true });
const summary = (platforms: readonly PlatformSummary[], more: Partial<Summary> = {}): Summary => ({
  uri: 'file:///flu.post.md',
  version: 1,
  platforms,
  words: 42,
  texts: [{ words: 42, grade: '6–7', confidence: 'low', difficulty: 2.36, hardShare: 0.25 }],
  findings: { error: 0, warning: 0, information: 0, hint: 0 },
  ...more,
});

describe('the status bar', () => {
  test('shows length and reading level', () => {
    expect(statusText(summary([x]), undefined)?.text).toBe('X 241/280 · grade 6–7');
  });
  test('says nothing of a level that is not known', () => {
    const words = statusText(summary([x], { texts: [{ words: 12 }] }), undefined);
    expect(words?.text).toBe('X 241/280');
    expect(words?.tooltip).toContain('too short for a reading level');
    expect(words?.label).not.toContain('grade');
  });
  test('says how much room is left where it is little', () => {
    const words = statusText(summary([platform('x', 'X', 275, 280, { near: true })]), undefined);
    expect(words?.text).toBe('X 275/280, 5 left · grade 6–7');
    expect(words?.state).toBe('near');
    expect(words?.label).toContain('nearly full');
    expect(words?.tooltip).toContain('275 of 280 characters, 5 left');
  });
  test('stands out only where something is to be done', () => {
    expect(statusText(summary([x]), undefined)?.state).toBe('fits');
    expect(statusText(summary([platform('x', 'X', 312, 280)]), undefined)?.state).toBe('over');
  });
  test('a text message that goes out as several is no trouble, and says so', () => {
    const words = statusText(summary([platform('sms', 'SMS', 201, 160, { messages: 2 })]), undefined);
    expect(words?.text).toBe('SMS 201/160, sent as 2 messages · grade 6–7');
    expect(words?.state).toBe('near');
    expect(words?.label).toContain('201 of 160 characters, sent as 2 messages.');
  });
  test('lists every platform of the draft in its tooltip', () => {
    const tooltip = statusText(summary([{ ...x, chosen: true }, linkedIn, platform('threads', 'Threads', 612, 500, { chosen: true })]), 'x')?.tooltip;
    for (const row of ['| X | 241 of 280 characters |', '| LinkedIn | 1,204 of 3,000 characters |', '| Threads | 612 of 500 characters $(warning) 112 over |'])
      expect(tooltip).toContain(row);
  });
  test('warns in words and with a sign when the text is too long', () => {
    const words = statusText(summary([platform('x', 'X', 312, 280)]), undefined);
    expect(words?.text).toBe('$(warning) X 312/280 over');
    expect(words?.label).toContain('over the limit');
  });
  test('allows a text of just the limit', () => {
    expect(statusText(summary([platform('x', 'X', 280, 280)]), undefined)?.text).toBe('X 280/280 · grade 6–7');
  });
  test('counts the posts of a thread', () => {
    expect(statusText(summary([{ ...x, parts: 2 }]), undefined)?.text).toBe('X 2 posts · 241/280 · grade 6–7');
  });
  test('shows the picked platform, else the first chosen, else X', () => {
    const mastodon = platform('mastodon', 'Mastodon', 10, 500);
    expect(shownPlatform(summary([linkedIn, mastodon, x]), 'mastodon')?.id).toBe('mastodon');
    expect(shownPlatform(summary([mastodon, linkedIn, x]), undefined)?.id).toBe('linkedin');
    expect(shownPlatform(summary([mastodon, x]), 'gone')?.id).toBe('x');
    expect(statusText(summary([]), undefined)).toBeUndefined();
  });
  test('is clear to a screen reader', () => {
    const words = statusText(summary([x], { findings: { error: 1, warning: 2, information: 1, hint: 2 } }), undefined);
    expect(words?.label).toBe('X: 241 of 280 characters. Reading level: grade 6 to 7. 1 error, 2 warnings, 3 suggestions. Shows another platform.');
  });
  test('shows the level of the text that the platform gets', () => {
    const texts = [
      { words: 80, grade: '9–11' },
      { platform: 'linkedin', words: 40, grade: '4–5' },
    ];
    expect(statusText(summary([x, linkedIn], { texts }), 'x')?.text).toBe('X 241/280 · grade 9–11');
    const words = statusText(summary([x, linkedIn], { texts }), 'linkedin');
    expect(words?.text).toBe('LinkedIn 1,204/3,000 · grade 4–5');
    expect(words?.tooltip).toContain('LinkedIn: 40 words · reading level: grade 4–5');
  });
  test('has no level for another language', () => {
    const words = statusText(summary([x], { texts: [{ words: 80, otherLanguage: 'Spanish' }] }), undefined);
    expect(words?.text).toBe('X 241/280');
    expect(words?.tooltip).toContain('80 words · looks like Spanish; scores are for English');
    expect(words?.label).not.toContain('grade');
  });
  test('lists every chosen platform when pointed at', () => {
    const words = statusText(summary([linkedIn, platform('x', 'X', 300, 280, { chosen: true }), platform('sms', 'SMS', 1, 160)]), 'x');
    expect(words?.tooltip).toContain('| LinkedIn | 1,204 of 3,000 characters |');
    expect(words?.tooltip).toContain('| X | 300 of 280 characters $(warning) 20 over |');
    expect(words?.tooltip).not.toContain('SMS');
    expect(words?.tooltip).toContain('\n42 words · reading level: grade 6–7 (low confidence)\n\nDifficulty 2.4 of 6, 25% hard sentences\n');
    expect(words?.tooltip).toContain('[Show readability](command:clinicalContent.showReadability)');
    expect(words?.tooltip).toContain('No findings');
  });
});

describe('words for a length', () => {
  test('name the longest post of a thread', () => {
    expect(lengthWords({ ...x, parts: 3 })).toBe('3 posts, the longest 241 of 280 characters');
  });
});

describe('the list of platforms', () => {
  test('has those of the draft first, and says by how much one is over', () => {
    const { chosen, others } = platformItems(summary([x, { ...linkedIn, count: 3010 }]));
    expect(chosen).toEqual([{ id: 'linkedin', label: 'LinkedIn', description: '3,010/3,000 over by 10' }]);
    expect(others).toEqual([{ id: 'x', label: 'X', description: '241/280' }]);
  });
});

describe('the name of an export', () => {
  test.each([
    ['/posts/flu.post.md', 'flu.x.txt'],
    ['/posts/flu.md', 'flu.x.txt'],
    ['Untitled-1', 'Untitled-1.x.txt'],
    ['/posts/v1.2 notes.post.md', 'v1.2 notes.x.txt'],
    ['/posts/.post.md', 'post.x.txt'],
  ])('%s', (draft, name) => {
    expect(exportName(draft, 'x')).toBe(name);
  });
});
