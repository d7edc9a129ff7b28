import type { CodeLens, Hover } from 'vscode-languageserver-protocol/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { readabilityRequest, type ReadabilityResult, type VersionReadability } from '../../server/protocol.ts';
import { type Editor, editorsOfTests, says } from './editor.ts';

const edit = editorsOfTests({ shared: true });
const withCommands = { initializationOptions: { lensCommands: true } };
const state: { editor?: Editor; refreshes: number; drafts: number } = { refreshes: 0, drafts: 0 };
beforeEach(async () => {
  state.editor = await edit(withCommands);
  state.editor.connection.onRequest('workspace/codeLens/refresh', () => {
    state.refreshes += 1;
    return null;
  });
});
const editor = (): Editor => {
  if (!state.editor) throw new Error('The server has not started.');
  return state.editor;
};

const open = async (text: string, where = editor()): Promise<string> => {
  state.drafts += 1;
  const uri = `file:///drafts/${state.drafts}.post.md`;
  await where.open(uri, text);
  return uri;
};
const lensesOf = (uri: string, where = editor()): Promise<CodeLens[]> =>
  where.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
const titles = (lenses: readonly CodeLens[]): (string | undefined)[] => lenses.map(({ command }) => command?.title);
const ask = async (uri: string, where = editor()): Promise<ReadabilityResult> => {
  const result = await where.connection.sendRequest<ReadabilityResult | null>(readabilityRequest, { uri });
  if (!result) throw new Error('There was no answer.');
  return result;
};
const first = ({ texts }: ReadabilityResult): VersionReadability => {
  const [text] = texts;
  if (!text) throw new Error('There is no text.');
  return text;
};
const words = (hover: Hover | null): string => (hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '');

const easy = 'Wash your hands with soap and water. Stay home when you are sick. Call us if you do not feel well after three days.';
const hard =
  'Uncontrolled hypertension significantly increases the probability of cardiovascular complications, including myocardial infarction and progressive renal insufficiency.';
const post = `---\naudience: public\n---\n\n${easy}\n\n${hard}\n`;
const spanish =
  'La vacuna contra la gripe no puede darle la gripe. Lávese las manos con agua y jabón antes de comer y después de toser. Quédese en casa si está enfermo y llame a su médico si la fiebre no baja en tres días.\n';

describe('the readability of a draft', () => {
  test('each sentence has its place, its difficulty and its reasons, and no word of it travels', async () => {
    const uri = await open(post);
    const result = await ask(uri);
    const text = first(result);
    expect(result).toMatchObject({ version: 1, audience: 'public' });
    expect(text).toMatchObject({ words: 40, sentenceCount: 4, target: { low: 6, high: 8 } });
    expect(text.readingLevel?.confidence).toBe('low');
    expect(text.sentences.map(({ range }) => editor().document(uri).getText(range))).toEqual([...easy.split(/(?<=\.) /), hard]);
    const [soap, last] = [text.sentences[0], text.sentences.at(-1)];
    expect(last?.difficulty).toBeGreaterThan(soap?.difficulty ?? 6);
    expect(last).toMatchObject({ level: 'hard' });
    expect(last?.reasons.length).toBeGreaterThan(0);
    expect(soap).toMatchObject({ level: 'easy', reasons: [] });
    expect(text.hardShare).toBe(0.25);
    expect(text.formulas.length).toBe(7);
    expect(JSON.stringify(result)).not.toContain('soap');
  });

  test('each platform has its own, and the draft its audience', async () => {
    const uri = await open(`---\naudience: patients\n---\n\n${easy}\n\n## Instagram\n\n${hard}\n`);
    const { texts, audience } = await ask(uri);
    expect(audience).toBe('patients');
    expect(texts.map(({ platform, words }) => [platform?.name, words])).toEqual([
      [undefined, 24],
      ['Instagram', 16],
    ]);
  });

  test('below 30 words there are counts only', async () => {
    const text = first(await ask(await open('The flu shot is free. Come in today.\n')));
    expect(text).toMatchObject({ words: 8, sentenceCount: 2, formulas: [] });
    expect(text.readingLevel).toBeUndefined();
  });

  test('another language has counts and its name', async () => {
    const text = first(await ask(await open(spanish)));
    expect(text).toMatchObject({ otherLanguage: 'Spanish', formulas: [], sentences: [] });
    expect(text.readingLevel).toBeUndefined();
    expect(text.difficulty).toBeUndefined();
  });

  test('a file that is not open has none', async () => {
    expect(await editor().connection.sendRequest(readabilityRequest, { uri: 'file:///drafts/none.post.md' })).toBeNull();
    expect(await editor().connection.sendRequest(readabilityRequest, {})).toBeNull();
  });

  test('after an edit it is that of the new text', async () => {
    const uri = await open(post);
    const before = first(await ask(uri));
    editor().type(uri, editor().textOf(uri).indexOf('\n\nUncontrolled'), editor().textOf(uri).length, '\n');
    const after = await ask(uri);
    expect(after.version).toBe(2);
    expect(first(after).words).toBe(before.words - 16);
  });
});

describe('lenses', () => {
  test('say counts, reading level and the two hardest sentences, above the first line', async () => {
    const uri = await open(post);
    const lenses = await lensesOf(uri);
    expect(titles(lenses)).toEqual([
      expect.stringMatching(/^40 words · 4 sentences · grade \d+(?:–\d+)? \(low confidence\)$/),
      expect.stringMatching(/^Hardest: line 7 \(\d\.\d\)$/),
      expect.stringMatching(/^line 5 \(\d\.\d\)$/),
    ]);
    expect(lenses.map(({ range }) => range.start)).toEqual([
      { line: 4, character: 0 },
      { line: 4, character: 0 },
      { line: 4, character: 0 },
    ]);
    const hardest = lenses[1]?.command;
    expect(hardest?.command).toBe('clinicalContent.showSentence');
    const [given] = hardest?.arguments ?? [];
    expect(given.uri).toBe(uri);
    expect(editor().document(uri).getText(given.range)).toBe(hard);
    expect(lenses[0]?.command).toMatchObject({ command: 'clinicalContent.showReadability', arguments: [{ uri }] });
  });

  test('stand above the heading of each platform', async () => {
    const uri = await open(`${easy}\n\n## Instagram\n\n${easy} ${hard}\n`);
    const lenses = await lensesOf(uri);
    expect(titles(lenses).slice(0, 2)).toEqual(['24 words · 3 sentences', expect.stringMatching(/^40 words · 4 sentences · grade /)]);
    expect(lenses.map(({ range }) => range.start.line)).toEqual([0, 2, 2, 2, 2]);
    expect(lenses[1]?.command?.arguments).toEqual([{ uri, platform: 'instagram' }]);
  });

  test('say counts only below 30 words, and nothing of an empty draft', async () => {
    expect(titles(await lensesOf(await open('The flu shot is free. Come in today.\n')))).toEqual(['8 words · 2 sentences']);
    expect(await lensesOf(await open('---\ntitle: Flu\n---\n'))).toEqual([]);
    expect(await lensesOf(await open(''))).toEqual([]);
  });

  test('say counts only of a text in another language, which a finding names', async () => {
    const uri = await open(spanish);
    expect(titles(await lensesOf(uri))).toEqual(['43 words · 3 sentences']);
    expect((await editor().items(uri)).filter(({ message }) => says(message, 'Spanish'))).toHaveLength(1);
  });

  test('cannot be clicked in an editor without their commands', async () => {
    const plain = await edit();
    const lenses = await lensesOf(await open(post, plain), plain);
    expect(lenses.length).toBe(3);
    for (const { command } of lenses) expect([command?.command, command?.arguments]).toEqual(['', undefined]);
  });

  test('follow an edit without being refreshed: they depend on the text alone', async () => {
    const own = editor();
    const uri = await open(post);
    const before = titles(await lensesOf(uri));
    own.type(uri, own.textOf(uri).length, own.textOf(uri).length, 'Rest well.\n');
    const after = titles(await lensesOf(uri));
    expect(after[0]).toMatch(/^42 words · 5 sentences/);
    own.settings = { audience: 'professionals' };
    await own.pull(uri);
    expect(titles(await lensesOf(uri))).toEqual(after);
    own.settings = {};
    expect(after).not.toEqual(before);
    expect(state.refreshes).toBe(0);
  });
});

describe('hover on a sentence', () => {
  test('says its difficulty and why', async () => {
    const uri = await open(`Ask your clinician about antiviral prophylaxis before the respiratory season begins in your community.\n`);
    const hover = await editor().hover(uri, 3);
    expect(words(hover)).toMatch(/^Difficulty \d\.\d of 6: /);
    expect(editor().document(uri).getText(hover?.range)).toMatch(/^Ask .*community\.$/);
  });

  test('is silent on an easy one, and between sentences', async () => {
    const uri = await open(post);
    expect(await editor().hover(uri, post.indexOf('soap'))).toBeNull();
    expect(await editor().hover(uri, 2)).toBeNull();
  });

  test('stands below the term that is explained', async () => {
    const uri = await open(post);
    const value = words(await editor().hover(uri, post.indexOf('hypertension') + 2));
    expect(value).toMatch(/^\*\*hypertension\*\*/);
    expect(value).toMatch(/\n\nDifficulty \d\.\d of 6/);
  });

  test('does not repeat the reasons that a finding there gives', async () => {
    const uri = await open(post);
    const at = post.indexOf('significantly') + 2;
    const value = words(await editor().hover(uri, at));
    const messages = (await editor().items(uri))
      .filter(({ code }) => String(code).startsWith('readability/'))
      .map(({ message }) => String(message).toLowerCase());
    const reasons = value.includes(': ') ? value.slice(value.indexOf(': ') + 2).split('; ') : [];
    expect(messages.length).toBeGreaterThan(0);
    for (const reason of reasons) for (const message of messages) expect(message).not.toContain(reason.toLowerCase());
  });

  test('says nothing of a text in another language', async () => {
    const uri = await open(spanish);
    expect(await editor().hover(uri, spanish.indexOf('jabón'))).toBeNull();
  });
});
