// Draws a post. What it says comes ready from the extension; elements that stay keep focus, selection and place.
import type { Block, FieldView, ImageView, PartView, Piece, PostView } from '../preview/messages.ts';
import { element, fill, setText, showIf } from './dom.ts';

const setClass = (where: HTMLElement, name: string): void => {
  if (where.className !== name) where.className = name;
};
const childOf = (where: HTMLElement, name: string): HTMLElement => {
  const found = where.querySelector(`:scope > .${name}`);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${name}.`);
  return found;
};
/** Elements lead to a place in the draft by its number. */
const setPlace = (where: HTMLElement, place: number): void => {
  if (place >= 0) where.dataset['place'] = String(place);
  else delete where.dataset['place'];
};

const updatePiece = (where: HTMLElement, { text, kind, emphasis, whole, over, overStarts, folded, foldStarts, place }: Piece): void => {
  const marks = [kind, ...emphasis, over && 'over', overStarts && 'over-starts', folded && 'folded', foldStarts && 'fold-starts'];
  setClass(where, marks.filter((mark) => mark !== false).join(' '));
  setText(where, text);
  where.title = whole;
  setPlace(where, place);
};

const makeBlock = (): HTMLElement => {
  const words = element('p', 'words');
  words.dir = 'auto';
  const go = element('button', 'go');
  go.type = 'button';
  return element('div', 'block', words, go);
};
const updateBlock = (where: HTMLElement, { pieces, blankLines, place, line }: Block): void => {
  const [words, go] = [childOf(where, 'words'), childOf(where, 'go')];
  fill(words, pieces, () => element('span'), updatePiece);
  setPlace(where, place);
  where.style.marginBlockStart = `${blankLines}lh`;
  where.classList.toggle('folded', pieces.length > 0 && pieces.every(({ folded }) => folded));
  setText(go, line);
  go.setAttribute('aria-label', `Go to ${line}`);
  showIf(line !== '', go);
};

const makeField = (name: string) => (): HTMLElement =>
  element('div', name, element('p', 'label', element('span', 'name'), element('span', 'length')), makeBlock());
const updateField = (where: HTMLElement, field: FieldView): void => {
  const label = childOf(where, 'label');
  setText(childOf(label, 'name'), field.name);
  setText(childOf(label, 'length'), field.length);
  showIf(field.name !== '', label);
  where.classList.toggle('too-long', field.over);
  updateBlock(childOf(where, 'block'), field);
};
const listOf = <T>(item: T | undefined): readonly T[] => (item === undefined ? [] : [item]);
const fillField = (where: HTMLElement, name: string, field: FieldView | undefined): void => fill(where, listOf(field), makeField(name), updateField);

const makeImage = (): HTMLElement =>
  element('figure', 'image', element('div', 'frame', element('span', 'file'), element('span', 'missing', 'No alt text')), element('figcaption', 'alts'));
const updateImage = (where: HTMLElement, { file, alt, missing }: ImageView): void => {
  const frame = childOf(where, 'frame');
  setText(childOf(frame, 'file'), file === '' ? 'Picture' : file);
  showIf(missing, childOf(frame, 'missing'));
  fillField(childOf(where, 'alts'), 'alt', alt);
};

const makePart = (): HTMLElement => {
  const avatar = element('span', 'avatar');
  avatar.setAttribute('aria-hidden', 'true');
  const head = element('div', 'head', avatar, element('span', 'account'), element('h2', 'part-name'));
  const more = element('button', 'more');
  more.type = 'button';
  const body = element('div', 'body', element('div', 'warnings'), element('div', 'titles'), element('div', 'blocks'), more, element('p', 'note'));
  const card = element('div', 'card', element('span', 'host'), element('span', 'path'));
  const media = element('div', 'media', element('div', 'empty-frame'), element('div', 'images'));
  const count = element('p', 'count', element('span', 'length'), element('span', 'over-words'));
  return element('article', 'part', head, media, body, card, count);
};

/** A part with what it needs to know of its post. */
interface DrawnPart {
  readonly part: PartView;
  readonly post: PostView;
  readonly first: boolean;
  readonly expanded: boolean;
}

const updatePart = (where: HTMLElement, { part, post, first, expanded }: DrawnPart): void => {
  const [head, media, body, card, count] = [
    childOf(where, 'head'),
    childOf(where, 'media'),
    childOf(where, 'body'),
    childOf(where, 'card'),
    childOf(where, 'count'),
  ];
  setClass(where, `part ${post.look}${expanded ? ' expanded' : ''}${part.over === '' ? '' : ' too-long'}`);
  const after = [body, card, count];
  const wanted = post.look === 'feed' ? [head, body, card, media, count] : post.look === 'video' ? [media, head, ...after] : [head, media, ...after];
  // What is read and reached by keys comes in the order in which it is seen.
  if (wanted.some((each, index) => where.children.item(index) !== each)) where.append(...wanted);
  setText(childOf(head, 'account'), post.account);
  setText(childOf(head, 'part-name'), part.name);
  const frame = childOf(media, 'empty-frame');
  setText(frame, first ? post.frame : '');
  showIf(first && post.frame !== '', frame);
  fill(childOf(media, 'images'), part.images, makeImage, updateImage);
  showIf(part.images.length > 0 || (first && post.frame !== ''), media);
  fillField(childOf(body, 'warnings'), 'warning', first ? post.warning : undefined);
  fillField(childOf(body, 'titles'), 'title', first ? post.title : undefined);
  fill(childOf(body, 'blocks'), part.blocks, makeBlock, updateBlock);
  const more = childOf(body, 'more');
  setText(more, expanded ? 'Show less' : '… more');
  more.setAttribute('aria-expanded', String(expanded));
  showIf(part.folded, more);
  setText(childOf(body, 'note'), part.note);
  showIf(part.note !== '', childOf(body, 'note'));
  const [host, path] = part.card ?? ['', ''];
  setText(childOf(card, 'host'), host);
  setText(childOf(card, 'path'), path);
  showIf(part.card !== undefined, card);
  setText(childOf(count, 'length'), part.length);
  setText(childOf(count, 'over-words'), part.over);
};

const parts = element('div', 'parts');
const comments = element('div', 'comments');
const note = element('p', 'note');

/** The element that all of a post is drawn in. */
export const drawing = element('div', 'drawing', parts, note, comments);

/** Draws a post; `expanded` shows what is behind "more". */
export const drawPost = (post: PostView, expanded: boolean): void => {
  fill(
    parts,
    post.parts.map((part, index): DrawnPart => ({ part, post, first: index === 0, expanded })),
    makePart,
    updatePart,
  );
  setText(note, post.note);
  showIf(post.note !== '', note);
  fillField(comments, 'comment', post.firstComment);
};

/** Marks what the cursor of the editor is in, and brings it into sight. What is folded away shows at its "more". */
export const markPlaces = (places: readonly number[], scroll: boolean): void => {
  for (const old of drawing.querySelectorAll('.here')) old.classList.remove('here');
  const wanted = new Set(places.map(String));
  const found = [...drawing.querySelectorAll<HTMLElement>('[data-place]')].filter(({ dataset }) => wanted.has(dataset['place'] ?? ''));
  const hidden = found
    .find((each) => each.offsetParent === null)
    ?.closest('.body')
    ?.querySelector('.more');
  const marked = [...found, ...(hidden ? [hidden] : [])];
  for (const each of marked) each.classList.add('here');
  if (scroll) marked.find((each) => each instanceof HTMLElement && each.offsetParent !== null)?.scrollIntoView({ block: 'nearest' });
};
