import { describe, expect, test } from 'vitest';
import { emptyView, placesAt, previewView } from '../../client/views/preview/words.ts';
import type { PlatformSummary, PostPart, PostPreview, PostSegment, TextRange } from '../../server/protocol.ts';

const at = (line: number, from = 0, to = 9): TextRange => ({ start: { line, character: from }, end: { line, character: to } });
const segment = (text: string, more: Partial<PostSegment> = {}): PostSegment => ({ text, kind: 'text', ...more });
const part = (more: Partial<PostPart> = {}): PostPart => ({ blocks: [], count: 12, limit: 280, over: false, left: 0, ...more });
const post = (more: Partial<PostPreview> = {}): PostPreview => ({
  platform: { id: 'x', name: 'X' },
  account: '',
  parts: [part({ blocks: [{ gap: '', segments: [segment('Drink water.', { range: at(4) })], range: at(4) }] })],
  partsLeft: 0,
  images: [],
  ...more,
});
const platform = (id: string, chosen: boolean, more: Partial<PlatformSummary> = {}): PlatformSummary => ({
  id,
  name: id.toUpperCase(),
  count: 12,
  limit: 280,
  parts: 1,
  chosen,
  ...more,
});
const viewOf = (made: PostPreview | undefined, platforms: readonly PlatformSummary[] = [platform('x', true)]) =>
  previewView({ draft: 'water.post.md', version: 3, platforms, picked: 'x', post: made });
const drawn = (made: PostPreview) => {
  const { post: shown } = viewOf(made).view;
  if (!shown) throw new Error('There is no post.');
  return shown;
};

describe('the words of the preview', () => {
  test('tabs are the platforms of the draft and the one that is shown; the others are on offer', () => {
    const { view } = viewOf(post(), [platform('instagram', true, { count: 2300, limit: 2200 }), platform('x', false), platform('sms', false)]);
    expect(view.tabs).toEqual([
      { id: 'instagram', name: 'INSTAGRAM', length: '2,300/2,200 over', over: true },
      { id: 'x', name: 'X', length: '12/280', over: false },
    ]);
    expect(view.others.map(({ id }) => id)).toEqual(['sms']);
    expect([view.draft, view.version, view.picked, view.message]).toEqual(['water.post.md', 3, 'x', '']);
  });

  test('each place has a number, and the number leads back to it', () => {
    const { view, places } = viewOf(
      post({
        title: { segments: [segment('Water', { range: at(1) })], range: at(1) },
        images: [{ file: 'glass.jpg', range: at(2), part: 0 }],
        parts: [part({ blocks: [{ gap: '', segments: [segment('One. ', { range: at(4, 0, 4) }), segment('Two.', { range: at(4, 5, 9) })], range: at(4) }] })],
      }),
    );
    const [block] = view.post?.parts[0]?.blocks ?? [];
    expect(block?.line).toBe('line 5');
    expect(places[block?.place ?? -1]).toEqual(at(4));
    expect(block?.pieces.map(({ place }) => places[place])).toEqual([at(4, 0, 4), at(4, 5, 9)]);
    expect(places[view.post?.title?.place ?? -1]).toEqual(at(1));
    expect(places[view.post?.parts[0]?.images[0]?.alt.place ?? -1]).toEqual(at(2));
    const here = placesAt(places, { line: 4, character: 6 });
    expect(here.map((index) => places[index])).toEqual(expect.arrayContaining([at(4), at(4, 5, 9)]));
    expect(here).toHaveLength(2);
    expect(placesAt(places, { line: 9, character: 0 })).toEqual([]);
  });

  test('what stands under a post has no place', () => {
    const [, tail] =
      drawn(
        post({
          parts: [
            part({
              blocks: [
                { gap: '', segments: [segment('One.')] },
                { gap: '\n\n', segments: [segment('Source: CDC')] },
              ],
            }),
          ],
        }),
      ).parts[0]?.blocks ?? [];
    expect([tail?.place, tail?.line, tail?.blankLines, tail?.pieces[0]?.place]).toEqual([-1, '', 1, -1]);
  });

  test('the parts of a thread are numbered, those that are left out too', () => {
    const thread = drawn(post({ parts: [part(), part({ count: 312, over: true })], partsLeft: 1 }));
    expect(thread.parts.map(({ name, length, over }) => [name, length, over])).toEqual([
      ['X · post 1 of 3', '12/280', ''],
      ['X · post 2 of 3', '312/280', '32 over the limit'],
    ]);
    expect(drawn(post()).parts[0]?.name).toBe('X');
    expect(drawn(post({ partsLeft: 1 })).note).toBe('The other 1 post of this thread are not shown here.');
  });

  test('the first stretch over the limit, and the first behind "more", say so once', () => {
    const segments = [segment('One. '), segment('Two. ', { folded: true }), segment('Three. ', { folded: true, over: true })];
    const next = [segment('Four.', { folded: true, over: true })];
    const shown = drawn(
      post({
        parts: [
          part({
            over: true,
            blocks: [
              { gap: '', segments },
              { gap: '\n\n', segments: next },
            ],
          }),
        ],
      }),
    ).parts[0];
    const pieces = shown?.blocks.flatMap((block) => block.pieces) ?? [];
    expect(pieces.map(({ foldStarts }) => foldStarts)).toEqual([false, true, false, false]);
    expect(pieces.map(({ overStarts }) => overStarts)).toEqual([false, false, true, false]);
    expect(shown?.folded).toBe(true);
    expect(shown?.over).toBe('over the limit');
  });

  test('a link shows as it is seen, and keeps all of it', () => {
    const [piece] =
      drawn(post({ parts: [part({ blocks: [{ gap: '', segments: [segment('https://cdc.gov/flu', { kind: 'link', shown: 'cdc.gov/flu' })] }] })] })).parts[0]
        ?.blocks[0]?.pieces ?? [];
    expect([piece?.text, piece?.whole]).toEqual(['cdc.gov/flu', 'https://cdc.gov/flu']);
  });

  test('an image with no alt text says so, and one that is too long too', () => {
    const alt = { segments: [segment('A glass of water')], range: at(3), length: { count: 1012, limit: 1000 } };
    const images = drawn(
      post({
        images: [
          { file: 'glass.jpg', alt, range: at(2), part: 0 },
          { file: 'tap.jpg', range: at(4), part: 0 },
        ],
      }),
    ).parts[0]?.images;
    expect(images?.map(({ file, missing, alt: { name, length, over } }) => [file, missing, name, length, over])).toEqual([
      ['glass.jpg', false, 'Alt text', '1,012/1,000', true],
      ['tap.jpg', true, '', '', false],
    ]);
  });

  test('a post that is a picture first has an empty frame until there is one', () => {
    const instagram = { id: 'instagram', name: 'Instagram' };
    expect(drawn(post({ platform: instagram }))).toMatchObject({ look: 'picture', frame: 'Picture or video', account: 'Your account' });
    expect(drawn(post({ platform: instagram, images: [{ file: 'a.jpg', range: at(1), part: 0 }] })).frame).toBe('');
    expect(drawn(post({ account: 'Riverside Clinic' }))).toMatchObject({ look: 'feed', frame: '', account: 'Riverside Clinic' });
  });

  test('with no text it says so, and with a cut text how much is left', () => {
    expect(drawn(post({ parts: [part()] })).note).toBe('There is no text for X yet.');
    expect(drawn(post({ parts: [part({ left: 180_000 })] })).parts[0]?.note).toBe('The other 180,000 characters of this text are not shown here.');
    expect(emptyView('Open a post.')).toMatchObject({ message: 'Open a post.', tabs: [], post: undefined });
    expect(viewOf(undefined).view.post).toBeUndefined();
  });
});
