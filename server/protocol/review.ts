import type { ExportBlocker, TextRange } from '../protocol.ts';

/** Client to server: all that a reviewer needs to see of a draft, as a page of HTML. */
export const reviewSheetRequest = 'clinicalContent/reviewSheet';
export interface ReviewSheetParams {
  readonly uri: string;
  /** The name of the draft, as the sheet says it. */
  readonly draft: string;
}
export interface ReviewSheetResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  readonly html: string;
}

/** Client to server: what records a review of a draft. Without a name, who might be asked for one. */
export const markReviewedRequest = 'clinicalContent/markReviewed';
export interface MarkReviewedParams {
  readonly uri: string;
  /** Who has reviewed it. */
  readonly name?: string;
}
export interface MarkReviewedResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  /** Reviewers that the draft names, and that have not reviewed it yet. */
  readonly open: readonly string[];
  /** What a reviewer should not say yes to; one that is `final` cannot be waved through. */
  readonly blockers: readonly ExportBlocker[];
  /** Why nothing can be recorded, in words for the writer. */
  readonly problem?: string;
  readonly edit?: { readonly range: TextRange; readonly newText: string };
}
