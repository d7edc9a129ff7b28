import type { Citation, Image, ParagraphKind, Published } from '../types.ts';
import { commentsIn } from './comments.ts';
import { PublishedBuilder } from './sourceMap.ts';

/** What the Markdown of a block says. */
export interface Rendered {
  readonly kind: ParagraphKind;
  readonly published: Published;
  readonly citations: readonly Citation[];
  readonly images: readonly Image[];
}

// The time that Markdown takes grows with the square of what may open or close something, and each nested quote is a call on
// the stack. A paragraph of 2,000 words has some 13,000 characters and a few dozen marks; past these limits a block is no post.
const mostCharacters = 20_000;
const mostMarks = 1000;
const mark = /[*_[\]<>`~|\\&!]|^[ \t]*(?:[-+#]|\d{1,9}[.)])/gm;

/** Whether a block is no post: it is published as it stands. */
export const isTooMuch = (source: string): boolean => {
  if (source.length > mostCharacters) return true;
  if (source.length <= mostMarks) return false;
  let marks = 0;
  for (const _ of source.matchAll(mark)) if (++marks > mostMarks) return true;
  return false;
};

/** Publishes a block as it stands, without its comments. */
export const renderAsWritten = (source: string): Rendered => {
  const out = new PublishedBuilder();
  let at = source.length - source.trimStart().length;
  for (const { start, end } of commentsIn(source)) {
    out.add(source.slice(at, start), at);
    at = end;
  }
  out.add(source.slice(at), at);
  out.trimEnd();
  return { kind: out.length === 0 ? 'note' : 'prose', published: out.published(), citations: [], images: [] };
};
