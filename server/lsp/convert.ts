import { type Diagnostic, DiagnosticSeverity, type Position, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Fix, Marker, Severity, Span } from '../engine/index.ts';

/** The name under which findings are listed. */
export const source = 'clinical';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

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

const isSamePlace = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

/** Whether two ranges are the same. */
export const isSameRange = (a: Range, b: Range): boolean => isSamePlace(a.start, b.start) && isSamePlace(a.end, b.end);

const made = new WeakMap<Finding, { readonly options: DiagnosticOptions; readonly diagnostic: Diagnostic }>();

/**
 * A finding as an editor takes it: the same object as long as its lines and columns are, for an edit leaves most where they were.
 * The document must be at the version that was analysed.
 */
export const toDiagnostic = (document: TextDocument, marker: Marker, options: DiagnosticOptions): Diagnostic => {
  const { finding, by } = marker;
  const range = rangeOf(document, marker);
  const others = options.related ? (finding.related ?? []) : [];
  const known = made.get(finding);
  if (known && others.length === 0 && known.options === options && isSameRange(known.diagnostic.range, range)) return known.diagnostic;
  const href = pageOf(options.docs, finding.rule);
  const diagnostic: Diagnostic = {
    range,
    severity: severities[finding.severity],
    code: finding.rule,
    source,
    message: finding.message,
  };
  if (href !== undefined) diagnostic.codeDescription = { href };
  if (others.length > 0) {
    diagnostic.relatedInformation = others.map(({ start, end, message }) => ({
      message,
      location: { uri: document.uri, range: rangeOf(document, { start: start + by, end: end + by }) },
    }));
  }
  made.set(finding, { options, diagnostic });
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
