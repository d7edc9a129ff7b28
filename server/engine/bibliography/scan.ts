import type { Span } from '../types.ts';

/** An entry of a `.bib` file as it is written there. */
export interface RawEntry extends Span {
  /** In small letters: `article`. */
  readonly type: string;
  readonly key: Span;
  /** By name in small letters, with what `@string` stands for put in. What is not closed is left out. */
  readonly fields: ReadonlyMap<string, string>;
}

// Names of `@string` may stand for names: without a bound, a short file could grow without end.
const longestString = 300;
const mostFromStrings = 1000;

const head = /@[ \t]{0,20}([A-Za-z]{1,30})\s{0,20}[{(]/g;
// Where the next entry begins, even if the one before was not closed.
const nextHead = /\n[ \t]*@[ \t]{0,20}[A-Za-z]{1,30}\s{0,20}[{(]/y;
const keyShape = /\s*[^\s,{}"=%@\\]*/y;
const nameShape = /[A-Za-z][\w:.+/-]{0,60}/y;
const wordShape = /[^\s,{}"#=()@%]+/y;
const blank = /\s*/y;
const dull = /[^{}"\\\n]+/y;

const newline = 10;
const quote = 34;
const hash = 35;
const closeRound = 41;
const equals = 61;
const at = 64;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;

/** Goes over a text once; where something does not close, it stops at the next entry. */
class Scanner {
  readonly text: string;
  readonly strings = new Map<string, string>();
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** What a pattern, which may match nothing, matches here. */
  take(pattern: RegExp): string {
    const from = this.at;
    pattern.lastIndex = from;
    if (pattern.test(this.text)) this.at = pattern.lastIndex;
    return this.text.slice(from, this.at);
  }

  /** Skips white space; false at the end of the text and where the next entry begins. */
  skipBlank(): boolean {
    const from = this.at;
    blank.lastIndex = from;
    if (blank.test(this.text)) this.at = blank.lastIndex;
    if (this.text.charCodeAt(this.at) !== at) return this.at < this.text.length;
    const line = this.text.slice(from, this.at).lastIndexOf('\n');
    return line === -1 || !this.startsEntry(from + line);
  }

  startsEntry(at: number): boolean {
    nextHead.lastIndex = at;
    return nextHead.test(this.text);
  }

  /** Goes behind the end of a value that is open; false, with the place at the next entry, if it has none. */
  close(end: number): boolean {
    const { text } = this;
    let depth = 0;
    for (; this.at < text.length; this.at++) {
      dull.lastIndex = this.at;
      if (dull.test(text)) this.at = dull.lastIndex;
      const code = text.charCodeAt(this.at);
      if (code === end && depth === 0) {
        this.at++;
        return true;
      }
      if (code === openBrace) depth++;
      else if (code === closeBrace) depth--;
      else if (code === backslash && end === quote && text.charCodeAt(this.at + 1) === quote) this.at++;
      else if (code === newline && this.startsEntry(this.at)) return false;
      if (depth < 0) return false;
    }
    this.at = text.length;
    return false;
  }

  /** A value; nothing for one that has no end. */
  value(): string | undefined {
    let value = '';
    let fromStrings = 0;
    for (;;) {
      if (!this.skipBlank()) return undefined;
      const code = this.text.charCodeAt(this.at);
      if (code === openBrace || code === quote) {
        const from = ++this.at;
        if (!this.close(code === quote ? quote : closeBrace)) return undefined;
        value += this.text.slice(from, this.at - 1);
      } else {
        const word = this.take(wordShape);
        if (word === '') return undefined;
        const known = /^\d/.test(word) ? word : this.strings.get(word.toLowerCase());
        if (known !== word) fromStrings += known?.length ?? 0;
        if (known !== undefined && fromStrings <= mostFromStrings) value += known;
      }
      if (!this.skipBlank() || this.text.charCodeAt(this.at) !== hash) return value;
      this.at++;
    }
  }

  /** The fields up to the end of the entry. */
  fields(end: number): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    while (this.skipBlank()) {
      const code = this.text.charCodeAt(this.at);
      if (code === end) {
        this.at++;
        break;
      }
      const name = this.take(nameShape).toLowerCase();
      if (name === '') {
        this.at++;
        continue;
      }
      if (!this.skipBlank()) break;
      if (this.text.charCodeAt(this.at) !== equals) continue;
      this.at++;
      const value = this.value();
      if (value !== undefined && !found.has(name)) found.set(name, value);
    }
    return found;
  }
}

/** Where a group of braces or brackets that is open here ends; -1 if nowhere. */
const groupEnd = (text: string, from: number): number => {
  const open = text[from - 1] ?? '';
  const close = open === '{' ? '}' : ')';
  const either = open === '{' ? /[{}]/g : /[()]/g;
  either.lastIndex = from;
  let depth = 1;
  for (let found = either.exec(text); found; found = either.exec(text)) {
    depth += found[0] === close ? -1 : 1;
    if (depth === 0) return either.lastIndex;
  }
  return -1;
};

/** Reads a `.bib` file. An entry that is half typed costs itself alone; a file that is none gives nothing. */
export const scanBib = (text: string): readonly RawEntry[] => {
  const scanner = new Scanner(text);
  const entries: RawEntry[] = [];
  let commentsEnd = true;
  for (;;) {
    head.lastIndex = scanner.at;
    const found = head.exec(text);
    if (!found) return entries;
    const type = (found[1] ?? '').toLowerCase();
    scanner.at = head.lastIndex;
    const end = text.charCodeAt(scanner.at - 1) === openBrace ? closeBrace : closeRound;
    if (type === 'comment' || type === 'preamble') {
      // What is commented out may hold entries. Where one comment has no end, another is not searched for its own.
      const close: number = commentsEnd ? groupEnd(text, scanner.at) : -1;
      commentsEnd = close !== -1;
      if (commentsEnd) scanner.at = close;
    } else if (type === 'string') {
      for (const [name, value] of scanner.fields(end)) scanner.strings.set(name, value.slice(0, longestString));
    } else {
      const key = scanner.take(keyShape).trimStart();
      const place = { start: scanner.at - key.length, end: scanner.at };
      const isField = scanner.skipBlank() && text.charCodeAt(scanner.at) === equals;
      if (isField) scanner.at = place.start;
      const fields = scanner.fields(end);
      if (key !== '' && !isField) entries.push({ type, key: place, fields, start: found.index, end: scanner.at });
    }
  }
};
