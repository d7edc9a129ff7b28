import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import type { Draft, Fix, Paragraph, Placed, SourceEntry, Span, Version } from '../types.ts';
import { type ClaimKind, claimIn } from './claims.ts';
import { remember } from './remember.ts';
import { hasSource } from './sourceMarks.ts';

/** Something in a paragraph that readers cannot check without a source, and where a citation of it would go. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly paragraph: Paragraph;
  readonly sentenceEnd: number;
}

// A reader can still tell which figure a source stands for when there are two; with more it becomes a guess.
const coveredByOne = 2;
const offered = 3;

/** The claims of a paragraph that names no source. */
const claimsIn = gather((paragraph: Paragraph): readonly Claim[] => {
  if (paragraph.role === 'myth' || (paragraph.kind !== 'prose' && paragraph.kind !== 'list')) return [];
  const claims = paragraph.sentences.flatMap(({ start, value }) => {
    const claim = claimIn(value);
    return claim
      ? [{ kind: claim.kind, paragraph, start: start + claim.start, end: start + claim.end, sentenceEnd: start + value.prose.trimEnd().length }]
      : [];
  });
  return claims.length > 0 && hasSource(paragraph) ? [] : claims;
});

const uncoveredIn = (version: Version): Placed<Claim>[] =>
  version.parts.flatMap(({ paragraphs }) =>
    claimsIn(paragraphs).flatMap(({ index, item }) => {
      const placed = paragraphs[index];
      const next = paragraphs[index + 1]?.paragraph;
      const before = paragraphs[index - 1]?.paragraph;
      if (!placed || (next && hasSource(next)) || (before?.text.trimEnd().endsWith(':') && hasSource(before))) return [];
      return [{ start: placed.start, value: item }];
    }),
  );

/** Whether a version ends with a source; hashtags may stand after it. */
const endsWithSource = (version: Version): boolean => {
  const last = paragraphsOf(version).findLast(({ paragraph }) => paragraph.prose.trim() !== '' || hasSource(paragraph));
  return last !== undefined && hasSource(last.paragraph);
};

const citedIn = (draft: Draft): ReadonlySet<string> =>
  new Set(draft.versions.flatMap((version) => paragraphsOf(version).flatMap(({ paragraph }) => paragraph.citations.map((citation) => citation.id))));

/** The claims of a draft that no source covers, with the place that their offsets are counted from. */
export const uncoveredClaims = remember((draft: Draft): readonly Placed<Claim>[] => {
  const { sources } = draft.frontMatter;
  const cited = sources.length === 0 ? undefined : citedIn(draft);
  const loose = cited && sources.some((source) => !cited.has(source.id)) ? coveredByOne : 0;
  return draft.versions.flatMap((version) => {
    const claims = uncoveredIn(version);
    return claims.length === 0 ? [] : claims.slice(loose + (endsWithSource(version) ? coveredByOne : 0));
  });
});

const citing = ({ paragraph, sentenceEnd }: Claim, { id, title }: SourceEntry): Fix => {
  const at = paragraph.published.toSourceSpan(sentenceEnd - 1, sentenceEnd).end;
  return { title: `Cite "${title ?? id}"`, kind: 'suggestion', edits: [{ start: at, end: at, text: ` [@${id}]` }] };
};

/** Fixes that cite one of a draft's sources at the end of the sentence. */
export const citeFixes = (claim: Claim, sources: readonly SourceEntry[]): readonly Fix[] =>
  sources.slice(0, offered).map((source) => citing(claim, source));
