import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientCapabilities, CompletionList, DocumentLink, Location, LocationLink } from 'vscode-languageserver-protocol/node';
import { describe, expect, test } from 'vitest';
import { bibliographyFiles, watchersFor } from '../../server/lsp/bibliography.ts';
import { bibliographyPlaces } from '../../server/lsp/project.ts';
import { type Editor, editorsOfTests, folder, pushCapabilities, says, until } from './editor.ts';

const edit = editorsOfTests();

const bib = `@article{silva,\n  author = {Silva, Ana},\n  title = {Soap at *home*},\n  journal = {Journal of Examples},\n  year = 2023,\n  doi = {10.1000/soap}\n}\n`;
const csl = '[\n  { "id": "water", "type": "report", "title": "Clean water", "publisher": "An Agency" }\n]\n';
const head = '---\nsources:\n  - id: clinic\n    title: Our count\n    publisher: Our Clinic\n    year: 2024\n---\n';

const positions = (editor: Editor, uri: string, offset: number) => ({ textDocument: { uri }, position: editor.document(uri).positionAt(offset) });
const complete = (editor: Editor, uri: string, offset: number): Promise<CompletionList> =>
  editor.connection.sendRequest('textDocument/completion', positions(editor, uri, offset));
const define = (editor: Editor, uri: string, offset: number): Promise<Location | LocationLink[] | null> =>
  editor.connection.sendRequest('textDocument/definition', positions(editor, uri, offset));
const hoverText = async (editor: Editor, uri: string, offset: number): Promise<string> => JSON.stringify((await editor.hover(uri, offset))?.contents ?? '');
const changed = (editor: Editor, uri: string): Promise<void> =>
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });

const project = (files: Readonly<Record<string, string>>): { readonly path: string; readonly uri: string; readonly draft: string } => {
  const { path, uri } = folder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return { path, uri, draft: `${uri}/a.post.md` };
};

describe('a project with a bibliography', () => {
  test('completes keys: those of the draft first, then those of the files', async () => {
    const { uri, draft } = project({ 'references.bib': bib, 'references.json': csl, 'clinical-content.json': '{}' });
    const editor = await edit({ folders: [uri] });
    const text = `${head}Soap helps. [@\n`;
    await editor.open(draft, text);
    const { items } = await complete(editor, draft, text.length - 1);
    expect(items.map(({ label, detail, labelDetails }) => [label, detail, labelDetails?.description])).toEqual([
      ['clinic', 'Our count', 'Our Clinic, 2024'],
      ['silva', 'Soap at *home*', 'Journal of Examples, 2023 · strong'],
      ['water', 'Clean water', 'An Agency'],
    ]);
    expect(items[1]?.textEdit).toMatchObject({ newText: 'silva]', range: { start: { line: 7, character: 14 }, end: { line: 7, character: 14 } } });
    expect(items[1]?.filterText).toContain('Silva, Ana');
    expect((await complete(editor, draft, text.indexOf('Soap') + 2)).items).toEqual([]);
    expect((await complete(editor, draft, 8)).items.map(({ label }) => label)).not.toContain('water');
  });

  test('completes inside brackets that are closed, and names of footnotes', async () => {
    const { uri, draft } = project({ 'references.bib': bib });
    const editor = await edit({ folders: [uri] });
    const text = 'Soap helps. [@si] It does.[^]\n\n[^note]: A report\n';
    await editor.open(draft, text);
    const { items } = await complete(editor, draft, text.indexOf('si]') + 2);
    expect(items.map(({ textEdit }) => textEdit?.newText)).toEqual(['silva']);
    expect((await complete(editor, draft, text.indexOf('[^') + 2)).items.map(({ label, detail }) => [label, detail])).toEqual([['note', 'A report']]);
  });

  test('shows what a citation stands for', async () => {
    const { uri, draft } = project({ 'references.bib': bib });
    const editor = await edit({ folders: [uri] });
    const text = `${head}Soap helps. [@silva] It does. [@clinic; @gone]\n\nSo we hear.[^1]\n\n[^1]: A report\n`;
    await editor.open(draft, text);
    expect(await editor.hover(draft, text.indexOf('silva'))).toMatchObject({
      contents: { value: '**Soap at \\*home\\***\n\nSilva, Ana · Journal of Examples, 2023 · strong source\n\nhttps://doi.org/10.1000/soap' },
      range: { start: { line: 7, character: 14 }, end: { line: 7, character: 19 } },
    });
    expect(await hoverText(editor, draft, text.indexOf('[@clinic') + 4)).toContain('Our Clinic, 2024');
    expect(await hoverText(editor, draft, text.indexOf('[^1]') + 2)).toContain('A report');
    expect(await hoverText(editor, draft, text.indexOf('gone'))).not.toContain('gone');
  });

  test.each([true, false])('goes to where a source stands; with links: %s', async (linkSupport) => {
    const { uri, draft } = project({ 'references.bib': `% One\n${bib}`, 'references.json': csl });
    const capabilities: ClientCapabilities = { textDocument: { definition: { linkSupport } } };
    const editor = await edit({ folders: [uri], capabilities });
    const text = `${head}Soap helps. [@silva] [@water] [@clinic] [@gone] It does.[^1]\n\n[^1]: A report\n`;
    await editor.open(draft, text);
    const place = async (offset: number): Promise<readonly [uri: string | undefined, line: number | undefined, character: number | undefined]> => {
      const found = await define(editor, draft, offset);
      const { uri: file, start } = Array.isArray(found)
        ? { uri: found[0]?.targetUri, start: found[0]?.targetSelectionRange.start }
        : { uri: found?.uri, start: found?.range.start };
      return [file, start?.line, start?.character];
    };
    expect(await place(text.indexOf('silva'))).toEqual([`${uri}/references.bib`, 1, 9]);
    expect(await place(text.indexOf('water'))).toEqual([`${uri}/references.json`, 1, 11]);
    expect(await place(text.indexOf('[@clinic') + 4)).toEqual([draft, 2, 8]);
    expect(await place(text.indexOf('[^1]') + 2)).toEqual([draft, 9, 0]);
    expect(await place(text.indexOf('gone'))).toEqual([undefined, undefined, undefined]);
  });

  test('is read again when a file of it changes, and its drafts are checked again', async () => {
    const { path, uri, draft } = project({ 'clinical-content.json': '{ "bibliography": ["own.bib"] }', 'own.bib': bib });
    const editor = await edit({ folders: [uri] });
    const text = 'Soap helps. [@\n';
    await editor.open(draft, text);
    const keys = async (): Promise<readonly string[]> => (await complete(editor, draft, text.length - 1)).items.map(({ label }) => label);
    expect(await keys()).toEqual(['silva']);
    const { resultId } = await editor.pull(draft);
    await changed(editor, `${uri}/own.bib`);
    expect(await editor.pull(draft, resultId ?? '')).toMatchObject({ kind: 'unchanged' });
    expect(editor.refreshes()).toBe(0);
    writeFileSync(join(path, 'own.bib'), `${bib}@book{new, title={New}}\n@book{half, title={`);
    await changed(editor, `${uri}/own.bib`);
    await until(() => editor.refreshes() === 1);
    expect(await keys()).toEqual(['silva', 'new', 'half']);
    expect(editor.registered.filter((method) => method === 'workspace/didChangeWatchedFiles')).toHaveLength(2);
  });

  test('says once that a named file cannot be read, shows where it is named, and goes on', async () => {
    const file = '{ "bibliography": ["gone.bib", "own.bib"] }';
    const { path, uri, draft } = project({ 'clinical-content.json': file, 'own.bib': bib });
    const editor = await edit({ folders: [uri] });
    const text = 'Soap helps. [@\n';
    await editor.open(draft, text);
    await editor.open(`${uri}/clinical-content.json`, file, 'json');
    expect((await complete(editor, draft, text.length - 1)).items).toHaveLength(1);
    await changed(editor, `${uri}/own.bib`);
    await editor.items(draft);
    expect(editor.said.filter((line) => line.includes('gone.bib'))).toHaveLength(1);
    const items = await editor.items(`${uri}/clinical-content.json`);
    expect(items.map(({ range }) => range.start.character)).toEqual([file.indexOf('"gone')]);
    expect(items.every(({ message }) => says(message, 'cannot be read'))).toBe(true);
    writeFileSync(join(path, 'gone.bib'), '@book{back, title={Back}}');
    await changed(editor, `${uri}/gone.bib`);
    await until(() => editor.refreshes() > 0);
    expect(await editor.items(`${uri}/clinical-content.json`)).toEqual([]);
    rmSync(join(path, 'gone.bib'));
    await changed(editor, `${uri}/gone.bib`);
    await until(() => editor.refreshes() > 1);
    expect(await editor.items(`${uri}/clinical-content.json`)).toHaveLength(1);
  });

  test('tells an editor that does not ask of a missing file, too', async () => {
    const file = '{ "bibliography": ["gone.bib"] }';
    const { path, uri, draft } = project({ 'clinical-content.json': file });
    const editor = await edit({ folders: [uri], capabilities: pushCapabilities });
    await editor.open(draft, 'Soap helps.\n');
    await editor.open(`${uri}/clinical-content.json`, file, 'json');
    const last = (): number | undefined => editor.published.findLast((list) => list.uri.endsWith('.json'))?.diagnostics.length;
    await until(() => last() === 1);
    writeFileSync(join(path, 'gone.bib'), bib);
    await changed(editor, `${uri}/gone.bib`);
    await until(() => last() === 0);
  });

  // VS Code hands over what is set by default as if somebody had set it.
  test.each<readonly [unknown]>([[{}], [{ bibliography: ['references.bib', 'references.json'] }]])(
    'is silent about files that nobody named: %j',
    async (settings) => {
      const { uri, draft } = project({ 'clinical-content.json': '{}' });
      const editor = await edit({ folders: [uri], settings });
      await editor.open(draft, 'Soap helps.\n');
      await editor.items(draft);
      expect(editor.said).toEqual([]);
    },
  );

  test('outside the folder is read only where the folder is trusted', async () => {
    const outer = project({ 'shared.bib': bib });
    const name = outer.path.split(/[\\/]/).at(-1) ?? '';
    const { uri, draft } = project({ 'clinical-content.json': `{ "bibliography": ["../${name}/shared.bib"] }` });
    const text = 'Soap helps. [@\n';
    for (const trusted of [true, false]) {
      const editor = await edit({ folders: [uri], initializationOptions: { trusted } });
      await editor.open(draft, text);
      expect((await complete(editor, draft, text.length - 1)).items).toHaveLength(trusted ? 1 : 0);
    }
  });

  test('is asked for where the server cannot read files itself', async () => {
    const files = { 'vscode-vfs://host/team/clinical-content.json': '{ "bibliography": ["a b.bib"] }', 'vscode-vfs://host/team/a%20b.bib': bib };
    const editor = await edit({ folders: ['vscode-vfs://host/team'], initializationOptions: { readsFiles: true }, files });
    const text = 'Soap helps. [@\n';
    await editor.open('vscode-vfs://host/team/a.post.md', text);
    expect((await complete(editor, 'vscode-vfs://host/team/a.post.md', text.length - 1)).items).toHaveLength(1);
  });
});

test('numbers of articles and studies are links, in text and front matter', async () => {
  const { draft } = project({});
  const editor = await edit();
  const text = '---\nsources:\n  - id: a\n    doi: 10.1000/soap\n---\nSee PMID 123 and https://doi.org/10.1000/xyz.\n';
  await editor.open(draft, text);
  const links = await editor.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: draft } });
  expect(links.map(({ target, range }) => [target, range.start.line])).toEqual([
    ['https://doi.org/10.1000/soap', 3],
    ['https://pubmed.ncbi.nlm.nih.gov/123/', 5],
  ]);
});

describe('the files of a bibliography', () => {
  const at = 'file:///team/posts/clinical-content.json';
  test.each<readonly [path: string, uri: string | undefined, untrusted: boolean]>([
    ['a.bib', 'file:///team/posts/a.bib', true],
    ['./refs/my list (1).bib', 'file:///team/posts/refs/my%20list%20%281%29.bib', true],
    ['..\\a.bib', 'file:///team/a.bib', true],
    ['../../other/a.bib', 'file:///other/a.bib', false],
    ['../../../../a.bib', 'file:///a.bib', false],
    ['/etc/a.bib', 'file:///etc/a.bib', false],
    ['../../team/a.bib', 'file:///team/a.bib', true],
    ['../../teammates/a.bib', 'file:///teammates/a.bib', false],
    ['C:\\refs\\a.bib', 'file:///C%3A/refs/a.bib', false],
    ['https://example.org/a.bib', undefined, false],
    ['\\\\server\\share\\a.bib', undefined, false],
    ['file:///etc/a.bib', undefined, false],
    ['', undefined, false],
  ])('%s', (path, uri, untrusted) => {
    const files = (trusted: boolean) => bibliographyFiles([path], at, ['file:///team'], trusted).map((file) => file.uri);
    expect(files(true)).toEqual([uri]);
    expect(files(false)).toEqual([untrusted ? uri : undefined]);
  });

  test('are watched by name, whatever signs it holds', () => {
    expect(watchersFor(['file:///team/a%20%5Bb%5D.bib'], true)).toEqual([{ globPattern: { baseUri: 'file:///team', pattern: 'a [[]b].bib' } }]);
    expect(watchersFor(['vscode-vfs://host/a.bib'], true)).toEqual([{ globPattern: { baseUri: 'vscode-vfs://host/', pattern: 'a.bib' } }]);
    expect(watchersFor(['file:///team/a.bib'], false)).toEqual([{ globPattern: '**/a.bib' }]);
  });

  test('are found where the project file names them', () => {
    const text = '{ // ours\n "bibliography": ["a.bib", 5, "b.bib"] }';
    expect(bibliographyPlaces(text, ['b.bib']).map(({ start, end }) => text.slice(start, end))).toEqual(['"b.bib"']);
    expect(bibliographyPlaces('{', ['b.bib'])).toEqual([]);
    expect(bibliographyPlaces('', [])).toEqual([]);
  });
});
