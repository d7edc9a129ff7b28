import { claimIntercept, claimThreshold, claimWeights } from '../data/claimWeights.generated.ts';
import type { ClaimCue } from '../data/evidenceCues.ts';
import type { Paragraph, Placed, Sentence, Span } from '../types.ts';
import { type ClaimSetting, effectCues, type FoundCue, measuresOf, readClaim } from './claimMeasures.ts';
import { isInvitation, needsNoSource } from './claimVoice.ts';
import { isMostlyQuoted, quotedUpTo } from './quotes.ts';
import { once, remember } from './remember.ts';
import { statisticIn } from './statistics.ts';

/** What kind of statement asks for a source. */
export type ClaimKind = 'figure' | 'study' | 'effect' | 'comparison' | 'trend' | 'statement';

/** A sentence that asks for a source. Its span, in the sentence, holds the words that say so. */
export interface SentenceClaim extends Span {
  readonly kind: ClaimKind;
}

const shortest = 3;
const longest = 2000;

/** How sure it is that a sentence says something about health that readers cannot check: a sum of weights, in hundredths. */
const claimSum = (measures: ReadonlyMap<string, number>): number => {
  let sum = claimIntercept;
  for (const [name, value] of measures) sum += value * (claimWeights[name] ?? 0);
  return sum;
};

/** Hashtags and a link alone tell nothing. */
const saysWords = /[a-z]{2,}[^a-z]+[a-z]{2,}/i;

/** Whether a sentence tells its readers something, so that its cues are worth counting. */
const mayClaim = (sentence: Sentence): boolean =>
  sentence.text.length <= longest &&
  saysWords.test(sentence.prose) &&
  readClaim(sentence).words.length >= shortest &&
  !isInvitation(sentence) &&
  !needsNoSource(sentence);

/** What is around the sentences of a paragraph. */
export const settingOf = (paragraph: Paragraph, bareLink: boolean): ClaimSetting => ({
  bareLink,
  alone: paragraph.sentences.filter(({ value }) => readClaim(value).words.length >= shortest).length < 2,
});

/** What is said in so many words; the words are marked, and no weighing is needed where the sentence is about health. */
const plain: readonly (readonly [kind: ClaimKind, pattern: () => RegExp])[] = [
  [
    'comparison',
    once(
      () =>
        /\b(?:(?:(?:the|a|one of the|among the) )?(?:\w+ )?(?:leading|most common|top|biggest|main|major|number one) (?:causes?|killers?|\w+ (?:cancers?|disease|disorder)|cancers?)|(?:more|less|as|equally) (?:likely|common|deadly|effective|harmful|dangerous|safe)\b(?: \w+){0,6} (?:than|as)|(?:more|less) likely to)\b/i,
    ),
  ],
  [
    'study',
    once(
      () =>
        /\b(?:(?:new|recent|latest|large|several|many|one|some|clinical|growing) )*(?:stud(?:y|ies)|research|trials?|evidence|data|findings|researchers|scientists|experts|guidelines|doctors)(?: (?:have|has|now|also|consistently|clearly))* (?:shows?|shown|suggests?|suggested|finds?|found|links?|linked|indicates?|reveals?|proves?|proven|says?|recommends?|believes?|agree|warn|confirms?)\b/i,
    ),
  ],
  [
    'trend',
    once(
      () =>
        /\b(?:rates?|cases|deaths|numbers?|diagnoses|infections|prevalence)\b[^.;!?]{0,60}\b(?:rising|rose|risen|falling|fell|fallen|climb\w*|declin\w+|dropp\w+|surg\w+|soar\w*|growing|grown|increas\w+|decreas\w+|doubled|tripled|on the rise|going (?:up|down)|record high)\b/i,
    ),
  ],
];

const kinds: readonly (readonly [kind: ClaimKind, cues: readonly ClaimCue[], alsoNeeds: readonly ClaimCue[]])[] = [
  ['study', ['study'], ['shows']],
  ['effect', effectCues, []],
  ['comparison', ['compare'], []],
  ['trend', ['trend'], []],
  ['study', ['study'], []],
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

const aboutHealth: readonly ClaimCue[] = ['condition', 'body', 'risk', 'exposure', 'medicine'];

/** A claim in so many words. */
export const plainClaim = (sentence: Sentence): SentenceClaim | undefined => {
  if (!readClaim(sentence).cues.some(({ cue }) => aboutHealth.includes(cue))) return undefined;
  for (const [kind, pattern] of plain) {
    const match = pattern().exec(sentence.prose);
    if (match) return { kind, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

const kindOf = (sentence: Sentence): SentenceClaim => {
  const { cues } = readClaim(sentence);
  const has = (names: readonly ClaimCue[]): boolean => cues.some(({ cue }) => names.includes(cue));
  for (const [kind, names, alsoNeeds] of kinds) {
    const stretch = (alsoNeeds.length === 0 || has(alsoNeeds)) && stretchOf(cues, names);
    if (stretch) return { kind, ...stretch };
  }
  return { kind: 'statement', start: Math.max(0, sentence.prose.search(/\S/)), end: sentence.prose.trimEnd().length };
};

const speaker = /["”][,.]?\s{0,2}(?:[-–—~]\s?@?[A-Z]|@\w|(?:said|says|explains?|adds?)\b)|(?:said|says|explains?|adds?|told \w{1,30})[,:]? ["“]/;

const onePerson = /\b(?:she|he|her|his|him)\b/i;

/** The sentences of a paragraph that may claim something: what somebody is quoted with is theirs, where it says who that is. */
export const openTo = remember((paragraph: Paragraph): readonly Placed<Sentence>[] => {
  const { prose, sentences } = paragraph;
  const quoted = speaker.test(paragraph.text) ? quotedUpTo(prose) : () => false;
  // Around the story of one person only what is said outright counts.
  const story = onePerson.test(prose);
  return sentences.filter(
    ({ start, value }) =>
      !quoted(start + 1) && !(quoted(start + 2) && isMostlyQuoted(value.prose)) && mayClaim(value) && (!story || plainClaim(value) !== undefined),
  );
});

/** What a sentence claims in words; its cues are cheaper to weigh than all that may make it fine. */
const wordedClaim = (sentence: Sentence, setting: ClaimSetting): SentenceClaim | undefined => {
  if (sentence.text.length > longest || readClaim(sentence).cues.length === 0) return undefined;
  return plainClaim(sentence) ?? (claimSum(measuresOf(sentence, setting)) >= claimThreshold ? kindOf(sentence) : undefined);
};

const claimsBeside = (paragraph: Paragraph, bareLink: boolean): readonly Placed<SentenceClaim>[] => {
  if (paragraph.role === 'myth' || (paragraph.kind !== 'prose' && paragraph.kind !== 'list')) return [];
  const setting = settingOf(paragraph, bareLink);
  return paragraph.sentences.flatMap((placed) => {
    const { start, value } = placed;
    const figure = statisticIn(value);
    if (figure) return [{ start, value: { kind: 'figure', ...figure } }];
    const claim = wordedClaim(value, setting);
    return claim && openTo(paragraph).includes(placed) ? [{ start, value: claim }] : [];
  });
};

const besideLink = remember((paragraph: Paragraph) => claimsBeside(paragraph, true));
const besideNone = remember((paragraph: Paragraph) => claimsBeside(paragraph, false));

/** The sentences of a paragraph that ask for a source, whether or not one stands by. */
export const claimsOf = (paragraph: Paragraph, bareLink: boolean): readonly Placed<SentenceClaim>[] =>
  bareLink ? besideLink(paragraph) : besideNone(paragraph);
