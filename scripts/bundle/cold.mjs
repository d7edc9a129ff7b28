// Hot/cold splitting: takes what an ordinary session runs apart from what it does not. Cold halves of modules lie in files that are read when
// the first of their functions is called. Nothing of this is in the sources, and in the web all is in one file.
import { dirname, join } from 'node:path';
import { root } from '../hosts/process.mjs';
import { parseModule } from './functions.mjs';
import { splitModule } from './halves.mjs';
import { fromRoot, isMovable, probe } from './hot.mjs';
import { readLean } from './lean.mjs';

/** @typedef {any} Node */
/** @typedef {import('esbuild').BuildOptions} BuildOptions */
/** @typedef {import('./halves.mjs').Halves} Halves */

/** What a module imports or passes on, as it is written. @param {string} code */
const sourcesOf = (code) => [
  ...parseModule(code).body.flatMap((/** @type {Node} */ { source }) => (source ? [source.value] : [])),
  ...[...code.matchAll(/\bimport\((["'])(.+?)\1\)/g)].map(([, , source]) => source),
];

/**
 * What is split: a module and all that it imports.
 * @typedef {{
 *   readonly from: string,
 *   readonly code?: string,
 *   readonly isPart: (path: string) => boolean,
 *   readonly groupOf: (path: string) => string,
 *   readonly whole: string,
 *   readonly folder: string,
 *   readonly prefix: string,
 * }} Part `from` is a path from the root, and `code` those lines of it that count. `whole` is what all cold files take along, so that they
 * share files with the rest and nothing is cut up further. Cold files lie in `folder`, and their names begin with `prefix`.
 */

/** All modules of a part that are split, by their paths from the root. @param {BuildOptions} common @param {Part} part */
const splitPart = async (common, { from, code: wanted, isPart, groupOf }) => {
  const { cold, inputs } = await probe(common);
  let last = 0;
  const newId = () => `c${(last++).toString(36)}`;
  /** @type {Map<string, Halves>} */
  const splits = new Map();
  const seen = new Set([from]);
  /** @param {string} path */
  const read = async (path) => {
    const text = isMovable(path) ? await readLean(join(root, path)) : undefined;
    const split = text === undefined ? undefined : splitModule(text, path, { cold, newId, group: groupOf(path) });
    if (split) splits.set(path, split);
    return { path, code: split?.hot ?? text };
  };
  const queue = [wanted === undefined ? await read(from) : { path: from, code: wanted }];
  for (const { path, code } of queue) {
    const sources = code === undefined ? undefined : new Set(sourcesOf(code));
    for (const { path: next, original = '' } of inputs[path]?.imports ?? []) {
      if (seen.has(next) || !inputs[next] || !isPart(next) || sources?.has(original) === false) continue;
      seen.add(next);
      queue.push(await read(next));
    }
  }
  return splits;
};

/**
 * A part of the product with its cold functions in files of their own: entries to add to a build that splits, and a plugin.
 * @param {BuildOptions} common @param {Part} part @returns {Promise<{ entryPoints: Record<string, string>, plugin: import('esbuild').Plugin }>}
 */
export const splitCold = async (common, part) => {
  // Whoever looks for a fault wants each file as it was written.
  if (common.sourcemap) return { entryPoints: {}, plugin: { name: 'cold', setup() {} } };
  const splits = await splitPart(common, part);
  const { whole, folder, prefix } = part;
  const groups = [...new Set([...splits.values()].map(({ group }) => group))].toSorted();
  const inGroup = (/** @type {string} */ group) => [...splits].flatMap(([path, split]) => (split.group === group ? [path] : []));
  return {
    entryPoints: Object.fromEntries(groups.map((group) => [`${folder}${prefix}${group}`, `cold-group:${group}`])),
    plugin: {
      name: 'cold',
      setup(build) {
        for (const namespace of ['cold-door', 'cold-group', 'cold-half'])
          build.onResolve({ filter: new RegExp(`^${namespace}:`) }, ({ path }) => ({ path: path.slice(namespace.length + 1), namespace }));
        build.onResolve({ filter: /^hot-half:/ }, ({ path }) => ({ path: join(root, path.slice('hot-half:'.length)) }));
        build.onLoad({ filter: /.*/, namespace: 'cold-door' }, ({ path: group }) => ({
          contents: `let read;\nexport const cold$ = () => (read ??= plainRequire$("./${prefix}${group}.js"));`,
        }));
        build.onLoad({ filter: /.*/, namespace: 'cold-group' }, ({ path: group }) => ({
          contents: [`import ${JSON.stringify(whole)};`, ...inGroup(group).map((path) => `export * from ${JSON.stringify(`cold-half:${path}`)};`)].join('\n'),
          resolveDir: root,
        }));
        build.onLoad({ filter: /.*/, namespace: 'cold-half' }, ({ path }) => ({
          contents: splits.get(path)?.cold ?? '',
          resolveDir: join(root, dirname(path)),
        }));
        build.onLoad({ filter: /\.(?:ts|m?js)$/ }, ({ path }) => {
          const split = splits.get(fromRoot(path));
          return split && { contents: split.hot, loader: 'js' };
        });
      },
    },
  };
};
