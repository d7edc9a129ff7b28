import { type CompletionItem, CompletionItemKind, type Connection } from 'vscode-languageserver';
import { comingObservances, observanceItems, observancePlaces, type Settings, startObservance } from '../../engine/index.ts';
import { observancesRequest, type ObservancesResult, startObservanceRequest, type StartObservanceResult } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import { type Guard, unlessCancelled } from '../guard.ts';
import type { SettingsStore } from '../settings.ts';
import { textAt } from '../values.ts';
import { type Completer, sortText } from './completion.ts';

/** What comes before a name, a date or a hashtag. Most words that are typed are none, and nothing is read for them. */
const mayBegin =
  /#\w*$|^(?:title|publish):|hashtags:|^\s*-\s*["']?\w*$|(?:World|International|National|Global|European|American)\s*[\w'’ /&-]*$|[A-Z][\w'’]+ [\w'’ /&-]*$|(?:Day|Week|Month)\b[^.!?]*$/;

const kinds = { name: CompletionItemKind.Event, date: CompletionItemKind.Value, hashtag: CompletionItemKind.Keyword } as const;

/** Health days that can be completed where the writer types: their names, dates and hashtags. */
export const observanceItemsAt: Completer = ({ draft, settings, document, offset, before }) => {
  if (!mayBegin.test(before.slice(-200))) return undefined;
  return observanceItems(draft, settings, offset).map((item, index): CompletionItem => {
    const { kind, text, detail, note } = item;
    return {
      label: text,
      kind: kinds[kind],
      detail,
      sortText: sortText(index),
      filterText: text,
      textEdit: { range: rangeOf(document, item), newText: text },
      ...(note === undefined ? {} : { documentation: note }),
    };
  });
};

const observancesFor = (settings: Settings, place: string | undefined): ObservancesResult => ({
  ...comingObservances(settings, place),
  places: [
    ...Object.entries(observancePlaces)
      .filter(([id]) => id !== 'UN' && id !== 'WHO')
      .map(([id, name]) => ({ id, name })),
    { id: 'all', name: 'everywhere' },
  ],
});

const observanceStart = (settings: Settings, asked: unknown): StartObservanceResult | null => {
  const snippet = startObservance(textAt(asked, 'name') ?? '', textAt(asked, 'scope') ?? '', settings);
  return snippet === undefined ? null : { snippet };
};

/** Answers what is coming, and starts a post on one of them. */
export const serveObservances = (connection: Connection, guard: Guard, settings: Pick<SettingsStore, 'of'>): void => {
  connection.onRequest<ObservancesResult | null, never>(
    observancesRequest,
    guard('observances', null, async (asked: unknown, token) => {
      const given = await unlessCancelled(settings.of(textAt(asked, 'uri') ?? ''), token);
      return given ? observancesFor(given, textAt(asked, 'place')) : null;
    }),
  );
  connection.onRequest<StartObservanceResult | null, never>(
    startObservanceRequest,
    guard('startObservance', null, async (asked: unknown, token) => {
      const given = await unlessCancelled(settings.of(textAt(asked, 'uri') ?? ''), token);
      return given ? observanceStart(given, asked) : null;
    }),
  );
};
