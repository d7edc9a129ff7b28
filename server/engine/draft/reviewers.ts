import { remember } from '../text/remember.ts';
import type { FrontMatter } from '../types.ts';
import { isRecord, scalarText } from '../values.ts';

/** A reviewer that the front matter names, and what they have looked at. */
export interface Reviewer {
  readonly name: string;
  /** The day of the review, as it is written. */
  readonly date?: string;
  /** The hash of the text that was reviewed, without what stands before the digits. */
  readonly hash?: string;
  /** Where the entry stands, as a key of `places`. */
  readonly path: string;
}

/** Somebody who copies a hash from paper may stop before its end. */
const hashShape = /^(?:sha256[:-])?([\da-f]{8,64})$/i;

/** Whether a text is what stands under `hash`. */
export const isHash = (text: string): boolean => hashShape.test(text.trim());

const textIn = (entry: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const value = entry[key];
  return value instanceof Date ? value.toISOString().slice(0, 10) : scalarText(value);
};

const readOne = (value: unknown, path: string): readonly Reviewer[] => {
  if (!isRecord(value)) {
    const name = scalarText(value);
    return name === undefined ? [] : [{ name, path }];
  }
  const [name, date, hash] = [textIn(value, 'name'), textIn(value, 'date'), hashShape.exec(textIn(value, 'hash') ?? '')?.[1]];
  if (name === undefined && hash === undefined) return [];
  return [{ name: name ?? '', path, ...(date !== undefined && { date }), ...(hash !== undefined && { hash: hash.toLowerCase() }) }];
};

/** Everybody in `reviewers`, in the order of the file; the same person stands there once for each review. */
export const reviewersOf = remember(({ values }: FrontMatter): readonly Reviewer[] => {
  const { reviewers } = values;
  return Array.isArray(reviewers) ? reviewers.flatMap((value, index) => readOne(value, `reviewers/${index}`)) : readOne(reviewers, 'reviewers');
});

/** The last review of each person that says which text it was of. */
export const lastReviews = remember((frontMatter: FrontMatter): readonly Reviewer[] => {
  const last = new Map<string, Reviewer>();
  for (const reviewer of reviewersOf(frontMatter)) if (reviewer.hash !== undefined) last.set(reviewer.name.toLowerCase(), reviewer);
  return [...last.values()];
});

/** Whether a review was of the text with this hash. */
export const isOf = ({ hash }: Reviewer, current: string): boolean => hash !== undefined && current.startsWith(hash);
