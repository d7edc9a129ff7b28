import type { Sentence, Span } from '../types.ts';
import { countSyllables } from './syllables.ts';

/** A word with its place in the prose. */
export interface Word extends Span {
  readonly text: string;
  readonly syllables: number;
}

// Most characters are ASCII, and for those a look at the code is much quicker than a pattern, which has to be compiled first.
const isAscii = (code: number): boolean => code < 128;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Quotation marks, dashes and the like: none is part of a word by itself. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;
const letter = /^\p{L}/u;
/** Raised figures are the marks of sources, so they are left out; lowered ones are part of CO₂. */
const figure = /^[\p{Nd}\p{Nl}₀-₉¼-¾⅐-⅞]/u;
const accent = /^\p{M}/u;

type Kind = 'letter' | 'figure' | 'accent';

/** What stands at a place, as far as it can be part of a word; a second half of a pair is what the pair is. */
const kindAt = (prose: string, at: number): Kind | undefined => {
  const code = prose.charCodeAt(at);
  if (isLetter(code)) return 'letter';
  if (isFigure(code)) return 'figure';
  if (isAscii(code) || isPunctuation(code) || Number.isNaN(code)) return undefined;
  const from = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  const char = prose.slice(from, from + 2);
  return letter.test(char) ? 'letter' : figure.test(char) ? 'figure' : accent.test(char) ? 'accent' : undefined;
};

/** Full stops stand inside these: Ph.D., Pharm.D., B.Sc. */
const academic = /^(?:Ph|Pharm|Psy|Ed|[BM])\.(?:D|Ed|Sc|Pharm)(?![A-Za-z])/;
const longestTitle = 5;

/** Whether a word goes on over the sign at a place: an apostrophe, a hyphen, what stands inside a number or a degree, the full stops of U.S. and Ph.D. */
const goesOn = (prose: string, start: number, at: number): boolean => {
  const sign = prose.charAt(at);
  if (!"'’‑-.,:/–°".includes(sign)) return false;
  const next = kindAt(prose, at + 1);
  if (next !== 'letter' && next !== 'figure') return false;
  if ("'’‑-".includes(sign)) return true;
  const before = kindAt(prose, at - 1);
  if (before === 'figure') return sign === '°' ? 'CF'.includes(prose.charAt(at + 1)) && kindAt(prose, at + 2) !== 'letter' : next === 'figure';
  if (sign !== '.' || before !== 'letter' || next !== 'letter') return false;
  const lone = (at - 1 === start || kindAt(prose, at - 2) !== 'letter') && kindAt(prose, at + 2) !== 'letter';
  return lone || (at - start <= longestTitle && academic.test(prose.slice(start, at + longestTitle + 2)));
};

/** Where the words of prose stand; an accent that stands alone is no word. */
const spansOf = (prose: string): Span[] => {
  const spans: Span[] = [];
  let start = -1;
  let holdsSign = false;
  for (let at = 0; at <= prose.length; at++) {
    const kind = kindAt(prose, at);
    if (kind !== undefined) {
      if (start === -1) start = at;
      holdsSign ||= kind !== 'accent';
    } else if (start !== -1 && !goesOn(prose, start, at)) {
      if (holdsSign) spans.push({ start, end: at });
      start = -1;
      holdsSign = false;
    }
  }
  return spans;
};

const startsWithFigure = /^\p{N}/u;
/** A tag such as WorldHealthDay is read as its words; mmHg, McCoy and iPhone are one. */
const mayBeCamelCase = /[a-z][A-Z]|[^\0-\x7f]/;
const insideCamelCase = /(?<=\p{Ll})(?<!(?<!\p{L})(?:Ma?c|mm|i|e))(?=\p{Lu}\p{Ll})/u;

const readWords = ({ text: written, prose }: Sentence): readonly Word[] => {
  const words: Word[] = [];
  for (const { start: first, end } of spansOf(prose)) {
    const found = prose.slice(first, end);
    // `[3]` is the mark of a source.
    if (prose.charAt(first - 1) === '[' && prose.charAt(end) === ']' && startsWithFigure.test(found)) continue;
    const isTag = first > 0 && '#＃'.includes(written.charAt(first - 1));
    let start = first;
    for (const text of isTag && mayBeCamelCase.test(found) ? found.split(insideCamelCase) : [found]) {
      words.push({ start, end: start + text.length, text, syllables: countSyllables(text) });
      start += text.length;
    }
  }
  return words;
};

// Whoever counts the words of a sentence asks for their kinds next, and no one else later. A cache of one.
let last: { readonly sentence: Sentence; readonly words: readonly Word[] } | undefined;

/** The words of a sentence, in order: a tag in it is read as its words, a name such as YouTube as one. */
export const sentenceWords = (sentence: Sentence): readonly Word[] => {
  if (last?.sentence !== sentence) last = { sentence, words: readWords(sentence) };
  return last.words;
};
