// Runs a script that is written in TypeScript: `node scripts/run.mjs generate [--check]`, `node scripts/run.mjs new-rule family/name`,
// `node scripts/run.mjs fit-difficulty FILE`, `node scripts/run.mjs fit-jargon FILE`, `node scripts/run.mjs fit-claims FILE`.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/** @type {Readonly<Record<string, readonly string[]>>} The second half of `generate` needs what the first half wrote. */
const scripts = {
  generate: ['scripts/generate/code.ts', 'scripts/generate/pages.ts'],
  'new-rule': ['scripts/newRule.ts', 'scripts/generate/code.ts'],
  'fit-difficulty': ['scripts/fit/difficulty.ts'],
  'fit-jargon': ['scripts/fit/jargon.ts'],
  'fit-claims': ['scripts/fit/claims.ts'],
};

const [name = '', ...args] = process.argv.slice(2);
const entries = scripts[name];
if (!entries) {
  console.error(`run: name one of ${Object.keys(scripts).join(', ')}`);
  process.exit(2);
}
const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'node_modules/.cache/clinical-content/scripts', String(process.pid));
mkdirSync(folder, { recursive: true });
process.chdir(root);
try {
  for (const entry of entries) {
    const outfile = path.join(folder, `${entry.replaceAll('/', '-')}.mjs`);
    await esbuild.build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'warning',
    });
    /** @type {{ main: (args: readonly string[]) => number | Promise<number> }} */
    const module = await import(pathToFileURL(outfile).href);
    const code = await module.main(args);
    if (code !== 0) process.exitCode = code;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
