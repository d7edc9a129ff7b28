import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { functionsOf, parseModule } from '../../scripts/bundle/functions.mjs';
import { splitModule } from '../../scripts/bundle/halves.mjs';
import { flatRegions, regionsOf } from '../../scripts/bundle/regions.mjs';

const path = 'server/engine/text/made-up.ts';
/** Long enough to be worth moving. */
const long = `[${Array.from({ length: 40 }, (_, at) => `'word${at}'`).join(', ')}].length`;

/** Each kind of function and each piece of one that can be moved, and many that cannot. `run` says what all of them do. */
const code = `
const small = { one: 1, two: 2 };
const count = Object.keys(small).length;
const only = [small.one, small.two];
let turns = 0;
const bump = () => { turns += 1; return turns + ${long}; };
function plain(a, { b = 2, ...rest } = {}, ...more) { return [a, b, rest, more, count, only, ${long}]; }
const arrow = (a) => ({ a, of: ${long}, next: plain(a) });
export function* numbers(n) { if (n < 0) return 'below'; for (let at = 0; at < n; at++) { if (at % 2 === 1) { const twice = at * 2; yield twice + ${long}; } else yield at; } return 'end'; }
const object = { plain(a) { return [a, ${long}]; }, *made(n) { yield* numbers(n); yield ${long}; }, 'odd key'(a) { return this.plain(a).concat(${long}); }, [\`made \${count}\`](a) { return a + ${long}; } };
function early(text) {
  const parts = text.split(' ');
  if (parts.length < 2) return 'short';
  const seen = new Set();
  for (const part of parts) { seen.add(part); if (seen.size > 100) break; }
  return [...seen].map((part) => ({ part, parts: parts.length, words: ${long} }));
}
function branches(n) {
  let total = 0;
  if (n > 5) { const add = n + ${long}; total += add; } else if (n < 0) { const list = [n, ${long}]; return { list, n }; }
  for (const at of [1, 2, 3]) { if (at === n) continue; total += at; }
  for (total of [total, total + ${long}]) void total;
  const kind = n === 3 ? { three: ${long}, total: n } : n > 3 && { more: [n, ${long}] };
  var late = 1;
  if (n === 4) { var late = n + ${long}; }
  return { total, kind, late, inner: ((x) => { if (x) return 'x'; const own = { x, n, long: ${long} }; return own; })(n === 1) };
}
function hoisted(n) { if (n > 1) return after(n); function after(m) { return m + ${long}; } return after(n) * 2; }
function shadowed(a) { const b = a + 1; return [1, 2].map((a) => { if (a > 1) { const b = { a, long: ${long} }; return b; } return b; }); }
class Holder { #own = 3; read(n) { if (n > 1) return [this.#own, n, ${long}]; const rest = [n, ${long}]; return rest; } }
async function later(n) { if (n > 1) { const value = await Promise.resolve(n); return value + ${long}; } return [n, ${long}]; }
export const run = async () => JSON.stringify([bump(), bump(), plain(1), plain(1, { b: 3, c: 4 }, 5, 6), arrow(2), [...numbers(4)], [...numbers(-1)], object.plain(1), [...object.made(3)], object['odd key'](2), object['made 2'](1), early('a'), early('a b a'), [-1, 1, 3, 4, 7].map(branches), hoisted(1), hoisted(2), shadowed(1), new Holder().read(1), new Holder().read(2), await later(1), await later(2)]);
`;

let runs = 0;
const runOf = async (halves: { readonly hot: string; readonly cold: string } | undefined): Promise<string> => {
  const files: Readonly<Record<string, string>> = {
    run: `export { run } from 'hot-half:${path}';`,
    [`hot-half:${path}`]: halves?.hot ?? code,
    'cold-door:text': "export const cold$ = () => require('cold');",
    cold: halves?.cold ?? '',
  };
  const plugin: esbuild.Plugin = {
    name: 'files',
    setup(build) {
      build.onResolve({ filter: /.*/ }, (asked) => ({ path: asked.path, namespace: 'files' }));
      build.onLoad({ filter: /.*/, namespace: 'files' }, (asked) => ({ contents: files[asked.path] ?? '' }));
    },
  };
  const { outputFiles } = await esbuild.build({ entryPoints: ['run'], bundle: true, write: false, format: 'esm', plugins: [plugin] });
  // A text that was imported before would not run again.
  const text = `${outputFiles[0]?.text ?? ''}// ${runs++}`;
  const module: { run: () => Promise<string> } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return module.run();
};

const split = (cold: readonly string[]): ReturnType<typeof splitModule> => {
  let last = 0;
  return splitModule(code, path, { cold: new Set(cold), newId: () => `c${last++}`, group: 'text' });
};

const program = parseModule(code);
const functions = functionsOf(program).map((_, index) => `${path}#${index}`);
const regions = flatRegions(regionsOf(program)).map((_, index) => `${path}@${index}`);

describe('a module in two halves does what it did', () => {
  it('with all that can be moved', async () => {
    const halves = split([...functions, ...regions]);
    expect(halves?.hot.length).toBeLessThan(code.length / 2);
    expect(await runOf(halves)).toBe(await runOf(undefined));
  });

  it('with all pieces of functions', async () => {
    const halves = split(regions);
    expect(halves?.hot.length).toBeLessThan(code.length * 0.8);
    expect(await runOf(halves)).toBe(await runOf(undefined));
  });

  it('with any one function or piece', async () => {
    const before = await runOf(undefined);
    for (const id of [...functions, ...regions]) expect(await runOf(split([id])), id).toBe(before);
  });

  it('stays whole where nothing is cold', () => {
    expect(split([])).toBeUndefined();
  });

  it('refuses to pass on what changes', () => {
    const text = 'export let turns = 0;\nexport const turn = () => { turns += 1; };\n';
    expect(() => splitModule(text, path, { cold: new Set(), newId: () => 'c', group: 'text' })).toThrow(/changes/);
  });

  it('takes nothing along that stays', () => {
    const halves = split([`${path}#1`]);
    expect(halves?.cold).toContain('const only');
    expect(halves?.cold).not.toContain('const count');
  });
});
