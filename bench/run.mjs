// Measures the product beside an empty server and beside retext, in one run, and prints one Markdown table.
//   npm run build && node bench/run.mjs
// `--quick` types less; `--dist FOLDER` measures another build. Compare the columns of one run; figures of different machines, or hours, do not compare.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';
import { openDocument, quantile, typeSerially, typeSteadily } from './client.mjs';
import { measureCounts, measureParts, measureThroughput } from './engine.mjs';
import { makeProse } from './prose.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const { quick, dist } = parseArgs({ options: { quick: { type: 'boolean', default: false }, dist: { type: 'string', default: here('../dist') } } }).values;
const server = resolve(dist, 'server.js');

/** @typedef {import('./client.mjs').Server & { readonly wholeDocument?: true }} Contender */
/** @type {readonly [Contender, ...Contender[]]} */
const contenders = [
  { label: 'Clinical Content', command: ['node', server, '--stdio'] },
  { label: 'empty server', command: ['node', bundle('servers/empty.mjs')] },
  { label: 'retext', command: ['node', bundle('servers/retext.mjs')], wholeDocument: true },
];
const documents = [
  { name: '1,000 words', text: makeProse(1000) },
  { name: '10,000 words', text: makeProse(10_000) },
  { name: '100,000 words', text: makeProse(100_000), large: true },
  { name: 'one paragraph of 2,000 words', text: makeProse(2000, { paragraphWords: 2000 }) },
];

const fixed = (/** @type {number | undefined} */ value, digits = 1) => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits));
const spread = (/** @type {readonly number[]} */ times) => `${fixed(quantile(times, 0.5))} / ${fixed(quantile(times, 0.95))}`;

/** @type {Map<string, string[]>} */
const table = new Map();
const say = (/** @type {string} */ row, /** @type {string} */ cell) => table.set(row, [...(table.get(row) ?? []), cell]);
const tell = (/** @type {string} */ line) => {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
};

/** How many letters are typed: a server that reads the whole document at every letter gets fewer. */
const editsFor = (/** @type {Contender} */ { wholeDocument }, large = false) => {
  const edits = wholeDocument ? (large ? 8 : 40) : 120;
  return quick ? Math.ceil(edits / 4) : edits;
};

const measureTyping = async () => {
  for (const { name, text, large } of documents) {
    for (const contender of contenders) {
      tell(`${name}, ${contender.label}`);
      const edits = editsFor(contender, large);
      const document = await openDocument(contender, text);
      await typeSerially(document, Math.ceil(edits / 8));
      say(`${name}: letter to diagnostics, p50 / p95, ms`, spread(await typeSerially(document, edits)));
      say(`${name}: the same at ten letters a second, ms`, spread(await typeSteadily(document, Math.ceil(edits / 2))));
      say(`${name}: findings`, String(document.findings));
      say(`${name}: peak memory, MB`, fixed(document.peakMegabytes(), 0));
      await document.close();
    }
  }
};

/** Only ours has a preview: what an editor waits for before it draws. */
const measurePreview = async () => {
  const edits = quick ? 30 : 120;
  for (const { name, text } of [{ name: '300 words', text: makeProse(300) }, ...documents.slice(0, 1)]) {
    const document = await openDocument(contenders[0], text);
    const times = [];
    for (let edit = 0; edit < edits; edit++) times.push(await document.typeForPreview('instagram'));
    table.set(`${name}: letter to preview, p50 / p95, ms`, [spread(times.slice(Math.ceil(edits / 8))), '–', '–']);
    await document.close();
  }
};

/** Starts a server some times, and gives the medians. @param {Contender} contender */
const startsOf = async (contender) => {
  tell(`start, ${contender.label}`);
  const initialize = [];
  const first = [];
  for (let start = 0; start < (quick ? 3 : 9); start++) {
    const document = await openDocument(contender, documents[0]?.text ?? '');
    initialize.push(document.initializeMs);
    first.push(document.firstDiagnosticsMs);
    await document.close();
  }
  return { initialize: fixed(quantile(initialize, 0.5), 0), first: fixed(quantile(first, 0.5), 0) };
};

const firstAnswer = 'start to first diagnostics of 1,000 words, median, ms';

const measureStart = async () => {
  for (const contender of contenders) {
    const { initialize, first } = await startsOf(contender);
    say('start to answer of initialize, median, ms', initialize);
    say(firstAnswer, first);
  }
  // As the package has it, and as it is for another Node: without the code that the build keeps.
  const folder = mkdtempSync(join(tmpdir(), 'clinical-content-bench-'));
  cpSync(dist, folder, { recursive: true, filter: (path) => !/\.(?:code|vsix)$/.test(path) });
  const { first } = await startsOf({ label: 'as packaged', command: ['node', join(folder, 'server.js'), '--stdio'] });
  table.set(`${firstAnswer}, as packaged`, [first, '–', '–']);
  rmSync(folder, { recursive: true });
};

const measureEngine = () => {
  tell('new text');
  const { ours, retext } = measureThroughput(1000, quick ? 10 : 40);
  table.set('new text, ms per 1,000 words', [fixed(ours, 2), '–', `${fixed(retext, 2)} (ours is ${fixed(ours / retext, 2)} of it)`]);
  const { phi, matcher } = measureParts(10_000, quick ? 15 : 40);
  table.set('privacy rules, 10,000 words of new text, ms', [fixed(phi), '–', '–']);
  table.set('all platforms counted for a post of 2,000 characters, quickest, ms', [fixed(measureCounts(2000, quick ? 20 : 60), 2), '–', '–']);
  table.set('search for medical terms, 10,000 words of new text, ms', [fixed(matcher), '–', '–']);
};

const measureSizes = () => {
  const engine = existsSync(join(dist, 'engine'))
    ? readdirSync(join(dist, 'engine')).flatMap((name) => (name.endsWith('.code') ? [] : [`engine/${name}`]))
    : [];
  const servers = existsSync(dist) ? readdirSync(dist).filter((name) => /^server.*\.js$/.test(name)) : [];
  for (const name of [...servers, ...engine, 'web/server.js', 'client.js', 'web/client.js', 'cli.js']) {
    const path = join(dist, name);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    const kilobytes = (/** @type {number} */ size) => `${Math.round(size / 1024)} KB`;
    table.set(`dist/${name}, minified, gzip`, [`${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)}`, '–', '–']);
  }
};

if (existsSync(server)) {
  await measureStart();
  await measureTyping();
  await measurePreview();
  measureEngine();
  measureSizes();
  console.log(`| measured | ${contenders.map(({ label }) => label).join(' | ')} |`);
  console.log(`|---|${contenders.map(() => '---').join('|')}|`);
  for (const [row, cells] of table) console.log(`| ${row} | ${cells.join(' | ')} |`);
} else {
  console.error('There is no server.js to measure. Build first: npm run build');
  process.exitCode = 2;
}
