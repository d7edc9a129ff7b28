import { promises, readFile } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { type Connection, createConnection, type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { loadCompiled } from './compiled.ts';
import { jsonOf } from './encode.ts';
import type { Runtime } from './runtime.ts';
import { startServer } from './server.ts';

/** Every first answer reads a file; `promises` would first load modules of Node's for it. */
const readText = promisify(readFile);

const runtime: Runtime = {
  beforeLoad: () => {
    boundMemory();
    optimizeLate();
    compilePatternsOnce();
    loadCompiled(join(__dirname, 'engine'));
  },
  readFile: async (uri) => {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readText(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
  readHead: async (uri, most) => {
    try {
      const file = await promises.open(fileURLToPath(uri));
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        return buffer.toString('utf8', 0, bytesRead);
      } finally {
        await file.close();
      }
    } catch {
      return undefined;
    }
  },
  exists: async (uri) => {
    try {
      await promises.access(fileURLToPath(uri));
      return true;
    } catch (error) {
      // What may not be looked at may be there.
      return !(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'));
    }
  },
  // The bundle lies in `dist/`, the pages beside it in `docs/`.
  docs: pathToFileURL(join(__dirname, '..', 'docs')).href,
  now: () => new Date(),
  onText: (length) => growSlowly(length),
  answersFirst: true,
  later: (run) => void setImmediate(run),
};

/** V8 counts both halves of its space for young objects. */
const enoughForYoung = 4_000_000;

const growYoung = (factor: 1 | 2): void => setFlagsFromString(`--semi-space-growth-factor=${factor}`);

/**
 * Keeps the server small: reading a long draft makes much that is soon gone, and V8 lets the space for that grow to 32 MB,
 * never to give it back. Past a few it makes no answer quicker. While the engine is loaded it does not grow at all, for nobody can look then.
 */
const boundMemory = (): void => {
  growYoung(1);
  setImmediate(() => {
    growYoung(2);
    const watch = setInterval(() => {
      const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
      if (young && young.space_size < enoughForYoung) return;
      growYoung(1);
      clearInterval(watch);
    }, 10).unref();
  });
};

/**
 * An answer takes some milliseconds in hundreds of functions. By default V8 would optimize many of them, on a second core and in megabytes of
 * memory, and few ever win that back: what works for long is optimized all the same. V8 13, in Node 24, waits longer by itself.
 */
const optimizeLate = (): void => {
  if (Number.parseInt(process.versions.v8, 10) < 13) setFlagsFromString('--interrupt-budget=1300000');
};

/**
 * By default V8 compiles a pattern twice: to be read at its first use, and to be run at its second. A first answer uses hundreds of
 * patterns, most of them again at once. `--no-regexp-tier-up` would say the same, but V8 crashes where that is set after its start.
 */
const compilePatternsOnce = (): void => setFlagsFromString('--regexp-tier-up-ticks=0');

/** Drafts of which V8 would hold much, in characters. A shorter one is small anyway; in a longer one each clearing up takes long. */
const sizable = { from: 30_000, to: 200_000 };

/** A draft leaves much behind at each letter, and by default V8 lets the heap grow to a multiple of what is alive. */
const growSlowly = (length: number): void => setFlagsFromString(`--heap-growing-percent=${length > sizable.from && length < sizable.to ? 25 : 0}`);

/** A connection over stdio that writes lists of diagnostics as `jsonOf` does. */
const connectStdio = (): Connection => {
  const encode = async (message: Message): Promise<Uint8Array> => Buffer.from(jsonOf(message), 'latin1');
  const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder: { name: 'application/json', encode } });
  const connection = createConnection(new StreamMessageReader(process.stdin), writer);
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  // A client that hangs up needs no server any more.
  for (const event of ['end', 'close']) process.stdin.on(event, () => process.exit(isShutDown ? 0 : 1));
  return connection;
};

/** Serves one client over the channel named on the command line (`--stdio`, `--node-ipc`, `--pipe`, `--socket`), else over stdio. */
export const listen = (): void => {
  const named = process.argv.some((argument) => /^--(?:node-ipc$|pipe\b|socket\b)/.test(argument));
  const connection = named ? createConnection() : connectStdio();
  const { report } = startServer(connection, runtime);
  // What slipped past every guard. Node would print the message, which may quote a draft, and end.
  process.on('uncaughtException', (error) => report('uncaught', error));
  process.on('unhandledRejection', (error) => report('unhandled', error));
};
