import type { Draft, Edit, Version } from '../types.ts';
import { bodyOf, writeVersion } from './ownVersion.ts';

/** Where a platform's own version begins, and the edit that starts it where there is none. */
interface OwnVersion {
  /** Nothing when the draft has the version already. */
  readonly edit?: Edit;
  /** Where its text begins, in the file as it is after the edit. */
  readonly cursor: number;
}

const headingEnd = ({ source }: Draft, { start, end }: Version): number => {
  const heading = source.text.slice(start, end);
  return start + (heading.trimEnd().includes('\n') ? heading.indexOf('\n') : heading.trimEnd().length);
};

/**
 * A version of its own for a platform, with the shared text in it for the writer to change. One that is there already is only gone to.
 * `at` is the place of the cursor; nothing for a platform that is not known.
 */
export const startVersion = (draft: Draft, platformId: string, at?: number): OwnVersion | undefined => {
  const platform = draft.platforms.byId(platformId);
  if (!platform) return undefined;
  const own = draft.versions.find((version) => version.platform === platform.id);
  if (own) return { cursor: own.parts[0]?.paragraphs[0]?.start ?? headingEnd(draft, own) };
  const shared = draft.versions.find((version) => version.platform === undefined);
  return writeVersion(draft, platform, shared ? bodyOf(draft, shared) : '', at);
};
