import type { Published, Span } from '../types.ts';

/** Words that the Markdown emphasizes; the span is in the published text. */
export interface Emphasis extends Span {
  readonly kind: 'strong' | 'emphasis' | 'delete';
}

const none: readonly Emphasis[] = [];
const known = new WeakMap<Published, readonly Emphasis[]>();

/** Keeps what is emphasized in a text with it, the outer before the inner. */
export const noteEmphasis = (published: Published, found: readonly Emphasis[]): void => {
  if (found.length > 0) known.set(published, found);
};

/** What is emphasized in a text, the outer before the inner. */
export const emphasisIn = (published: Published): readonly Emphasis[] => known.get(published) ?? none;

const longestAddress = 2000;

/** What stands right before a place begins an address or a handle. */
export const isInAddress = (source: string, at: number): boolean => {
  let start = at;
  while (start > 0 && at - start < longestAddress && !/\s/.test(source.charAt(start - 1))) start--;
  return /^[("'[]?(?:https?:\/\/|www\.|@)/i.test(source.slice(start, at));
};
