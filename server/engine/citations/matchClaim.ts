import { remember } from '../text/remember.ts';
import type { ApprovedClaim, Span } from '../types.ts';
import { type Difference, type Token, tokensOf, wordDiff } from './wordDiff.ts';

/** A sentence that says what a team has approved, or nearly. */
export interface ClaimMatch {
  readonly claim: ApprovedClaim;
  /** The wording of the claim that it is nearest to. */
  readonly wording: string;
  /** What it says otherwise; nothing where it says the same. */
  readonly difference: Difference | undefined;
  /** The words that were compared, from the first to the last, in the text and in the wording. */
  readonly said: Span;
  readonly approved: Span;
}

interface Wording {
  readonly claim: ApprovedClaim;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly key: string;
}

/** The wordings of a list of claims, to be found by what they say and by their rarest words. */
interface ClaimIndex {
  readonly byKey: ReadonlyMap<string, Wording>;
  readonly byWord: ReadonlyMap<string, readonly Wording[]>;
  readonly longest: number;
}

// A near wording may have other words in the place of some; by four of its rarest, it is found all the same.
const rarest = 4;
const mostTokens = 80;
const nearEnough = 0.8;
const fewestForNear = 5;
// The rest cannot be nearer than the few that share most of their rare words.
const mostCompared = 4;
// Words in very many wordings tell none from another.
const mostWordings = 40;

const hull = (tokens: readonly Token[]): Span => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
const keyOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');

const indexOf = remember((claims: readonly ApprovedClaim[]): ClaimIndex => {
  const wordings = claims.flatMap((claim) =>
    [claim.text, ...claim.match].flatMap((text): readonly Wording[] => {
      const tokens = tokensOf(text).slice(0, mostTokens);
      return tokens.length < 2 ? [] : [{ claim, text, tokens, key: keyOf(tokens) }];
    }),
  );
  const uses = new Map<string, number>();
  for (const { tokens } of wordings) for (const key of new Set(tokens.map((token) => token.key))) uses.set(key, (uses.get(key) ?? 0) + 1);
  const byKey = new Map<string, Wording>();
  const byWord = new Map<string, Wording[]>();
  for (const wording of wordings) {
    if (!byKey.has(wording.key)) byKey.set(wording.key, wording);
    const words = [...new Set(wording.tokens.filter(({ isNumber }) => !isNumber).map(({ key }) => key))];
    for (const key of words.sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0)).slice(0, rarest)) {
      const list = byWord.get(key) ?? [];
      if (list.length < mostWordings) list.push(wording);
      byWord.set(key, list);
    }
  }
  return { byKey, byWord, longest: Math.max(0, ...wordings.map(({ tokens }) => tokens.length)) };
});

/** The wordings that share at least half of their rarest words with a text, those that share most first. */
const candidates = ({ byWord }: ClaimIndex, tokens: readonly Token[]): readonly Wording[] => {
  const shared = new Map<Wording, number>();
  for (const key of new Set(tokens.map((token) => token.key))) for (const wording of byWord.get(key) ?? []) shared.set(wording, (shared.get(wording) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count * 2 >= rarest)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCompared)
    .map(([wording]) => wording);
};

/** Sentences end with a mark and a capital letter behind it; a wording of a claim has few. */
const sentencesIn = (text: string): number => text.split(/[.!?]["”’']?\s+(?=["“‘']?[A-Z\d])/).length;

/** The most sentences that one of the wordings has. */
export const mostSentences = remember((claims: readonly ApprovedClaim[]): number =>
  Math.max(1, ...claims.flatMap(({ text, match }) => [text, ...match]).map(sentencesIn)),
);

/**
 * The approved claim that a text says, or comes close to. Words before a colon, such as "Did you know:", make no difference.
 * A text that only shares a topic with a claim is no match.
 */
export const matchClaim = (text: string, claims: readonly ApprovedClaim[]): ClaimMatch | undefined => {
  if (claims.length === 0) return undefined;
  const index = indexOf(claims);
  const all = tokensOf(text);
  if (all.length < 2 || all.length > 2 * mostTokens) return undefined;
  const colon = text.indexOf(': ');
  const said = colon === -1 ? [all] : [all, all.filter(({ start }) => start > colon)];
  for (const tokens of said) {
    const same = index.byKey.get(keyOf(tokens));
    if (same) return { claim: same.claim, wording: same.text, difference: undefined, said: hull(tokens), approved: hull(same.tokens) };
  }
  let best: (ClaimMatch & { readonly nearness: number }) | undefined;
  for (const tokens of said) {
    if (tokens.length < fewestForNear - 1 || tokens.length > 2 * index.longest) continue;
    for (const { claim, text: wording, tokens: approved } of candidates(index, tokens)) {
      if (approved.length < fewestForNear) continue;
      const difference = wordDiff(tokens, approved);
      const nearness = (2 * difference.common) / (tokens.length + approved.length);
      if (nearness >= nearEnough && nearness > (best?.nearness ?? 0))
        best = { claim, wording, difference, nearness, said: hull(tokens), approved: hull(approved) };
    }
  }
  return best;
};
