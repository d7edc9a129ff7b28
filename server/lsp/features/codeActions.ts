import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Fix } from '../../engine/index.ts';
import { addSourceCommand, type AddSourceArguments, keepCommand, type KeepArguments } from '../../protocol.ts';
import type { Client } from '../client.ts';
import { isSameRange, source, together, toWorkspaceEdit } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { ignoreHere, ignoreInFile } from '../ignores.ts';
import type { Shown } from './diagnostics.ts';

/** The kind of *fix all*: safe fixes only, for a command or at saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.${source}`;

/** The command of the client that opens the page of a rule. */
const openRuleCommand = 'clinicalContent.openRule';

export interface CodeActionInput {
  readonly document: TextDocument;
  readonly range: Range;
  /** What the client says stands here. */
  readonly given: readonly Diagnostic[];
  readonly client: Client;
  /** The analysis of this very version, if there is one; none is made for this. */
  readonly done: Analysed | undefined;
  /** The diagnostics of that analysis. */
  readonly shown: Shown | undefined;
}

const before = (a: Range['start'], b: Range['start']): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
const meets = (a: Range, b: Range): boolean => before(a.start, b.end) && before(b.start, a.end);
const ruleOf = ({ code }: Diagnostic): string => (typeof code === 'string' ? code : '');

/** The fixes of the analysis at hand: those of an older version would change another place. */
const fixesOf = ({ shown }: CodeActionInput, { code, range, message }: Diagnostic): readonly Fix[] =>
  shown?.fixesAt(shown.items.findIndex((known) => known.code === code && known.message === message && isSameRange(known.range, range))) ?? [];

const fixActions = (input: CodeActionInput, diagnostic: Diagnostic, fixes: readonly Fix[]): CodeAction[] =>
  fixes.map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(index === 0 ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(input.document, fix.edits, input.client.documentChanges),
  }));

const keepActions = ({ document, client }: CodeActionInput, diagnostic: Diagnostic, fixes: readonly Fix[]): CodeAction[] =>
  fixes.flatMap(({ title, edits, keep }) => {
    if (!keep || !client.appliesEdits) return [];
    const argument: KeepArguments = { uri: document.uri, list: keep.list, value: keep.value };
    const edit = edits.length > 0 ? { edit: toWorkspaceEdit(document, edits, client.documentChanges) } : {};
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], ...edit, command: { title, command: keepCommand, arguments: [argument] } }];
  });

/** What is wrong with a source that is there: another would not mend it. */
const ofSourcesThere: ReadonlySet<string> = new Set(
  ['approved-claim', 'duplicate-source', 'example-address', 'impossible-year', 'malformed-number', 'missing-note', 'preprint', 'unused-source'].map(
    (name) => `citation/${name}`,
  ),
);

/** *Add a source…* is a command of the client, which asks for the source. */
const sourceActions = ({ document, client }: CodeActionInput, found: readonly Diagnostic[]): CodeAction[] => {
  const open = found.find((diagnostic) => ruleOf(diagnostic).startsWith('citation/') && !ofSourcesThere.has(ruleOf(diagnostic)));
  if (!open || client.options.docs === undefined) return [];
  const title = 'Add a source…';
  const argument: AddSourceArguments = { uri: document.uri, range: open.range };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [open], command: { title, command: addSourceCommand, arguments: [argument] } }];
};

/** The quick fixes at a place: changes first, then what is kept, ignored or explained. */
export const quickFixes = (input: CodeActionInput): CodeAction[] => {
  const { document, range, given, client, done, shown } = input;
  const ours = given.filter((diagnostic) => diagnostic.source === source && ruleOf(diagnostic) !== '');
  const here = ours.length > 0 ? ours : (shown?.items ?? []).filter((diagnostic) => meets(diagnostic.range, range));
  const withFixes = here.map((diagnostic) => ({ diagnostic, fixes: fixesOf(input, diagnostic) }));
  // One comment silences a rule for a line, however often it speaks there.
  const rules = [...new Map(here.map((diagnostic) => [`${ruleOf(diagnostic)} ${diagnostic.range.start.line}`, diagnostic])).values()];
  const several = new Set(rules.map(ruleOf)).size > 1;
  const named = (title: string, rule: string): string => (several ? `${title}: ${rule}` : title);
  const once = [...new Map(rules.map((diagnostic) => [ruleOf(diagnostic), diagnostic])).values()];

  const edited = (title: string, diagnostic: Diagnostic, edits: readonly Edit[]): CodeAction[] =>
    edits.length === 0
      ? []
      : [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: toWorkspaceEdit(document, edits, client.documentChanges) }];

  return [
    ...withFixes.flatMap(({ diagnostic, fixes }) =>
      fixActions(
        input,
        diagnostic,
        fixes.filter((fix) => !fix.keep && fix.edits.length > 0),
      ),
    ),
    ...sourceActions(input, here),
    ...withFixes.flatMap(({ diagnostic, fixes }) => keepActions(input, diagnostic, fixes)),
    ...rules.flatMap((diagnostic) => {
      const rule = ruleOf(diagnostic);
      const edits = done ? ignoreHere(done.analysis.draft, rule, document.offsetAt(diagnostic.range.start)) : [];
      return edited(named('Ignore here', rule), diagnostic, edits);
    }),
    ...once.flatMap((diagnostic) => {
      const rule = ruleOf(diagnostic);
      return rule.startsWith('phi/') || !done ? [] : edited(named('Ignore in this file', rule), diagnostic, ignoreInFile(done.analysis.draft, rule));
    }),
    // The command is the client's own, so it is offered only to the client that named its pages.
    ...(client.options.docs === undefined
      ? []
      : once.map((diagnostic): CodeAction => {
          const title = named('What is this rule?', ruleOf(diagnostic));
          return {
            title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnostic],
            command: { title, command: openRuleCommand, arguments: [ruleOf(diagnostic)] },
          };
        })),
  ];
};

/** All safe fixes of the draft in one edit. */
export const fixAll = (done: Analysed, document: TextDocument, client: Client): CodeAction[] => {
  const safe = done.analysis.findings.flatMap((finding) => finding.fixes?.find((fix) => fix.kind === 'safe' && !fix.keep) ?? []);
  const edits = together(safe);
  return edits.length === 0 ? [] : [{ title: 'Fix all that is certain', kind: fixAllKind, edit: toWorkspaceEdit(document, edits, client.documentChanges) }];
};

/** Whether a client that asks for these kinds wants this one. */
export const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined ? kind === CodeActionKind.QuickFix : only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
