import type { Citation, Draft, Span } from '../types.ts';

/** The keys in `[@id; @id2]`. */
export const keyInList = /@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)/gu;

const keyTail = /[\p{L}\p{N}_:.#$%&+?<>~/-]*/uy;
const labelTail = /[^\s[\]]*/y;
const mark = /\[@[^[\]\n]{1,200}\]|\[\^[^[\]\s]{1,100}\](?!:)/g;

/** A key or a footnote that is written at some place; its span is that of the name alone. */
export interface CitedName extends Span, Pick<Citation, 'id' | 'kind'> {}

const lineAround = (text: string, offset: number): Span => {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end };
};

/** What is cited at a place of a draft. */
export const citedAt = ({ frontMatter, source: { text } }: Draft, offset: number): CitedName | undefined => {
  if (offset < frontMatter.span.end) return undefined;
  const line = lineAround(text, offset);
  for (const found of text.slice(line.start, line.end).matchAll(mark)) {
    const start = line.start + found.index;
    if (offset < start || offset > start + found[0].length) continue;
    if (found[0].startsWith('[^')) return { id: found[0].slice(2, -1), kind: 'footnote', start: start + 2, end: start + found[0].length - 1 };
    for (const key of found[0].matchAll(keyInList)) {
      const at = start + key.index;
      if (offset >= at && offset <= at + key[0].length) return { id: key[1] ?? '', kind: 'key', start: at + 1, end: at + key[0].length };
    }
  }
  return undefined;
};

/** What is being typed at a place: the name of a source behind `[@`, or that of a footnote behind `[^`; it may be empty still. */
export const citingAt = (text: string, offset: number): CitedName | undefined => {
  const line = lineAround(text, offset);
  const before = text.slice(Math.max(line.start, offset - 250), offset);
  const inside = before.slice(before.lastIndexOf('[') + 1);
  if (inside.length === before.length || inside.includes(']')) return undefined;
  const sign = inside.startsWith('^') ? '^' : '@';
  const from = sign === '^' ? 0 : inside.startsWith('@') ? inside.lastIndexOf('@') : -1;
  if (from === -1) return undefined;
  const tail = sign === '^' ? labelTail : keyTail;
  const start = offset - (inside.length - from - 1);
  tail.lastIndex = start;
  tail.test(text);
  const end = tail.lastIndex;
  return end < offset ? undefined : { id: text.slice(start, end), kind: sign === '^' ? 'footnote' : 'key', start, end };
};

const footnoteStart = /^ {0,3}\[\^([^\]\s]{1,100})\]:/gm;

/** Where the text of a footnote begins. */
export const footnotePlace = ({ source: { text } }: Draft, id: string): Span | undefined => {
  const found = Array.from(text.matchAll(footnoteStart)).find((match) => match[1] === id);
  return found && { start: found.index, end: found.index + found[0].length };
};
