import { total } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import { type Settings, settingTable } from '../settings.ts';
import { addProfiles, languageOf, noProfile } from '../text/language.ts';
import { remember } from '../text/remember.ts';
import type { Analysis, Draft, Paragraph, PlacedParagraph, SentenceScore, Version, VersionScore } from '../types.ts';
import { addCounts, isRunningText, noCounts, paragraphCounts, sentenceCounts } from './counts.ts';
import { sentenceDifficulty } from './difficulty.ts';
import { formulaScores } from './formulas.ts';
import { isHard } from './hard.ts';
import { paragraphProfile } from './paragraphProfile.ts';
import { readingLevel } from './readingLevel.ts';
import { targets } from './targets.ts';

const countsIn = total(paragraphCounts, addCounts, noCounts);
const profileIn = total(paragraphProfile, addProfiles, noProfile);

/** The language of some paragraphs together, when it is not English. */
export const otherLanguageOf = (paragraphs: readonly PlacedParagraph[]): string | undefined => languageOf(profileIn(paragraphs));

/** The scores of the sentences of a paragraph, by audience; their places are those in its source. */
const scoresByAudience = remember((_paragraph: Paragraph) => new Map<Settings['audience'], readonly SentenceScore[]>());

/** The mark of a list item is no part of its sentence. */
const noMark = /[^\s•●◦‣➤►✓*+-]/;

const scoreSentences = (paragraph: Paragraph, settings: Settings): readonly SentenceScore[] =>
  isRunningText(paragraph)
    ? paragraph.sentences.flatMap(({ start, value }): readonly SentenceScore[] => {
        const difficulty = sentenceDifficulty(value);
        const { words } = sentenceCounts(value);
        if (difficulty === undefined || words === 0) return [];
        const { prose } = value;
        const span = paragraph.published.toSourceSpan(start + Math.max(0, prose.search(noMark)), start + prose.trimEnd().length);
        return [{ ...span, words, difficulty, hard: isHard(value, settings) }];
      })
    : [];

const sentencesOf = (paragraph: Paragraph, settings: Settings): readonly SentenceScore[] => {
  const known = scoresByAudience(paragraph);
  const scores = known.get(settings.audience) ?? scoreSentences(paragraph, settings);
  known.set(settings.audience, scores);
  return scores;
};

const sentencesIn = (paragraphs: readonly PlacedParagraph[], settings: Settings): readonly SentenceScore[] =>
  paragraphs.flatMap(({ start, paragraph }) =>
    sentencesOf(paragraph, settings).map((score) => ({ ...score, start: start + score.start, end: start + score.end })),
  );

const scoreVersion = (version: Version, { platforms }: Draft, settings: Settings): VersionScore => {
  const paragraphs = paragraphsOf(version);
  const counts = countsIn(paragraphs);
  const otherLanguage = otherLanguageOf(paragraphs);
  const sentences = otherLanguage === undefined ? sentencesIn(paragraphs, settings) : [];
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    platform: version.platform,
    platformName: version.platform === undefined ? undefined : platforms.byId(version.platform)?.name,
    words: counts.words,
    sentenceCount: counts.sentences,
    syllables: counts.syllables,
    formulas: otherLanguage === undefined ? formulaScores(counts) : [],
    readingLevel: otherLanguage === undefined ? readingLevel(counts) : undefined,
    target: targets[settings.audience],
    difficulty: words === 0 ? undefined : sentences.reduce((sum, { difficulty, words: weight }) => sum + difficulty.value * weight, 0) / words,
    hardShare: sentences.length === 0 ? undefined : sentences.filter(({ hard }) => hard).length / sentences.length,
    sentences,
    otherLanguage,
  };
};

/**
 * How easy each version of a draft is to read: the shared text first, then one a platform version. The draft's own audience counts
 * before the one in the settings. A text in another language has counts and no scores.
 */
export const scoreDraft = ({ draft }: Analysis, given: Settings): readonly VersionScore[] => {
  const audience = settingTable.audience.read(draft.frontMatter.values['audience']) ?? given.audience;
  const settings = audience === given.audience ? given : { ...given, audience };
  return draft.versions.map((version) => scoreVersion(version, draft, settings));
};
