import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyzeNow, exportPost, platforms, readSettings } from '../../server/engine/index.ts';
import { localeIds } from '../../server/engine/locale.ts';
import { withDefaults } from '../snippet.ts';
import { today } from './support.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../snippets/${name}`, import.meta.url), 'utf8'));

interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly body: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const readSnippets = (): readonly Snippet[] => {
  const snippets = read('clinical-post.code-snippets');
  return Object.entries(isRecord(snippets) ? snippets : {}).map(([name, value]) => {
    const { prefix, body } = isRecord(value) ? value : {};
    return { name, prefix: String(prefix), body: Array.isArray(body) ? body.join('\n') : '' };
  });
};

const snippets = readSnippets();

/** The platforms that a draft names are those that its snippet is made for. */
const platformsOf = (text: string): readonly string[] => (/^platforms: \[(.*)\]$/m.exec(text)?.[1] ?? '').split(', ');

describe('the expander', () => {
  test('takes defaults and first choices', () => {
    const mark = '$';
    expect(withDefaults(`a ${mark}{1:b c} ${mark}{2|x\\, y,z|} ${mark}{3|one,two|}${mark}0`, today)).toBe('a b c x, y one');
  });
});

describe.each(snippets.map((snippet) => [snippet.name, snippet] as const))('%s', (_, { body }) => {
  const text = withDefaults(body, today);

  test('is taken whole by the expander', () => {
    expect(text).not.toContain('$');
  });
  test('says when not to use it, and nobody else reads that', () => {
    expect(body).toContain('<!-- Do not use this');
  });
  test('names a type and platforms', () => {
    expect(text).toMatch(/^type: [a-z-]+$/m);
    expect(platformsOf(text).filter((id) => !platforms.some((platform) => platform.id === id))).toEqual([]);
  });
  test('names no picture, for there is none yet', () => {
    expect(analyzeNow({ text, format: 'markdown' }, readSettings([], today).settings).draft.frontMatter.images.filter(({ file }) => file !== '')).toEqual([]);
  });
  test.each(localeIds)('has no finding when filled with its defaults in %s, and fits its platforms', (locale) => {
    const analysis = analyzeNow({ text, format: 'markdown' }, readSettings([{ locale }], today).settings);
    expect(analysis.findings.map(({ rule, message, start, end }) => `${rule}: ${message} (${text.slice(start, end)})`)).toEqual([]);
    for (const platform of platformsOf(text)) {
      const exported = exportPost(analysis, platform);
      expect(exported?.blockers).toEqual([]);
      expect(exported?.count).toBeLessThanOrEqual(exported?.limit ?? 0);
      expect(exported?.text).not.toMatch(/Do not use this|\[@/);
      expect(exported?.text.trim()).not.toBe('');
    }
  });
});

describe('the list', () => {
  test('has a snippet for each kind of post', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(28);
    expect(snippets.map(({ prefix }) => prefix)).toEqual(expect.arrayContaining(['myth', 'awareness', 'tip', 'askthedoc', 'crisis', 'reply', 'story', 'bio']));
  });
  test('has no prefix twice', () => {
    expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length);
  });
});
