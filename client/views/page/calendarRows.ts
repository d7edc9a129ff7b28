// The list of the calendar, and the sequence of a campaign: a table with a row a post.
import type { CalendarView, RowView } from '../calendar/messages.ts';
import { makePost, updatePost } from './calendarPost.ts';
import { element, fill, setText, showIf } from './dom.ts';

const heading = (words: string): HTMLElement => {
  const cell = element('th', '', words);
  cell.scope = 'col';
  return cell;
};
const body = element('tbody');
/** The table. */
export const rowTable = element(
  'table',
  'rows',
  element('thead', '', element('tr', '', ...['Date', 'Post', 'Platforms', 'State', 'To mind', 'Change'].map(heading))),
  body,
);

const makeRow = (): HTMLElement => {
  const when = element('th', 'when', element('span', 'date'), element('span', 'after'));
  when.scope = 'row';
  const [ask, start] = [element('button', 'ask', 'Move…'), element('button', 'start', 'New Post…')];
  ask.type = 'button';
  start.type = 'button';
  return element('tr', '', when, element('td', '', makePost()), element('td'), element('td'), element('td'), element('td', '', ask, start));
};

const updateRow = (line: HTMLElement, { kind, when, after, post, day }: RowView, campaign: string): void => {
  const [first, second, platforms, state, notes, change] = line.children;
  line.className = `${kind}-row`;
  const [date, later] = first?.children ?? [];
  if (date instanceof HTMLElement) setText(date, when);
  if (later instanceof HTMLElement) setText(later, after);
  if (first instanceof HTMLTableCellElement) first.colSpan = kind === 'post' ? 1 : kind === 'gap' ? 5 : 6;
  for (const cell of [second, platforms, state, notes]) if (cell instanceof HTMLElement) showIf(kind === 'post', cell);
  if (change instanceof HTMLElement) showIf(kind !== 'month', change);
  const [button] = second?.children ?? [];
  if (post && button instanceof HTMLElement) updatePost(button, post, 0);
  if (platforms instanceof HTMLElement) setText(platforms, post?.platforms ?? '');
  if (state instanceof HTMLElement) setText(state, post?.stateWords ?? '');
  if (notes instanceof HTMLElement) setText(notes, post?.notes.join('. ') ?? '');
  const [ask, start] = change?.children ?? [];
  const isWritten = post !== undefined && post.uri !== '';
  if (ask instanceof HTMLElement) {
    ask.dataset['uri'] = post?.uri ?? '';
    ask.setAttribute('aria-label', `Move “${post?.title ?? ''}” to another date`);
    showIf(isWritten, ask);
  }
  if (start instanceof HTMLElement) {
    Object.assign(start.dataset, { day, campaign: post?.campaign ?? campaign });
    start.setAttribute('aria-label', `New post${when === '' ? '' : ` for: ${when}`}`);
    showIf(!isWritten && (day !== '' || kind === 'post'), start);
  }
};

/** Brings the table up to date. */
export const drawRows = ({ rows, chosen, title }: CalendarView): void => {
  rowTable.setAttribute('aria-label', chosen.mode === 'list' ? `Posts from ${title} on` : 'Posts of the campaign');
  const campaign = chosen.mode === 'campaigns' ? chosen.campaign : '';
  fill(body, rows, makeRow, (line, row) => updateRow(line, row, campaign));
};
