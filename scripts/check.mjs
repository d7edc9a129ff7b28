// `npm test`: every check there is, cheap ones first; stops at the first that fails.
// `npm test -- --only unit,ui` for daily work, `--list` for the names, `--verbose` to see all output.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dependenciesAreCurrent, installDependencies, requireNode } from './hosts/dependencies.mjs';
import { root, run, secondsSince, tool } from './hosts/process.mjs';
import { build, pack, productIsCurrent, vsix } from './hosts/product.mjs';

/** @typedef {import('./hosts/process.mjs').Outcome} Outcome */
/** @typedef {import('./hosts/catalog.mjs').HostName} HostName */
/** @typedef {{ passed: number, failed: number, note?: string }} Tally */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} about
 * @property {() => Promise<Outcome>} run
 * @property {(output: string) => Tally | undefined} [count] reads the figures of a step that runs tests; without it a step counts as one
 * @property {readonly HostName[]} [hosts] what must be installed before it
 * @property {boolean} [product] it runs the packaged extension
 * @property {boolean} [timed] it measures, so nothing may run beside it
 */

/** Of code that is loaded to check a usual draft and to type in it. Tables of facts are counted apart: they hardly cost a start, for the large ones are one string until someone asks. */
const maxServerBytes = 550_000;
/** Of all code, with what only a command, a hover or a seldom draft asks for. */
const maxWholeBytes = 975_000;
/** The web's server is one file, with nothing split off. */
const maxWebBytes = 900_000;
const maxTableBytes = 1_100_000;
const maxPackageBytes = 3_000_000;

/** `node`, with a script of the project. @param {readonly string[]} args */
const node = (...args) => run(process.execPath, args, { seconds: 600, env: { ...process.env, NO_COLOR: '1' } });

/** @param {string} output @returns {Tally | undefined} */
function closingLine(output) {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return passed === undefined || failed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) };
}

/** @param {string} output @returns {Tally | undefined} */
function vitestLine(output) {
  const [, line] = [...output.matchAll(/^ +Tests +(.+)$/gm)].at(-1) ?? [];
  const number = (/** @type {RegExp} */ pattern) => Number(pattern.exec(line ?? '')?.[1] ?? 0);
  // What vitest skips, we count as failed.
  return line === undefined ? undefined : { passed: number(/(\d+) passed/), failed: number(/(\d+) failed/) + number(/(\d+) (?:skipped|todo)/) };
}

/** @param {string} output @returns {Tally} */
const grammarLines = (output) => ({ passed: output.match(/^✓ /gm)?.length ?? 0, failed: 0 });

/** @param {string} file */
const size = (file) => statSync(file).size;

const bundleSuites = () => node('esbuild.mjs', '--tests');

async function buildWithinBudget() {
  await build();
  await pack();
  const suites = await bundleSuites();
  if (suites.code !== 0) return suites;
  /** @type {Record<string, { bytes: number, tables: Record<string, number> }>} */
  const sizes = JSON.parse(readFileSync(join(root, 'out/sizes.json'), 'utf8'));
  // A fresh clone has no bundler before this check installs what is needed.
  const { filesLoaded } = await import('./bundle/hot.mjs');
  const servers = [
    { name: 'what a check loads', files: await filesLoaded(), most: maxServerBytes },
    { name: 'with what is loaded later', files: Object.keys(sizes).filter((file) => /^dist\/(?:server|engine)/.test(file)), most: maxWholeBytes },
    { name: 'web/server.js', files: ['dist/web/server.js'], most: maxWebBytes },
  ];
  const sum = (/** @type {readonly number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);
  const bundles = servers.map(({ name, files, most }) => {
    const tables = sum(files.flatMap((file) => Object.values(sizes[file]?.tables ?? {})));
    return { name, tables, most, code: sum(files.map((file) => sizes[file]?.bytes ?? 0)) - tables };
  });
  const whole = size(vsix);
  const over = [
    ...bundles.flatMap(({ name, code, most }) => (code > most ? [`${name}: ${code} bytes of code; ${most} are allowed.`] : [])),
    ...bundles.flatMap(({ name, tables }) => (tables > maxTableBytes ? [`${name}: ${tables} bytes of tables; ${maxTableBytes} are allowed.`] : [])),
    ...(whole > maxPackageBytes ? [`The .vsix is ${whole} bytes; ${maxPackageBytes} are allowed.`] : []),
  ];
  return {
    code: over.length === 0 ? 0 : 1,
    output: [...bundles.map(({ name, code, tables }) => `${name}: ${code} bytes of code, ${tables} of tables`), `package: ${whole} bytes`, ...over].join('\n'),
  };
}

/** @type {readonly Step[]} */
const steps = [
  { name: 'types', about: 'types', run: () => tool('typescript', ['-b'], { bin: 'tsc' }) },
  { name: 'lint', about: 'lint', run: () => tool('@biomejs/biome', ['ci', '--colors=off']) },
  { name: 'generated', about: 'generated files', run: () => node('scripts/run.mjs', 'generate', '--check') },
  { name: 'knip', about: 'unused code', run: () => tool('knip', ['--no-progress']) },
  { name: 'build', about: 'build and size', run: buildWithinBudget },
  {
    name: 'unit',
    about: 'engine, server and command line',
    run: () => node('node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'),
    count: vitestLine,
    product: true,
    timed: true,
  },
  { name: 'grammar', about: 'grammar', run: grammar, count: grammarLines },
  { name: 'latest', about: 'newest VS Code', run: () => node('test/runners/nodeHost.mjs', 'latest'), count: closingLine, hosts: ['latest'], product: true },
  { name: 'floor', about: 'oldest VS Code', run: () => node('test/runners/nodeHost.mjs', 'floor'), count: closingLine, hosts: ['floor'], product: true },
  { name: 'web', about: 'VS Code for the Web', run: () => node('test/runners/webHost.mjs'), count: closingLine, hosts: ['latest', 'web'], product: true },
  { name: 'ui', about: 'flows in a browser', run: () => node('test/ui/run.mjs'), count: closingLine, hosts: ['latest', 'floor', 'web'], product: true },
];

async function grammar() {
  const folder = join(root, 'test/grammar');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.post.md')) : [];
  if (files.length === 0) return { code: 1, output: 'There is no grammar test in test/grammar.' };
  return await tool('vscode-tmgrammar-test', [...files.map((file) => join('test/grammar', file))], { env: { ...process.env, NO_COLOR: '1' } });
}

/** For a step taken alone: what it runs must be what the sources say. */
async function prepareProduct() {
  if (!productIsCurrent()) {
    await build();
    await pack();
  }
  const { code, output } = await bundleSuites();
  if (code !== 0) throw new Error(output);
}

/** Installs hosts and finds a browser, beside the cheap steps. @param {readonly HostName[]} wanted */
function prepareHosts(wanted) {
  if (wanted.length === 0) return Promise.resolve({ code: 0, output: '' });
  return Promise.all([node('scripts/hosts/install.mjs', ...wanted), node('scripts/hosts/browser.mjs')]).then((outcomes) => ({
    code: Math.max(...outcomes.map(({ code }) => code)),
    output: outcomes.map(({ output }) => output.trim()).join('\n'),
  }));
}

/** @param {string | undefined} only */
function choose(only) {
  if (only === undefined) return steps;
  const names = only.split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`There is no step called ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
  return steps.filter(({ name }) => names.includes(name));
}

/** @param {Step} step @param {boolean} verbose @returns {Promise<Tally>} */
async function take(step, verbose) {
  const began = Date.now();
  const { code, output } = await step.run().catch((error) => ({ code: 1, output: error instanceof Error ? error.message : String(error) }));
  const counted = step.count?.(output);
  // A step whose tests cannot be found has not passed, whatever its exit code.
  const tally = step.count === undefined ? { passed: 1, failed: 0 } : (counted ?? { passed: 0, failed: 1 });
  const ok = code === 0 && tally.failed === 0 && tally.passed > 0;
  const figures = step.count === undefined ? '' : `, ${tally.passed} passed`;
  console.log(`${ok ? 'ok' : 'not ok'}  ${step.about}${figures}, ${secondsSince(began)}`);
  if (!ok || verbose) console.log(output.trimEnd());
  if (ok) return tally;
  return step.count === undefined ? { passed: 0, failed: 1 } : { passed: tally.passed, failed: Math.max(tally.failed, 1) };
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean' }, verbose: { type: 'boolean' } } });
  if (values.list) {
    for (const { name, about } of steps) console.log(`${name.padEnd(10)} ${about}`);
    return 0;
  }
  const chosen = choose(values.only);
  const began = Date.now();
  requireNode();
  if (!dependenciesAreCurrent()) await installDependencies();
  const hosts = prepareHosts([...new Set(chosen.flatMap((step) => step.hosts ?? []))]);
  const total = { passed: 0, failed: 0 };
  if (!chosen.some(({ name }) => name === 'build') && chosen.some(({ product }) => product)) await prepareProduct();
  for (const step of chosen) {
    if (step.timed || step.hosts !== undefined) {
      const { code, output } = await hosts;
      if (code !== 0) throw new Error(output);
    }
    const { passed, failed } = await take(step, values.verbose ?? false);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
  console.log(`\n${secondsSince(began)}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  return 1;
});
