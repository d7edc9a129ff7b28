import { sourceFor } from '../../bibliography/lookup.ts';
import { cite, citationPlace } from '../../citations/cite.ts';
import { addSources } from '../../citations/frontMatterEdit.ts';
import { type ClaimMatch, matchClaim, mostSentences } from '../../citations/matchClaim.ts';
import { readPasted } from '../../citations/pasted.ts';
import type { Token } from '../../citations/wordDiff.ts';
import { paragraphsOf, sentenceSpanInFile } from '../../draft/place.ts';
import { rememberUnder } from '../../text/remember.ts';
import { makeSentence } from '../../text/sentences.ts';
import { hasSource } from '../../text/sourceMarks.ts';
import type { ApprovedClaim, Draft, DraftRule, Edit, Fix, Paragraph, Placed, PlacedParagraph, Report, Sentence, Severity, SourceEntry } from '../../types.ts';

const matchOf = rememberUnder((sentence: Sentence, claims: readonly ApprovedClaim[]) => matchClaim(sentence.text, claims));

/** Words that change how sure a claim is, or turn it round: leaving one out or putting one in makes it another claim. */
const weighty =
  /^(?:may|might|can|could|help|helps|some|most|many|often|usually|sometimes|about|nearly|almost|around|up|likely|not|no|never|without|only|less|more|all|always|every|best|safest|cure|cures|completely|fully|guaranteed?|proven|100%|can't|cannot|don't|doesn't|won't|isn't|aren't)$/;

const said = (tokens: readonly Token[], text: string): string => `"${text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)}"`;

/** Words that stand side by side, as one. */
const runs = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const found: Token[][] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    const end = last?.at(-1)?.end;
    if (last && end !== undefined && token.start - end <= 2) last.push(token);
    else found.push([token]);
  }
  return found;
};

interface Told {
  readonly words: string;
  readonly severity: Severity;
}

const mostTold = 2;

/** What a sentence says otherwise than the approved wording, what matters most first. */
const tell = ({ difference, wording }: ClaimMatch, text: string): Told | undefined => {
  if (!difference) return undefined;
  const { added, missing, changed } = difference;
  const parts = [
    ...changed.map(({ from, to }) => ({ words: `says ${said(from, text)} where the approved one says ${said(to, wording)}`, tokens: [...from, ...to] })),
    ...runs(added).map((tokens) => ({ words: `adds ${said(tokens, text)}`, tokens })),
    ...runs(missing).map((tokens) => ({ words: `leaves out ${said(tokens, wording)}`, tokens })),
  ].map(({ words, tokens }) => ({ words, weight: tokens.some(({ key, isNumber }) => isNumber || weighty.test(key)) ? 1 : 0 }));
  const told = parts.sort((a, b) => b.weight - a.weight).slice(0, mostTold);
  return { words: told.map(({ words }) => words).join(', and '), severity: told.some(({ weight }) => weight > 0) ? 'warning' : 'information' };
};

interface Listing {
  readonly ids: readonly string[];
  readonly edits: readonly Edit[] | undefined;
}

/** The sources of a claim: those that are listed already by their keys, the others with the edits that list them. */
const listingOf = (draft: Draft, claim: ApprovedClaim): Listing => {
  const ids: string[] = [];
  const fresh: SourceEntry[] = [];
  for (const source of claim.sources) {
    const id = typeof source === 'string' ? source : source.id;
    if (sourceFor(draft, id)) ids.push(id);
    else if (typeof source === 'string') {
      const read = readPasted(source, [...draft.frontMatter.sources.map((entry) => entry.id), ...ids]);
      if ('problem' in read) continue;
      ids.push(read.entry.id);
      fresh.push(read.entry);
    } else {
      ids.push(id);
      fresh.push(source);
    }
  }
  return { ids, edits: addSources(draft, fresh) };
};

/** What a listing depends on besides its claim. The front matter is read again to make one, so it is kept while nothing of this changes. */
const lightOf = ({ frontMatter, references, source: { text, format } }: Draft): readonly unknown[] => [
  frontMatter,
  references,
  format,
  text.startsWith('\uFEFF'),
  text.includes('\r\n'),
];
const listings = new WeakMap<ApprovedClaim, { readonly light: readonly unknown[]; readonly listing: Listing }>();

const knownListing = (draft: Draft, claim: ApprovedClaim): Listing => {
  const light = lightOf(draft);
  const known = listings.get(claim);
  if (known?.light.every((part, index) => part === light[index])) return known.listing;
  const listing = listingOf(draft, claim);
  listings.set(claim, { light, listing });
  return listing;
};

const citing = (draft: Draft, { start, paragraph }: PlacedParagraph, sentence: Placed<Sentence>, claim: ApprovedClaim): readonly Fix[] => {
  const { ids, edits } = knownListing(draft, claim);
  if (ids.length === 0 || !edits) return [];
  const at = start + citationPlace(paragraph, sentence.start, sentence.value.prose);
  return [{ title: 'Use the approved claim’s sources', kind: 'suggestion', edits: [...edits, cite(at, ids)] }];
};

const wordingFix = (draft: Draft, placed: PlacedParagraph, sentence: Placed<Sentence>, match: ClaimMatch): readonly Fix[] => {
  const span = sentenceSpanInFile(placed, sentence, match.said.start, match.said.end);
  const { start, end } = match.approved;
  // Markup, a link or a line break in the sentence would be lost.
  const plain = draft.source.text.slice(span.start, span.end) === sentence.value.text.slice(match.said.start, match.said.end);
  return plain ? [{ title: 'Use the approved wording', kind: 'suggestion', edits: [{ ...span, text: match.wording.slice(start, end) }] }] : [];
};

interface Said {
  readonly sentence: Placed<Sentence>;
  readonly match: ClaimMatch;
}

// A claim of more sentences than this is a text of its own.
const longest = 4;

/** What a paragraph says of approved claims: a wording of several sentences is looked for in several, before each is looked at alone. */
const saidIn = rememberUnder(({ sentences, text, prose }: Paragraph, claims: readonly ApprovedClaim[]): readonly Said[] => {
  const found: Said[] = [];
  const most = Math.min(longest, mostSentences(claims));
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at];
    if (!first) continue;
    let best: (Said & { readonly count: number }) | undefined;
    for (let count = Math.min(most, sentences.length - at); count > 0; count--) {
      const last = sentences[at + count - 1];
      if (!last) continue;
      const end = last.start + last.value.text.length;
      const value = count === 1 ? first.value : makeSentence(text.slice(first.start, end), prose.slice(first.start, end));
      const match = count === 1 ? matchOf(value, claims) : matchClaim(value.text, claims);
      if (match && (!best || (best.match.difference && !match.difference))) best = { sentence: { start: first.start, value }, match, count };
    }
    if (!best) continue;
    found.push(best);
    at += best.count - 1;
  }
  return found;
});

function* inParagraph(draft: Draft, placed: PlacedParagraph, claims: readonly ApprovedClaim[], today: string): Generator<Report> {
  const { paragraph } = placed;
  if (paragraph.role === 'myth' || paragraph.kind === 'code' || paragraph.kind === 'quote') return;
  for (const { sentence, match } of saidIn(paragraph, claims)) {
    const { claim, said: span } = match;
    const place = sentenceSpanInFile(placed, sentence, span.start, span.end);
    const told = tell(match, sentence.value.text);
    const note = claim.note ? ` Note: ${claim.note.slice(0, 80)}` : '';
    if (told) {
      yield {
        ...place,
        message: `This is close to an approved claim, but it ${told.words}.${note}`,
        severity: told.severity,
        fixes: wordingFix(draft, placed, sentence, match),
      };
    } else if (claim.expires !== undefined && claim.expires <= today) {
      yield {
        ...place,
        message: `The approval of this claim ended on ${claim.expires}. Ask for a new look at it before you publish.${note}`,
        severity: 'warning',
      };
    } else if (claim.sources.length > 0 && !hasSource(paragraph)) {
      yield { ...place, message: `This is an approved claim, and its sources are not cited here yet.${note}`, fixes: citing(draft, placed, sentence, claim) };
    }
  }
}

const claims: readonly ApprovedClaim[] = [
  {
    text: 'The flu shot can lower your risk of the flu by 40% to 60%.',
    match: ['A flu vaccine may cut your risk of flu by 40 to 60 percent.'],
    sources: [{ id: 'cdc-flu', title: 'Flu vaccine effectiveness', publisher: 'CDC', year: 2024, url: 'https://www.cdc.gov/flu-vaccines-work/' }],
  },
  { text: 'Quitting smoking is the best thing you can do for your heart.', match: [], sources: [], expires: '2026-05-31' },
];
const settings = { claims };
const source =
  'sources:\n  - id: cdc-flu\n    title: Flu vaccine effectiveness\n    publisher: CDC\n    year: 2024\n    url: https://www.cdc.gov/flu-vaccines-work/\n';

/** Sentences that say what a project has approved, or nearly. */
export const approvedClaim: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'An approved claim without its sources, past its date, or not as approved',
  why: 'Your team has weighed these words and found sources for them. A word more or less, such as "best" for "good", makes another claim of it that nobody has checked.',
  limits: 'It compares words, not meaning: a claim said in quite other words is not found. What is approved stands in `claims` of the project file.',
  sources: [],
  examples: [
    {
      bad: '⟦The flu shot can lower your risk of the flu by 40% to 60%⟧.',
      good: `---\n${source}---\n\nThe flu shot can lower your risk of the flu by 40% to 60%. [@cdc-flu]`,
      settings,
    },
    {
      bad: `---\n${source}---\n\nDid you know? ⟦A flu vaccine may cut your risk of flu by 40 to 60 per cent⟧!`,
      good: `---\n${source}---\n\nDid you know? A flu vaccine may cut your risk of flu by 40 to 60 per cent! [@cdc-flu]`,
      settings,
    },
    {
      bad: '⟦The flu shot will lower your risk of the flu by 40% to 60%⟧.',
      good: 'The flu shot can lower your risk of the flu by 40% to 60%.',
      settings: { claims: [{ text: 'The flu shot can lower your risk of the flu by 40% to 60%.', match: [], sources: [] }] },
    },
    {
      bad: '⟦The flu shot can lower your risk of the flu by 80% to 90%⟧.',
      good: 'The flu shot can lower your risk of the flu by 40% to 60%.',
      settings: { claims: [{ text: 'The flu shot can lower your risk of the flu by 40% to 60%.', match: [], sources: [] }] },
    },
    { bad: '⟦Quitting smoking is the best thing you can do for your heart⟧.', good: 'Quitting smoking helps your heart.', settings },
    { quiet: 'The flu shot can lower your risk of the flu by 40% to 60%. Source: CDC, 2024', settings },
    { quiet: `---\n${source}---\n\nThe flu shot can lower your risk of the flu by 40% to 60%. [@cdc-flu]`, settings },
    { quiet: '**Myth:** The flu shot can lower your risk of the flu by 80% to 90%.', settings },
    { quiet: 'Get your flu shot at our clinic this Saturday.', settings },
    { quiet: 'Ask your nurse how the flu shot can help you.', settings },
    { quiet: 'The flu shot can lower your risk of the flu by 40% to 60%.' },
  ],
  *check(draft, { claims: approved, today }) {
    if (approved.length === 0) return;
    for (const version of draft.versions) for (const placed of paragraphsOf(version)) yield* inParagraph(draft, placed, approved, today);
  },
};
