import type { TextDocument } from 'vscode-languageserver-textdocument';
import { scoreDraft, settingTable, type VersionScore } from '../../engine/index.ts';
import type { ReadabilityResult, SentenceReadability, VersionReadability } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';

const made = new WeakMap<Analysed, readonly VersionScore[]>();

/** The scores of an analysis, made when somebody first asks. */
export const scoresOf = (done: Analysed): readonly VersionScore[] => {
  const found = made.get(done) ?? scoreDraft(done.analysis, done.settings);
  made.set(done, found);
  return found;
};

type Sentence = VersionScore['sentences'][number];

/** From the middle of the scale on, a sentence takes an effort. */
const middle = 3.5;

/** A word for the difficulty of a sentence; `hard` is what the checks find hard for the audience. */
export const levelOf = ({ difficulty, hard }: Sentence): SentenceReadability['level'] => (hard ? 'hard' : difficulty.value >= middle ? 'medium' : 'easy');

const versionOf = (score: VersionScore, document: TextDocument): VersionReadability => {
  const { platform: id, platformName, words, sentenceCount, readingLevel, target, formulas, difficulty, hardShare, otherLanguage } = score;
  const counts = { words, sentenceCount, target, ...(id === undefined ? {} : { platform: { id, name: platformName ?? id } }) };
  if (otherLanguage !== undefined) return { ...counts, otherLanguage, formulas: [], sentences: [] };
  return {
    ...counts,
    ...(readingLevel ? { readingLevel } : {}),
    formulas,
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(hardShare === undefined ? {} : { hardShare }),
    sentences: score.sentences.map((sentence) => ({
      range: rangeOf(document, sentence),
      words: sentence.words,
      difficulty: sentence.difficulty.value,
      reasons: sentence.difficulty.reasons.map(({ text }) => text),
      level: levelOf(sentence),
    })),
  };
};

/** How easy each text of the draft is to read; the document must be at the version that was analysed. */
export const readabilityOf = (done: Analysed, document: TextDocument): ReadabilityResult => ({
  version: done.version,
  audience: settingTable.audience.read(done.analysis.draft.frontMatter.values['audience']) ?? done.settings.audience,
  texts: scoresOf(done)
    .filter(({ words, platform }) => words > 0 || platform !== undefined)
    .map((score) => versionOf(score, document)),
});
