// Runs the server under Neovim's own client: `npm run test:neovim`. Needs nvim 0.7 or newer and the bundles of `npm run build`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const server = join(root, 'dist', 'server.js');
const samples = join(root, 'samples');

/** @param {string} message */
const fail = (message) => {
  console.error(message);
  process.exit(1);
};

if (spawnSync('nvim', ['--version']).status !== 0) fail('nvim was not found. Install Neovim 0.7 or newer (Debian: apt-get install neovim).');
if (!existsSync(server)) fail('dist/server.js was not found. Run npm run build first.');

const folder = mkdtempSync(join(tmpdir(), 'clinical-neovim-'));
for (const name of ['draft', 'kept']) writeFileSync(join(folder, `${name}.post.md`), 'Take your antihypertensives each day.\n');
writeFileSync(join(folder, 'explained.post.md'), 'Signs of myocarditis may come late.\n');
const files = existsSync(samples) ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')) : [];
const { status } = spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', join(here, 'neovim.lua')], {
  stdio: ['ignore', 'inherit', 'inherit'],
  timeout: 120_000,
  env: {
    ...process.env,
    CLINICAL_SERVER: [process.execPath, server, '--stdio'].join('\n'),
    CLINICAL_FOLDER: folder,
    CLINICAL_FILES: files.map((name) => join(samples, name)).join('\n'),
  },
});
process.exit(status ?? 1);
