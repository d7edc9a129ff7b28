import type { Sentence, Span } from '../types.ts';
import { statisticIn } from './statistics.ts';

/** What kind of statement asks for a source. */
export type ClaimKind = 'figure';

/** The stretch of a sentence that asks for a source, and why. */
export const claimIn = (sentence: Sentence): (Span & { readonly kind: ClaimKind }) | undefined => {
  const figure = statisticIn(sentence);
  return figure && { ...figure, kind: 'figure' };
};
