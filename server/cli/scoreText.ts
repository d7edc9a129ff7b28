import { counted } from '../engine/index.ts';
import { createLocator, type Position } from './lines.ts';
import { printable } from './outcome.ts';
import { hardestOf, type NamedScore, type ScoredFile, type ScoreFormat } from './scoreJson.ts';

const range = ({ low, high }: { readonly low: number; readonly high: number }): string => (low === high ? `${low}` : `${low}–${high}`);

/** The width of the names before each value. */
const nameWidth = 15;
const indent = '    ';
const gap = indent + ' '.repeat(nameWidth);
const named = (name: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `${index === 0 ? `${indent}${name.padEnd(nameWidth)}` : gap}${line}\n`);

const widest = 100;

/** Puts items on as few lines as fit a terminal, after what stands before them. */
const packed = (items: readonly string[], separator: string, before: number): string[] => {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const words = index < items.length - 1 ? `${item}${separator}` : item;
    const last = lines.at(-1);
    if (last === undefined || before + last.length + 1 + words.length > widest) lines.push(words);
    else lines[lines.length - 1] = `${last} ${words}`;
  }
  return lines;
};

/** A caution begins with the name of its formula; what many formulas share is said once. */
const cautionsOf = ({ formulas }: NamedScore): string[] => {
  const cautioned = formulas.flatMap(({ name, caution }) => (caution === undefined ? [] : [{ name, caution: caution.replace(`${name} `, '') }]));
  const cautions = [...new Set(cautioned.map(({ caution }) => caution))];
  const groups = cautions.map((caution) => ({ caution, names: cautioned.filter((each) => each.caution === caution).map(({ name }) => name) }));
  return groups
    .toSorted((a, b) => a.names.length - b.names.length)
    .map(({ caution, names }, index) => {
      const rest = index > 0 && index === groups.length - 1 && cautioned.length === formulas.length;
      const who = names.length === formulas.length ? 'Each' : rest ? 'Each of the others' : names.join(', ');
      return `${who} ${caution}`;
    });
};

const hardestLines = (score: NamedScore, locate: (offset: number) => Position): string[] => {
  const cells = hardestOf(score).map((sentence) => {
    const { line, column } = locate(sentence.start);
    return { place: `${line}:${column}`, ...sentence };
  });
  const width = Math.max(0, ...cells.map(({ place }) => place.length));
  return cells.flatMap(({ place, difficulty }) => {
    const figures = `${place.padEnd(width)}  ${difficulty.value.toFixed(1)}`;
    const [first = '', ...more] = packed(
      difficulty.reasons.map(({ text }) => printable(text)),
      ';',
      gap.length + figures.length + 2,
    );
    return [`${figures}  ${first}`.trimEnd(), ...more.map((line) => `${' '.repeat(figures.length + 2)}${line}`)];
  });
};

const scoreLines = (score: NamedScore, locate: (offset: number) => Position): readonly string[] => {
  const { readingLevel, target, formulas, difficulty, hardShare, sentences, otherLanguage } = score;
  if (otherLanguage !== undefined) return [`${indent}This looks like ${otherLanguage}; scores are for English.\n`];
  if (!readingLevel) return [`${indent}Under 30 words: counts only.\n`];
  const hard = sentences.filter((sentence) => sentence.hard).length;
  return [
    ...named('Reading level', [`grade ${range(readingLevel)}, ${readingLevel.confidence} confidence; the target is grade ${range(target)}`]),
    ...named('Formulas', [
      ...packed(
        formulas.map(({ name, value }) => `${name} ${value.toFixed(1)}`),
        ',',
        gap.length,
      ),
      ...cautionsOf(score),
    ]),
    ...(difficulty === undefined
      ? []
      : named('Difficulty', [`${difficulty.toFixed(1)} of 6; ${hardShare === undefined || hard === 0 ? 'no hard sentence' : counted(hard, 'hard sentence')}`])),
    ...named('Hardest', hardestLines(score, locate)),
  ];
};

/** Scores for people: a block a text. Shows the draft only where a reason names rare words. */
export const textFormat = (): ScoreFormat => {
  const seen = { files: 0 };
  return {
    start: () => '',
    file: ({ path, text, texts }: ScoredFile) => {
      const locate = createLocator(text);
      const blocks = texts.map((score) => {
        const title = score.name ?? (texts.length > 1 ? 'Shared text' : 'Text');
        const counts = [counted(score.words, 'word'), counted(score.sentenceCount, 'sentence'), counted(score.syllables, 'syllable')].join(', ');
        return [`  ${title}: ${counts}\n`, ...scoreLines(score, locate)].join('');
      });
      seen.files += 1;
      return `${seen.files === 1 ? '' : '\n'}${printable(path)}\n${blocks.join('')}`;
    },
    end: () => '',
  };
};
