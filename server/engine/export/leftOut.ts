import { splitBlocks } from '../draft/blocks.ts';
import { commentsIn } from '../draft/comments.ts';
import { paragraphsOf } from '../draft/place.ts';
import { remember } from '../text/remember.ts';
import type { Draft, Paragraph, Span, Version } from '../types.ts';

/** Words of the draft that no reader of the post sees. Its span is in the file. */
export interface LeftOut extends Span {
  readonly words: number;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const key = /@[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*|\^[^[\]\s]*/gu;
const entity = /&#?[a-z0-9]{1,31};/gi;
const lineBreak = /<br[ \t]?\/?>/gi;
const destination = /\]\([ \t]{0,9}<?([^\s()<>]*)/g;
// `][@key, p. 4]` is a citation behind a bracket.
const label = /\]\[(?!@)[^[\]]{0,999}\]/g;
const definition = /^ {0,3}\[([^\]\n]{1,999})\]:[ \t]*\S+/gm;
const footnote = /^ {0,3}\[\^([^\]\s]{1,100})\]:/;

/** Which characters of some Markdown are accounted for. */
type Account = Uint8Array;

const settle = (account: Account, { start, end }: Span): void => void account.fill(1, start, end);
const settleMatch = (account: Account, match: RegExpExecArray): void => settle(account, { start: match.index, end: match.index + match[0].length });

/** What its readers see of a paragraph, and the images and citations that stand in it. */
const accountOf = remember((paragraph: Paragraph): Account => {
  const { source, text, published, citations, images } = paragraph;
  const account: Account = new Uint8Array(source.length);
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    // A line break may stand for all between two blocks, so white space accounts for nothing.
    if (character !== '\n' && character !== ' ') settle(account, published.toSourceSpan(at, at + 1));
  }
  for (const image of images) settle(account, image);
  // What stands beside the key, such as a page, is not published.
  for (const { start, end } of citations)
    for (const found of source.slice(start, end).matchAll(key)) settle(account, { start: start + found.index, end: start + found.index + found[0].length });
  return account;
});

const bare = (address: string): string => address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');

/** Settles what Markdown itself uses up: comments, and the marks of links whose words are published elsewhere. */
const settleMarks = (source: string, account: Account, isUsed: (label: string) => boolean): void => {
  for (const comment of commentsIn(source)) settle(account, comment);
  for (const match of source.matchAll(entity)) settleMatch(account, match);
  for (const match of source.matchAll(lineBreak)) settleMatch(account, match);
  for (const match of source.matchAll(label)) settleMatch(account, match);
  for (const match of source.matchAll(definition)) if (isUsed(match[1] ?? '')) settleMatch(account, match);
  for (const match of source.matchAll(destination)) {
    const text = source.slice(source.lastIndexOf('[', match.index) + 1, match.index);
    if (bare(text) === bare(match[1] ?? '')) settleMatch(account, match);
  }
};

const wordsIn = (source: string, account: Account, offset: number): readonly LeftOut[] => {
  const found: LeftOut[] = [];
  for (const match of source.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    if (account.subarray(start, end).includes(0)) found.push({ start: offset + start, end: offset + end, words: 1 });
  }
  return found;
};

/** What a label or a footnote is asked about: its own definition is one place, each use another. */
const usesIn = (text: string): ((name: string) => boolean) => {
  const counts = new Map<string, number>();
  const clean = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
  for (const match of text.matchAll(/\[([^[\]]{1,999})\]/g)) {
    const name = clean(match[1] ?? '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (name) => (counts.get(clean(name)) ?? 0) > 1;
};

/**
 * The words of a draft that a version of it does not publish, comments and the front matter aside. It trusts nothing but the places that
 * the published text leads back to, so whatever is lost on the way is found, for whatever reason.
 */
export const leftOut = (draft: Draft, version: Version): readonly LeftOut[] => {
  const { source, frontMatter, images, platforms } = draft;
  if (source.format === 'plain') return [];
  const { text } = source;
  const isUsed = usesIn(text);
  const placed = new Map(draft.versions.flatMap((one) => paragraphsOf(one).map(({ start, paragraph }) => [start, { paragraph, version: one }] as const)));
  const found: LeftOut[] = [];
  let platform: string | undefined;
  const from = frontMatter.span.end === 0 && text.startsWith('\uFEFF') ? 1 : frontMatter.span.end;
  for (const { kind, start, end } of splitBlocks(text, from)) {
    if (kind === 'break' || kind === 'comment') continue;
    const slice = text.slice(start, end);
    const known = placed.get(start);
    if (known) {
      if (known.version !== version || known.paragraph.text === known.paragraph.source) continue;
      const account = accountOf(known.paragraph).slice();
      settleMarks(slice, account, isUsed);
      found.push(...wordsIn(slice, account, start));
      continue;
    }
    const named = kind === 'heading' ? platforms.byName(slice.replace(/^[ \t#]+|[ \t#\r]+$/g, '')) : undefined;
    if (named) {
      platform = named.id;
      continue;
    }
    const cited = footnote.exec(slice)?.[1];
    // A footnote stands for the whole draft, wherever it is written; everything else is of the version around it.
    if (cited === undefined ? platform !== version.platform : isUsed(`^${cited}`)) continue;
    const account: Account = new Uint8Array(slice.length);
    for (const image of images)
      if (image.inText && image.start >= start && image.end <= end) settle(account, { start: image.start - start, end: image.end - start });
    settleMarks(slice, account, isUsed);
    found.push(...wordsIn(slice, account, start));
  }
  return found;
};
