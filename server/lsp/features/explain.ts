import type { TextDocument } from 'vscode-languageserver-textdocument';
import { explainWord } from '../../engine/index.ts';
import type { ExplainResult, TextRange } from '../../protocol.ts';
import { rangeOf, toTextEdits } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { isPosition, isRecord } from '../values.ts';

/** The range in what a client asked; `undefined` if there is none. */
export const rangeIn = (asked: unknown): TextRange | undefined => {
  const range = isRecord(asked) ? asked['range'] : undefined;
  if (!isRecord(range)) return undefined;
  const { start, end } = range;
  return isPosition(start) && isPosition(end) ? { start, end } : undefined;
};

/** What the words at a range mean, and the ways to say them plainly; the document must be at the version that was analysed. */
export const explanationFor = ({ uri, version, analysis, settings }: Analysed, document: TextDocument, { start, end }: TextRange): ExplainResult | null => {
  const explanation = explainWord(analysis.draft, { start: document.offsetAt(start), end: document.offsetAt(end) }, settings);
  if (!explanation) return null;
  const { term, plain, note, parts, source, credit, fixes } = explanation;
  const keep = fixes.find((fix) => fix.keep)?.keep;
  return {
    version,
    range: rangeOf(document, explanation),
    term,
    meaning: plain,
    ...(note === undefined ? {} : { note }),
    parts,
    ...(source === undefined ? {} : { source }),
    ...(credit === undefined ? {} : { credit }),
    edits: fixes.filter(({ edits }) => edits.length > 0).map(({ title, edits }) => ({ title, edits: toTextEdits(document, edits) })),
    ...(keep ? { keep: { uri, ...keep } } : {}),
  };
};
