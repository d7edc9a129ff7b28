import { capitalized } from './inflect.ts';
import type { Span } from '../types.ts';

/** A hashtag as the writer meant it, which platforms cut short. */
export interface BrokenTag extends Span {
  /** What was meant, without its sign. */
  readonly meant: string;
  /** The same in one piece; nothing where it cannot be told. */
  readonly joined: string | undefined;
  /** The joined form says the same for certain. */
  readonly sure: boolean;
}

const letters = String.raw`A-Za-z0-9_\u00c0-\u024f`;
const written = new RegExp(String.raw`[#＃](?<![&/${letters}][#＃])([${letters}\-‐‑–/&.'’]+)`, 'g');
const joiner = /[-‐‑–/&.'’]/;
const trailing = /[-‐‑–/&.'’]+$/;
const numbers = /#(?<![&/\w]#)(\d{2,4})(?!\w)/g;

/** Names that end in 's as they are used for tags: without it they mean something else. */
const possessives: ReadonlySet<string> = new Set(
  "children men women mother father parent valentine alzheimer parkinson crohn hodgkin huntington tourette raynaud bell legionnaire hashimoto graves'".split(
    ' ',
  ),
);
/** What follows a hyphen as an ordinary ending: the writer means the tag to end before it. */
const ending =
  /^(?:free|like|wide|positive|negative|specific|only|style|friendly|proof|ready|safe|type|term|level|era|style|aware|long|prone|risk|[a-z]{2,}(?:ed|ing))$/;
const wholeWithIng = /^(?:well|self|hand|re|co|pre|anti)$/i;
const initials = /^(?:[A-Z]\.)+[A-Z]$/;
/** Numbers of a record, a door or a claim. */
const record = /\d{5}|(?!19|20)\d{4}|^[A-Za-z]-\d|^\d+-[A-Za-z]$/;
const label =
  /\b(?:suite|apt|apartment|unit|room|rm|no|number|mrn|id|case|policy|record|order|ticket|claim|account|chart|bed|ward|lot|serial|model|part|box)\b[ .:]*(?:is|no|number)?[ .:(]*$/i;
const hasLetter = /[A-Za-z\u00c0-\u024f]/;

const isMeant = (head: string, sign: string, rest: string): boolean => {
  if (head === '' || rest === '') return false;
  if (sign === "'" || sign === '’') return /^s$/i.test(rest) ? possessives.has(head.toLowerCase()) : /^(?:s[A-Z]|t|ll|re|ve)/.test(rest);
  if (sign === '&') return !/^(?:amp|lt|gt|quot|nbsp)$/i.test(rest);
  if (sign === '/') return hasLetter.test(head) && /^[A-Z]/.test(rest);
  if (sign === '–') return hasLetter.test(head) && /^\d/.test(rest);
  if (/^\d$/.test(head) || !(hasLetter.test(head) || hasLetter.test(rest))) return false;
  return !ending.test(rest) || wholeWithIng.test(head);
};

const joinedFrom = (meant: string): string => {
  const words = meant.replace(/['’.]/g, '').split(/[-‐‑–/]/);
  const whole = words.map((word, index) => (/^[a-z]+$/.test(word) && (index > 0 || words.length > 1) ? capitalized(word) : word)).join('');
  return whole.replace(/&([^&])/g, (_, next: string) => (whole.length < 5 ? `and${next}` : `And${next.toUpperCase()}`));
};

/** The tag that a row of letters and signs after `#` was meant to be, when platforms end it at a sign in it. */
const brokenName = (row: string): BrokenTag | undefined => {
  const name = row.replace(trailing, '');
  const at = name.search(joiner);
  if (at < 1) return undefined;
  const sign = name.charAt(at);
  // A full stop ends a sentence, but for initials.
  const meant = sign === '.' ? (initials.test(name) ? name : '') : (name.split('.')[0] ?? '').replace(trailing, '');
  const rest = meant.slice(at + 1);
  if (meant === '' || !hasLetter.test(meant)) return undefined;
  if (sign !== '.' && !isMeant(meant.slice(0, at), sign, rest)) return undefined;
  return { start: 0, end: meant.length, meant, joined: joinedFrom(meant), sure: !/[/&]/.test(meant) };
};

/** The hashtags of a text that break at a sign. */
export const brokenTags = (text: string): readonly BrokenTag[] => {
  if (!/[#＃]/.test(text)) return [];
  const found: BrokenTag[] = [];
  for (const match of text.matchAll(written)) {
    const tag = brokenName(match[1] ?? '');
    if (tag && !record.test(tag.meant) && !label.test(text.slice(Math.max(0, match.index - 24), match.index)))
      found.push({ ...tag, start: match.index, end: match.index + 1 + tag.end });
  }
  // A number alone is no hashtag; "#1 cause" and "#19 on the list" are none either, so it counts only in a row of tags.
  for (const { index, 0: whole, 1: meant = '' } of text.matchAll(numbers)) {
    const end = index + whole.length;
    if (/(?:^|\s)#[A-Za-z]\w{0,50} $/.test(text.slice(Math.max(0, index - 60), index)) && /^(?:\s*$|\s#[A-Za-z])/.test(text.slice(end, end + 60)))
      found.push({ start: index, end, meant, joined: undefined, sure: false });
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The same for a hashtag of the front matter, which may hold spaces. */
export const brokenListed = (name: string): BrokenTag | undefined => {
  const words = name.split(/\s+/);
  if (words.length === 1) return /^\d+$/.test(name) ? { start: 0, end: name.length, meant: name, joined: undefined, sure: false } : brokenName(name);
  const joined = words.map(capitalized).join('');
  return { start: 0, end: name.length, meant: name, joined: joiner.test(joined) ? joinedFrom(joined) : joined, sure: true };
};
