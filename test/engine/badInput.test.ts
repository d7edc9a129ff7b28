import { describe, expect, test } from 'vitest';
import { type Analysis, exportPost, previewPost, readSettings } from '../../server/engine/index.ts';
import { check } from './support.ts';

const onX = (text: string): string => `---\nplatforms: [x, bluesky, mastodon, facebook]\n---\n\n${text}`;
const countsOf = ({ platforms }: Analysis): Readonly<Record<string, number>> => Object.fromEntries(platforms.map(({ platform, count }) => [platform, count]));
const overs = ({ findings }: Analysis): number => findings.filter(({ rule }) => rule === 'platform/over-limit').length;

describe('what nobody would post', () => {
  test('200,000 characters are counted, and said to be too long where they are', () => {
    const draft = onX('Drink water. '.repeat(15_385).trim());
    const analysis = check(draft);
    expect(countsOf(analysis)).toMatchObject({ x: 200_004, bluesky: 200_004, mastodon: 200_004, facebook: 200_004 });
    expect(overs(analysis)).toBe(4);
    expect(exportPost(analysis, 'x')?.count).toBe(200_004);
    expect(previewPost(analysis, 'x')?.parts[0]?.left).toBe(180_004);
  });

  test('a letter under a tower of marks is one character, and many code points and bytes', () => {
    const analysis = check(onX(`e${'\u0301'.repeat(50_000)}`));
    expect(countsOf(analysis)).toMatchObject({ x: 50_000, bluesky: 1, mastodon: 1, facebook: 50_001 });
    expect(overs(analysis)).toBe(2);
  });

  test('half a character counts as the sign that stands in its place', () => {
    expect(countsOf(check(onX('a\ud800b')))).toMatchObject({ x: 4, bluesky: 3, facebook: 3 });
    expect(overs(check(onX('\ud83d'.repeat(100))))).toBe(0);
    expect(overs(check(onX('\ud83d'.repeat(141))))).toBe(1);
  });

  test('a platform that nobody knows is named, and the others are counted', () => {
    const { findings, platforms } = check('---\nplatforms: [myspace, x]\n---\n\nDrink water.');
    expect(findings.filter(({ rule }) => rule === 'draft/front-matter').map(({ message }) => message)).toEqual([expect.stringContaining('"myspace"')]);
    expect(platforms.filter(({ chosen }) => chosen).map(({ platform, count }) => [platform, count])).toEqual([['x', 12]]);
  });

  test.each([
    ['x', 'Twitter', 'as another post of its thread', 'One.\n\n---\n\nTwo.'],
    ['linkedin', 'LinkedIn', 'as one post with it', 'One.\n\nTwo.'],
  ])('two texts for %s are named, and both go out', (platform, heading, how, text) => {
    const draft = `---\nplatforms: [${platform}]\n---\n\nDrink water.\n\n## ${platform}\n\nOne.\n\n## ${heading}\n\nTwo.`;
    const { message = '' } = check(draft).findings.find(({ rule }) => rule === 'platform/version-heading') ?? {};
    expect(message).toContain(how);
    expect(exportPost(check(draft), platform)?.text).toBe(text);
  });

  test('a limit below 1 is named, and the number that is built in holds', () => {
    const { settings, problems } = readSettings([{ limits: { x: -5, facebook: { limit: -1 } } }], '2026-01-15');
    expect(problems).toHaveLength(2);
    expect(check('Drink water.', settings).platforms.find(({ platform }) => platform === 'x')?.limit).toBe(280);
  });
});
