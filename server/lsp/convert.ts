import { type Diagnostic, DiagnosticSeverity, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Fix, Severity, Span } from '../engine/index.ts';
import { isRecord, isWordList } from './values.ts';

/** The name under which findings are listed. */
export const source = 'clinical';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What travels with a diagnostic, so that asking for its fixes costs no analysis. */
export interface Carried {
  /** The version whose offsets these are. */
  readonly version: number;
  readonly fixes: readonly Fix[];
}

const isEdit = (value: unknown): value is Edit =>
  isRecord(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number' && typeof value['text'] === 'string';

const isKeep = (value: unknown): boolean => value === undefined || (isRecord(value) && isWordList(value['list']) && typeof value['value'] === 'string');

const isFix = (value: unknown): value is Fix =>
  isRecord(value) &&
  typeof value['title'] === 'string' &&
  (value['kind'] === 'safe' || value['kind'] === 'suggestion') &&
  Array.isArray(value['edits']) &&
  value['edits'].every(isEdit) &&
  isKeep(value['keep']);

/** Reads what a client gave back. */
export const isCarried = (value: unknown): value is Carried =>
  isRecord(value) && typeof value['version'] === 'number' && Array.isArray(value['fixes']) && value['fixes'].every(isFix);

/** Lines and columns of a span. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({ start: document.positionAt(start), end: document.positionAt(end) });

/** The page of a rule, if the pages can be opened. */
export const pageOf = (docs: string | undefined, rule: string): string | undefined =>
  docs === undefined ? undefined : `${docs.replace(/\/$/, '')}/rules/${rule}.md`;

/** How findings are shown in this client. */
export interface DiagnosticOptions {
  readonly docs: string | undefined;
  readonly related: boolean;
}

/** A finding as an editor takes it. The document must be at the version that was analysed. */
export const toDiagnostic = (document: TextDocument, finding: Finding, { docs, related }: DiagnosticOptions): Diagnostic => {
  const href = pageOf(docs, finding.rule);
  const diagnostic: Diagnostic = {
    range: rangeOf(document, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    source,
    message: finding.message,
  };
  if (href !== undefined) diagnostic.codeDescription = { href };
  if (finding.fixes && finding.fixes.length > 0) diagnostic.data = { version: document.version, fixes: finding.fixes } satisfies Carried;
  if (related && finding.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((other) => ({
      message: other.message,
      location: { uri: document.uri, range: rangeOf(document, other) },
    }));
  }
  return diagnostic;
};

/** Edits of the engine as edits of a document. */
export const toTextEdits = (document: TextDocument, edits: readonly Edit[]): TextEdit[] =>
  edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));

/** Edits of one document, tied to its version where the client can check it. */
export const toWorkspaceEdit = (document: TextDocument, edits: readonly Edit[], documentChanges: boolean): WorkspaceEdit => {
  const textEdits = toTextEdits(document, edits);
  return documentChanges
    ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }] }
    : { changes: { [document.uri]: textEdits } };
};

/** The edits of as many fixes as can be applied at once: whole fixes, and none beside or inside another. */
export const together = (fixes: readonly Fix[]): Edit[] => {
  const hulls = fixes
    .filter((fix) => fix.edits.length > 0)
    .map(({ edits }) => ({ edits, start: Math.min(...edits.map((edit) => edit.start)), end: Math.max(...edits.map((edit) => edit.end)) }))
    .sort((a, b) => a.start - b.start);
  const taken: Edit[] = [];
  const state = { end: -1 };
  for (const { edits, start, end } of hulls) {
    if (start <= state.end) continue;
    taken.push(...edits);
    state.end = end;
  }
  return taken;
};
