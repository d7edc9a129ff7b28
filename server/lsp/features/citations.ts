import { type CompletionItem, CompletionItemKind, type Definition, type LocationLink, type Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  addressOf,
  citedAt,
  citingAt,
  entryPlaces,
  footnotePlace,
  placeOf,
  sourceFor,
  tierOf,
  type Reference,
  type SourceEntry,
  type Span,
} from '../../engine/index.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { type Completer, sortText } from './completion.ts';

/** More would be too many to look through, and typing on narrows the list. */
const mostItems = 5000;
const mostAuthors = 3;

const isReference = (entry: SourceEntry): entry is Reference => 'file' in entry;

/** `Journal, 2023`, or what is known of that. */
const origin = ({ container, publisher, year }: SourceEntry): string => [container ?? publisher, year].filter((part) => part !== undefined).join(', ');

const tierWords = { strong: 'strong', medium: 'fair', weak: 'weak' } as const;

/** How near to the evidence its publisher usually is, where that is known. */
const tierWord = (entry: SourceEntry): string => {
  if (entry.kind === 'preprint') return 'preprint';
  const address = addressOf(entry);
  const tier = address === undefined ? undefined : tierOf(address);
  return tier === undefined ? '' : tierWords[tier];
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const authorsOf = ({ authors = [] }: SourceEntry): string => {
  const shown = authors.slice(0, mostAuthors).join('; ');
  return authors.length > mostAuthors ? `${shown} and others` : shown;
};

/** A line of a list has no room for more beside the rest; the whole title stands beside the list. */
const longestTitle = 30;

const shortened = (title: string): string => (title.length > longestTitle ? `${title.slice(0, longestTitle).replace(/\s+\S*$/, '')}…` : title);

/** What can be cited where the writer types: sources of the draft, then entries of the bibliography; behind `[^`, footnotes. */
export const citationItems: Completer = ({ draft, document, text, offset, inFrontMatter }) => {
  const citing = inFrontMatter ? undefined : citingAt(text, offset);
  if (!citing) return undefined;
  const range = rangeOf(document, citing);
  // Where the bracket is not closed yet, it is closed.
  const close = /^[ \t]*[\];,]/.test(document.getText({ start: range.end, end: { line: range.end.line + 1, character: 0 } })) ? '' : ']';
  const item = (id: string, index: number, more: Partial<CompletionItem>): CompletionItem => ({
    label: id,
    kind: CompletionItemKind.Reference,
    sortText: sortText(index),
    textEdit: { range, newText: id + close },
    ...more,
  });
  if (citing.kind === 'footnote') return [...draft.footnotes].map(([label, note], index) => item(label, index, { detail: note }));
  const entries = new Map<string, SourceEntry>();
  for (const entry of [...draft.frontMatter.sources, ...draft.references]) if (!entries.has(entry.id) && entries.size < mostItems) entries.set(entry.id, entry);
  return [...entries.values()].map((entry, index) => {
    const from = joined(origin(entry), tierWord(entry));
    return item(entry.id, index, {
      labelDetails: { ...(entry.title ? { detail: `  ${shortened(entry.title)}` } : {}), ...(from === '' ? {} : { description: from }) },
      ...(entry.title ? { detail: entry.title } : {}),
      // A writer remembers a word of the title, or who wrote it.
      filterText: [entry.id, entry.title, ...(entry.authors?.slice(0, mostAuthors) ?? []), entry.publisher, entry.container].filter((part) => part).join(' '),
    });
  });
};

/** What a citation at a place stands for, line by line. */
export const citationNote = (
  { analysis: { draft } }: Analysed,
  offset: number,
  show: (text: string) => string,
  strong: (text: string) => string,
): (Span & { readonly lines: readonly string[] }) | undefined => {
  const cited = citedAt(draft, offset);
  if (!cited) return undefined;
  const { start, end } = cited;
  if (cited.kind === 'footnote') {
    const text = draft.footnotes.get(cited.id);
    return text ? { start, end, lines: [show(text)] } : undefined;
  }
  const entry = sourceFor(draft, cited.id);
  if (!entry) return undefined;
  const tier = tierWord(entry);
  const facts = joined(authorsOf(entry), origin(entry), tier === '' || tier === 'preprint' ? tier : `${tier} source`);
  return { start, end, lines: [strong(show(entry.title ?? entry.id)), show(facts), addressOf(entry) ?? ''].filter((line) => line !== '') };
};

/** Where the source stands that is cited at a place: in the draft, or in a file of the bibliography. */
export const definitionAt = async (
  { analysis: { draft } }: Analysed,
  document: TextDocument,
  position: Position,
  read: (uri: string) => Promise<string | undefined>,
  links: boolean,
): Promise<Definition | LocationLink[] | null> => {
  const cited = citedAt(draft, document.offsetAt(position));
  if (!cited) return null;
  const answer = (target: TextDocument, whole: Span, name: Span): Definition | LocationLink[] => {
    const [targetRange, targetSelectionRange] = [rangeOf(target, whole), rangeOf(target, name)];
    return links
      ? [{ originSelectionRange: rangeOf(document, cited), targetUri: target.uri, targetRange, targetSelectionRange }]
      : { uri: target.uri, range: targetSelectionRange };
  };
  const entry = cited.kind === 'key' ? sourceFor(draft, cited.id) : undefined;
  const listed = entryPlaces(draft).find((placed) => placed.entry === entry);
  const here = cited.kind === 'footnote' ? footnotePlace(draft, cited.id) : listed && placeOf(draft, listed, 'id');
  if (here) return answer(document, here, here);
  if (!entry || !isReference(entry)) return null;
  const text = await read(entry.file);
  return text === undefined ? null : answer(TextDocument.create(entry.file, 'bibtex', 0, text), entry.entry, entry.key);
};
