import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addToList, readProject } from '../../server/lsp/project.ts';
import { type Editor, editorsOfTests, folder, pushCapabilities, says, until } from './editor.ts';

const edit = editorsOfTests();

const term = 'antihypertensives';
const kept = 'antihypertensive';
const draft = `Take your ${term} each day.\n`;
const found = async (editor: Editor, uri: string): Promise<boolean> => (await editor.items(uri)).some(({ message }) => says(message, term));

const keep = async (editor: Editor, uri: string, word = term): Promise<void> => {
  const items = (await editor.items(uri)).filter(({ message }) => says(message, word));
  const action = (await editor.actions(uri, items)).find(({ title }) => title.startsWith('Keep'));
  expect(action?.command?.command).toBe('clinicalContent.keepInProject');
  await editor.connection.sendRequest('workspace/executeCommand', { command: action?.command?.command, arguments: action?.command?.arguments });
};

describe('keeping a term', () => {
  test('makes the project file in the workspace folder, and the finding goes', async () => {
    const { path, uri } = folder();
    mkdirSync(join(path, 'posts'));
    const editor = await edit({ folders: [uri] });
    await editor.open(`${uri}/posts/a.post.md`, draft);
    await keep(editor, `${uri}/posts/a.post.md`);
    expect(readFileSync(join(path, 'clinical-content.json'), 'utf8')).toBe(`{\n  "keep": [\n    "${kept}"\n  ]\n}\n`);
    expect(await found(editor, `${uri}/posts/a.post.md`)).toBe(false);
    expect(editor.refreshes()).toBeGreaterThan(0);
  });

  test('makes it beside a draft that lies in no folder of the editor', async () => {
    const { path, uri } = folder();
    const editor = await edit();
    await editor.open(`${uri}/a.post.md`, draft);
    await keep(editor, `${uri}/a.post.md`);
    expect(existsSync(join(path, 'clinical-content.json'))).toBe(true);
    expect(await found(editor, `${uri}/a.post.md`)).toBe(false);
  });

  test('adds to the nearest file and leaves its comments and layout', async () => {
    const { path, uri } = folder();
    mkdirSync(join(path, 'posts'));
    const file = join(path, 'posts', 'clinical-content.json');
    writeFileSync(join(path, 'clinical-content.json'), '{}');
    writeFileSync(file, '// Ours\n{\n\t"keep": ["BMI"], // known to all\n\t"audience": "patients"\n}\n');
    const editor = await edit({ folders: [uri] });
    await editor.open(`${uri}/posts/a.post.md`, draft);
    await keep(editor, `${uri}/posts/a.post.md`);
    expect(readFileSync(file, 'utf8')).toMatch(
      /^\/\/ Ours\n\{\n\t"keep": \[\s*"BMI",\s*"antihypertensive"\s*\], \/\/ known to all\n\t"audience": "patients"\n\}\n$/,
    );
    expect(await found(editor, `${uri}/posts/a.post.md`)).toBe(false);
  });

  test('counts at once in an editor that does not save what it changed', async () => {
    const { path, uri } = folder();
    const editor = await edit({ folders: [uri], buffers: true });
    await editor.open(`${uri}/a.post.md`, `${draft}\nYou may feel dyspnea.\n`);
    const terms = async (): Promise<number> => (await editor.items(`${uri}/a.post.md`)).filter(({ code }) => code === 'jargon/medical-term').length;
    expect(await terms()).toBe(2);
    await keep(editor, `${uri}/a.post.md`);
    expect(await terms()).toBe(1);
    await keep(editor, `${uri}/a.post.md`, 'dyspnea');
    expect(await terms()).toBe(0);
    writeFileSync(join(path, 'clinical-content.json'), '{}');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    await until(() => editor.refreshes() === 3);
    expect(await terms()).toBe(2);
  });

  test('works on the text in the editor when the file is open', async () => {
    const { path, uri } = folder();
    const file = `${uri}/clinical-content.json`;
    writeFileSync(join(path, 'clinical-content.json'), '{ "keep": ["old"] }');
    const editor = await edit({ folders: [uri] });
    await editor.open(file, '{ "audience": "patients" }', 'json');
    await editor.open(`${uri}/a.post.md`, draft);
    await keep(editor, `${uri}/a.post.md`);
    expect(readProject(editor.textOf(file)).value).toEqual({ audience: 'patients', keep: [kept] });
    expect(readFileSync(join(path, 'clinical-content.json'), 'utf8')).toBe('{ "keep": ["old"] }');
    expect(await found(editor, `${uri}/a.post.md`)).toBe(false);
  });

  test('says so and changes nothing when the file is broken', async () => {
    const { path, uri } = folder();
    writeFileSync(join(path, 'clinical-content.json'), '{ "keep": ["BMI" ');
    const editor = await edit({ folders: [uri] });
    await editor.open(`${uri}/a.post.md`, draft);
    await keep(editor, `${uri}/a.post.md`);
    await until(() => editor.said.some((line) => line.includes('was not changed')));
    expect(readFileSync(join(path, 'clinical-content.json'), 'utf8')).toBe('{ "keep": ["BMI" ');
    expect(editor.applied).toEqual([]);
  });
});

describe('the project file', () => {
  test('is read, and read again when it changes on disk', async () => {
    const { path, uri } = folder();
    const file = join(path, 'clinical-content.json');
    writeFileSync(file, `{ "keep": ["${term}"] }`);
    const editor = await edit({ folders: [uri] });
    expect(editor.registered).toEqual([]);
    await editor.open(`${uri}/a.post.md`, draft);
    expect(await found(editor, `${uri}/a.post.md`)).toBe(false);
    expect(editor.registered).toContain('workspace/didChangeWatchedFiles');
    writeFileSync(file, '{}');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${uri}/clinical-content.json`, type: 2 }] });
    await until(() => editor.refreshes() === 1);
    expect(await found(editor, `${uri}/a.post.md`)).toBe(true);
    await until(() => editor.summaries.length === 2);
  });

  test('a change that changes no setting costs no analysis', async () => {
    const { path, uri } = folder();
    const editor = await edit({ folders: [uri] });
    await editor.open(`${uri}/a.post.md`, draft);
    const { resultId } = await editor.pull(`${uri}/a.post.md`);
    writeFileSync(join(path, 'clinical-content.json'), '{}');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${uri}/clinical-content.json`, type: 1 }] });
    expect(await editor.pull(`${uri}/a.post.md`, resultId ?? '')).toMatchObject({ kind: 'unchanged' });
    expect(editor.refreshes()).toBe(0);
  });

  test('what is typed into it counts before it is saved; half a change keeps what held', async () => {
    const { uri } = folder();
    const file = `${uri}/clinical-content.json`;
    const editor = await edit({ folders: [uri], capabilities: pushCapabilities });
    await editor.open(file, `{ "keep": ["${term}"] }`, 'json');
    await editor.open(`${uri}/a.post.md`, draft);
    const last = (): boolean | undefined =>
      editor.published.findLast((list) => list.uri.endsWith('.md'))?.diagnostics.some(({ message }) => says(message, term));
    await until(() => last() === false);
    editor.type(file, editor.textOf(file).length - 1, editor.textOf(file).length, '');
    await until(() => editor.published.findLast((list) => list.uri === file)?.diagnostics.length === 1);
    expect(last()).toBe(false);
    editor.type(file, 0, editor.textOf(file).length, '{ "keep": [] }');
    await until(() => last() === true);
  });

  test('what is wrong with it is shown in it when it is open', async () => {
    const { uri } = folder();
    const file = `${uri}/clinical-content.json`;
    const editor = await edit({ folders: [uri] });
    await editor.open(file, '{\n  "audiense": "public",\n  "locale": 7\n}', 'json');
    const items = await editor.items(file);
    expect(items.map(({ range, message }) => [range.start.line, message])).toEqual([
      [1, 'There is no setting called "audiense".'],
      [2, 'The setting "locale" has a value of the wrong type.'],
    ]);
    expect(await editor.actions(file, items)).toEqual([]);
  });

  test('else one line in the log says that something is wrong, not what', async () => {
    const { path, uri } = folder();
    writeFileSync(join(path, 'clinical-content.json'), '{ "Wilhelmina": 1 }');
    const editor = await edit({ folders: [uri] });
    await editor.open(`${uri}/a.post.md`, draft);
    await editor.open(`${uri}/b.post.md`, draft);
    await editor.items(`${uri}/a.post.md`);
    await editor.items(`${uri}/b.post.md`);
    expect(editor.said).toEqual(['Part of clinical-content.json was not understood. Open the file to see what.']);
  });

  test('stands over the settings of the editor', async () => {
    const { path, uri } = folder();
    const editor = await edit({ folders: [uri], settings: { keep: [term], trace: 'off' } });
    await editor.open(`${uri}/a.post.md`, draft);
    expect(await found(editor, `${uri}/a.post.md`)).toBe(false);
    editor.settings = {};
    await until(() => editor.refreshes() === 1);
    expect(await found(editor, `${uri}/a.post.md`)).toBe(true);
    editor.settings = { keep: [term] };
    await until(() => editor.refreshes() === 2);
    writeFileSync(join(path, 'clinical-content.json'), '{ "keep": [] }');
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    await until(() => editor.refreshes() === 3);
    expect(await found(editor, `${uri}/a.post.md`)).toBe(true);
  });
});

describe('editing its text', () => {
  const edited = (text: string): string | undefined =>
    addToList(text, 'keep', 'stent')
      ?.toSorted((a, b) => b.start - a.start)
      .reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);

  test.each([
    ['', '{\n  "keep": [\n    "stent"\n  ]\n}\n'],
    ['{}', '{\n  "keep": [\n    "stent"\n  ]\n}'],
    ['{"keep":["stent"]}', '{"keep":["stent"]}'],
    ['{"keep":"stent"}', undefined],
    ['{"keep":["a"', undefined],
    ['[]', undefined],
  ])('%j', (text, expected) => {
    expect(edited(text)).toBe(expected);
  });

  test.each([
    '{"keep":["a"]}',
    '{\r\n  "keep": [\r\n    "a"\r\n  ]\r\n}\r\n',
    '{ /* x */ "audience": "public", "keep": ["a",], }',
    '// first\n{"keep": [ "a" ]}',
    '{"keep":["a"],}',
  ])('the word is added to %j', (text) => {
    const read = readProject(edited(text) ?? '');
    expect(read.value).toMatchObject({ keep: ['a', 'stent'] });
    expect(read.sound).toBe(true);
  });
});
