// The page of the preview. It shows words that come ready from the extension, and says what was clicked.
import type { FromPage, PreviewView, Tab, ToPage } from '../preview/messages.ts';
import { element, fill, setText, showIf } from './dom.ts';
import { host } from './host.ts';
import { drawing, drawPost, markPlaces } from './previewPost.ts';

/** What the reader has chosen; it outlives the page, which ends whenever another tab covers it. */
interface Chosen {
  readonly platform: string;
  /** The draft and platform whose "more" is open. */
  readonly open: string;
  /** The address of the draft, for when the window opens again. */
  readonly draft: string;
}

const readChosen = (value: unknown): Chosen => {
  const state = typeof value === 'object' && value !== null ? value : {};
  return {
    platform: 'platform' in state && typeof state.platform === 'string' ? state.platform : '',
    open: 'open' in state && typeof state.open === 'string' ? state.open : '',
    draft: 'draft' in state && typeof state.draft === 'string' ? state.draft : '',
  };
};

const send = (message: FromPage): void => host.postMessage(message);

const nothing: PreviewView = { draft: '', message: '', tabs: [], others: [], picked: '', version: 0, post: undefined };
const current: { chosen: Chosen; view: PreviewView; cursor: readonly number[]; wasAt: string } = {
  chosen: readChosen(host.getState()),
  view: nothing,
  cursor: [],
  wasAt: '',
};

const message = element('p', 'message');
message.setAttribute('role', 'status');
const tabs = element('div', 'tabs');
tabs.setAttribute('role', 'tablist');
tabs.setAttribute('aria-label', 'Platforms');
const others = element('select', 'others');
others.setAttribute('aria-label', 'Another platform');
const panel = element('section', 'post', drawing);
panel.setAttribute('role', 'tabpanel');
panel.id = 'post';
panel.tabIndex = -1;
const content = element('div', '', element('div', 'choose', tabs, others), panel);
document.getElementById('root')?.append(message, content);

const makeTab = (): HTMLElement => {
  const tab = element('button', 'tab', element('span', 'name'), element('span', 'length'));
  tab.type = 'button';
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', panel.id);
  return tab;
};
const updateTab = (where: HTMLElement, { id, name, length, over }: Tab): void => {
  const isPicked = id === current.view.picked;
  where.dataset['platform'] = id;
  where.id = `tab-${id}`;
  where.tabIndex = isPicked ? 0 : -1;
  where.setAttribute('aria-selected', String(isPicked));
  where.classList.toggle('too-long', over);
  const [label, figures] = where.children;
  if (label instanceof HTMLElement) setText(label, name);
  if (figures instanceof HTMLElement) setText(figures, length);
};

const shownPost = (): string => `${current.view.draft} ${current.view.picked}`;

const draw = (): void => {
  const { view, chosen } = current;
  setText(message, view.message);
  showIf(view.message !== '', message);
  showIf(view.post !== undefined, content);
  if (!view.post) return;
  fill(tabs, view.tabs, makeTab, updateTab);
  panel.setAttribute('aria-labelledby', `tab-${view.picked}`);
  const options: readonly Pick<Tab, 'id' | 'name'>[] = [{ id: '', name: 'Another platform…' }, ...view.others];
  fill(
    others,
    options,
    () => element('option'),
    (option, { id, name }) => {
      if (option instanceof HTMLOptionElement) option.value = id;
      setText(option, name);
    },
  );
  others.value = '';
  showIf(view.others.length > 0, others);
  drawPost(view.post, chosen.open === shownPost());
};

const choose = (change: Partial<Chosen>): void => {
  current.chosen = { ...current.chosen, ...change };
  host.setState(current.chosen);
};
const pick = (platform: string): void => {
  choose({ platform });
  send({ kind: 'pick', platform });
};

/** Marks where the cursor is. It scrolls only when the cursor came to another place, not while somebody reads on. */
const showCursor = (): void => {
  const at = `${current.view.picked} ${current.cursor.join(' ')}`;
  markPlaces(current.cursor, at !== current.wasAt && !document.hasFocus());
  current.wasAt = at;
};

const moves: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

tabs.addEventListener('click', ({ target }) => {
  const tab = target instanceof Element ? target.closest<HTMLElement>('.tab') : null;
  if (tab) pick(tab.dataset['platform'] ?? '');
});
tabs.addEventListener('keydown', (event) => {
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  const from = current.view.tabs.findIndex(({ id }) => id === current.view.picked);
  const to = move(from, current.view.tabs.length);
  // The next key counts from here, even before the answer is back.
  current.view = { ...current.view, picked: current.view.tabs[to]?.id ?? current.view.picked };
  fill(tabs, current.view.tabs, makeTab, updateTab);
  const tab = tabs.children.item(to);
  if (tab instanceof HTMLElement) tab.focus();
  pick(current.view.picked);
});
others.addEventListener('change', () => {
  if (others.value === '') return;
  pick(others.value);
});
drawing.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest('.more')) {
    choose({ open: current.chosen.open === shownPost() ? '' : shownPost() });
    draw();
    showCursor();
    return;
  }
  // Who marks words wants to copy them.
  if (getSelection()?.isCollapsed === false && !target.closest('button')) return;
  const place = target.closest<HTMLElement>('[data-place]')?.dataset['place'];
  if (place !== undefined) send({ kind: 'go', place: Number(place), version: current.view.version });
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'cursor') {
    current.cursor = data.places;
    showCursor();
    return;
  }
  current.view = data.view;
  const { platform, draft } = current.chosen;
  const now = { platform: data.view.picked || platform, draft: data.address || draft };
  if (now.platform !== platform || now.draft !== draft) choose(now);
  draw();
});
draw();
send({ kind: 'ready', platform: current.chosen.platform, draft: current.chosen.draft });
