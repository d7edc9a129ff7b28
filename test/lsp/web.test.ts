import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { exportRequest, explainRequest } from '../../server/protocol.ts';
import { built } from '../build.ts';
import { until } from './editor.ts';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What a worker has and the language has not; nothing of Node. */
const workerScope = (post: (message: Message) => void): Record<string, unknown> => {
  const scope: Record<string, unknown> = {
    postMessage: post,
    addEventListener: () => undefined,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    console: {},
    MessageChannel: class {
      readonly port1: { onmessage?: () => void } = {};
      readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0) };
    },
    TextDecoder,
    TextEncoder,
    crypto: { randomUUID: () => '00000000-0000-4000-8000-000000000000' },
  };
  scope['self'] = scope;
  return scope;
};

test('the bundle for the web starts where there is no Node, and answers', async () => {
  const bundle = readFileSync(built('web/server.js'), 'utf8');
  const received: Message[] = [];
  const scope = workerScope((message) => void received.push(message));
  runInContext(bundle, createContext(scope));
  const send = (message: object): void => {
    const { onmessage } = scope;
    if (typeof onmessage === 'function') onmessage({ data: { jsonrpc: '2.0', ...message } });
  };
  const answerTo = async (id: number): Promise<unknown> => {
    await until(() => received.some((message) => message.id === id && message.method === undefined));
    return received.find((message) => message.id === id && message.method === undefined)?.result;
  };

  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } } });
  expect(await answerTo(1)).toMatchObject({ capabilities: { hoverProvider: true, diagnosticProvider: { identifier: 'clinical' } } });
  send({ method: 'initialized', params: {} });
  const uri = 'vscode-vfs://host/flu.post.md';
  const text = 'Take your antihypertensives each day.\n';
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'clinical-post', version: 1, text } } });
  send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
  expect(await answerTo(2)).toMatchObject({ kind: 'full', items: expect.arrayContaining([expect.objectContaining({ source: 'clinical' })]) });
  await until(() => received.some(({ method }) => method === 'clinicalContent/summary'));
  // In Node these two are read from files of their own.
  send({ id: 3, method: exportRequest, params: { uri, platform: 'x' } });
  expect(await answerTo(3)).toMatchObject({ text: expect.stringContaining('antihypertensives') });
  send({ id: 4, method: explainRequest, params: { uri, range: { start: { line: 0, character: 12 }, end: { line: 0, character: 12 } } } });
  expect(await answerTo(4)).toMatchObject({ term: expect.any(String) });
});
