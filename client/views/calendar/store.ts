import { Disposable, type Event, EventEmitter, RelativePattern, Uri, workspace } from 'vscode';
import { languageId, projectFileName } from '../../../server/protocol.ts';
import type { CalendarDraft } from '../../../server/protocol/calendar.ts';
import type { Server } from '../../server.ts';
import type { Summaries } from '../../summaries.ts';
import { isDraft } from '../openDrafts.ts';

/** Drafts that one question is about: the answer comes soon, and neither side holds much. */
const batch = 250;
/** More than these are not looked for. */
const mostDrafts = 10_000;
/** How long changes of files are gathered. */
const restMilliseconds = 200;

/** How far the drafts of the folder are read. */
interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What the calendar knows of the drafts of the folder; it follows what changes in them. */
export interface DraftStore extends Disposable {
  readonly onDidChange: Event<void>;
  /** By their addresses. */
  readonly drafts: ReadonlyMap<string, CalendarDraft>;
  /** Nothing when all are read. */
  progress(): Progress | undefined;
  /** The server did not answer the last question. */
  failed(): boolean;
  /** There are more drafts than are read. */
  full(): boolean;
  /** Reads all drafts anew. */
  load(): Promise<void>;
}

/** The files that are drafts: by their ending, and those that the editor's settings say are. */
const draftFiles = (): string => {
  const named = Object.entries(workspace.getConfiguration('files').get<Readonly<Record<string, string>>>('associations', {}));
  const patterns = named.flatMap(([pattern, language]) =>
    language === languageId && !/[{}]/.test(pattern) ? [pattern.includes('/') ? pattern : `**/${pattern}`] : [],
  );
  return patterns.length === 0 ? '**/*.post.md' : `{${['**/*.post.md', ...patterns].join(',')}}`;
};

const findDrafts = async (): Promise<readonly string[]> => {
  const files = await workspace.findFiles(draftFiles(), '**/node_modules/**', mostDrafts);
  const open = workspace.textDocuments.filter((document) => isDraft(document) && !document.isUntitled);
  return [...new Set([...files, ...open.map(({ uri }) => uri)].map(String))];
};

/** Reads the drafts of the folder, and follows them until it is disposed of. */
export const createDraftStore = (server: Pick<Server, 'calendar'>, summaries: Pick<Summaries, 'onDidChange'>): DraftStore => {
  const known = new Map<string, CalendarDraft>();
  const pending = new Set<string>();
  const changes = new EventEmitter<void>();
  let progress: Progress | undefined = { done: 0, all: 0 };
  let failed = false;
  let full = false;
  let loads = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Asks for some drafts; those that are not in the answer are gone. */
  const read = async (uris: readonly string[]): Promise<void> => {
    const result = await server.calendar({ uris }).catch(() => undefined);
    failed = !result;
    if (!result) return;
    const found = new Set(result.drafts.map(({ uri }) => uri));
    for (const draft of result.drafts) known.set(draft.uri, draft);
    for (const uri of uris) if (!found.has(uri)) known.delete(uri);
  };
  const load = async (): Promise<void> => {
    loads += 1;
    const mine = loads;
    progress = { done: 0, all: 0 };
    changes.fire();
    const uris = await findDrafts();
    const now = new Set(uris);
    for (const uri of known.keys()) if (!now.has(uri)) known.delete(uri);
    full = uris.length >= mostDrafts;
    for (let at = 0; at < uris.length && mine === loads; at += batch) {
      progress = { done: at, all: uris.length };
      changes.fire();
      await read(uris.slice(at, at + batch));
    }
    if (mine !== loads) return;
    progress = undefined;
    changes.fire();
  };
  const soon = (uri: string): void => {
    pending.add(uri);
    timer ??= setTimeout(async () => {
      timer = undefined;
      const uris = [...pending];
      pending.clear();
      await read(uris);
      changes.fire();
    }, restMilliseconds);
  };

  const watch = (pattern: string, changed: (uri: Uri) => void): Disposable => {
    const watchers = (workspace.workspaceFolders ?? []).map((folder) => workspace.createFileSystemWatcher(new RelativePattern(folder, pattern)));
    return Disposable.from(
      ...watchers,
      ...watchers.flatMap(({ onDidCreate, onDidChange, onDidDelete }) => [onDidCreate(changed), onDidChange(changed), onDidDelete(changed)]),
    );
  };
  const again = (): void => void load();
  const listening = Disposable.from(
    watch(draftFiles(), (uri) => soon(uri.toString())),
    watch(`**/${projectFileName}`, again),
    // A folder that goes takes its drafts along, and tells nothing of each.
    workspace.onDidDeleteFiles(again),
    workspace.onDidRenameFiles(again),
    workspace.onDidChangeWorkspaceFolders(again),
    workspace.onDidCloseTextDocument((document) => {
      if (isDraft(document) && known.has(document.uri.toString())) soon(document.uri.toString());
    }),
    summaries.onDidChange((uri) => {
      if (Uri.parse(uri).scheme !== 'untitled') soon(uri);
    }),
  );
  return {
    onDidChange: changes.event,
    drafts: known,
    progress: () => progress,
    failed: () => failed,
    full: () => full,
    load,
    dispose: () => {
      loads += 1;
      clearTimeout(timer);
      listening.dispose();
      changes.dispose();
    },
  };
};
