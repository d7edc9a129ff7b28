import { isNear, messagesFor, type VersionScore } from '../../engine/index.ts';
import type { PlatformSummary, Summary, TextSummary } from '../../protocol.ts';
import type { Analysed } from '../drafts.ts';
import { gradeWords } from './lenses.ts';
import { scoresOf } from './readability.ts';

/** A longer draft is no post; its sentences are scored when a lens or the view asks. */
const mostWords = 3000;

const textOf = ({
  platform,
  words,
  readingLevel,
  difficulty,
  hardShare,
  otherLanguage,
}: Omit<Partial<VersionScore>, 'words'> & { readonly words: number }): TextSummary => ({
  ...(platform === undefined ? {} : { platform }),
  words,
  ...(readingLevel && otherLanguage === undefined
    ? {
        grade: gradeWords(readingLevel),
        confidence: readingLevel.confidence,
        ...(difficulty === undefined ? {} : { difficulty }),
        ...(hardShare === undefined ? {} : { hardShare }),
      }
    : {}),
  ...(otherLanguage === undefined ? {} : { otherLanguage }),
});

/** The counts of one analysed version: numbers and names of platforms, no word of the draft. */
export const summaryOf = (done: Analysed): Summary => {
  const { uri, version, analysis, settings } = done;
  const { draft, counts, platforms, words, readingLevel } = analysis;
  const named = draft.frontMatter.platforms.length > 0 ? draft.frontMatter.platforms : settings.platforms;
  const chosen = new Set([...named, ...draft.versions.flatMap((each) => each.platform ?? [])]);
  const all = platforms.map(({ platform, name, count, limit, parts }): PlatformSummary => {
    const messages = messagesFor(draft.platforms.byId(platform) ?? {}, count, limit);
    return {
      id: platform,
      name,
      count,
      limit,
      parts,
      chosen: chosen.has(platform),
      ...(isNear(limit - count, limit) && { near: true as const }),
      ...(messages !== undefined && { messages }),
    };
  });
  return {
    uri,
    version,
    platforms: [...all.filter((each) => each.chosen), ...all.filter((each) => !each.chosen)],
    words,
    texts: words <= mostWords ? scoresOf(done).map(textOf) : [textOf({ words, readingLevel })],
    findings: counts,
  };
};
