import { copyFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DocumentDiagnosticReport, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { describe, expect, test } from 'vitest';
import { built } from '../build.ts';
import { type Editor, editorsOfTests, folder, pushCapabilities, says, startEditor, until } from './editor.ts';

const edit = editorsOfTests();
const server = built('server.js');

const uri = 'file:///drafts/flu.post.md';
const term = 'antihypertensives';
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Paragraph ${index} says that rest and water help most people to get well at home.`).join('\n\n');

/** Where the term is found: one place a finding, as text that the editor holds now. */
const marked = (editor: Editor, report: DocumentDiagnosticReport): string[] =>
  report.kind === 'full' ? report.items.filter(({ message }) => says(message, term)).map(({ range }) => editor.document(uri).getText(range)) : [];

// How the server takes its turns is tried as it is shipped, in a process of its own.
describe('typing', () => {
  const edit = editorsOfTests({ alone: true });

  test('200 quick edits: no stale answer, no version analysed twice, fewer analyses than edits', async () => {
    const editor = await edit();
    await editor.open(uri, `Your ${term} help.\n\n${paragraphs(50)}\n`);
    const answers = [editor.pull(uri)];
    const version = { last: 1 };
    for (let count = 0; count < 200; count += 1) {
      version.last = editor.type(uri, 0, 0, 'a');
      if (count % 5 === 0) answers.push(editor.pull(uri));
    }
    await Promise.all(answers);
    expect(marked(editor, await editor.pull(uri))).toEqual([term]);
    await until(() => editor.summaries.at(-1)?.version === version.last);
    const versions = editor.summaries.map((summary) => summary.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions.length).toBeLessThan(100);
  });

  test('the same version is not sent twice', async () => {
    const editor = await edit();
    await editor.open(uri, `Your ${term} help.\n`);
    const first = await editor.pull(uri);
    expect(await editor.pull(uri, first.resultId ?? '')).toEqual({ kind: 'unchanged', resultId: first.resultId });
    editor.type(uri, 0, 4, 'Our');
    const second = await editor.pull(uri, first.resultId ?? '');
    expect(second.kind).toBe('full');
    expect(marked(editor, second)).toEqual([term]);
  });

  test('a cancelled request ends at once, and the next one is answered', async () => {
    const editor = await edit();
    await editor.open(uri, paragraphs(600));
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    setTimeout(() => source.cancel(), 30);
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(editor.summaries).toEqual([]);
    editor.type(uri, 0, 0, `Your ${term} help.\n\n`);
    expect(marked(editor, await editor.pull(uri))).toEqual([term]);
  });

  test('a request that waits is answered with what was typed meanwhile', async () => {
    const editor = await edit();
    await editor.open(uri, paragraphs(600));
    const waiting = editor.pull(uri);
    setTimeout(() => editor.type(uri, 0, 0, `Your ${term} help.\n\n`), 30);
    expect(marked(editor, await waiting)).toEqual([term]);
    await until(() => editor.summaries.length > 0);
    expect(editor.summaries.map(({ version }) => version)).toEqual([2]);
  });

  test('closing a draft ends what waits for it', async () => {
    const editor = await edit();
    await editor.open(uri, paragraphs(600));
    const waiting = editor.pull(uri);
    setTimeout(() => void editor.close(uri), 30);
    await expect(waiting).rejects.toMatchObject({ code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: false } });
    expect(editor.summaries).toEqual([]);
  });

  test('a change after closing is passed over', async () => {
    const editor = await edit();
    await editor.open(uri, 'Rest.\n');
    editor.type(uri, 0, 0, 'A');
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    editor.type(uri, 0, 0, 'B');
    expect(await editor.items(uri)).toEqual([]);
    expect(editor.said).toEqual([]);
  });
});

describe('places', () => {
  test('columns are counted in UTF-16 units', async () => {
    const editor = await edit();
    await editor.open(uri, `👩‍⚕️🏽 é Your ${term} help. 𝒳\n`);
    expect(marked(editor, await editor.pull(uri))).toEqual([term]);
    const found = (await editor.items(uri)).find(({ message }) => says(message, term));
    editor.apply((await editor.actions(uri, found ? [found] : [])).find(({ isPreferred }) => isPreferred)?.edit ?? {});
    expect(editor.textOf(uri)).toBe('👩‍⚕️🏽 é Your blood pressure medicines help. 𝒳\n');
  });

  test('lines that end with CR LF stay so', async () => {
    const editor = await edit();
    await editor.open(uri, `---\r\ntitle: Flu\r\n---\r\n\r\nHello.\r\n\r\nYour ${term} help.\r\n`);
    const found = (await editor.items(uri)).find(({ message }) => says(message, term));
    expect(found?.range.start).toEqual({ line: 6, character: 5 });
    const actions = await editor.actions(uri, found ? [found] : []);
    editor.apply(actions.find(({ title }) => title === 'Ignore in this file')?.edit ?? {});
    expect(editor.textOf(uri)).toBe(`---\r\ntitle: Flu\r\ndisable: [${String(found?.code)}]\r\n---\r\n\r\nHello.\r\n\r\nYour ${term} help.\r\n`);
    expect(marked(editor, await editor.pull(uri))).toEqual([]);
  });
});

describe('a client that cannot ask', () => {
  test('is sent the findings of each version, and an empty list at the end', async () => {
    const editor = await edit({ capabilities: pushCapabilities });
    expect(editor.capabilities).not.toHaveProperty('diagnosticProvider');
    await editor.open(uri, `Your ${term} help.\n`);
    await until(() => editor.published.some(({ version }) => version === 1));
    const last = editor.type(uri, 5, 5 + term.length, 'pills');
    await until(() => editor.published.some(({ version }) => version === last));
    expect(editor.published.map(({ diagnostics }) => diagnostics.filter(({ message }) => says(message, term)).length)).toEqual([1, 0]);
    await editor.close(uri);
    await until(() => editor.published.at(-1)?.version === undefined);
    expect(editor.published.at(-1)).toEqual({ uri, diagnostics: [] });
  });

  test('gets no list of a version that is gone', async () => {
    const editor = await edit({ capabilities: pushCapabilities });
    await editor.open(uri, `Your ${term} help.\n`);
    const version = { last: 1 };
    for (let count = 0; count < 100; count += 1) version.last = editor.type(uri, 0, 0, 'a');
    await until(() => editor.published.at(-1)?.version === version.last);
    const versions = editor.published.map((list) => list.version ?? 0);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions.length).toBeLessThan(50);
  });
});

describe('size and life', () => {
  const edit = editorsOfTests({ alone: true });

  test('5 MB pasted: other requests are answered meanwhile, and at most 1,000 findings come', async () => {
    const editor = await edit();
    await editor.open(uri, 'Rest.\n');
    await editor.open('file:///drafts/other.post.md', `Your ${term} help.\n`);
    await editor.items(uri);
    const line = `Your ${term} help you, and so do rest and water.`;
    const block = Array.from({ length: 20 }, () => line).join(' ');
    editor.type(uri, 0, 0, `${Array.from({ length: 5_000_000 / block.length }, (_, index) => `${index % 500} ${block}`).join('\n\n')}\n\n`);
    const state = { done: false };
    const answer = editor.pull(uri).finally(() => {
      state.done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await editor.items('file:///drafts/other.post.md')).not.toEqual([]);
    expect(state.done).toBe(false);
    const report = await answer;
    expect(report.kind === 'full' ? report.items.length : 0).toBe(1000);
  }, 120_000);

  test('shutdown, then exit, ends with 0; exit alone with 1', async () => {
    const first = await startEditor(server);
    expect(await first.stop()).toBe(0);
    const second = await startEditor(server);
    await second.connection.sendNotification('exit');
    expect(await second.process.exited).toBe(1);
  });

  test('initialize is answered before the engine is loaded', async () => {
    const alone = folder().path;
    // The engine and the session are not there yet.
    for (const file of readdirSync(dirname(server))) if (/^server(?:-chunk-.*)?\.js$/.test(file)) copyFileSync(built(file), join(alone, file));
    const editor = await startEditor(join(alone, 'server.js'));
    expect(editor.process.ended()).toBe(false);
    editor.process.kill();
  });

  test('a client that hangs up ends the server', async () => {
    const editor = await startEditor(server);
    editor.process.stdin.end();
    expect(await editor.process.exited).toBe(1);
  });
});
