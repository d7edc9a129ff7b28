import type { Span } from '../types.ts';
import { alternatives } from './alternatives.ts';
import type { DigitRun, DigitSlice } from './digits.ts';
import { digitRuns, namedOtherwise, reachOf, sliceOf, standsAlone } from './digits.ts';

/** A telephone number as it stands in a text. */
export interface PhoneNumber extends Span {
  /** Its digits in national form, without extension, so that two ways of writing it compare equal. */
  readonly national: string;
  /** Free to call, or of a range that only organisations can have. */
  readonly organisation: boolean;
}

const labelBefore = new RegExp(
  String.raw`(?:${alternatives`
  \b(?:phone|telephone|tel|cell|cellphone|mobile|landline|fax|pager|whatsapp|call|ring|dial|text|sms|reach(?: (?:us|me|him|her|them))?|contact)\b
  ☎|📞|📱
`})(?: (?:no|num|number|us|me|him|her|them|now))?\.?(?: (?:is|at|on|to|using))?[\s:.#*(+–-]{0,4}$`,
  'iu',
);
const ownNumber = /\b(?:my|his|her|their|our)(?: [\p{L}]{2,8})? (?:phone |cell |mobile )?number(?: is|:)? ?$/iu;
const otherOwnNumber = /\b(?:order|case|claim|policy|account|ticket|member|reference|tracking|lucky|room|flight|serial|grant) number(?: is|:)? ?$/i;

const labelled = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 45), at);
  return labelBefore.test(before) || (ownNumber.test(before) && !otherOwnNumber.test(before));
};

/** Trunk-zero numbers, as they are grouped in the United Kingdom, Ireland, Australia, New Zealand and their neighbours. */
const trunkShapes: ReadonlySet<string> = new Set(
  '11 3-4-4 3-8 4-7 5-6 5-5 5-3-3 4-3-4 4-3-3 4-6 4-4-3 3-3-4 3-4-3 3-7 2-4-4 2-3-4 2-8 4-3-2-2 1-3-3-2-2 1-3-3-4 1-5-5 1-3-7 1-2-3-2-2'.split(' '),
);
const trunkShapesWithLabel: ReadonlySet<string> = new Set('10 2-2-2-2-2 3-3-3 2-3-2-2 2-7'.split(' '));
const labelledShapes: ReadonlySet<string> = new Set('10 11 5-5 3-3-2-2 4-3-3 4-6 3-4-4 3-4'.split(' '));

const isToll = (national: string): boolean =>
  /^(?:8(?:00|33|44|55|66|77|88)\d{7}|08(?:00|08)\d+|0508\d{6}|0(?:3[0347]|84|87)\d{8}|1[38]00\d{6})$/.test(national);

/** The digits without a country code or trunk prefix of the countries that the platform's readers write from most. */
const nationalOf = (digits: string, international: boolean): string => {
  if (digits.startsWith('1') && digits.length === 11) return digits.slice(1);
  if (!international) return digits;
  const code = ['44', '353', '61', '64', '91', '90'].find((prefix) => digits.startsWith(prefix));
  if (code === undefined) return digits;
  const rest = digits.slice(code.length);
  return rest.startsWith('0') ? rest : `0${rest}`;
};

/** A number in any notation, with letters for digits too, reduced so that notations compare equal. */
export const nationalNumber = (written: string): string => {
  const keys = ['', '', 'abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
  const [number = ''] = written.toLowerCase().split(/(?:ext|extension|x)\.? ?\d/);
  const digits = [...number].map((char) => (/\d/.test(char) ? char : /[a-z]/.test(char) ? String(keys.findIndex((key) => key.includes(char))) : '')).join('');
  const international = number.trim().startsWith('+') || digits.startsWith('00');
  return nationalOf(digits.startsWith('00') ? digits.slice(2) : digits, international);
};

/** Whether the groups from `slice` on are a number of North America; a spaced one must be valid, as counts are spaced too. */
const isNorthAmerican = (slice: DigitSlice, text: string): boolean => {
  const digits = slice.shape.startsWith('1-') ? slice.digits.slice(1) : slice.digits;
  if (digits.length !== 10 || !/^[2-9]/.test(digits)) return false;
  if (slice.shape.startsWith('1-') && !slice.digits.startsWith('1')) return false;
  if (!['3-3-4', '3-7'].includes(slice.shape.replace(/^1-/, ''))) return false;
  // No exchange begins with 0.
  if (digits[3] === '0' && !labelled(text, slice.start)) return false;
  if (slice.gaps.some((gap) => gap.includes('-') || gap.includes('.') || gap.includes(')')))
    return slice.shape !== '3-7' || /^\)/.test(slice.gaps[0] ?? '') || labelled(text, slice.start);
  return slice.shape.endsWith('3-4') && (/^[2-9]/.test(digits.slice(3)) || labelled(text, slice.start));
};

const isNumber = (slice: DigitSlice, text: string): boolean => {
  if (isNorthAmerican(slice, text)) return true;
  if (/^00[1-9]/.test(slice.digits)) return slice.digits.length >= 11 && slice.digits.length <= 17 && labelled(text, slice.start);
  if (/^0[1-9]/.test(slice.digits)) {
    if (trunkShapes.has(slice.shape)) return !/^0[1-9]-[01]\d-(?:19|20)\d\d/.test(slice.shape) && slice.digits.length >= 9;
    return trunkShapesWithLabel.has(slice.shape) && labelled(text, slice.start);
  }
  return labelledShapes.has(slice.shape) && !/^(?:19|20)\d\d-/.test(text.slice(slice.start, slice.end)) && labelled(text, slice.start);
};

/** An international number: a plus sign and 8 to 15 digits that are not a count with spaces for thousands. */
const international = (text: string, run: DigitRun, from: number): number => {
  const first = run.groups[from];
  if (
    !first ||
    !text.slice(Math.max(0, first.start - 3), first.start).includes('+') ||
    !/(?:^|[^\p{L}\p{N}])\+ ?\(?$/u.test(text.slice(Math.max(0, first.start - 4), first.start)) ||
    first.digits.startsWith('0')
  )
    return 0;
  let digits = '';
  let best = 0;
  for (const [index, group] of run.groups.slice(from, from + 8).entries()) {
    digits += group.digits;
    const exact = digits.startsWith('1') ? 11 : digits.startsWith('44') ? (digits.startsWith('440') ? 13 : 12) : 0;
    if (digits.length >= 9 && digits.length <= 15 && (exact === 0 || digits.length === exact)) best = index + 1;
  }
  const thousands = run.groups.slice(from + 1, from + best).every((group) => group.digits.length === 3) && best > 1;
  return thousands && !labelled(text, first.start) ? 0 : best;
};

const extension = /^,? ?(?:ext|extension|x)\.? ?\d{1,6}\b/i;

/** Where the brackets and the plus sign before a number begin. */
const opening = (text: string, start: number, end: number): number => {
  let at = start;
  if (text[at - 1] === '(' && text.slice(start, end).includes(')')) at--;
  if (text[at - 1] === '+') at--;
  else if (text.slice(at - 2, at) === '+ ') at -= 2;
  return at;
};

/**
 * The telephone numbers of a text, in order: North American, British and similar, and international ones.
 * `prose` is `text` with links and the like blanked; equal length.
 */
export const phoneNumbers = (text: string, prose: string): readonly PhoneNumber[] => {
  const found: PhoneNumber[] = [];
  for (const run of digitRuns(prose)) {
    for (let from = 0; from < run.groups.length; ) {
      const count = international(text, run, from);
      const fits = (candidate: DigitSlice, groups: number): boolean => (count > 0 || isNumber(candidate, text)) && standsAlone(prose, run, from, groups);
      let slice: DigitSlice | undefined;
      for (let groups = count > 0 ? count : reachOf(run, from, 5); groups > 0 && !slice; groups = count > 0 ? 0 : groups - 1) {
        // Most digits in a text are short and alone; none of them is a number to call.
        if (groups === 1 && (run.groups[from]?.digits.length ?? 0) < 10) break;
        const candidate = sliceOf(run, from, groups);
        if (candidate && fits(candidate, groups)) slice = candidate;
      }
      if (!slice || namedOtherwise(text, slice.start)) {
        from += slice ? slice.shape.split('-').length : 1;
        continue;
      }
      const after = extension.exec(text.slice(slice.end, slice.end + 20));
      const abroad = slice.digits.startsWith('00');
      const national = nationalOf(abroad ? slice.digits.slice(2) : slice.digits, abroad || count > 0);
      found.push({
        start: opening(text, slice.start, slice.end),
        end: slice.end + (after ? after[0].length : 0),
        national,
        organisation: isToll(national),
      });
      from += slice.shape.split('-').length;
    }
  }
  return found;
};
