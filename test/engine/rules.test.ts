import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyzeNow, type Rule, rules } from '../../server/engine/index.ts';
import { check, familyFindings, findingsOf, settingsWith, unmark } from './support.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('server/engine/rules/', root);
const all: readonly (readonly [string, Rule])[] = Object.entries(rules);

/** The families of the product. */
const families = ['phi', 'citation', 'claim', 'jargon', 'readability', 'numbers', 'language', 'platform', 'draft'];

test('every rule has the name of its file, and every file is a rule', () => {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) => readdirSync(new URL(`${family.name}/`, folder)).map((file) => `${family.name}/${file.replace(/\.ts$/, '')}`));
  expect(all.map(([id]) => id)).toEqual(files.sort());
});

test.each(['server/engine/rules/index.generated.ts', 'server/engine/data/acronyms.generated.ts', 'server/engine/data/jargon.generated.ts'])(
  '%s was generated',
  (name) => {
    expect(existsSync(new URL(name, root))).toBe(true);
    expect(readFileSync(new URL(name, root), 'utf8')).toMatch(/^\/\/ (?:Made|Generated) /);
  },
);

// Most tests ask one family, so that the others need not work.
test('a family finds alone what it finds among others', () => {
  const drafts = readdirSync(new URL('test/corpus/', root)).filter((name) => name.endsWith('.md'));
  const corpus = drafts.map((name) => ({ text: readFileSync(new URL(`test/corpus/${name}`, root), 'utf8'), settings: undefined }));
  const examples = all.flatMap(([, { examples: own }]) =>
    own.flatMap((example) => ('bad' in example ? [{ text: unmark(example.bad).text, settings: example.settings }] : [])).slice(0, 1),
  );
  const present = families.filter((family) => family !== 'draft' && all.some(([id]) => id.startsWith(`${family}/`)));
  for (const { text, settings } of [...corpus, ...examples]) {
    const { findings } = check(text, settings);
    for (const family of present) expect(familyFindings(family, text, settings)).toEqual(findings.filter(({ rule }) => rule.startsWith(`${family}/`)));
  }
});

const readabilityAlone = settingsWith({ rules: Object.fromEntries(families.map((family) => [family, family === 'readability' ? 'information' : 'off'])) });

describe.each(all)('%s', (id, rule) => {
  test('belongs to a family, and its name is in lower case', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    expect(families).toContain(id.split('/')[0]);
  });

  test('says what it is for', () => {
    expect(rule.summary).toMatch(/^[A-Z].{8,70}[^.!?]$/);
    expect(rule.why).toMatch(/^[A-Z][\s\S]{40,400}\.$/);
    expect(rule.limits).toMatch(/^[A-Z][\s\S]{30,500}\.$/);
    for (const { title, url } of rule.sources) {
      expect(title.length).toBeGreaterThan(5);
      if (url !== undefined) expect(url).toMatch(/^https:\/\/[^\s]+$/);
    }
  });

  test('has examples enough, and none twice', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(6);
    const texts = rule.examples.map((example) => JSON.stringify(['bad' in example ? example.bad : example.quiet, example.settings]));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('speaks plainly: its own words pass the rules', () => {
    const messages = rule.examples.flatMap((example) =>
      'bad' in example ? findingsOf(id, unmark(example.bad).text, example.settings).map(({ message }) => message) : [],
    );
    for (const text of new Set([...messages, rule.summary, rule.why])) {
      // What a message quotes is the writer's, not ours.
      const own = text.replace(/"[^"]*"/g, 'this');
      const found = analyzeNow({ text: own, format: 'plain' }, readabilityAlone).findings;
      expect({ text, rules: found.flatMap((finding) => (/^readability\/(?:hard-sentence|wordy-phrase)$/.test(finding.rule) ? [finding.rule] : [])) }).toEqual({
        text,
        rules: [],
      });
    }
  });
});
