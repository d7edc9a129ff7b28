import type { Paragraph, Span } from '../types.ts';
import { remember } from './remember.ts';

/** An emoji as it is shown. */
export interface Emoji extends Span {
  readonly text: string;
}

const may = /[\u203c-\u3299\ud83c-\ud83e]/;
const tail = String.raw`[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]*`;
const piece = new RegExp(String.raw`\p{Emoji_Presentation}${tail}|\p{Extended_Pictographic}(?:\ufe0f|\u200d)${tail}`, 'gu');
/** Marks of a trade, arrows and small squares are signs of writing, even in their coloured form. */
const sign = /^[©®™\u2190-\u21ff\u25aa\u25ab\u25fb-\u25fe\u2b1b\u2b1c\u3030\u303d]/;
const letterOfFlag = /^[\u{1f1e6}-\u{1f1ff}]/u;

/** The emoji of a paragraph; flags and signs of writing are none here. */
export const emojiIn = remember(({ text, kind }: Paragraph): readonly Emoji[] => {
  if (kind === 'code' || !may.test(text)) return [];
  const found: Emoji[] = [];
  for (const { index: start, 0: whole } of text.matchAll(piece)) {
    const last = found.at(-1);
    const end = start + whole.length;
    // A joiner binds an emoji to the next.
    if (last?.end === start && last.text.endsWith('\u200d')) found[found.length - 1] = { start: last.start, end, text: last.text + whole };
    else found.push({ start, end, text: whole });
  }
  return found.filter((emoji) => !sign.test(emoji.text) && !letterOfFlag.test(emoji.text));
});

/** Emoji that stand side by side, with at most a space between. */
export const emojiRuns = (paragraph: Paragraph): readonly (readonly Emoji[])[] => {
  const runs: Emoji[][] = [];
  for (const emoji of emojiIn(paragraph)) {
    const last = runs.at(-1)?.at(-1);
    if (last && /^ ?$/.test(paragraph.text.slice(last.end, emoji.start))) runs.at(-1)?.push(emoji);
    else runs.push([emoji]);
  }
  return runs;
};
