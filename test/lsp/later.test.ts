import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { later } from '../../scripts/bundle/engine.mjs';
import {
  explainRequest,
  addSourceRequest,
  exportAllRequest,
  exportRequest,
  marksRequest,
  observancesRequest,
  postRequest,
  previewRequest,
  versionRequest,
} from '../../server/protocol.ts';
import { markReviewedRequest, reviewSheetRequest } from '../../server/protocol/review.ts';
import { checkSchedulerRequest, exportSchedulerRequest, schedulersRequest } from '../../server/protocol/schedulers.ts';
import { useProgram } from '../cli/program.ts';
import { calendarDaysRequest, calendarRequest, publishEditRequest } from '../../server/protocol/calendar.ts';
import { type Editor, editorsOfTests, folder } from './editor.ts';

const startEditor = editorsOfTests();
const program = useProgram((folder) => folder.write('flu.post.md', 'Take your antihypertensives each day.\n'));

// Says which files of the engine are read, beside the one that every check needs.
const watch = join(mkdtempSync(join(tmpdir(), 'clinical-later-')), 'watch.cjs');
writeFileSync(
  watch,
  `const Module = require('node:module');
const load = Module._extensions['.js'];
Module._extensions['.js'] = (module, file) => {
  const name = /[\\\\/]dist[\\\\/]engine[\\\\/](.*)\\.js$/.exec(file)?.[1];
  if (name && !name.startsWith('cold-')) require('node:fs').writeSync(2, 'READ ' + name.replace(/^chunk-.*/, 'core') + '\\n');
  load(module, file);
};`,
);
// What two of them share is a file of its own, and counts as core.
const readIn = (said: string): readonly string[] => [...new Set([...said.matchAll(/^READ (.*)$/gm)].map(([, name]) => name ?? ''))];

const uri = 'file:///drafts/flu.post.md';
const headed = 'file:///drafts/headed.post.md';
const start = { line: 0, character: 12 };
const drafts = folder();
writeFileSync(join(drafts.path, 'a.post.md'), '---\npublish: 2026-12-01\n---\n\nWash your hands.\n');
const cited = folder();
writeFileSync(join(cited.path, 'clinical-content.json'), '{ "bibliography": ["own.bib"] }');
writeFileSync(join(cited.path, 'own.bib'), '@misc{who, title = {Clean hands}, year = {2024}}\n');
/** What makes the server read each of them. */
const asks: Readonly<Record<string, (editor: Editor) => Promise<unknown>>> = {
  addSource: ({ connection }) => connection.sendRequest(addSourceRequest, { uri, range: { start, end: start }, pasted: 'https://www.cdc.gov/flu/' }),
  read: async ({ open, items }) => {
    const file = `${cited.uri}/a.post.md`;
    await open(file, 'Wash your hands [@who].\n');
    return items(file);
  },
  post: ({ connection }) => connection.sendRequest(exportRequest, { uri, platform: 'x' }),
  folder: ({ connection }) => connection.sendRequest(exportAllRequest, { uri, draft: 'flu.post.md', platforms: ['x'] }),
  keyHelp: ({ connection }) => connection.sendRequest('textDocument/completion', { textDocument: { uri: headed }, position: { line: 1, character: 0 } }),
  outline: ({ connection }) => connection.sendRequest(marksRequest, { uri }),
  outlineLists: ({ connection }) => connection.sendRequest(postRequest, { uri }),
  preview: ({ connection }) => connection.sendRequest(previewRequest, { uri, platforms: ['x'] }),
  reviewSheet: ({ connection }) => connection.sendRequest(reviewSheetRequest, { uri, draft: 'flu.post.md' }),
  markReviewed: ({ connection }) => connection.sendRequest(markReviewedRequest, { uri, name: 'Ana' }),
  startVersion: ({ connection }) => connection.sendRequest(versionRequest, { uri, platform: 'x' }),
  explain: ({ connection }) => connection.sendRequest(explainRequest, { uri, range: { start, end: start } }),
  readEntry: ({ connection }) => connection.sendRequest(calendarRequest, { uris: [`${drafts.uri}/a.post.md`] }),
  publishEdit: ({ connection }) => connection.sendRequest(publishEditRequest, { uri, day: '2026-12-01' }),
  between: ({ connection }) => connection.sendRequest(calendarDaysRequest, { uri, from: '2026-12-01', to: '2026-12-31' }),
  coming: ({ connection }) => connection.sendRequest(observancesRequest, { uri }),
  schedulerList: ({ connection }) => connection.sendRequest(schedulersRequest, { uri }),
  schedulerTables: ({ connection }) => connection.sendRequest(exportSchedulerRequest, { uris: [uri], scheduler: 'buffer' }),
  checkTable: ({ connection }) => connection.sendRequest(checkSchedulerRequest, { uri, text: 'Text,Image URL,Posting Time\n' }),
  items: async ({ connection, open }) => {
    const other = 'file:///drafts/tag.post.md';
    await open(other, 'Hello #W\n');
    return connection.sendRequest('textDocument/completion', { textDocument: { uri: other }, position: { line: 0, character: 8 } });
  },
};

test('there is a request here for each module that is read later', () => {
  expect(Object.keys(asks).sort()).toEqual(later.map((module: string) => basename(module, '.ts')).sort());
});

test('the server reads them when they are asked for, and not before', async () => {
  const editor = await startEditor({ node: ['--require', watch] });
  // The core is loaded with the code that the build kept of it, or read.
  const read = (): readonly string[] => readIn(editor.said.join('')).filter((name) => name !== 'core');
  await editor.open(uri, 'Take your antihypertensives each day.\n');
  await editor.open(headed, '---\n\n---\n\nWash your hands.\n');
  expect(await editor.items(uri)).not.toEqual([]);
  await editor.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
  expect(read()).toEqual([]);
  const names: string[] = [];
  for (const [name, ask] of Object.entries(asks)) {
    expect(await ask(editor)).not.toBeNull();
    names.push(name);
    await expect.poll(read).toEqual(names);
  }
});

test('a check on the command line reads none of them', async () => {
  const { errors } = await program().runAlone(['check', 'flu.post.md'], { env: { NODE_OPTIONS: `--require ${watch}` } });
  expect(readIn(errors)).toEqual(['core']);
});
