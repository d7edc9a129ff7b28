/** What the readability view and its page say to each other. The page gets words that are ready to be shown. */

/** A sentence as a bar. */
export interface Bar {
  /** Its place among the sentences of the text. */
  readonly index: number;
  /** `line 12` */
  readonly place: string;
  /** `4.2` */
  readonly value: string;
  readonly difficulty: number;
  /** How much of the bar is filled, 0 to 1. */
  readonly size: number;
  readonly level: 'easy' | 'medium' | 'hard';
  readonly text: string;
  readonly reasons: string;
}

/** A row of the table of formulas. */
export interface FormulaRow {
  readonly name: string;
  readonly value: string;
}

/** The shared text, or the text for a platform. */
export interface TextView {
  /** The platform's id, or nothing. */
  readonly id: string;
  readonly name: string;
  readonly counts: string;
  /** Reading level, target, difficulty: a name and words. */
  readonly facts: readonly (readonly [name: string, words: string])[];
  /** Why there are no scores. */
  readonly note: string;
  readonly formulas: readonly FormulaRow[];
  /** Why some formulas mean little here, a sentence each. */
  readonly cautions: readonly string[];
  readonly bars: readonly Bar[];
}

/** All that is shown of a draft, or why there is nothing to show. */
export interface ReadabilityView {
  readonly draft: string;
  readonly message: string;
  readonly texts: readonly TextView[];
}

/** `address` is that of the draft; the page keeps it for the next time that the window opens. */
export type ToPage = { readonly kind: 'view'; readonly view: ReadabilityView; readonly address: string } | { readonly kind: 'pick'; readonly text: string };
export type FromPage = { readonly kind: 'ready' } | { readonly kind: 'go'; readonly text: string; readonly index: number };
