import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean, type Program, useProgram, warned, wrong } from './program.ts';

const front = '---\nplatforms: [x, instagram]\nfirstComment: Ask us anything.\nimages:\n  - file: nurse.jpg\n    alt: A nurse smiles\n---\n\n';
const thread = `${front}Our flu clinic is **open**. <!-- a note -->\n\n---\n\nAim for <120/80 mmHg.\n`;
const story = '---\ntype: patient-story\nplatforms: [x]\n---\n\nAna came to us with a bad cough. She is well now.\n';

const program = useProgram(({ write }) => {
  write('clean.post.md', clean);
  write('warned.post.md', warned);
  write('wrong.post.md', wrong);
  write('thread.post.md', thread);
  write('story.post.md', story);
  write('lost.post.md', 'See [us](https://example.org "two words").\n');
  write('deep/flu.post.md', clean);
  write('deep/more/flu.post.md', clean);
  write('own/clinical-content.json', '{ "limits": { "newsletter": { "name": "Newsletter", "limit": 900 } } }');
  write('own/a.post.md', clean);
  write('picture.post.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
});
const run: Program['run'] = (args, options) => program().run(['export', ...args], options);
const read = (path: string): string => readFileSync(join(program().folder, path), 'utf8');
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const manifestOf = (folder: string) => JSON.parse(read(join(folder, 'manifest.json')));

describe('to standard output', () => {
  test('is the text for one platform', async () => {
    expect(await run(['clean.post.md', '--platform', 'x'])).toMatchObject({ code: 0, out: clean, errors: '' });
  });
  test('has the posts of a thread apart by a line with ---', async () => {
    const { code, out } = await run(['thread.post.md', '--platform', 'x']);
    expect([code, out]).toEqual([0, 'Our flu clinic is open.\n\n---\n\nAim for <120/80 mmHg.\n']);
  });
  test('reads standard input', async () => {
    expect(await run(['--stdin', 'a.post.md', '--platform', 'x'], { input: clean })).toMatchObject({ code: 0, out: clean });
  });
  test('says on standard error what was left out', async () => {
    expect(await run(['lost.post.md', '--platform', 'x'])).toMatchObject({
      code: 0,
      out: 'See us (https://example.org).\n',
      errors: 'lost.post.md: Left out 2 words on line 1 that Markdown does not show.\n',
    });
  });
  test('knows the platforms of the project', async () => {
    expect(await run(['own/a.post.md', '--platform', 'newsletter'])).toMatchObject({ code: 0, out: clean });
  });
  test.each([
    [['thread.post.md'], /^thread\.post\.md goes to several platforms/],
    [['clean.post.md'], /^clean\.post\.md names no platform/],
    [['clean.post.md', '--platform', 'myspace'], /^There is no platform "myspace"\. Choose from: x, /],
    [['clean.post.md', '--platform', 'x,instagram'], /name a folder with --to/],
    [['clean.post.md', 'warned.post.md', '--platform', 'x'], /^Name a folder with --to/],
    [['picture.post.md', '--platform', 'x'], /^picture\.post\.md /],
    [['nowhere.post.md', '--platform', 'x'], /^nowhere\.post\.md does not exist/],
    [[], /name at least one file/],
  ])('%j is wrong use', async (args, errors) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', errors: expect.stringMatching(errors) });
  });
});

describe('what is held back', () => {
  test.each([
    ['warned.post.md', /^warned\.post\.md:3:\d+: not exported for X: .*\(draft\/left-placeholder\)\n$/],
    ['wrong.post.md', /^wrong\.post\.md:1:\d+: not exported for X: .*\(phi\/ssn\)\n$/],
  ])('%s', async (file, errors) => {
    expect(await run([file, '--platform', 'x'])).toMatchObject({ code: 1, out: '', errors: expect.stringMatching(errors) });
  });
  test('goes through when it is waved through', async () => {
    expect(await run(['warned.post.md', '--platform', 'x', '--override'])).toMatchObject({
      code: 0,
      out: 'Our flu clinic is open.\n\nCall us at {{phone}}.\n',
    });
  });
  test('stays held back without consent, whatever anybody says', async () => {
    const { code, out, errors } = await run(['story.post.md', '--platform', 'x', '--override']);
    expect([code, out]).toEqual([1, '']);
    expect(errors).toMatch(/not exported for X: .*\(phi\/missing-consent\) --override does not help here\./);
  });
});

describe('to a folder', () => {
  test('is a file for each text, and a manifest that tells of them', async () => {
    const { code, out, errors } = await run(['thread.post.md', '--to', 'out']);
    expect([code, out, errors]).toEqual([0, 'Exported 2 texts of 1 draft to out.\n', '']);
    const texts = {
      'x.1.txt': 'Our flu clinic is open.',
      'x.2.txt': 'Aim for <120/80 mmHg.',
      'x.alt-text.txt': 'Image 1, nurse.jpg, post 1 of 2:\nA nurse smiles',
      'instagram.txt': 'Our flu clinic is open.\n\nAim for <120/80 mmHg.',
      'instagram.first-comment.txt': 'Ask us anything.',
      'instagram.alt-text.txt': 'Image 1, nurse.jpg:\nA nurse smiles',
    };
    expect(readdirSync(join(program().folder, 'out/thread')).sort()).toEqual(['manifest.json', ...Object.keys(texts)].sort());
    for (const [name, text] of Object.entries(texts)) expect(read(`out/thread/${name}`)).toBe(text);
    expect(manifestOf('out/thread')).toMatchObject({
      manifest: 1,
      draft: 'thread.post.md',
      sha256: hash(thread),
      platforms: [
        {
          platform: 'x',
          parts: 2,
          limit: 280,
          unit: 'weighted',
          files: [
            { file: 'x.1.txt', kind: 'post', part: 1, count: 23, sha256: hash(texts['x.1.txt']) },
            { file: 'x.2.txt', kind: 'post', part: 2, count: 21, sha256: hash(texts['x.2.txt']) },
            { file: 'x.alt-text.txt', kind: 'alt-text', sha256: hash(texts['x.alt-text.txt']) },
          ],
          changes: ['Left out the first comment: X has no place for one.'],
          overrides: [],
        },
        { platform: 'instagram', parts: 1, changes: ['Joined the 2 posts of the thread into one.'] },
      ],
      held: [],
    });
  });

  test('is not written over, unless that is asked for', async () => {
    await run(['thread.post.md', '--platform', 'x', '--to', 'again']);
    writeFileSync(join(program().folder, 'again/thread/x.1.txt'), 'Mine.');
    const second = await run(['thread.post.md', '--platform', 'x', '--to', 'again']);
    expect(second).toMatchObject({ code: 2, errors: expect.stringMatching(/holds an export already/) });
    expect(read('again/thread/x.1.txt')).toBe('Mine.');
    // What the export before left behind goes, and what somebody wrote stays.
    program().write('again/thread/notes.txt', 'Mine too.');
    expect(await run(['thread.post.md', '--platform', 'instagram', '--to', 'again', '--replace'])).toMatchObject({ code: 0, errors: '' });
    expect(readdirSync(join(program().folder, 'again/thread')).sort()).toEqual(
      ['instagram.alt-text.txt', 'instagram.first-comment.txt', 'instagram.txt', 'manifest.json', 'notes.txt', 'x.1.txt'].sort(),
    );
    expect(read('again/thread/x.1.txt')).toBe('Mine.');
  });

  test('holds what is ready, and says what was held back and what was waved through', async () => {
    program().write('long.post.md', `---\nplatforms: [x, instagram]\n---\n\n${'Our flu clinic is open today. '.repeat(12)}\n`);
    expect(await run(['long.post.md', '--to', 'held'])).toMatchObject({ code: 1, out: 'Exported 1 text of 1 draft to held. 1 text held back.\n' });
    expect(readdirSync(join(program().folder, 'held/long')).sort()).toEqual(['instagram.txt', 'manifest.json']);
    expect(manifestOf('held/long').held).toMatchObject([{ platform: 'x', reasons: [{ rule: 'platform/over-limit', line: 5 }] }]);
    expect(await run(['long.post.md', '--to', 'waved', '--override'])).toMatchObject({ code: 0 });
    expect(manifestOf('waved/long').platforms[0]).toMatchObject({ platform: 'x', overrides: [{ rule: 'platform/over-limit', line: 5 }] });
  });

  test('nothing is written when all is held back', async () => {
    expect(await run(['wrong.post.md', '--platform', 'x', '--to', 'none'])).toMatchObject({
      code: 1,
      out: 'Exported 0 texts of 0 drafts to none. 1 text held back.\n',
    });
    expect(existsSync(join(program().folder, 'none'))).toBe(false);
  });

  test('has the tags of the project in its links, and lists them', async () => {
    program().write('tagged/clinical-content.json', '{ "utm": { "domains": ["riverside.org"] } }');
    program().write('tagged/a.post.md', '---\ncampaign: flu-2026\n---\n\nBook at https://riverside.org/flu#times or read https://example.org/flu.\n');
    await run(['tagged/a.post.md', '--platform', 'x,instagram', '--to', 'tags']);
    const link = 'https://riverside.org/flu?utm_source=x&utm_medium=social&utm_campaign=flu-2026#times';
    expect(read('tags/a/x.txt')).toBe(`Book at ${link} or read https://example.org/flu.`);
    expect(read('tags/a/instagram.txt')).toBe('Book at https://riverside.org/flu#times or read https://example.org/flu.');
    expect(manifestOf('tags/a').platforms[0].links).toEqual([link]);
    expect(manifestOf('tags/a').platforms[1].links).toBeUndefined();
  });

  test('drafts of one name lie apart', async () => {
    expect(await run(['deep/**/*.post.md', '--platform', 'x', '--to', 'many'])).toMatchObject({ code: 0, out: 'Exported 2 texts of 2 drafts to many.\n' });
    expect([read('many/flu/x.txt'), read('many/more/flu/x.txt')]).toEqual([clean.trimEnd(), clean.trimEnd()]);
  });

  test('a folder that cannot be written is said', async () => {
    mkdirSync(join(program().folder, 'blocked'));
    program().write('blocked/clean', 'A file where a folder should be.');
    expect(await run(['clean.post.md', '--platform', 'x', '--to', 'blocked'])).toMatchObject({ code: 2, errors: expect.stringMatching(/cannot be written/) });
  });
});
