// The page of the calendar. It shows words that come ready from the extension, and says what was clicked, dragged or typed.
import type { CalendarView, Chosen, DayNote, FromPage, Mode, ToPage } from '../calendar/messages.ts';
import { drawMonth, focusDay, focusPost, type GridAction, table as monthTable, listenToMonth } from './calendarMonth.ts';
import { legend, makePost, updatePost } from './calendarPost.ts';
import { drawRows, rowTable } from './calendarRows.ts';
import { element, fill, setText, showIf } from './dom.ts';
import { host } from './host.ts';

const send = (message: FromPage): void => host.postMessage(message);

const modes: readonly (readonly [mode: Mode, name: string])[] = [
  ['month', 'Month'],
  ['list', 'List'],
  ['campaigns', 'Campaigns'],
];
const isMode = (value: unknown): value is Mode => modes.some(([mode]) => mode === value);

const readChosen = (value: unknown): Chosen => {
  const state = typeof value === 'object' && value !== null ? value : {};
  return {
    mode: 'mode' in state && isMode(state.mode) ? state.mode : 'month',
    month: 'month' in state && typeof state.month === 'string' ? state.month : '',
    campaign: 'campaign' in state && typeof state.campaign === 'string' ? state.campaign : '',
    observances: !('observances' in state) || state.observances !== false,
  };
};

const current: { chosen: Chosen; view: CalendarView | undefined; focus: { readonly uri: string; readonly day: string } | undefined } = {
  chosen: readChosen(host.getState()),
  view: undefined,
  focus: undefined,
};

const button = (name: string, words: string, about = ''): HTMLButtonElement => {
  const made = element('button', name, words);
  made.type = 'button';
  if (about !== '') {
    made.setAttribute('aria-label', about);
    made.title = about;
  }
  return made;
};

const title = element('h2');
title.setAttribute('aria-live', 'polite');
const [before, now, after] = [button('step', '‹', 'Month before'), button('now', 'Today'), button('step', '›', 'Month after')];
const tabs = element('div', 'modes');
tabs.setAttribute('role', 'group');
tabs.setAttribute('aria-label', 'Show as');
const tabOf = new Map(modes.map(([mode, name]) => [mode, tabs.appendChild(button('mode', name))] as const));
const observances = element('input');
observances.type = 'checkbox';
const observancesLabel = element('label', 'toggle', observances, ' Observances');
const fresh = button('fresh', 'New Post…');
const bar = element('header', 'bar', before, now, after, title, element('span', 'space'), observancesLabel, tabs, fresh);

const message = element('p', 'message');
message.setAttribute('role', 'status');
const summary = element('p', 'summary');
const undo = button('undo', 'Undo');
const movedWords = element('span');
movedWords.setAttribute('role', 'status');
const moved = element('p', 'moved', movedWords, ' ', undo);
const wholeMonthCount = element('summary');
const wholeMonth = element('ul', 'whole-month');
const wholeMonthPart = element('details', '', wholeMonthCount, wholeMonth);
wholeMonth.setAttribute('aria-label', 'Observances of the whole month');
const campaigns = element('select');
const pickCampaign = element('label', 'pick', 'Campaign ', campaigns);
const add = button('add', 'New Post in This Campaign…');
const noRows = element('p', 'message');
const undatedTitle = element('h2');
const undatedList = element('ul', 'posts');
const undated = element('section', 'undated', undatedTitle, undatedList);
const hint = element(
  'p',
  'hint',
  'Drag a post to another day, or use the keys. In the grid: arrows go from day to day, Page Up and Page Down from month to month, Enter goes to the posts of a day, N starts a new one. On a post: Enter opens it, Shift and an arrow move it, M asks for a date.',
);
document.getElementById('root')?.append(bar, message, summary, moved, wholeMonthPart, monthTable, pickCampaign, rowTable, noRows, add, undated, legend, hint);

const choose = (change: Partial<Chosen>): void => {
  current.chosen = { ...current.chosen, ...change };
  host.setState(current.chosen);
  send({ kind: 'show', chosen: current.chosen });
};

/** The month so many months from the one that is shown. */
const monthFrom = (steps: number): string => {
  const [year = 0, month = 1] = (current.view?.chosen.month ?? '').split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + steps, 1)).toISOString().slice(0, 7);
};

const makeNote = (): HTMLElement => element('li', '', button('note', ''));
const updateNote = (item: HTMLElement, { name, scope, words, about }: DayNote): void => {
  const [note] = item.children;
  if (!(note instanceof HTMLElement)) return;
  setText(note, words);
  note.title = about;
  Object.assign(note.dataset, { name, scope });
};

const rowsMessage = ({ chosen: { mode }, rows, campaigns: all }: CalendarView): string => {
  if (mode === 'campaigns' && all.length === 0)
    return 'There is no campaign yet. Write the same “campaign” at the top of several drafts, or list “posts” in a draft of the type campaign.';
  return mode === 'month' || rows.length > 0 ? '' : 'Nothing is planned.';
};

const draw = (): void => {
  const { view } = current;
  if (!view) return;
  const { mode } = view.chosen;
  setText(message, view.message);
  showIf(view.message !== '', message);
  setText(title, mode === 'list' ? `From ${view.title}` : mode === 'campaigns' ? 'Campaigns' : view.title);
  setText(summary, view.summary);
  showIf(mode === 'month', summary, hint);
  showIf(mode !== 'campaigns' || view.rows.length > 0, legend);
  showIf(mode !== 'campaigns', before, now, after);
  showIf(mode === 'month', observancesLabel);
  observances.checked = view.chosen.observances;
  for (const [each, tab] of tabOf) tab.setAttribute('aria-pressed', String(each === mode));
  setText(movedWords, view.moved);
  showIf(view.moved !== '', moved);
  fill(wholeMonth, mode === 'month' ? view.wholeMonth : [], makeNote, updateNote);
  showIf(mode === 'month' && view.wholeMonth.length > 0, wholeMonthPart);
  setText(wholeMonthCount, view.wholeMonthTitle);
  showIf(mode === 'month', monthTable);
  if (mode === 'month') drawMonth(view);
  fill(
    campaigns,
    view.campaigns,
    () => element('option'),
    (option, { id, name }) => {
      if (option instanceof HTMLOptionElement) option.value = id;
      setText(option, name);
    },
  );
  campaigns.value = view.chosen.campaign;
  showIf(mode === 'campaigns' && view.campaigns.length > 0, pickCampaign, add);
  drawRows(view);
  showIf(mode !== 'month' && view.rows.length > 0, rowTable);
  setText(noRows, rowsMessage(view));
  showIf(noRows.textContent !== '', noRows);
  setText(undatedTitle, view.undatedTitle);
  fill(
    undatedList,
    view.undated,
    () => element('li', '', makePost()),
    (item, post) => {
      const [made] = item.children;
      if (made instanceof HTMLElement) updatePost(made, post, 0);
    },
  );
  showIf(mode !== 'campaigns' && view.undated.length > 0, undated);
  if (current.focus && focusPost(current.focus.uri, current.focus.day)) current.focus = undefined;
};

const act = (action: GridAction): void => {
  if (action.kind === 'month') choose({ month: monthFrom(action.steps) });
  else if (action.kind === 'list') choose({ mode: 'list' });
  else {
    // What is moved keeps the focus, wherever it goes.
    if (action.kind === 'move' && action.day !== '') current.focus = action;
    send(action);
  }
};
listenToMonth(act);

before.addEventListener('click', () => choose({ month: monthFrom(-1) }));
after.addEventListener('click', () => choose({ month: monthFrom(1) }));
now.addEventListener('click', () => {
  const { view } = current;
  choose({ month: '' });
  if (view) focusDay(view.today, false);
});
observances.addEventListener('change', () => choose({ observances: observances.checked }));
for (const [mode, tab] of tabOf) tab.addEventListener('click', () => choose({ mode }));
campaigns.addEventListener('change', () => choose({ campaign: campaigns.value }));
undo.addEventListener('click', () => send({ kind: 'undo' }));
fresh.addEventListener('click', () => send({ kind: 'new', day: '', campaign: '' }));
add.addEventListener('click', () => send({ kind: 'new', day: current.view?.next ?? '', campaign: current.view?.chosen.campaign ?? '' }));
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const note = target.closest<HTMLElement>('.note');
  const post = target.closest<HTMLElement>('.post');
  const ask = target.closest<HTMLElement>('.ask');
  const start = target.closest<HTMLElement>('.start');
  if (note) send({ kind: 'observance', name: note.dataset['name'] ?? '', scope: note.dataset['scope'] ?? '' });
  else if (ask) send({ kind: 'move', uri: ask.dataset['uri'] ?? '', day: '' });
  else if (start) send({ kind: 'new', day: start.dataset['day'] ?? '', campaign: start.dataset['campaign'] ?? '' });
  else if (post) {
    const { uri = '', day = '', campaign = '' } = post.dataset;
    send(uri === '' ? { kind: 'new', day, campaign } : { kind: 'open', uri });
  }
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  current.view = data.view;
  draw();
});
send({ kind: 'show', chosen: current.chosen });
