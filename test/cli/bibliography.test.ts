import { describe, expect, test } from 'vitest';
import { type Program, useProgram } from './program.ts';

const bib = '@article{silva, title={Soap at home}, journal={Journal of Examples}, year=2023}\n';
const draft = '---\nplatforms: [sms]\n---\nSoap helps. [@silva]\n';

const program = useProgram(({ write }) => {
  write('default/clinical-content.json', '{}');
  write('default/references.bib', bib);
  write('default/a.post.md', draft);
  write('named/clinical-content.json', '{ "bibliography": ["../default/references.bib", "gone.bib"] }');
  write('named/a.post.md', draft);
  write('none/a.post.md', draft);
});
const run: Program['run'] = (args, options) => program().run(args, options);

const lengthOf = (out: string): unknown => {
  const read: unknown = JSON.parse(out);
  return JSON.stringify(read).match(/"platform":"sms"[^{}]*?"count":(\d+)/)?.[1];
};

describe('the bibliography of a project', () => {
  test('is read beside the project file, and counts towards the length', async () => {
    const cited = await run(['check', 'default/a.post.md', '--format', 'json', '--fail-on', 'never']);
    const other = await run(['check', 'none/a.post.md', '--format', 'json', '--fail-on', 'never']);
    expect([cited.code, cited.errors, other.errors]).toEqual([0, '', '']);
    expect(Number(lengthOf(cited.out)) - Number(lengthOf(other.out))).toBe('\n\nSource: Journal of Examples, 2023'.length);
  });

  test('that is named and missing is told, and the rest is checked', async () => {
    const { code, errors, out } = await run(['check', 'named/a.post.md', '--format', 'json', '--fail-on', 'never']);
    expect(code).toBe(2);
    expect(errors.replaceAll('\\', '/')).toBe('named/gone.bib does not exist. The check goes on without its sources.\n');
    expect(Number(lengthOf(out))).toBeGreaterThan(40);
  });
});
