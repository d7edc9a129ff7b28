import { type ChildProcess, fork } from 'node:child_process';
import { PassThrough, type Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** What tests ask of the process that stays warm. */
export type Asked =
  | {
      readonly kind: 'run';
      readonly file: string;
      readonly args: readonly string[];
      readonly cwd: string;
      readonly env: Readonly<Record<string, string | undefined>>;
      readonly input: Uint8Array;
    }
  | { readonly kind: 'start'; readonly id: number; readonly file: string }
  | { readonly kind: 'in'; readonly id: number; readonly bytes: Uint8Array };

/** What it says. */
export type Told =
  | { readonly kind: 'ran'; readonly code: number; readonly out: string; readonly errors: string }
  | { readonly kind: 'out' | 'error'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'exited'; readonly id: number; readonly code: number };

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Ends the process at the first reach for the network, and writes the most memory it held into the file `TEST_PEAK_FILE`. */
export const watch = path('watch.cjs');

/** One for commands, which change what belongs to the whole process, and one for servers. They serve all files of a worker. */
const hosts = new Map<'commands' | 'servers', ChildProcess>();

const hostFor = (whom: 'commands' | 'servers'): ChildProcess => {
  const before = hosts.get(whom);
  if (before?.connected) return before;
  const host = fork(path('host.mjs'), { execArgv: ['--require', watch], serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  // It ends with the worker.
  host.unref();
  host.channel?.unref();
  host.setMaxListeners(0);
  hosts.set(whom, host);
  return host;
};

const ask = (host: ChildProcess, asked: Asked): void => void host.send(asked);

/** Runs a built command in a process that is warm; one run at a time. */
export const runWarm = (asked: Omit<Extract<Asked, { kind: 'run' }>, 'kind'>): Promise<Omit<Extract<Told, { kind: 'ran' }>, 'kind'>> =>
  new Promise((resolve, reject) => {
    const host = hostFor('commands');
    const lost = (code: number | null): void => reject(new Error(`The process of the command ended, with ${code}.`));
    host.once('exit', lost);
    host.once('message', (told: Told) => {
      host.off('exit', lost);
      if (told.kind === 'ran') resolve({ code: told.code, out: told.out, errors: told.errors });
    });
    ask(host, { kind: 'run', ...asked });
  });

/** A server, as far as an editor sees it. */
export interface ServerProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly exited: Promise<number | null>;
  /** Whether it ended. */
  readonly ended: () => boolean;
  readonly kill: () => void;
}

const ids = { last: 0 };

/** Starts a built server in a process that is warm, beside others. */
export const startWarm = (file: string): ServerProcess => {
  const host = hostFor('servers');
  ids.last += 1;
  const id = ids.last;
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const state = { ended: false };
  const exited = new Promise<number | null>((resolve) => {
    const end = (code: number | null): void => {
      state.ended = true;
      host.off('message', hear);
      host.off('exit', end);
      stdout.end();
      stderr.end();
      resolve(code);
    };
    const hear = (told: Told): void => {
      if (told.kind === 'ran' || told.id !== id) return;
      if (told.kind === 'exited') end(told.code);
      else (told.kind === 'out' ? stdout : stderr).write(told.bytes);
    };
    host.on('message', hear);
    host.once('exit', end);
  });
  const stdin = new Writable({
    write: (bytes: Uint8Array, _encoding, done) => {
      ask(host, { kind: 'in', id, bytes });
      done();
    },
  });
  ask(host, { kind: 'start', id, file });
  return { stdin, stdout, stderr, exited, ended: () => state.ended, kill: () => void host.kill() };
};
