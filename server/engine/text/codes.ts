import type { Span } from '../types.ts';

/** Digits and letters that stand together, as a place where an identifier may begin. */
interface CodeStart {
  /** Where the digits and letters begin, and, if a short word in capitals stands right before them, where that begins. */
  readonly starts: readonly number[];
  readonly end: number;
}

const isWordChar = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const joiners = ' -.:/()';
const capitalsBefore = /(?<![A-Za-z0-9])[A-Z]{1,6}[-/ ]$/;
// COVID-19, FLU2026: a word with a number.
const isName = /^[A-Za-z]{4,}-?\d{1,3}$/;
const isYear = /^(?:19|20)\d\d$/;
// Shorter ones are years, doses and times.
const fewest = 5;
const longest = 40;

/** `text` with every hyphen and space in its plain form; equal length. */
export const plainSigns = (text: string): string =>
  /[^\x20-\x7e]/.test(text) ? text.replace(/[\u2010-\u2013\u2212\uFE63\uFF0D]/g, '-').replace(/[\u00A0\u2007\u202F]/g, ' ') : text;

/** How many digits and letters follow from a place on, with at most a sign or two between groups; it stops counting at 5. */
const codeLength = (text: string, from: number): number => {
  let count = 0;
  let gap = 0;
  for (let at = from; at < text.length && at < from + longest && count < fewest; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count++;
    else if (code >= 65 && code <= 90 && !(text.charCodeAt(at + 1) > 96)) count++;
    else if (!joiners.includes(text.charAt(at)) || ++gap > 6) break;
  }
  return count;
};

/** All places of a text where an identifier may begin, in order. */
export const codeStarts = (text: string): readonly CodeStart[] => {
  const found: CodeStart[] = [];
  let done = 0;
  for (const { index, 0: digits } of text.matchAll(/\d+/g)) {
    if (index < done) continue;
    let start = index;
    while (start > done && index - start < longest && isWordChar(text.charCodeAt(start - 1))) start--;
    let end = index + digits.length;
    while (end - index < longest && isWordChar(text.charCodeAt(end))) end++;
    done = end;
    const word = capitalsBefore.exec(text.slice(Math.max(0, start - 8), start))?.[0];
    if (end - start < fewest && isYear.test(text.slice(start, end))) continue;
    if (isName.test((word ?? '') + text.slice(start, end))) continue;
    if (end - start + (word?.length ?? 0) < fewest && codeLength(text, index) < fewest) continue;
    found.push({ starts: word === undefined ? [start] : [start - word.length, start], end });
  }
  return found;
};

const value = /(?:[A-Z]{1,5} ?)?\d{2,4}(?: \d{2,4}){1,3}(?![\w,%/:.]*\w)|[A-Za-z0-9]{1,16}(?:[-/._][A-Za-z0-9]{1,14}){0,4}/y;
const aYear = /^(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}$|^(?:19|20)\d\d[-/](?:19|20)?\d\d$/;
const isDate = (code: string): boolean => {
  const [, first = 0, second = 0] = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](?:\d{4}|\d\d))?$/.exec(code) ?? [];
  return aYear.test(code) || [first, second].every((part) => Number(part) >= 1 && Number(part) <= 31);
};
// Trials, papers, data and grants.
const isPublic = /^(?:NCT|ISRCTN|ACTRN|CTRI|DRKS|EUCTR|JPRN|CRD|UMIN|PMC|PMID|GSE|GSM|CVE|COVID|SARS|[RUKTFP]\d\d-?[A-Z]{2})-?\d/i;

/** What stands from a place on as the value of a field such as a record number, or `undefined` for a date, a price, an amount. */
export const fieldValue = (text: string, at: number, fewestDigits: number): Span | undefined => {
  value.lastIndex = at;
  const found = value.exec(text)?.[0] ?? '';
  const end = at + found.length;
  if ((found.match(/\d/g)?.length ?? 0) < fewestDigits || isDate(found) || isPublic.test(found)) return undefined;
  return /^(?:[\w@%°]|,\d{3}|\.\d| ?%)/.test(text.slice(end, end + 5)) ? undefined : { start: at, end };
};
