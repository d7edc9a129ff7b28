import { claimIntercept, claimThreshold, claimWeights } from '../data/claimWeights.generated.ts';
import type { ClaimCue } from '../data/claimCues.ts';
import type { Paragraph, Placed, Sentence, Span } from '../types.ts';
import { type ClaimSetting, effectCues, type FoundCue, measuresOf, readClaim } from './claimMeasures.ts';
import { isInvitation, needsNoSource } from './claimVoice.ts';
import { isMostlyQuoted } from './quotes.ts';
import { remember } from './remember.ts';
import { statisticIn } from './statistics.ts';

/** What kind of statement asks for a source. */
export type ClaimKind = 'figure' | 'study' | 'effect' | 'comparison' | 'trend' | 'fact';

/** A sentence that asks for a source. Its span, in the sentence, holds the words that say so. */
export interface SentenceClaim extends Span {
  readonly kind: ClaimKind;
}

const shortest = 4;
const longest = 2000;

/** How sure it is that a sentence says something about health that readers cannot check: a sum of weights, in hundredths. */
export const claimSum = (measures: ReadonlyMap<string, number>): number => {
  let sum = claimIntercept;
  for (const [name, value] of measures) sum += value * (claimWeights[name] ?? 0);
  return sum;
};

/** Whether a sentence tells its readers something, so that its cues are worth counting. */
export const mayClaim = (sentence: Sentence): boolean =>
  sentence.text.length <= longest &&
  readClaim(sentence).words.length >= shortest &&
  !isInvitation(sentence) &&
  !needsNoSource(sentence) &&
  !isMostlyQuoted(sentence.prose);

/** What is around the sentences of a paragraph. */
export const settingOf = (paragraph: Paragraph, bareLink: boolean): ClaimSetting => ({
  bareLink,
  alone: paragraph.sentences.filter(({ value }) => readClaim(value).words.length >= shortest).length < 2,
});

const kinds: readonly (readonly [kind: ClaimKind, cues: readonly ClaimCue[], alsoNeeds: readonly ClaimCue[]])[] = [
  ['study', ['study', 'experts'], ['shows', 'experts']],
  ['effect', effectCues, ['condition', 'body', 'risk', 'exposure', 'medicine', 'nature']],
  ['trend', ['trend'], ['condition', 'risk', 'people', 'exposure', 'medicine']],
  ['comparison', ['compare'], ['condition', 'risk', 'people', 'exposure', 'medicine', 'body']],
  ['effect', effectCues, []],
  ['study', ['study'], []],
  ['comparison', ['compare'], []],
  ['trend', ['trend'], []],
];

const near = 30;

/** From the first cue of some kinds to those that follow it closely. */
const stretchOf = (cues: readonly FoundCue[], names: readonly ClaimCue[]): Span | undefined => {
  const [first, ...rest] = cues.filter(({ cue }) => names.includes(cue));
  if (!first) return undefined;
  let { end } = first;
  for (const cue of rest) if (cue.start - end <= near) end = Math.max(end, cue.end);
  return { start: first.start, end };
};

const kindOf = (sentence: Sentence): SentenceClaim => {
  const { cues } = readClaim(sentence);
  const has = (names: readonly ClaimCue[]): boolean => cues.some(({ cue }) => names.includes(cue));
  for (const [kind, names, alsoNeeds] of kinds) {
    const stretch = (alsoNeeds.length === 0 || has(alsoNeeds)) && stretchOf(cues, names);
    if (stretch) return { kind, ...stretch };
  }
  const start = sentence.prose.search(/\S/);
  return { kind: 'fact', start: Math.max(0, start), end: sentence.prose.trimEnd().length };
};

const claimIn = (sentence: Sentence, setting: ClaimSetting): SentenceClaim | undefined => {
  const figure = statisticIn(sentence);
  if (figure) return { kind: 'figure', ...figure };
  return mayClaim(sentence) && claimSum(measuresOf(sentence, setting)) >= claimThreshold ? kindOf(sentence) : undefined;
};

const claimsBeside = (paragraph: Paragraph, bareLink: boolean): readonly Placed<SentenceClaim>[] => {
  if (paragraph.role === 'myth' || (paragraph.kind !== 'prose' && paragraph.kind !== 'list')) return [];
  const setting = settingOf(paragraph, bareLink);
  return paragraph.sentences.flatMap(({ start, value }) => {
    const claim = claimIn(value, setting);
    return claim ? [{ start, value: claim }] : [];
  });
};

const besideLink = remember((paragraph: Paragraph) => claimsBeside(paragraph, true));
const besideNone = remember((paragraph: Paragraph) => claimsBeside(paragraph, false));

/** The sentences of a paragraph that ask for a source, whether or not one stands by. */
export const claimsOf = (paragraph: Paragraph, bareLink: boolean): readonly Placed<SentenceClaim>[] =>
  bareLink ? besideLink(paragraph) : besideNone(paragraph);
