import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkSchedulerRequest,
  type CheckSchedulerResult,
  exportSchedulerRequest,
  type ExportSchedulerResult,
  schedulersRequest,
  type SchedulersResult,
} from '../../server/protocol/schedulers.ts';
import { type Editor, editorsOfTests, folder } from './editor.ts';

const edit = editorsOfTests({ shared: true });
const draft = (text: string, platforms = 'x'): string => `---\nplatforms: [${platforms}]\npublish: 2999-06-30T09:05Z\n---\n\n${text}\n`;
const root = folder();
const state = { folders: 0 };

/** A folder with drafts, none of them open, and an editor on it. */
const work = async (files: Readonly<Record<string, string>>): Promise<{ readonly editor: Editor; readonly uri: string }> => {
  state.folders += 1;
  const name = `work-${state.folders}`;
  mkdirSync(join(root.path, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root.path, name, file), text);
  return { editor: await edit({ folders: [root.uri], initializationOptions: { docs: 'file:///docs' } }), uri: `${root.uri}/${name}` };
};
const send = async <T>({ connection }: Editor, request: string, params: unknown): Promise<T> => {
  const result = await connection.sendRequest<T | null>(request, params);
  if (result === null) throw new Error('There was no answer.');
  return result;
};

describe('tables for a tool', () => {
  test('there is a list of tools', async () => {
    const { editor, uri } = await work({ 'clinical-content.json': '{ "limits": { "nextdoor": { "name": "Nextdoor", "limit": 1000 } } }' });
    const { schedulers, platforms } = await send<SchedulersResult>(editor, schedulersRequest, { uri: `${uri}/a.post.md` });
    expect(schedulers[5]).toEqual({ id: 'metricool', name: 'Metricool', template: true, mixed: true });
    expect(platforms).toContainEqual({ id: 'nextdoor', name: 'Nextdoor' });
  });

  test('hold many drafts, open or not, as they are now, in the zone of the project', async () => {
    const { editor, uri } = await work({
      'a.post.md': draft('One.'),
      'b.post.md': draft('Two.', 'facebook'),
      'c.post.md': 'Hello.\n',
      'clinical-content.json': '{ "timeZone": "Asia/Tokyo" }',
    });
    await editor.open(`${uri}/b.post.md`, draft('Changed.', 'facebook, x'));
    const uris = ['a', 'b', 'c', 'none'].map((name) => `${uri}/${name}.post.md`);
    const result = await send<ExportSchedulerResult>(editor, exportSchedulerRequest, { uris, scheduler: 'buffer' });
    expect(result.files).toEqual([
      { platform: 'x', posts: 2, text: expect.stringContaining('"One.","","","2999-06-30 18:05"\r\n"Changed."') },
      { platform: 'facebook', posts: 1, text: expect.stringContaining('"Changed."') },
    ]);
    expect(result.done.map((post) => [post.uri, post.platform])).toEqual([
      [uris[0], 'X'],
      [uris[1], 'Facebook'],
      [uris[1], 'X'],
    ]);
    expect([result.nowhere, result.unread]).toEqual([[uris[2]], [uris[3]]]);
  });

  test('say what stands in the way, with its place', async () => {
    const { editor, uri } = await work({ 'a.post.md': '---\nplatforms: [x]\npublish: 2999-06-30\n---\n\nOne.\n' });
    const uris = [`${uri}/a.post.md`];
    const { held, files } = await send<ExportSchedulerResult>(editor, exportSchedulerRequest, { uris, scheduler: 'buffer' });
    expect(files).toEqual([]);
    expect(held[0]?.blockers).toEqual([
      {
        rule: 'scheduler/time',
        message: '"publish" has a day and no time. Add one, such as T09:00, so that Buffer knows when.',
        range: { start: { line: 2, character: 9 }, end: { line: 2, character: 19 } },
        final: true,
      },
    ]);
    expect(await send<ExportSchedulerResult>(editor, exportSchedulerRequest, { uris, scheduler: 'hoot' })).toMatchObject({
      problem: expect.stringContaining('There is no scheduler "hoot"'),
      files: [],
    });
    expect(await send<ExportSchedulerResult>(editor, exportSchedulerRequest, {})).toMatchObject({ files: [] });
  });
});

describe('the check of a table', () => {
  const table = 'Text,Image URL,Tags,Posting Time\r\n"She said ""now"".\nBye.",,,\r\n"A ""b"".\nTake your antihypertensives each day.",,,soon\r\n';

  test('finds at the lines of the file, with fixes of one cell and a page for each', async () => {
    const { editor, uri } = await work({});
    const { scheduler, rows, findings } = await send<CheckSchedulerResult>(editor, checkSchedulerRequest, { uri: `${uri}/a.csv`, text: table, platform: 'x' });
    expect([scheduler?.id, rows]).toEqual(['buffer', 2]);
    const term = findings.find(({ rule }) => rule === 'jargon/medical-term');
    expect(term?.range).toEqual({ start: { line: 4, character: 10 }, end: { line: 4, character: 27 } });
    expect(term?.page).toBe('file:///docs/rules/jargon/medical-term.md');
    expect(term?.fixes[0]?.edits[0]?.range).toEqual(term?.range);
    expect(findings.find(({ rule }) => rule === 'scheduler/time')).toMatchObject({ page: 'file:///docs/guides/schedulers.md', range: { start: { line: 4 } } });
  });

  test('of something else finds no tool, and says nothing of it', async () => {
    const { editor, uri } = await work({});
    expect(await send<CheckSchedulerResult>(editor, checkSchedulerRequest, { uri: `${uri}/a.csv`, text: 'a,b\n1,2\n' })).toEqual({ rows: 0, findings: [] });
    expect(await editor.connection.sendRequest(checkSchedulerRequest, {})).toBeNull();
  });
});
