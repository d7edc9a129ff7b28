import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { holdsFrontMatter, observancesBetween, type Platform, platformTable, publishEdit, readCalendarEntry, type Settings } from '../../engine/index.ts';
import { readFileRequest } from '../../protocol.ts';
import {
  calendarDaysRequest,
  type CalendarDaysResult,
  type CalendarDraft,
  calendarRequest,
  type CalendarResult,
  publishEditRequest,
  type PublishEditResult,
} from '../../protocol/calendar.ts';
import { resolveFrom } from '../bibliography.ts';
import { rangeOf } from '../convert.ts';
import { type Guard, unlessCancelled } from '../guard.ts';
import type { Runtime } from '../runtime.ts';
import type { SettingsStore } from '../settings.ts';
import { textAt, textsAt } from '../values.ts';

/** How much of a draft is read: nearly all front matter is shorter. */
const headCharacters = 8_000;
/** As far as front matter is looked for at all. */
const longestHead = 100_000;
/** Files that are read at a time. */
const atOnce = 16;

/** What the calendar needs of the session. */
export interface CalendarHost {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly settings: Pick<SettingsStore, 'of' | 'close'>;
  readonly runtime: Pick<Runtime, 'readHead'>;
  readonly readsFiles: boolean;
  document(uri: string): TextDocument | undefined;
}

/** The beginning of a draft as it is in the editor, else on disk. */
const headOf = async ({ connection, runtime, readsFiles, document }: CalendarHost, uri: string, most: number): Promise<string | undefined> => {
  const open = document(uri);
  if (open) return open.getText().slice(0, most);
  if (runtime.readHead && uri.startsWith('file:')) return runtime.readHead(uri, most);
  return readsFiles ? textAt(await connection.sendRequest<unknown>(readFileRequest, { uri, most }), 'text') : undefined;
};

const named = ({ id, name }: Platform) => ({ id, name });

const draftOf = (uri: string, head: string, { limits, platforms }: Settings): CalendarDraft => {
  const table = platformTable(limits);
  const { posts, ...entry } = readCalendarEntry(head, table);
  const ids = entry.platforms.length > 0 ? entry.platforms : platforms;
  const planned = posts?.map(({ file, ...post }) => {
    const found = file === undefined ? undefined : resolveFrom(uri, file);
    return found === undefined ? post : { ...post, file: found };
  });
  return {
    ...entry,
    uri,
    platforms: ids.flatMap((id) => table.all.find((platform) => platform.id === id) ?? []).map(named),
    ...(planned ? { posts: planned } : {}),
  };
};

const calendarOf = async (host: CalendarHost, uris: readonly string[]): Promise<CalendarResult> => {
  // The settings of a folder count for all drafts in it: asking for each draft would cost more than reading it.
  const byFolder = new Map<string, Promise<Settings>>();
  const settingsOf = (uri: string): Promise<Settings> => {
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    const found = byFolder.get(folder) ?? host.settings.of(`${folder}calendar.post.md`);
    byFolder.set(folder, found);
    return found;
  };
  const found: (CalendarDraft | undefined)[] = [];
  const waiting = uris.entries();
  const work = async (): Promise<void> => {
    for (const [index, uri] of waiting) {
      const head = await headOf(host, uri, headCharacters);
      if (head === undefined) continue;
      const whole = holdsFrontMatter(head) ? head : await headOf(host, uri, longestHead);
      found[index] = draftOf(uri, whole ?? head, await settingsOf(uri));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const folder of byFolder.keys()) if (!host.document(`${folder}calendar.post.md`)) host.settings.close(`${folder}calendar.post.md`);
  return { drafts: found.filter((draft) => draft !== undefined) };
};

/** American, Canadian and Indian calendars begin with Sunday. */
const sundayFirst = /-(?:US|CA|IN)$/;

const daysOf = (settings: Settings, asked: unknown): CalendarDaysResult => ({
  locale: settings.locale,
  firstWeekday: sundayFirst.test(settings.locale) ? 0 : 1,
  observances: observancesBetween(settings, textAt(asked, 'from') ?? '', textAt(asked, 'to') ?? ''),
});

const editOf = (open: TextDocument, asked: unknown): PublishEditResult => {
  const edit = publishEdit(open.getText(), textAt(asked, 'day') ?? '', textAt(asked, 'time'));
  return { version: open.version, ...(edit ? { edit: { range: rangeOf(open, edit), newText: edit.text } } : {}) };
};

/** Answers what a calendar shows, and how a draft gets another day. */
export const serveCalendar = (host: CalendarHost): void => {
  const { connection, guard, settings, document } = host;
  connection.onRequest<CalendarResult | null, never>(
    calendarRequest,
    guard('calendar', null, (asked: unknown, token) => unlessCancelled(calendarOf(host, textsAt(asked, 'uris')), token)),
  );
  connection.onRequest<CalendarDaysResult | null, never>(
    calendarDaysRequest,
    guard('calendarDays', null, async (asked: unknown, token) => {
      const uri = textAt(asked, 'uri') ?? '';
      const given = await unlessCancelled(settings.of(uri), token);
      if (!document(uri)) settings.close(uri);
      return daysOf(given, asked);
    }),
  );
  connection.onRequest<PublishEditResult | null, never>(
    publishEditRequest,
    guard('publishEdit', null, (asked: unknown) => {
      const open = document(textAt(asked, 'uri') ?? '');
      return open ? editOf(open, asked) : null;
    }),
  );
};
