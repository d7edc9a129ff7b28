// The month of the calendar: a grid that is walked with the arrow keys, and into which posts are dropped.
import type { CalendarView, DayView, FromPage, WeekView } from '../calendar/messages.ts';
import { makePost, updatePost } from './calendarPost.ts';
import { element, fill, setText, showIf } from './dom.ts';

/** What is done in the grid. */
export type GridAction = Extract<FromPage, { kind: 'move' | 'new' }> | { readonly kind: 'month'; readonly steps: number } | { readonly kind: 'list' };

const head = element('tr');
const body = element('tbody');
/** The grid. */
export const table = element('table', 'month', element('thead', '', head), body);
table.setAttribute('role', 'grid');

/** The day that Tab leads to, and where the focus goes when another month is drawn. */
const state: { day: string; follow: boolean } = { day: '', follow: false };

const cells = (): readonly HTMLElement[] => [...body.querySelectorAll<HTMLElement>('td.day')];
const cellOf = (day: string): HTMLElement | undefined => cells().find((cell) => cell.dataset['day'] === day);

const makeDay = (): HTMLElement => {
  const posts = element('ul', 'posts');
  const more = element('button', 'more');
  more.type = 'button';
  more.tabIndex = -1;
  return element('td', 'day', element('span', 'number'), element('ul', 'notes'), posts, more);
};
const updateDay = (cell: HTMLElement, day: DayView): void => {
  const [number, notes, posts, more] = cell.children;
  cell.dataset['day'] = day.day;
  cell.setAttribute('aria-label', day.label);
  if (day.today) cell.setAttribute('aria-current', 'date');
  else cell.removeAttribute('aria-current');
  cell.tabIndex = day.day === state.day ? 0 : -1;
  for (const [name, on] of [
    ['outside', !day.inMonth],
    ['today', day.today],
    ['past', day.past],
  ] as const)
    cell.classList.toggle(name, on);
  if (number instanceof HTMLElement) setText(number, day.number);
  if (notes instanceof HTMLElement) {
    fill(
      notes,
      day.observances,
      () => element('li', '', element('button', 'note')),
      (item, note) => {
        const [made] = item.children;
        if (!(made instanceof HTMLButtonElement)) return;
        made.type = 'button';
        made.tabIndex = -1;
        made.title = note.about;
        Object.assign(made.dataset, { name: note.name, scope: note.scope });
        setText(made, note.words);
      },
    );
    showIf(day.observances.length > 0, notes);
  }
  if (posts instanceof HTMLElement) {
    fill(
      posts,
      day.posts,
      () => element('li', '', makePost()),
      (item, post) => {
        const [made] = item.children;
        if (made instanceof HTMLElement) updatePost(made, post, -1);
      },
    );
  }
  if (more instanceof HTMLElement) {
    setText(more, `${day.more} more in the list`);
    showIf(day.more > 0, more);
  }
};

const makeWeek = (): HTMLElement => {
  const name = element('th', 'week', element('span', 'name'), element('span', 'empty', 'no posts'));
  name.scope = 'row';
  return element('tr', '', name);
};
const updateWeek = (line: HTMLElement, { name, empty, days }: WeekView): void => {
  const header = line.firstElementChild;
  const [words, note] = header?.children ?? [];
  if (words instanceof HTMLElement) setText(words, name);
  if (note instanceof HTMLElement) showIf(empty, note);
  header?.setAttribute('aria-label', `Week of ${name}${empty ? ', no posts' : ''}`);
  line.classList.toggle('is-empty', empty);
  while (line.children.length > days.length + 1) line.lastElementChild?.remove();
  for (const [index, day] of days.entries()) {
    const known = line.children.item(index + 1);
    updateDay(known instanceof HTMLElement ? known : line.appendChild(makeDay()), day);
  }
};

/** Brings the grid up to date. */
export const drawMonth = ({ title, weekdays, weeks, today, chosen }: CalendarView): void => {
  const days = weeks.flatMap((week) => week.days);
  if (!days.some(({ day, inMonth }) => day === state.day && inMonth)) {
    // Another month: the same day of it, if the keys led there, else today or its first.
    const kept = days.find(({ day, inMonth }) => inMonth && state.follow && day.slice(8) === state.day.slice(8));
    const found = kept ?? days.find(({ day, inMonth }) => inMonth && day === today) ?? days.find(({ inMonth }) => inMonth);
    state.day = found?.day ?? '';
  }
  table.setAttribute('aria-label', `${title}: posts by day`);
  table.dataset['month'] = chosen.month;
  fill(
    head,
    [['Week', 'Week of'] as const, ...weekdays],
    () => {
      const name = element('th');
      name.scope = 'col';
      return name;
    },
    (name, [short, long]) => {
      setText(name, short);
      name.setAttribute('aria-label', long);
    },
  );
  fill(body, weeks, makeWeek, updateWeek);
  if (state.follow) cellOf(state.day)?.focus();
  state.follow = false;
};

/** Makes a day the one that Tab leads to, and gives it the focus. */
export const focusDay = (day: string, focus = true): void => {
  state.day = day;
  for (const cell of cells()) cell.tabIndex = cell.dataset['day'] === day ? 0 : -1;
  if (focus) cellOf(day)?.focus();
};

/** Gives a post on a day the focus; false where it does not stand there, or cannot be seen. */
export const focusPost = (uri: string, on: string): boolean => {
  const post = [...document.querySelectorAll<HTMLElement>('.post')].find(
    ({ dataset, offsetParent }) => dataset['uri'] === uri && dataset['day'] === on && offsetParent !== null,
  );
  post?.focus();
  const day = post?.closest<HTMLElement>('td.day')?.dataset['day'];
  if (day !== undefined) focusDay(day, false);
  return post !== undefined;
};

const shifted = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The day that a key leads to from a day of the grid. */
const dayBy = (key: string, cell: HTMLElement): string | undefined => {
  const day = cell.dataset['day'] ?? '';
  const line = cell.parentElement;
  const step = arrows[key];
  if (step !== undefined) return shifted(day, step);
  const edge = key === 'Home' ? line?.children.item(1) : key === 'End' ? line?.lastElementChild : undefined;
  return edge instanceof HTMLElement ? edge.dataset['day'] : undefined;
};

const walk = (key: string, cell: HTMLElement, act: (action: GridAction) => void): boolean => {
  const day = cell.dataset['day'] ?? '';
  const next = dayBy(key, cell);
  if (next !== undefined) {
    const month = table.dataset['month'] ?? '';
    if (next.startsWith(month)) focusDay(next);
    else {
      Object.assign(state, { day: next, follow: true });
      act({ kind: 'month', steps: next < month ? -1 : 1 });
    }
    return true;
  }
  if (key === 'PageUp' || key === 'PageDown') {
    state.follow = true;
    act({ kind: 'month', steps: key === 'PageUp' ? -1 : 1 });
  } else if (key === 'n' || key === 'N') act({ kind: 'new', day, campaign: '' });
  else if (key === 'Enter' || key === ' ') {
    const inside = cell.querySelector<HTMLElement>('.post') ?? cell.querySelector<HTMLElement>('.note');
    if (inside) inside.focus();
    else act({ kind: 'new', day, campaign: '' });
  } else return false;
  return true;
};

const inCell = (key: string, cell: HTMLElement, inside: HTMLElement): boolean => {
  const all = [...cell.querySelectorAll<HTMLElement>('button:not([hidden])')];
  const at = all.indexOf(inside);
  if (key === 'Escape') cell.focus();
  else if (key === 'ArrowDown') all[Math.min(at + 1, all.length - 1)]?.focus();
  else if (key === 'ArrowUp') (at === 0 ? cell : all[at - 1])?.focus();
  else return false;
  return true;
};

const takePost = (event: KeyboardEvent, post: HTMLElement, act: (action: GridAction) => void): boolean => {
  const { uri = '', day = '' } = post.dataset;
  if (uri === '') return false;
  const step = event.shiftKey ? arrows[event.key] : undefined;
  if (step !== undefined && day !== '') act({ kind: 'move', uri, day: shifted(day, step) });
  else if (event.key === 'm' || event.key === 'M') act({ kind: 'move', uri, day: '' });
  else return false;
  return true;
};

const mime = 'application/x-clinical-draft';

const listenToDrag = (act: (action: GridAction) => void): void => {
  const target = (event: DragEvent): HTMLElement | undefined =>
    (event.dataTransfer?.types.includes(mime) && event.target instanceof Element && event.target.closest<HTMLElement>('td.day')) || undefined;
  const mark = (cell: HTMLElement | undefined): void => {
    for (const each of cells()) each.classList.toggle('drop', each === cell);
  };
  document.addEventListener('dragstart', ({ target: from, dataTransfer }) => {
    const uri = from instanceof HTMLElement ? from.dataset['uri'] : undefined;
    if (!dataTransfer || uri === undefined) return;
    dataTransfer.setData(mime, uri);
    dataTransfer.effectAllowed = 'move';
  });
  document.addEventListener('dragover', (event) => {
    const cell = target(event);
    mark(cell);
    if (cell) event.preventDefault();
  });
  document.addEventListener('dragend', () => mark(undefined));
  document.addEventListener('drop', (event) => {
    const day = target(event)?.dataset['day'];
    mark(undefined);
    const uri = event.dataTransfer?.getData(mime) ?? '';
    if (day === undefined || uri === '') return;
    event.preventDefault();
    act({ kind: 'move', uri, day });
  });
};

/** Listens to keys and to what is dragged. */
export const listenToMonth = (act: (action: GridAction) => void): void => {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = target.closest<HTMLElement>('td.day');
    const post = target.closest<HTMLElement>('.post');
    const done = (post && takePost(event, post, act)) || (cell && (target === cell ? walk(key, cell, act) : inCell(key, cell, target)));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  });
  body.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.more')) act({ kind: 'list' });
    const cell = target.closest<HTMLElement>('td.day');
    if (cell && !target.closest('button')) focusDay(cell.dataset['day'] ?? '');
  });
  body.addEventListener('dblclick', ({ target }) => {
    const cell = target instanceof Element && !target.closest('button') ? target.closest<HTMLElement>('td.day') : null;
    if (cell) act({ kind: 'new', day: cell.dataset['day'] ?? '', campaign: '' });
  });
  listenToDrag(act);
};
