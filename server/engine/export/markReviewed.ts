import { appendToFrontMatter, appendToList, applyEdits, type NewEntry, scalar } from '../citations/frontMatterEdit.ts';
import { readFrontMatter } from '../draft/frontMatter.ts';
import { type Reviewer, reviewersOf } from '../draft/reviewers.ts';
import { eolOf } from '../text/eol.ts';
import type { Draft, Edit, FrontMatter } from '../types.ts';
import { isRecord } from '../values.ts';
import { reviewHash } from './reviewText.ts';

/** Who has reviewed a draft, and on which day, `YYYY-MM-DD`. */
export interface Review {
  readonly name: string;
  readonly date: string;
}

/** The edit that records a review, or why none can be made, in words for the writer. */
export type MarkedReviewed = { readonly edit: Edit } | { readonly problem: string };

const entryOf = ({ name, date }: Review, hash: string): NewEntry => {
  const lines = (flow: boolean): readonly string[] => [`name: ${scalar(name, flow)}`, `date: ${date}`, `hash: ${scalar(`sha256:${hash}`, flow)}`];
  return { block: lines(false), flow: lines(true) };
};

const valuesOf = ({ name, date }: Review, hash: string): unknown => ({ name, date, hash: `sha256:${hash}` });

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** More than a name, or a status, and a comment behind it. */
const mostOnALine = 500;

/** One name behind the colon, as it is written; nothing for what takes more lines, or is no text. */
const oneName = (text: string, { places, values }: FrontMatter): { readonly start: number; readonly raw: string } | undefined => {
  const place = places.get('reviewers');
  if (!place || typeof values['reviewers'] !== 'string') return undefined;
  const whole = text.slice(place.start, place.end);
  if (whole.length > mostOnALine || whole.includes('\n')) return undefined;
  const raw = /^(?:"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'|[^"'|>[{&*!\s][^\r\n]*?(?=[ \t]+#|[ \t]*$))/.exec(whole)?.[0];
  return raw === undefined ? undefined : { start: place.start, raw };
};

/** The text with one name made the first entry of a list. */
const asList = (text: string, frontMatter: FrontMatter): string => {
  const name = oneName(text, frontMatter);
  if (!name) return text;
  const newline = text.indexOf('\n', name.start);
  const end = newline === -1 ? text.length : newline - (text[newline - 1] === '\r' ? 1 : 0);
  const gap = text.slice(0, name.start).length - text.slice(0, name.start).trimEnd().length;
  // A comment on the line stays there.
  return applyEdits(text, [
    { start: name.start - gap, end: name.start + name.raw.length, text: '' },
    { start: end, end, text: `${eolOf(text)}  - ${name.raw}` },
  ]);
};

/** The text with a review behind the others; `undefined` where `reviewers` holds something that is no list. */
const withReview = (text: string, review: Review, hash: string): string | undefined => {
  const listed = asList(text, readFrontMatter(text));
  const edit = appendToList(listed, readFrontMatter(listed), 'reviewers', [entryOf(review, hash)]);
  return edit && applyEdits(listed, [edit]);
};

/** The text with the status of what may go out. */
const approved = (text: string): string | undefined => {
  const frontMatter = readFrontMatter(text);
  const place = frontMatter.places.get('status');
  const eol = eolOf(text);
  if (!place) {
    const edit = appendToFrontMatter(text, frontMatter, `status: approved${eol}`);
    return edit && applyEdits(text, [edit]);
  }
  const raw = text.slice(place.start, Math.min(place.end, place.start + mostOnALine));
  const value = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^"'|>[{&*!#\s][^\r\n#]*?(?=[ \t]+#|[ \t]*$))/.exec(raw)?.[0] ?? '';
  if (value === '' && raw.trim() !== '' && !raw.trimStart().startsWith('#')) return undefined;
  const gap = value === '' && text[place.start - 1] === ':' ? ' ' : '';
  const after = value === '' && raw.trimStart().startsWith('#') ? ' ' : '';
  return applyEdits(text, [{ start: place.start, end: place.start + value.length, text: `${gap}approved${after}` }]);
};

/** The lines in which two texts differ, as one edit of the first. */
const difference = (before: string, after: string): Edit => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  start = before.lastIndexOf('\n', start - 1) + 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  // Whole lines, so that no line end is cut in two.
  const newline = before.indexOf('\n', before.length - same);
  same = newline === -1 ? 0 : before.length - newline - 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const reviewsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/**
 * Records a review of what the draft says now, and sets its status to approved. What stands in the front matter stays as it was written,
 * with its comments and line ends; where it cannot be read, nothing is changed and the writer hears why.
 */
export const markReviewed = (draft: Draft, review: Review): MarkedReviewed => {
  const { frontMatter, source } = draft;
  const { text } = source;
  const [name, date] = [review.name.trim().replace(/\s+/g, ' '), review.date];
  if (name === '') return { problem: 'Name the reviewer.' };
  const [first] = readFrontMatter(text, draft.platforms).problems.filter(({ message }) => /cannot be read|has no end|too long|list of names/.test(message));
  if (first)
    return { problem: `The front matter cannot be read on line ${lineOf(text, first.start)}, so nothing was recorded. Mend that line, and mark again.` };
  if (isRecord(frontMatter.values['reviewers']))
    return { problem: '“reviewers” holds one entry, and a review needs a list. Put “- ” before the entry, and mark again.' };
  const hash = reviewHash(draft);
  const listed = withReview(text, { name, date }, hash);
  const after = listed === undefined ? undefined : approved(listed);
  if (after === undefined)
    return { problem: '“reviewers” or “status” is written in a way that cannot be added to. Write “reviewers” as a list, and mark again.' };
  // Read again, because YAML has more shapes than an insertion can know of.
  const { reviewers: before, status: _status, ...others } = frontMatter.values;
  const { reviewers, status, ...othersAfter } = readFrontMatter(after).values;
  const whole = same(others, othersAfter) && status === 'approved' && same(reviewers, [...reviewsIn(before), valuesOf({ name, date }, hash)]);
  if (!whole)
    return {
      problem: 'The front matter is written in a way that nothing can be added to it safely. Write “reviewers” as a list, one entry a line, and mark again.',
    };
  return { edit: difference(text, after) };
};

/** Who is named as a reviewer and has not reviewed anything yet. */
export const openReviewers = (frontMatter: FrontMatter): readonly string[] => {
  const all = reviewersOf(frontMatter);
  const done = new Set(all.flatMap(({ name, hash }: Reviewer) => (hash === undefined ? [] : [name.toLowerCase()])));
  return [...new Set(all.map(({ name }) => name))].filter((name) => name !== '' && !done.has(name.toLowerCase()));
};
