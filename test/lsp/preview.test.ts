import { beforeEach, describe, expect, test } from 'vitest';
import { previewRequest, type PreviewResult } from '../../server/protocol.ts';
import { type Editor, editorsOfTests } from './editor.ts';

const edit = editorsOfTests({ shared: true });
const state: { editor?: Editor; drafts: number } = { drafts: 0 };
beforeEach(async () => {
  state.editor = await edit({});
});
const editor = (): Editor => {
  if (!state.editor) throw new Error('The server has not started.');
  return state.editor;
};
const open = async (text: string): Promise<string> => {
  state.drafts += 1;
  const uri = `file:///drafts/preview-${state.drafts}.post.md`;
  await editor().open(uri, text);
  return uri;
};
const ask = async (params: unknown): Promise<PreviewResult> => {
  const result = await editor().connection.sendRequest<PreviewResult | null>(previewRequest, params);
  if (!result) throw new Error('There was no answer.');
  return result;
};

const post = '---\ntitle: Hands\nimages:\n  - file: tap.jpg\n---\n\nWash **your** hands. Then eat.\n\n## Instagram\n\nWash! #CleanHands\n';

describe('the preview of a draft', () => {
  test('has a post for each platform that is asked for, with the places of its words', async () => {
    const uri = await open(post);
    const { posts, version, texts } = await ask({ uri, platforms: ['x', 'instagram', 'myspace'] });
    const text = (range: Parameters<ReturnType<Editor['document']>['getText']>[0]): string => editor().document(uri).getText(range);
    expect(version).toBe(1);
    expect(posts.map(({ platform }) => platform.name)).toEqual(['X', 'Instagram']);
    expect(posts[0]?.parts[0]?.blocks[0]?.segments.map(({ range, text: words }) => [words, range && text(range)])).toEqual([
      ['Wash your hands. ', 'Wash **your** hands.'],
      ['Then eat.', 'Then eat.'],
    ]);
    expect(posts[0]?.images).toMatchObject([{ file: 'tap.jpg', part: 0 }]);
    expect(texts.map(({ platform, range }) => [platform, text(range).startsWith('## Instagram')])).toEqual([['instagram', true]]);
  });

  test('follows an edit', async () => {
    const uri = await open('Wash your hands.\n');
    editor().type(uri, 0, 4, 'Clean');
    const { posts, version } = await ask({ uri, platforms: ['x'] });
    expect(version).toBe(2);
    expect(posts[0]?.parts[0]?.blocks[0]?.segments[0]?.text).toBe('Clean your hands.');
  });

  test('travels with half of a character in it', async () => {
    const uri = await open('One \ud83d two.\n');
    expect((await ask({ uri, platforms: ['x'] })).posts[0]?.parts[0]?.count).toBeGreaterThan(0);
  });

  test('is nothing for a file that is not open, and empty where no platform is named', async () => {
    expect(await editor().connection.sendRequest(previewRequest, { uri: 'file:///drafts/none.post.md', platforms: ['x'] })).toBeNull();
    expect(await editor().connection.sendRequest(previewRequest, {})).toBeNull();
    const uri = await open('One.\n');
    expect((await ask({ uri })).posts).toEqual([]);
    expect((await ask({ uri, platforms: 'x' })).posts).toEqual([]);
    expect((await ask({ uri, platforms: [1, 'x'] })).posts).toHaveLength(1);
  });
});
