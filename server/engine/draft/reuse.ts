import { type Block, splitBlocks } from './blocks.ts';

/** What two texts have in common at their ends. The two ends do not overlap. */
interface Common {
  readonly prefix: number;
  readonly suffix: number;
}

/**
 * What two texts have in common at their ends. Slices are compared, halving the stretch each time, which is many times
 * quicker than comparing characters one by one.
 */
const commonEnds = (before: string, after: string): Common => {
  let prefix = 0;
  for (let high = Math.min(before.length, after.length); prefix < high; ) {
    const middle = Math.ceil((prefix + high) / 2);
    if (before.slice(prefix, middle) === after.slice(prefix, middle)) prefix = middle;
    else high = middle - 1;
  }
  let suffix = 0;
  for (let high = Math.min(before.length, after.length) - prefix; suffix < high; ) {
    const middle = Math.ceil((suffix + high) / 2);
    if (before.slice(before.length - middle, before.length - suffix) === after.slice(after.length - middle, after.length - suffix)) suffix = middle;
    else high = middle - 1;
  }
  return { prefix, suffix };
};

/** The place of the first comment that is never closed: a later `-->` would change what stands before it. */
const openComment = (text: string): number => {
  if (!text.includes('<!--')) return text.length;
  // In "<!-->" the mark that opens is none that closes.
  const open = text.indexOf('<!--', text.lastIndexOf('-->') - 3);
  return open === -1 ? text.length : open;
};

/**
 * Cuts a text into blocks as `splitBlocks` does, but takes over those of the text before that no edit can have changed:
 * up to the block before the edit, and from where the blocks after it begin at the same places again.
 */
export const splitAgain = <T extends Block>(
  text: string,
  from: number,
  before: { readonly text: string; readonly from: number; readonly blocks: readonly T[] },
  move: (block: T, by: number) => T = (block, by) => ({ ...block, start: block.start + by, end: block.end + by }),
): readonly (Block | T)[] => {
  const { prefix, suffix } = commonEnds(before.text, text);
  const untouched = Math.min(prefix, openComment(before.text)) - 1;
  const touched = before.blocks.findIndex((block) => block.end >= untouched);
  // The block before the edit is read again too: where it ends depends on the line that follows.
  const kept = from === before.from ? Math.max(0, (touched === -1 ? before.blocks.length : touched) - 1) : 0;
  const blocks: (Block | T)[] = before.blocks.slice(0, kept);
  const delta = text.length - before.text.length;
  let old = kept;
  for (const block of splitBlocks(text, before.blocks[kept] && kept > 0 ? before.blocks[kept].start : from)) {
    if (block.start >= text.length - suffix && block.start - delta >= before.from) {
      while ((before.blocks[old]?.start ?? Number.POSITIVE_INFINITY) < block.start - delta) old++;
      if (before.blocks[old]?.start === block.start - delta) {
        for (const rest of before.blocks.slice(old)) blocks.push(delta === 0 ? rest : move(rest, delta));
        return blocks;
      }
    }
    blocks.push(block);
  }
  return blocks;
};
