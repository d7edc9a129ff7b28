import { gather } from '../../draft/chunks.ts';
import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import { type Fact, factsIn, shared, wordsOf } from '../../text/facts.ts';
import { hasSource } from '../../text/sourceMarks.ts';
import type { Draft, DraftRule, Fix, Placed, PlacedParagraph, Report, Sentence, Version } from '../../types.ts';

interface PlacedFact {
  readonly placed: PlacedParagraph;
  readonly fact: Fact;
}

const gatherFacts = gather(factsIn);
const factsOf = (version: Version): readonly PlacedFact[] => {
  const paragraphs = paragraphsOf(version);
  return gatherFacts(paragraphs).flatMap(({ index, item }) => {
    const placed = paragraphs[index];
    return placed ? [{ placed, fact: item }] : [];
  });
};

const names: Readonly<Record<Fact['kind'], string>> = { date: 'date', time: 'time', price: 'price', phone: 'phone number', number: 'number' };

const same = (a: Fact, b: Fact): boolean => a.kind === b.kind && a.of === b.of && a.value === b.value;

/** Whether two facts answer the same question, as far as the words around them tell. A bare count needs nearly the same sentence. */
const answersSame = (a: Fact, b: Fact): boolean => {
  if (a.kind !== b.kind || a.of !== b.of) return false;
  const common = shared(a.about, b.about);
  const least = Math.min(a.about.size, b.about.size);
  return a.kind === 'number' ? common >= 3 && common >= least * 0.6 : common >= 2 && common >= least * 0.4;
};

const year = /(?:19|20)\d\d$/;

const takeOver = (draft: Draft, { placed, fact }: PlacedFact, other: Fact): readonly Fix[] => {
  const edit = year.test(fact.text) === year.test(other.text) ? editInFile(draft, placed, { start: fact.start, end: fact.end, text: other.text }) : undefined;
  return edit ? [{ title: `Use the ${names[fact.kind]} of the shared text`, kind: 'suggestion', edits: [edit] }] : [];
};

const reportOf = (draft: Draft, here: PlacedFact, there: PlacedFact): Report => {
  // A phone number is an identifier, so it is not said again.
  const message =
    here.fact.kind === 'phone'
      ? 'The shared text has another phone number here. Check which one is right.'
      : `The shared text says ${there.fact.text}, this says ${here.fact.text}. Check which one is right.`;
  return {
    ...spanInFile(here.placed, here.fact.start, here.fact.end),
    message,
    fixes: takeOver(draft, here, there.fact),
    related: [{ ...spanInFile(there.placed, there.fact.start, there.fact.end), message: 'The shared text says it here.' }],
  };
};

/** The facts of a version that say something else than the shared text: neither has what the other says, and only one can be meant. */
const contradictions = (draft: Draft, base: readonly PlacedFact[], version: Version): readonly Report[] => {
  const own = factsOf(version);
  const onlyIn = (facts: readonly PlacedFact[], others: readonly PlacedFact[]): readonly PlacedFact[] =>
    facts.filter(({ fact }) => !others.some((other) => same(fact, other.fact)));
  const left = onlyIn(base, own);
  return onlyIn(own, base).flatMap((here) => {
    const meant = left.filter((there) => answersSame(here.fact, there.fact));
    const [first] = meant;
    return first && meant.every(({ fact }) => same(fact, first.fact)) ? [reportOf(draft, here, first)] : [];
  });
};

// Longer texts are no posts, and every sentence is compared with every claim.
const mostSentences = 300;

interface Claim {
  readonly placed: PlacedParagraph;
  readonly sentence: Placed<Sentence>;
  readonly id: string;
  readonly mark: string;
}

const claimsOf = (version: Version): readonly Claim[] =>
  paragraphsOf(version).flatMap((placed) =>
    placed.paragraph.citations.flatMap(({ id, kind, at }) => {
      const sentence = placed.paragraph.sentences.findLast(({ start }) => start < at);
      return sentence ? [{ placed, sentence, id, mark: kind === 'key' ? `[@${id}]` : `[^${id}]` }] : [];
    }),
  );

const saysSame = (a: Sentence, b: Sentence): boolean => {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const common = shared(ofA, ofB);
  return common >= 4 && common >= Math.max(ofA.size, ofB.size) * 0.7;
};

/** The claims that a version keeps and whose source it leaves out. */
const missingSources = (claims: readonly Claim[], version: Version): readonly Report[] => {
  const paragraphs = paragraphsOf(version);
  if (claims.length === 0 || paragraphs.reduce((sum, { paragraph }) => sum + paragraph.sentences.length, 0) > mostSentences) return [];
  const cited = new Set(paragraphs.flatMap(({ paragraph }) => paragraph.citations.map(({ id }) => id)));
  return claims.slice(0, mostSentences).flatMap(({ placed, sentence, id, mark }) => {
    // A text that cites nothing goes out with all sources of the front matter.
    if (cited.has(id) || (cited.size === 0 && mark.startsWith('[@'))) return [];
    for (const own of paragraphs) {
      if (hasSource(own.paragraph)) continue;
      const kept = own.paragraph.sentences.find(({ value }) => saysSame(value, sentence.value));
      if (!kept) continue;
      const span = spanInFile(own, kept.start, kept.start + kept.value.text.length);
      const there = spanInFile(placed, sentence.start, sentence.start + sentence.value.text.length);
      const fix: Fix = { title: 'Cite the source of the shared text', kind: 'suggestion', edits: [{ start: span.end, end: span.end, text: ` ${mark}` }] };
      const message = 'The shared text gives a source for this, and this version leaves it out. Cite it here too.';
      return [{ ...span, message, fixes: [fix], related: [{ ...there, message: 'The shared text cites it here.' }] }];
    }
    return [];
  });
};

const flu = 'Get your flu shot at River Clinic on 12 March from 9 a.m. to noon. It costs $20 without insurance.';
const sources = '---\nsources:\n  - id: cdc\n    title: CDC\n  - id: who\n    title: WHO\n---\n\n';
const cited = `${sources}The flu shot lowers your risk of a hospital stay. [@cdc]\n\nFlu kills older people every winter. [@who]\n\n## X\n\nFlu kills older people every winter. [@who]\n\n`;

/** A version for a platform that says another thing than the shared text. */
export const drift: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A version says something else than the shared text',
  why: 'Versions are written once and changed many times. When a date or a number changes in one place only, some readers come on the wrong day or take the wrong dose.',
  limits:
    'It compares dates, times, prices, phone numbers and counts in sentences that share their words. It cannot tell which of two is right, or see a change of meaning in words. ' +
    'A version may leave out what it likes, but for the source of a claim that it keeps.',
  sources: [{ title: 'CDC Clear Communication Index', url: 'https://www.cdc.gov/ccindex/' }],
  examples: [
    { bad: `${flu}\n\n## X\n\nFlu shot at River Clinic: ⟦13 March⟧.`, good: `${flu}\n\n## X\n\nFlu shot at River Clinic: 12 March.` },
    {
      bad: `${flu}\n\n## X\n\nFlu shot at River Clinic from ⟦10 a.m.⟧ on 12 March.`,
      good: `${flu}\n\n## X\n\nFlu shot at River Clinic from 9 a.m. on 12 March.`,
    },
    { bad: `${flu}\n\n## X\n\nA shot costs ⟦$25⟧ without insurance.`, good: `${flu}\n\n## X\n\nA shot costs $20 without insurance.` },
    {
      bad: 'Call our nurse line any time: 555-0143.\n\nTake the tablets for 7 days with food.\n\n## X\n\nTake the tablets with food for ⟦10 days⟧.',
      good: 'Call our nurse line any time: 555-0143.\n\nTake the tablets for 7 days with food.\n\n## X\n\nTake the tablets with food for 7 days.',
    },
    { bad: `${cited}⟦The flu shot lowers your risk of a hospital stay.⟧`, good: `${cited}The flu shot lowers your risk of a hospital stay. [@cdc]` },
    { quiet: `${flu}\n\n## X\n\nFlu shot at River Clinic: March 12, 9 a.m.` },
    { quiet: `${flu}\n\n## X\n\nGet your flu shot this spring.` },
    { quiet: `${flu}\n\n## X\n\nOur book club meets on 13 March.` },
    { quiet: `${flu}\n\nThe second day of the flu shot clinic is 13 March.\n\n## X\n\nFlu shot at River Clinic: 13 March.` },
    { quiet: 'Take the tablets for 7 days with food.\n\n## X\n\nMost people feel better after 3 days.' },
    { quiet: 'Call us: (555) 555-0143.\n\n## WhatsApp\n\nSend a message: (555) 555-0199.' },
    { quiet: `${sources}Flu kills older people every winter. [@who]\n\n## X\n\nFlu kills older people every winter.` },
    { quiet: `${cited}The flu shot lowers your risk of a hospital stay, says CDC data. https://www.cdc.gov/flu` },
    { quiet: `${flu}` },
  ],
  *check(draft) {
    const base = draft.versions.find(({ platform }) => platform === undefined);
    if (!base || draft.versions.length < 2) return;
    const facts = factsOf(base);
    const claims = claimsOf(base);
    for (const version of draft.versions) {
      if (version === base) continue;
      yield* contradictions(draft, facts, version);
      yield* missingSources(claims, version);
    }
  },
};
