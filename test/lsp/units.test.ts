import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fix } from '../../server/engine/index.ts';
import { together } from '../../server/lsp/convert.ts';
import { folderOf, newProjectFileFor, projectFilesFor } from '../../server/lsp/places.ts';

const name = 'clinical-content.json';

describe('where the project file is', () => {
  test('on disk: every folder up to the root, the nearest first', () => {
    expect(projectFilesFor('file:///home/a/posts/x.md', ['file:///home/a'])).toEqual([
      `file:///home/a/posts/${name}`,
      `file:///home/a/${name}`,
      `file:///home/${name}`,
      `file:///${name}`,
    ]);
  });

  test('elsewhere: no further up than the open folder', () => {
    expect(projectFilesFor('vscode-vfs://host/a/b/c/x.md', ['vscode-vfs://host/a/b'])).toEqual([
      `vscode-vfs://host/a/b/c/${name}`,
      `vscode-vfs://host/a/b/${name}`,
    ]);
    expect(projectFilesFor('vscode-vfs://host/a/b/x.md', [])).toEqual([`vscode-vfs://host/a/b/${name}`]);
  });

  test('for a draft that is saved nowhere: the first folder', () => {
    expect(projectFilesFor('untitled:Untitled-1', ['file:///a', 'file:///b'])).toEqual([`file:///a/${name}`]);
    expect(projectFilesFor('untitled:Untitled-1', [])).toEqual([]);
  });

  test('a new one belongs into the innermost folder, else beside the draft', () => {
    const folders = ['file:///a', 'file:///a/b', 'file:///ab'];
    expect(folderOf('file:///a/b/c/x.md', folders)).toBe('file:///a/b');
    expect(folderOf('file:///abc/x.md', folders)).toBeUndefined();
    expect(newProjectFileFor('file:///a/x.md', folders)).toBe(`file:///a/${name}`);
    expect(newProjectFileFor('file:///z/x.md', folders)).toBe(`file:///z/${name}`);
    expect(newProjectFileFor('untitled:x', [])).toBeUndefined();
  });
});

const edit = fc.tuple(fc.nat(60), fc.nat(5), fc.string()).map(([start, length, text]) => ({ start, end: start + length, text }));
const fix = fc
  .array(edit, { minLength: 1, maxLength: 2 })
  .map((edits): Fix => ({ title: 'Fix', kind: 'safe', edits: [...edits].sort((a, b) => a.start - b.start) }));
const apart = (edits: readonly { readonly start: number; readonly end: number }[]): boolean =>
  edits.every((one, index) => edits.every((other, place) => index === place || one.end < other.start || other.end < one.start));

describe('fixing all at once', () => {
  test('takes whole fixes that do not touch, in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(fix.filter(({ edits }) => apart(edits))), (fixes) => {
        const taken = together(fixes);
        expect(apart(taken)).toBe(true);
        expect(taken).toEqual(taken.toSorted((a, b) => a.start - b.start));
        for (const { edits } of fixes) {
          const kept = edits.filter((each) => taken.includes(each)).length;
          expect([0, edits.length]).toContain(kept);
        }
        expect(taken.length > 0).toBe(fixes.length > 0);
      }),
    );
  });
});
