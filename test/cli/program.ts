import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll } from 'vitest';
import { built } from '../build.ts';
import { runWarm, watch } from '../warm/warm.ts';

/** What a run of the command came to. */
interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

interface RunOptions {
  /** The folder it runs in; the folder of the test when left out. */
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

interface AloneOptions extends Omit<RunOptions, 'input'> {
  readonly input?: string | Uint8Array | Iterable<string | Uint8Array>;
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
  /**
   * Runs it in a process that is warm and serves many runs: the same bundle, read afresh, with the same streams and exit codes, in a
   * tenth of the time. With `CLI_ALONE=1` in the environment each run gets a process of its own, which must give the same.
   */
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** Runs it in a process of its own, as a shell does, and tells the most memory that it held, in MB. */
  runAlone(args: readonly string[], options?: AloneOptions): Promise<Ran & { readonly peak: number }>;
  remove(): void;
}

/** The command as it is shipped, and a new folder. */
const startProgram = (): Program => {
  const home = mkdtempSync(join(tmpdir(), 'clinical-content-cli-'));
  const folder = join(home, 'drafts');
  const cli = built('cli.js');
  mkdirSync(folder);
  const state = { runs: 0 };
  const runAlone: Program['runAlone'] = async (args, { cwd = folder, input, env = {}, hangUp = false } = {}) => {
    state.runs += 1;
    const peakFile = join(home, `peak-${state.runs}`);
    const child = spawn(process.execPath, ['--require', watch, cli, ...args], { cwd, env: { ...process.env, ...env, TEST_PEAK_FILE: peakFile } });
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
  };
  return {
    folder,
    cli,
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    run: (args, options = {}) => {
      const { cwd = folder, input = '', env = {} } = options;
      if (process.env['CLI_ALONE']) return runAlone(args, options);
      return runWarm({ file: cli, args, cwd, env: { ...process.env, ...env }, input: typeof input === 'string' ? Buffer.from(input) : input });
    },
    runAlone,
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
