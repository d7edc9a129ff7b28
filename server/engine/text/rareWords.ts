import { weightRows } from '../data/rareWords.generated.ts';
import type { KnownWord } from '../readability/wordKinds.ts';
import type { Sentence, Span } from '../types.ts';
import { wordFeatureNames } from './rareFeatures.ts';
import { type SpanCandidate, spanFeatureNames, type SpansSeen, spansIn, wordRoles } from './rareSpans.ts';
import { once, remember } from './remember.ts';

/** A span that is chosen, with how sure the model is: that it is a term as a whole, and that some of it is. From 0 to 1. */
export interface RareSpan extends Span {
  readonly exact: number;
  readonly any: number;
  readonly words: readonly KnownWord[];
}

/** The weights of one model: a row of roles for each measure of a word, and one for each measure of a span. */
interface SpanModel {
  readonly intercept: number;
  readonly ofWords: readonly (readonly number[])[];
  readonly ofSpans: readonly number[];
}

/** A line a measure: its name, then its weights in hundredths. */
const readModel = (block: string): SpanModel => {
  const rows = new Map(
    block.split('\n').map(
      (line) =>
        [
          line.slice(0, line.indexOf(' ')),
          line
            .split(' ')
            .slice(1)
            .map((each) => Number(each) / 100),
        ] as const,
    ),
  );
  return {
    intercept: rows.get('intercept')?.[0] ?? 0,
    ofWords: wordFeatureNames.map((name) => rows.get(name) ?? wordRoles.map(() => 0)),
    ofSpans: spanFeatureNames.map((name) => rows.get(name)?.[0] ?? 0),
  };
};

const [single, first, last, inside, before, after] = wordRoles.keys();

/** What a word adds in each role. Equal words share one list of measures, so it is added up once. */
const sharesIn = ({ ofWords }: SpanModel): ((values: readonly number[]) => readonly number[]) =>
  remember((values) =>
    wordRoles.map((_, role) => {
      let sum = 0;
      for (let index = 0; index < values.length; index++) sum += (values[index] ?? 0) * (ofWords[index]?.[role] ?? 0);
      return sum;
    }),
  );

interface Weighed {
  readonly model: SpanModel;
  readonly sharesOf: (values: readonly number[]) => readonly number[];
}

const weighed = (block: string): Weighed => {
  const model = readModel(block);
  return { model, sharesOf: sharesIn(model) };
};

const models = once((): readonly [exact: Weighed, any: Weighed] => {
  const [exact = '', any = ''] = weightRows.split('\n\n');
  return [weighed(exact), weighed(any)];
});

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Makes a function that says how probable it is, by a model, that a candidate is what the model was taught. */
const scorer = ({ model, sharesOf }: Weighed, { features }: SpansSeen): ((candidate: SpanCandidate) => number) => {
  const shares = features.map(sharesOf);
  const share = (word: number, role: number | undefined): number => shares[word]?.[role ?? 0] ?? 0;
  return (candidate) => {
    let sum = model.intercept;
    const { values } = candidate;
    for (let index = 0; index < values.length; index++) sum += (values[index] ?? 0) * (model.ofSpans[index] ?? 0);
    if (candidate.first === candidate.last) sum += share(candidate.first, single);
    else {
      sum += share(candidate.first, first) + share(candidate.last, last);
      for (let word = candidate.first; word <= candidate.last; word++) sum += share(word, inside);
    }
    if (candidate.before) sum += share(candidate.first - 1, before);
    if (candidate.after) sum += share(candidate.last + 1, after);
    return logistic(sum);
  };
};

interface Scored extends RareSpan {
  readonly first: number;
  /** The letters by which uses of one term are told. */
  readonly written: string;
}

const scoredIn = remember((sentence: Sentence): readonly Scored[] => {
  const seen = spansIn(sentence);
  if (seen.candidates.length === 0) return [];
  const [exactModel, anyModel] = models();
  const exactOf = scorer(exactModel, seen);
  const anyOf = scorer(anyModel, seen);
  return seen.candidates
    .map((candidate): Scored => {
      const { start, end } = candidate;
      return {
        start,
        end,
        first: candidate.first,
        written: sentence.text.slice(start, end).toLowerCase(),
        exact: exactOf(candidate),
        any: anyOf(candidate),
        words: seen.words.slice(candidate.first, candidate.last + 1),
      };
    })
    .sort((a, b) => a.end - b.end || a.start - b.start);
});

/** What the choice asks of a span, in dense scientific text and in a post. */
export interface Asked {
  readonly exact: number;
  readonly any: number;
}

/** A span that names no term exactly, but holds one, still helps: this much of it counts. */
const anyCounts = 0.3;

/** How much a span is worth marking; it must be above 0. */
export const worthOf = ({ exact, any }: Asked, asked: Asked): number => exact - asked.exact + anyCounts * (any - asked.any);

/** Of spans that overlap, those that are worth most together, from left to right. `spans` are in the order of their ends. */
export const bestOf = <T extends Span & Asked>(spans: readonly T[], asked: Asked): readonly T[] => {
  const good = spans.filter((span) => worthOf(span, asked) > 0);
  const best = [0];
  const cameFrom: number[] = [-1];
  for (const [index, span] of good.entries()) {
    let to = index;
    while (to > 0 && (good[to - 1]?.end ?? 0) > span.start) to--;
    const taken = (best[to] ?? 0) + worthOf(span, asked);
    const left = best[index] ?? 0;
    best.push(Math.max(taken, left));
    cameFrom.push(taken > left ? to : -1);
  }
  const chosen: T[] = [];
  for (let index = good.length; index > 0; ) {
    const to = cameFrom[index] ?? -1;
    const span = good[index - 1];
    if (to >= 0 && span) chosen.push(span);
    index = to >= 0 ? to : index - 1;
  }
  return chosen.reverse();
};

/** How dense and scientific a text is: 0 for a post, 1 for an abstract. */
export type Register = number;

const askedInScience: Asked = { exact: 0.23, any: 0.5 };
const askedInPosts: Asked = { exact: 0.28, any: 0.5 };

/** What the model must be sure of in a text of this register. */
export const askedFor = (register: Register): Asked => ({
  exact: askedInPosts.exact + (askedInScience.exact - askedInPosts.exact) * register,
  any: askedInPosts.any + (askedInScience.any - askedInPosts.any) * register,
});

/** How far a use gives way to what all uses of its term show together. */
const together = 0.7;
const oddsOf = (share: number): number => Math.log(share / (1 - share));
const held = (share: number): number => Math.min(1 - 1e-6, Math.max(1e-6, share));

/** Draws the scores of what is written alike near to their mean, so that a term is marked at each use or at none. */
export const judgedTogether = <T extends Asked & { readonly written: string }>(spans: readonly T[]): readonly T[] => {
  const sums = new Map<string, { count: number; exact: number; any: number }>();
  for (const { written, exact, any } of spans) {
    const sum = sums.get(written) ?? { count: 0, exact: 0, any: 0 };
    sum.count++;
    sum.exact += oddsOf(held(exact));
    sum.any += oddsOf(held(any));
    sums.set(written, sum);
  }
  const drawn = (share: number, sum: number, count: number): number => logistic((1 - together) * oddsOf(held(share)) + (together * sum) / count);
  return spans.map((span) => {
    const sum = sums.get(span.written);
    return sum === undefined || sum.count === 1 ? span : { ...span, exact: drawn(span.exact, sum.exact, sum.count), any: drawn(span.any, sum.any, sum.count) };
  });
};

/** The terms of a sentence that no list needs to have. */
export const rareSpansIn = (sentence: Sentence, register: Register): readonly RareSpan[] => bestOf(scoredIn(sentence), askedFor(register));

/** The same for all sentences of a paragraph of dense text, where uses of one term are judged together. */
export const rareSpansInAll = (sentences: readonly Sentence[], register: Register): readonly (readonly RareSpan[])[] => {
  const asked = askedFor(register);
  const scored = sentences.map(scoredIn);
  const judged = judgedTogether(scored.flat());
  let from = 0;
  return scored.map(({ length }) => {
    from += length;
    return bestOf(judged.slice(from - length, from), asked);
  });
};
