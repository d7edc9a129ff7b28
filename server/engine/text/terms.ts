import { type JargonTerm, termsBeginning } from '../data/jargon.generated.ts';
import { countsIn } from '../locale.ts';
import type { Settings } from '../settings.ts';
import type { Sentence, Span } from '../types.ts';
import { formsOf, type Form } from './inflect.ts';
import { compileWhenMet } from './phrases.ts';
import { remember } from './remember.ts';
import { type SenseForm, senseAt, sensesBeginning } from './senses.ts';

/** A medical term where it stands in a sentence. */
export interface TermUse extends Span {
  readonly term: JargonTerm;
  readonly form: Form;
  /** How this form is spelt in running text. */
  readonly usual: string;
}

type Known = Pick<TermUse, 'term' | 'form' | 'usual'>;

/** Terms come first, so a word that is a term needs no sense. */
const matcher = compileWhenMet((beginning): readonly (readonly [string, Known | readonly SenseForm[]])[] => [
  ...termsBeginning(beginning).flatMap((term) =>
    [term.term, ...term.also].flatMap((spelling) =>
      formsOf(spelling, term.pos).map(({ form, text }): readonly [string, Known] => [text, { term, form, usual: text }]),
    ),
  ),
  ...sensesBeginning(beginning),
]);

const known = (value: Known | readonly SenseForm[], text: string, start: number, end: number): Known | undefined => {
  if ('term' in value) return value;
  const found = senseAt(value, text, start, end);
  return found && { term: found.sense.term, form: found.form, usual: found.usual };
};

const letter = /[\p{L}\p{N}]/u;

/** Whether a stretch is part of a hashtag ("viral #hepatitis") or of a longer word with a hyphen ("non-cardiac", "edema-like"). */
export const isAttached = (text: string, { start, end }: Span): boolean => {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    before === '#' ||
    before === '_' ||
    after === '_' ||
    text.slice(start, end).includes('#') ||
    (before === '-' && letter.test(text.charAt(start - 2))) ||
    (after === '-' && letter.test(text.charAt(end + 1)))
  );
};

/** The medical terms of a sentence, in any of their forms; those in links, handles, hashtags and code are left out. */
export const termUses = remember((sentence: Sentence): readonly TermUse[] =>
  matcher
    .find(sentence.prose)
    .filter((match) => !isAttached(sentence.text, match))
    .flatMap(({ start, end, value }) => {
      const meant = known(value, sentence.prose, start, end);
      return meant ? [{ start, end, ...meant }] : [];
    }),
);

/** Whether a term belongs to the English and the readers of a draft. What a sentence holds is remembered without settings, so who asks must sift. */
export const isFor =
  ({ locale, audience }: Pick<Settings, 'locale' | 'audience'>): ((term: JargonTerm) => boolean) =>
  (term) =>
    countsIn(term.locale ?? '', locale) && (term.audience === undefined || term.audience === audience);

/** The term that a wording is a form of, as a whole. */
export const termOf = (wording: string): JargonTerm | undefined => {
  const trimmed = wording.trim();
  const match = matcher.find(trimmed)[0];
  if (match?.start !== 0 || match.end !== trimmed.length) return undefined;
  return 'term' in match.value ? match.value.term : match.value[0]?.sense.term;
};
