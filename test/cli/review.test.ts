import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean, type Program, useProgram, wrong } from './program.ts';

const program = useProgram(({ write }) => {
  write('clean.post.md', clean);
  write('wrong.post.md', `---\nplatforms: [x]\n---\n\n${wrong}`);
  write('there.html', 'Mine.');
  write('own/clinical-content.json', '{ "platforms": ["x"], "rules": { "jargon": "off" } }');
  write('own/a.post.md', 'Take your antihypertensive.\n');
});
const run: Program['run'] = (args, options) => program().run(['export', ...args], options);
const read = (path: string): string => readFileSync(join(program().folder, path), 'utf8');

test('a review sheet is written, whatever stands in the way of an export', async () => {
  expect(await run(['wrong.post.md', '--review', 'wrong.html'])).toMatchObject({ code: 0, out: 'Wrote a review sheet to wrong.html.\n', errors: '' });
  expect(read('wrong.html')).toMatch(/^<!DOCTYPE html>[\s\S]*phi\/<wbr>ssn[\s\S]*<\/html>\n$/);
});
test('it knows the project', async () => {
  expect(await run(['own/a.post.md', '--review', 'own.html'])).toMatchObject({ code: 0 });
  expect(read('own.html')).toMatch(/Off in this project: jargon\./);
});
test('it reads standard input', async () => {
  expect(await run(['--stdin', 'a.post.md', '--review', 'stdin.html'], { input: clean })).toMatchObject({ code: 0 });
  expect(read('stdin.html')).toContain('Come in and get your shot.');
});
test('nothing is written over, unless that is asked for', async () => {
  expect(await run(['clean.post.md', '--review', 'there.html'])).toMatchObject({ code: 2, errors: expect.stringMatching(/^there\.html is there already/) });
  expect(read('there.html')).toBe('Mine.');
  expect(await run(['clean.post.md', '--review', 'there.html', '--replace'])).toMatchObject({ code: 0 });
  expect(read('there.html')).toMatch(/^<!DOCTYPE html>/);
  expect(await run(['clean.post.md', '--review', './clean.post.md', '--replace'])).toMatchObject({
    code: 2,
    errors: expect.stringMatching(/replace the draft itself/),
  });
});
test.each([
  [['clean.post.md', 'wrong.post.md', '--review', 'a.html'], /takes one draft/],
  [['*.post.md', '--review', 'a.html'], /takes one draft/],
  [['nowhere.post.md', '--review', 'a.html'], /does not exist/],
  [['clean.post.md', '--review', 'no/such/folder.html'], /does not exist/],
  [['clean.post.md', '--review', 'a.html', '--platform', 'x'], /cannot be used with/],
])('%j is wrong use', async (args, errors) => {
  expect(await run(args)).toMatchObject({ code: 2, out: '', errors: expect.stringMatching(errors) });
});
