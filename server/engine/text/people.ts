import type { Paragraph, Span } from '../types.ts';
import { remember } from './remember.ts';

/** A person that a paragraph speaks of. */
export interface PersonMention extends Span {
  readonly kind: 'patient' | 'family' | 'clinician' | 'author' | 'public' | 'unknown';
  /** A name, or a role such as "a 34-year-old woman", "my patient", "her son". */
  readonly named: boolean;
  /** The words around leave hardly a doubt about the kind. */
  readonly sure: boolean;
}

/** The persons that a paragraph speaks of, in their order, as a reader of a post would take them. Costs almost nothing without a cue of care or of a person. */
export const personsIn: (paragraph: Paragraph) => readonly PersonMention[] = remember(() => []);

/** Whether a paragraph speaks of one patient: by name, by role, or by what was done for "him" or "her". */
export const isAboutPatient = (paragraph: Paragraph): boolean => personsIn(paragraph).some(({ kind }) => kind === 'patient');
