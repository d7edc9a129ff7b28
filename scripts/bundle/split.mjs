// A bundle for Node in several files: what is needed at once, and what is read when it is first asked for.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../hosts/process.mjs';
import { toPlain, withPlainNames } from './plain.mjs';

/**
 * What is said of a split: the entries by the names of their files, how what they share is called, plugins, and a last change to a file,
 * which may put a part of it in a text beside it.
 * @typedef {{
 *   entryPoints: Record<string, string>,
 *   chunkNames: string,
 *   plugins: readonly esbuild.Plugin[],
 *   finish?: ((file: string, code: string) => { code: string, tables: string }) | undefined,
 * }} Split
 */

/** Turns what esbuild splits, which is ES modules, into what Node loads fastest, and writes it. @param {esbuild.BuildOptions} common @param {Split['finish']} finish @returns {esbuild.Plugin} */
const writer = (common, finish = (_file, code) => ({ code, tables: '' })) => ({
  name: 'split-writer',
  setup(build) {
    build.onEnd(async ({ outputFiles = [], metafile }) => {
      const { charset = 'utf8', minify = true, target = 'node20', platform = 'node' } = common;
      for (const { path, text } of outputFiles) {
        const file = relative(root, path);
        // `require` is quicker than `import()`, which starts a loader of its own.
        const supported = { 'dynamic-import': false };
        const sourcemap = common.sourcemap ? 'inline' : false;
        const { code } = await esbuild.transform(toPlain(text), { charset, minify, target, platform, supported, sourcemap, format: 'cjs' });
        const whole = finish(file, withPlainNames(code));
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, whole.code);
        if (whole.tables !== '') await writeFile(`${path.slice(0, -'js'.length)}txt`, whole.tables, 'latin1');
        const output = metafile?.outputs[file];
        // As the bundler counts what a module brings: in UTF-8.
        if (output) output.bytes = Buffer.byteLength(whole.code) + Buffer.byteLength(whole.tables);
      }
    });
  },
});

/** How to build it. @param {esbuild.BuildOptions} common @param {Split} split @returns {esbuild.BuildOptions} */
export const splitOptions = (common, { entryPoints, chunkNames, plugins, finish }) => ({
  ...common,
  format: 'esm',
  splitting: true,
  write: false,
  outdir: join(root, 'dist'),
  chunkNames,
  sourcemap: common.sourcemap ? 'inline' : false,
  entryPoints,
  plugins: [...plugins, writer(common, finish)],
});
