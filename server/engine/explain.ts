import { paragraphsOf, sentenceSpanInFile } from './draft/place.ts';
import type { Settings } from './settings.ts';
import { acronymUses, expansionIn, isNameOrShout, meaningOf } from './text/acronyms.ts';
import { isFor, termUses } from './text/terms.ts';
import type { Draft, Paragraph, Sentence, Span } from './types.ts';

/** What a medical term or an acronym means; the span is in the file. */
export interface Explanation extends Span {
  readonly term: string;
  /** Plain wordings, the best first; of an acronym what it stands for, then a plain wording. */
  readonly plain: readonly string[];
  /** What to mind when the term is replaced or explained. */
  readonly note?: string;
  readonly source: string;
}

/** The terms of a sentence, then its acronyms. Offsets are those of the sentence. */
function* explanationsIn(paragraph: Paragraph, sentence: Sentence, settings: Settings): Generator<Explanation> {
  const isOurs = isFor(settings);
  for (const { start, end, term: row } of termUses(sentence)) {
    if (!isOurs(row)) continue;
    const { term, plain, alternatives, explain, note, source } = row;
    const wordings = [plain, ...alternatives, explain].filter((wording) => wording !== undefined);
    yield { start, end, term, plain: wordings, ...(note === undefined ? {} : { note }), source };
  }
  for (const found of acronymUses(sentence)) {
    const { start, end, acronym, row, isMeant } = meaningOf(found, paragraph, settings.locale);
    if (!row || !isMeant || isNameOrShout(sentence.text, found)) continue;
    yield { start, end, term: acronym, plain: [expansionIn(row, settings.locale), row.plain].filter((wording) => wording !== undefined), source: row.source };
  }
}

/** The meaning of the medical term or acronym at an offset of the file, also where it is kept or explained already. */
export const explainAt = (draft: Draft, offset: number, settings: Settings): Explanation | undefined => {
  for (const placed of draft.versions.flatMap(paragraphsOf)) {
    if (offset < placed.start || offset > placed.start + placed.paragraph.source.length) continue;
    for (const sentence of placed.paragraph.sentences) {
      for (const found of explanationsIn(placed.paragraph, sentence.value, settings)) {
        const { start, end } = sentenceSpanInFile(placed, sentence, found.start, found.end);
        if (offset >= start && offset <= end) return { ...found, start, end };
      }
    }
  }
  return undefined;
};
