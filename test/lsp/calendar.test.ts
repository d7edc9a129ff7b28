import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  calendarDaysRequest,
  type CalendarDaysResult,
  calendarRequest,
  type CalendarResult,
  publishEditRequest,
  type PublishEditResult,
} from '../../server/protocol/calendar.ts';
import { type Editor, editorsOfTests, folder } from './editor.ts';

const edit = editorsOfTests();

const ask = (editor: Editor, uris: readonly string[]) => editor.connection.sendRequest<CalendarResult | null>(calendarRequest, { uris });

test('drafts on disk, by the settings of their folder; what is open counts as it is in the editor', async () => {
  const { path, uri } = folder();
  const write = (name: string, text: string): void => writeFileSync(join(path, name), text);
  mkdirSync(join(path, 'team'));
  write('team/clinical-content.json', JSON.stringify({ platforms: ['facebook'], limits: { nextdoor: { name: 'Nextdoor', limit: 1000 } } }));
  write('a.post.md', '---\ntitle: A\nplatforms: [x]\npublish: 2026-12-01T09:00\n---\n\nWash your hands.\n');
  write('team/b.post.md', '---\ntitle: B\n---\n\nWash your hands.\n');
  write('team/c.post.md', '---\nplatforms: [nextdoor]\nposts: [b.post.md, ../a.post.md, 2026-12-08]\n---\n');
  write('open.post.md', '---\ntitle: On disk\n---\n');
  const editor = await edit({ folders: [uri] });
  await editor.open(`${uri}/open.post.md`, '---\ntitle: In the editor\npublish: 2026-12-02\n---\n');
  const asked = ['a.post.md', 'gone.post.md', 'team/b.post.md', 'team/c.post.md', 'open.post.md'].map((name) => `${uri}/${name}`);
  expect(await ask(editor, asked)).toEqual({
    drafts: [
      { uri: `${uri}/a.post.md`, title: 'A', status: 'draft', platforms: [{ id: 'x', name: 'X' }], publish: { day: '2026-12-01', time: '09:00' } },
      { uri: `${uri}/team/b.post.md`, title: 'B', status: 'draft', platforms: [{ id: 'facebook', name: 'Facebook' }] },
      {
        uri: `${uri}/team/c.post.md`,
        status: 'draft',
        platforms: [{ id: 'nextdoor', name: 'Nextdoor' }],
        posts: [{ file: `${uri}/team/b.post.md` }, { file: `${uri}/a.post.md` }, { day: '2026-12-08' }],
      },
      { uri: `${uri}/open.post.md`, title: 'In the editor', status: 'draft', platforms: [], publish: { day: '2026-12-02' } },
    ],
  });
});

test('front matter longer than usual is read on, and a long text is not', async () => {
  const { path, uri } = folder();
  const long = Array.from({ length: 300 }, (_, number) => `  - { id: s${number}, title: Source number ${number} }`).join('\n');
  writeFileSync(join(path, 'long.post.md'), `---\ntitle: Long\nsources:\n${long}\npublish: 2026-12-01\n---\n\n${'Wash your hands. '.repeat(20_000)}\n`);
  const editor = await edit({ folders: [uri] });
  expect((await ask(editor, [`${uri}/long.post.md`]))?.drafts[0]).toMatchObject({ title: 'Long', publish: { day: '2026-12-01' } });
});

test('where the server reads no files, the client is asked', async () => {
  const uri = 'memfs:/posts/a.post.md';
  const editor = await edit({ initializationOptions: { readsFiles: true }, files: { [uri]: '---\ntitle: Far away\n---\n' } });
  expect((await ask(editor, [uri, 'memfs:/posts/gone.post.md']))?.drafts).toEqual([{ uri, title: 'Far away', status: 'draft', platforms: [] }]);
});

test('days, and how a place lays out a calendar', async () => {
  const editor = await edit({ settings: { locale: 'en-GB' } });
  const result = await editor.connection.sendRequest<CalendarDaysResult | null>(calendarDaysRequest, {
    uri: 'file:///posts/calendar.post.md',
    from: '2026-11-30',
    to: '2026-12-06',
  });
  expect([result?.firstWeekday, result?.locale]).toEqual([1, 'en-GB']);
  expect(result?.observances).toContainEqual(expect.objectContaining({ name: 'World AIDS Day', first: '2026-12-01' }));
});

test('a date is one edit of an open draft', async () => {
  const uri = 'file:///posts/a.post.md';
  const editor = await edit({});
  await editor.open(uri, '---\r\ntitle: A\r\npublish: 2026-12-01T09:00\r\n---\r\n');
  const change = (day: string, of = uri) => editor.connection.sendRequest<PublishEditResult | null>(publishEditRequest, { uri: of, day });
  expect(await change('2027-01-05')).toEqual({
    version: 1,
    edit: { range: { start: { line: 2, character: 9 }, end: { line: 2, character: 25 } }, newText: '2027-01-05T09:00' },
  });
  expect(await change('no day')).toEqual({ version: 1 });
  expect(await change('2027-01-05', 'file:///posts/not-open.post.md')).toBeNull();
});
