import type { Acronym } from '../data/acronyms.generated.ts';
import type { JargonTerm } from '../data/jargon.generated.ts';
import { type AcronymUse, expansionIn } from '../text/acronyms.ts';
import { inflect } from '../text/inflect.ts';
import { replacementFor, withArticle } from '../text/replaceTerm.ts';
import type { TermUse } from '../text/terms.ts';
import type { Fix } from '../types.ts';
import { replacementEdits, type SentenceInParagraph } from './edits.ts';
import { opensBracket, replaceFix } from './termFixes.ts';

/** An acronym as a term, with what it stands for as its explanation. */
export const acronymTerm = ({ acronym, plain, source }: Acronym, expansion: string): JargonTerm => ({
  term: acronym,
  also: [],
  alternatives: [],
  ...(plain === undefined ? {} : { plain }),
  explain: expansion,
  pos: 'noun',
  kind: 'explain',
  source,
});

const hasDeterminer = /(?:(?:^|[\s(])(?:the|an?|our|your|my|their|its|this|these|every|each|former)|['’]s?)[ \u00a0]$/iu;
const takesThe =
  /^(?:Joint |Patient |U\.S\. |UK |World |European |National |American |Royal |Pan |British |Affordable |Department |Care |General |Agency |Advisory |Centers? |Environmental |Family and |Health Insurance |Institute |Substance |Medicines |Nursing |Vaccine |Supplemental N|Morbidity |Indian |Therapeutic |Children's |Occupational |Women, )/u;

/** Of an organisation or a law, plain words would say less than its name. */
const isName = /^\p{Lu}.* \p{Lu}/u;

/** A wording with the article and the capital that its place asks for. */
const fitted = (text: string, start: number, wording: string): string => {
  const before = text.slice(Math.max(0, start - 20), start);
  const named = takesThe.test(wording) && !hasDeterminer.test(before) ? `the ${wording}` : wording;
  return /[\p{L}\p{N}]/u.test(text.slice(0, Math.min(start, 20))) ? named : named.charAt(0).toUpperCase() + named.slice(1);
};

/** What an acronym stands for, and plain words for it, in the number of its use. */
export interface AcronymWordings {
  readonly spelled: string;
  readonly plain: string | undefined;
}

/** The wordings for a use of an acronym; nothing for one that is in no list. */
export const acronymWordings = ({ row, plural }: AcronymUse, locale: Parameters<typeof expansionIn>[1]): AcronymWordings | undefined => {
  if (!row) return undefined;
  const form = plural ? 'plural' : 'base';
  const plain = row.plain === undefined || isName.test(row.expansion) ? undefined : inflect(row.plain, form);
  return { spelled: inflect(expansionIn(row, locale), form), plain };
};

/** What may be done with an acronym: spelling it out, plain words, keeping it. */
export const acronymFixes = (
  place: SentenceInParagraph,
  { start, end, attached, acronym, row, plural }: AcronymUse,
  wordings: AcronymWordings | undefined,
): readonly Fix[] => {
  const { text } = place.sentence.value;
  const keep: Fix = { title: `Keep "${acronym}" in this project`, kind: 'suggestion', edits: [], keep: { list: 'keep', value: acronym } };
  if (!row || !wordings || attached) return [keep];
  const { plain, spelled } = wordings;
  const written = `${fitted(text, start, spelled)} (${text.slice(start, end)})`;
  const inBrackets = opensBracket(text.slice(Math.max(0, start - 200), start));
  const spellOut = inBrackets ? undefined : replacementEdits(place, { start, end }, withArticle(text, start, written, plural));
  const term: TermUse = { start, end, term: { ...acronymTerm(row, spelled), kind: 'both' }, form: plural ? 'plural' : 'base', usual: text.slice(start, end) };
  const replacement = plain === undefined ? undefined : replacementFor(text, term);
  const wording = replacement && { ...replacement, text: fitted(text, start, replacement.text) };
  const replace = replaceFix(place, { start, end }, wording);
  return [...(spellOut ? [{ title: `Write "${written}"`, kind: 'suggestion', edits: spellOut } as const] : []), ...(replace ? [replace] : []), keep];
};
