import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { languageId } from '../server/protocol.ts';
import type { Services } from './commands/handler.ts';
import { handlers, innerHandlers } from './commands/handlers.ts';
import { createMarks } from './marks.ts';
import { createPlatformChoice } from './platformChoice.ts';
import { createTableChecks } from './schedulers/tableChecks.ts';
import { createServer, type MakeClient } from './server.ts';
import { createStatusItem } from './statusItem.ts';
import { createSummaries } from './summaries.ts';
import { createPostView } from './views/post/view.ts';
import { createPreview } from './views/preview/view.ts';
import { createReadability } from './views/readability/view.ts';

/** Registers the commands, and starts the server as soon as there is a draft: never before. */
export const start = async (context: ExtensionContext, makeClient: MakeClient): Promise<void> => {
  const output = window.createOutputChannel('Clinical Content', { log: true });
  const summaries = createSummaries();
  const choice = createPlatformChoice(context.workspaceState);
  const server = createServer(context, makeClient, output, summaries);
  const readability = createReadability(context.extensionUri, server, summaries);
  const post = createPostView(server, summaries);
  const marks = createMarks(context.extensionUri, server, summaries, choice);
  const preview = createPreview(context.extensionUri, server, summaries, choice);
  const tables = createTableChecks(server);
  const services: Services = { server, summaries, choice, readability, post, preview, tables, output, docs: Uri.joinPath(context.extensionUri, 'docs') };
  const registered = Object.entries({ ...handlers, ...innerHandlers }).map(([id, handler]) =>
    commands.registerCommand(id, (input: unknown, selected: unknown) => handler(services, input, selected)),
  );
  const opening = workspace.onDidOpenTextDocument((document) => {
    if (document.languageId === languageId) void server.start();
  });
  context.subscriptions.push(
    opening,
    ...registered,
    createStatusItem(summaries, choice),
    readability,
    post,
    preview,
    marks,
    tables,
    server,
    choice,
    summaries,
    output,
  );
  await commands.executeCommand('setContext', 'clinicalContent.active', true);
  if (workspace.textDocuments.some((document) => document.languageId === languageId)) await server.start();
};
