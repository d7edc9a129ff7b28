import { type QuickPickItem, QuickPickItemKind, SnippetString, window, workspace } from 'vscode';
import { languageId, type ObservanceEntry, type ObservancesResult } from '../../server/protocol.ts';
import type { Server } from '../server.ts';
import { type Handler, textField } from './handler.ts';

interface Choice extends QuickPickItem {
  readonly entry?: ObservanceEntry;
  readonly other?: true;
}

const detailOf = ({ caution, hashtag, topic, organiser }: ObservanceEntry): string =>
  [caution, hashtag === undefined ? undefined : `#${hashtag}`, topic, caution === undefined ? organiser : undefined].filter((part) => part).join(' · ');

const choicesFor = ({ place, places, months }: ObservancesResult): Choice[] => [
  { label: '$(globe) Another region…', description: `now: ${places.find(({ id }) => id === place)?.name ?? place}`, alwaysShow: true, other: true },
  ...months.flatMap(({ title, items }): Choice[] => [
    { label: title, kind: QuickPickItemKind.Separator },
    ...items.map((entry) => ({ label: entry.name, description: `${entry.when} · ${entry.where}`, detail: detailOf(entry), entry })),
  ]),
];

const askPlace = async ({ places }: ObservancesResult): Promise<string | undefined> => {
  const answer = await window.showQuickPick(
    places.map(({ id, name }) => ({ label: name.slice(0, 1).toUpperCase() + name.slice(1), id })),
    { title: 'Observances', placeHolder: 'Whose days? Those of the world are always there.' },
  );
  return answer?.id;
};

const ask = async (server: Server, uri: string, wanted?: string): Promise<ObservanceEntry | undefined> => {
  let place = wanted;
  for (;;) {
    const result = await server.observances(place === undefined ? { uri } : { uri, place });
    if (!result) {
      void window.showInformationMessage('Clinical Content is not ready yet. Try again in a moment, or use “Clinical: Restart”.');
      return undefined;
    }
    const choice = await window.showQuickPick(choicesFor(result), {
      title: 'Observances',
      placeHolder: 'Health days of the year ahead: pick one to start a post',
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (!choice?.other) return choice?.entry;
    place = (await askPlace(result)) ?? place;
  }
};

/** Starts a post on an observance, in a tab that is saved nowhere yet. */
export const startOn = async (
  server: Pick<Server, 'startObservance'>,
  uri: string,
  { name, scope }: Pick<ObservanceEntry, 'name' | 'scope'>,
): Promise<void> => {
  const started = await server.startObservance({ uri, name, scope });
  if (!started) return;
  const document = await workspace.openTextDocument({ language: languageId });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(started.snippet));
};

/** Shows the health days of the year ahead, and starts a post on the one that is picked. */
export const observances: Handler = async ({ server }, input) => {
  await server.start();
  const uri = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const asked = uri?.toString() ?? '';
  const entry = await ask(server, asked, textField(input, 'place'));
  if (entry) await startOn(server, asked, entry);
};
