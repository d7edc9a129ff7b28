import {
  type CancellationToken,
  type CodeActionParams,
  type CodeLensParams,
  type CompletionParams,
  type Connection,
  type DefinitionParams,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentLinkParams,
  type ExecuteCommandParams,
  type HoverParams,
  type InitializeParams,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  addSourceRequest,
  explainRequest,
  exportAllRequest,
  exportRequest,
  keepCommand,
  marksRequest,
  postRequest,
  previewRequest,
  projectFileName,
  readabilityRequest,
  readFileRequest,
  summaryNotification,
  type ExportResult,
  type VersionResult,
  versionRequest,
} from '../protocol.ts';
import { markReviewedRequest, type MarkReviewedResult, reviewSheetRequest, type ReviewSheetResult } from '../protocol/review.ts';
import { type Client, readFolders } from './client.ts';
import { tellUnread, watchersFor } from './bibliography.ts';
import { type Analysed, createDrafts } from './drafts.ts';
import { addSourceFor } from './features/addSource.ts';
import { serveCalendar } from './features/calendar.ts';
import { citationItems, definitionAt } from './features/citations.ts';
import { fixAll, fixAllKind, quickFixes, wants } from './features/codeActions.ts';
import { type Completer, completionAt, mayComplete } from './features/completion.ts';
import { createDiagnostics } from './features/diagnostics.ts';
import { explanationFor, rangeIn } from './features/explain.ts';
import { exportFor } from './features/export.ts';
import { exportAllFor } from './features/exportAll.ts';
import { handleItems, hashtagItems, headingItems, keyItems } from './features/frontMatter.ts';
import { hoverAt } from './features/hover.ts';
import { type Kept, keepInProject, readKeepArguments } from './features/keep.ts';
import { lensesOf } from './features/lenses.ts';
import { lengthMarksOf, postOf } from './features/post.ts';
import { linksOf } from './features/links.ts';
import { serveNewPost } from './features/newPost.ts';
import { observanceItemsAt, serveObservances } from './features/observances.ts';
import { previewOf } from './features/preview.ts';
import { readabilityOf } from './features/readability.ts';
import { markReviewedFor, reviewSheetFor } from './features/review.ts';
import { serveSchedulers } from './features/schedulers.ts';
import { summaryOf } from './features/summary.ts';
import { positionIn, versionFor } from './features/version.ts';
import { type Guard, type ReportError, unlessCancelled } from './guard.ts';
import { absentFiles } from './images.ts';
import { isProjectFile } from './places.ts';
import type { Runtime } from './runtime.ts';
import { createSettings } from './settings.ts';
import { isRecord, textAt, textsAt } from './values.ts';

/** The lists that are offered while somebody types, in the order in which they are asked. */
const completers: readonly Completer[] = [citationItems, keyItems, headingItems, hashtagItems, handleItems, observanceItemsAt];

/** The key of our settings in an editor. */
const section = 'clinicalContent';

export interface SessionInput {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly documents: TextDocuments<TextDocument>;
  readonly params: InitializeParams;
  readonly client: Client;
  readonly guard: Guard;
  readonly report: ReportError;
  log(line: string): void;
}

/** Wires the features for a client that has introduced itself. */
export const startSession = ({ connection, runtime, documents, params, client, guard, report, log }: SessionInput): void => {
  const state: { folders: readonly string[]; editor: unknown } = { folders: readFolders(params), editor: undefined };
  const folders = (): readonly string[] => state.folders;
  const document = (uri: string): TextDocument | undefined => documents.get(uri);

  const read = guard('readFile', undefined, async (uri: string): Promise<string | undefined> => {
    const open = document(uri);
    if (open) return open.getText();
    if (uri.startsWith('file:') || client.options.readsFiles !== true) return runtime.readFile(uri);
    return textAt(await connection.sendRequest<unknown>(readFileRequest, { uri }), 'text');
  });
  // Some editors leave what was kept in a buffer that nobody saves: it counts until the file itself is another.
  const unsaved = new Map<string, Kept>();
  const readText = async (uri: string): Promise<string | undefined> => {
    const found = await read(uri);
    const text = typeof found === 'string' ? found : undefined;
    const kept = unsaved.get(uri);
    return kept && kept.before === text && !document(uri) ? kept.after : text;
  };

  const watched = new Set<string>();
  const register = guard('watch', undefined, async (files: readonly string[]): Promise<void> => {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watchersFor(files, client.watchesAnywhere) });
  });
  const watch = (files: readonly string[]): void => {
    const fresh = files.filter((file) => !watched.has(file));
    for (const file of fresh) watched.add(file);
    if (fresh.length > 0 && client.registersWatchers) void register(fresh);
  };

  const settings = createSettings({
    today: () => localDay(runtime.now()),
    folders,
    trusted: client.options.trusted !== false,
    editor: guard('settings', undefined, (uri: string) =>
      client.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section }) : state.editor,
    ),
    read: readText,
    isOpen: (uri) => document(uri) !== undefined,
    log,
    uses: (files) => watch(files.flatMap(({ uri }) => uri ?? [])),
    unread: tellUnread(connection),
  });
  const summarize = guard('summary', undefined, (done: Analysed) => connection.sendNotification(summaryNotification, summaryOf(done)));
  const drafts = createDrafts({
    settings,
    now: () => runtime.now(),
    later: (run) => runtime.later(run),
    absent: (uri, files) => absentFiles(uri, files, { folders, trusted: client.options.trusted !== false, exists: runtime.exists, missed: watch }),
    analysed: (done) => {
      for (const rule of done.analysis.failed) report(`rule ${rule}`, undefined);
      // After the answers that wait for this: they are what the writer sees.
      runtime.later(() => void summarize(done));
    },
  });
  const docs = client.options.docs ?? runtime.docs;
  const diagnostics = createDiagnostics({
    connection,
    drafts,
    guard,
    pulls: client.pulls,
    refreshes: client.refreshes,
    docs,
    related: client.related,
    document,
    unreadIn: settings.unreadIn,
  });

  /** Something outside the drafts has changed: only drafts whose settings are now others are checked again. */
  const reload = guard('reload', undefined, async (): Promise<void> => {
    const before = drafts.uris().map((uri) => ({ uri, was: settings.last(uri) }));
    settings.forget();
    const after = await Promise.all(before.map(async ({ uri, was }) => ((await settings.of(uri)) === was ? [] : [uri])));
    const changed = after.flat();
    if (changed.length > 0) diagnostics.refresh([...changed, ...documents.keys().filter(isProjectFile)]);
  });

  documents.onDidOpen(({ document: opened }) => {
    if (isProjectFile(opened.uri)) void reload(undefined);
    else drafts.open(opened);
  });
  documents.onDidChangeContent(({ document: changed }) => {
    if (isProjectFile(changed.uri)) void reload(undefined);
    diagnostics.changed(changed);
  });
  documents.onDidSave(({ document: saved }) => {
    if (isProjectFile(saved.uri)) void reload(undefined);
  });
  documents.onDidClose(({ document: closed }) => {
    unsaved.delete(closed.uri);
    drafts.close(closed.uri);
    settings.close(closed.uri);
    diagnostics.closed(closed);
    if (isProjectFile(closed.uri)) void reload(undefined);
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    state.editor = isRecord(sent) ? sent[section] : undefined;
    void reload(undefined);
  });
  connection.onDidChangeWatchedFiles(() => {
    const waiting = drafts.recheckImages();
    if (waiting.length > 0) diagnostics.refresh(waiting);
    void reload(undefined);
  });

  connection.onHover(
    guard('hover', null, async ({ textDocument, position }: HoverParams, token) => {
      const done = await unlessCancelled(drafts.ask(textDocument.uri), token);
      const open = document(textDocument.uri);
      return done && open ? hoverAt(done, open, position, client.markdownHover) : null;
    }),
  );
  connection.onCompletion(
    guard('completion', null, async ({ textDocument, position, context }: CompletionParams, token) => {
      const asked = document(textDocument.uri);
      if (!asked || !mayComplete(asked, position, context?.triggerCharacter)) return null;
      const done = await unlessCancelled(drafts.ask(textDocument.uri), token);
      const open = document(textDocument.uri);
      return done && open ? completionAt(done, open, position, completers) : null;
    }),
  );
  connection.onDefinition(
    guard('definition', null, async ({ textDocument, position }: DefinitionParams, token) => {
      const done = await unlessCancelled(drafts.ask(textDocument.uri), token);
      const open = document(textDocument.uri);
      return done && open ? definitionAt(done, open, position, readText, client.definitionLinks) : null;
    }),
  );
  connection.onDocumentLinks(
    guard('links', [], async ({ textDocument }: DocumentLinkParams, token) => {
      const done = await unlessCancelled(drafts.ask(textDocument.uri), token);
      const open = document(textDocument.uri);
      return done && open ? linksOf(done, open) : [];
    }),
  );
  connection.onCodeLens(
    guard('codeLens', [], async ({ textDocument }: CodeLensParams, token) => {
      const done = await unlessCancelled(drafts.ask(textDocument.uri), token);
      const open = document(textDocument.uri);
      return done && open ? lensesOf(done, open, client.options.lensCommands === true) : [];
    }),
  );
  /** What is made from the analysis of the draft that a request names. */
  const about = <T>(name: string, make: (done: Analysed, open: TextDocument, asked: unknown) => T) =>
    guard(name, null, async (asked: unknown, token: CancellationToken) => {
      const done = await unlessCancelled(drafts.ask(textAt(asked, 'uri') ?? ''), token);
      const open = done && document(done.uri);
      return open ? make(done, open, asked) : null;
    });
  connection.onRequest(readabilityRequest, about('readability', readabilityOf));
  connection.onRequest(
    previewRequest,
    about('preview', (done, open, asked) => previewOf(done, open, textsAt(asked, 'platforms'))),
  );
  connection.onRequest(postRequest, about('post', postOf));
  connection.onRequest(
    marksRequest,
    about('marks', (done, open, asked) => lengthMarksOf(done, open, textAt(asked, 'platform'))),
  );
  connection.onCodeAction(
    guard('codeAction', [], async ({ textDocument, range, context }: CodeActionParams, token) => {
      const open = document(textDocument.uri);
      if (!open || isProjectFile(open.uri)) return [];
      const all = context.only && wants(context.only, fixAllKind) ? await unlessCancelled(drafts.ask(open.uri), token) : undefined;
      const done = drafts.known(open.uri, open.version);
      const shown = done && diagnostics.of(done, open);
      return [
        ...(wants(context.only, 'quickfix') ? quickFixes({ document: open, range, given: context.diagnostics, client, done, shown }) : []),
        ...(all ? fixAll(all, open, client) : []),
      ];
    }),
  );
  connection.onExecuteCommand(
    guard('keep', null, async ({ command, arguments: given }: ExecuteCommandParams) => {
      const argument = command === keepCommand ? readKeepArguments(given?.[0]) : undefined;
      if (!argument) return null;
      const kept = await keepInProject({ connection, client, folders, document, read: readText }, argument);
      if (!kept) return null;
      const earlier = unsaved.get(kept.file);
      unsaved.set(kept.file, earlier?.after === kept.before ? { ...kept, before: earlier?.before } : kept);
      await reload(undefined);
      return null;
    }),
  );
  connection.onRequest<ExportResult | null, never>(
    exportRequest,
    about('export', (done, open, asked) => exportFor(done, open, textAt(asked, 'platform') ?? '')),
  );
  connection.onRequest(exportAllRequest, about('exportAll', exportAllFor));
  connection.onRequest<VersionResult | null, never>(
    versionRequest,
    about('version', (done, open, asked) => versionFor(done, open, textAt(asked, 'platform') ?? '', positionIn(asked))),
  );

  connection.onRequest(
    explainRequest,
    guard('explain', null, async (asked: unknown, token) => {
      const range = rangeIn(asked);
      const done = await unlessCancelled(drafts.ask(textAt(asked, 'uri') ?? ''), token);
      const open = done && document(done.uri);
      return open && range ? explanationFor(done, open, range) : null;
    }),
  );

  connection.onRequest(addSourceRequest, about('addSource', addSourceFor));
  connection.onRequest<ReviewSheetResult | null, never>(reviewSheetRequest, about('reviewSheet', reviewSheetFor));
  connection.onRequest<MarkReviewedResult | null, never>(markReviewedRequest, about('markReviewed', markReviewedFor));
  serveNewPost(connection, guard, settings, folders, document);
  serveObservances(connection, guard, settings);
  serveCalendar({ connection, guard, settings, runtime, readsFiles: client.options.readsFiles === true, document });
  serveSchedulers({ connection, guard, runtime, settings, drafts, docs, document, read: readText });

  const initialized = guard('initialized', undefined, async (): Promise<void> => {
    if (client.folderChanges) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        state.folders = [...state.folders.filter((folder) => !gone.has(folder)), ...added.map((folder) => folder.uri)];
        void reload(undefined);
      });
    }
    if (client.registersConfiguration) await connection.client.register(DidChangeConfigurationNotification.type, { section });
    if (client.registersWatchers) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${projectFileName}` }] });
    }
  });
  connection.onInitialized(() => void initialized(undefined));
};

/** The day where the writer is, `YYYY-MM-DD`. */
const localDay = (now: Date): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
