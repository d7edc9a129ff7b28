import { type Analysis, analyzeNow, createCache, type Settings } from '../engine/index.ts';

/** The analysis of a text on its own, in the light of the files that it names and that are absent; nothing when it failed. What was thrown may quote the draft, so it is not shown. */
export const tryAnalyze = (
  text: string,
  format: 'markdown' | 'plain',
  settings: Settings,
  absentIn?: (analysis: Analysis) => readonly string[],
): Analysis | undefined => {
  try {
    const cache = createCache();
    const first = analyzeNow({ text, format }, settings, cache);
    // Which files to look for is known once the draft is read; nearly all of the second time is remembered.
    const absent = absentIn?.(first) ?? [];
    return absent.length === 0 ? first : analyzeNow({ text, format, absent }, settings, cache);
  } catch {
    return undefined;
  }
};
