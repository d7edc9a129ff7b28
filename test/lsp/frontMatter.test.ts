import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol/node';
import { describe, expect, test } from 'vitest';
import { absentFiles } from '../../server/lsp/images.ts';
import { type Editor, editorsOfTests, folder, says, until } from './editor.ts';

const edit = editorsOfTests();
const uri = 'file:///drafts/a.post.md';

const completeAt = async (editor: Editor, offset: number, context?: object): Promise<readonly CompletionItem[]> => {
  const position = editor.document(uri).positionAt(offset);
  const list: CompletionList | null = await editor.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position,
    ...(context && { context }),
  });
  return list?.items ?? [];
};

const open = async (marked: string, settings?: object): Promise<readonly [editor: Editor, offset: number]> => {
  const editor = await edit(settings ? { settings } : {});
  await editor.open(uri, marked.replace('|', ''));
  return [editor, marked.indexOf('|')];
};

describe('completion', () => {
  test.each<readonly [name: string, marked: string, first: readonly string[]]>([
    ['keys', '---\ntitle: Flu\nau|\n---\n\nGet your flu shot.\n', ['type', 'platforms']],
    ['values', '---\nstatus: |\n---\n\nGet your flu shot.\n', ['draft', 'in-review', 'approved']],
    ['platforms of the draft first, in headings', '---\nplatforms: [x, linkedin]\n---\n\nHi.\n\n## X\n\nHi.\n\n## |\n', ['LinkedIn', 'Threads']],
    ['hashtags', '---\nhashtags: [FluShot]\ncampaign: flu-2026\n---\n\nHi. #CleanHands\n\n#|\n', ['#FluShot', '#Flu2026', '#CleanHands']],
    ['handles', 'Ask us at @|\n', ['@riverside']],
  ])('offers %s', async (_name, marked, first) => {
    const [editor, offset] = await open(marked, { contacts: ['@riverside', 'desk@example.org'] });
    const items = await completeAt(editor, offset);
    expect(items.slice(0, first.length).map(({ label }) => label)).toEqual(first);
    const sorted = items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(sorted.map(({ label }) => label)).toEqual(items.map(({ label }) => label));
  });

  test.each<readonly [name: string, marked: string, trigger: string | undefined, labels: readonly string[]]>([
    ['a title that is no health day', '---\ntitle: The f|\n---\n', undefined, []],
    ['an empty title', '---\ntitle: |\n---\n', ' ', []],
    ['a title that begins like one', '---\ntitle: World Mos|\n---\n', undefined, ['World Mosquito Day']],
    ['the day that the title names', '---\ntitle: World TB Day\npublish: |\n---\n', ' ', ['2027-03-24']],
    ['a key and no handle within a citation', '---\nsources:\n  - id: cdc\n  - id: who\n---\n\nHi. [@cdc; @|', '@', ['cdc', 'who']],
    ['an email', 'Write to desk@|\n', '@', []],
    ['the end of a word', 'Hi#|\n', '#', []],
    ['an address', 'See https://www.cdc.gov/#|\n', '#', []],
    ['a power', 'Take 2^|\n', '^', []],
  ])('knows %s', async (_name, marked, trigger, labels) => {
    const [editor, offset] = await open(marked, { contacts: ['@riverside'] });
    const items = await completeAt(editor, offset, trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger });
    expect(items.map(({ label }) => label).filter((label) => !/^20\d\d-\d\d-\d\d$/.test(label) || labels.includes(label))).toEqual(labels);
  });

  test('replaces what was typed', async () => {
    const [editor, offset] = await open('---\nplatforms: [x, ins|]\n---\n');
    const item = (await completeAt(editor, offset)).find(({ label }) => label === 'instagram');
    expect(item?.textEdit).toMatchObject({ newText: 'instagram', range: { start: { line: 1, character: 15 }, end: { line: 1, character: 18 } } });
  });

  test('a space asks for nothing in running text', async () => {
    const [editor, offset] = await open('---\nstatus: \n---\n\nGet your |\n');
    const context = { triggerKind: 2, triggerCharacter: ' ' };
    expect(await completeAt(editor, offset, context)).toEqual([]);
    expect((await completeAt(editor, '---\nstatus: '.length, context)).map(({ label }) => label)).toContain('draft');
  });
});

test('a key is explained, and so is a value', async () => {
  const [editor] = await open('---\nstatus: in-review\nteam: blue\n---\n\nHi.\n');
  expect(JSON.stringify(await editor.hover(uri, 6))).toContain('How far the post is');
  expect(JSON.stringify(await editor.hover(uri, 14))).toContain('With its reviewers');
  expect(await editor.hover(uri, 24)).toBeNull();
});

test('an image that is not there is told of, until it is', async () => {
  const { path, uri: root } = folder();
  const draft = `${root}/a.post.md`;
  mkdirSync(join(path, 'pictures'));
  writeFileSync(join(path, 'pictures', 'a b.jpg'), '');
  const editor = await edit({ folders: [root] });
  await editor.open(draft, '---\nimages:\n  - pictures/a b.jpg\n  - { file: gone.jpg, alt: A park, shows: none }\n  - https://example.org/x.jpg\n---\n\nHi.\n');
  const missing = async () => (await editor.items(draft)).filter(({ message }) => says(message, 'no such file')).map(({ range }) => range.start);
  expect(await missing()).toEqual([{ line: 3, character: 12 }]);
  writeFileSync(join(path, 'gone.jpg'), '');
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/gone.jpg`, type: 1 }] });
  await until(() => editor.refreshes() > 0);
  expect(await missing()).toEqual([]);
  rmSync(join(path, 'gone.jpg'));
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/gone.jpg`, type: 3 }] });
  await until(() => editor.refreshes() > 1);
  expect(await missing()).toHaveLength(1);
});

test('in a folder that nobody trusts, no file outside it is looked for', async () => {
  const seen: string[] = [];
  const host = {
    folders: () => ['file:///team'],
    exists: (file: string): Promise<boolean> => {
      seen.push(file);
      return Promise.resolve(false);
    },
    missed: () => undefined,
  };
  const files = ['../secret.jpg', '/etc/hosts', '//server/share.jpg', 'https://example.org/a.jpg', 'sub/a.jpg'];
  expect(await absentFiles('file:///team/a.post.md', files, { ...host, trusted: false })).toEqual(['sub/a.jpg']);
  expect(seen).toEqual(['file:///team/sub/a.jpg']);
  expect(await absentFiles('file:///team/a.post.md', files, { ...host, trusted: true, exists: undefined })).toEqual([]);
  expect(await absentFiles('vscode-vfs://host/team/a.post.md', ['a.jpg'], { ...host, trusted: true })).toEqual([]);
});
