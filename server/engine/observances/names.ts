import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import { rememberUnder } from '../text/remember.ts';
import type { Draft, Paragraph, PlacedParagraph, Span } from '../types.ts';
import { type Named, type ObservanceTable, plainName } from './table.ts';

/** A named day, week or month in the text of a paragraph. */
export interface NamedAt extends Span, Named {
  readonly name: string;
}

/** What a name ends in. Names that end in another word are completed, and not looked for in posts. */
const ending = /\b(?:Day|Week|Month|Fortnight|Maah|Movember|Stoptober|FebFast|RedFeb|Smokeout|January|July|October)\b/g;
const mayHold = /(?:Day|Week|Month|Fortnight|Maah|ovember|toptober|FebFast|RedFeb|Smokeout|Dry January|Dry July|Sober October)\b/;
const longestName = 90;
const mostWords = 12;

/** These make no other name of what follows: `Happy World TB Day`. */
const plainBefore =
  /\b(?:This|The|That|For|On|In|At|By|During|Happy|Today|Is|It['’]s|Our|Every|Each|Since|As|Of|And|To|Celebrat(?:e|ing)|Observ(?:e|ing)|Mark(?:ing)?|Recogni[sz](?:e|ing)|Honou?r(?:ing)?|Join|Upcoming|Annual|Before|After|Next|Welcome|Remember|Support(?:ing)?|January|February|March|April|May|June|July|August|September|October|November|December|is|was) $/;
const ownQualifier = /^(?:World|International|Global|National|European|American|U\.?S\.?) /;

/** A word in capitals before a name makes another one: `Triple Negative Breast Cancer Awareness Month`. */
const standsAlone = (text: string, start: number, name: string): boolean => {
  const before = text.slice(Math.max(0, start - 30), start);
  return ownQualifier.test(name) || !/[A-Z][\w’'.-]* $/.test(before) || plainBefore.test(before);
};

/** The names in a text; the longest that ends at a place counts. */
export const findNames = (text: string, { byName }: ObservanceTable): readonly NamedAt[] => {
  const found: NamedAt[] = [];
  for (const { index, 0: last } of text.matchAll(ending)) {
    const end = index + last.length;
    const from = Math.max(found.at(-1)?.end ?? 0, end - longestName);
    const window = text.slice(from, end);
    const starts = [...window.matchAll(/(?<![^\s("“‘[:–—-])[A-Z]/g)].map((match) => match.index).slice(-mostWords);
    for (const start of starts) {
      const name = window.slice(start);
      const named = byName.get(plainName(name));
      if (!named || !standsAlone(text, from + start, name)) continue;
      found.push({ start: from + start, end, name, ...named });
      break;
    }
  }
  return found;
};

const namesIn = rememberUnder((paragraph: Paragraph, table: ObservanceTable) => findNames(paragraph.prose, table));

const likely = gather((paragraph) => (paragraph.role !== 'myth' && paragraph.kind !== 'code' && mayHold.test(paragraph.prose) ? [true] : []));

/** The names in the texts of a draft, with their paragraphs. */
export const namesInDraft = (draft: Draft, table: ObservanceTable): readonly (NamedAt & { readonly placed: PlacedParagraph })[] =>
  draft.versions.flatMap((version) => {
    const paragraphs = paragraphsOf(version);
    return likely(paragraphs).flatMap(({ index }) => {
      const placed = paragraphs[index];
      return placed ? namesIn(placed.paragraph, table).map((named) => ({ ...named, placed })) : [];
    });
  });
