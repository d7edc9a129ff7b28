import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  LogMessageNotification,
  MessageType,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { keepCommand } from '../protocol.ts';
import { type Client, readClient } from './client.ts';
import { fixAllKind } from './features/codeActions.ts';
import { completionTriggers } from './features/completion.ts';
import { createGuard, createReport, type ReportError } from './guard.ts';
import type { Runtime } from './runtime.ts';
import { source } from './convert.ts';

const answer = (client: Client): InitializeResult => ({
  serverInfo: { name: 'clinical-content' },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.pulls ? { diagnosticProvider: { identifier: source, interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...completionTriggers] },
    definitionProvider: true,
    documentLinkProvider: { resolveProvider: false },
    codeLensProvider: { resolveProvider: false },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    ...(client.appliesEdits ? { executeCommandProvider: { commands: [keepCommand] } } : {}),
    ...(client.folderChanges ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  },
});

/** Serves one client. What is given back names an error that no handler caught. */
export const startServer = (connection: Connection, runtime: Runtime): { readonly report: ReportError } => {
  const log = (message: string): void => void connection.sendNotification(LogMessageNotification.type, { type: MessageType.Warning, message });
  const report = createReport(log);
  const guard = createGuard(report);
  // The library logs the text of errors and of messages it cannot place; both may quote a draft.
  for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const) connection.console[level] = () => report('connection', undefined);

  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  documents.onDidOpen(({ document }) => runtime.onText?.(document.getText().length));
  connection.onInitialize(async (params: InitializeParams) => {
    const client = readClient(params);
    // The engine with its tables takes longer to load than all else, and no capability depends on it.
    const load = guard('start', undefined, async (): Promise<void> => {
      runtime.beforeLoad?.();
      const { startSession } = await import('./session.ts');
      startSession({ connection, runtime, documents, params, client, guard, report, log });
    });
    // One turn for the answer to be written, the next for the load.
    if (runtime.answersFirst) runtime.later(() => runtime.later(() => void load(undefined)));
    else await load(undefined);
    return answer(client);
  });
  connection.listen();
  return { report };
};
