// The page of the readability view. It shows words that come ready from the extension, and says what was clicked.
import type { Bar, FromPage, ReadabilityView, TextView, ToPage } from '../readability/messages.ts';
import { element, fill, setText, showIf } from './dom.ts';
import { host } from './host.ts';

/** What the reader has chosen; it outlives the page, which ends whenever another tab covers it. */
interface Chosen {
  readonly order: 'text' | 'hardest';
  readonly text: string;
  readonly formulas: boolean;
  /** The address of the draft, for when the window opens again. */
  readonly draft: string;
}

const readChosen = (value: unknown): Chosen => {
  const state = typeof value === 'object' && value !== null ? value : {};
  return {
    order: 'order' in state && state.order === 'hardest' ? 'hardest' : 'text',
    text: 'text' in state && typeof state.text === 'string' ? state.text : '',
    formulas: 'formulas' in state && state.formulas === true,
    draft: 'draft' in state && typeof state.draft === 'string' ? state.draft : '',
  };
};

const send = (message: FromPage): void => host.postMessage(message);

const current: { chosen: Chosen; view: ReadabilityView; bars: readonly Bar[] } = {
  chosen: readChosen(host.getState()),
  view: { draft: '', message: '', texts: [] },
  bars: [],
};

const message = element('p', 'message');
message.setAttribute('role', 'status');
const picker = element('select');
const pick = element('label', 'pick', 'Text ', picker);
const counts = element('p', 'counts');
const facts = element('dl', 'facts');
const note = element('p', 'note');
const formulaRows = element('tbody');
const cautions = element('div', 'cautions');
const formulas = element('details', 'formulas', element('summary', '', 'Formulas'), element('table', '', formulaRows), cautions);
const inOrder = element('button', '', 'In order');
const hardestFirst = element('button', '', 'Hardest first');
const orders = element('div', 'orders', inOrder, hardestFirst);
orders.setAttribute('role', 'group');
orders.setAttribute('aria-label', 'Order of the sentences');
const scale = element('p', 'scale', 'Difficulty goes from 1, easy, to 6, hard. Click a sentence to go to it.');
const list = element('ol', 'bars');
list.setAttribute('aria-label', 'Sentences');
const scores = element('div', 'scores', orders, scale, list);
const content = element('div', '', pick, counts, facts, note, formulas, scores);
document.getElementById('root')?.append(message, content);

const shownText = (): TextView | undefined => current.view.texts.find(({ id }) => id === current.chosen.text) ?? current.view.texts[0];

const makeFact = (): HTMLElement => element('div', '', element('dt'), element('dd'));
const updateFact = (row: HTMLElement, [name, words]: TextView['facts'][number]): void => {
  const [term, value] = row.children;
  if (term instanceof HTMLElement) setText(term, name);
  if (value instanceof HTMLElement) setText(value, words);
};

const makeFormula = (): HTMLElement => {
  const name = element('th');
  name.scope = 'row';
  return element('tr', '', name, element('td', 'value'));
};
const updateFormula = (row: HTMLElement, { name, value }: TextView['formulas'][number]): void => {
  for (const [index, words] of [name, value].entries()) {
    const cell = row.children.item(index);
    if (cell instanceof HTMLElement) setText(cell, words);
  }
};

const levelWords: Readonly<Record<Bar['level'], string>> = { easy: 'easy', medium: 'medium', hard: 'hard' };

const makeBar = (): HTMLElement => {
  const fillOfBar = element('span', 'fill');
  const track = element('span', 'track', fillOfBar);
  track.setAttribute('aria-hidden', 'true');
  const head = element('span', 'head', element('span', 'value'), element('span', 'level'), track, element('span', 'place'));
  const button = element('button', 'bar', head, element('span', 'text'), element('span', 'reasons'));
  button.type = 'button';
  return element('li', '', button);
};
const updateBar = (row: HTMLElement, bar: Bar): void => {
  const put = (name: string, words: string): void => {
    const where = row.querySelector(`.${name}`);
    if (where instanceof HTMLElement) setText(where, words);
  };
  row.dataset['level'] = bar.level;
  put('value', bar.value);
  put('level', levelWords[bar.level]);
  put('place', bar.place);
  put('text', bar.text);
  put('reasons', bar.reasons);
  const filled = row.querySelector('.fill');
  if (filled instanceof HTMLElement) filled.style.width = `${(bar.size * 100).toFixed(1)}%`;
};

const draw = (): void => {
  const { view, chosen } = current;
  const text = shownText();
  setText(message, view.message);
  showIf(view.message !== '', message);
  showIf(text !== undefined, content);
  if (!text) return;
  fill(
    picker,
    view.texts,
    () => element('option'),
    (option, { id, name }) => {
      if (option instanceof HTMLOptionElement) option.value = id;
      setText(option, name);
    },
  );
  picker.value = text.id;
  showIf(view.texts.length > 1, pick);
  setText(counts, text.counts);
  fill(facts, text.facts, makeFact, updateFact);
  setText(note, text.note);
  showIf(text.note !== '', note);
  fill(formulaRows, text.formulas, makeFormula, updateFormula);
  fill(cautions, text.cautions, () => element('p'), setText);
  formulas.open = chosen.formulas;
  showIf(text.formulas.length > 0, formulas);
  inOrder.setAttribute('aria-pressed', String(chosen.order === 'text'));
  hardestFirst.setAttribute('aria-pressed', String(chosen.order === 'hardest'));
  current.bars = chosen.order === 'text' ? text.bars : text.bars.toSorted((a, b) => b.difficulty - a.difficulty);
  fill(list, current.bars, makeBar, updateBar);
  showIf(text.bars.length > 0, scores);
};

const keep = (change: Partial<Chosen>): void => {
  current.chosen = { ...current.chosen, ...change };
  host.setState(current.chosen);
};
const choose = (change: Partial<Chosen>): void => {
  keep(change);
  draw();
};

inOrder.addEventListener('click', () => choose({ order: 'text' }));
hardestFirst.addEventListener('click', () => choose({ order: 'hardest' }));
picker.addEventListener('change', () => choose({ text: picker.value }));
formulas.addEventListener('toggle', () => {
  if (formulas.open !== current.chosen.formulas) choose({ formulas: formulas.open });
});
list.addEventListener('click', ({ target }) => {
  const row = target instanceof Element ? target.closest('li') : null;
  const bar = row ? current.bars[[...list.children].indexOf(row)] : undefined;
  const text = shownText();
  if (bar && text) send({ kind: 'go', text: text.id, index: bar.index });
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'pick') {
    choose({ text: data.text });
    return;
  }
  current.view = data.view;
  if (data.address !== '' && data.address !== current.chosen.draft) keep({ draft: data.address });
  draw();
});
draw();
send({ kind: 'ready' });
