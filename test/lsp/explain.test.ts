import { describe, expect, test } from 'vitest';
import { explainRequest, type ExplainResult, keepCommand } from '../../server/protocol.ts';
import { type Editor, editorsOfTests, folder } from './editor.ts';

const edit = editorsOfTests({ shared: true });
const at = 'file:///drafts/explain.post.md';

/** Opens a draft in which `⟦ ⟧` mark what is selected, or `|` the cursor, and asks what it means. */
const ask = async (editor: Editor, marked: string, uri = at): Promise<ExplainResult | null> => {
  const text = marked.replace(/[⟦⟧|]/g, '');
  await editor.open(uri, text);
  const cursor = marked.indexOf('|');
  const start = cursor >= 0 ? cursor : marked.indexOf('⟦');
  const end = cursor >= 0 ? cursor : marked.indexOf('⟧') - 1;
  const document = editor.document(uri);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return editor.connection.sendRequest<ExplainResult | null>(explainRequest, { uri, range });
};

const written = (editor: Editor, result: ExplainResult | null, uri = at): string | null => result && editor.document(uri).getText(result.range);
const titles = (result: ExplainResult | null): string[] => result?.edits.map(({ title }) => title) ?? [];

/** The text after one of the ways that were offered. */
const taken = (editor: Editor, result: ExplainResult | null, index = 0): string => {
  const changes = { [at]: result?.edits[index]?.edits.map((change) => ({ ...change })) ?? [] };
  editor.apply({ changes });
  return editor.textOf(at);
};

describe('what a word means', () => {
  test('a term in any form, with what may stand in its place, inflected', async () => {
    const editor = await edit();
    const result = await ask(editor, 'Our anti|coagulants can save a life.\n');
    expect(result).toMatchObject({ version: 1, term: 'anticoagulant', keep: { uri: at, list: 'keep', value: 'anticoagulant' } });
    expect(result?.meaning[0]).toBe('blood thinner');
    expect(written(editor, result)).toBe('anticoagulants');
    expect(titles(result)[0]).toBe('Replace with "blood thinners"');
    expect(taken(editor, result)).toBe('Our blood thinners can save a life.\n');
  });

  test('every plain wording is offered once, then an explanation', async () => {
    const editor = await edit();
    const result = await ask(editor, 'Good ⟦renal⟧ care starts early.\n');
    expect(new Set(titles(result)).size).toBe(titles(result).length);
    expect(titles(result)[0]).toBe('Replace with "kidney"');
    const sepsis = await ask(editor, 'Learn the signs of ⟦sepsis⟧ today.\n', 'file:///drafts/sepsis.post.md');
    expect(titles(sepsis)).toContain('Explain "sepsis (the body\'s extreme reaction to an infection)"');
  });

  test('the article before it changes with it', async () => {
    const editor = await edit();
    const result = await ask(editor, 'Ask whether an |antihypertensive is right for you.\n');
    expect(taken(editor, result)).toBe('Ask whether a blood pressure medicine is right for you.\n');
  });

  test('the phrase that was selected counts, not the first one it meets', async () => {
    const editor = await edit();
    const result = await ask(editor, 'A biopsy can find ⟦hypertension⟧.\n');
    expect(result?.term).toBe('hypertension');
    const blanks = await ask(editor, 'Know⟦ hypertension ⟧well.\n', 'file:///drafts/blanks.post.md');
    expect(blanks?.term).toBe('hypertension');
  });

  test('an acronym, also one that everybody knows or that is kept', async () => {
    const editor = await edit();
    const dvt = await ask(editor, 'Long trips raise the risk of |DVT.\n');
    expect(dvt?.meaning[0]).toBe('deep vein thrombosis');
    expect(taken(editor, dvt)).toBe('Long trips raise the risk of deep vein thrombosis (DVT).\n');
    const hiv = await ask(editor, 'Ask for an H|IV test.\n', 'file:///drafts/hiv.post.md');
    expect(hiv?.term).toBe('HIV');
  });

  test('what is kept is explained, and not offered to be kept again', async () => {
    const editor = await edit({ settings: { keep: ['hypertension'] } });
    const result = await ask(editor, 'Know your |hypertension.\n');
    expect(result?.term).toBe('hypertension');
    expect(result?.keep).toBeUndefined();
  });

  test.each([
    ['the front matter', '---\ntitle: Know |hypertension\n---\nHello.\n'],
    ['a hashtag', 'Know your numbers. #hyper|tension\n'],
    ['a comment', '<!-- say what |hypertension is -->\nHello.\n'],
    ['capitals', 'Know your numbers. <!-- HYPER|TENSION -->\n'],
  ])('in %s it is explained, and nothing is changed', async (_place, marked) => {
    const editor = await edit();
    const result = await ask(editor, marked);
    expect(result?.term).toBe('hypertension');
    expect(result?.edits).toEqual([]);
    expect(written(editor, result)?.toLowerCase()).toBe('hypertension');
  });

  test('words that stand beside it already are not put in its place', async () => {
    const editor = await edit();
    const result = await ask(editor, 'The |esophagus (food pipe) is long.\n');
    expect(result?.meaning).toContain('food pipe');
    expect(titles(result)).toEqual([]);
  });

  test('markup is left alone', async () => {
    const editor = await edit();
    const result = await ask(editor, 'Do you live with **hyper|tension**?\n');
    expect(taken(editor, result)).toBe('Do you live with **high blood pressure**?\n');
  });

  test('a source with a licence gets its credit', async () => {
    const editor = await edit();
    const own = await ask(editor, 'Take your |antihypertensive.\n');
    expect([own?.source, own?.credit]).toEqual(['our own wording', undefined]);
    const nhs = await ask(editor, 'Food goes down your |esophagus.\n', 'file:///drafts/nhs.post.md');
    expect(nhs?.source).toBe('NHS A to Z of health writing');
    expect(nhs?.credit).toBe('Contains public sector information licensed under the Open Government Licence v3.0.');
  });

  test.each(['Rest |well today.\n', 'Rest well.| \n', '|\n', 'Call 415|-555-0100.\n', '⟦Rest well today, and drink water.⟧\n'])(
    'nothing is made up for %j',
    async (marked) => {
      const editor = await edit();
      expect(await ask(editor, marked)).toBeNull();
    },
  );

  test.each([null, {}, { uri: at }, { uri: at, range: {} }, { uri: at, range: { start: { line: 0 }, end: 1 } }, { uri: 'file:///nowhere.md', range: 1 }])(
    'asked with %j it answers nothing',
    async (params) => {
      const editor = await edit();
      await editor.open(at, 'Know your hypertension.\n');
      expect(await editor.connection.sendRequest(explainRequest, params)).toBeNull();
      expect(editor.said).toEqual([]);
    },
  );

  test('a place beyond the end is the end', async () => {
    const editor = await edit();
    await editor.open(at, 'Know your hypertension');
    const end = { line: 99, character: 99 };
    expect(await editor.connection.sendRequest<ExplainResult | null>(explainRequest, { uri: at, range: { start: end, end } })).toMatchObject({
      term: 'hypertension',
    });
  });

  test('what keeps it is what the server takes', async () => {
    const { uri } = folder();
    const draft = `${uri}/a.post.md`;
    const editor = await edit({ folders: [uri] });
    const result = await ask(editor, 'Know your |hypertension.\n', draft);
    await editor.connection.sendRequest('workspace/executeCommand', { command: keepCommand, arguments: [result?.keep] });
    expect((await editor.items(draft)).filter(({ code }) => code === 'jargon/medical-term')).toEqual([]);
  });
});
