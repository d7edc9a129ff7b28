import { commands, type Diagnostic, Disposable, languages, Uri, window, workspace } from 'vscode';
import type { CalendarDaysResult } from '../../../server/protocol/calendar.ts';
import { startOn } from '../../commands/observances.ts';
import { type Moved, setPublish } from '../../publishDate.ts';
import type { Server } from '../../server.ts';
import { numberWords } from '../../statusText.ts';
import type { Summaries } from '../../summaries.ts';
import { localDay } from '../../today.ts';
import { openDocument } from '../openDrafts.ts';
import { openView, type ViewPanel } from '../panel.ts';
import { campaignOf } from './campaigns.ts';
import { dayWordsIn } from './dayWords.ts';
import { isFromPage } from './fromPage.ts';
import type { Chosen, FromPage, ToPage } from './messages.ts';
import { monthAfter, postsOf, weeksOf, writtenDay } from './model.ts';
import { createDraftStore, type DraftStore } from './store.ts';
import { calendarView } from './words.ts';

/** The view that shows all drafts of the folder by the day on which they go out. */
export interface Calendar extends Disposable {
  /** Opens it, or brings it to the front and reads the drafts anew. */
  show(): Promise<void>;
}

/** How long changes are gathered before they are drawn. */
const drawMilliseconds = 100;

const first: Chosen = { mode: 'month', month: '', campaign: '', observances: true };
const noDays: CalendarDaysResult = { locale: 'en-US', firstWeekday: 0, observances: [] };
const outdatedRule = 'draft/review-outdated';

/** Minutes from UTC to the time here. */
const offsetAt = (milliseconds: number): number => -new Date(milliseconds).getTimezoneOffset();

const codeOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

const isOutdated = (draft: Uri): boolean => languages.getDiagnostics(draft).some((each) => codeOf(each) === outdatedRule);

/** Makes the view. Nothing is read while it is closed. */
export const createCalendar = (
  extension: Uri,
  server: Pick<Server, 'start' | 'calendar' | 'calendarDays' | 'publishEdit' | 'startObservance'>,
  summaries: Pick<Summaries, 'onDidChange'>,
): Calendar => {
  let panel: ViewPanel | undefined;
  let store: DraftStore | undefined;
  let listening: Disposable | undefined;
  let chosen = first;
  let days: CalendarDaysResult = noDays;
  /** What the days were asked for. */
  let asked = '';
  let moved: Moved | undefined;
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The drafts whose review is older than their text, as far as they were open: a closed draft has no findings, and is still what it was. */
  const outdated = new Set<string>();

  const messageOf = (drafts: DraftStore): string => {
    const progress = drafts.progress();
    if (progress) return progress.all === 0 ? 'Looking for drafts…' : `Reading ${numberWords(progress.done)} of ${numberWords(progress.all)} drafts…`;
    if (drafts.failed()) return 'Clinical Content is not ready yet. Try again in a moment, or use “Clinical: Restart”.';
    if (drafts.drafts.size === 0) return 'There are no drafts in this folder yet: files whose names end in .post.md.';
    return drafts.full() ? 'There are more drafts in this folder than the calendar reads. Open a folder inside it.' : '';
  };
  const draw = (): void => {
    if (!panel?.visible() || !store) return;
    const input = { today: localDay(), chosen, days, offsetAt, outdated };
    const message: ToPage = { kind: 'view', view: calendarView({ ...input, drafts: store.drafts.values(), message: messageOf(store), moved: said }) };
    panel.post(message);
  };
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      draw();
    }, drawMilliseconds);
  };
  const readDays = async (): Promise<void> => {
    const month = chosen.month === '' ? localDay().slice(0, 7) : chosen.month;
    const [from = ''] = weeksOf(month, 1, 0);
    const uri = workspace.workspaceFolders?.[0]?.uri;
    const question = `${uri?.toString() ?? ''} ${from}`;
    if (question === asked) return;
    asked = question;
    const place = uri ? Uri.joinPath(uri, 'calendar.post.md').toString() : '';
    const result = await server.calendarDays({ uri: place, from, to: `${monthAfter(month, 1)}-14` }).catch(() => undefined);
    if (question !== asked) return;
    if (result) days = result;
    // Asked again the next time.
    else asked = '';
    soon();
  };

  const move = async (uri: string, day: string): Promise<void> => {
    const draft = store?.drafts.get(uri);
    const [post] = draft ? postsOf([draft], offsetAt) : [];
    if (!draft || !post) return;
    const done = await setPublish(server, Uri.parse(uri), writtenDay(post, day));
    if ('problem' in done) {
      void window.showWarningMessage(done.problem);
      soon();
      return;
    }
    moved = done;
    said = `“${draft.title ?? uri.slice(uri.lastIndexOf('/') + 1)}” now goes out on ${dayWordsIn(days.locale).long(day)}.`;
    soon();
  };
  const undo = async (): Promise<void> => {
    const last = moved;
    moved = undefined;
    said = '';
    if (last && !(await last.undo())) void window.showWarningMessage('The draft has changed since, so the move was not taken back.');
    soon();
  };
  const newPost = (day: string, campaign: string): Thenable<unknown> => {
    const drafts = [...(store?.drafts.values() ?? [])];
    const sibling = campaign === '' ? undefined : drafts.find((draft) => campaignOf(draft) === campaign);
    const folder = sibling && { folder: sibling.uri.slice(0, sibling.uri.lastIndexOf('/')) };
    const named = campaign === '' ? {} : { campaign: sibling?.campaign ?? campaign };
    return commands.executeCommand('clinicalContent.newPost', { ...(day === '' ? {} : { day }), ...named, ...folder });
  };
  const carryOut = async (message: FromPage): Promise<void> => {
    if (message.kind === 'show') {
      chosen = message.chosen;
      draw();
      await readDays();
    } else if (message.kind === 'undo') await undo();
    else if (message.kind === 'new') await newPost(message.day, message.campaign);
    else if (message.kind === 'observance' && message.name === '') await commands.executeCommand('clinicalContent.observances');
    else if (message.kind === 'observance') await startOn(server, workspace.workspaceFolders?.[0]?.uri.toString() ?? '', message);
    else if (!store?.drafts.has(message.uri)) soon();
    else if (message.kind === 'open') await window.showTextDocument(Uri.parse(message.uri));
    else if (message.day === '') await commands.executeCommand('clinicalContent.setPublishDate', { uri: message.uri });
    else await move(message.uri, message.day);
  };

  const close = (): void => {
    clearTimeout(timer);
    timer = undefined;
    listening?.dispose();
    store?.dispose();
    [panel, store, listening, moved, said, chosen, days, asked] = [undefined, undefined, undefined, undefined, '', first, noDays, ''];
  };
  const open = (): ViewPanel => {
    const drafts = createDraftStore(server, summaries);
    store = drafts;
    listening = Disposable.from(drafts.onDidChange(soon));
    return openView({
      extension,
      type: 'clinicalContent.calendar',
      title: 'Calendar',
      name: 'calendar',
      inFront: true,
      onMessage: (message) => {
        if (isFromPage(message)) void carryOut(message).catch(() => undefined);
      },
      onClose: close,
    });
  };
  const following = languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) {
      if (!openDocument(uri)) continue;
      const was = outdated.has(uri.toString());
      if (isOutdated(uri)) outdated.add(uri.toString());
      else outdated.delete(uri.toString());
      if (was !== outdated.has(uri.toString())) soon();
    }
  });
  return {
    show: async () => {
      if (panel) panel.reveal();
      else panel = open();
      const drafts = store;
      // What is asked waits for the server, so files are looked for while it starts.
      await Promise.all([server.start(), drafts?.load(), readDays()]);
    },
    dispose: () => {
      following.dispose();
      panel?.dispose();
      close();
    },
  };
};
