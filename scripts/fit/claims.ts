import { readFileSync, writeFileSync } from 'node:fs';
import { createDraftCache, readDraft } from '../../server/engine/draft/draft.ts';
import { measuresOf } from '../../server/engine/text/claimMeasures.ts';
import { openTo, plainClaim, settingOf } from '../../server/engine/text/claims.ts';
import { backsWords } from '../../server/engine/text/sourceCover.ts';
import { hasSource, weakSourceOf } from '../../server/engine/text/sourceMarks.ts';
import { statisticIn } from '../../server/engine/text/statistics.ts';
import type { Draft, Part } from '../../server/engine/types.ts';
import { type Case, fitLogistic, type Weights } from './logistic.ts';

const target = 'server/engine/data/claimWeights.generated.ts';
const folds = 10;
const penalty = 20;
/** How often the sentence that speaks most for a source is chosen anew. */
const rounds = 3;
/** How often the folds are dealt. */
const deals = 3;
/** The set whose statements are the most varied counts more, for the others are easier. */
const heavier = 'scitweets';
const weightOfHeavier = 4;

/** Measures that speak against a claim. The others speak for one; a weight of the wrong sign becomes 0. */
const against = new Set(
  'singular plural reader other action event promo cheer politics story show talk news asks shouts length short brief long headline tags toHandle emoji contraction names past was points money|own effect'
    .split('|')
    .flatMap((part, index) => (index === 0 ? part.split(' ') : [part])),
);

interface Row {
  readonly set: string;
  readonly label: boolean;
  /** A figure, or a claim in so many words, asks for a source whatever the weights say. */
  readonly plain: boolean;
  /** The measures of each sentence that may claim something and has nothing behind it. */
  readonly sentences: readonly ReadonlyMap<string, number>[];
}

const fieldOf = (value: object, key: string): unknown => Object.entries(value).find(([name]) => name === key)?.[1];

const draftOf = (text: string): Draft => {
  const reading = readDraft({ text, format: 'plain' }, new Set(), createDraftCache());
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
};

const openSentences = (part: Part): readonly ReadonlyMap<string, number>[] =>
  part.paragraphs.flatMap(({ paragraph }) => {
    const setting = settingOf(paragraph, weakSourceOf(paragraph)?.kind === 'link');
    return openTo(paragraph).map(({ value }) => measuresOf(value, setting));
  });

const readRow = (line: string): Row[] => {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) return [];
  const [text, label, set] = ['text', 'label', 'set'].map((key) => fieldOf(value, key));
  if (typeof text !== 'string' || typeof label !== 'boolean' || typeof set !== 'string') return [];
  const parts = draftOf(text).versions.flatMap((version) => version.parts);
  const bare = parts.filter((part) => !backsWords(part));
  const figure = parts.some(({ paragraphs }) =>
    paragraphs.some(({ paragraph }) => !hasSource(paragraph) && paragraph.sentences.some((sentence) => statisticIn(sentence.value) !== undefined)),
  );
  const plain = bare.some(({ paragraphs }) => paragraphs.some(({ paragraph }) => openTo(paragraph).some((open) => plainClaim(open.value) !== undefined)));
  return [{ set, label, plain: figure || plain, sentences: bare.flatMap(openSentences) }];
};

const sumOf = (measures: ReadonlyMap<string, number>, names: readonly string[], weights: Weights): number =>
  names.reduce((sum, name, index) => sum + (weights[index] ?? 0) * (measures.get(name) ?? 0), weights.at(-1) ?? 0);

const highest = (row: Row, names: readonly string[], weights: Weights): number =>
  row.plain ? Number.POSITIVE_INFINITY : Math.max(Number.NEGATIVE_INFINITY, ...row.sentences.map((sentence) => sumOf(sentence, names, weights)));

const caseOf = (row: Row, names: readonly string[], measures: ReadonlyMap<string, number>, allowed: ReadonlySet<string>): Case => {
  const at = names.flatMap((name, index) => (measures.has(name) && allowed.has(name) ? [index] : []));
  return {
    at,
    values: at.map((index) => measures.get(names[index] ?? '') ?? 0),
    yes: row.label,
    counts: row.set === heavier ? weightOfHeavier : 1,
  };
};

const allOf = ({ sentences }: Row): ReadonlyMap<string, number> => {
  const most = new Map<string, number>();
  for (const sentence of sentences) for (const [name, value] of sentence) most.set(name, Math.max(value, most.get(name) ?? 0));
  return most;
};

/** Fits without the measures that come out with the wrong sign. */
const fitSigned = (rows: readonly Row[], chosen: readonly ReadonlyMap<string, number>[], names: readonly string[]): Weights => {
  let allowed = new Set(names);
  for (;;) {
    const weights = fitLogistic(
      rows.map((row, index) => caseOf(row, names, chosen[index] ?? new Map(), allowed)),
      names.length,
      penalty,
    );
    const wrong = names.filter((name, index) => (weights[index] ?? 0) * (against.has(name) ? -1 : 1) < 0);
    if (wrong.length === 0) return weights;
    allowed = new Set([...allowed].filter((name) => !wrong.includes(name)));
  }
};

const fitWeights = (all: readonly Row[], names: readonly string[]): Weights => {
  const rows = all.filter((row) => row.sentences.length > 0);
  let weights = fitSigned(rows, rows.map(allOf), names);
  for (let round = 0; round < rounds; round++) {
    const chosen = rows.map((row) => [...row.sentences].sort((a, b) => sumOf(b, names, weights) - sumOf(a, names, weights))[0] ?? new Map<string, number>());
    weights = fitSigned(rows, chosen, names);
  }
  return weights;
};

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const scoreOf = (said: readonly (readonly [row: Row, yes: boolean])[], set: string): Score => {
  const own = said.filter(([row]) => row.set === set);
  const right = own.filter(([row, yes]) => yes && row.label).length;
  const found = own.filter(([, yes]) => yes).length;
  const all = own.filter(([row]) => row.label).length;
  return { precision: right / Math.max(1, found), recall: right / Math.max(1, all), f1: (2 * right) / Math.max(1, found + all) };
};

/** The sum from which on the sets are told best; the varied one counts most. */
const thresholdFor = (rows: readonly Row[], names: readonly string[], weights: Weights, sets: readonly string[]): number => {
  const sums = rows.map((row) => highest(row, names, weights));
  const worth = (from: number): number =>
    sets.reduce(
      (sum, set) =>
        sum +
        (set === heavier ? 1 : 0.2) *
          scoreOf(
            rows.map((row, index) => [row, (sums[index] ?? 0) >= from] as const),
            set,
          ).f1,
      0,
    );
  const steps = Array.from({ length: 61 }, (_, index) => -2.5 + index / 20);
  // The mean of neighbours: a lucky step is no reason.
  const worths = steps.map(worth);
  const smooth = worths.map(
    (_, index) => worths.slice(Math.max(0, index - 2), index + 3).reduce((sum, each) => sum + each, 0) / Math.min(5, index + 3, worths.length - index + 2),
  );
  return steps[smooth.indexOf(Math.max(...smooth))] ?? 0;
};

/** Numbers that look random and are the same each time. */
const dealer = (seed: number) => {
  let state = seed * 7919 + 17;
  return (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

const foldsFor = (rows: readonly Row[], seed: number): readonly number[] => {
  const next = dealer(seed);
  const fold = new Array<number>(rows.length).fill(0);
  const groups = new Map<string, number[]>();
  for (const [index, { set, label }] of rows.entries()) groups.set(`${set} ${label}`, [...(groups.get(`${set} ${label}`) ?? []), index]);
  for (const group of groups.values()) {
    const order = group.map((index) => [next(), index] as const).sort((a, b) => a[0] - b[0]);
    for (const [place, [, index]] of order.entries()) fold[index] = place % folds;
  }
  return fold;
};

const show = (scores: readonly Score[]): string => {
  const mean = (key: keyof Score): string => (scores.reduce((sum, score) => sum + score[key], 0) / scores.length).toFixed(3);
  return `P ${mean('precision')}  R ${mean('recall')}  F1 ${mean('f1')}`;
};

const moduleOf = (names: readonly string[], weights: Weights, threshold: number): string => {
  const lines = names.flatMap((name, index) => {
    const weight = Math.round(100 * (weights[index] ?? 0));
    return weight === 0 ? [] : [`  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${weight},`];
  });
  return `// Made by "node scripts/run.mjs fit-claims FILE" from posts of which people said whether they claim something: see docs/guides/claims.md.
/** How much a measure tells that a sentence needs a source, in hundredths. */
export const claimWeights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
/** The sum of a sentence whose measures are all 0, in hundredths. */
export const claimIntercept = ${Math.round(100 * (weights.at(-1) ?? 0))};
/** From this sum on a sentence needs a source, in hundredths. */
export const claimThreshold = ${Math.round(100 * threshold)};
`;
};

/** Fits the weights of the cues of claims, and says how well they do on rows that they have not seen. */
export const main = ([file]: readonly string[]): number => {
  if (!file) {
    console.error('fit-claims: name a file with a line {"text", "label", "set"} for each post');
    return 2;
  }
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).flatMap(readRow);
  const sets = [...new Set(rows.map(({ set }) => set))];
  const names = [...new Set(rows.flatMap(({ sentences }) => sentences.flatMap((sentence) => [...sentence.keys()])))].sort();
  console.log(`${rows.length} posts, ${names.length} measures`);
  const dealt = Array.from({ length: deals }, (_, seed) => {
    const fold = foldsFor(rows, seed + 1);
    return Array.from({ length: folds }, (_, out) => {
      const learnt = rows.filter((_, index) => fold[index] !== out);
      const weights = fitWeights(learnt, names);
      const from = thresholdFor(learnt, names, weights, sets);
      return rows.flatMap((row, index) => (fold[index] === out ? [[row, highest(row, names, weights) >= from] as const] : []));
    }).flat();
  });
  for (const set of sets) console.log(`  ${folds} folds, ${deals} deals: ${set.padEnd(12)} ${show(dealt.map((said) => scoreOf(said, set)))}`);
  const weights = fitWeights(rows, names);
  const from = thresholdFor(rows, names, weights, sets);
  const said = rows.map((row) => [row, highest(row, names, weights) >= from] as const);
  for (const set of sets) console.log(`  rows it learnt from:  ${set.padEnd(12)} ${show([scoreOf(said, set)])}`);
  writeFileSync(target, moduleOf(names, weights, from));
  console.log(`Written: ${target}`);
  return 0;
};
