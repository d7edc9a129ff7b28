// A post of the calendar, as a button that opens it and can be dragged.
import type { PostView } from '../calendar/messages.ts';
import { element, setText, showIf } from './dom.ts';

const part = (where: HTMLElement, name: string): HTMLElement => {
  const found = where.querySelector(`:scope > .${name}`);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${name}.`);
  return found;
};

/** Each state has a sign of its own, for colour alone tells nothing to many. */
const signs: Readonly<Record<PostView['state'], string>> = { draft: '○', 'in-review': '◐', approved: '●', outdated: '◌', planned: '+' };

const marks: Readonly<Record<PostView['mark'], string>> = {
  '': '',
  hour: 'within an hour',
  late: 'day has passed',
  unread: 'date unclear',
  day: 'same day',
};

/** What the signs stand for. */
export const legend = element('p', 'legend', '○ draft   ◐ in review   ● approved   ◌ review out of date   + planned, not written yet');

/** Makes the button of a post. */
export const makePost = (): HTMLElement => {
  const post = element(
    'button',
    'post',
    element('span', 'sign'),
    element('span', 'time'),
    element('span', 'mark'),
    element('span', 'title'),
    element('span', 'platforms'),
  );
  post.type = 'button';
  return post;
};

/** Brings the button of a post up to date; `tabIndex` is -1 where the keys of a grid lead to it. */
export const updatePost = (where: HTMLElement, post: PostView, tabIndex: number): void => {
  Object.assign(where.dataset, { uri: post.uri, day: post.day, state: post.state, campaign: post.campaign });
  where.tabIndex = tabIndex;
  where.draggable = post.uri !== '';
  where.setAttribute('aria-label', post.label);
  where.title = [post.title, post.file, post.stateWords, post.platforms, ...post.notes].filter((words) => words !== '').join('\n');
  setText(part(where, 'sign'), signs[post.state]);
  setText(part(where, 'time'), post.time);
  showIf(post.time !== '', part(where, 'time'));
  setText(part(where, 'title'), post.title);
  const mark = part(where, 'mark');
  setText(mark, marks[post.mark]);
  mark.dataset['kind'] = post.mark;
  showIf(post.mark !== '', mark);
  setText(part(where, 'platforms'), post.platforms);
  showIf(post.platforms !== '', part(where, 'platforms'));
};
