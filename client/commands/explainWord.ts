import { commands, env, type QuickPickItem, QuickPickItemKind, Range, type TextDocument, window, workspace, WorkspaceEdit } from 'vscode';
import { type ExplainEdit, type ExplainResult, keepCommand, languageId, type TextRange } from '../../server/protocol.ts';
import { explanationWords } from '../explanationWords.ts';
import type { Handler } from './handler.ts';
import { sayBriefly } from '../say.ts';

interface Choice extends QuickPickItem {
  readonly take?: () => Thenable<unknown>;
}

// A message to a worker is copied field by field, and the fields of VS Code's own ranges are private.
const plainRange = ({ start, end }: Range): TextRange => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});
const rangeOf = ({ start, end }: TextRange): Range => new Range(start.line, start.character, end.line, end.character);

// One edit of the whole, so that one undo takes it back.
const change = async (document: TextDocument, version: number, { edits }: ExplainEdit): Promise<void> => {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, rangeOf(range), newText);
  if (document.version !== version || !(await workspace.applyEdit(edit)))
    void window.showInformationMessage('The draft has changed since you asked. Nothing was replaced: ask again.');
};

const copy = async (text: string): Promise<void> => {
  await env.clipboard.writeText(text);
  sayBriefly('Copied.');
};

const choicesFor = (document: TextDocument, result: ExplainResult): Choice[] => {
  const { edits, keep, version, meaning } = result;
  const { about, copy: wording, credit } = explanationWords(result);
  return [
    ...edits.map((edit): Choice => ({ label: edit.title, take: () => change(document, version, edit) })),
    { label: 'What it means', kind: QuickPickItemKind.Separator },
    { label: meaning.length === 0 ? 'Copy the parts' : `Copy "${wording}"`, ...(about === '' ? {} : { detail: about }), take: () => copy(wording) },
    ...(credit === undefined
      ? []
      : [{ label: `Copy the source: ${credit.source}`, detail: credit.words, take: () => copy(`${credit.source}. ${credit.words}`) }]),
    // Not first: Enter alone must write nothing to the project.
    ...(keep
      ? [
          { label: 'Your project', kind: QuickPickItemKind.Separator },
          { label: `Keep "${keep.value}" in this project`, take: () => commands.executeCommand(keepCommand, keep) },
        ]
      : []),
  ];
};

/** Says what the word at the cursor, or what is selected, means, and offers plain words for it. */
export const explainWord: Handler = async ({ server }) => {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    void window.showInformationMessage('Open a draft first, and put the cursor on a word.');
    return;
  }
  const { document, selection } = editor;
  if (selection.isEmpty && !document.getWordRangeAtPosition(selection.active)) {
    void window.showInformationMessage('Put the cursor on a word, or select some, and ask again.');
    return;
  }
  const result = await server.explain({ uri: document.uri.toString(), range: plainRange(selection) });
  if (!result) {
    void window.showInformationMessage('Clinical Content has no plain words for this. You could say in your own what it means.');
    return;
  }
  const written = document.getText(rangeOf(result.range));
  const { meaning } = explanationWords(result);
  const choice = await window.showQuickPick(choicesFor(document, result), { title: written, placeHolder: meaning });
  await choice?.take?.();
};
