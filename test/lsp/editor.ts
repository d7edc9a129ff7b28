import { afterAll, afterEach } from 'vitest';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import type {
  ClientCapabilities,
  CodeAction,
  Command,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  ProtocolConnection,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from '../../scripts/hosts/process.mjs';
import type { Summary } from '../../server/protocol.ts';
import { built } from '../build.ts';
import { type ServerProcess, startWarm } from '../warm/warm.ts';

/** Whether the message of a diagnostic holds some words. */
export const says = (message: Diagnostic['message'], words: string): boolean => (typeof message === 'string' ? message : message.value).includes(words);

/** Builds a server with a change to it, and gives the path of the bundle. */
export const buildWith = async (change: esbuild.Plugin): Promise<string> => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'clinical-lsp-')), 'dist', 'server.js');
  const node = { platform: 'node', target: 'node20', format: 'cjs' } as const;
  await esbuild.build({ absWorkingDir: root, bundle: true, entryPoints: ['server/lsp/main.node.ts'], outfile, logLevel: 'error', plugins: [change], ...node });
  return outfile;
};

/** An empty folder of its own, as a path and as a URI. */
export const folder = (): { readonly path: string; readonly uri: string } => {
  const path = mkdtempSync(join(tmpdir(), 'clinical-work-'));
  return { path, uri: pathToFileURL(path).href };
};

const allCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } }, dataSupport: true, isPreferredSupport: true },
  },
  workspace: {
    configuration: true,
    applyEdit: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
};

/** A client that cannot ask for diagnostics. */
export const pushCapabilities: ClientCapabilities = {
  ...allCapabilities,
  textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
  workspace: { ...allCapabilities.workspace, diagnostics: {} },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  /** Options of Node, before the server. */
  readonly node?: readonly string[];
  readonly settings?: unknown;
  /** Edits of files that are not open end in a buffer: nothing is written, nobody is told. */
  readonly buffers?: boolean;
  /** Answers to `clinicalContent/readFile`. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A small editor: it holds documents, applies edits and remembers what it was told. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: Pick<ServerProcess, 'stdin' | 'exited' | 'ended' | 'kill'>;
  readonly capabilities: unknown;
  readonly summaries: readonly Summary[];
  readonly published: readonly { readonly uri: string; readonly version?: number; readonly diagnostics: readonly Diagnostic[] }[];
  /** Everything a person or a log file could get to see. */
  readonly said: readonly string[];
  readonly registered: readonly string[];
  readonly refreshes: () => number;
  readonly applied: readonly WorkspaceEdit[];
  settings: unknown;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces what stands at `start`..`end` and gives the new version. */
  type(uri: string, start: number, end: number, text: string): number;
  close(uri: string): Promise<void>;
  textOf(uri: string): string;
  document(uri: string): TextDocument;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  items(uri: string): Promise<Diagnostic[]>;
  hover(uri: string, offset: number): Promise<Hover | null>;
  actions(uri: string, diagnostics: readonly Diagnostic[], only?: readonly string[], range?: Range): Promise<CodeAction[]>;
  /** The text after an edit that a server proposed. */
  apply(edit: WorkspaceEdit): void;
  /** Closes what is open and forgets what was told; false when the next test would still see what this one did. */
  reset(): Promise<boolean>;
  stop(): Promise<number | null>;
}

const everything = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** Waits until something holds; fails after ten seconds. */
export const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It did not happen.');
};

const isCodeAction = (action: CodeAction | Command): action is CodeAction => typeof action.command !== 'string';

const startAlone = (server: string, node: readonly string[]): ServerProcess => {
  const child = spawn(process.execPath, [...node, server, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const exited = new Promise<number | null>((resolve) => void child.on('exit', resolve));
  const { stdin, stdout, stderr } = child;
  return { stdin, stdout, stderr, exited, ended: () => child.exitCode !== null, kill: () => void child.kill() };
};

/** Starts the server and introduces itself. The server has a process of its own, or is one of several in a process that is `warm`. */
export const startEditor = async (server: string, options: EditorOptions = {}, warm = false): Promise<Editor> => {
  const child = warm && !options.node ? startWarm(server) : startAlone(server, options.node ?? []);
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const documents = new Map<string, TextDocument>();
  const summaries: Summary[] = [];
  const published: { uri: string; version?: number; diagnostics: Diagnostic[] }[] = [];
  const said: string[] = [];
  const registered: string[] = [];
  const applied: WorkspaceEdit[] = [];
  const initialSettings = options.settings ?? {};
  const state: { refreshes: number; settings: unknown } = { refreshes: 0, settings: initialSettings };
  child.stderr.on('data', (data: Buffer) => said.push(data.toString('utf8')));

  const document = (uri: string): TextDocument => {
    const found = documents.get(uri);
    if (!found) throw new Error('This document is not open here.');
    return found;
  };
  const type = (uri: string, start: number, end: number, text: string): number => {
    const before = document(uri);
    const range = { start: before.positionAt(start), end: before.positionAt(end) };
    const version = before.version + 1;
    documents.set(uri, TextDocument.update(before, [{ range, text }], version));
    void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    return version;
  };
  const change = (uri: string, edits: readonly { readonly range: Range; readonly newText: string }[]): void => {
    if (documents.has(uri)) {
      for (const edit of edits.toSorted((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character)) {
        type(uri, document(uri).offsetAt(edit.range.start), document(uri).offsetAt(edit.range.end), edit.newText);
      }
      return;
    }
    if (options.buffers) return;
    const path = fileURLToPath(uri);
    const onDisk = TextDocument.create(uri, 'json', 0, readFileSync(path, { encoding: 'utf8', flag: 'a+' }));
    writeFileSync(path, TextDocument.applyEdits(onDisk, [...edits]));
    void connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  };
  const apply = (edit: WorkspaceEdit): void => {
    for (const part of edit.documentChanges ?? []) {
      if (!('edits' in part)) continue;
      const { uri, version } = part.textDocument;
      if (version !== null && version !== undefined && version !== document(uri).version) throw new Error('The edit is for another version.');
      change(
        uri,
        part.edits.flatMap((one) => ('newText' in one ? [one] : [])),
      );
    }
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) change(uri, edits);
  };

  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => state.settings));
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: readonly { method: string }[] }) => {
    for (const { method } of registrations) registered.push(method);
    return null;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    state.refreshes += 1;
    return null;
  });
  connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    applied.push(edit);
    apply(edit);
    return { applied: true };
  });
  connection.onRequest('clinicalContent/readFile', ({ uri }: { uri: string }) => ({ text: options.files?.[uri] ?? null }));
  connection.onNotification('clinicalContent/summary', (summary: Summary) => void summaries.push(summary));
  connection.onNotification('textDocument/publishDiagnostics', (list: (typeof published)[number]) => void published.push(list));
  for (const method of ['window/logMessage', 'window/showMessage']) {
    connection.onNotification(method, ({ message }: { message: string }) => void said.push(message));
  }
  connection.listen();
  const { capabilities } = await connection.sendRequest<{ capabilities: unknown }>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: 'work' })),
    capabilities: options.capabilities ?? allCapabilities,
    initializationOptions: options.initializationOptions ?? {},
  });
  await connection.sendNotification('initialized', {});

  const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) });
  return {
    connection,
    process: child,
    capabilities,
    summaries,
    published,
    said,
    registered,
    applied,
    refreshes: () => state.refreshes,
    get settings() {
      return state.settings;
    },
    set settings(value: unknown) {
      state.settings = value;
      void connection.sendNotification('workspace/didChangeConfiguration', { settings: { clinicalContent: value } });
    },
    open: async (uri, text, languageId = 'clinical-post') => {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    type,
    close: async (uri) => {
      documents.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    textOf: (uri) => document(uri).getText(),
    document,
    pull,
    items: async (uri) => {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    hover: (uri, offset) => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: document(uri).positionAt(offset) }),
    actions: async (uri, diagnostics, only, range) => {
      const context = { diagnostics, ...(only ? { only } : {}) };
      const found = await connection.sendRequest<(CodeAction | Command)[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: range ?? everything,
        context,
      });
      return found.filter(isCodeAction);
    },
    apply,
    reset: async () => {
      for (const uri of [...documents.keys()]) {
        documents.delete(uri);
        await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      }
      const untouched = !child.ended() && state.settings === initialSettings && state.refreshes === 0 && applied.length === 0;
      for (const list of [summaries, published, said]) list.length = 0;
      return untouched;
    },
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return child.exited;
    },
  };
};

/**
 * Gives a function that starts editors, which are stopped after each test. Their servers run in a process that is warm, unless
 * they are to be `alone` or get options of Node; `LSP_ALONE=1` in the environment gives each a process of its own.
 * With `shared`, tests that ask for the same options take turns with one editor, which starts each with nothing open.
 */
export const editorsOfTests = ({ shared = false, alone = Boolean(process.env['LSP_ALONE']) } = {}): ((options?: EditorOptions) => Promise<Editor>) => {
  const inUse: { readonly key: string; readonly editor: Editor }[] = [];
  const free = new Map<string, Editor>();
  afterEach(async () => {
    for (const { key, editor } of inUse.splice(0)) {
      if (shared && !free.has(key) && (await editor.reset())) free.set(key, editor);
      else await editor.stop();
    }
  });
  afterAll(async () => {
    for (const editor of free.values()) await editor.stop();
  });
  return async (options = {}) => {
    const key = JSON.stringify(options);
    const editor = free.get(key) ?? (await startEditor(built('server.js'), options, !alone));
    free.delete(key);
    inUse.push({ key, editor });
    return editor;
  };
};
