import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import type { Paragraph, Version } from '../types.ts';
import { remember } from './remember.ts';

const inBrackets = /\(([A-Z][A-Za-z0-9-]{1,7})[),;]/g;
const words = /[A-Za-z][A-Za-z'’]*/g;
const small: ReadonlySet<string> = new Set('of the and in for to with or on'.split(' '));
/** How far before its brackets the long form of an acronym may begin. */
const reach = 100;

/** The words before an acronym that begin with its letters, in order: "visual acuity" of VA. */
const longFormBefore = (text: string, acronym: string): string | undefined => {
  const letters = acronym.replace(/s$/, '').toLowerCase();
  if (!/^[a-z]{2,}$/.test(letters)) return undefined;
  const before = text.slice(-reach).trimEnd();
  const found = [...before.matchAll(words)];
  let left = letters.length;
  for (const { 0: word, index } of found.toReversed()) {
    const lower = word.toLowerCase();
    if (lower.startsWith(letters.charAt(left - 1))) left--;
    else if (!small.has(lower) || left === letters.length) return undefined;
    if (left === 0) return /[.;:!?()]/.test(before.slice(index)) ? undefined : before.slice(index);
  }
  return undefined;
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
