import { rowsOf } from './data/acronyms.generated.ts';
import type { JargonTerm } from './data/jargon.generated.ts';
import type { SentenceInParagraph } from './draft/edits.ts';
import { paragraphsOf, sentenceSpanInFile } from './draft/place.ts';
import { rarityOf } from './readability/familiarity.ts';
import { countsIn } from './locale.ts';
import { reportFor as acronymReport } from './rules/jargon/acronym.ts';
import { bracketFor, reportFor as termReport } from './rules/jargon/medical-term.ts';
import type { Settings } from './settings.ts';
import { type AcronymUse, acronymUses, expansionIn, isNameOrShout, meaningOf } from './text/acronyms.ts';
import { replacementFor } from './text/replaceTerm.ts';
import { isFor, termOf, termUses, type TermUse } from './text/terms.ts';
import { composedMeaning, wordPartHints } from './text/wordPartHints.ts';
import type { Draft, Fix, Span } from './types.ts';

/** What a word means, and what may be done with it; the spans are in the file. */
export interface Explanation extends Span {
  readonly term: string;
  /** Plain wordings, the best first; of an acronym what it stands for, then a plain wording. */
  readonly plain: readonly string[];
  /** What to mind when the term is replaced or explained. */
  readonly note?: string;
  /** The Greek or Latin parts that it is made of. */
  readonly parts: ReturnType<typeof wordPartHints>;
  /** Whose words these are; nothing where only the parts are known. */
  readonly source?: string;
  /** What the licence of the source asks to be said. */
  readonly credit?: string;
  /** Replacing, explaining in brackets, keeping; edits only where the word stands in published text. */
  readonly fixes: readonly Fix[];
}

type Meaning = Omit<Explanation, 'fixes' | keyof Span>;

const openLicence = /, Open Government Licence v3\.0$/u;

/** How we name what nobody else worded. */
export const ownSource = 'our own wording';

/** A source as its readers want it named. */
const sourceWords = (source: string): Pick<Explanation, 'source' | 'credit'> =>
  openLicence.test(source)
    ? { source: source.replace(openLicence, ''), credit: 'Contains public sector information licensed under the Open Government Licence v3.0.' }
    : { source: source === 'own wording' ? ownSource : source };

const letters = /\p{L}+/gu;
const wholeWord = /\p{L}[\p{L}'’-]*/gu;
/** Longer than any term of the table, in characters. */
const longestTerm = 100;

/** The parts of all words of a term, unless a wording says the same. */
const partsIn = (term: string, plain: readonly string[]): Explanation['parts'] => {
  const parts = (term.match(letters) ?? []).flatMap((word) => wordPartHints(word));
  return parts.every(({ meaning }) => plain.includes(meaning)) ? [] : parts;
};

const meaningOfTerm = ({ term, plain: best, alternatives, explain, note, source }: JargonTerm): Meaning => {
  const plain = [best, ...alternatives, explain].filter((wording) => wording !== undefined);
  return { term, plain, ...(note === undefined ? {} : { note }), parts: partsIn(term, plain), ...sourceWords(source) };
};

const meaningOfAcronym = (row: NonNullable<AcronymUse['row']>, locale: Settings['locale']): Meaning => ({
  term: row.acronym,
  plain: [expansionIn(row, locale), row.plain].filter((wording) => wording !== undefined),
  parts: [],
  ...sourceWords(row.source),
});

const meaningOfParts = (word: string): Meaning | undefined => {
  const composed = composedMeaning(word);
  const plain = composed === undefined ? [] : [composed];
  const parts = partsIn(word, plain);
  return plain.length + parts.length === 0 ? undefined : { term: word.toLowerCase(), plain, parts };
};

const keepFix = (value: string): Fix => ({ title: `Keep "${value}" in this project`, kind: 'suggestion', edits: [], keep: { list: 'keep', value } });

/** What the rule on medical terms offers: each wording in the place of the term, then an explanation, then keeping it. */
const fixesOfTerm = (place: SentenceInParagraph, use: TermUse): readonly Fix[] => {
  const { text } = place.sentence.value;
  const { term } = use;
  const found = { ...place, use };
  const bracket = bracketFor(text, use);
  // "esophagus (food pipe)" would become "food pipe (food pipe)".
  const beside = `${text.slice(0, use.start)}|${text.slice(use.end)}`.toLowerCase();
  const wordings = [term.plain, ...term.alternatives].filter((plain) => plain !== undefined).filter((plain) => !beside.includes(plain.toLowerCase()));
  const replacements = wordings.map((plain) => replacementFor(text, { ...use, term: { ...term, plain } })).filter((fitting) => fitting !== undefined);
  const others = termReport(found, true, { replacement: undefined, bracket }).fixes ?? [];
  const replacing = replacements.flatMap((replacement) => termReport(found, false, { replacement, bracket }).fixes?.filter(({ keep }) => !keep) ?? []);
  return [...replacing.filter(({ title }, index) => replacing.findIndex((other) => other.title === title) === index), ...others];
};

/** Explains a word by its parts, in brackets where it stands, if they say what the whole means. */
const fixesOfWord = (place: SentenceInParagraph, span: Span, { term, plain: [explain] }: Meaning): readonly Fix[] => {
  const row: JargonTerm = { term, also: [], alternatives: [], ...(explain === undefined ? {} : { explain }), pos: 'noun', kind: 'explain', source: '' };
  return fixesOfTerm(place, { ...span, term: row, form: 'base', usual: term });
};

type Found = Meaning & Pick<Explanation, 'fixes'>;

/** A stretch of a sentence that can be explained. What there is to say is made for the one that is asked about. */
interface Candidate extends Span {
  /** Nothing for a word that is not made of such parts. */
  explain(): Found | undefined;
}

/** The terms of a sentence, then its acronyms. Offsets are those of the sentence. */
function* candidatesIn(place: SentenceInParagraph, settings: Settings): Generator<Candidate> {
  const { paragraph, sentence } = place;
  const isMeant = isFor(settings);
  for (const use of termUses(sentence.value)) {
    if (isMeant(use.term)) yield { start: use.start, end: use.end, explain: () => ({ ...meaningOfTerm(use.term), fixes: fixesOfTerm(place, use) }) };
  }
  for (const written of acronymUses(sentence.value)) {
    const use = meaningOf(written, paragraph, settings.locale);
    const { start, end, row } = use;
    if (!row || !use.isMeant || isNameOrShout(sentence.value.text, use)) continue;
    const meaning = meaningOfAcronym(row, settings.locale);
    yield { start, end, explain: () => ({ ...meaning, fixes: acronymReport(place, use, meaning.plain[0]).fixes ?? [] }) };
  }
}

/** The words of a sentence, by their Greek or Latin parts. */
function* wordsIn(place: SentenceInParagraph): Generator<Candidate> {
  for (const { 0: written, index } of place.sentence.value.prose.matchAll(wholeWord)) {
    const span = { start: index, end: index + written.length };
    const explain = (): Found | undefined => {
      const meaning = meaningOfParts(written);
      return meaning && { ...meaning, fixes: fixesOfWord(place, span, meaning) };
    };
    yield { ...span, explain };
  }
}

interface PlacedCandidate extends Candidate {
  /** Where the source of its paragraph begins. */
  readonly from: number;
}

/** How many characters two stretches share; 0 where they only touch, less where they are apart. */
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** What meets a stretch of the file, in all versions. */
function* meeting(draft: Draft, at: Span, candidates: (place: SentenceInParagraph) => Iterable<Candidate>): Generator<PlacedCandidate> {
  const least = at.start === at.end ? 0 : 1;
  for (const placed of draft.versions.flatMap(paragraphsOf)) {
    const { paragraph, start: from } = placed;
    if (shared({ start: from, end: from + paragraph.source.length }, at) < least) continue;
    for (const sentence of paragraph.sentences) {
      const inFile = ({ start, end }: Span): Span => sentenceSpanInFile(placed, sentence, start, end);
      if (shared(inFile({ start: 0, end: sentence.value.text.length }), at) < least) continue;
      for (const candidate of candidates({ paragraph, sentence })) {
        const span = inFile(candidate);
        if (shared(span, at) >= least) yield { ...candidate, ...span, from };
      }
    }
  }
}

/** How well a stretch is what was asked about, 0 to 1. */
const match = (span: Span, at: Span): number => shared(span, at) / (Math.max(span.end, at.end) - Math.min(span.start, at.start));

const best = (found: Iterable<PlacedCandidate>, at: Span, { keep }: Settings): Explanation | undefined => {
  for (const { start, end, from, explain } of [...found].sort((a, b) => match(b, at) - match(a, at))) {
    const explained = explain();
    if (!explained) continue;
    const { fixes, ...meaning } = explained;
    const moved = fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + from, end: edit.end + from })) }));
    return { ...meaning, start, end, fixes: moved.filter((fix) => !fix.keep || !keep.includes(fix.keep.value)) };
  }
  return undefined;
};

/** From here on a word with such parts is one of health care or science, and its parts are news. */
const rare = 0.7;

/**
 * The meaning of the medical term, the acronym or the rare word with known parts at an offset of the file, also where it is
 * kept or explained already.
 */
export const explainAt = (draft: Draft, offset: number, settings: Settings): Explanation | undefined => {
  const at = { start: offset, end: offset };
  const known = best(
    meeting(draft, at, (place) => candidatesIn(place, settings)),
    at,
    settings,
  );
  if (known) return known;
  const built = best(meeting(draft, at, wordsIn), at, settings);
  return built && rarityOf(built.term) >= rare ? built : undefined;
};

/** The whole word at a place of a text, or what is selected without the blanks around it. */
const wordsAt = (text: string, at: Span): Span => {
  if (at.start !== at.end) {
    const selected = text.slice(at.start, at.end);
    const start = at.start + selected.length - selected.trimStart().length;
    return { start, end: start + selected.trim().length };
  }
  const before = /[\p{L}\p{N}'’&-]*$/u.exec(text.slice(Math.max(0, at.start - longestTerm), at.start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}'’&-]*/u.exec(text.slice(at.end, at.end + longestTerm))?.[0].length ?? 0;
  return { start: at.start - before, end: at.end + after };
};

/** What there is to say of words where they are not published as they stand: in the front matter, a hashtag, a comment. */
const explainWords = (text: string, at: Span, { locale, keep }: Settings): Explanation | undefined => {
  const span = wordsAt(text, at);
  const words = text.slice(span.start, span.end);
  if (words.length > longestTerm) return undefined;
  const term = termOf(words);
  const rows = [...rowsOf(words), ...rowsOf(words.replace(/s$/u, ''))];
  const acronym = rows.find((row) => row.locale !== '' && countsIn(row.locale, locale)) ?? rows[0];
  const meaning = term ? meaningOfTerm(term) : acronym ? meaningOfAcronym(acronym, locale) : meaningOfParts(words);
  return meaning && { ...meaning, ...span, fixes: keep.includes(meaning.term) ? [] : [keepFix(meaning.term)] };
};

/** What a word, or some words that a writer selected, mean, however common or wherever they stand; nothing where nothing is known. */
export const explainWord = (draft: Draft, at: Span, settings: Settings): Explanation | undefined =>
  best(
    meeting(draft, at, (place) => candidatesIn(place, settings)),
    at,
    settings,
  ) ??
  best(meeting(draft, at, wordsIn), at, settings) ??
  explainWords(draft.source.text, at, settings);
