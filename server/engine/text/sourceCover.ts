import { gather, gatherAmong, type Gathered, type Group, sift, total } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import { matchClaim } from '../citations/matchClaim.ts';
import type { Draft, Fix, Paragraph, Part, Placed, PlacedParagraph, SourceEntry, Span, Version } from '../types.ts';
import { isCallToAction, sendsOn } from './claimVoice.ts';
import { type ClaimKind, claimsOf } from './claims.ts';
import { remember } from './remember.ts';
import { hasSource, type SourceMark, sourcesOf, weakSourceOf } from './sourceMarks.ts';
import { useOfLink } from './sourceTiers.ts';

/** Something in a paragraph that readers cannot check without a source, and where a citation of it would go. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly paragraph: Paragraph;
  /** The sentence that says it. */
  readonly sentence: Span;
}

// A reader can still tell which figure a source stands for when there are two; with more it becomes a guess.
const coveredByOne = 2;
const offered = 3;

/** The claims of a paragraph that names no source readers can follow. */
const claimsIn = remember((paragraph: Paragraph): readonly Claim[] => {
  const claims = claimsOf(paragraph, weakSourceOf(paragraph)?.kind === 'link').map(({ start, value }): Claim => {
    const words = paragraph.sentences.find((each) => each.start === start)?.value.prose ?? '';
    return { kind: value.kind, paragraph, start: start + value.start, end: start + value.end, sentence: { start, end: start + words.trimEnd().length } };
  });
  return claims.length > 0 && hasSource(paragraph) ? claims.filter(({ kind }) => kind !== 'figure') : claims;
});

/** A mark that points at a source only weakly, with its paragraph; `start` is where that stands. */
export interface WeakSource {
  readonly mark: SourceMark;
  readonly paragraph: Paragraph;
  /** A figure rests on it, not only words. */
  readonly figure: boolean;
}

/** A claim that no source covers, or only a weak one. */
interface OpenClaim {
  readonly claim: Claim;
  /** That weak one, in its paragraph or so many further on. */
  readonly weak: { readonly value: WeakSource; readonly below: number } | undefined;
}

const weakIn = (paragraph: Paragraph, figure: boolean, below: number): OpenClaim['weak'] => {
  const mark = weakSourceOf(paragraph);
  return mark && { value: { mark, paragraph, figure }, below };
};

const partHasSource = remember((part: Part): boolean => part.paragraphs.some(({ paragraph }) => hasSource(paragraph)));

const reader = /\b(?:you|your)\b/i;
const spoken = /[a-z]{3}/i;

const passedOn = /^(?:via|h\/t|credit)\b/i;

/** Whether a mark stands for what a post says in words: not "via @paper", nor a short link to which nobody is sent on. */
const standsFor = ({ text }: Paragraph, { kind, start, value = '', strength }: SourceMark): boolean => {
  if (strength === 'weak' || (kind === 'named' && passedOn.test(text.slice(start, start + 8)))) return false;
  return kind !== 'link' || useOfLink(value) !== 'hidden' || sendsOn(text);
};

const hasBacking = (paragraph: Paragraph): boolean => {
  if (!hasSource(paragraph)) return false;
  const full = sourcesOf(paragraph).filter(({ strength }) => strength === 'full');
  return full.length === 0 || full.some((mark) => standsFor(paragraph, mark));
};

/** What a paragraph adds to the question whether a post only tells readers why to read on. */
const inviting = total(
  (paragraph: Paragraph) => ({
    sentences: paragraph.sentences.filter(({ value }) => spoken.test(value.prose)).length,
    link: sourcesOf(paragraph).some(({ kind }) => kind === 'link'),
    calls: reader.test(paragraph.prose) || paragraph.sentences.some(({ value }) => isCallToAction(value)),
    source: hasBacking(paragraph),
  }),
  (a, b) => ({ sentences: a.sentences + b.sentences, link: a.link || b.link, calls: a.calls || b.calls, source: a.source || b.source }),
  { sentences: 0, link: false, calls: false, source: false },
);

/**
 * Whether what a part says in words, without figures, has something behind it: any source, or a link that readers are sent on to.
 * A figure needs one that stands by it.
 */
export const backsWords = remember(({ paragraphs }: Part): boolean => {
  const { sentences, link, calls, source } = inviting(paragraphs);
  return source || (link && calls && sentences > 1);
});

/** What a list of signs or of advice begins with: nobody asks for a source of each. */
const leadsList =
  /\b(?:beware|watch (?:out )?for|look (?:out )?for|notice|signs?|symptoms?|warning|call|ask|avoid|try|tips?|remember|bring|tell|if you (?:have|feel|see)|get help|see (?:a|your) doctor|when to)\b[^.!?]*:\s*$/i;
const longestList = 30;

const isListed = (paragraphs: readonly PlacedParagraph[], index: number): boolean => {
  for (let at = index; at >= 0 && index - at < longestList; at -= 1) {
    const paragraph = paragraphs[at]?.paragraph;
    if (paragraph?.kind !== 'list') return at < index && paragraph !== undefined && leadsList.test(paragraph.text.slice(-200));
  }
  return false;
};

/** The open claims of a paragraph: a source may stand in it, in the next one, or in the one before that leads in with a colon. */
const openAt = (paragraphs: readonly PlacedParagraph[], index: number, backed: boolean): readonly OpenClaim[] => {
  const paragraph = paragraphs[index]?.paragraph;
  const claims = paragraph ? claimsIn(paragraph) : [];
  if (!paragraph || claims.length === 0) return [];
  const next = paragraphs[index + 1]?.paragraph;
  const before = paragraphs[index - 1]?.paragraph;
  if ((next && hasSource(next)) || (before && hasSource(before) && before.text.trimEnd().endsWith(':'))) return [];
  const wordsCount = !backed && !isListed(paragraphs, index);
  return claims.flatMap((claim) => {
    const figure = claim.kind === 'figure';
    if (!figure && !wordsCount) return [];
    // A next paragraph with words of its own may be about something else.
    const after = next && next.sentences.length < 2 ? weakIn(next, figure, 1) : undefined;
    return [{ claim, weak: weakIn(paragraph, figure, 0) ?? after }];
  });
};

/** How many paragraphs before one tell whether it is listed: those of its list, and the one that leads in. */
const reachOf = (paragraphs: readonly PlacedParagraph[], index: number): number => {
  let reach = 1;
  while (reach < longestList && paragraphs[index - reach]?.paragraph.kind === 'list') reach++;
  return reach;
};

const openIfBacked = gatherAmong(reachOf, (paragraphs, index) => openAt(paragraphs, index, true));
const openIfBare = gatherAmong(reachOf, (paragraphs, index) => openAt(paragraphs, index, false));

/** What groups hold, but for the first so many that count. */
const afterFirst = (groups: readonly Group<OpenClaim>[], most: number, counts: (open: OpenClaim) => boolean): readonly Group<OpenClaim>[] => {
  let seen = 0;
  return most === 0 ? groups : sift(groups, (open) => !counts(open) || seen++ >= most);
};

/** The open claims of a version. In a thread readers may meet one post alone: a source in it, or in the next, covers what it can. */
const openInVersion = ({ parts }: Version): readonly Group<OpenClaim>[] =>
  parts.flatMap((part, at) => {
    const open = (backsWords(part) ? openIfBacked : openIfBare)(part.paragraphs).filter(({ items }) => items.length > 0);
    const next = parts[at + 1];
    const sourced = parts.length > 1 && open.length > 0 && (partHasSource(part) || (next && partHasSource(next)));
    return afterFirst(open, sourced ? coveredByOne : 0, () => true);
  });

/** Whether a version ends with a source; hashtags may stand after it. */
const endsWithSource = (version: Version): boolean => {
  const last = paragraphsOf(version).findLast(({ paragraph }) => paragraph.prose.trim() !== '' || hasSource(paragraph));
  return last !== undefined && hasSource(last.paragraph);
};

const citedIn = gather((paragraph: Paragraph) => paragraph.citations.map(({ id }) => id));
const isCited = (draft: Draft): ((source: SourceEntry) => boolean) => {
  const cited = new Set(draft.versions.flatMap((version) => citedIn(paragraphsOf(version)).map(({ item }) => item)));
  return ({ id }) => cited.has(id);
};

const isFigure = ({ claim }: OpenClaim): boolean => claim.kind === 'figure';

const openClaims = remember((draft: Draft): readonly Group<OpenClaim>[] => {
  const { sources } = draft.frontMatter;
  const loose = sources.length === 0 || sources.every(isCited(draft)) ? 0 : coveredByOne;
  return draft.versions.flatMap((version) => {
    const open = openInVersion(version);
    const covered = open.length === 0 ? 0 : loose + (endsWithSource(version) ? coveredByOne : 0);
    // Words were weighed with their part. What stands at the end of a version covers figures, and a source of the front matter both.
    return afterFirst(loose === 0 ? open : sift(open, isFigure), covered, isFigure);
  });
});

/** What a team has approved carries its sources with it; a rule of its own offers them. */
const isApproved = ({ paragraph, start }: Claim, draft: Draft): boolean => {
  const sentence = draft.claims.length === 0 ? undefined : paragraph.sentences.findLast((candidate) => candidate.start <= start);
  const match = sentence && matchClaim(sentence.value.text, draft.claims);
  return match !== undefined && match.difference === undefined && match.claim.sources.length > 0;
};

const withoutAny = remember((items: readonly Gathered<OpenClaim>[]): readonly Gathered<Claim>[] =>
  items.flatMap(({ index, item }) => (item.weak ? [] : [{ index, item: item.claim }])),
);

/** The claims of a draft that no source covers. */
export const uncoveredClaims = remember((draft: Draft): readonly Group<Claim>[] => {
  const groups = openClaims(draft).map(({ placed, at, items }) => ({ placed, at, items: withoutAny(items) }));
  return draft.claims.length === 0 ? groups : sift(groups, (claim) => !isApproved(claim, draft));
});

const withWeak = remember((items: readonly Gathered<OpenClaim>[]) => items.filter(({ item }) => item.weak));

/** The weak sources that claims of a draft rest on, each once. */
export const weakSources = remember((draft: Draft): readonly Placed<WeakSource>[] => {
  const found = new Map<number, Placed<WeakSource>>();
  for (const { placed, at, items } of openClaims(draft))
    for (const { index, item } of withWeak(items)) {
      const { claim, weak } = item;
      const there = weak && placed[at + index + weak.below];
      if (!there) continue;
      const place = there.start + weak.value.mark.start;
      if (!isApproved(claim, draft) && !found.get(place)?.value.figure) found.set(place, { start: there.start, value: weak.value });
    }
  return [...found.values()];
});

const citing = ({ paragraph, sentence: { end } }: Claim, { id, title }: SourceEntry): Fix => {
  const at = paragraph.published.toSourceSpan(end - 1, end).end;
  return { title: `Cite "${title ?? id}"`, kind: 'suggestion', edits: [{ start: at, end: at, text: ` [@${id}]` }] };
};

/** Fixes that cite one of a draft's sources at the end of the sentence. */
export const citeFixes = (claim: Claim, sources: readonly SourceEntry[]): readonly Fix[] => sources.slice(0, offered).map((source) => citing(claim, source));
