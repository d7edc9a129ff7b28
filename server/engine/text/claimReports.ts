import type { Gathered, Group } from '../draft/chunks.ts';
import type { Draft, Report, SourceEntry } from '../types.ts';
import type { ClaimKind } from './claims.ts';
import { rememberUnder } from './remember.ts';
import { addTo } from '../values.ts';
import { softenFix } from './soften.ts';
import { type Claim, citeFixes, uncoveredClaims } from './sourceCover.ts';

const messages: Readonly<Record<ClaimKind, string>> = {
  figure: 'This figure has no source, so readers cannot check it. Add a link, a citation or the name of who counted.',
  study: 'This speaks of research or experts, and readers cannot tell which. Say who found it and when, or add a link.',
  effect: 'This says what affects health, with no source. Add a link, a citation or the name of who found it.',
  comparison: 'This compares or ranks, with no source. Add a link, a citation or the name of who found it.',
  trend: 'This says that something changes over time, with no source. Add a link, a citation or the name of who counts it.',
  statement: 'Readers may ask who says so. Add a link, a citation or the name of who found it.',
};

const reportOn = (claim: Claim, sources: readonly SourceEntry[]): Report => {
  const { paragraph, kind, start, end, sentence } = claim;
  const softer = kind === 'effect' ? softenFix(paragraph, sentence) : undefined;
  return {
    ...paragraph.published.toSourceSpan(start, end),
    message: messages[kind],
    fixes: [...citeFixes(claim, sources), ...(softer ? [softer] : [])],
  };
};

type ByKind = ReadonlyMap<ClaimKind, readonly Gathered<Report>[]>;

const reportWith = rememberUnder(reportOn);

/** What is said of claims in a draft with these sources, kind by kind. */
const reportsWith = rememberUnder((claims: readonly Gathered<Claim>[], sources: readonly SourceEntry[]): ByKind => {
  const kinds = new Map<ClaimKind, Gathered<Report>[]>();
  for (const { index, item } of claims) addTo(kinds, item.kind, { index, item: reportWith(item, sources) });
  return kinds;
});

/** The reports on the claims of a kind that no source covers. */
export function* claimReports(draft: Draft, kind: ClaimKind): Iterable<Group<Report>> {
  for (const { placed, at, items: claims } of uncoveredClaims(draft)) {
    const items = reportsWith(claims, draft.frontMatter.sources).get(kind);
    if (items) yield { placed, at, items };
  }
}
