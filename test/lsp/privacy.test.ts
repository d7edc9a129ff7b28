import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { built } from '../build.ts';
import { buildWith, type Editor, startEditor, until } from './editor.ts';

const marker = 'Wilhelminaquist';
const uri = 'file:///drafts/flu.post.md';

/** Puts a rule into the bundle that throws the words it was given, and makes explaining throw them too. */
const careless: Plugin = {
  name: 'careless',
  setup: ({ onLoad }) => {
    onLoad({ filter: /rules\/index\.generated\.ts$/ }, () => ({
      loader: 'ts',
      contents: `
        const careless = { scope: 'paragraph', severity: 'error', summary: '', why: '', limits: '', sources: [], examples: [],
          check: (paragraph) => { throw new Error('cannot read ' + paragraph.text); } };
        export const rules = { 'language/careless': careless };`,
    }));
    onLoad({ filter: /engine\/explain\.ts$/ }, () => ({
      loader: 'ts',
      contents: `export const explainAt = (draft) => { throw new Error('cannot explain ' + draft.source.text); };
        export const explainWord = explainAt;
        export const ownSource = '';`,
    }));
  },
};

const server = built('server.js');
let broken = '';
beforeAll(async () => {
  broken = await buildWith(careless);
});

/** Sends bytes that are no message of the protocol. */
const raw = (editor: Editor, body: string): void => {
  editor.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
};

test('nothing that is logged, printed or shown holds a word of a draft', async () => {
  const editor = await startEditor(broken);
  await editor.open(uri, `${marker} came to see us.\n`);
  expect(await editor.items(uri)).toEqual([]);
  expect(await editor.hover(uri, 3)).toBeNull();
  const everything = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  expect(await editor.connection.sendRequest('clinicalContent/explain', { uri, range: everything })).toBeNull();
  await editor.connection.sendRequest('clinicalContent/explain', { uri: marker, range: marker });
  await editor.connection.sendRequest('textDocument/hover', { textDocument: marker }).catch(() => undefined);
  await editor.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, context: marker }).catch(() => undefined);
  await editor.connection.sendRequest('workspace/executeCommand', { command: marker, arguments: [marker] }).catch(() => undefined);
  await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri }, contentChanges: [{ text: marker }] });
  await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 9 }, contentChanges: [{ range: marker, text: marker }] });
  raw(editor, JSON.stringify({ jsonrpc: '2.0', what: marker }));
  raw(editor, `{ "${marker}`);
  raw(editor, JSON.stringify([marker]));
  raw(editor, JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'textDocument/hover', params: marker }));
  // It is still there, and has named what broke.
  await until(() => editor.said.includes('hover failed (Error).'));
  expect(await editor.items(uri)).toEqual([]);
  expect(editor.said).toContain('explain failed (Error).');
  expect(editor.said).toContain('rule language/careless failed (Error).');
  expect(editor.said.join('\n')).not.toContain(marker);
  expect(editor.said.every((line) => line.length < 200)).toBe(true);
  expect(await editor.stop()).toBe(0);
}, 20_000);

test('the server works where every way to a network throws', async () => {
  const guard = join(mkdtempSync(join(tmpdir(), 'clinical-net-')), 'guard.cjs');
  writeFileSync(
    guard,
    `
    const dead = (name) => () => { process.stderr.write('network: ' + name + '\\n'); throw new Error('network'); };
    // All are loaded before any is changed: they are made of one another.
    const modules = Object.fromEntries(
      ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'child_process', 'worker_threads'].map((name) => [name, require(name)]),
    );
    // Standard input is a socket to Node, so sockets may be made; they may not go anywhere.
    modules.net.Socket.prototype.connect = dead('net.Socket.connect');
    for (const [name, module] of Object.entries(modules)) {
      for (const key of Object.keys(module)) {
        if (typeof module[key] === 'function' && !(name === 'net' && /^(Socket|Stream)$/.test(key))) try { module[key] = dead(name + '.' + key); } catch {}
      }
    }
    for (const key of ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource']) globalThis[key] = dead(key);
    `,
  );
  const editor = await startEditor(server, { node: ['--require', guard] });
  await editor.open(uri, 'Take your antihypertensives each day.\n');
  expect((await editor.items(uri)).length).toBeGreaterThan(0);
  await editor.hover(uri, 15);
  await editor.connection.sendRequest('clinicalContent/export', { uri, platform: 'x' });
  expect(editor.said).toEqual([]);
  expect(await editor.stop()).toBe(0);
});
