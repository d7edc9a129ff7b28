import { claimNeedles } from '../data/claimNeedles.generated.ts';
import { articleFor, capitalized } from './inflect.ts';
import type { Fix, Paragraph, Report, Severity } from '../types.ts';
import { type ClaimSentence, claimSentences, isHoped } from './claimContext.ts';
import { once } from './remember.ts';

/** One way to claim something. Patterns are looked for in a sentence of prose, in any case. */
export interface ClaimRow {
  /** What is marked. */
  readonly pattern: RegExp;
  /** What must come next, and is marked too. As one pattern, many beginnings with many ends take long to compile. */
  readonly next?: RegExp;
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

/** A row, and pieces of text of which every match of its pattern has one, in lower case: a long pattern is compiled for a text that has. */
export interface KeyedRow extends ClaimRow {
  readonly needles?: readonly string[];
}

/** The ways of a kind to claim something. What each of them needs is made from its pattern by `npm run generate`. */
export const claimRows = (kind: string, make: () => readonly ClaimRow[]): (() => readonly KeyedRow[]) =>
  once(() =>
    make().map((row, at) => {
      const needles = claimNeedles[kind]?.[at];
      return needles ? { ...row, needles: needles.split('|') } : row;
    }),
  );

/** A word that a sentence begins with, and no name or acronym. */
const openingWord = /^[A-Z](?:[a-z]|[ '’])/;
const articleBefore = /(?<![A-Za-z])(a|an) $/i;

const fixOf = (
  prose: string,
  at: number,
  found: string,
  softer: NonNullable<ClaimRow['softer']>,
): (Pick<Fix, 'title'> & { readonly text: string; readonly from: number }) | undefined => {
  const opens = openingWord.test(found);
  const words = opens ? found.charAt(0).toLowerCase() + found.slice(1) : found;
  for (const [from, to] of softer) {
    if (!from.test(words)) continue;
    const changed = words.replace(from, to);
    const text = opens ? capitalized(changed) : changed;
    const article = articleBefore.exec(prose.slice(0, at))?.[1];
    const fitting = article && articleFor(text);
    if (!article || article.toLowerCase() === fitting) return { title: `Write "${text}"`, text, from: at };
    const both = `${/^A/.test(article) ? capitalized(fitting ?? '') : fitting} ${text}`;
    return { title: `Write "${both}"`, text: both, from: at - article.length - 1 };
  }
  return undefined;
};

interface Hit {
  readonly row: KeyedRow;
  readonly at: number;
  readonly found: string;
}

/** "Want to cure your back pain?" promises all the same. */
const promisingQuestion = /^[^A-Za-z]{0,6}(?:do you |would you |are you )?(?:want|like|ready|wish) to\b/i;

const hitsOf = ({ prose, isClaimed, isOwn, asks }: ClaimSentence, lower: string, row: KeyedRow): readonly Hit[] => {
  if (row.needles && !row.needles.some((needle) => lower.includes(needle))) return [];
  const matches = [...prose.matchAll(row.pattern)];
  if (matches.length === 0 || (row.needs && !row.needs.test(prose)) || row.unless?.test(prose)) return [];
  return matches.flatMap(({ index: at, 0: begins }) => {
    const after = row.next?.exec(prose.slice(at + begins.length))?.[0];
    if (row.next && after === undefined) return [];
    const found = begins + (after ?? '');
    const counts =
      (row.evenHoped || !((asks && !promisingQuestion.test(prose)) || isHoped(prose, at))) && (row.evenDenied ? isOwn : isClaimed)(at, at + found.length);
    return counts ? [{ row, at, found }] : [];
  });
};

/** What a row found, as a report. Offsets are those of the paragraph. */
const reportOf = ({ start, prose }: ClaimSentence, { row, at, found }: Hit): Report => {
  const end = start + at + found.length;
  const fix = row.softer && fixOf(prose, at, found, row.softer);
  return {
    start: start + at,
    end,
    message: row.message,
    ...(row.severity && { severity: row.severity }),
    ...(fix && { fixes: [{ title: fix.title, kind: 'suggestion', edits: [{ start: start + fix.from, end, text: fix.text }] }] }),
  };
};

/**
 * What is said of the claims of a paragraph, each place named once. `signs` is a short pattern that every text with one of the
 * claims matches: the rows are made, and looked for, in few texts.
 */
export function* claimReports(paragraph: Paragraph, signs: RegExp, rows: () => readonly KeyedRow[]): Generator<Report> {
  if (!signs.test(paragraph.prose)) return;
  for (const sentence of claimSentences(paragraph)) {
    if (!signs.test(sentence.prose)) continue;
    let from = -1;
    const lower = sentence.prose.toLowerCase();
    const hits = rows().flatMap((row) => hitsOf(sentence, lower, row));
    for (const hit of hits.sort((a, b) => a.at - b.at || b.found.length - a.found.length)) {
      if (hit.at < from) continue;
      from = hit.at + hit.found.length;
      yield reportOf(sentence, hit);
    }
  }
}

/** Reports with the severity of a profile; none where it has none. */
export function* atSeverity(severity: Severity | undefined, reports: Iterable<Report>): Generator<Report> {
  if (severity) for (const report of reports) yield { ...report, severity };
}
