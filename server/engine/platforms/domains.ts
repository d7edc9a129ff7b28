import { punycodeLength } from './punycode.ts';
import { topLevelDomains } from './tlds.ts';
import type { Span } from '../types.ts';

const longestTopLevel = 18;
const plainDomain = /^[-a-z0-9.]+$/i;
const asciiLetters = /[a-z0-9]*/iy;
const punycode = /xn--[-0-9a-z]+/iy;
/** Latin letters with accents and combining marks as twitter-text lists them, for a character class: they may stand in a path, and in a domain without http. */
export const accented = String.raw`\u0300-\u036f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u1e00-\u1eff`;
const latinDomain = new RegExp(`[${accented}a-z0-9.-]+`, 'gi');

/** Where a sticky pattern that begins at `at` ends. */
export const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const endsDomain = (text: string, at: number): boolean => at >= text.length || !/[0-9a-zA-Z@+-]/.test(text.charAt(at));

/** The end of the top-level domain that a label begins with, if the text may go on after it. */
const topLevelEnd = (text: string, start: number, end: number): number | undefined => {
  const encoded = text.charAt(start).toLowerCase() === 'x' ? matchEnd(punycode, text, start) : start;
  if (encoded > start) return encoded;
  const ascii = matchEnd(asciiLetters, text, start);
  if (ascii - start <= longestTopLevel && endsDomain(text, ascii) && topLevelDomains().has(text.slice(start, ascii).toLowerCase())) return ascii;
  if (ascii === end) return undefined;
  for (let stop = Math.min(end, start + longestTopLevel); stop > ascii; stop -= 1) {
    if (topLevelDomains().has(text.slice(start, stop).toLowerCase()) && endsDomain(text, stop)) return stop;
  }
  return undefined;
};

const isJoiner = (character: string | undefined): boolean => character === '-' || character === '_';

/** What was read of a domain. */
interface Domain {
  /** The end of the domain, if there is one. */
  readonly end: number | undefined;
  /** Whether it begins at the first character read; if not, it only uses up the text. */
  readonly whole: boolean;
  /** Where reading goes on. */
  readonly next: number;
}

/**
 * Reads the longest domain in `text` from `start`: names apart by dots, the last of them a top-level domain.
 * A name must not begin or end with `-` or `_`, and the one before the top-level domain must not hold `_`.
 * Each label is read once, so a long run of dots costs no more than its length.
 */
export const readDomain = (text: string, start: number, end: number): Domain => {
  let whole: number | undefined;
  let partial: number | undefined;
  let before: 'none' | 'name' | 'underscored' = 'none';
  let fromStart = true;
  for (let labelStart = start; ; ) {
    const dot = text.slice(labelStart, end).indexOf('.');
    const labelEnd = dot === -1 ? end : labelStart + dot;
    const topLevel = before === 'none' ? undefined : topLevelEnd(text, labelStart, labelEnd);
    if (topLevel !== undefined && fromStart && before === 'name') whole = topLevel;
    else if (topLevel !== undefined) partial = topLevel;
    const label = text.slice(labelStart, labelEnd);
    const done = labelEnd === end || label === '' || isJoiner(label.at(-1));
    if (isJoiner(label[0])) {
      if (whole !== undefined || partial !== undefined) return { end: whole ?? partial, whole: whole !== undefined, next: labelStart };
      fromStart = false;
    }
    if (done) return { end: whole ?? partial, whole: whole !== undefined, next: labelEnd + 1 };
    before = label.includes('_') ? 'underscored' : 'name';
    labelStart = labelEnd + 1;
  }
};

/**
 * The Latin domains in a domain that was written without http, with offsets in `domain`:
 * in `日本example.com` only `example.com` becomes a link.
 */
export const latinDomains = (domain: string): Span[] => {
  if (plainDomain.test(domain)) return [{ start: 0, end: domain.length }];
  const found: Span[] = [];
  for (const match of domain.matchAll(latinDomain)) {
    const end = match.index + match[0].length;
    let first: number | undefined;
    let last: number | undefined;
    for (let at = match.index; at <= end; ) {
      const dot = domain.slice(at, end).indexOf('.');
      const labelEnd = dot === -1 ? end : at + dot;
      // A top-level domain may go on beyond the Latin letters, in its own script.
      const topLevel = first === undefined ? undefined : topLevelEnd(domain, at, dot === -1 ? domain.length : labelEnd);
      if (topLevel !== undefined) last = topLevel;
      if (labelEnd === at || dot === -1) {
        if (first !== undefined && last !== undefined) found.push({ start: first, end: last });
        first = undefined;
        last = undefined;
      } else first ??= at;
      at = labelEnd + 1;
    }
  }
  return found;
};

const isShortName = (label: string): boolean => {
  const pieces = label.split(/[\u3002\uff0e\uff61]/);
  return pieces.reduce((length, piece) => length + 1 + punycodeLength(piece), -1) <= 63;
};

/** Whether X takes a domain for a real one: each name is at most 63 characters in ASCII, and nothing foreign follows `xn--`. */
export const isRealDomain = (domain: string): boolean =>
  domain.split('.').every((label) => (label.length <= 63 && plainDomain.test(label)) || isShortName(label)) &&
  !(domain.startsWith('xn--') && latinDomains(domain).length === 0);
