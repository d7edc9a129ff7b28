import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { CancellationToken, DiagnosticSeverity, DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findingAt, type Fix } from '../../engine/index.ts';
import { rangeOf, source, toDiagnostic, type DiagnosticOptions } from '../convert.ts';
import type { Analysed, Drafts } from '../drafts.ts';
import { unlessCancelled, type Guard } from '../guard.ts';
import { isProjectFile } from '../places.ts';
import { bibliographyPlaces, type Project, readProject } from '../project.ts';
import { textAt } from '../values.ts';
import { shownFindings } from '../shown.ts';

/** The diagnostics of an analysis. */
export interface Shown {
  readonly items: Diagnostic[];
  /** The fixes of one of them, by its number. */
  fixesAt(index: number): readonly Fix[];
}

/** One list of diagnostics and its name. */
interface Listed {
  readonly id: string;
  readonly version: number;
  readonly items: Diagnostic[];
}

export interface DiagnosticsHost extends DiagnosticOptions {
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly guard: Guard;
  /** The client asks; it is not sent anything unasked. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  document(uri: string): TextDocument | undefined;
  unreadIn(file: string, project: Project): Promise<readonly string[]>;
}

/** Keeps what the client shows up to date, whether it asks or is sent it. */
export interface Diagnostics {
  /** The text has changed, or a file was opened. */
  changed(document: TextDocument): void;
  closed(document: TextDocument): void;
  /** What the findings depend on has changed. */
  refresh(uris: readonly string[]): void;
  /** The list of an analysis, made once. */
  of(done: Analysed, document: TextDocument): Shown;
}

const unreadMessage = 'This file cannot be read, so its sources are missing. Check its name, and whether it lies where this says.';

export const createDiagnostics = (host: DiagnosticsHost): Diagnostics => {
  const { connection, drafts, guard, pulls, refreshes, unreadIn, document: find } = host;
  const made = new WeakMap<Analysed, Shown>();

  const of = (done: Analysed, document: TextDocument): Shown => {
    const known = made.get(done);
    if (known) return known;
    const markers = shownFindings(done.analysis);
    const fixesAt = (index: number): readonly Fix[] => {
      const marker = markers[index];
      return (marker && findingAt(marker).fixes) ?? [];
    };
    const shown = { items: markers.map((marker) => toDiagnostic(document, marker, host)), fixesAt };
    made.set(done, shown);
    return shown;
  };

  const ofProject = async (document: TextDocument): Promise<Listed> => {
    const { uri, version } = document;
    const text = document.getText();
    const project = readProject(text);
    const unread = await unreadIn(uri, project);
    const missing = bibliographyPlaces(text, unread).map((place) => ({ ...place, message: unreadMessage }));
    return {
      id: `project ${version} ${unread.join()}`,
      version,
      items: [...project.problems, ...missing].map((problem) => ({
        range: rangeOf(document, problem),
        severity: DiagnosticSeverity.Warning,
        source,
        message: problem.message,
      })),
    };
  };

  /** The one way to a list, for those who ask and those who are sent it. */
  const list = async (uri: string): Promise<Listed | undefined> => {
    if (isProjectFile(uri)) {
      const document = find(uri);
      return document && ofProject(document);
    }
    const done = await drafts.ask(uri);
    const document = find(uri);
    // Between the end of the analysis and here nothing can have come in, but a closed draft has no document.
    return done && document && { id: done.id, version: done.version, items: of(done, document).items };
  };

  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

  const pull = guard('diagnostics', nothing, async (params: unknown, token): Promise<DocumentDiagnosticReport> => {
    const uri = textAt(typeof params === 'object' && params !== null && 'textDocument' in params ? params.textDocument : undefined, 'uri') ?? '';
    if (!find(uri)) return nothing;
    const listed = await unlessCancelled(list(uri), token);
    // It was closed meanwhile: an empty answer would look like a clean draft.
    if (!listed) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The draft was closed.', { retriggerRequest: false });
    return textAt(params, 'previousResultId') === listed.id
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: listed.id }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: listed.id, items: listed.items };
  });

  const sent = new Map<string, string>();
  const push = guard('diagnostics', undefined, async (uri: string): Promise<void> => {
    const listed = await list(uri);
    if (!listed || sent.get(uri) === listed.id) return;
    sent.set(uri, listed.id);
    await connection.sendDiagnostics({ uri, version: listed.version, diagnostics: listed.items });
  });

  if (pulls) connection.languages.diagnostics.on((params, token) => pull(params, token));

  return {
    of,
    changed: (document) => {
      if (!pulls) void push(document.uri, CancellationToken.None);
    },
    closed: ({ uri }) => {
      if (pulls) return;
      sent.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh: (uris) => {
      if (!pulls) for (const uri of uris) void push(uri, CancellationToken.None);
      else if (refreshes) void guard('refresh', undefined, () => connection.languages.diagnostics.refresh())(undefined);
    },
  };
};
