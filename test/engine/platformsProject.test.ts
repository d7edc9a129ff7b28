import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overrideProblems, platformTable, readOverrides } from '../../server/engine/platforms/overrides.ts';
import { builtIn } from '../../server/engine/platforms/table.ts';
import { check } from './support.ts';

const table = (value: unknown) => platformTable(readOverrides(value) ?? {});

describe('platforms of a project', () => {
  test('are the built-in ones where it says nothing', () => {
    expect(table({})).toBe(builtIn);
  });

  test('have the limits that it gives them, by any name of theirs', () => {
    expect(table({ mastodon: 5000 }).byId('mastodon')).toMatchObject({ limit: 5000, unit: 'graphemes', links: 'fixed', confidence: 'project' });
    expect(table({ Twitter: { limit: 25_000, hashtags: 3 } }).byName('X')).toMatchObject({ id: 'x', limit: 25_000, hashtags: { advised: 3 } });
    expect(table({ bluesky: 500 }).byId('bluesky')?.second).toBeUndefined();
    expect(table({ youtube: { title: 70 } }).byId('youtube')?.fields.title).toMatchObject({ limit: 70, unit: 'utf16' });
  });

  test('may be new ones, with a heading of their own', () => {
    const own = { nextdoor: { name: 'Nextdoor', limit: 10, unit: 'graphemes', headings: ['Our Neighbours'] } } as const;
    const { draft, findings, platforms } = check('Flu shots are here, walk in.\n\n## Our neighbours\n\nFlu shots are here.', { limits: own });
    expect(draft.versions.map(({ platform }) => platform)).toEqual([undefined, 'nextdoor']);
    expect(platforms[0]).toMatchObject({ platform: 'nextdoor', name: 'Nextdoor', count: 19, limit: 10, chosen: true });
    expect(findings.map(({ rule }) => rule)).toContain('platform/over-limit');
    expect(check('---\nplatforms: [Nextdoor]\n---\n\nFlu shots.', { limits: own }).draft.frontMatter.problems).toEqual([]);
    expect(check('---\nplatforms: [Nextdoor]\n---\n\nFlu shots.').draft.frontMatter.problems).toHaveLength(1);
  });

  test('count in their own way', () => {
    const { platforms } = check('Shots: https://example.org/a-long-way-to-go 💉', {
      limits: { board: { name: 'Board', limit: 99, unit: 'bytes', links: 'fixed' } },
      platforms: ['board'],
    });
    expect(platforms[0]).toMatchObject({ platform: 'board', count: 'Shots: '.length + 23 + 1 + 4 });
  });

  test.each([
    [{ mastodon: -5 }, '"limit" of "mastodon" must be a whole number above 0'],
    [{ mastodon: 1.5 }, 'whole number'],
    [{ mastodon: '5000' }, 'give "mastodon" a number'],
    [{ x: { lenght: 5 } }, '"x" cannot have "lenght"'],
    [{ x: { unit: 'words' } }, '"unit" of "x" must be one of'],
    [{ nextdor: 500 }, 'no platform called "nextdor"'],
    [{ nextdoor: { name: 'Nextdoor' } }, 'give it a "name" and a "limit"'],
    [{ x: { headings: [''] } }, 'a list of names'],
  ])('%j is named as wrong, and changes nothing', (value, words) => {
    expect(overrideProblems(value)).toEqual([expect.stringContaining(words)]);
    expect(table(value).all.map(({ id, limit }) => [id, limit])).toEqual(builtIn.all.map(({ id, limit }) => [id, limit]));
  });

  test('can be read from anything', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('x', 'Twitter', 'board', '__proto__', 'constructor'), fc.anything()), (value) => {
        const { all } = table(value);
        for (const { limit, id, name } of all) {
          expect(limit).toBeGreaterThan(0);
          expect(id).not.toBe('');
          expect(name).not.toBe('');
        }
        expect(all.length).toBeGreaterThanOrEqual(builtIn.all.length);
        overrideProblems(value);
      }),
    );
  });
});

describe('what a draft changes', () => {
  test('a picture leaves less room on Telegram and WhatsApp', () => {
    const { platforms } = check('---\nplatforms: [telegram, whatsapp, x]\n---\n\nShots are here. ![A nurse](a.jpg)');
    expect(platforms.slice(0, 3).map(({ limit }) => limit)).toEqual([1024, 1024, 280]);
  });

  test('a picture of another version does not', () => {
    const { platforms } = check('---\nplatforms: [telegram]\n---\n\nShots are here.\n\n## X\n\nShots. ![A nurse](a.jpg)');
    expect(platforms.find(({ platform }) => platform === 'telegram')?.limit).toBe(4096);
  });

  test('the text of a profile has the limit of a profile', () => {
    const { platforms } = check('---\ntype: profile-bio\nplatforms: [instagram, bluesky]\n---\n\nA clinic by the river.');
    expect(platforms.slice(0, 2).map(({ limit }) => limit)).toEqual([150, 256]);
  });

  test('a content warning counts on Mastodon alone', () => {
    const { platforms } = check('---\ncontentWarning: needles\nplatforms: [mastodon, bluesky]\n---\n\nShots are here.');
    expect(platforms.slice(0, 2).map(({ count }) => count)).toEqual([15 + 7, 15]);
  });

  test('titles, alt texts and first comments are counted beside the post', () => {
    const text =
      '---\nplatforms: [instagram, youtube]\ntitle: Flu shots\nfirstComment: Ask us.\nimages:\n  - file: a.jpg\n    alt: A nurse\n---\n\nShots. ![A park](b.jpg)';
    const [instagram, youtube] = check(text).platforms;
    expect(instagram?.fields).toEqual([
      { field: 'altText', name: 'alt text 1', count: 7, limit: 1000 },
      { field: 'altText', name: 'alt text 2', count: 6, limit: 1000 },
      { field: 'firstComment', name: 'first comment', count: 7, limit: 2196 },
    ]);
    expect(youtube?.fields).toEqual([{ field: 'title', name: 'title', count: 9, limit: 100 }]);
  });
});
