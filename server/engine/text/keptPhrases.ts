import { inflect } from './inflect.ts';
import { compilePhrases } from './phrases.ts';

/** Finds the words that a project keeps, and their plurals. */
export const keptPhrases = (keep: readonly string[]): ReturnType<typeof compilePhrases<true>> =>
  compilePhrases(keep.flatMap((wording) => [[wording, true] as const, [inflect(wording, 'plural'), true] as const]));
