import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeEnding, takesCode } from '../../scripts/bundle/compiled.mjs';
import { loadCompiled } from '../../server/lsp/compiled.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clinical-content-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a module into the folder, with the code that V8 makes of it or something else. */
const put = (code: string, { ending = codeEnding, compiled }: { ending?: string; compiled?: Buffer } = {}): string => {
  const path = join(folder, 'part.js');
  writeFileSync(path, code);
  writeFileSync(join(folder, `part${ending}`), compiled ?? new Script(Module.wrap(code), { filename: path }).createCachedData());
  return path;
};
const isLoaded = (path: string): boolean => createRequire(path).cache[path]?.loaded === true;
const loaded = (path: string): unknown => createRequire(path)(path);

describe('modules beside which lies the code that V8 makes of them', () => {
  it('are there when they are asked for', () => {
    const path = put('exports.where = [__filename, __dirname, module.exports === exports, typeof require("node:path").join];');
    loadCompiled(folder);
    expect(isLoaded(path)).toBe(true);
    expect(loaded(path)).toEqual({ where: [path, folder, true, 'function'] });
  });

  it('are loaded once', () => {
    const path = put('exports.made = {};');
    loadCompiled(folder);
    const first = loaded(path);
    loadCompiled(folder);
    expect(loaded(path)).toBe(first);
  });

  it.each([
    ['of another V8', { ending: `.${process.arch}-0.0.code` }, false],
    ['of another kind of machine', { ending: `.none-${process.versions.v8}.code` }, false],
    ['broken off', { compiled: Buffer.from('half') }, true],
    ['of nothing', { compiled: Buffer.alloc(0) }, true],
  ])('do what they say, with code %s', (_what, given, early) => {
    const path = put('exports.answer = 42;', given);
    loadCompiled(folder);
    expect(isLoaded(path)).toBe(early);
    expect(loaded(path)).toEqual({ answer: 42 });
  });

  it('are read anew when the code is older than they are', () => {
    const path = put('exports.answer = 1;');
    writeFileSync(path, 'exports.answer = 42 + 0;');
    loadCompiled(folder);
    expect(loaded(path)).toEqual({ answer: 42 });
  });

  it('fail when they are asked for, and not before', () => {
    const path = put('throw new Error("not today");');
    loadCompiled(folder);
    expect(isLoaded(path)).toBe(false);
    expect(() => loaded(path)).toThrow('not today');
  });

  it('may be missing, and their folder too', () => {
    writeFileSync(join(folder, `gone${codeEnding}`), '');
    expect(() => loadCompiled(folder)).not.toThrow();
    expect(() => loadCompiled(join(folder, 'nowhere'))).not.toThrow();
  });
});

// V8 takes code back only under the flags under which it was made. Of a Node to come we do not know.
const known = ['20', '22', '24'];
it('the server takes the code that the build kept of the engine', async () => {
  const isKnown = known.includes(process.versions.node.split('.', 1)[0] ?? '');
  expect((await takesCode()) || !isKnown).toBe(true);
});
