import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportAll, exportPost, platforms, previewPost, readSettings, type Settings } from '../../server/engine/index.ts';
import { countIn } from '../../server/engine/platforms/count.ts';
import { tagLinks } from '../../server/engine/platforms/linkTags.ts';
import { check, mostForHostile, quickest } from './support.ts';

const utm: Settings['utm'] = { domains: ['riverside.org'] };
const front = '---\ncampaign: flu-2026\n---\n\n';
const text = (body: string, platform = 'linkedin', setting: Settings['utm'] = utm): string | undefined =>
  exportPost(check(front + body, { utm: setting }), platform)?.text;
const onLinkedIn = 'utm_source=linkedin&utm_medium=social&utm_campaign=flu-2026';

describe('a link to a domain of the project', () => {
  test.each<readonly [link: string, tagged: string]>([
    ['https://riverside.org', `https://riverside.org/?${onLinkedIn}`],
    ['https://riverside.org/flu', `https://riverside.org/flu?${onLinkedIn}`],
    ['https://www.riverside.org/flu/', `https://www.riverside.org/flu/?${onLinkedIn}`],
    ['HTTPS://Data.Riverside.org/flu', `HTTPS://Data.Riverside.org/flu?${onLinkedIn}`],
    ['https://riverside.org:8080/flu', `https://riverside.org:8080/flu?${onLinkedIn}`],
    ['https://riverside.org/flu?a=1&b=2', `https://riverside.org/flu?a=1&b=2&${onLinkedIn}`],
    ['https://riverside.org/flu?a=1#times', `https://riverside.org/flu?a=1&${onLinkedIn}#times`],
    ['https://riverside.org#times', `https://riverside.org/?${onLinkedIn}#times`],
    ['https://riverside.org/.#', `https://riverside.org/.?${onLinkedIn}#`],
    [`https://riverside.org/.?${onLinkedIn}#`, `https://riverside.org/.?${onLinkedIn}#`],
    ['https://riverside.org/flu?utm_source=mail', 'https://riverside.org/flu?utm_source=mail&utm_medium=social&utm_campaign=flu-2026'],
    [`https://riverside.org/flu?${onLinkedIn}`, `https://riverside.org/flu?${onLinkedIn}`],
    ['www.riverside.org/flu', `www.riverside.org/flu?${onLinkedIn}`],
    ['riverside.org/flu', `riverside.org/flu?${onLinkedIn}`],
    ['[our page](https://riverside.org/flu)', `our page (https://riverside.org/flu?${onLinkedIn})`],
    ['<https://riverside.org/flu>', `https://riverside.org/flu?${onLinkedIn}`],
    // A domain alone is read, not followed.
    ['riverside.org', 'riverside.org'],
    ['care@riverside.org', 'care@riverside.org'],
    ['https://cdc.gov/flu', 'https://cdc.gov/flu'],
    ['https://otherriverside.org/flu', 'https://otherriverside.org/flu'],
    ['https://riverside.org.example.com/flu', 'https://riverside.org.example.com/flu'],
    ['https://riverside.org@example.com/flu', 'https://riverside.org@example.com/flu'],
    ['https://example.com/?to=riverside.org/flu', 'https://example.com/?to=riverside.org/flu'],
  ])('%s', (link, tagged) => {
    for (const around of ['Book at %, now.', 'Book (%).', '%', '- Book: %!'])
      expect(text(around.replace('%', () => link))).toBe(around.replace('%', () => tagged));
  });

  test('is found where the ending of a domain is none that a registry has', () => {
    expect(text('See https://riverside.test/a.', 'linkedin', { domains: ['riverside.test'] })).toBe(`See https://riverside.test/a?${onLinkedIn}.`);
  });

  test('keeps the marks of emphasis around it', () => {
    const tagged = 'https://riverside.org/a_b?utm_source=reddit&utm_medium=social&utm_campaign=flu-2026';
    expect(text('Go **https://riverside.org/a_b** _now_', 'reddit')).toBe(`Go **${tagged}** *now*`);
  });

  test('is left alone in code, without a campaign, and without domains', () => {
    const link = 'See https://riverside.org/flu';
    expect(text(`\`\`\`\n${link}\n\`\`\``)).toBe(link);
    expect(exportPost(check(link, { utm }), 'linkedin')?.text).toBe(link);
    expect(text(link, 'linkedin', { domains: [] })).toBe(link);
  });
});

describe('the values of the tags', () => {
  const body = 'https://riverside.org/flu';
  test.each<readonly [platform: string, setting: Settings['utm'], query: string]>([
    ['x', utm, '?utm_source=x&utm_medium=social&utm_campaign=flu-2026'],
    ['sms', utm, '?utm_source=sms&utm_medium=sms&utm_campaign=flu-2026'],
    // Nobody can follow a link in a caption.
    ['instagram', utm, ''],
    ['instagram', { ...utm, platforms: { Instagram: {} } }, '?utm_source=instagram&utm_medium=social&utm_campaign=flu-2026'],
    ['x', { ...utm, platforms: { twitter: false } }, ''],
    [
      'x',
      { ...utm, source: '{platform}-organic', medium: 'Social Post', campaign: '2026_{campaign}' },
      '?utm_source=x-organic&utm_medium=Social+Post&utm_campaign=2026_flu-2026',
    ],
    ['x', { ...utm, platforms: { x: { source: 'twitter' } } }, '?utm_source=twitter&utm_medium=social&utm_campaign=flu-2026'],
    ['x', { ...utm, medium: '' }, '?utm_source=x&utm_campaign=flu-2026'],
  ])('on %s with %j', (platform, setting, query) => {
    expect(text(body, platform, setting)).toBe(body + query);
  });

  test('are written so that they cannot end the link', () => {
    const tagged = exportPost(check('---\ncampaign: "Flu & cold (50%) #1 \\"é\\""\n---\n\nhttps://riverside.org/flu now', { utm }), 'x')?.text;
    expect(tagged).toBe('https://riverside.org/flu?utm_source=x&utm_medium=social&utm_campaign=Flu+%26+cold+%2850%25%29+%231+%22%C3%A9%22 now');
  });

  test('need no campaign of the draft where the project names one', () => {
    const one = exportPost(check('https://riverside.org/flu', { utm: { ...utm, campaign: 'always' } }), 'x');
    expect(one?.text).toBe('https://riverside.org/flu?utm_source=x&utm_medium=social&utm_campaign=always');
  });
});

describe('what is published', () => {
  const draft = `---
campaign: flu-2026
platforms: [x, linkedin]
firstComment: More at https://riverside.org/more
sources:
  - id: own
    publisher: Riverside
    url: https://riverside.org/report#t1
  - id: cdc
    publisher: CDC
    url: https://example.org/cdc
---

It works. [@own; @cdc] Book at https://riverside.org/flu today.`;
  const analysis = check(draft, { utm });

  test('counts with its tags: as it is written, or as the platform counts any link', () => {
    for (const { platform } of analysis.platforms) {
      const one = exportPost(analysis, platform);
      if (!one || one.platform.wide) continue;
      expect([platform, one.count]).toEqual([platform, countIn(one.text, one.platform.links, one.platform.unit)]);
    }
    const plain = check(draft);
    const count = (of: typeof plain, platform: string) => exportPost(of, platform)?.count ?? 0;
    expect(count(analysis, 'x')).toBe(count(plain, 'x'));
    expect(count(analysis, 'mastodon')).toBe(count(plain, 'mastodon'));
    expect(count(analysis, 'linkedin')).toBe(count(plain, 'linkedin') + 2 * `?${onLinkedIn}`.length);
    expect(exportPost(analysis, 'linkedin')?.besides[0]?.text).toBe(`More at https://riverside.org/more?${onLinkedIn}`);
  });

  test('is what the preview shows, on every platform', () => {
    for (const { id } of platforms) {
      const one = exportPost(analysis, id);
      const shown = previewPost(analysis, id)?.parts.map(({ blocks }) =>
        blocks.map(({ gap, segments }) => gap + segments.map((segment) => segment.text).join('')).join(''),
      );
      expect(shown).toEqual(one?.parts);
    }
    const link = previewPost(analysis, 'linkedin')
      ?.parts[0]?.blocks.flatMap(({ segments }) => segments)
      .find(({ kind }) => kind === 'link');
    expect(link?.text).toBe(`https://riverside.org/flu?${onLinkedIn}`);
    expect(draft.slice(link?.span?.start, link?.span?.end)).toBe('https://riverside.org/flu');
  });

  test('is listed: links in the manifest, tags among the changes', () => {
    const folder = exportAll(analysis, { draft: 'flu.post.md', platforms: ['linkedin'] });
    const manifest: unknown = JSON.parse(folder.files.at(-1)?.text ?? '');
    expect(manifest).toMatchObject({
      platforms: [
        {
          links: ['https://riverside.org/flu', 'https://riverside.org/report', 'https://riverside.org/more'].map((link) =>
            link.endsWith('report') ? `${link}?${onLinkedIn}#t1` : `${link}?${onLinkedIn}`,
          ),
          changes: ['Put 2 sources under the text.', 'Tagged 3 links: utm_source=linkedin, utm_medium=social, utm_campaign=flu-2026.'],
        },
      ],
    });
  });

  test('is over the limit by its tags, and the place is that of the draft', () => {
    const long = `${front}https://riverside.org/flu ${'a '.repeat(220)}end`;
    expect(exportPost(check(long), 'threads')?.blockers).toEqual([]);
    const [blocker] = exportPost(check(long, { utm }), 'threads')?.blockers ?? [];
    expect(blocker?.message).toContain('allows 500');
    expect(long.slice(blocker?.start)).toMatch(/^(?: ?a ?)+end$/);
  });

  test('fits when it is split, tags and all', () => {
    const long = `${front}${'We care for you. See https://riverside.org/flu for more. '.repeat(30)}`;
    const one = exportPost(check(long, { utm, threads: 'split' }), 'threads');
    expect(one?.blockers).toEqual([]);
    expect(one?.counts.every((count) => count <= 500)).toBe(true);
    expect(one?.links.length).toBe(1);
  });
});

test('tags of any text: what was there stays, and a second time changes nothing', () => {
  const piece = fc.constantFrom(
    'https://riverside.org',
    'riverside.org',
    'www.',
    '/',
    '?',
    '#',
    '&',
    'utm_source=a',
    'a',
    ' ',
    '(',
    ')',
    '.',
    '@',
    'é',
    '健',
    '%',
    '\n',
    '://',
    '<',
    '=',
  );
  const tags = { domains: ['riverside.org'], parameters: [['utm_source', 'x'] as const, ['utm_campaign', 'c'] as const], key: '' };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const written = pieces.join('');
      const once = tagLinks(written, tags);
      expect(tagLinks(once, tags)).toBe(once);
      let at = 0;
      for (const character of once) if (character === String.fromCodePoint(written.codePointAt(at) ?? 0)) at += character.length;
      expect(at).toBe(written.length);
    }),
    { numRuns: 500 },
  );
});

test.each([')', '(', '.', '?', '#', '@', '/', 'https://', 'https://riverside.org)', 'riverside.org ', 'riverside.org/a?b#c '])(
  'it takes time that grows with the text alone: %s',
  (piece) => {
    const tags = { domains: ['riverside.org'], parameters: [['utm_source', 'x'] as const], key: '' };
    const written = `https://riverside.org/${piece.repeat(50_000 / piece.length)}`;
    expect(quickest(() => tagLinks(written, tags))).toBeLessThan(mostForHostile);
  },
);

describe('the setting', () => {
  const read = (value: unknown) => readSettings([{ utm: value }], '2026-01-01');
  test('takes domains in any way in which they are written', () => {
    const { settings, problems } = read({
      domains: ['https://www.Riverside.org/', '*.clinic.example'],
      medium: 'post',
      platforms: { x: false, sms: { medium: 'text' } },
    });
    expect(settings.utm).toEqual({ domains: ['riverside.org', 'clinic.example'], medium: 'post', platforms: { x: false, sms: { medium: 'text' } } });
    expect(problems).toEqual([]);
  });
  test.each<readonly [value: unknown, problem: RegExp]>([
    [{ domains: 'riverside.org' }, /must be a list/],
    [{ domains: ['clinic'] }, /"clinic" is no domain/],
    [{ domains: [], medium: 1 }, /"medium" must be a text/],
    [{ domain: ['riverside.org'] }, /there is no "domain"/],
    [{ domains: [], platforms: { x: true } }, /"x" must be false/],
    [{ domains: [], platforms: { x: { term: 'a' } } }, /there is no "term" of "x"/],
  ])('%j', (value, problem) => {
    expect(read(value).problems.join()).toMatch(problem);
  });
});
