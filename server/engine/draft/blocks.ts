import type { Span } from '../types.ts';

/** A block of the draft: `break` divides a thread, `heading` is one line, `fence` is code, `text` is all else. */
export interface Block extends Span {
  readonly kind: 'text' | 'heading' | 'fence' | 'break' | 'comment';
}

const listMarker = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const headingLine = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const breakLine = /^ {0,3}(?:-[ \t]*-[ \t]*-[-\t ]*|\*[ \t]*\*[ \t]*\*[*\t ]*|_[ \t]*_[ \t]*_[_\t ]*)\r?$/;
const fenceLine = /^ {0,3}(`{3,}|~{3,})/;
const footnoteLine = /^ {0,3}\[\^[^\]\s]{1,100}\]:/;
const noteIndent = /^(?: {4}|\t)/;
const definitionLine = /^ {0,3}\[[^\]\n]{1,999}\]:/;
const spaces = /^[ \t\r]*$/;

/** The comments that begin on this line close where? -1 when the line leaves none open. */
const commentEnd = (text: string, from: number, lineEnd: number): number => {
  let at = text.indexOf('<!--', from);
  while (at !== -1 && at < lineEnd) {
    const close = text.indexOf('-->', at + 4);
    if (close === -1) return -1;
    if (close + 3 > lineEnd) return close + 3;
    at = text.indexOf('<!--', close + 3);
  }
  return -1;
};

/** The line holds nothing but comments. */
const onlyComments = (line: string): boolean => {
  let rest = line.trim();
  if (!rest.startsWith('<!--')) return false;
  while (rest.startsWith('<!--')) {
    const close = rest.indexOf('-->', 4);
    if (close === -1) return false;
    rest = rest.slice(close + 3).trimStart();
  }
  return rest === '';
};

/**
 * Cuts Markdown into blocks in one pass over its lines: at blank lines, and around headings, thread breaks, code fences and
 * comments on lines of their own. A list stays whole, blank lines between its items included, and so does a footnote with indented paragraphs.
 */
export function* splitBlocks(text: string, from: number): Generator<Block> {
  let start = -1;
  let end = from;
  let inList = false;
  let inNote = false;
  let gap = false;
  let at = from;
  // Without a closing mark ahead no comment can be open, and the text is not searched for one again.
  const lastClose = text.includes('<!--', from) ? text.lastIndexOf('-->') : -1;

  const close = function* (): Generator<Block> {
    if (start !== -1) yield { kind: 'text', start, end };
    start = -1;
    inList = false;
    inNote = false;
    gap = false;
  };
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    let lineEnd = newline === -1 ? text.length : newline;
    let line = text.slice(at, lineEnd);
    if (spaces.test(line)) {
      if (!inList && !inNote) yield* close();
      gap = start !== -1;
      at = lineEnd + 1;
      continue;
    }
    const first = line.charCodeAt(0);
    const plainLetter = (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a);
    const fence = plainLetter ? null : fenceLine.exec(line);
    if (fence?.[1]) {
      yield* close();
      const mark = fence[1];
      const blockStart = at;
      let cursor = lineEnd + 1;
      let blockEnd = lineEnd;
      while (cursor < text.length) {
        const next = text.indexOf('\n', cursor);
        const stop = next === -1 ? text.length : next;
        const inner = text.slice(cursor, stop);
        blockEnd = stop;
        cursor = stop + 1;
        const closing = fenceLine.exec(inner)?.[1];
        if (closing?.startsWith(mark) && inner.trim() === closing) break;
      }
      yield { kind: 'fence', start: blockStart, end: blockEnd };
      at = blockEnd + 1;
      continue;
    }
    if (at < lastClose && line.includes('<!--')) {
      const until = commentEnd(text, at, lineEnd);
      if (until !== -1) {
        const next = text.indexOf('\n', until);
        lineEnd = next === -1 ? text.length : next;
        line = text.slice(at, lineEnd);
      }
      if (onlyComments(line)) {
        // A comment inside a list or a paragraph does not end it; one that stands before text is a block of its own.
        if (start === -1) yield { kind: 'comment', start: at, end: lineEnd };
        else end = lineEnd;
        at = lineEnd + 1;
        continue;
      }
    }
    if (!plainLetter && headingLine.test(line)) {
      yield* close();
      yield { kind: 'heading', start: at, end: lineEnd };
    } else if (!plainLetter && breakLine.test(line)) {
      yield* close();
      yield { kind: 'break', start: at, end: lineEnd };
    } else {
      const marker = !plainLetter && listMarker.test(line);
      const indented = first === 0x09 || (first === 0x20 && line.charCodeAt(1) === 0x20);
      const goesOn = inNote ? noteIndent.test(line) : marker || indented;
      if (start !== -1 && ((gap && !goesOn) || (!plainLetter && definitionLine.test(line)))) yield* close();
      if (start === -1) {
        start = at;
        inList = marker;
        inNote = !plainLetter && footnoteLine.test(line);
      }
      gap = false;
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  yield* close();
}
