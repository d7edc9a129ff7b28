import { describe, expect, test } from 'vitest';
import { addSourceCommand, addSourceRequest, type AddSourceResult } from '../../server/protocol.ts';
import { type Editor, editorsOfTests } from './editor.ts';

const edit = editorsOfTests({ shared: true });
const withPages = editorsOfTests();
const at = 'file:///drafts/source.post.md';
const claim = 'About 1 in 8 women will get breast cancer.';

const ask = (editor: Editor, pasted: string, answers: { readonly title?: string; readonly year?: number } = {}, line = 0) => {
  const here = { line, character: 3 };
  return editor.connection.sendRequest<AddSourceResult | null>(addSourceRequest, { uri: at, range: { start: here, end: here }, pasted, ...answers });
};

const take = (editor: Editor, result: AddSourceResult | null): string => {
  editor.apply({ changes: { [at]: result?.edits?.map((change) => ({ ...change })) ?? [] } });
  return editor.textOf(at);
};

describe('adding a source', () => {
  test('what is known comes back with what to ask; the answers go in', async () => {
    const editor = await edit();
    await editor.open(at, `${claim}\n`);
    const first = await ask(editor, 'https://www.cancer.gov/types/breast');
    expect(first).toMatchObject({
      version: 1,
      source: { id: 'national-cancer', publisher: 'National Cancer Institute', tier: 'strong', url: 'https://www.cancer.gov/types/breast' },
      asks: ['title', 'year'],
      listed: false,
      cited: true,
    });
    const second = await ask(editor, 'https://www.cancer.gov/types/breast', { title: 'Breast cancer', year: 2025 });
    expect(second?.asks).toEqual([]);
    const after = take(editor, second);
    expect(after).toContain('title: Breast cancer');
    expect(after).toMatch(/cancer\. \[@[a-z0-9-]+\]\n$/);
    expect((await editor.items(at)).map(({ code }) => code)).not.toContain('citation/missing-source');
  });

  test('a second source joins the first, with the line breaks of the file', async () => {
    const editor = await edit();
    await editor.open(at, `---\r\nsources:\r\n  - id: who\r\n---\r\n\r\n${claim}\r\n`);
    const after = take(editor, await ask(editor, 'PMID: 12345678', {}, 5));
    expect(after).toBe(`---\r\nsources:\r\n  - id: who\r\n  - id: pmid-12345678\r\n    pmid: 12345678\r\n---\r\n\r\n${claim} [@pmid-12345678]\r\n`);
  });

  test('what is no source is said, and nothing is to be changed', async () => {
    const editor = await edit();
    await editor.open(at, `${claim}\n`);
    expect(await ask(editor, 'my aunt')).toEqual({ version: 1, problem: expect.stringContaining('DOI') });
  });

  test.each([[{}], [{ uri: at }], [{ uri: 'file:///nowhere.post.md', pasted: 'x', range: {} }], [null]])(
    'a request such as %j gets no answer, and no error',
    async (asked) => {
      const editor = await edit();
      await editor.open(at, `${claim}\n`);
      expect(await editor.connection.sendRequest(addSourceRequest, asked)).toBeNull();
    },
  );

  test('a light bulb offers it behind the citations, to a client that has the command', async () => {
    const editor = await withPages({ initializationOptions: { docs: 'file:///docs' } });
    await editor.open(at, `---\nsources:\n  - id: acs\n    title: Facts\n---\n\nGet checked. [@acs]\n\nAsk us.\n\n${claim}\n`);
    const found = (await editor.items(at)).filter(({ code }) => code === 'citation/missing-source');
    expect(found).toHaveLength(1);
    const actions = await editor.actions(at, found);
    const titles = actions.map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(['Cite "Facts"', 'Add a source…']);
    expect(actions[1]?.command).toEqual({ title: 'Add a source…', command: addSourceCommand, arguments: [{ uri: at, range: found[0]?.range }] });
  });

  test('other editors, which lack the command, are not offered it', async () => {
    const editor = await edit();
    await editor.open(at, `${claim}\n`);
    const actions = await editor.actions(at, await editor.items(at));
    expect(actions.map(({ title }) => title)).not.toContain('Add a source…');
  });

  test('a slip in a key is mended by a quick fix', async () => {
    const editor = await edit();
    await editor.open(at, '---\nsources:\n  - id: cdc-flu\n    title: Flu\n---\n\nGet your flu shot. [@cdc-flue]\n');
    const found = (await editor.items(at)).filter(({ code }) => code === 'citation/unknown-source');
    const fix = (await editor.actions(at, found)).find(({ title }) => title === 'Did you mean "cdc-flu"?');
    if (fix?.edit) editor.apply(fix.edit);
    expect(editor.textOf(at)).toContain('[@cdc-flu]\n');
  });
});
