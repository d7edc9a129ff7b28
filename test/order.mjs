// The order in which Vitest takes the files of tests.
import { BaseSequencer } from 'vitest/node';

/** Those that take longest, longest first. Vitest learns that only from a run before, and a fresh clone has none. */
const longest = [
  'engine/hostile',
  'engine/incremental',
  'engine/acronym',
  'lsp/protocol',
  'scripts/lean',
  'engine/rules',
  'engine/platformFindings',
  'cli/jsonl',
  'client/newPost',
  'engine/keys',
  'engine/review',
  'engine/phiStories',
  'engine/preview',
  'engine/platformsHostile',
  'engine/examples',
  'engine/snippets',
  'lsp/later',
  'lsp/privacy',
];

/** Starts with what takes longest, so that no worker is left with a long file at the end. */
export class LongestFirst extends BaseSequencer {
  /** @override @param {Parameters<BaseSequencer['sort']>[0]} files */
  async sort(files) {
    const rank = (/** @type {{ moduleId: string }} */ { moduleId }) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
