import { type Gathered, gather } from '../draft/chunks.ts';
import { editIn, type SentenceInParagraph } from '../draft/edits.ts';
import { rarityOf } from '../readability/familiarity.ts';
import { kindsOf } from '../readability/wordKinds.ts';
import type { Fix, Paragraph, PlacedParagraph, Report, Sentence, Span } from '../types.ts';
import { acronymUses, meaningOf as acronymMeaning } from './acronyms.ts';
import { meaningOf } from './rareMeaning.ts';
import { hasProof } from './rareFeatures.ts';
import { type RareSpan, rareSpansIn, rareSpansInAll } from './rareWords.ts';
import { quotedUpTo } from './quotes.ts';
import { remember } from './remember.ts';
import { isExplained, isInName } from './termContext.ts';
import { isAttached, termUses, type TermUse } from './terms.ts';

/** A rare term in its paragraph, with all that can be said without the rest of the draft. */
export interface RareUse {
  /** What tells two uses of one term. */
  readonly key: string;
  readonly written: string;
  /** The number of its sentence in the paragraph. */
  readonly index: number;
  readonly explained: boolean;
  /** A short form that stands alone. */
  readonly acronym: boolean;
  /** What it stands for, if the table of acronyms has it and it means that here. */
  readonly longForm: string | undefined;
  /** The lexicon has it, as a whole. */
  readonly listed: boolean;
  /** Offsets are those of the paragraph's source. */
  readonly report: Report;
}

/** From here on a text is read as scientific. */
export const scientific = 0.5;
const kinds: readonly Paragraph['kind'][] = ['prose', 'list', 'table'];

const keyOf = (written: string): string => written.toLowerCase().replace(/(?<=[a-z]{3})(?<![isu])s$/, '');

const opens = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

const explainFix = (place: SentenceInParagraph, span: RareSpan): { readonly meaning: string; readonly fix?: Fix } | undefined => {
  const { text } = place.sentence.value;
  const found = meaningOf(place.sentence.value, span, span.words);
  if (!found) return undefined;
  const { at, from, meaning } = found;
  const edit = editIn(place, from, at, text.slice(from, at));
  if (!edit || opens(text.slice(Math.max(0, at - 200), at)) || /^['’(-]|^ \(/.test(text.slice(at, at + 2))) return { meaning };
  const written = `${text.slice(from, at)} (${meaning})`;
  return { meaning, fix: { title: `Explain "${written}"`, kind: 'suggestion', edits: [{ start: edit.end, end: edit.end, text: ` (${meaning})` }] } };
};

/** A span as if the lexicon had it. */
const termFor = ({ start, end }: Span, written: string, meaning: string | undefined): TermUse => ({
  start,
  end,
  form: 'base',
  usual: written.toLowerCase(),
  term: { term: written, also: [], alternatives: [], pos: 'noun', kind: 'explain', source: '', ...(meaning === undefined ? {} : { explain: meaning }) },
});

const messageFor = (written: string, acronym: boolean, meaning: string | undefined): string => {
  const unknown = `Many readers don't know "${written}".`;
  if (acronym) return `${unknown} Write the full words, or say what it is.`;
  return meaning === undefined ? `${unknown} Use a plain word, or say in brackets what it means.` : `${unknown} You could explain it: "${meaning}".`;
};

const listedForm = (paragraph: Paragraph, sentence: Sentence, span: Span): string | undefined => {
  const use = acronymUses(sentence).find(({ start, end }) => start === span.start && end === span.end);
  const meant = use && !use.plural ? acronymMeaning(use, paragraph, 'en-US') : undefined;
  return meant?.isMeant ? meant.row?.expansion : undefined;
};

/** An explanation is looked for at the first uses in a paragraph; who explains a word later has left the reader alone with it. */
const mayExplain = 3;

const useOf = (place: SentenceInParagraph, span: RareSpan, index: number, before: number, dense: boolean): RareUse => {
  const { paragraph, sentence } = place;
  const { text } = sentence.value;
  const { start, end, words } = span;
  const written = text.slice(start, end);
  const acronym = words.length === 1 && words[0]?.kind === 'acronym';
  const explanation = acronym || before >= mayExplain ? undefined : explainFix(place, span);
  const keep: Fix = { title: `Keep "${written}" in this project`, kind: 'suggestion', edits: [], keep: { list: 'keep', value: written } };
  return {
    key: keyOf(written),
    written,
    index,
    acronym,
    longForm: acronym ? listedForm(paragraph, sentence.value, span) : undefined,
    listed: termUses(sentence.value).some((use) => use.start <= start && use.end >= end),
    explained: !acronym && before < mayExplain && isExplained(text, termFor(span, written, explanation?.meaning)) && (!dense || isPlainAround(text, span)),
    report: {
      ...paragraph.published.toSourceSpan(sentence.start + start, sentence.start + end),
      message: messageFor(written, acronym, explanation?.meaning),
      fixes: [...(explanation?.fix ? [explanation.fix] : []), keep],
    },
  };
};

/** How far around a term the words that explain it are looked at, and how many of them may be hard. */
const near = 90;
const mostHard = 1;
const hardFrom = 0.65;
const wordOrNumber = /[a-z\d][\w-]*/gi;
const isHard = (word: string): boolean => /\d|[A-Z]{2}/.test(word) || rarityOf(word.toLowerCase()) > hardFrom;

/** Whether the words around a term are plain: an explanation that needs one itself is none. */
const isPlainAround = (text: string, { start, end }: Span): boolean =>
  ((text.slice(Math.max(0, start - near), start) + text.slice(end, end + near)).match(wordOrNumber) ?? []).filter(isHard).length <= mostHard;

const isLoud = (text: string): boolean => !/[a-z]{3}/.test(text);

/** In a post a word must be medical by itself; names, tags and short forms are what posts are full of. */
const fitsPost = (sentence: Sentence, span: RareSpan): boolean =>
  span.words.every(({ kind }) => kind === 'content' || kind === 'small') &&
  span.words.slice(-1).every((word) => hasProof(word) && !termUses(sentence).some(({ start, end }) => start < word.end && word.start < end)) &&
  !isInName(sentence.text, { ...span, usual: sentence.text.slice(span.start, span.end).toLowerCase() });

const hasProofIn = remember((sentence: Sentence): boolean => kindsOf(sentence).some(hasProof));

const usesIn = (paragraph: Paragraph, register: number): readonly RareUse[] => {
  if (!kinds.includes(paragraph.kind)) return [];
  const quoted = quotedUpTo(paragraph.prose);
  const dense = register >= scientific;
  const counts = new Map<string, number>();
  const all = dense
    ? rareSpansInAll(
        paragraph.sentences.map(({ value }) => value),
        register,
      )
    : undefined;
  return paragraph.sentences.flatMap((sentence, index) => {
    const { text } = sentence.value;
    if (isLoud(text) || (!dense && !hasProofIn(sentence.value))) return [];
    return (all?.[index] ?? rareSpansIn(sentence.value, register))
      .filter((span) => !quoted(sentence.start + span.start) && !isAttached(text, span) && span.words.some(({ kind }) => kind !== 'name'))
      .filter((span) => dense || fitsPost(sentence.value, span))
      .map((span) => {
        const key = keyOf(text.slice(span.start, span.end));
        const before = counts.get(key) ?? 0;
        counts.set(key, before + 1);
        return useOf({ paragraph, sentence }, span, index, before, dense);
      });
  });
};

type UsesIn = (placed: readonly PlacedParagraph[]) => readonly Gathered<RareUse>[];

// A text's register moves in quarters, so that what is remembered of its paragraphs holds while it is written.
const byRegister: readonly UsesIn[] = [0, 0.25, 0.5, 0.75, 1].map((register) => gather((paragraph) => usesIn(paragraph, register)));

/** The rare terms of many paragraphs, in their order. */
export const rareUsesIn = (placed: readonly PlacedParagraph[], register: number): readonly Gathered<RareUse>[] =>
  byRegister[Math.round(register * 4)]?.(placed) ?? [];
