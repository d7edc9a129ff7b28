import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft, Settings, Span } from '../../engine/index.ts';
import type { Analysed } from '../drafts.ts';

/** Characters that ask for a list as they are typed; others ask only where the editor does so by itself. */
export const completionTriggers: readonly string[] = ['@', '^', '#', ' '];

/** Where a writer types: what every list needs to know. */
export interface CompletionPlace {
  readonly draft: Draft;
  readonly settings: Settings;
  readonly document: TextDocument;
  readonly text: string;
  readonly offset: number;
  /** The line up to the cursor. */
  readonly before: string;
  readonly inFrontMatter: boolean;
}

/** One kind of list; `undefined` where the place is not its own. Several may know a place, such as hashtags. */
export type Completer = (place: CompletionPlace) => readonly CompletionItem[] | undefined;

/** Text that keeps a list in the order in which it was made. */
export const sortText = (index: number): string => String(index).padStart(5, '0');

/** Where the word begins that a writer is typing; it may be empty still. */
export const wordAt = ({ before, offset }: CompletionPlace, pattern: RegExp): Span => ({
  start: offset - (pattern.exec(before)?.[0].length ?? 0),
  end: offset,
});

/** Whether a place can have a list at all. It looks at the line alone: a space in running text asks for nothing. */
export const mayComplete = (document: TextDocument, position: Position, trigger: string | undefined): boolean => {
  if (trigger !== ' ') return true;
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  return (
    /^#{1,6} $/.test(before) ||
    (document.getText({ start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }).includes('---') && /[:,{[-] $/.test(before))
  );
};

/** What all that know the place have to offer; of two that would write the same, the first. */
export const completionAt = (done: Analysed, document: TextDocument, position: Position, completers: readonly Completer[]): CompletionList => {
  const { draft } = done.analysis;
  const offset = document.offsetAt(position);
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const { start, end } = draft.frontMatter.span;
  const inFrontMatter = offset > start && offset < end;
  const place: CompletionPlace = { draft, settings: done.settings, document, text: document.getText(), offset, before, inFrontMatter };
  const items = new Map<string, CompletionItem>();
  for (const [index, completer] of completers.entries()) {
    for (const item of completer(place) ?? []) {
      if (!items.has(item.label)) items.set(item.label, { ...item, sortText: `${index}${item.sortText ?? item.label}` });
    }
  }
  return { isIncomplete: false, items: [...items.values()] };
};
