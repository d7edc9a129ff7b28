// Gives tests the sources as Node runs them.
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from '../scripts/hosts/process.mjs';

const folder = join(root, 'out/native');
/** @type {{ devDependencies: Record<string, string> }} */
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** They stay what tests import too, but for one that Node cannot read as the modules that it says it is. */
const packages = Object.keys(devDependencies).filter((name) => name !== 'jsonc-parser');

/**
 * Builds each file of the server and the client as a module of its own. Left to Vitest, each worker takes every file apart and puts it
 * together again, and calls from one file to another are slower.
 */
export const buildNative = async () => {
  rmSync(folder, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: globSync(['{server,client}/**/*.ts', '!**/main.web.ts'], { cwd: root }),
    outbase: '.',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vscode', ...packages],
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
  });
};

/**
 * Leads what tests import to what was built. While Vitest watches, and where a path ends in `?source`, tests see the sources.
 * @returns {import('vitest/config').Plugin} */
export const native = () => {
  const state = { watching: false };
  return {
    name: 'native',
    enforce: 'pre',
    configureVitest: ({ vitest }) => {
      state.watching = vitest.config.watch;
    },
    resolveId: (source, importer) => {
      if (state.watching || importer === undefined || !source.startsWith('.') || !source.endsWith('.ts')) return undefined;
      const path = relative(root, join(importer, '..', source));
      return /^(?:server|client)[/\\]/.test(path) ? { id: join(folder, path.replace(/\.ts$/, '.mjs')), external: true } : undefined;
    },
  };
};
