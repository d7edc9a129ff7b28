import type { Draft, Placed, Report, SourceEntry } from '../types.ts';
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

/** What is said of a claim in a draft with these sources. */
const reportsWith = remember((sources: readonly SourceEntry[]) =>
  remember((claim: Claim): Report => {
    const { paragraph, kind, start, end, sentence } = claim;
    const softer = kind === 'effect' ? softenFix(paragraph, sentence) : undefined;
    return {
      ...paragraph.published.toSourceSpan(start, end),
      message: messages[kind],
      fixes: [...citeFixes(claim, sources), ...(softer ? [softer] : [])],
    };
  }),
);

const byKind = remember((draft: Draft): ReadonlyMap<ClaimKind, readonly Placed<Claim>[]> => {
  const kinds = new Map<ClaimKind, Placed<Claim>[]>();
  for (const claim of uncoveredClaims(draft)) {
    const known = kinds.get(claim.value.kind);
    if (known) known.push(claim);
    else kinds.set(claim.value.kind, [claim]);
  }
  return kinds;
});

/** The reports on the claims of a kind that no source covers. */
export function* claimReports(draft: Draft, kind: ClaimKind): Iterable<Placed<Report>> {
  const reportOn = reportsWith(draft.frontMatter.sources);
  for (const { start, value } of byKind(draft).get(kind) ?? []) yield { start, value: reportOn(value) };
}
