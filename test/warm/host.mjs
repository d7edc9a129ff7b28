// A process that runs the built command, or built servers, again and again. The engine is read once and stays warm; the program
// itself is run afresh each time, with streams, arguments and an environment of its own. `warm.ts` talks to it.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { Script } from 'node:vm';

/** @typedef {import('./warm.ts').Asked} Asked */
/** @typedef {import('./warm.ts').Told} Told */

/** @param {Told} message */
const tell = (message) => process.send?.(message);

/** @typedef {(exports: object, require: unknown, module: object, file: string, folder: string, process: unknown, console: unknown) => void} Code */

/** @type {Map<string, Code>} */
const codes = new Map();

/** A bundle, which takes the globals of Node by their names. @param {string} file @returns {Code} */
const codeOf = (file) => {
  const before = codes.get(file);
  if (before) return before;
  const parameters = 'exports, require, module, __filename, __dirname, process, console';
  const source = readFileSync(file, 'utf8').replace(/^#!.*/, '');
  const code = new Script(`(function (${parameters}) { ${source}\n})`, { filename: file }).runInThisContext();
  codes.set(file, code);
  return code;
};

/** Runs a bundle afresh, with the files that it was cut into; what several bundles share stays warm. @param {string} file @param {unknown} itsProcess @param {unknown} itsConsole */
const runProgram = (file, itsProcess, itsConsole) => {
  const shared = createRequire(file);
  /** @type {Map<string, { exports: object }>} */
  const parts = new Map();
  /** @param {string} name */
  const require = (name) => (name.startsWith('./server-') ? load(join(dirname(file), name)) : shared(name));
  /** @param {string} part */
  const load = (part) => {
    const known = parts.get(part);
    if (known) return known.exports;
    const module = { exports: {} };
    parts.set(part, module);
    codeOf(part)(module.exports, require, module, part, dirname(part), itsProcess, itsConsole);
    return module.exports;
  };
  load(file);
};

/** Gives `process` another value under a name that Node guards. @param {string} name @param {unknown} value */
const setOfProcess = (name, value) => Object.defineProperty(process, name, { value, configurable: true, writable: true });

/** A stream that keeps what is written to it. */
const keeping = () => {
  /** @type {Buffer[]} */
  const chunks = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
};

/** Runs the command once, until nothing is left to do, as Node does. @param {Extract<Asked, { kind: 'run' }>} asked */
const runCommand = ({ file, args, cwd, env, input }) => {
  const out = keeping();
  const errors = keeping();
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, file, ...args];
  process.exitCode = undefined;
  setOfProcess('stdin', Readable.from(input.length > 0 ? [Buffer.from(input)] : [], { objectMode: false }));
  setOfProcess('stdout', out.stream);
  setOfProcess('stderr', errors.stream);
  // While it runs, the way to the tests keeps nothing alive.
  process.channel?.unref();
  process.once('beforeExit', (code) => {
    process.channel?.ref();
    process.exitCode = undefined;
    tell({ kind: 'ran', code, out: out.text(), errors: errors.text() });
  });
  runProgram(file, process, console);
};

/** @type {Map<number, PassThrough>} */
const inputs = new Map();

/** Starts one more server, beside those that run. @param {Extract<Asked, { kind: 'start' }>} asked */
const startServer = ({ file, id }) => {
  const stdin = new PassThrough();
  /** @param {'out' | 'error'} kind */
  const sending = (kind) =>
    new Writable({
      write: (bytes, _encoding, done) => {
        if (inputs.has(id)) tell({ kind, id, bytes });
        done();
      },
    });
  const events = new EventEmitter();
  const stdout = sending('out');
  const stderr = sending('error');
  /** @type {Record<string, unknown>} */
  const own = {
    argv: [process.execPath, file, '--stdio'],
    stdin,
    stdout,
    stderr,
    exitCode: undefined,
    on: events.on.bind(events),
    once: events.once.bind(events),
    exit: (/** @type {number} */ code) => {
      // What is left of its work runs into the void: nobody hears it any more, and it hears nobody.
      inputs.delete(id);
      tell({ kind: 'exited', id, code });
    },
  };
  const itsProcess = new Proxy(process, {
    get: (all, name) => (typeof name === 'string' && name in own ? own[name] : Reflect.get(all, name)),
    set: (_all, name, value) => {
      own[String(name)] = value;
      return true;
    },
  });
  inputs.set(id, stdin);
  runProgram(file, itsProcess, Object.create(console));
};

process.on('message', (/** @type {Asked} */ asked) => {
  if (asked.kind === 'run') runCommand(asked);
  else if (asked.kind === 'start') startServer(asked);
  else if (asked.kind === 'in') inputs.get(asked.id)?.write(Buffer.from(asked.bytes));
});
process.on('disconnect', () => process.exit());
