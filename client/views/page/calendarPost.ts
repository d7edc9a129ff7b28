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

/** Makes the button of a post. */
export const makePost = (): HTMLElement => {
  const post = element(
    'button',
    'post',
    element('span', 'sign'),
    element('span', 'time'),
    element('span', 'title'),
    element('span', 'clash'),
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
  const clash = part(where, 'clash');
  setText(clash, post.clash === 'hour' ? 'within an hour' : 'same day');
  clash.dataset['kind'] = post.clash;
  showIf(post.clash !== '', clash);
  setText(part(where, 'platforms'), post.platforms);
  showIf(post.platforms !== '', part(where, 'platforms'));
};
