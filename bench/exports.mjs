// Exports many drafts to five platforms from the command line, and prints seconds and peak memory as a Markdown table.
//   npm run build && node bench/exports.mjs
// `--drafts N` takes another number than 500, `--dist FOLDER` another build. Twice as many drafts must not need more memory.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeProse } from './prose.mjs';

const { drafts, dist } = parseArgs({
  options: { drafts: { type: 'string', default: '500' }, dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) } },
}).values;
const cli = resolve(dist, 'cli.js');
const platforms = 'x,linkedin,facebook,instagram,bluesky';
const project = { threads: 'split', utm: { domains: ['riverside.org'] } };

/** A draft of some 150 words, as nobody wrote it before. @param {number} index @param {readonly string[]} blocks */
const draftOf = (index, blocks) => `---
campaign: bench-${index}
hashtags: [FluShot, StayWell]
firstComment: More at https://riverside.org/posts/${index}
sources:
  - id: own
    publisher: Riverside
    year: 2025
    url: https://riverside.org/reports/${index}
---

${blocks.slice(index * 3, index * 3 + 3).join('\n\n')} [@own]

Aim for <120/80 mmHg. Post ${index}: https://riverside.org/posts/${index}
`;

/** Runs the command line and tells how long it took and the most memory it held; only Linux tells that. @param {readonly string[]} args */
const run = (args) =>
  new Promise((done) => {
    const start = performance.now();
    const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    let peak = 0;
    const look = setInterval(() => {
      const status = `/proc/${child.pid}/status`;
      if (existsSync(status)) peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024);
    }, 20);
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.on('close', (code) => {
      clearInterval(look);
      done({ seconds: (performance.now() - start) / 1000, peak, code, out: out.trim() });
    });
  });

const measure = async (/** @type {number} */ count) => {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  const blocks = makeProse(count * 160, { paragraphWords: 50 }).split('\n\n');
  mkdirSync(join(folder, 'posts'));
  writeFileSync(join(folder, 'clinical-content.json'), JSON.stringify(project));
  for (let index = 0; index < count; index++) writeFileSync(join(folder, 'posts', `post-${index}.post.md`), draftOf(index, blocks));
  const { seconds, peak, code, out } = await run(['export', join(folder, 'posts', '*.post.md'), '--platform', platforms, '--to', join(folder, 'out')]);
  const texts = readdirSync(join(folder, 'out'), { recursive: true }).length;
  rmSync(folder, { recursive: true });
  console.log(
    `| ${count} drafts, ${platforms.split(',').length} platforms | ${seconds.toFixed(1)} | ${peak.toFixed(0)} | ${texts} | ${code} | ${out.replace(/ to .*?\./, '.')} |`,
  );
};

if (existsSync(cli)) {
  console.log('| export | seconds | peak memory, MB | files and folders | exit | it said |');
  console.log('|---|---|---|---|---|---|');
  await measure(Number(drafts));
  await measure(Number(drafts) * 2);
} else {
  console.error('There is no cli.js to measure. Build first: npm run build');
  process.exitCode = 2;
}
