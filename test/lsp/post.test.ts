import type { CodeLens } from 'vscode-languageserver-protocol/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { marksRequest, type MarksResult, postRequest, type PostResult, type TextRange } from '../../server/protocol.ts';
import { type Editor, editorsOfTests } from './editor.ts';

const edit = editorsOfTests({ shared: true });
const state: { editor?: Editor; drafts: number } = { drafts: 0 };
beforeEach(async () => {
  state.editor = await edit({ initializationOptions: { lensCommands: true } });
});
const editor = (): Editor => {
  if (!state.editor) throw new Error('The server has not started.');
  return state.editor;
};
const open = async (text: string): Promise<string> => {
  state.drafts += 1;
  const uri = `file:///drafts/post-${state.drafts}.post.md`;
  await editor().open(uri, text);
  return uri;
};
const ask = async (uri: string): Promise<PostResult> => {
  const result = await editor().connection.sendRequest<PostResult | null>(postRequest, { uri });
  if (!result) throw new Error('There was no answer.');
  return result;
};
const marksOf = async (uri: string, platform?: string): Promise<MarksResult> => {
  const result = await editor().connection.sendRequest<MarksResult | null>(marksRequest, { uri, platform });
  if (!result) throw new Error('There was no answer.');
  return result;
};
const lengthLenses = async (uri: string): Promise<(readonly [title: string, platform: unknown])[]> => {
  const lenses = await editor().connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  return lenses.flatMap(({ command }) => (command?.command === 'clinicalContent.showPost' ? [[command.title, command.arguments?.[0]?.platform] as const] : []));
};
const at = (uri: string, range: TextRange | undefined): string => (range ? editor().document(uri).getText(range) : '');
const rest = (uri: string, range: TextRange): string => editor().textOf(uri).slice(editor().document(uri).offsetAt(range.start));

const head = (lines: string): string => `---\n${lines}\n---\n\n`;
const words = (count: number): string => Array.from({ length: count }, (_, index) => `tip${index % 10}`).join(' ');

describe('what the view lists', () => {
  test('the platforms that a draft is for, with their unit and what the limit rests on', async () => {
    const uri = await open(`${head('platforms: [x, instagram]')}Flu shots are here.\n\n## X\n\nWalk in today.\n`);
    const { platforms, version } = await ask(uri);
    expect(version).toBe(1);
    expect(platforms.map(({ id, own, chosen, unit }) => [id, own, chosen, unit])).toEqual([
      ['x', true, true, 'weighted'],
      ['instagram', false, true, 'utf16'],
    ]);
    const [x, instagram] = platforms;
    expect(x?.parts).toMatchObject([{ count: 14, limit: 280, state: 'fits' }]);
    expect(at(uri, x?.parts[0]?.range)).toBe('Walk in today.');
    expect(x?.elsewhere?.limit).toBe(25_000);
    expect(x?.basis).toMatchObject({ confidence: 'official' });
    expect(instagram).toMatchObject({ shownBeforeMore: 125 });
    expect(instagram?.parts[0]?.fold).toBeUndefined();
  });

  test('the parts of a thread, and what of each is over', async () => {
    const long = `${words(60)}`;
    const uri = await open(`${head('platforms: [x]')}Flu shots are here.\n\n---\n\n${long}\n`);
    const [x] = (await ask(uri)).platforms;
    expect(x?.parts.map((part) => part.state)).toEqual(['fits', 'over']);
    const over = at(uri, x?.parts[1]?.range);
    expect(long.endsWith(over)).toBe(true);
    expect(over.length).toBe((x?.parts[1]?.count ?? 0) - 280);
  });

  test('the fields, and the place where “more” stands', async () => {
    const text = words(60);
    const uri = await open(`${head(`platforms: [youtube, instagram]\ntitle: ${'Flu shots '.repeat(11).trim()}`)}${text}\n`);
    const [youtube, instagram] = (await ask(uri)).platforms;
    expect(youtube?.fields).toMatchObject([{ name: 'title', count: 109, limit: 100, state: 'over' }]);
    expect(at(uri, youtube?.fields[0]?.range)).toMatch(/^Flu shots/);
    const fold = instagram?.parts[0]?.fold;
    expect(fold && rest(uri, fold).length).toBeGreaterThanOrEqual(text.length - 125);
    expect(fold && rest(uri, fold)).toMatch(/^ ?tip\d/);
  });

  test('a draft that names no platform has all of them, none chosen', async () => {
    const { platforms } = await ask(await open('Flu shots are here.\n'));
    expect(platforms.length).toBeGreaterThan(10);
    expect(platforms.some(({ chosen }) => chosen)).toBe(false);
  });

  test('a text that nearly fills its room', async () => {
    const [x] = (await ask(await open(`${head('platforms: [x]')}${'a'.repeat(275)}\n`))).platforms;
    expect(x?.parts).toMatchObject([{ count: 275, state: 'near' }]);
  });

  test('findings with their places', async () => {
    const uri = await open('Take your antihypertensives each day.\n');
    const { findings } = await ask(uri);
    expect(findings.map(({ rule, range }) => [rule, at(uri, range)])).toContainEqual(['jargon/medical-term', 'antihypertensives']);
  });

  test('sources, cited or not, and footnotes', async () => {
    const lines = 'sources:\n  - id: cdc\n    title: About Flu\n    publisher: CDC\n    year: 2025\n  - id: who\n    title: Influenza';
    const uri = await open(`${head(lines)}The flu is worse in winter. [@cdc]\n\nRest helps.[^1]\n\n[^1]: A leaflet of our clinic.\n`);
    const { sources } = await ask(uri);
    expect(sources.map(({ title, cited }) => [title, cited])).toEqual([
      ['CDC: About Flu (2025)', true],
      ['Influenza', false],
      ['A leaflet of our clinic.', true],
    ]);
    expect(sources.map(({ range }) => at(uri, range))).toEqual([expect.stringMatching(/^id: cdc/), expect.stringMatching(/^id: who/), '[^1]']);
  });

  test('a key that no source has is left to its finding', async () => {
    const uri = await open(`${head('sources:\n  - id: cdc\n    title: About Flu')}Rest helps. [@nobody]\n`);
    expect((await ask(uri)).sources.map(({ title, cited }) => [title, cited])).toEqual([['About Flu', false]]);
  });

  test('images with their alt text, or without', async () => {
    const uri = await open(`${head('images:\n  - file: shot.jpg\n    alt: A nurse with a vaccine\n  - file: hall.jpg')}Come in.\n`);
    const { images } = await ask(uri);
    expect(images.map(({ file, alt, range }) => [file, alt, at(uri, range)])).toEqual([
      ['shot.jpg', 'A nurse with a vaccine', 'A nurse with a vaccine'],
      ['hall.jpg', undefined, expect.stringMatching(/^file: hall\.jpg/)],
    ]);
  });

  test('the checklist, in all the forms that people write', async () => {
    const lines =
      'checklist:\n  - Pharmacist read it\n  - "[x] Link tried"\n  - Names left out: yes\n  - item: Photo agreed\n    done: true\n  - "[ ] Date set"';
    const uri = await open(`${head(lines)}Come in.\n`);
    const { points } = await ask(uri);
    expect(points.map(({ text, done }) => [text, done])).toEqual([
      ['Pharmacist read it', false],
      ['Link tried', true],
      ['Names left out', true],
      ['Photo agreed', true],
      ['Date set', false],
    ]);
    expect(at(uri, points[0]?.range)).toBe('Pharmacist read it');
    const map = await ask(await open(`${head('checklist:\n  Link tried: true\n  Date set: false')}Come in.\n`));
    expect(map.points.map(({ text, done }) => [text, done])).toEqual([
      ['Link tried', true],
      ['Date set', false],
    ]);
    expect((await ask(await open(`${head('checklist: 5')}Come in.\n`))).points).toEqual([]);
  });

  test('what can be told without a person', async () => {
    const uri = await open(`${head('platforms: [x]\nimages:\n  - file: hall.jpg')}Call {{phone}} to book. About 1 in 8 women will get breast cancer.\n`);
    const { checks } = await ask(uri);
    expect(Object.fromEntries(checks.map(({ id, state: found, open: count }) => [id, [found, count]]))).toEqual({
      length: ['done', 0],
      private: ['done', 0],
      source: ['open', 1],
      alt: ['open', 1],
      level: ['nothing', 0],
      placeholder: ['open', 1],
    });
    expect(at(uri, checks.find(({ id }) => id === 'placeholder')?.range)).toBe('{{phone}}');
  });

  test('an empty draft, and one that is not open', async () => {
    const { findings, sources, images, points } = await ask(await open(''));
    expect([findings, sources, images, points]).toEqual([[], [], [], []]);
    expect(await editor().connection.sendRequest(postRequest, { uri: 'file:///none.post.md' })).toBeNull();
    expect(await editor().connection.sendRequest(marksRequest, {})).toBeNull();
  });
});

describe('marks in the text', () => {
  const text = words(600);
  test('each version of its own is folded on its platform, the shared text on the one that is looked at', async () => {
    const uri = await open(`${head('platforms: [instagram, facebook, linkedin]')}${text}\n\n## LinkedIn\n\n${text}\n`);
    const folds = async (platform?: string) => (await marksOf(uri, platform)).marks.filter(({ kind }) => kind === 'fold').map(({ name }) => name);
    expect(await folds()).toEqual(['Instagram', 'LinkedIn']);
    expect(await folds('x')).toEqual(['Instagram', 'LinkedIn']);
    expect(await folds('facebook')).toEqual(['Facebook', 'LinkedIn']);
    expect(await folds('linkedin')).toEqual(['Instagram', 'LinkedIn']);
  });

  test('what is over is marked for every platform, and no word travels', async () => {
    const uri = await open(`${head('platforms: [x, instagram]')}${text}\n`);
    const result = await marksOf(uri, 'instagram');
    const over = result.marks.filter(({ kind }) => kind === 'over');
    expect(over).toMatchObject([
      { name: 'X', limit: 280 },
      { name: 'Instagram', limit: 2200 },
    ]);
    for (const { range } of over) expect(text.endsWith(at(uri, range))).toBe(true);
    expect(JSON.stringify(result)).not.toContain('tip');
  });

  test('a text without a fold and with room has none', async () => {
    expect((await marksOf(await open(`${head('platforms: [x, instagram]')}Flu shots are here.\n`))).marks).toEqual([]);
  });

  test('they stand where they should in Markdown and after an edit', async () => {
    const uri = await open(`${head('platforms: [x]')}**Tip** [read](https://example.org/a) ${text}\n`);
    const [before] = (await marksOf(uri)).marks;
    const left = before ? rest(uri, before.range).length : 0;
    const start = editor().textOf(uri).indexOf('tip0');
    editor().type(uri, start, start, 'New words. ');
    const { marks, version } = await marksOf(uri);
    const [after] = marks;
    expect(version).toBe(2);
    expect(left).toBeGreaterThan(0);
    expect(after && rest(uri, after.range).length).toBe(left + 'New words. '.length);
  });
});

describe('lenses with lengths', () => {
  test('one for each platform of a text, what has least room first', async () => {
    const uri = await open(`${head('platforms: [instagram, x, linkedin, facebook, threads]')}${words(60)}\n\n## X\n\n${words(20)}\n\n---\n\n${words(3)}\n`);
    expect(await lengthLenses(uri)).toEqual([
      ['Threads 299/500', 'threads'],
      ['Instagram 299/2,200', 'instagram'],
      ['2 more', undefined],
      ['X 99/280 · 2 parts', 'x'],
    ]);
  });

  test('say how much is over, of a title too', async () => {
    const uri = await open(`${head(`platforms: [youtube, x]\ntitle: ${'Flu shots '.repeat(11).trim()}`)}${words(60)}\n`);
    expect(await lengthLenses(uri)).toEqual([
      ['X 299/280: 19 over', 'x'],
      ['YouTube 299/5,000 · title 109/100: 9 over', 'youtube'],
    ]);
  });

  test('there is none for a draft that names no platform', async () => {
    expect(await lengthLenses(await open('Flu shots are here.\n'))).toEqual([]);
  });
});
