import type { Platform } from '../platforms/platform.ts';
import { remember } from '../text/remember.ts';
import type { Draft, Part, Version } from '../types.ts';
import { dressed, dressOf } from './dress.ts';
import { tailOf } from './tail.ts';

/** All parts as one; the same object for the same version, so that what is remembered of it stays. */
const joined = remember(
  (version: Version): Part => ({
    paragraphs: version.parts.flatMap(({ paragraphs }, index) => paragraphs.map((placed, at) => (index > 0 && at === 0 ? { ...placed, gap: '\n\n' } : placed))),
  }),
);

/**
 * The parts in which a version goes out: those of the thread, or all as one where a platform has no threads.
 * A version with nothing in it still has one part.
 */
export const partsOn = (version: Version, platform: Platform): readonly Part[] => {
  if (version.parts.length === 0) return [{ paragraphs: [] }];
  return version.parts.length === 1 || platform.threads ? version.parts : [joined(version)];
};

/** The words of a part as its readers see them. */
export const partText = (draft: Draft, version: Version, part: Part, platform: Platform): string => {
  const dress = dressOf(platform);
  const body = part.paragraphs.map(({ gap, paragraph }) => gap + dressed(paragraph, dress).text).join('');
  const tail = tailOf(draft, version, part, platform);
  return body === '' ? tail.trimStart() : body + tail;
};
