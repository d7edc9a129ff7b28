import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyzeNow, exportPost, readBibliography, readSettings } from '../../server/engine/index.ts';

const folder = new URL('../../samples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const project: unknown = JSON.parse(read('clinical-content.json'));
const { settings: own, problems } = readSettings([project], '2026-11-22');
const settings = { ...own, references: readBibliography(read('references.bib'), 'references.bib') };

const analyse = (name: string): Analysis => analyzeNow({ text: read(name), format: 'markdown' }, settings);
const familiesIn = ({ findings }: Analysis): ReadonlySet<string> => new Set(findings.map(({ rule }) => rule.split('/')[0] ?? ''));

describe('the samples', () => {
  test('have a project file that is understood', () => {
    expect(problems).toEqual([]);
  });
  test('are all named in their README', () => {
    const drafts = readdirSync(folder).filter((name) => name.endsWith('.post.md'));
    expect(drafts.filter((name) => !read('README.md').includes(`(${name})`))).toEqual([]);
    expect(drafts).toHaveLength(11);
  });
  // The comment in each draft names what is shown: change it with this list.
  test.each([
    ['heart-month', ['citation/missing-source', 'claim/cure', 'jargon/medical-term']],
    ['ask-the-doc', ['claim/stop-medicine', 'jargon/medical-term']],
    ['walking-study', ['claim/relative-risk', 'jargon/medical-term']],
    ['water-update', ['draft/left-placeholder', 'language/shouting', 'readability/long-sentence']],
    ['review-reply', ['phi/confirms-patient']],
    ['sleep-talk', ['citation/example-address', 'jargon/acronym', 'readability/wordy-phrase']],
  ])('show two or three things worth seeing in %s', (name, rules) => {
    const { findings } = analyse(`${name}.post.md`);
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(rules);
    expect(findings.length).toBeGreaterThanOrEqual(2);
    expect(findings.length).toBeLessThanOrEqual(3);
  });
  test('show jargon and a missing source in the flu draft', () => {
    const families = familiesIn(analyse('flu-myth.post.md'));
    expect([...families]).toEqual(expect.arrayContaining(['jargon', 'citation']));
  });
  test('show a version that is too long for X alone', () => {
    const analysis = analyse('diabetes-platforms.post.md');
    expect([...familiesIn(analysis)]).toContain('platform');
    const over = ['x', 'instagram', 'linkedin'].filter((platform) => (exportPost(analysis, platform)?.blockers.length ?? 0) > 0);
    expect(over).toEqual(['x']);
  });
  test('show privacy problems in the story, and stop its export', () => {
    const analysis = analyse('patient-story.post.md');
    // The comment in the draft names what is shown and what is not: change it with this list.
    const rules = [...new Set(analysis.findings.map(({ rule }) => rule))].sort();
    expect(rules).toEqual([
      'phi/age',
      'phi/date',
      'phi/missing-consent',
      'phi/name',
      'phi/phone',
      'phi/place',
      'phi/re-identification',
      'phi/record-number',
      'phi/ssn',
    ]);
    const marked = analysis.findings.map(({ start, end }) => analysis.draft.source.text.slice(start, end));
    expect(marked).toEqual(expect.arrayContaining(['March 3, 2025', '42 Sample Street']));
    expect(exportPost(analysis, 'facebook')?.blockers.some(({ final }) => final)).toBe(true);
  });
  test.each(['clean-hands.post.md', 'heat-thread.post.md'])('have nothing to mend in %s', (name) => {
    expect(analyse(name).findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
  test('show a thread of four posts, one of them with a source of the folder', () => {
    const parts = exportPost(analyse('heat-thread.post.md'), 'x')?.parts;
    expect(parts).toHaveLength(4);
    expect(parts?.[2]).toContain('Source: WHO, 2024: https://www.who.int/');
  });
});
