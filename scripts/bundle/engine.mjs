// The engine for Node: what a check needs in one file, and what only a command or a hover asks for in files of its own, read when first asked.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { transform } from 'esbuild';
import { root } from '../hosts/process.mjs';
import { splitCold } from './cold.mjs';
import { lightLiterals } from './literals.mjs';
import { toOneByte } from './oneByte.mjs';
import { splitOptions } from './split.mjs';

/** @typedef {import('esbuild').Plugin} Plugin */
/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/**
 * What is read when first asked: modules that the door of the engine passes on. The one place that says so.
 * Hosts take everything from the door and see no difference; in the web all is in one file.
 */
export const later = [
  './bibliography/read.ts',
  './calendar/publishEdit.ts',
  './calendar/readEntry.ts',
  './citations/addSource.ts',
  './draft/keyHelp.ts',
  './export/markReviewed.ts',
  './export/post.ts',
  './export/folder.ts',
  './export/outline.ts',
  './export/outlineLists.ts',
  './export/preview.ts',
  './export/reviewSheet.ts',
  './export/schedulers/checkTable.ts',
  './export/schedulers/schedulerList.ts',
  './export/schedulers/schedulerTables.ts',
  './export/startVersion.ts',
  './explain.ts',
  './observances/between.ts',
  './observances/coming.ts',
  './observances/items.ts',
];

const folder = join(root, 'server/engine');

/** The lines of the door that pass on what is read later, and the rest of it. */
function readDoor() {
  const lines = readFileSync(join(folder, 'index.ts'), 'utf8').split('\n');
  const isLate = (/** @type {string} */ line) => later.some((module) => line.startsWith('export {') && line.endsWith(`from '${module}';`));
  return { late: lines.filter(isLate), core: lines.filter((line) => !isLate(line)).join('\n') };
}

/** The module that such a line names, and the names that it passes on. @param {string} line */
function readLine(line) {
  const [, names = '', module = ''] = /^export \{(.*)\} from '(.*)';$/.exec(line) ?? [];
  return { module, names: names.split(',').map((name) => name.trim()) };
}

const chunkOf = (/** @type {string} */ module) => basename(module, '.ts');

/** @type {Plugin} */
const entries = {
  name: 'engine',
  setup(build) {
    build.onResolve({ filter: /^engine:/ }, ({ path }) => ({ path: path.slice('engine:'.length), namespace: 'engine' }));
    build.onLoad({ filter: /.*/, namespace: 'engine' }, ({ path }) => {
      const { core, late } = readDoor();
      // Each takes the whole core along, so that the core is one file and not one for every set of those who share a part of it.
      const contents = path === 'core' ? core : `import 'engine:core';\n${late.filter((line) => line.endsWith(`from '${path}';`)).join('\n')}`;
      return { contents, resolveDir: folder, loader: 'ts', watchFiles: [join(folder, 'index.ts')] };
    });
  },
};

/** @type {Plugin} What an earlier build had in files of its own may lie elsewhere now. */
const sweeper = {
  name: 'engine-sweeper',
  setup(build) {
    build.onEnd(() => rm(join(root, 'dist/engine'), { recursive: true, force: true }));
  },
};

/** What the door passes on later, each as a property that reads its file when it is asked for. */
function getters() {
  const rows = readDoor()
    .late.map(readLine)
    .flatMap(({ module, names }) => names.map((name) => `${name}:{enumerable:true,get:()=>require("./engine/${chunkOf(module)}.js").${name}}`));
  return `Object.defineProperties(module.exports,{${rows.join(',')}});\n`;
}

/** Which file the cold functions of a module go to: each kind of work has one. @param {string} path from the root */
const groupOf = (path) => {
  const [, , folder = '', rest = ''] = path.split('/');
  if (!path.startsWith('server/engine/')) return 'libraries';
  return folder.endsWith('.ts') ? 'engine' : folder === 'rules' ? `rules-${rest}` : folder;
};

/** How to build it. @param {BuildOptions} common @returns {Promise<BuildOptions>} */
export const engineOptions = async (common) => {
  const { late, core } = readDoor();
  if (late.length !== later.length) throw new Error('The door of the engine does not pass on all that is to be read later, each in a line of its own.');
  const cold = await splitCold(common, {
    from: 'server/engine/index.ts',
    code: (await transform(core, { loader: 'ts' })).code,
    isPart: () => true,
    groupOf,
    whole: 'engine:core',
    folder: 'engine/',
    prefix: 'cold-',
  });
  return splitOptions(common, {
    chunkNames: 'engine/[name]-[hash]',
    entryPoints: {
      engine: 'engine:core',
      ...cold.entryPoints,
      ...Object.fromEntries(late.map((line) => [`engine/${chunkOf(readLine(line).module)}`, `engine:${readLine(line).module}`])),
    },
    plugins: [entries, cold.plugin, ...(common.plugins ?? []), sweeper],
    finish: (file, code) => {
      const whole = code + (file === join('dist', 'engine.js') ? getters() : '');
      // Where lines are mapped to the sources, they stay where they are.
      const { code: light, tables } = common.sourcemap ? { code: whole, tables: '' } : lightLiterals(whole);
      return { code: toOneByte(light), tables };
    },
  });
};
