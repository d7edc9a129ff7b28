import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import type { Paragraph, Version } from '../types.ts';
import { remember } from './remember.ts';

const inBrackets = /\(([A-Z][A-Za-z0-9-]{1,7})[),;]/g;
/** How far before its brackets the long form of an acronym may begin. */
const reach = 100;

/**
 * The words before an acronym that have its letters in order, the first at the beginning of a word: "visual acuity" of VA.
 * Letters are looked for from the end, as Schwartz and Hearst do (2003), and in no more words than the letters can need.
 */
const longFormBefore = (text: string, acronym: string): string | undefined => {
  const letters = acronym
    .replace(/s$/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const before = text.slice(-reach).trimEnd();
  const lower = before.toLowerCase();
  let at = lower.length - 1;
  for (let left = letters.length - 1; left >= 0; left--) {
    const letter = letters.charAt(left);
    while (at >= 0 && !(lower.charAt(at) === letter && (left > 0 || !/[a-z]/.test(lower.charAt(at - 1))))) at--;
    if (at < 0) return undefined;
    at--;
  }
  const found = before.slice(at + 1);
  const words = found.split(/[ -]/).length;
  const fits = letters.length >= 2 && words > 1 && words <= Math.min(letters.length + 3, letters.length * 2) && !/[.,;:!?()]/.test(found);
  return fits ? found : undefined;
};

const inParagraphs = gather(({ text }: Paragraph): readonly (readonly [acronym: string, longForm: string])[] =>
  [...text.matchAll(inBrackets)].flatMap(({ 1: acronym = '', index }) => {
    const longForm = longFormBefore(text.slice(Math.max(0, index - reach), index), acronym);
    return longForm === undefined ? [] : [[acronym, longForm] as const];
  }),
);

/** What the acronyms of a text stand for, where it says so: "visual acuity (VA)". */
export const longFormsIn = remember(
  (version: Version): ReadonlyMap<string, string> =>
    new Map(
      inParagraphs(paragraphsOf(version))
        .map(({ item }) => item)
        .toReversed(),
    ),
);
