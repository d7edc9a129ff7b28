import { notNounsTable } from '../data/wordForms.ts';
import type { Span } from '../types.ts';
import { capitalized, articleFor, inflect, withCapitalsOf, type Form } from './inflect.ts';
import type { TermUse } from './terms.ts';

/** A term's plain wording, fitted to the sentence, with the article that must change with it. */
export interface Replacement {
  readonly text: string;
  readonly article?: Span & { readonly text: string };
}

const list = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u));

/** After one of these words an adjective is not followed by its noun. */
export const functionWords = list(notNounsTable);

/** "anticoagulant medicines", "contraceptive pill": what the plain wording's own last word would only say again. */
const sameKind: Readonly<Record<string, ReadonlySet<string>>> = {
  medicine: list('medicine medicines medication medications drug drugs agent agents therapy therapies treatment treatments pill pills tablet tablets'),
  method: list(
    'method methods pill pills device devices implant implants ring patch injection injections shot shots care counseling counselling services options use',
  ),
};

/** What cannot stand before a noun: "quitting smoking", "hardening of the arteries". */
const loose = /^(?!(?:operating|hearing|breathing|nursing|eating|learning) )\p{L}+ing |\s(?:of|in|that|for|to|with|from|by|who|after|on|or)\s/u;

/** The wording for a term that another noun follows; `undefined` when it does not fit there. */
const beforeNoun = (plain: string, next: string): string | undefined => {
  const space = plain.lastIndexOf(' ');
  const head = plain.slice(space + 1);
  const repeated = next === head || next === inflect(head, 'plural');
  if (repeated || sameKind[head]?.has(next)) return space < 0 ? undefined : plain.slice(0, space);
  return loose.test(plain) ? undefined : plain;
};

/** What of a term has to be known to replace it where it stands. */
export interface Replaceable extends Pick<TermUse, 'start' | 'end' | 'form' | 'usual'> {
  readonly term: Pick<TermUse['term'], 'term' | 'also' | 'plain' | 'kind' | 'pos'>;
}

/** "was administered", "had just been administered". */
const helped =
  /(?<![\p{L}\p{N}])(?:is|are|was|were|be|been|being|am|has|have|had|having|get|gets|got|getting|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)[ \u00a0](?:\p{L}+ly[ \u00a0]|(?:not|never|also|already|just|then)[ \u00a0]){0,2}$/iu;
/** "the administered dose", "3 administered doses": a noun follows that it describes. */
const describes =
  /(?<![\p{L}\p{N}])(?:the|an?|all|any|no|each|every|newly|recently|hundred|thousand|million|billion|your|our|their|of|\d[\p{L}\d.,]*)[ \u00a0]$/iu;
/** "doses administered by nurses": no object follows. */
const rests =
  /^(?:[^\p{L}\p{N}]*$|[.,;:!?)]|[ \u00a0](?:by|for|in|at|on|to|through|with|during|within|as|after|before|under|into|since|from|once|twice|every|daily|weekly|and|or)(?![\p{L}\p{N}]))/iu;
/** What comes next; "and cardiac problems" and ", hepatic and cardiac problems" go on to the noun of all adjectives. */
const following = /^(?:(?:,[ \u00a0]\p{L}[\p{L}-]*){0,3},?[ \u00a0](?:and|or)[ \u00a0](\p{L}[\p{L}-]*))?[ \u00a0](\p{L}[\p{L}-]*)/u;
/** "myocardial infarction (MI)": who gives an acronym needs the term. */
const acronymNext = /^ \(\p{Lu}[\p{L}\p{N}-]{1,7}\)/u;
const subject = /(?<![\p{L}\p{N}])(?:I|we|you|he|she|it|they|who)[ \u00a0]$/iu;

/** The form that a wording takes in a sentence: "administered" is both "gave" and "given", and what stands around it tells which. */
export const formIn = (text: string, { start, end, term, form, usual }: Replaceable, wording: string): Form => {
  if (form !== 'past' || ![term.term, ...term.also].some((spelling) => usual === inflect(spelling, 'participle'))) return form;
  const before = text.slice(Math.max(0, start - 60), start);
  if (helped.test(before) || describes.test(before)) return 'participle';
  // What comes, goes or holds its object already needs none: "the cancer recurred in May".
  const takesObject = !/\s/u.test(wording) && !/\s/u.test(usual);
  return takesObject && !subject.test(before) && rests.test(text.slice(end, end + 20)) ? 'participle' : 'past';
};

/** A wording for what begins at a place, with the "a" or "an" before it where that must change. */
export const withArticle = (text: string, start: number, wording: string, plural: boolean): Replacement => {
  const before = /(?<![\p{L}\p{N}'’-])(an?)[ \u00a0]$/iu.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  if (before === undefined || plural) return { text: wording };
  const article = articleFor(wording);
  if (article === before.toLowerCase()) return { text: wording };
  const at = start - 1 - before.length;
  return { text: wording, article: { start: at, end: start - 1, text: withCapitalsOf(before, before.toLowerCase(), article) } };
};

/** A wording as its first word begins a sentence, in the spelling of what it takes the place of. */
const spelledLike = (text: string, { start, end, usual }: Replaceable, wording: string): string => {
  const found = text.slice(start, end);
  const fitted = withCapitalsOf(found, usual, /labour/i.test(found) ? wording.replace(/labor\b/, 'labour') : wording);
  // "MI is common": an acronym says nothing of capitals, its place does.
  return found === usual && /^[A-Z]/.test(found) && !/[\p{L}\p{N}]/u.test(text.slice(0, start)) ? capitalized(fitted) : fitted;
};

/** What may be written in place of a term, or `undefined` where no plain wording fits. */
export const replacementFor = (text: string, use: Replaceable): Replacement | undefined => {
  const { start, end, term } = use;
  if (term.plain === undefined || term.kind === 'explain') return undefined;
  if (term.kind === 'both' && acronymNext.test(text.slice(end, end + 12))) return undefined;
  const [, joined, next] = following.exec(text.slice(end, end + 90))?.map((word) => word?.toLowerCase()) ?? [];
  const isNoun = (word: string | undefined): boolean => word !== undefined && !functionWords.has(word) && !word.endsWith('ly');
  const followed = isNoun(next) && (joined === undefined || (term.pos === 'adjective' && isNoun(joined)));
  if (term.pos === 'adjective' && !followed) return undefined;
  const fitting =
    followed && next !== undefined && use.form === 'base' && (term.pos.endsWith('noun') || term.pos === 'adjective')
      ? beforeNoun(term.plain, next)
      : term.plain;
  if (fitting === undefined) return undefined;
  const form = formIn(text, use, fitting);
  return withArticle(text, start, spelledLike(text, use, inflect(fitting, form)), form === 'plural');
};
