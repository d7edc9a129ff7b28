import type { Reference } from '../types.ts';
import { readBib } from './bib.ts';
import { readCsl } from './csl.ts';

/** The entries of a bibliography, BibTeX or CSL-JSON, as far as they can be read. `file` is what they name as their place. */
export const readBibliography = (text: string, file: string): readonly Reference[] =>
  /^[\uFEFF\s]*[[{]/.test(text) ? readCsl(text, file) : readBib(text, file);
