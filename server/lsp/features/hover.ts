import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { explainAt, ownSource, type Span } from '../../engine/index.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { citationNote } from './citations.ts';
import { keyNote } from './frontMatter.ts';
import { levelOf, scoresOf } from './readability.ts';

/** Takes away what Markdown would read as markup. */
const unmarked = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

/** Some lines about a stretch of the file. */
interface Note extends Span {
  readonly lines: readonly string[];
}

/** What was said of these characters already: an editor shows the findings at a place beside its hover. */
const said = ({ analysis }: Analysed, { start, end }: Span): readonly string[] =>
  analysis.findings.filter((finding) => finding.start < end && start < finding.end).map((finding) => finding.message.toLowerCase());

const isNews = (before: readonly string[], words: string): boolean => !before.some((message) => message.includes(words.toLowerCase()));

/** The meaning of the term at a place, its parts, and where the words come from. A box that only repeats what a finding says is none. */
const termAt = (done: Analysed, offset: number, markdown: boolean): Note | undefined => {
  const explanation = explainAt(done.analysis.draft, offset, done.settings);
  if (!explanation) return undefined;
  const { start, end, term, plain, note, parts, source, credit } = explanation;
  const before = said(done, explanation);
  const words = plain.filter((wording) => isNews(before, wording));
  const news = note !== undefined && isNews(before, note) ? [note] : [];
  if (words.length + news.length + parts.length === 0 && source === ownSource) return undefined;
  const show = markdown ? unmarked : (text: string): string => text;
  const heading = markdown ? `**${show(term)}**` : term;
  const built = parts.map(({ part, meaning }) => show(`${part}: ${meaning}`)).join(' · ');
  const wordings = words.map(show).join(', ');
  const lines = [
    wordings === '' ? [heading, ...(built === '' ? [] : [built])].join(' · ') : `${heading}: ${wordings}`,
    ...news.map(show),
    ...(built === '' || wordings === '' ? [] : [built]),
    ...(source === undefined ? [] : [show([`Source: ${source}`, credit].filter((text) => text !== undefined).join('. '))]),
  ];
  return { start, end, lines };
};

/**
 * How hard the sentence at a place is, and why. An easy one gets no note: a box that pops up wherever
 * the pointer rests, only to say that all is well, is in the way of writing.
 */
const sentenceAt = (done: Analysed, offset: number, markdown: boolean): Note | undefined => {
  const sentence = scoresOf(done)
    .filter(({ otherLanguage }) => otherLanguage === undefined)
    .flatMap(({ sentences }) => sentences.find(({ start, end }) => start <= offset && offset < end) ?? [])[0];
  if (!sentence || levelOf(sentence) === 'easy') return undefined;
  const { value, reasons } = sentence.difficulty;
  const texts = reasons.map(({ text }) => text);
  const before = said(done, { start: offset, end: offset + 1 });
  const figure = `Difficulty ${value.toFixed(1)} of 6`;
  if (texts.length === 0 || !isNews(before, `difficulty ${value.toFixed(1)}`)) return undefined;
  // A finding that gave some of the reasons chose them: what is left over would be no answer to "why".
  const line = texts.every((text) => isNews(before, text)) ? `${figure}: ${texts.join('; ')}` : figure;
  return { start: sentence.start, end: sentence.end, lines: [markdown ? unmarked(line) : line] };
};

/** What there is to say of a place: the key of the front matter, or the source that is cited there; else its medical term, then its sentence. Words that a finding there says already are left out. */
export const hoverAt = (done: Analysed, document: TextDocument, position: Position, markdown: boolean): Hover | null => {
  const offset = document.offsetAt(position);
  const [show, strong] = markdown ? [unmarked, (text: string): string => `**${text}**`] : [String, String];
  const inKeys = offset < done.analysis.draft.frontMatter.span.end;
  const known = inKeys ? keyNote(done, offset, show, strong) : citationNote(done, offset, show, strong);
  const notes = (known ? [known] : [termAt(done, offset, markdown), sentenceAt(done, offset, markdown)]).filter((note) => note !== undefined);
  const [first] = notes;
  if (!first) return null;
  const value = notes.flatMap(({ lines }) => lines).join('\n\n');
  return { range: rangeOf(document, first), contents: { kind: markdown ? 'markdown' : 'plaintext', value } };
};
