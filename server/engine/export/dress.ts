import { type Emphasis, emphasisIn } from '../draft/emphasis.ts';
import { tagEdits } from '../platforms/linkTags.ts';
import type { Formatting, LinkTags, Platform } from '../platforms/platform.ts';
import { remember } from '../text/remember.ts';
import type { Edit, Paragraph } from '../types.ts';

/** What a platform makes of the published words: its own marks of emphasis, or words for signs that it refuses. */
type Style = Formatting | 'signsAsWords';

/** How the words of a paragraph go out: in a style, and with tags in links to the project's own domains. */
export interface Dress {
  readonly style: Style;
  readonly tags: LinkTags | undefined;
}

/** An edit of the published text. */
interface Dressing extends Edit {
  /** Of what it is the mark. */
  readonly emphasis?: Emphasis['kind'];
  /** It goes on where a link ends. */
  readonly inLink?: true;
}

/** A paragraph as it goes out on a platform. */
export interface Dressed {
  readonly text: string;
  /** What was done to the published text, and where it stands in this one. */
  readonly edits: readonly (Dressing & { readonly at: number })[];
}

/** How a platform's posts are dressed. */
export const dressOf = ({ formatting, refuses, linkTags: tags }: Platform): Dress => ({
  style: refuses === 'angleBrackets' ? 'signsAsWords' : formatting,
  tags,
});

/** The dress that counts: Telegram takes its marks away before it counts. */
export const countedDress = (platform: Platform): Dress => {
  const dress = dressOf(platform);
  return platform.formatting === 'telegram' ? { ...dress, style: 'none' } : dress;
};

type Marks = Readonly<Record<Emphasis['kind'], string>>;
const doubled: Marks = { strong: '**', emphasis: '*', delete: '~~' };
const marks: Readonly<Record<Exclude<Formatting, 'none'>, Marks>> = {
  whatsapp: { strong: '*', emphasis: '_', delete: '~' },
  telegram: { strong: '**', emphasis: '__', delete: '~~' },
  discord: doubled,
  markdown: doubled,
};

const letter = /[\p{L}\p{N}]/u;
const isLetter = (character: string): boolean => character !== '' && letter.test(character);

/** Chats know marks only around whole words, and not over the end of a line. */
const isWhole = (text: string, { start, end }: Emphasis): boolean =>
  !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end)) && !text.slice(start, end).includes('\n');

const emphasisEdits = (paragraph: Paragraph, dress: Exclude<Formatting, 'none'>): Dressing[] => {
  const { text, published } = paragraph;
  const inserts: { readonly edit: Dressing; readonly order: number }[] = [];
  for (const [index, found] of emphasisIn(published).entries()) {
    // White space at the end of a text goes, and an emphasis over it becomes shorter.
    const { start, kind } = found;
    const end = Math.min(found.end, text.length);
    if (start >= end || (dress !== 'discord' && dress !== 'markdown' && !isWhole(text, found))) continue;
    const mark = marks[dress][kind];
    // Where marks meet, the inner one closes first and the outer one opens first.
    const insert = (at: number, order: number) => ({ edit: { start: at, end: at, text: mark, emphasis: kind }, order });
    inserts.push(insert(start, index + 1), insert(end, -index - 1));
  }
  return inserts.sort((a, b) => a.edit.start - b.edit.start || a.order - b.order).map(({ edit }) => edit);
};

/** Signs that would be read as marks: a backslash before each shows them. Two of the last ones make a mark, one does not. */
const signs = /[*_`]|\\(?=[!-/:-@[-`{-~])|~~|\|\|/g;
/** What would begin a heading, a quotation or a list at the start of a line. */
const lineSigns = { markdown: /^[ \t]*(?:>|#{1,6}(?=[ \t])|[-+](?=[ \t])|\d{1,9}(?=[.)][ \t]))/gm, discord: /^[ \t]*(?:>|#{1,3}|[-+])(?=[ \t])/gm };

/** A backslash before signs that would be read as marks; not in addresses and handles. */
const escapes = ({ text, kind }: Paragraph, dress: 'markdown' | 'discord'): Edit[] => {
  const edits: Edit[] = [];
  const add = (at: number): void => void edits.push({ start: at, end: at, text: '\\' });
  // Lists, and quotations in them, keep their signs.
  if (kind === 'prose' && /[>#+.)-]/.test(text))
    for (const { index, 0: found } of text.matchAll(lineSigns[dress])) add(/\d$/.test(found) ? index + found.length : index + found.search(/\S/));
  if (/[*_`\\~|]/.test(text))
    for (const { index, 0: word } of text.matchAll(/\S+/g)) {
      if (word === '*' || word === '_' || word.includes('://') || word.includes('@') || word.startsWith('www.')) continue;
      for (const { index: at, 0: sign } of word.matchAll(signs))
        if (sign !== '_' || !isLetter(word.charAt(at - 1)) || !isLetter(word.charAt(at + 1))) add(index + at);
    }
  return edits.sort((a, b) => a.start - b.start);
};

/** Markdown takes a single line break for a space, unless two spaces stand before it. */
const lineBreaks = ({ kind, text }: Paragraph): Edit[] =>
  kind === 'list' || kind === 'code' ? [] : [...text.matchAll(/[^\n]\n(?!\n)/g)].map(({ index }) => ({ start: index + 1, end: index + 1, text: '  ' }));

const comparison = /[<>]=? ?(?=\d)/g;
const signWords: Readonly<Record<string, string>> = { '<': 'below', '>': 'above', '<=': 'at most', '>=': 'at least' };

const signEdits = (text: string): Edit[] =>
  [...text.matchAll(comparison)].flatMap((match): Edit[] => {
    const before = text.charAt(match.index - 1);
    const end = match.index + match[0].length;
    // `->5` is an arrow and `<3` a heart.
    if (/[-=<>]/.test(before) || (match[0] === '<' && /^3(?![\d.,%/–-])/.test(text.slice(end, end + 2)))) return [];
    return [{ start: match.index, end, text: `${before === '' || /[\s([]/.test(before) ? '' : ' '}${signWords[match[0].trim()] ?? ''} ` }];
  });

const stylingOf = (paragraph: Paragraph, dress: Style): readonly Dressing[] => {
  const { text, published } = paragraph;
  if (dress === 'none') return [];
  if (dress === 'signsAsWords') return text.includes('<') || text.includes('>') ? signEdits(text) : [];
  const emphasis = emphasisIn(published).length === 0 ? [] : emphasisEdits(paragraph, dress);
  if (dress !== 'discord' && dress !== 'markdown') return emphasis;
  const others = [...escapes(paragraph, dress), ...(dress === 'markdown' ? lineBreaks(paragraph) : [])];
  // A sort that is stable: a mark stays before the sign that it stands at.
  return others.length === 0 ? emphasis : [...emphasis, ...others].sort((a, b) => a.start - b.start);
};

const wear = ({ text }: Paragraph, dressings: readonly Dressing[]): Dressed => {
  if (dressings.length === 0) return { text, edits: [] };
  let worn = '';
  let from = 0;
  const edits = dressings.map((dressing) => {
    worn += text.slice(from, dressing.start);
    const at = worn.length;
    worn += dressing.text;
    from = dressing.end;
    return { ...dressing, at };
  });
  return { text: worn + text.slice(from), edits };
};

const none: readonly Dressing[] = [];
const mostDresses = 100;

/** The tags of a paragraph; code goes out to the letter. */
const tagsIn = ({ kind, text }: Paragraph, tags: LinkTags | undefined): readonly Dressing[] =>
  tags && kind !== 'code' ? tagEdits(text, tags).map((edit) => ({ ...edit, inLink: true })) : none;

const wardrobe = remember((_: Paragraph) => new Map<string, Dressed>());

/** A paragraph as it goes out on a platform. */
export const dressed = (paragraph: Paragraph, { style, tags }: Dress): Dressed => {
  const worn = wardrobe(paragraph);
  const key = tags ? `${style} ${tags.key}` : style;
  const known = worn.get(key);
  if (known) return known;
  const inLinks = tagsIn(paragraph, tags);
  const styling = stylingOf(paragraph, style);
  // A tag stands before a mark at the same place. Most paragraphs have no link to tag, and keep one text for all tags.
  const made =
    inLinks.length === 0 && tags
      ? dressed(paragraph, { style, tags: undefined })
      : wear(
          paragraph,
          [...inLinks, ...styling].sort((a, b) => a.start - b.start),
        );
  // A campaign that is being typed has many names.
  if (worn.size > mostDresses) worn.clear();
  worn.set(key, made);
  return made;
};

/** The last edit of which something holds; it holds of all before that, too. */
const lastEdit = ({ edits }: Dressed, holds: (edit: Dressed['edits'][number]) => boolean): Dressed['edits'][number] | undefined => {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit && holds(edit)) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
};

/** The place in the published text of a place in what goes out. */
export const undressed = (shown: Dressed, offset: number): number => {
  const edit = lastEdit(shown, ({ at }) => at < offset);
  if (!edit) return offset;
  const after = edit.at + edit.text.length;
  return offset < after ? edit.start : edit.end + offset - after;
};

/** The place in what goes out of a place in the published text: before the marks that stand there, or behind them. A tag belongs to its link. */
export const dressedAt = (shown: Dressed, offset: number, side: 'before' | 'behind'): number => {
  const edit = lastEdit(shown, ({ start, end, inLink }) => end < offset || (end === offset && (side === 'behind' || start < end || inLink === true)));
  return edit ? edit.at + edit.text.length + offset - edit.end : offset;
};
