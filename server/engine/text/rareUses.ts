import { type Gathered, gather } from '../draft/chunks.ts';
import { editIn, type SentenceInParagraph } from '../draft/edits.ts';
import type { Fix, Paragraph, PlacedParagraph, Report, Span } from '../types.ts';
import { meaningOf } from './rareMeaning.ts';
import { hasProof } from './rareFeatures.ts';
import { type RareSpan, rareSpansIn } from './rareWords.ts';
import { quotedUpTo } from './quotes.ts';
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

/** The terms that a span overlaps, as one made up for it. */
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

const useOf = (place: SentenceInParagraph, span: RareSpan, index: number): RareUse => {
  const { paragraph, sentence } = place;
  const { text } = sentence.value;
  const { start, end, words } = span;
  const written = text.slice(start, end);
  const acronym = words.length === 1 && words[0]?.kind === 'acronym';
  const explanation = acronym ? undefined : explainFix(place, span);
  const keep: Fix = { title: `Keep "${written}" in this project`, kind: 'suggestion', edits: [], keep: { list: 'keep', value: written } };
  return {
    key: keyOf(written),
    written,
    index,
    acronym,
    listed: termUses(sentence.value).some((use) => use.start <= start && use.end >= end),
    explained: !acronym && isExplained(text, termFor(span, written, explanation?.meaning)),
    report: {
      ...paragraph.published.toSourceSpan(sentence.start + start, sentence.start + end),
      message: messageFor(written, acronym, explanation?.meaning),
      fixes: [...(explanation?.fix ? [explanation.fix] : []), keep],
    },
  };
};

const isLoud = (text: string): boolean => !/[a-z]{3}/.test(text);

/** In a post a word must be medical by itself; names, tags and short forms are what posts are full of. */
const fitsPost = (text: string, span: RareSpan): boolean =>
  span.words.every(({ kind }) => kind === 'content' || kind === 'small') && span.words.some(hasProof) && !isInName(text, { ...span, usual: text.slice(span.start, span.end).toLowerCase() });

const usesIn = (paragraph: Paragraph, register: number): readonly RareUse[] => {
  if (!kinds.includes(paragraph.kind)) return [];
  const quoted = quotedUpTo(paragraph.prose);
  return paragraph.sentences.flatMap((sentence, index) => {
    const { text } = sentence.value;
    if (isLoud(text)) return [];
    return rareSpansIn(sentence.value, register)
      .filter((span) => !quoted(sentence.start + span.start) && !isAttached(text, span) && span.words.some(({ kind }) => kind !== 'name'))
      .filter((span) => register >= scientific || fitsPost(text, span))
      .map((span) => useOf({ paragraph, sentence }, span, index));
  });
};

type UsesIn = (placed: readonly PlacedParagraph[]) => readonly Gathered<RareUse>[];

// A text's register moves in quarters, so that what is remembered of its paragraphs holds while it is written.
const byRegister: readonly UsesIn[] = [0, 0.25, 0.5, 0.75, 1].map((register) => gather((paragraph) => usesIn(paragraph, register)));

/** The rare terms of many paragraphs, in their order. */
export const rareUsesIn = (placed: readonly PlacedParagraph[], register: number): readonly Gathered<RareUse>[] =>
  byRegister[Math.round(register * 4)]?.(placed) ?? [];
