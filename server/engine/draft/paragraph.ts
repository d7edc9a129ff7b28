import { makeSentence, splitSentences } from '../text/sentences.ts';
import type { Paragraph, Placed, Sentence, Span } from '../types.ts';
import { mask } from './mask.ts';
import type { Rendered } from './asWritten.ts';
import { renderFence, renderMarkdown } from './markdown.ts';
import { verbatim } from './sourceMap.ts';

/** Sentences by what they say, so that an edit makes only the one it touches anew. */
export type SentenceCache = Map<string, Sentence>;

// A cache, so its size is free to choose: some 40,000 words of different sentences.
const mostSentences = 4000;

const sentence = (text: string, prose: string, cache: SentenceCache): Sentence => {
  const key = prose === text ? text : `${text}\u0000${prose}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= mostSentences) cache.clear();
  const made = makeSentence(own(text), prose === text ? own(text) : own(prose));
  cache.set(own(key), made);
  return made;
};

/** A copy that does not keep the whole draft alive, as a slice of it would. */
export const own = (text: string): string => String(JSON.parse(JSON.stringify(text)));

const roleLine = /^\P{L}{0,6}(myth|fiction|fact|truth|reality)(?:[ \t]*#?\d{1,3})?[ \t]*[:：]/iu;

const roleOf = (text: string): Paragraph['role'] => {
  const word = roleLine.exec(text)?.[1]?.toLowerCase();
  return word === undefined ? undefined : word === 'myth' || word === 'fiction' ? 'myth' : 'fact';
};

/** A table has no sentences that run on from cell to cell. */
const cellSpans = (text: string): readonly Span[] =>
  [...text.matchAll(/[^|\s](?:[^|\n]*[^|\s])?/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const build = (source: string, { kind, published, citations, images }: Rendered, cache: SentenceCache): Paragraph => {
  const { text } = published;
  const code = kind === 'code';
  const prose = code ? text.replace(/[^\n]/g, ' ') : mask(text);
  const spans = code ? [] : kind === 'table' ? cellSpans(text) : splitSentences(text, prose);
  const sentences: Placed<Sentence>[] = spans.map(({ start, end }) => ({ start, value: sentence(text.slice(start, end), prose.slice(start, end), cache) }));
  return { kind, text, prose, published, source, sentences, citations, images, role: roleOf(text) };
};

/** A paragraph from the Markdown of one block. */
export const markdownParagraph = (block: string, fence: boolean, definitions: string, cache: SentenceCache): Paragraph => {
  const source = own(block);
  return build(source, fence ? renderFence(source) : renderMarkdown(source, definitions), cache);
};

/** A paragraph that is published to the letter. */
export const plainParagraph = (block: string, cache: SentenceCache): Paragraph => {
  const source = own(block);
  return build(source, { kind: 'prose', published: verbatim(source), citations: [], images: [] }, cache);
};
