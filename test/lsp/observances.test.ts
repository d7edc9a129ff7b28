import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompletionList } from 'vscode-languageserver-protocol/node';
import { expect, test } from 'vitest';
import { type ObservancesResult, observancesRequest, type StartObservanceResult, startObservanceRequest } from '../../server/protocol.ts';
import { type Editor, editorsOfTests, folder } from './editor.ts';

const edit = editorsOfTests();
const uri = 'file:///drafts/day.post.md';

/** What is offered where `|` stands. */
const offered = async (editor: Editor, marked: string): Promise<CompletionList['items']> => {
  const text = marked.replace('|', '');
  await editor.open(uri, text);
  const position = editor.document(uri).positionAt(marked.indexOf('|'));
  const list = await editor.connection.sendRequest<CompletionList>('textDocument/completion', { textDocument: { uri }, position });
  await editor.close(uri);
  return list.items;
};
const labels = (items: CompletionList['items']): readonly string[] => items.map(({ label }) => label);

test('hashtags, names and dates are completed where they belong', async () => {
  const editor = await edit();
  expect(labels(await offered(editor, 'World TB Day is near. #W|\n'))[0]).toBe('#WorldTBDay');
  const [name] = await offered(editor, 'Today is World Kid|.\n');
  expect(name).toMatchObject({
    label: 'World Kidney Day',
    textEdit: { newText: 'World Kidney Day', range: { start: { line: 0, character: 9 }, end: { line: 0, character: 18 } } },
  });
  expect(name?.detail).toMatch(/^March \d+ · ISN/);
  const [date] = await offered(editor, '---\npublish: 2027-01-10\n---\n\nWorld Kidney Day is on |\n');
  expect(date).toMatchObject({ label: 'March 11', detail: 'World Kidney Day 2027 · ISN / IFKF-WKA' });
  expect(labels(await offered(editor, '---\nhashtags: [FluShot, |]\ntitle: World TB Day\n---\n\nHello.\n'))[0]).toBe('WorldTBDay');
  expect(labels(await offered(editor, '---\ntitle: World H|\n---\n\nHello.\n'))).toContain('World Heart Day');
  const [recalled] = await offered(editor, 'Today is World Hearing|.\n');
  expect(recalled?.documentation).toBe('The date is what we know. Check with its organizer: WHO.');
});

test('nothing is offered in the middle of other words', async () => {
  const editor = await edit();
  for (const text of ['Take your pill|s.\n', 'Wash hands. The world| is ours.\n', '#|\n', 'Call a#|b\n'])
    expect(labels(await offered(editor, text)), text).toEqual([]);
});

test('the year ahead is listed by month, for a place, and what is not sure says so', async () => {
  const editor = await edit();
  const ask = (given: object): Promise<ObservancesResult> => editor.connection.sendRequest(observancesRequest, { uri, ...given });
  const here = await ask({});
  expect(here.place).toBe('US');
  expect(here.months.length).toBeGreaterThanOrEqual(12);
  const all = here.months.flatMap(({ items }) => items);
  expect(all.find(({ name }) => name === 'World TB Day')).toMatchObject({ when: 'March 24', where: 'WHO', hashtag: 'WorldTBDay' });
  expect(all.find(({ name }) => name === 'World TB Day')?.caution).toBeUndefined();
  expect(all.find(({ name }) => name === 'World Sleep Day')?.caution).toBe('Announced each year: check with World Sleep Society');
  expect(all.find(({ name }) => name === 'World Hearing Day')?.caution).toBe('As far as we know: check with WHO');
  expect(all.map(({ name }) => name)).not.toContain('NAIDOC Week');
  const there = (await ask({ place: 'AU' })).months.flatMap(({ items }) => items.map(({ name }) => name));
  expect(there).toContain('NAIDOC Week');
  expect(there).not.toContain('American Heart Month');
});

test('a post starts with the date and the hashtag, and a team adds its own days', async () => {
  const { path, uri: root } = folder();
  writeFileSync(
    join(path, 'clinical-content.json'),
    JSON.stringify({ observances: [{ name: 'Our Heart Week', when: '02-09..02-15', hashtag: '#OurHeartWeek' }] }),
  );
  const editor = await edit({ folders: [root] });
  const draft = `${root}/a.post.md`;
  const start = (name: string, scope: string): Promise<StartObservanceResult | null> =>
    editor.connection.sendRequest(startObservanceRequest, { uri: draft, name, scope });
  expect((await start('World TB Day', 'WHO'))?.snippet).toMatch(/hashtags: \[WorldTBDay\]\npublish: 20\d\d-03-24\n[\s\S]*March 24 is World TB Day\./);
  expect((await start('World Sleep Day', 'global'))?.snippet).not.toContain('\npublish:');
  expect((await start('Our Heart Week', 'global'))?.snippet).toContain('Our Heart Week is February 9–15.');
  expect(await start('No Such Day', 'WHO')).toBeNull();
  await editor.open(draft, 'Our Heart Week is March 9–15.\n');
  expect((await editor.items(draft)).map(({ code }) => code)).toContain('draft/observance-date');
});
