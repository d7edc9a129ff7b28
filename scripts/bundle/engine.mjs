// The engine for Node: what a check needs in one file, and what only a command or a hover asks for in files of its own, read when first asked.
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { toOneByte } from './oneByte.mjs';

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

const root = fileURLToPath(new URL('../../', import.meta.url));
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

/** @type {esbuild.Plugin} */
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

/** Turns what esbuild splits, which is ES modules, into what Node loads fastest, and writes it. @param {esbuild.BuildOptions} common @returns {esbuild.Plugin} */
const writer = (common) => ({
  name: 'engine-writer',
  setup(build) {
    build.onEnd(async ({ outputFiles = [], metafile }) => {
      await rm(join(root, 'dist/engine'), { recursive: true, force: true });
      for (const { path, text } of outputFiles) {
        const { charset = 'utf8', minify = true, target = 'node20', platform = 'node' } = common;
        const { code } = await esbuild.transform(text, { charset, minify, target, platform, format: 'cjs', sourcemap: common.sourcemap ? 'inline' : false });
        await mkdir(dirname(path), { recursive: true });
        const whole = toOneByte(path === join(root, 'dist/engine.js') ? code + getters() : code);
        await writeFile(path, whole);
        const output = metafile?.outputs[relative(root, path)];
        if (output) output.bytes = Buffer.byteLength(whole);
      }
    });
  },
});

/** What the door passes on later, each as a property that reads its file when it is asked for. */
function getters() {
  const rows = readDoor()
    .late.map(readLine)
    .flatMap(({ module, names }) => names.map((name) => `${name}:{enumerable:true,get:()=>require("./engine/${chunkOf(module)}.js").${name}}`));
  return `Object.defineProperties(module.exports,{${rows.join(',')}});\n`;
}

/** How to build it. @param {esbuild.BuildOptions} common @returns {esbuild.BuildOptions} */
export const engineOptions = (common) => {
  const { late } = readDoor();
  if (late.length !== later.length) throw new Error('The door of the engine does not pass on all that is to be read later, each in a line of its own.');
  return {
    ...common,
    format: 'esm',
    splitting: true,
    write: false,
    outdir: join(root, 'dist'),
    chunkNames: 'engine/[name]-[hash]',
    sourcemap: common.sourcemap ? 'inline' : false,
    entryPoints: {
      engine: 'engine:core',
      ...Object.fromEntries(late.map((line) => [`engine/${chunkOf(readLine(line).module)}`, `engine:${readLine(line).module}`])),
    },
    plugins: [entries, ...(common.plugins ?? []), writer(common)],
  };
};
