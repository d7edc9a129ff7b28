import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFile, safeName } from '../../client/newPost/fileName.ts';
import { dayAfter, fillTemplate, isDay, withKeys } from '../../client/newPost/fill.ts';
import { kindsOf, readTemplates, type Template } from '../../client/newPost/templates.ts';
import { exportPost, platforms as allPlatforms } from '../../server/engine/index.ts';
import { localeIds } from '../../server/engine/locale.ts';
import { check } from '../engine/support.ts';
import { withDefaults } from '../snippet.ts';

const templates = readTemplates(readFileSync(new URL('../../snippets/templates.json', import.meta.url), 'utf8'));
const known = allPlatforms.map(({ id, name }) => ({ id, name }));
const emergency = { 'en-US': '911', 'en-GB': '999', 'en-CA': '911', 'en-AU': '000', 'en-NZ': '111', 'en-IE': '112', 'en-IN': '112' };

/** The examples of a template for what only the writer knows. */
const examplesOf = ({ body, own }: Template): Record<string, string> =>
  Object.fromEntries(
    Object.entries(own)
      .filter(([, { optional }]) => !optional)
      .map(([number, { name }]) => [name, new RegExp(`\\$\\{${number}:((?:\\\\.|[^}\\\\])*)\\}`).exec(body)?.[1] ?? '']),
  );

const made = (template: Template, values: Readonly<Record<string, string>>, platforms: readonly string[] = template.platforms): string =>
  withDefaults(fillTemplate(template, { values, platforms, known }), '2026-11-22');

const said = (text: string, given?: Parameters<typeof check>[1]) => check(text, given).findings.map(({ rule, message }) => `${rule}: ${message}`);

describe.each(templates.map((template) => [template.id, template] as const))('a new post, %s', (_, template) => {
  const open = Object.values(template.own).filter(({ optional }) => !optional);

  test('asks for what nobody has filled in, and is not exported before', () => {
    const analysis = check(made(template, {}));
    const rules = new Set(analysis.findings.map(({ rule }) => rule));
    expect(rules.has('draft/left-placeholder')).toBe(open.length > 0);
    expect(rules.has('draft/front-matter')).toBe(false);
    for (const platform of template.platforms)
      expect(exportPost(analysis, platform)?.blockers.some(({ rule }) => rule === 'draft/left-placeholder') ?? false).toBe(open.length > 0);
  });
  test.each(localeIds)('is clean once it is filled in, in %s', (locale) => {
    const values = { ...examplesOf(template), organization: 'Hill Street Clinic', emergency: emergency[locale] };
    expect(said(made(template, values), { locale })).toEqual([]);
  });
  test.each(template.platforms)('is clean for %s alone', (platform) => {
    const text = made(template, examplesOf(template), [platform]);
    expect(text).toContain(`\nplatforms: [${platform}]\n`);
    expect(said(text)).toEqual([]);
  });
  test('takes any name of an organization as it is', () => {
    const name = 'A: "B" & Co. #1 {x} \\ 5';
    const { draft } = check(made(template, { ...examplesOf(template), organization: name }));
    expect(draft.frontMatter.problems).toEqual([]);
    if (open.some((field) => field.name === 'organization')) expect(draft.frontMatter.values['organization']).toBe(name);
  });
});

describe('a story', () => {
  test('has no consent until the writer says so', () => {
    const story = templates.find(({ id }) => id === 'patient-story');
    const text = story ? made(story, {}) : '';
    expect(text).toMatch(/consent:\n {2}who: \n {2}what: \n {2}where: \n {2}until: \n/);
  });
});

describe('versions', () => {
  const bio = templates.find(({ id }) => id === 'profile-bio');
  test('stay for the platforms that were picked', () => {
    const text = bio ? made(bio, {}, ['x', 'linkedin']) : '';
    expect(text).toContain('## LinkedIn');
    expect(text).not.toContain('## Mastodon');
  });
  test('all stay where nobody picked', () => {
    expect(bio ? made(bio, {}, []) : '').toMatch(/## Mastodon[\s\S]*## LinkedIn/);
  });
});

describe('the kinds', () => {
  test('are the templates and the set of a campaign', () => {
    const kinds = kindsOf(templates);
    expect(kinds).toHaveLength(templates.length + 1);
    expect(kinds.find(({ id }) => id === 'campaign')?.templates.map(({ id }) => id)).toEqual(['campaign-1-start', 'campaign-2-reminder', 'campaign-3-thanks']);
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  });
  test('leave out what is no template', () => {
    expect(readTemplates('[{"id": "x"}, 3, null]')).toEqual([]);
    expect(readTemplates('{}')).toEqual([]);
  });
});

describe('a file name', () => {
  test.each([
    ['Flu & you: 5 facts!', 'flu-you-5-facts'],
    ['../../etc/passwd', 'etc-passwd'],
    ['  Été à Paris.post.md', 'ete-a-paris'],
    ['CON', 'post-con'],
    ['.hidden', 'hidden'],
    ['🙂', 'post'],
    ['', 'post'],
    ['健康', '健康'],
  ])('%j is made safe', (typed, name) => {
    expect(safeName(typed)).toBe(name);
  });
  test('is safe whatever is typed, and stays as it is then', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (typed) => {
        const name = safeName(typed);
        expect(name).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u);
        expect(safeName(name)).toBe(name);
      }),
      { numRuns: 200 },
    );
  });
  test('gets a number from the second on', () => {
    expect([draftFile('tip', 1), draftFile('tip', 2)]).toEqual(['tip.post.md', 'tip-2.post.md']);
  });
});

test('days are counted across months', () => {
  expect(dayAfter('2027-02-22', 7)).toBe('2027-03-01');
  expect([isDay('2027-02-28'), isDay('2027-02-30'), isDay('27-2-3'), isDay('')]).toEqual([true, false, false, false]);
});

describe('a snippet with keys that a caller wants', () => {
  test('a key is put at the end of the front matter, or in the place of what is there', () => {
    const stop = (words: string): string => `\${2:${words}}`;
    const snippet = `---\ntitle: A\ncampaign: ${stop('hands')}\npublish: 2026-12-01\n---\n\nText of $2.\n`;
    expect(withKeys(snippet, { campaign: 'flu-2026', publish: '2027-01-05T09:00' })).toBe(
      `---\ntitle: A\ncampaign: ${stop('flu-2026')}\npublish: "2027-01-05T09:00"\n---\n\nText of $2.\n`,
    );
    expect(withKeys('---\ntitle: A\n---\n\nText.\n', { campaign: 'a: $b' })).toBe('---\ntitle: A\ncampaign: "a: \\$b"\n---\n\nText.\n');
  });

  test.each(templates.map((template) => [template.id, template] as const))('%s has its day and its campaign', (_, template) => {
    const snippet = fillTemplate(template, { values: {}, platforms: [], known });
    const text = withDefaults(withKeys(snippet, { campaign: 'flu-2026', publish: '2027-01-05T09:00' }), '2026-11-22');
    const front = text.slice(0, text.indexOf('\n---\n', 4));
    expect(front.match(/^(?:campaign|publish): .*$/gm)?.toSorted()).toEqual(['campaign: flu-2026', 'publish: "2027-01-05T09:00"']);
  });
});
