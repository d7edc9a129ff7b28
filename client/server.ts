import { type Disposable, type ExtensionContext, type LogOutputChannel, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type AddSourceParams,
  addSourceRequest,
  type AddSourceResult,
  type ExplainParams,
  explainRequest,
  type ExplainResult,
  type ExportAllParams,
  exportAllRequest,
  type ExportAllResult,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type InitializationOptions,
  languageId,
  type NewPostParams,
  newPostRequest,
  type NewPostResult,
  type MarksParams,
  marksRequest,
  type MarksResult,
  type PostParams,
  postRequest,
  type PostResult,
  type ObservancesParams,
  observancesRequest,
  type ObservancesResult,
  type PreviewParams,
  previewRequest,
  type PreviewResult,
  projectFileName,
  type ReadabilityParams,
  readabilityRequest,
  type ReadabilityResult,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
  type StartObservanceParams,
  startObservanceRequest,
  type StartObservanceResult,
  type Summary,
  summaryNotification,
  type VersionParams,
  versionRequest,
  type VersionResult,
} from '../server/protocol.ts';
import {
  type CheckSchedulerParams,
  checkSchedulerRequest,
  type CheckSchedulerResult,
  type ExportSchedulerParams,
  exportSchedulerRequest,
  type ExportSchedulerResult,
  type SchedulersParams,
  schedulersRequest,
  type SchedulersResult,
} from '../server/protocol/schedulers.ts';
import { keepMiddleware } from './keep.ts';
import { followLensSetting, lensMiddleware, refreshLenses } from './lenses.ts';
import { quietChannel } from './quietChannel.ts';
import type { Summaries } from './summaries.ts';

/** Makes a client that has not been started. The two hosts differ in nothing else. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server, as the commands see it. */
export interface Server extends Disposable {
  /** Starts it once; later calls do nothing. */
  start(): Promise<boolean>;
  /** Starts it afresh, whatever state it is in. Says whether it runs. */
  restart(): Promise<boolean>;
  /** The text of a draft for a platform; nothing for an unknown platform, or when the server does not answer. */
  exportPost(params: ExportParams): Promise<ExportResult | undefined>;
  /** A draft as files for a folder; nothing for a draft that is not open, or when the server does not answer. */
  exportAll(params: ExportAllParams): Promise<ExportAllResult | undefined>;
  /** The tools whose tables are written and read; nothing when the server does not answer. */
  schedulers(params: SchedulersParams): Promise<SchedulersResult | undefined>;
  /** Drafts as the tables of a tool; nothing when the server does not answer. */
  exportScheduler(params: ExportSchedulerParams): Promise<ExportSchedulerResult | undefined>;
  /** What is found in a table; nothing when the server does not answer. */
  checkScheduler(params: CheckSchedulerParams): Promise<CheckSchedulerResult | undefined>;
  /** What some words of a draft mean; nothing where nothing is known, or when the server does not answer. */
  explain(params: ExplainParams): Promise<ExplainResult | undefined>;
  /** Where a platform's own version begins, and what starts it; nothing for an unknown platform, or when the server does not answer. */
  startVersion(params: VersionParams): Promise<VersionResult | undefined>;
  /** What the view *Post* lists of a draft; nothing for a draft that is not open, or when the server does not answer. */
  post(params: PostParams): Promise<PostResult | undefined>;
  /** Where the texts of a draft are folded and run over; nothing for a draft that is not open, or when the server does not answer. */
  marks(params: MarksParams): Promise<MarksResult | undefined>;
  /** How a draft looks on some platforms; nothing for a draft that is not open, or when the server does not answer. */
  preview(params: PreviewParams): Promise<PreviewResult | undefined>;
  /** What listing and citing a source would change; nothing for a draft that is not open, or when the server does not answer. */
  addSource(params: AddSourceParams): Promise<AddSourceResult | undefined>;
  /** What the project says that a new draft is filled with; nothing when the server does not answer. */
  newPost(params: NewPostParams): Promise<NewPostResult | undefined>;
  /** How easy each text of a draft is to read; nothing for a draft that is not open, or when the server does not answer. */
  readability(params: ReadabilityParams): Promise<ReadabilityResult | undefined>;
  /** The health days of the year ahead; nothing when the server does not answer. */
  observances(params: ObservancesParams): Promise<ObservancesResult | undefined>;
  /** A post on one of them; nothing for one that is not there any more, or when the server does not answer. */
  startObservance(params: StartObservanceParams): Promise<StartObservanceResult | undefined>;
}

const readFile = async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) };
  } catch {
    return { text: null };
  }
};

/** Owns the client: makes it, listens to it, and replaces it on a restart. */
export const createServer = (context: ExtensionContext, makeClient: MakeClient, output: LogOutputChannel, summaries: Summaries): Server => {
  let client: BaseLanguageClient | undefined;
  // Starts and stops wait for each other: two clients at once would both claim the server's commands.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const stop = async (): Promise<void> => {
    const old = client;
    client = undefined;
    summaries.clear();
    try {
      await old?.dispose();
    } catch {
      // A client that never came up, or whose server is gone, cannot be stopped in good order.
      output.warn('The server before did not stop in good order.');
    }
  };
  const run = async (): Promise<boolean> => {
    const options: InitializationOptions = {
      docs: Uri.joinPath(context.extensionUri, 'docs').toString(),
      readsFiles: true,
      trusted: workspace.isTrusted,
      lensCommands: true,
    };
    const fresh = makeClient({
      documentSelector: [
        { language: languageId },
        { language: 'json', pattern: `**/${projectFileName}` },
        { language: 'jsonc', pattern: `**/${projectFileName}` },
      ],
      outputChannel: output,
      traceOutputChannel: quietChannel,
      initializationOptions: options,
      middleware: { ...keepMiddleware, ...lensMiddleware },
    });
    fresh.onNotification(summaryNotification, (summary: Summary) => {
      // The same text with other settings: nothing else tells the editor that its lenses are out of date.
      if (summaries.of(Uri.parse(summary.uri))?.version === summary.version) refreshLenses(client);
      summaries.set(summary);
    });
    fresh.onRequest(readFileRequest, readFile);
    client = fresh;
    try {
      await fresh.start();
      return true;
    } catch (error) {
      // The kind of error alone: its message may hold more than a log should.
      output.error(`The server did not start: ${error instanceof Error ? error.name : 'unknown error'}.`);
      return false;
    }
  };
  const restart = () => inTurn(() => stop().then(run));
  // What an untrusted folder may not do is decided at the start, so trust that comes later starts it anew.
  const trusting = workspace.onDidGrantWorkspaceTrust(() => {
    if (client) void restart();
  });
  const settingLenses = followLensSetting(() => client);
  const ask = async <T>(method: string, params: unknown): Promise<T | undefined> => {
    await last;
    if (!client?.isRunning()) return undefined;
    return (await client.sendRequest<T | null>(method, params)) ?? undefined;
  };
  return {
    start: () => inTurn(async () => client !== undefined || (await run())),
    restart,
    exportPost: (params) => ask<ExportResult>(exportRequest, params),
    exportAll: (params) => ask<ExportAllResult>(exportAllRequest, params),
    schedulers: (params) => ask<SchedulersResult>(schedulersRequest, params),
    exportScheduler: (params) => ask<ExportSchedulerResult>(exportSchedulerRequest, params),
    checkScheduler: (params) => ask<CheckSchedulerResult>(checkSchedulerRequest, params),
    startVersion: (params) => ask<VersionResult>(versionRequest, params),
    explain: (params) => ask<ExplainResult>(explainRequest, params),
    post: (params) => ask<PostResult>(postRequest, params),
    marks: (params) => ask<MarksResult>(marksRequest, params),
    preview: (params) => ask<PreviewResult>(previewRequest, params),
    addSource: (params) => ask<AddSourceResult>(addSourceRequest, params),
    newPost: (params) => ask<NewPostResult>(newPostRequest, params),
    readability: (params) => ask<ReadabilityResult>(readabilityRequest, params),
    observances: (params) => ask<ObservancesResult>(observancesRequest, params),
    startObservance: (params) => ask<StartObservanceResult>(startObservanceRequest, params),
    dispose: () => {
      trusting.dispose();
      settingLenses.dispose();
      void inTurn(stop);
    },
  };
};
