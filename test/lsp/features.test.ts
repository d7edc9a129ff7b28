import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { describe, expect, test } from 'vitest';
import { exportRequest, type ExportResult } from '../../server/protocol.ts';
import { type Editor, editorsOfTests, folder, says, until } from './editor.ts';

const edit = editorsOfTests({ shared: true });

const draft = 'Take your antihypertensives each day.\n';
const at = 'file:///drafts/flu.post.md';
const term = (items: readonly Diagnostic[]): Diagnostic => {
  const found = items.find(({ message, code }) => typeof code === 'string' && code.startsWith('jargon/') && says(message, 'antihypertensives'));
  if (!found) throw new Error('The term was not found.');
  return found;
};

describe('a draft from opening to fixing', () => {
  test('the finding is named, placed and explained', async () => {
    const editor = await edit({ initializationOptions: { docs: 'https://example.org/docs' } });
    await editor.open(at, draft);
    const found = term(await editor.items(at));
    expect(found.source).toBe('clinical');
    expect(found.range).toEqual({ start: { line: 0, character: 10 }, end: { line: 0, character: 27 } });
    expect(found.codeDescription?.href).toBe(`https://example.org/docs/rules/${found.code}.md`);
  });

  test('the first fix gives the plain words, and the finding goes', async () => {
    const editor = await edit();
    await editor.open(at, draft);
    const [fix] = await editor.actions(at, [term(await editor.items(at))]);
    expect(fix?.isPreferred).toBe(true);
    expect(fix?.diagnostics).toHaveLength(1);
    editor.apply(fix?.edit ?? {});
    expect(editor.textOf(at)).toBe('Take your blood pressure medicines each day.\n');
    expect((await editor.items(at)).filter(({ code }) => String(code).startsWith('jargon/'))).toEqual([]);
  });

  test('fixes come first, then what is kept, ignored and explained', async () => {
    const editor = await edit({ initializationOptions: { docs: 'https://example.org/docs' } });
    await editor.open(at, draft);
    const found = term(await editor.items(at));
    const titles = (await editor.actions(at, [found])).map(({ title }) => title);
    expect(titles.slice(-4)).toEqual(['Keep "antihypertensive" in this project', 'Ignore here', 'Ignore in this file', 'What is this rule?']);
    expect((await editor.actions(at, [found])).filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
    expect((await editor.actions(at, [found])).at(-1)?.command).toEqual({
      title: 'What is this rule?',
      command: 'clinicalContent.openRule',
      arguments: [found.code],
    });
  });

  test('a client that gives back no diagnostics gets the same fixes', async () => {
    const editor = await edit();
    await editor.open(at, draft);
    const found = term(await editor.items(at));
    const titles = (await editor.actions(at, [found])).map(({ title }) => title);
    expect((await editor.actions(at, [], undefined, found.range)).map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
  });

  test('fixes of an older version are not offered', async () => {
    const editor = await edit();
    await editor.open(at, draft);
    const found = term(await editor.items(at));
    editor.type(at, 0, 0, 'Please. ');
    expect((await editor.actions(at, [found])).filter((action) => action.edit)).toEqual([]);
  });

  test.each([
    ['Ignore here', '', '<!-- clinical-ignore-next-line RULE -->\nTake your antihypertensives each day.\n'],
    ['Ignore here', 'Hello.\n\n', 'Hello.\n\n<!-- clinical-ignore-next-line RULE -->\nTake your antihypertensives each day.\n'],
    ['Ignore here', 'Hello there,\n', 'Hello there,\nTake your antihypertensives each day. <!-- clinical-ignore-line RULE -->\n'],
    ['Ignore here', '- Rest.\n- ', '- Rest.\n- Take your antihypertensives each day. <!-- clinical-ignore-line RULE -->\n'],
    ['Ignore here', '  ', '  <!-- clinical-ignore-next-line RULE -->\n  Take your antihypertensives each day.\n'],
    ['Ignore in this file', '', '---\ndisable: [RULE]\n---\n\nTake your antihypertensives each day.\n'],
    ['Ignore in this file', '---\ntitle: Flu\n---\n\n', '---\ntitle: Flu\ndisable: [RULE]\n---\n\nTake your antihypertensives each day.\n'],
    ['Ignore in this file', '---\ndisable: [numbers]\n---\n', '---\ndisable: [numbers, RULE]\n---\nTake your antihypertensives each day.\n'],
    ['Ignore in this file', '---\ndisable:\n  - numbers\n---\n', '---\ndisable:\n  - numbers\n  - RULE\n---\nTake your antihypertensives each day.\n'],
    [
      'Ignore in this file',
      '---\ndisable:\n- numbers\ntitle: Flu\n---\n',
      '---\ndisable:\n- numbers\n- RULE\ntitle: Flu\n---\nTake your antihypertensives each day.\n',
    ],
    ['Ignore in this file', '---\ndisable:\n---\n', '---\ndisable: [RULE]\n---\nTake your antihypertensives each day.\n'],
    ['Ignore in this file', '---\ndisable: numbers\n---\n', '---\ndisable: [numbers, RULE]\n---\nTake your antihypertensives each day.\n'],
  ])('%s after %j silences the rule', async (title, before, expected) => {
    const editor = await edit();
    await editor.open(at, before + draft);
    const found = term(await editor.items(at));
    const action = (await editor.actions(at, [found])).find((each) => each.title === title);
    editor.apply(action?.edit ?? {});
    expect(editor.textOf(at)).toBe(expected.replace('RULE', String(found.code)));
    const left = await editor.items(at);
    expect(left.filter(({ code, message }) => code === found.code && says(message, 'antihypertensives'))).toEqual([]);
  });

  test.each(['', 'Hello there,\n', '- Rest.\n- ', 'One.\n\nTwo. '])('ignoring after %j changes nothing that is published', async (before) => {
    const editor = await edit();
    await editor.open(at, before + draft);
    const published = (): Promise<ExportResult | null> => editor.connection.sendRequest<ExportResult | null>(exportRequest, { uri: at, platform: 'x' });
    const text = (await published())?.text;
    const found = term(await editor.items(at));
    editor.apply((await editor.actions(at, [found])).find(({ title }) => title === 'Ignore here')?.edit ?? {});
    expect((await published())?.text).toBe(text);
  });

  test('a second rule joins the comment that is there', async () => {
    const editor = await edit();
    await editor.open(at, `<!-- clinical-ignore-next-line readability -->\n${draft}`);
    const found = term(await editor.items(at));
    editor.apply((await editor.actions(at, [found])).find(({ title }) => title === 'Ignore here')?.edit ?? {});
    expect(editor.textOf(at)).toBe(`<!-- clinical-ignore-next-line ${String(found.code)} readability -->\n${draft}`);
  });

  test('a private detail can be ignored for a reason, on its line only', async () => {
    const editor = await edit();
    await editor.open(at, 'Mr Smith, a patient here, has the SSN 536-22-8145.\n');
    const found = (await editor.items(at)).find(({ code }) => code === 'phi/ssn');
    const actions = await editor.actions(at, found ? [found] : []);
    expect(actions.map(({ title }) => title)).not.toContain('Ignore in this file');
    editor.apply(actions.find(({ title }) => title === 'Ignore here')?.edit ?? {});
    expect(editor.textOf(at)).toMatch(/^<!-- clinical-ignore-next-line phi\/ssn reason: already public -->\n/);
    expect((await editor.items(at)).filter(({ code }) => code === 'phi/ssn')).toEqual([]);
  });

  test('fix all asks for certain fixes only', async () => {
    const editor = await edit();
    await editor.open(at, draft);
    const found = await editor.items(at);
    expect(await editor.actions(at, found, ['source.fixAll.clinical'])).toEqual([]);
    expect(await editor.actions(at, found, ['refactor'])).toEqual([]);
  });
});

describe('what a hover says', () => {
  const hoverOf = async (editor: Editor, offset: number): Promise<string | null> => {
    const hover = await editor.hover(at, offset);
    return hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : null;
  };

  test('plain words are not said a second time beside the finding', async () => {
    const editor = await edit();
    await editor.open(at, 'Ask your cardiologists. Take your antihypertensives.\n');
    const [found] = await editor.items(at);
    expect((await editor.hover(at, 15))?.range).toEqual(found?.range);
    expect(await hoverOf(editor, 15)).toBe('**cardiologist** · cardi-: heart · -ologist: specialist\n\nSource: CDC Plain Language Thesaurus 2009');
    // There the finding has said it all.
    expect(await hoverOf(editor, 40)).toBeNull();
  });

  test('what is explained already has its plain words, and the credit that a licence asks for', async () => {
    const editor = await edit();
    await editor.open(at, 'The esophagus (food pipe) is long.\n');
    expect(await hoverOf(editor, 8)).toMatch(
      /^\*\*esophagus\*\*: food pipe\n\n(?:.+\n\n)?Source: NHS A to Z of health writing\. Contains public sector information licensed under the Open Government Licence v3\.0\.$/,
    );
  });

  test('a word that no list has is taken apart, and everyday words are left alone', async () => {
    const editor = await edit();
    const text = 'Splenorrhaphy helped. The biology of photography is a hypothesis.\n';
    await editor.open(at, text);
    expect(await hoverOf(editor, 3)).toBe('**splenorrhaphy** · splen-: spleen · -rrhaphy: stitching');
    for (const word of ['helped', 'biology', 'photography', 'hypothesis']) expect(await hoverOf(editor, text.indexOf(word) + 2)).toBeNull();
  });

  test('a word that needs no explaining has none', async () => {
    const editor = await edit();
    await editor.open(at, `Rest well. ${draft}`);
    expect(await editor.hover(at, 1)).toBeNull();
    expect((await editor.hover(at, 12))?.contents).not.toMatchObject({ value: expect.stringContaining('Source: ') });
  });
});

describe('what goes to the client besides', () => {
  test('one summary a version, with numbers only', async () => {
    const editor = await edit();
    await editor.open(at, `---\nplatforms: [instagram]\n---\n${draft}`);
    await Promise.all([editor.items(at), editor.items(at), editor.hover(at, 50)]);
    await until(() => editor.summaries.length > 0);
    expect(editor.summaries).toHaveLength(1);
    expect(editor.summaries[0]).toMatchObject({ uri: at, version: 1, words: 5 });
    expect(editor.summaries[0]?.platforms[0]).toMatchObject({ id: 'instagram', chosen: true, parts: 1 });
    expect(editor.summaries[0]?.platforms.length).toBeGreaterThan(10);
    expect(JSON.stringify(editor.summaries)).not.toContain('antihypertensives');
  });

  test('a post as a platform shows it', async () => {
    const editor = await edit();
    await editor.open(at, 'Wash your hands. **Stay home** when you are sick.\n');
    const exported = await editor.connection.sendRequest<ExportResult | null>(exportRequest, { uri: at, platform: 'x' });
    expect(exported).toMatchObject({ version: 1, text: 'Wash your hands. Stay home when you are sick.', count: 45, limit: 280, blockers: [] });
    expect(await editor.connection.sendRequest(exportRequest, { uri: at, platform: 'nowhere' })).toBeNull();
    expect(await editor.connection.sendRequest(exportRequest, { uri: 'file:///other.md', platform: 'x' })).toBeNull();
  });

  test('what stops an export for good', async () => {
    const editor = await edit();
    await editor.open(at, '---\ntype: patient-story\n---\n\nHe walks again. Call {{phone}}.\n');
    const exported = await editor.connection.sendRequest<ExportResult | null>(exportRequest, { uri: at, platform: 'x' });
    expect(exported?.blockers.map(({ rule, final }) => [rule, final])).toEqual([
      ['phi/missing-consent', true],
      ['draft/left-placeholder', undefined],
    ]);
  });

  test('a draft that is saved nowhere, in an editor with no folder', async () => {
    const editor = await edit();
    await editor.open('untitled:Untitled-1', draft);
    const found = term(await editor.items('untitled:Untitled-1'));
    const keep = (await editor.actions('untitled:Untitled-1', [found])).find(({ title }) => title.startsWith('Keep'));
    await editor.connection.sendRequest('workspace/executeCommand', { command: keep?.command?.command, arguments: keep?.command?.arguments });
    await until(() => editor.said.length > 0);
    expect(editor.said).toEqual(['Save this draft first, or open a folder. What you keep is written to clinical-content.json beside it.']);
    expect(editor.applied).toEqual([]);
  });

  test('the client reads what the server cannot', async () => {
    const uri = 'vscode-vfs://host/drafts/posts/flu.post.md';
    const files = { 'vscode-vfs://host/drafts/clinical-content.json': '{ "keep": ["antihypertensives"] }' };
    const editor = await edit({ folders: ['vscode-vfs://host/drafts'], initializationOptions: { readsFiles: true }, files });
    await editor.open(uri, draft);
    expect((await editor.items(uri)).filter(({ message }) => says(message, 'antihypertensives'))).toEqual([]);
  });

  test('an untrusted folder cannot switch privacy rules off', async () => {
    const { uri } = folder();
    const file = `${uri}/clinical-content.json`;
    const text = 'Mr Smith, a patient here, has the SSN 536-22-8145.\n';
    for (const trusted of [true, false]) {
      const editor = await edit({ folders: [uri], initializationOptions: { trusted } });
      await editor.open(file, '{ "rules": { "phi": "off" } }', 'json');
      await editor.open(`${uri}/a.post.md`, text);
      expect((await editor.items(`${uri}/a.post.md`)).some(({ code }) => code === 'phi/ssn')).toBe(!trusted);
    }
  });
});
