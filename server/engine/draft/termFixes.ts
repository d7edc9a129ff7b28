import { inflect } from '../text/inflect.ts';
import { formIn, type Replacement } from '../text/replaceTerm.ts';
import type { TermUse } from '../text/terms.ts';
import type { Fix, Span } from '../types.ts';
import { editIn, replacementEdits, type SentenceInParagraph } from './edits.ts';

/** What an explanation in brackets would say, and after which characters. */
export interface Bracket {
  readonly wording: string;
  readonly start: number;
  readonly text: string;
}

/** Whether a bracket is open at the end of a text. */
export const opensBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** "(COPD)": an acronym says nothing yet, so that the explanation joins it. */
const acronymAfter = /^ \(\p{Lu}[\p{L}\p{N}-]{1,7}(?=\))/u;

/** The explanation of a term in brackets; nothing where other words are in brackets already. */
export const bracketFor = (text: string, use: TermUse): Bracket | undefined => {
  const { end, start, term } = use;
  const plain = term.explain ?? (term.kind === 'replace' ? undefined : term.plain);
  if (plain === undefined || opensBracket(text.slice(Math.max(0, start - 200), start))) return undefined;
  const wording = inflect(plain, formIn(text, use, plain));
  const acronym = acronymAfter.exec(text.slice(end, end + 12))?.[0];
  if (acronym !== undefined) return { wording, start: end + acronym.length, text: `, ${wording}` };
  return /^['’(]|^ \(/u.test(text.slice(end, end + 2)) ? undefined : { wording, start: end, text: ` (${wording})` };
};

/** Puts a wording in the place of a term; nothing where markup is in the way. */
export const replaceFix = (place: SentenceInParagraph, use: Span, replacement: Replacement | undefined): Fix | undefined => {
  const edits = replacement && replacementEdits(place, use, replacement);
  return edits && { title: `Replace with "${replacement.text}"`, kind: 'suggestion', edits };
};

/** Puts an explanation after a term. */
export const explainFix = (place: SentenceInParagraph, use: Span, bracket: Bracket | undefined): Fix | undefined => {
  if (!bracket || !editIn(place, use.start, use.end, '')) return undefined;
  const before = editIn(place, bracket.start === use.end ? use.start : use.end, bracket.start, '');
  if (!before) return undefined;
  const written = place.sentence.value.text.slice(use.start, bracket.start) + bracket.text;
  const title = `Explain "${written}${bracket.start === use.end ? '' : ')'}"`;
  return { title, kind: 'suggestion', edits: [{ start: before.end, end: before.end, text: bracket.text }] };
};
