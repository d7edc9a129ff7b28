import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { useProgram } from './program.ts';

const draft = (platforms: string, text = 'Wash your hands.', publish = '2999-11-30T09:05'): string =>
  `---\nplatforms: [${platforms}]\npublish: ${publish}\nfirstComment: Ask us.\n---\n\n${text}\n`;

const program = useProgram(({ write }) => {
  write('a.post.md', draft('x, facebook'));
  write('b.post.md', draft('facebook', 'It said "wash".'));
  write('late.post.md', draft('x', 'Wash your hands.', '2020-01-01T09:00'));
  write('held.post.md', draft('x', 'Our patient sent us her social security number, SSN 523-45-6789.'));
  write('story.post.md', draft('x', 'Ana came to us with a bad cough. She is well now.').replace('---\n', '---\ntype: patient-story\n'));
  write('zoned/clinical-content.json', '{ "timeZone": "Asia/Kolkata" }');
  write('zoned/a.post.md', draft('x', 'Wash your hands.', '2999-11-30T09:05Z'));
  write('lost/clinical-content.json', '{ "timeZone": "Mars/Olympus" }');
  write('lost/a.post.md', draft('x'));
  write('template.csv', 'Text,Date,Time,Draft,Facebook,Twitter/X\r\n');
  write(
    'table.csv',
    'Text,Image URL,Tags,Posting Time\r\n"She said ""now"".",,,2999-01-01 09:00\r\nTake your antihypertensives each day.,,,2020-01-01 09:00\r\n',
  );
  write('other.csv', 'name,price\nsoap,2\n');
});

const read = (name: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(join(program().folder, name), 'utf8'), { columns: true, bom: true });
const run = (...args: readonly string[]) => program().run(args);

describe('export --scheduler', () => {
  test('writes a table for each platform, where the tool does not tell platforms apart', async () => {
    const { code, out, errors } = await run('export', 'a.post.md', 'b.post.md', '--scheduler', 'buffer', '--to', 'plan.csv');
    expect(out).toBe('Wrote 3 posts for Buffer to plan.x.csv, plan.facebook.csv.\n');
    expect(errors).toContain('b.post.md: for Facebook: Left out the first comment: Buffer has no column for it. Add it there.');
    expect(code).toBe(0);
    expect(read('plan.facebook.csv').map((row) => row['Text'])).toEqual(['Wash your hands.', 'It said "wash".']);
    expect(read('plan.x.csv')).toEqual([{ Text: 'Wash your hands.', 'Image URL': '', Tags: '', 'Posting Time': '2999-11-30 09:05' }]);
  });

  test('writes one table for a tool that does, in the zone of the project', async () => {
    const { code, out } = await run('export', 'a.post.md', 'zoned/a.post.md', '--scheduler', 'generic', '--to', 'all.csv');
    expect([code, out]).toEqual([0, 'Wrote 3 posts for Any other tool to all.csv.\n']);
    expect(read('all.csv').map(({ platform }) => platform)).toEqual(['x', 'facebook', 'x']);
    expect(read('all.csv')[2]?.['scheduled_at']).toBe('2999-11-30T14:35:00+05:30');
  });

  test('says with the place in the draft why a post is held back, and writes the others', async () => {
    const { code, out, errors } = await run('export', 'late.post.md', 'held.post.md', 'b.post.md', '--scheduler', 'publer', '--to', 'some.csv');
    expect(out).toBe('Wrote 1 post for Publer to some.csv. 2 posts held back.\n');
    expect(errors).toMatch(/^late\.post\.md:3:10: not exported for X: The time in "publish" is over in .*\(scheduler\/time\)$/m);
    expect(errors).toMatch(/^held\.post\.md:\d+:\d+: not exported for X: .*\(phi\/ssn\)$/m);
    expect(errors).not.toContain('523-45');
    expect(code).toBe(1);
  });

  test('waves through what may be, and never a missing consent', async () => {
    const waved = await run('export', 'late.post.md', 'story.post.md', '--scheduler', 'publer', '--to', 'waved.csv', '--override');
    expect(waved.out).toBe('Wrote 1 post for Publer to waved.csv. 1 post held back.\n');
    expect(waved.code).toBe(1);
  });

  test('writes nothing over what is there, unless it is told to', async () => {
    program().write('there.csv', 'mine');
    const kept = await run('export', 'b.post.md', '--scheduler', 'publer', '--to', 'there.csv');
    expect([kept.code, kept.out]).toEqual([2, 'Wrote 0 posts for Publer.\n']);
    expect(kept.errors).toContain('there.csv is there already. Nothing was written. Add --replace to write over it.');
    expect(readFileSync(join(program().folder, 'there.csv'), 'utf8')).toBe('mine');
    expect((await run('export', 'b.post.md', '--scheduler', 'publer', '--to', 'there.csv', '--replace')).code).toBe(0);
    expect(read('there.csv').length).toBe(1);
  });

  test('takes the header of a template where the tool has one', async () => {
    const without = await run('export', 'b.post.md', '--scheduler', 'metricool', '--to', 'm.csv');
    expect([without.code, without.errors]).toEqual([2, expect.stringContaining('Name it with --template.')]);
    expect((await run('export', 'b.post.md', '--scheduler', 'metricool', '--template', 'template.csv', '--to', 'm.csv')).code).toBe(0);
    expect(read('m.csv')).toEqual([{ Text: 'It said "wash".', Date: '2999-11-30', Time: '09:05:00', Draft: 'false', Facebook: 'true', 'Twitter/X': 'false' }]);
  });

  test.each<readonly [name: string, args: readonly string[], says: string]>([
    ['no table', ['a.post.md', '--scheduler', 'buffer'], 'name the table with --to'],
    ['a tool that nobody knows', ['a.post.md', '--scheduler', 'hoot', '--to', 'no.csv'], 'There is no scheduler "hoot". Choose from: publer, vista-social'],
    ['a zone that is none', ['lost/a.post.md', '--scheduler', 'buffer', '--to', 'no.csv'], 'there is no time zone "Mars/Olympus"'],
    ['a draft that is not there', ['none.post.md', '--scheduler', 'buffer', '--to', 'no.csv'], 'none.post.md does not exist.'],
    ['a platform that is none', ['a.post.md', '--scheduler', 'buffer', '--to', 'no.csv', '--platform', 'myspace'], 'There is no platform "myspace"'],
  ])('is wrong use: %s', async (_, args, says) => {
    const { code, errors } = await run('export', ...args);
    expect(errors).toContain(says);
    expect(code).toBe(2);
    expect(existsSync(join(program().folder, 'no.csv'))).toBe(false);
  });
});

describe('check --scheduler', () => {
  test('finds, row by row, and says where in the file', async () => {
    const { code, out } = await run('check', 'table.csv', '--scheduler', 'buffer', '--fail-on', 'information');
    expect(out).toMatch(/3:11 +information +Row 2: .*jargon\/medical-term/);
    expect(out).toMatch(/3:41 +warning +Row 2: This time is over in .*scheduler\/time/);
    expect(code).toBe(1);
  });

  test('tells the tool by its columns, and its edits leave all other bytes as they are', async () => {
    const { out } = await run('check', 'table.csv', '--scheduler', 'auto', '--format', 'json', '--fail-on', 'never');
    const before = readFileSync(join(program().folder, 'table.csv'), 'utf8');
    const { files }: { files: { findings: { rule: string; fixes: { edits: { start: { offset: number }; end: { offset: number }; text: string }[] }[] }[] }[] } =
      JSON.parse(out);
    const [edit] = files[0]?.findings.find(({ rule }) => rule === 'jargon/medical-term')?.fixes[0]?.edits ?? [];
    if (!edit) throw new Error('no edit');
    expect(before.slice(edit.start.offset, edit.end.offset)).toBe('antihypertensives');
  });

  test('says when it is no table of the tool', async () => {
    const { code, errors } = await run('check', 'other.csv', '--scheduler', 'auto');
    expect(errors).toBe('other.csv was not checked: its first row does not name the columns of this tool.\n');
    expect(code).toBe(2);
    expect((await run('check', 'table.csv', '--scheduler', 'hoot')).errors).toContain('there is no scheduler "hoot"');
  });
});
