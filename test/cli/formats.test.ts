import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/engine/index.ts';
import { clean, type Program, useProgram, warned, wrong } from './program.ts';

const silenced = 'Call {{phone}} today. <!-- clinical-ignore draft/left-placeholder the desk fills it in -->\n\n{{more}} <!-- clinical-ignore draft -->\n';

const program = useProgram(({ write }) => {
  write('clean.post.md', clean);
  write('warned.post.md', warned);
  write('wrong.post.md', wrong);
  write('silenced.post.md', silenced);
  write('disabled.post.md', '---\ndisable: [draft]\n---\n\nCall {{phone}}.\n');
  write('old/a, 100% & <b>: 1.post.md', warned);
  write('quiet/clinical-content.json', '{ "rules": { "readability": "off", "draft/left-placeholder": "error" } }');
  write('quiet/a.post.md', clean);
});
const run: Program['run'] = (args, options) => program().run(args, options);
const read = (path: string): string => readFileSync(join(program().folder, path), 'utf8');

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Readonly<Record<string, number>> };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification?: string }[];
}

describe('SARIF', () => {
  test('has the shape that 2.1.0 asks for', async () => {
    const { code, out } = await run(['check', '*.post.md', 'old/*.post.md', '--format', 'sarif']);
    expect(code).toBe(1);
    const log = JSON.parse(out);
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version']);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    const [{ tool, results, columnKind }] = log.runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.name).toBe('Clinical Content');
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(rules));
    for (const rule of tool.driver.rules) {
      expect(rule.shortDescription.text).toMatch(/^\S.*\.$/);
      expect(['error', 'warning', 'note', 'none']).toContain(rule.defaultConfiguration.level);
    }
    const all: readonly SarifResult[] = results;
    expect(all.length).toBeGreaterThan(4);
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of all) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note', 'none']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
      const [place] = locations;
      const { uri } = place?.physicalLocation.artifactLocation ?? { uri: '\\' };
      expect(new URL(uri, 'file:///drafts/').pathname.startsWith('/drafts/')).toBe(true);
      const region = place?.physicalLocation.region ?? {};
      expect(Object.keys(region).sort()).toEqual(['endColumn', 'endLine', 'startColumn', 'startLine']);
      for (const number of Object.values(region)) expect(Number.isInteger(number) && number >= 1).toBe(true);
      expect(partialFingerprints['clinicalContent/v1']).toMatch(/^[\da-f]{16}$/);
    }
    expect(all.find(({ ruleId }) => ruleId === 'phi/ssn')?.level).toBe('error');
    expect(all.map((result) => result.locations[0]?.physicalLocation.artifactLocation.uri)).toContain('old/a%2C%20100%25%20%26%20%3Cb%3E%3A%201.post.md');
  });
  test('carries what is ignored, with its reason', async () => {
    const { code, out } = await run(['check', 'silenced.post.md', '--format', 'sarif']);
    expect(code).toBe(0);
    const results: readonly SarifResult[] = JSON.parse(out).runs[0].results;
    expect(results.map(({ suppressions }) => suppressions)).toEqual([[{ kind: 'inSource', justification: 'the desk fills it in' }], [{ kind: 'inSource' }]]);
  });
  test('is whole where nothing was found', async () => {
    expect(JSON.parse((await run(['check', 'clean.post.md', '--format', 'sarif'])).out).runs[0].results).toEqual([]);
  });
});

describe('GitHub', () => {
  test('gets a line a finding, escaped', async () => {
    const { code, out } = await run(['check', 'old/*.post.md', 'clean.post.md', '--format', 'github']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^::warning file=old\/a%2C 100%25 & <b>%3A 1\.post\.md,line=3,endLine=3,col=12,endColumn=21,title=draft\/left-placeholder::This placeholder .*\n$/,
    );
  });
});

describe('JUnit', () => {
  test('has a suite a file and a test a finding', async () => {
    const { out } = await run(['check', 'old/*.post.md', 'clean.post.md', '--format', 'junit']);
    expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="Clinical Content">\n/);
    expect(out).toContain('<testsuite name="old/a, 100% &amp; &lt;b&gt;: 1.post.md" tests="1" failures="1" errors="0" skipped="0">');
    expect(out).toMatch(
      /<testcase classname="[^"<>]*" name="draft\/left-placeholder at 3:12"><failure message="[^"<>]*" type="warning">[^<>]*<\/failure><\/testcase>/,
    );
    expect(out).toMatch(
      /<testsuite name="clean\.post\.md" tests="1" failures="0" errors="0" skipped="0">\n {4}<testcase classname="clean\.post\.md" name="no findings"\/>/,
    );
    expect(out.match(/<testsuites?[ >]/g)?.length).toBe(out.match(/<\/testsuites?>/g)?.length);
  });
  test('what does not make the command fail passes', async () => {
    const { code, out } = await run(['check', 'warned.post.md', '--format', 'junit', '--fail-on', 'error']);
    expect(code).toBe(0);
    expect(out).toMatch(/failures="0"[\s\S]*<system-out>warning: warned\.post\.md:3:12: /);
  });
});

describe('what is ignored', () => {
  test('is listed with its reasons', async () => {
    const { code, out } = await run(['check', '*.post.md', 'quiet/a.post.md', '--list-ignored']);
    expect(code).toBe(0);
    expect(out).toMatch(/^disabled\.post\.md\n {2}5:6 {2}warning .* draft\/left-placeholder\n {6}no reason given \(disable: draft\)\n\nsilenced\.post\.md\n/);
    expect(out).toContain('      reason: the desk fills it in (comment on line 1)\n');
    expect(out).toMatch(/\n3 ignored findings, 2 without a reason, in 2 files\nOff in the project, so not looked for: readability\n$/);
  });
  test('is listed for tools', async () => {
    const { out } = await run(['check', 'silenced.post.md', 'clean.post.md', '--list-ignored', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [
        {
          path: 'silenced.post.md',
          ignored: [{ rule: 'draft/left-placeholder', by: 'comment', reason: 'the desk fills it in', place: { line: 1 } }, { reason: '' }],
          off: [],
        },
        { path: 'clean.post.md', ignored: [] },
      ],
    });
  });
  test('may be nothing', async () => {
    expect(await run(['check', 'wrong.post.md', '--list-ignored'])).toMatchObject({ code: 0, out: 'Nothing is ignored.\n' });
  });
});

describe('a baseline', () => {
  const check = (...args: readonly string[]) => run(['check', 'new/*.post.md', '--baseline', 'new/known.json', ...args]);
  test('leaves out what is known, and no private detail', async () => {
    program().write('new/a.post.md', warned);
    program().write('new/b.post.md', `${wrong}\nCall {{phone}}.\n`);
    expect(await check()).toMatchObject({ code: 2, out: '', errors: expect.stringMatching(/new\/known\.json does not exist/) });
    const made = await check('--update-baseline');
    expect(made).toMatchObject({ code: 1, errors: 'new/known.json: 2 findings known now, 2 of them new.\n' });
    expect(read('new/known.json')).not.toMatch(/523|6789|phone|Call|phi/);
    expect(JSON.parse(read('new/known.json'))).toEqual({
      baseline: 1,
      files: {
        'a.post.md': [expect.stringMatching(/^draft\/left-placeholder [\da-f]{16}$/)],
        'b.post.md': [expect.stringMatching(/^draft\/left-placeholder /)],
      },
    });
    const after = await check();
    expect(after).toMatchObject({ code: 1, errors: 'new/known.json: 2 known findings left out.\n' });
    expect(after.out).toMatch(/phi\/ssn/);
    expect(after.out).not.toMatch(/left-placeholder/);
  });
  test('knows a finding that has moved, tells a new one, and says what is gone', async () => {
    program().write('new/a.post.md', `Hello.\n\n${warned}\nAsk {{name}}.\n`);
    program().write('new/b.post.md', clean);
    const { code, out, errors } = await check();
    expect([code, errors]).toEqual([1, 'new/known.json: 1 known finding left out. 1 known finding is gone: --update-baseline takes it out.\n']);
    expect(out).toMatch(/\n {2}7:5 {2}warning/);
    expect(out).toMatch(/1 problem \(1 warning\) in 1 file/);
    expect(await check('--update-baseline')).toMatchObject({ code: 0 });
    expect(await check('--format', 'json')).toMatchObject({ code: 0 });
    expect(Object.keys(JSON.parse(read('new/known.json')).files)).toEqual(['a.post.md']);
  });
  test('that is none is said', async () => {
    program().write('none.json', '{ "files": [] }');
    expect(await run(['check', 'clean.post.md', '--baseline', 'none.json'])).toMatchObject({ code: 2, errors: expect.stringMatching(/is no baseline/) });
  });
});

test('the rules are listed with their level here', async () => {
  const { code, out } = await run(['rules'], { cwd: join(program().folder, 'quiet') });
  expect(code).toBe(0);
  expect(out).toMatch(/^draft\/left-placeholder +error +.* \(usually warning\)$/m);
  expect(out).toMatch(/^readability\/long-sentence +off /m);
  expect(out).toMatch(new RegExp(`\\n${Object.keys(rules).length} rules, \\d+ off\\n$`));
  const listed = JSON.parse((await run(['rules', '--format', 'json'])).out);
  expect(listed).toHaveLength(Object.keys(rules).length);
  expect(listed[0]).toEqual({ rule: expect.any(String), level: expect.any(String), usual: expect.any(String), summary: expect.any(String) });
});

describe('to begin', () => {
  test('a project file is made, and stays when it is there', async () => {
    expect(await run(['init', 'first'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Made first\/clinical-content\.json\.\n/), errors: '' });
    program().write('first/a.post.md', clean);
    expect(await run(['check', 'first/a.post.md'])).toMatchObject({ code: 0, errors: '' });
    program().write('first/clinical-content.json', '{}');
    expect(await run(['init', 'first'])).toMatchObject({ code: 0, out: expect.stringMatching(/is there already\. It stays/) });
    expect(read('first/clinical-content.json')).toBe('{}');
  });
  test('a hook checks the drafts of a commit', async () => {
    const cwd = join(program().folder, 'repository');
    program().write('repository/a.post.md', clean);
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd, env, encoding: 'utf8', stdio: 'pipe' });
    git('init', '-q');
    expect(await run(['init', '--hook'], { cwd })).toMatchObject({ code: 0, out: expect.stringMatching(/Made \.git\/hooks\/pre-commit\.\n$/) });
    expect(statSync(join(cwd, '.git/hooks/pre-commit')).mode & 0o111).not.toBe(0);
    program().write('repository/node_modules/.bin/clinical-content', `#!/bin/sh\nexec "${process.execPath}" "${program().cli}" "$@"\n`);
    execFileSync('chmod', ['+x', join(cwd, 'node_modules/.bin/clinical-content')]);
    git('add', 'a.post.md', 'clinical-content.json');
    git('commit', '-q', '-m', 'First');
    program().write('repository/b c.post.md', warned);
    git('add', 'b c.post.md');
    expect(() => git('commit', '-q', '-m', 'Second')).toThrow(/left-placeholder|Command failed/);
    git('reset', '-q');
    program().write('repository/notes.txt', warned);
    git('add', 'notes.txt');
    git('commit', '-q', '-m', 'No draft');
    expect(git('log', '--oneline').trim().split('\n')).toHaveLength(2);
    expect(await run(['init', '--hook'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/pre-commit is there already\. It stays as it is\.\nTo check drafts in it/),
    });
  });
  test('without a repository there is no hook', async () => {
    const { code, errors } = await run(['init', 'first', '--hook'], { env: { GIT_CEILING_DIRECTORIES: program().folder, GIT_DIR: '/nowhere' } });
    expect([code, errors]).toEqual([2, 'There is no git repository here, so no hook was made.\n']);
  });
});

test.each([
  [['--update-baseline'], /--update-baseline needs --baseline/],
  [['--list-ignored', '--format', 'sarif'], /--list-ignored takes --format text or json/],
  [['--list-ignored', '--baseline', 'a.json'], /takes no --baseline/],
  [['--format', 'xml'], /Allowed choices are text, json, sarif, github, junit/],
])('%j is wrong use', async (args, errors) => {
  expect(await run(['check', 'clean.post.md', ...args])).toMatchObject({ code: 2, out: '', errors: expect.stringMatching(errors) });
});
