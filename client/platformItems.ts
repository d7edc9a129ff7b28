import type { PlatformSummary, Summary } from '../server/protocol.ts';
import { isOver, lengthFigures, numberWords } from './statusText.ts';

/** A line of the list of platforms. */
export interface PlatformItem {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** The platforms that a version may be written for: those of the draft that have none, the others, and those that have one to go to. */
export interface VersionGroups {
  readonly chosen: readonly PlatformItem[];
  readonly others: readonly PlatformItem[];
  readonly written: readonly PlatformItem[];
}

/** The list of platforms in the two groups it is shown in. */
export interface PlatformGroups {
  readonly chosen: readonly PlatformItem[];
  readonly others: readonly PlatformItem[];
}

const itemOf = (platform: PlatformSummary): PlatformItem => ({
  id: platform.id,
  label: platform.name,
  description: isOver(platform) ? `${lengthFigures(platform)} by ${numberWords(platform.count - platform.limit)}` : lengthFigures(platform),
});

/** The platforms to pick from: those of the draft first, each with its length. */
export const platformItems = (summary: Summary): PlatformGroups => ({
  chosen: summary.platforms.filter((platform) => platform.chosen).map(itemOf),
  others: summary.platforms.filter((platform) => !platform.chosen).map(itemOf),
});

/** The platforms to write a version for, each with the length that the draft has there. */
export const versionItems = ({ platforms, texts }: Summary): VersionGroups => {
  const has = (id: string): boolean => texts.some(({ platform }) => platform === id);
  const missing = platforms.filter(({ id }) => !has(id));
  return {
    chosen: missing.filter(({ chosen }) => chosen).map(itemOf),
    others: missing.filter(({ chosen }) => !chosen).map(itemOf),
    written: platforms.filter(({ id }) => has(id)).map(itemOf),
  };
};
