import { readFileSync, writeFileSync } from 'node:fs';
import { allTerms } from '../../server/engine/data/jargon.generated.ts';
import { paragraphsOf } from '../../server/engine/draft/place.ts';
import { analyzeNow, createCache, readSettings } from '../../server/engine/index.ts';
import { wordFeatureNames } from '../../server/engine/text/rareFeatures.ts';
import { type SpanCandidate, spanFeatureNames, type SpansSeen, spansIn, wordRoles } from '../../server/engine/text/rareSpans.ts';
import { askedFor, bestOf, judgedTogether } from '../../server/engine/text/rareWords.ts';
import type { Span } from '../../server/engine/types.ts';
import { type Case, fitLogistic, type Weights } from './logistic.ts';

const target = 'server/engine/data/rareWords.generated.ts';
const folds = 5;
/** The ridges of the two models. */
const [penaltyOfExact, penaltyOfAny] = [6, 12];
/** A word is noted when so many terms of the lexicon begin or end with it. */
const fewestTerms = 2;
const measures = wordRoles.length * wordFeatureNames.length + spanFeatureNames.length;

const fieldOf = (value: object, key: string): unknown => Object.entries(value).find(([name]) => name === key)?.[1];

/** A candidate with its place in the text, and what the experts say of it. */
interface Row extends Span {
  readonly sentence: number;
  readonly at: readonly number[];
  readonly values: readonly number[];
  readonly exact: boolean;
  readonly any: boolean;
  readonly written: string;
  /** How often the text has it. */
  readonly uses: number;
}

interface Text {
  readonly group: string;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly spans: readonly Span[];
  readonly rows: readonly Row[];
  /** What the other rules of jargon find. */
  readonly others: readonly Span[];
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The measures of a candidate that are not 0. */
const measuresOf = ({ features }: SpansSeen, candidate: SpanCandidate): Pick<Case, 'at' | 'values'> => {
  const sums = new Map<number, number>();
  const add = (word: number, role: (typeof wordRoles)[number]): void => {
    for (const [index, value] of (features[word] ?? []).entries()) {
      const number = wordRoles.indexOf(role) * wordFeatureNames.length + index;
      if (value !== 0) sums.set(number, (sums.get(number) ?? 0) + value);
    }
  };
  const { first, last } = candidate;
  if (first === last) add(first, 'single');
  else {
    add(first, 'first');
    add(last, 'last');
    for (let word = first; word <= last; word++) add(word, 'inside');
  }
  if (candidate.before) add(first - 1, 'before');
  if (candidate.after) add(last + 1, 'after');
  for (const [index, value] of candidate.values.entries()) if (value !== 0) sums.set(wordRoles.length * wordFeatureNames.length + index, value);
  return { at: [...sums.keys()], values: [...sums.values()] };
};

const { settings } = readSettings([{ rules: { 'jargon/rare-word': 'off' } }], '2026-01-01');

/** A line `{"id", "text", "terms"}`; texts whose ids begin alike are about one thing. */
const readText = (line: string): Text[] => {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) return [];
  const [id, text, terms] = ['id', 'text', 'terms'].map((key) => fieldOf(value, key));
  if (typeof id !== 'string' || typeof text !== 'string' || typeof terms !== 'object' || terms === null) return [];
  const marked = Object.keys(terms);
  const known = new Set(marked.map((term) => term.toLowerCase()));
  const spans = marked.flatMap((term) =>
    [...text.matchAll(new RegExp(`(?<!\\w)${escaped(term)}(?!\\w)`, 'gi'))].map(({ index }) => ({ start: index, end: index + term.length })),
  );
  const { draft, findings } = analyzeNow({ text, format: 'plain' }, settings, createCache());
  const sentences = draft.versions.flatMap((version) =>
    paragraphsOf(version).flatMap(({ start, paragraph }) => paragraph.sentences.map((sentence) => ({ start, paragraph, sentence }))),
  );
  const found = sentences.flatMap(({ start: begin, paragraph, sentence }, number): Row[] => {
    const seen = spansIn(sentence.value);
    return seen.candidates.map((candidate): Row => {
      const span = paragraph.published.toSourceSpan(sentence.start + candidate.start, sentence.start + candidate.end);
      const [start, end] = [begin + span.start, begin + span.end];
      const any = spans.some((each) => meets(each, { start, end }));
      const written = text.slice(start, end).toLowerCase();
      return { start, end, sentence: number, ...measuresOf(seen, candidate), exact: known.has(written), any, written, uses: 1 };
    });
  });
  const uses = new Map<string, number>();
  for (const { written } of found) uses.set(written, (uses.get(written) ?? 0) + 1);
  const rows = found.map((row): Row => ({ ...row, uses: uses.get(row.written) ?? 1 }));
  return [{ group: id.split('_')[0] ?? id, text, terms: known, spans, rows, others: findings.filter(({ rule }) => rule.startsWith('jargon/')) }];
};

interface Judged extends Span {
  readonly sentence: number;
  readonly written: string;
  readonly exact: number;
  readonly any: number;
}

const probability = ({ at, values }: Row, weights: Weights): number =>
  1 / (1 + Math.exp(-at.reduce((sum, index, k) => sum + (weights[index] ?? 0) * (values[k] ?? 0), weights.at(-1) ?? 0)));

const fitBoth = (texts: readonly Text[]): readonly [exact: Weights, any: Weights] => {
  const rows = texts.flatMap((text) => text.rows);
  // A term counts once a text, however often it comes back; a place counts each time.
  const exact = rows.map(({ at, values, exact: yes, uses }): Case => ({ at, values, yes, counts: 1 / uses }));
  const any = rows.map(({ at, values, any: yes }): Case => ({ at, values, yes }));
  return [fitLogistic(exact, measures, penaltyOfExact), fitLogistic(any, measures, penaltyOfAny)];
};

const chosenIn = ({ rows }: Text, [exact, any]: readonly [Weights, Weights]): readonly Span[] => {
  const judged = judgedTogether(
    rows.map(
      (row): Judged => ({
        start: row.start,
        end: row.end,
        sentence: row.sentence,
        written: row.written,
        exact: probability(row, exact),
        any: probability(row, any),
      }),
    ),
  );
  return [...new Set(rows.map(({ sentence }) => sentence))].flatMap((number) =>
    bestOf(
      judged.filter(({ sentence }) => sentence === number).sort((a, b) => a.end - b.end || a.start - b.start),
      askedFor(1),
    ),
  );
};

interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly hits: number;
  readonly found: number;
  readonly reached: number;
  readonly spans: number;
}

const tallyOf = (text: Text, chosen: readonly Span[]): Tally => {
  const found = [...chosen, ...text.others.filter((other) => !chosen.some((span) => meets(span, other)))];
  const strings = new Set(found.map(({ start, end }) => text.text.slice(start, end).toLowerCase()));
  const right = [...strings].filter((each) => text.terms.has(each)).length;
  return {
    right,
    wrong: strings.size - right,
    missed: text.terms.size - right,
    hits: found.filter((each) => text.spans.some((span) => meets(span, each))).length,
    found: found.length,
    reached: text.spans.filter((span) => found.some((each) => meets(span, each))).length,
    spans: text.spans.length,
  };
};

const show = (tallies: readonly Tally[]): string => {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  const [precision, recall] = [sum('right') / (sum('right') + sum('wrong')), sum('right') / (sum('right') + sum('missed'))];
  const [hits, reached] = [sum('hits') / sum('found'), sum('reached') / sum('spans')];
  const f1 = (a: number, b: number): number => (2 * a * b) / (a + b);
  return [precision, recall, f1(precision, recall), hits, reached, f1(hits, reached)].map((value) => value.toFixed(3)).join('  ');
};

const crossValidate = (texts: readonly Text[], keyOf: (text: Text, index: number) => number): string => {
  const tallies: Tally[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const both = fitBoth(texts.filter((text, index) => keyOf(text, index) % folds !== fold));
    for (const [index, text] of texts.entries()) if (keyOf(text, index) % folds === fold) tallies.push(tallyOf(text, chosenIn(text, both)));
  }
  return show(tallies);
};

const otherNumber = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`);

/** The words that the terms of the lexicon begin and end with, and those that explanations use, with how many do, in nine steps. */
const termWordsOf = (): string => {
  const counts = new Map<string, [begins: number, ends: number]>();
  const explaining = new Map<string, number>();
  const count = (word: string | undefined, place: 0 | 1): void => {
    if (word === undefined || !/^[a-z]{3,}$/.test(word)) return;
    const own = counts.get(word) ?? [0, 0];
    own[place]++;
    counts.set(word, own);
  };
  for (const { term, also, plain, alternatives, explain } of allTerms()) {
    for (const spelling of [term, ...also]) {
      const words = spelling.toLowerCase().split(/[ -]/);
      if (words.length < 2) continue;
      count(words[0], 0);
      count(words.at(-1), 1);
    }
    const wordings = [plain, ...alternatives, explain].join(' ').toLowerCase();
    for (const [word] of wordings.matchAll(/[a-z]{3,}/g)) explaining.set(word, (explaining.get(word) ?? 0) + 1);
  }
  const step = (number: number): number => Math.min(9, Math.round(4.5 * Math.log(1 + number)));
  const uses = (word: string): number => (explaining.get(word) ?? 0) + (explaining.get(otherNumber(word)) ?? 0);
  const usesStep = (number: number): number => Math.min(9, Math.round(1.4 * Math.log(1 + number)));
  const noted = [...counts].filter(([, [begins, ends]]) => begins + ends >= fewestTerms).map(([word]) => word);
  const explains = [...explaining.keys()].filter((word) => !(word.endsWith('s') && explaining.has(otherNumber(word))));
  const words = [...new Set([...noted, ...explains])].sort((a, b) => (a < b ? -1 : 1));
  return words
    .map((word, index) => {
      const last = words[index - 1] ?? '';
      let shared = 0;
      while (shared < last.length && last.charAt(shared) === word.charAt(shared)) shared++;
      return String.fromCharCode(65 + shared) + word.slice(shared) + (counts.get(word) ?? [0, 0]).map(step).join('') + usesStep(uses(word));
    })
    .join('');
};

const blockOf = (weights: Weights): string => {
  const hundredths = (index: number): number => Math.round((weights[index] ?? 0) * 100);
  const ofWords = wordFeatureNames.map((name, index) => [name, ...wordRoles.map((_, role) => hundredths(role * wordFeatureNames.length + index))].join(' '));
  const ofSpans = spanFeatureNames.map((name, index) => `${name} ${hundredths(wordRoles.length * wordFeatureNames.length + index)}`);
  return [`intercept ${hundredths(measures)}`, ...ofWords, ...ofSpans].join('\n');
};

const moduleOf = (
  models: readonly Weights[],
): string => `// Made by "node scripts/run.mjs fit-jargon FILE" from terms that experts marked: see docs/guides/hard-words.md.

/** Words that terms of the lexicon begin or end with, or are explained with; the three figures say how many begin so, how many end so, and how many explanations use the word, in nine steps. A capital says how many letters are those of the word before. */
export const termWords: string = \`${termWordsOf()}\`;

/** Two models, that a span is a term and that some of it is: a line a measure, with weights in hundredths for ${wordRoles.join(', ')}, or for the span. */
export const weightRows: string = \`${models.map(blockOf).join('\n\n')}\`;
`;

/** Prints how well the models do on texts that they have not seen, then writes the weights that all texts give. */
export const main = (args: readonly string[]): number => {
  const [file, only] = args;
  if (file === undefined) {
    console.error('fit-jargon: name the file with the marked texts, one {"id", "text", "terms"} a line');
    return 2;
  }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  if (only === '--words') {
    writeFileSync(target, moduleOf([]));
    return 0;
  }
  const texts = lines.flatMap(readText);
  const groups = [...new Set(texts.map(({ group }) => group))];
  console.log(`${texts.length} texts, ${groups.length} groups. Terms: precision, recall, F1; spans: the same.`);
  console.log(`  other rules alone   ${show(texts.map((text) => tallyOf(text, [])))}`);
  console.log(`  folds by text       ${crossValidate(texts, (_, index) => index)}`);
  console.log(`  folds by group      ${crossValidate(texts, ({ group }) => groups.indexOf(group))}`);
  const both = fitBoth(texts);
  console.log(`  rows it learnt from ${show(texts.map((text) => tallyOf(text, chosenIn(text, both))))}`);
  writeFileSync(target, moduleOf(both));
  console.log(`Written: ${target}`);
  return 0;
};
