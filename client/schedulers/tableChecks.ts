import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  Uri,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { TextRange } from '../../server/protocol.ts';
import type { CellFinding, CellFix, CheckSchedulerResult } from '../../server/protocol/schedulers.ts';
import type { Server } from '../server.ts';
import { differInBreaks, editFile } from './fileEdits.ts';

/** The command behind a fix that has to be written to the file itself. */
export const fixCellCommand = 'clinicalContent.fixCell';

// Nobody waits for it: a moment without typing is enough.
const patience = 400;

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const rangeOf = ({ start, end }: TextRange): Range => new Range(start.line, start.character, end.line, end.character);

const diagnosticOf = ({ rule, severity, message, range, page }: CellFinding): Diagnostic => {
  const diagnostic = new Diagnostic(rangeOf(range), message, severities[severity]);
  diagnostic.source = 'clinical';
  diagnostic.code = page === undefined ? rule : { value: rule, target: Uri.parse(page) };
  return diagnostic;
};

/** The text of a file as it lies there, its mark at the start aside; nothing where it cannot be read. */
const readFile = async (uri: Uri): Promise<string | undefined> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
};

const editOf = (uri: Uri, { edits }: Pick<CellFix, 'edits'>): WorkspaceEdit => {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, rangeOf(range), newText);
  return edit;
};

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/**
 * Makes a fix of a cell. An editor gives all lines of a file the same kind of break, so where a table has two kinds the fix is
 * written to the file itself: no byte of another cell changes.
 */
export const fixCell = async (uri: Uri, edits: CellFix['edits']): Promise<void> => {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  const file = await readFile(uri);
  if (file !== undefined && document && !document.isDirty && differInBreaks(file, document.getText())) {
    const mark = hasMark(await workspace.fs.readFile(uri)) ? '\uFEFF' : '';
    await workspace.fs.writeFile(uri, new TextEncoder().encode(mark + editFile(file, edits)));
  } else await workspace.applyEdit(editOf(uri, { edits }));
};

interface Checked {
  readonly platform: string | undefined;
  /** The version of the document that the findings are of. */
  version: number;
  findings: readonly CellFinding[];
  /** Its fixes are written to the file itself. */
  mixed: boolean;
  waiting?: ReturnType<typeof setTimeout> | undefined;
}

/** Tables that somebody had checked: their findings are kept up to date until they are closed. */
export interface TableChecks extends Disposable {
  /** Nothing when the server does not answer. */
  check(document: TextDocument, platform?: string): Promise<CheckSchedulerResult | undefined>;
}

/** Owns the findings of tables, which are no drafts: the server knows nothing of them but what it is asked. */
export const createTableChecks = (server: Server): TableChecks => {
  const listed = languages.createDiagnosticCollection('clinical-tables');
  const tables = new Map<string, Checked>();

  const forget = (uri: Uri): void => {
    clearTimeout(tables.get(uri.toString())?.waiting);
    tables.delete(uri.toString());
    listed.delete(uri);
  };

  const check = async (document: TextDocument, platform: string | undefined): Promise<CheckSchedulerResult | undefined> => {
    const { uri, version } = document;
    const text = document.getText();
    const result = await server.checkScheduler({ uri: uri.toString(), text, ...(platform !== undefined && { platform }) });
    if (!result || document.isClosed || document.version !== version) return result;
    const file = document.isDirty ? undefined : await readFile(uri);
    clearTimeout(tables.get(uri.toString())?.waiting);
    tables.set(uri.toString(), { platform, version, findings: result.findings, mixed: file !== undefined && differInBreaks(file, text) });
    listed.set(uri, result.findings.map(diagnosticOf));
    return result;
  };

  const actionsAt = (document: TextDocument, range: Range): CodeAction[] => {
    const table = tables.get(document.uri.toString());
    if (!table || table.version !== document.version) return [];
    return table.findings
      .filter((finding) => rangeOf(finding.range).intersection(range) !== undefined)
      .flatMap((finding) =>
        finding.fixes.map((fix, index) => {
          const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
          action.diagnostics = [diagnosticOf(finding)];
          action.isPreferred = index === 0;
          if (table.mixed) action.command = { title: fix.title, command: fixCellCommand, arguments: [{ uri: document.uri.toString(), edits: fix.edits }] };
          else action.edit = editOf(document.uri, fix);
          return action;
        }),
      );
  };

  const following = [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const table = tables.get(document.uri.toString());
      if (!table || contentChanges.length === 0) return;
      clearTimeout(table.waiting);
      table.waiting = setTimeout(() => void check(document, table.platform), patience);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => forget(uri)),
    languages.registerCodeActionsProvider(
      { pattern: '**/*.{csv,tsv,txt}' },
      { provideCodeActions: actionsAt },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  ];

  return {
    check,
    dispose: () => {
      for (const { waiting } of tables.values()) clearTimeout(waiting);
      for (const one of following) one.dispose();
      listed.dispose();
    },
  };
};
