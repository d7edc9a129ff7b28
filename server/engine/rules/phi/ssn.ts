import type { DigitRun, DigitSlice } from '../../text/digits.ts';
import { digitRuns, namedOtherwise, sliceOf, standsAlone } from '../../text/digits.ts';
import { identifiersIn, isAlone } from '../../text/identifiers.ts';
import { remember } from '../../text/remember.ts';
import type { Paragraph, ParagraphRule, Report, Span } from '../../types.ts';

/** A `doubtful` number was never given out, or is written as other numbers are too; a `placeholder` is one that everybody makes up;
 * one that stands `alone` may be any number of that length. */
type Kind = 'number' | 'doubtful' | 'alone' | 'masked' | 'placeholder';

interface Mention extends Span {
  readonly kind: Kind;
  /** What a fix takes away: the number, and a label right before it. */
  readonly redact: Span;
}

// Printed in advertisements and on sample cards; they belong to nobody.
const published: ReadonlySet<string> = new Set(['078051120', '219099999', '457555462']);
const placeholder: ReadonlySet<string> = new Set(['123456789', '987654321']);
const separators: ReadonlySet<string> = new Set(['-', ' ', '.']);

const label = /\b(?:ssns?|ss ?#|ss (?:no|num|number)|s\.s\.n|social sec(?:urity)? ?(?:#|(?:no|num|number|card)\b))/i;
const labelBefore =
  /(?<!\w)(?:(?:ssns?|ss|s\.s\.n\.?|social sec(?:urity)?)(?: ?#| ?(?:no|num|number)s?\b\.?)?|social security card(?: number)?)[ \t]?[:#=–-]?[ \t]?#?$/i;
const masked = /(?<![\w*#•])(?:[xX]{3}|\*{3}|#{3}|•{3})[-–. ]?(?:[xX]{2}|\*{2}|#{2}|•{2})[-–. ]?(\d{4})(?!\d)/g;
const lastFour = /\b(?:ending in|ends in|ends with|ending with|last (?:four|4)(?: digits)?(?: of)?[^.!?\n\d]{0,40}?)[ :]{1,3}(\d{4})(?![\d-])/gi;

/** The rules of the number itself: areas, groups and serials that were never given out. */
const isValid = (digits: string): boolean =>
  !/^(?:000|666|9)/.test(digits) && digits.slice(3, 5) !== '00' && !digits.endsWith('0000') && !/^(\d)\1{8}$/.test(digits);

/** A number that everybody makes up, given as an example. */
const isExample = (text: string, { start, digits }: { readonly start: number; readonly digits: string }): boolean =>
  placeholder.has(digits) && /\b(?:such as|like|example|e\.g\.|format)\b[^.!?]{0,20}$/i.test(text.slice(Math.max(0, start - 40), start));

const redaction = (text: string, start: number, end: number): Span => {
  const from = Math.max(0, start - 40);
  // A label right before the number goes with it; "her SSN is" has to stay.
  const found = labelBefore.exec(text.slice(from, start));
  return found ? { start: from + found.index, end } : { start, end };
};

/** The words of a paragraph, asked whether they call something a Social Security number. */
interface Words {
  readonly text: string;
  readonly prose: string;
  near(start: number, end: number): boolean;
}

const wordsOf = ({ text, prose }: Paragraph): Words => {
  const any = label.test(text);
  return { text, prose, near: (start, end) => any && (label.test(text.slice(Math.max(0, start - 45), start)) || label.test(text.slice(end, end + 25))) };
};

/** What three groups such as 536-90-4399 are, or `undefined` where they are something else. */
const kindOfGroups = (words: Words, run: DigitRun, from: number, slice: DigitSlice): Kind | undefined => {
  const { text, prose } = words;
  const { start, end, digits, gaps } = slice;
  const [gap] = gaps;
  if (gap === undefined || gap !== gaps[1] || !separators.has(gap) || published.has(digits)) return undefined;
  const alone = standsAlone(text, run, from, 3);
  if (words.near(start, end)) {
    if (!alone && text[start - 1] !== '#') return undefined;
    return isExample(text, slice) ? 'placeholder' : isValid(digits) ? 'number' : 'doubtful';
  }
  const inLink = !/\d/.test(prose.slice(start, end));
  if (!alone || inLink || !isValid(digits) || namedOtherwise(text, start)) return undefined;
  return placeholder.has(digits) ? 'placeholder' : gap === '-' ? 'number' : 'doubtful';
};

/** What 536-904399 or nine digits are, where nothing but numbers stands. */
const kindOfAlone = (words: Words, slice: DigitSlice): Kind | undefined =>
  slice.gaps[0] !== ' ' && isValid(slice.digits) && !published.has(slice.digits) && !placeholder.has(slice.digits) && isAlone(words.text) ? 'alone' : undefined;

const kindOfBare = (words: Words, { start, end, digits }: DigitSlice): Kind | undefined => {
  if (digits.length !== 9 || published.has(digits) || namedOtherwise(words.text, start)) return undefined;
  if (!words.near(start, end)) return kindOfAlone(words, { start, end, digits, shape: '9', gaps: [] });
  return isValid(digits) ? 'number' : 'doubtful';
};

const mentionsOf = remember((paragraph: Paragraph): readonly Mention[] => {
  const { text } = paragraph;
  if (!/\d{4}/.test(text)) return [];
  const words = wordsOf(paragraph);
  const mentions: Mention[] = [];
  const named = identifiersIn(paragraph).filter(({ sure, vague }) => sure !== 'possible' && !vague);
  const add = (start: number, end: number, kind: Kind | undefined): void => {
    if (kind && !named.some((other) => start < other.end && other.start < end)) mentions.push({ start, end, kind, redact: redaction(text, start, end) });
  };
  for (const run of digitRuns(text))
    for (const [from, group] of run.groups.entries()) {
      const { length } = group.digits;
      const slice = length === 3 ? sliceOf(run, from, 3) : length === 9 ? sliceOf(run, from, 1) : undefined;
      if (slice?.shape === '3-2-4') add(slice.start, slice.end, kindOfGroups(words, run, from, slice));
      else if (length === 3 && run.groups[from + 1]?.digits.length === 6) {
        const halves = sliceOf(run, from, 2);
        if (halves) add(halves.start, halves.end, kindOfAlone(words, halves));
      } else if (slice && run.groups.length === 1) add(slice.start, slice.end, kindOfBare(words, slice));
    }
  if (!label.test(text)) return mentions;
  for (const match of text.matchAll(masked)) {
    const end = match.index + match[0].length;
    add(match.index, end, words.near(match.index, end) ? 'masked' : undefined);
  }
  for (const match of text.matchAll(lastFour)) {
    const end = match.index + match[0].length;
    add(end - 4, end, words.near(end - 4, end) ? 'masked' : undefined);
  }
  return mentions;
});

const message = (kind: Kind): string =>
  kind === 'masked'
    ? 'This is a piece of a Social Security number. Even the last four digits can identify a person. Remove it.'
    : 'This looks like a Social Security number. It identifies a person and can be used to steal their identity. Remove it.';

/** US Social Security numbers, whole, mistyped or partly hidden. */
export const ssn: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A Social Security number in the post',
  why: 'A Social Security number points at one person for life, and HIPAA names it among the identifiers. A post cannot be taken back.',
  limits: 'Nine digits with no hyphen are only seen when words such as "SSN" stand near. Numbers in pictures are not seen.',
  sources: [
    { title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' },
    { title: 'Social Security number randomization, Social Security Administration', url: 'https://www.ssa.gov/employer/randomization.html' },
  ],
  examples: [
    { bad: 'He wrote ⟦536-90-4399⟧ on the form.', good: 'He wrote [number removed] on the form.' },
    { bad: 'Please update SSN ⟦536-90-4399⟧ in the chart.', good: 'Please update [number removed] in the chart.' },
    { bad: 'Her SSN is ⟦536 90 4399⟧ and she is doing well.', good: 'Her SSN is [number removed] and she is doing well.' },
    { bad: 'The form (SSN: ⟦536904399⟧) was found.', good: 'The form ([number removed]) was found.' },
    { bad: 'Patient 12, social security number ⟦536–90–4399⟧, went home.', good: 'Patient 12, [number removed], went home.' },
    { bad: 'SSN: ⟦900-12-3456⟧ does not match our file.', good: '[number removed] does not match our file.' },
    { bad: 'SSN ⟦XXX-XX-4399⟧ is on the wristband.', good: '[number removed] is on the wristband.' },
    { bad: 'The last four digits of her SSN: ⟦4399⟧.', good: 'The last four digits of her [number removed].' },
    { quiet: 'Never post your Social Security number.' },
    { quiet: 'A sample card with SSN 078-05-1120 came with every wallet.' },
    { quiet: 'Call Social Security at 800-772-1213.' },
    { quiet: 'Write to us at ZIP 07805-1121.' },
    { quiet: 'Grant no. 536-90-4399 paid for this study.' },
    { quiet: 'Your tracking number is 536-90-4399.' },
    { quiet: 'ISBN 978-0-536-90439-9 is a good read.' },
    { quiet: 'The study is at https://doi.org/10.1000/536-90-4399 now.' },
    { quiet: 'Our clinic was open from 2019-20-2021 in three phases.' },
    { quiet: 'We gave 536904399 doses.' },
    { quiet: 'Order item 000-12-3456 today.' },
    { quiet: 'We only ask for XXX-XX-1234 on one form.' },
  ],
  *check(paragraph, settings): Iterable<Report> {
    for (const { start, end, kind, redact } of mentionsOf(paragraph)) {
      if (kind === 'placeholder' && settings.phi !== 'strict') continue;
      yield {
        start,
        end,
        message: message(kind),
        fixes: [{ title: 'Remove the number', kind: 'suggestion', edits: [{ ...redact, text: '[number removed]' }] }],
        ...(kind === 'number' ? {} : { severity: kind === 'alone' && settings.phi !== 'strict' ? ('information' as const) : ('warning' as const) }),
      };
    }
  },
};
