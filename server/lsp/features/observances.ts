import { type CompletionItem, CompletionItemKind, type CompletionList, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { comingObservances, observanceItems, observancePlaces, type Settings, startObservance } from '../../engine/index.ts';
import type { ObservancesResult, StartObservanceResult } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { textAt } from '../values.ts';

/** What comes before a name, a date or a hashtag. Most words that are typed are none, and nothing is read for them. */
const mayBegin =
  /#\w*$|^title:|hashtags:|^\s*-\s*["']?\w*$|(?:World|International|National|Global|European|American)\s*[\w'’ /&-]*$|[A-Z][\w'’]+ [\w'’ /&-]*$|(?:Day|Week|Month)\b[^.!?]*$/;

const kinds = { name: CompletionItemKind.Event, date: CompletionItemKind.Value, hashtag: CompletionItemKind.Keyword } as const;

/** Health days that can be completed where the writer types: their names, dates and hashtags. */
export const observanceList = ({ analysis, settings }: Analysed, document: TextDocument, position: Position): CompletionList => {
  const none: CompletionList = { isIncomplete: false, items: [] };
  if (!mayBegin.test(document.getText({ start: { line: position.line, character: 0 }, end: position }).slice(-200))) return none;
  const items = observanceItems(analysis.draft, settings, document.offsetAt(position)).map((item, index): CompletionItem => {
    const { kind, text, detail, note } = item;
    return {
      label: text,
      kind: kinds[kind],
      detail,
      sortText: String(index).padStart(4, '0'),
      filterText: text,
      textEdit: { range: rangeOf(document, item), newText: text },
      ...(note === undefined ? {} : { documentation: note }),
    };
  });
  // What a name begins with narrows down what is offered, and a date is offered once the name stands.
  return { isIncomplete: true, items };
};

/** The health days of the year ahead for a place. */
export const observancesFor = (settings: Settings, place: string | undefined): ObservancesResult => ({
  ...comingObservances(settings, place),
  places: [
    ...Object.entries(observancePlaces)
      .filter(([id]) => id !== 'UN' && id !== 'WHO')
      .map(([id, name]) => ({ id, name })),
    { id: 'all', name: 'everywhere' },
  ],
});

/** A post on one of them. */
export const observanceStart = (settings: Settings, asked: unknown): StartObservanceResult | null => {
  const snippet = startObservance(textAt(asked, 'name') ?? '', textAt(asked, 'scope') ?? '', settings);
  return snippet === undefined ? null : { snippet };
};
