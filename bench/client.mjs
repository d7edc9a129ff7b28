// A language client that does one thing: type into a document and take the time until its diagnostics are there.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ readonly at: number, readonly count: number }} Diagnosed When the diagnostics of a version came, and how many. */
/** @typedef {{ readonly label: string, readonly command: readonly [string, ...string[]] }} Server */
/** @typedef {{ id?: number, method?: string, params?: any, result?: any, error?: { message: string } }} Message */

const separator = Buffer.from('\r\n\r\n');

/** @param {number} milliseconds @returns {Promise<void>} */
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the client answers to the requests of a server. @type {Readonly<Record<string, (params: any) => unknown>>} */
const answers = { 'workspace/configuration': (params) => params.items.map(() => null) };

/**
 * Starts a server and talks to it over its standard input and output.
 * @param {Server} server
 */
const startClient = ({ command }) => {
  const spawned = performance.now();
  const child = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
  /** @type {Buffer} */
  let received = Buffer.alloc(0);
  let lastId = 0;
  let closing = false;
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const open = new Map();
  /** @type {((uri: string, version: number | undefined, diagnosed: Diagnosed) => void)[]} */
  const listeners = [];
  const summarized = { version: 0, tell: () => {} };

  /** @param {Error} error */
  const fail = (error) => {
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  child.on('error', fail);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.on('exit', (code) => {
      if (!closing) fail(new Error(`the server ended with ${code}`));
      resolve();
    });
  });
  child.stdin.on('error', fail);

  /** @param {Message} message */
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  /** @param {Message} message @param {number} at */
  const take = ({ id, method, params, result, error }, at) => {
    if (method === 'textDocument/publishDiagnostics') {
      for (const listener of listeners) listener(params.uri, params.version, { at, count: params.diagnostics.length });
    } else if (method === 'clinicalContent/summary') {
      summarized.version = params.version;
      summarized.tell();
    } else if (method !== undefined) {
      if (id !== undefined) send({ id, result: answers[method]?.(params) ?? null });
    } else if (id !== undefined) {
      const waiting = open.get(id);
      open.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    }
  };
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
    const at = performance.now();
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    for (;;) {
      const headEnd = received.indexOf(separator);
      if (headEnd < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString('latin1', 0, headEnd))?.[1]);
      const bodyStart = headEnd + separator.length;
      if (received.length < bodyStart + length) return;
      const body = received.toString('utf8', bodyStart, bodyStart + length);
      received = received.subarray(bodyStart + length);
      take(JSON.parse(body), at);
    }
  });

  return {
    spawned,
    send,
    listeners,
    /** Waits for the summary of a version; only our server sends them. @param {number} version @returns {Promise<void>} */
    summaryOf: async (version) => {
      while (summarized.version < version) await new Promise((resolve) => Object.assign(summarized, { tell: () => resolve(undefined) }));
    },
    /** @param {string} method @param {unknown} params @returns {Promise<any>} */
    request: (method, params) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        open.set(lastId, { resolve, reject });
        send({ id: lastId, method, params });
      }),
    /** The most memory the server has held, in MB; only Linux tells. */
    peakMegabytes: () => {
      const status = `/proc/${child.pid}/status`;
      const kilobytes = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
    },
    /** Lets the server end by itself, if it does so within a second. */
    end: async () => {
      closing = true;
      await Promise.race([ended, sleep(1000)]);
      child.kill('SIGKILL');
    },
  };
};

const uri = 'file:///bench/bench.post.md';
const capabilities = {
  textDocument: { synchronization: {}, publishDiagnostics: { versionSupport: true }, diagnostic: { dynamicRegistration: false } },
  workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: {} },
};

/** A place after a word, inside a paragraph of prose. @param {string} text @param {number} share @returns {number} */
const placeIn = (text, share) => {
  for (let at = Math.floor(text.length * share); at < text.length; at++) {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    if (text[at] === ' ' && /[a-z]/.test(text[at - 1] ?? '') && /[A-Z]/.test(text[line] ?? '')) return at;
  }
  return text.length;
};

/** @param {string} text @param {number} offset */
const positionAt = (text, offset) => {
  let line = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, character: offset - start };
};

/** A server with one open document in it. @param {Server} server @param {string} text */
export const openDocument = async (server, text) => {
  const client = startClient(server);
  const { capabilities: offers } = await client.request('initialize', { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities });
  const initializeMs = performance.now() - client.spawned;
  client.send({ method: 'initialized', params: {} });

  const pulls = Boolean(offers.diagnosticProvider);
  /** @type {{ version: number, resolve: (diagnosed: Diagnosed) => void }[]} */
  let waiting = [];
  client.listeners.push((at, version, diagnosed) => {
    // A publish without a version cannot be told from that of an older edit, so it counts for nobody.
    if (at !== uri || version === undefined) return;
    for (const one of waiting) if (version >= one.version) one.resolve(diagnosed);
    waiting = waiting.filter((one) => version < one.version);
  });
  /** The diagnostics of a version or of a newer one. @param {number} version @returns {Promise<Diagnosed>} */
  const diagnosticsOf = async (version) => {
    if (!pulls) return new Promise((resolve) => waiting.push({ version, resolve }));
    const report = await client.request('textDocument/diagnostic', { textDocument: { uri } });
    return { at: performance.now(), count: report.items.length };
  };

  const document = { text, version: 1 };
  client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'clinical-post', version: 1, text } } });
  const first = await diagnosticsOf(1);

  const typed = ' utilize the';
  const caret = { letter: 0, place: 0, word: 0 };
  /** Types the next letter; gives the time until the diagnostics are there, in milliseconds. @returns {Promise<number>} */
  const type = async () => {
    if (caret.letter === 0) {
      caret.word += 1;
      caret.place = placeIn(document.text, (caret.word * 0.381966) % 1);
    }
    const letter = typed[caret.letter] ?? ' ';
    const position = positionAt(document.text, caret.place);
    document.text = document.text.slice(0, caret.place) + letter + document.text.slice(caret.place);
    document.version += 1;
    caret.place += 1;
    caret.letter = (caret.letter + 1) % typed.length;
    const started = performance.now();
    const change = { range: { start: position, end: position }, text: letter };
    client.send({ method: 'textDocument/didChange', params: { textDocument: { uri, version: document.version }, contentChanges: [change] } });
    return (await diagnosticsOf(document.version)).at - started;
  };

  return {
    type,
    /** Types the next letter; gives the time until the preview of a platform is there. @param {string} platform @returns {Promise<number>} */
    typeForPreview: async (platform) => {
      const started = performance.now();
      await type();
      await client.summaryOf(document.version);
      await client.request('clinicalContent/preview', { uri, platforms: [platform] });
      return performance.now() - started;
    },
    initializeMs,
    firstDiagnosticsMs: first.at - client.spawned,
    findings: first.count,
    peakMegabytes: client.peakMegabytes,
    /** Ends the server as the protocol wants it. */
    close: async () => {
      await Promise.race([client.request('shutdown', undefined), sleep(1000)]);
      client.send({ method: 'exit' });
      await client.end();
    },
  };
};

/** The value below which the share `part` of the values lies. @param {readonly number[]} values @param {number} part @returns {number} */
export const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/**
 * Types `edits` letters, each after the answer to the one before.
 * @param {{ type: () => Promise<number> }} document @param {number} edits @returns {Promise<number[]>}
 */
export const typeSerially = async (document, edits) => {
  const times = [];
  for (let edit = 0; edit < edits; edit++) {
    times.push(await document.type());
    await sleep(10);
  }
  return times;
};

/**
 * Types `edits` letters, ten a second, whatever the server does.
 * @param {{ type: () => Promise<number> }} document @param {number} edits @returns {Promise<number[]>}
 */
export const typeSteadily = async (document, edits) => {
  const answers = [];
  const started = performance.now();
  for (let edit = 0; edit < edits; edit++) {
    await sleep(Math.max(0, started + edit * 100 - performance.now()));
    answers.push(document.type());
  }
  return Promise.all(answers);
};
