import type { Gathered, Group } from '../draft/chunks.ts';
import type { Draft, Report, SourceEntry } from '../types.ts';
import type { ClaimKind } from './claims.ts';
import { remember } from './remember.ts';
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

/** What is said of claims in a draft with these sources, kind by kind. */
const reportsWith = remember((sources: readonly SourceEntry[]) => {
  const ofClaim = remember((claim: Claim) => reportOn(claim, sources));
  return remember((claims: readonly Gathered<Claim>[]): ByKind => {
    const kinds = new Map<ClaimKind, Gathered<Report>[]>();
    for (const { index, item } of claims) {
      const report = { index, item: ofClaim(item) };
      const known = kinds.get(item.kind);
      if (known) known.push(report);
      else kinds.set(item.kind, [report]);
    }
    return kinds;
  });
});

/** The reports on the claims of a kind that no source covers. */
export function* claimReports(draft: Draft, kind: ClaimKind): Iterable<Group<Report>> {
  const reportsOn = reportsWith(draft.frontMatter.sources);
  for (const { placed, at, items: claims } of uncoveredClaims(draft)) {
    const items = reportsOn(claims).get(kind);
    if (items) yield { placed, at, items };
  }
}
