import { capitalized, startsWithCapital } from './inflect.ts';
import type { Fix, Paragraph, Report, Severity } from '../types.ts';
import { type ClaimSentence, claimSentences, isHoped } from './claimContext.ts';

/** One way to claim something. Patterns are looked for in a sentence of prose, in any case. */
export interface ClaimRow {
  /** What is marked. */
  readonly pattern: RegExp;
  readonly message: string;
  readonly severity?: Severity;
  /** Somewhere in the sentence, this makes it fine. */
  readonly unless?: RegExp;
  /** Somewhere in the sentence, this must stand too. */
  readonly needs?: RegExp;
  /** It counts though it is hoped for, or put with "may". */
  readonly evenHoped?: true;
  /** It counts though words before it say no: "no side effects, never". */
  readonly evenDenied?: true;
  /** What may stand instead: the first pair whose pattern is in the words found gives the new ones. */
  readonly softer?: readonly (readonly [from: RegExp, to: string])[];
}

const fixOf = (found: string, start: number, softer: NonNullable<ClaimRow['softer']>): Fix | undefined => {
  for (const [from, to] of softer) {
    if (!from.test(found)) continue;
    const changed = found.replace(from, to);
    const text = startsWithCapital(found) ? capitalized(changed) : changed;
    return { title: `Write "${text}"`, kind: 'suggestion', edits: [{ start, end: start + found.length, text }] };
  }
  return undefined;
};

interface Hit {
  readonly row: ClaimRow;
  readonly at: number;
  readonly found: string;
}

const hitsOf = ({ prose, isClaimed, isOwn, asks }: ClaimSentence, row: ClaimRow): readonly Hit[] => {
  if ((row.needs && !row.needs.test(prose)) || row.unless?.test(prose)) return [];
  return [...prose.matchAll(row.pattern)].flatMap(({ index: at, 0: found }) => {
    const counts = (row.evenHoped || !(asks || isHoped(prose, at))) && (row.evenDenied ? isOwn : isClaimed)(at, at + found.length);
    return counts ? [{ row, at, found }] : [];
  });
};

/** What a row found, as a report. Offsets are those of the paragraph. */
const reportOf = (start: number, { row, found }: Hit): Report => {
  const fix = row.softer && fixOf(found, start, row.softer);
  return {
    start,
    end: start + found.length,
    message: row.message,
    ...(row.severity && { severity: row.severity }),
    ...(fix && { fixes: [fix] }),
  };
};

/**
 * What is said of the claims of a paragraph, each place named once. `signs` is a short pattern that every text with one of the
 * claims matches: the rows are made, and looked for, in few texts.
 */
export function* claimReports(paragraph: Paragraph, signs: RegExp, rows: () => readonly ClaimRow[]): Generator<Report> {
  if (!signs.test(paragraph.prose)) return;
  for (const sentence of claimSentences(paragraph)) {
    if (!signs.test(sentence.prose)) continue;
    let from = -1;
    const hits = rows().flatMap((row) => hitsOf(sentence, row));
    for (const hit of hits.sort((a, b) => a.at - b.at || b.found.length - a.found.length)) {
      if (hit.at < from) continue;
      from = hit.at + hit.found.length;
      yield reportOf(sentence.start + hit.at, hit);
    }
  }
}
