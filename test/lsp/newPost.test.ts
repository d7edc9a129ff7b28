import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newPostRequest, type NewPostResult } from '../../server/protocol.ts';
import { type Editor, editorsOfTests, folder } from './editor.ts';

const edit = editorsOfTests();

const ask = (editor: Editor, uri: string): Promise<NewPostResult | null> => editor.connection.sendRequest<NewPostResult | null>(newPostRequest, { uri });

const project = (path: string, value: object): void => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'clinical-content.json'), JSON.stringify(value));
};

test('what the nearest project file says', async () => {
  const { path, uri } = folder();
  project(path, { organizations: ['Above'], postsFolder: 'above' });
  project(join(path, 'team'), {
    organizations: ['Hill Street Clinic', 'Another'],
    phones: ['415-555-0142'],
    contacts: ['hello@hill.example', '@HillStreet'],
    locale: 'en-GB',
    audience: 'patients',
    platforms: ['facebook'],
    limits: { nextdoor: { name: 'Nextdoor', limit: 1000 } },
    postsFolder: './posts',
  });
  const editor = await edit({ folders: [uri] });
  const result = await ask(editor, `${uri}/team/new.post.md`);
  expect(result).toMatchObject({
    folder: `${uri}/team/posts`,
    values: { organization: 'Hill Street Clinic', phone: '415-555-0142', handle: '@HillStreet', emergency: '999', audience: 'patients' },
    platforms: ['facebook'],
  });
  expect(result?.known).toContainEqual({ id: 'nextdoor', name: 'Nextdoor' });
});

test.each(['..', '../beside', 'https://example.org/a', '//machine/share', ''])('no folder outside the open one: %j', async (postsFolder) => {
  const { path, uri } = folder();
  project(path, { postsFolder });
  const editor = await edit({ folders: [uri] });
  const result = await ask(editor, `${uri}/new.post.md`);
  expect(result?.values).toEqual({ emergency: '911' });
  expect(result?.folder).toBeUndefined();
});

test('a draft that lies nowhere yet has the settings of the editor', async () => {
  const editor = await edit({ settings: { locale: 'en-AU', profile: 'uk' } });
  const result = await ask(editor, 'untitled:new.post.md');
  expect(result?.values).toEqual({});
  expect(result?.platforms).toEqual([]);
});
