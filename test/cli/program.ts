import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll } from 'vitest';
import { built } from '../build.ts';

/** What a run of the command came to. */
interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
  /** The most memory it held, in MB. */
  readonly peak: number;
}

interface RunOptions {
  /** The folder it runs in; the folder of the test when left out. */
  readonly cwd?: string;
  readonly input?: string | Uint8Array | Iterable<string | Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  /** Stops reading its output after the first bytes. */
  readonly hangUp?: boolean;
}

/** The built command and a folder for drafts. */
export interface Program {
  /** Where drafts go. */
  readonly folder: string;
  readonly cli: string;
  /** Writes a file below `folder`. */
  write(path: string, content: string | Uint8Array): void;
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  remove(): void;
}

// Loaded before the command in every run: whatever reaches for the network ends the run with a code of its own.
const watch = `
const { writeFileSync } = require('node:fs');
const deny = (name) => () => { writeFileSync(2, 'NETWORK ' + name + '\\n'); process.reallyExit(99); };
for (const [module, names] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'], http: ['request', 'get'], https: ['request', 'get'], http2: ['connect'], tls: ['connect'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'], dgram: ['createSocket'],
})) for (const name of names) require('node:' + module)[name] = deny(module + '.' + name);
require('node:net').Socket.prototype.connect = deny('Socket.connect');
globalThis.fetch = deny('fetch');
globalThis.WebSocket = deny('WebSocket');
process.on('exit', () => writeFileSync(process.env.TEST_PEAK_FILE, String(process.resourceUsage().maxRSS / 1024)));
`;

/** The command as it is shipped, and a new folder. */
const startProgram = (): Program => {
  const home = mkdtempSync(join(tmpdir(), 'clinical-content-cli-'));
  const folder = join(home, 'drafts');
  const cli = built('cli.js');
  const preload = join(home, 'watch.cjs');
  mkdirSync(folder);
  writeFileSync(preload, watch);
  const state = { runs: 0 };
  return {
    folder,
    cli,
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    run: async (args, { cwd = folder, input, env = {}, hangUp = false } = {}) => {
      state.runs += 1;
      const peakFile = join(home, `peak-${state.runs}`);
      const child = spawn(process.execPath, ['--require', preload, cli, ...args], { cwd, env: { ...process.env, ...env, TEST_PEAK_FILE: peakFile } });
      const read = { out: '', errors: '' };
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        read.out += chunk;
        if (hangUp) child.stdout.destroy();
      });
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        read.errors += chunk;
      });
      const pieces = input === undefined || typeof input === 'string' || input instanceof Uint8Array ? [input ?? ''] : input;
      // It may stop reading before all is written.
      await pipeline(Readable.from(pieces), child.stdin).catch(() => undefined);
      const code = await ended;
      return { code, ...read, peak: Number(readFileSync(peakFile, 'utf8')) };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
};

/** A folder for the tests of a file, with its drafts laid out, and the command to run in it. */
export const useProgram = (layOut: (program: Program) => void = () => undefined): (() => Program) => {
  const holder: { program?: Program } = {};
  beforeAll(() => {
    holder.program = startProgram();
    layOut(holder.program);
  });
  afterAll(() => holder.program?.remove());
  return () => {
    if (!holder.program) throw new Error('The folder is not there yet.');
    return holder.program;
  };
};

/** A draft with one warning, on its third line: a placeholder nobody filled in. */
export const warned = 'Our flu clinic is open.\n\nCall us at {{phone}}.\n';
/** A draft with one error: an identifier of a patient. */
export const wrong = 'Our patient sent us her social security number, SSN 523-45-6789.\n';
export const clean = 'Our flu clinic is open. Come in and get your shot.\n';
