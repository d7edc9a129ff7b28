// Builds the bundles. `node esbuild.mjs` for the product, `--tests` for the suites that run inside VS Code, `--watch` while working.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { splitCold } from './scripts/bundle/cold.mjs';
import { keepCode } from './scripts/bundle/compiled.mjs';
import { eagerly } from './scripts/bundle/eager.mjs';
import { engineOptions } from './scripts/bundle/engine.mjs';
import { ranFirst } from './scripts/bundle/hot.mjs';
import { lean, leanServer } from './scripts/bundle/lean.mjs';
import { splitOptions } from './scripts/bundle/split.mjs';

const flags = new Set(process.argv.slice(2));
const minify = !flags.has('--watch');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  minify,
  charset: 'utf8',
  plugins: [lean],
  sourcemap: flags.has('--watch'),
  logLevel: 'warning',
  legalComments: 'none',
  target: 'es2024',
};
/** @type {esbuild.BuildOptions} */
const node = { ...common, platform: 'node', mainFields: ['module', 'main'], target: 'node20', format: 'cjs' };
/** @type {esbuild.BuildOptions} */
const web = { ...common, platform: 'browser', conditions: ['worker', 'browser'], define: { 'process.env.NODE_ENV': '"production"' } };

/** Server and command line load one engine, and the command line the same server; each only once it is needed. @type {esbuild.Plugin} */
const shared = {
  name: 'shared',
  setup(build) {
    build.onResolve({ filter: /\/engine\/index\.ts$/ }, () => ({ path: './engine.js', external: true }));
    build.onResolve({ filter: /^\.\.\/lsp\/main\.node\.ts$/ }, () => ({ path: './server.js', external: true }));
  },
};
/** What answers `initialize` is read at once, the session after it, and what is seldom asked for when it is. */
async function serverOptions() {
  const session = 'server/lsp/session.ts';
  const isPart = (/** @type {string} */ path) => !path.startsWith('server/engine/');
  const cold = await splitCold(node, { from: session, isPart, groupOf: () => 'cold', whole: `./${session}`, folder: '', prefix: 'server-' });
  return splitOptions(node, {
    entryPoints: { server: 'server/lsp/main.node.ts', ...cold.entryPoints },
    chunkNames: 'server-[name]-[hash]',
    plugins: [cold.plugin, leanServer, shared],
  });
}

/** @returns {Promise<esbuild.BuildOptions[]>} */
const product = async () => [
  { ...node, entryPoints: ['client/main.node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...web, format: 'cjs', entryPoints: ['client/main.web.ts'], outfile: 'dist/web/client.js', external: ['vscode'] },
  { ...web, format: 'iife', plugins: [], entryPoints: ['client/views/page/calendar.ts'], outfile: 'dist/views/calendar.js' },
  { ...web, format: 'iife', plugins: [], entryPoints: ['client/views/page/preview.ts'], outfile: 'dist/views/preview.js' },
  { ...web, format: 'iife', plugins: [], entryPoints: ['client/views/page/readability.ts'], outfile: 'dist/views/readability.js' },
  await engineOptions(node),
  await serverOptions(),
  { ...web, format: 'iife', plugins: [leanServer], entryPoints: ['server/lsp/main.web.ts'], outfile: 'dist/web/server.js' },
  {
    ...node,
    // `require` is quicker than `import()`, which starts a loader of its own.
    supported: { 'dynamic-import': false },
    plugins: [leanServer, shared],
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];
/** @type {esbuild.BuildOptions[]} */
const tests = [
  { ...node, minify: false, entryPoints: ['test/extension/index.node.ts'], outfile: 'out/test/index.node.js', external: ['vscode', 'mocha'] },
  {
    ...web,
    minify: false,
    format: 'cjs',
    entryPoints: ['test/extension/index.web.ts'],
    outfile: 'out/test/index.web.js',
    external: ['vscode'],
    define: { ...web.define, global: 'globalThis' },
  },
];

const wanted = flags.has('--tests') ? tests : await product();
if (flags.has('--watch')) {
  for (const options of wanted) await (await esbuild.context(options)).watch();
  console.log('Watching. Ctrl-C stops.');
} else {
  if (!flags.has('--tests')) rmSync('dist', { recursive: true, force: true });
  const results = await Promise.all(wanted.map((options) => esbuild.build({ ...options, metafile: true })));
  if (!flags.has('--tests')) {
    const metafiles = results.map(({ metafile }) => metafile);
    const ran = await ranFirst();
    compileEarly(metafiles, ran);
    await keepCode([...ran.keys()].filter((file) => file.startsWith('dist/engine/')));
    writeSizes(metafiles);
  }
}

/**
 * Has the files of the server compile as they are loaded what a first answer runs.
 * @param {readonly esbuild.Metafile[]} metafiles @param {Awaited<ReturnType<typeof ranFirst>>} ran
 */
function compileEarly(metafiles, ran) {
  if (!ran.get('dist/server.js')?.size) throw new Error('V8 did not tell which functions ran.');
  for (const [file, output] of metafiles.flatMap(({ outputs }) => Object.entries(outputs))) {
    const starts = ran.get(file);
    if (!starts) continue;
    const code = readFileSync(file, 'utf8');
    const early = eagerly(code, starts);
    writeFileSync(file, early);
    output.bytes += Buffer.byteLength(early) - Buffer.byteLength(code);
  }
}

/**
 * For the check of sizes: of each bundle its bytes, and how many of them are tables of facts.
 * @param {readonly esbuild.Metafile[]} metafiles
 */
function writeSizes(metafiles) {
  const isTable = (/** @type {string} */ input) =>
    /^server\/engine\/(?:data\/|readability\/weights\.generated|platforms\/(?:table|tlds))|^node_modules\/(?:dale-chall|spache)\/|^node_modules\/retext-simplify\/lib\/patterns/.test(
      input,
    );
  const bundles = metafiles.flatMap(({ outputs }) => Object.entries(outputs).filter(([file]) => file.endsWith('.js')));
  const sizes = bundles.map(([file, { bytes, inputs }]) => {
    const tables = Object.entries(inputs).filter(([input]) => isTable(input));
    return [file, { bytes, tables: Object.fromEntries(tables.map(([input, { bytesInOutput }]) => [input, bytesInOutput])) }];
  });
  mkdirSync('out', { recursive: true });
  writeFileSync('out/sizes.json', JSON.stringify(Object.fromEntries(sizes), undefined, 2));
}
