import { expect, test } from 'vitest';
import { versionRequest, type VersionResult } from '../../server/protocol.ts';
import { editorsOfTests } from './editor.ts';

const edit = editorsOfTests({ shared: true });

test.each(['file:///drafts/version.post.md', 'untitled:Untitled-1'])('a version of %s is started once, and then gone to', async (uri) => {
  const editor = await edit();
  const text = 'Drink water.\r\n\r\n## Instagram\r\n\r\nShort.\r\n';
  await editor.open(uri, text);
  const ask = (platform: string): Promise<VersionResult | null> =>
    editor.connection.sendRequest<VersionResult | null>(versionRequest, { uri, platform, position: { line: 4, character: 1 } });
  const started = await ask('x');
  expect(started).toMatchObject({ version: 1, cursor: { line: 8, character: 0 } });
  expect(started?.edit?.newText).toContain('## X\r\n\r\nDrink water.');
  const there = await ask('instagram');
  expect(there).toEqual({ version: 1, cursor: { line: 4, character: 0 } });
  expect(await ask('nowhere')).toBeNull();
});
