import type { Emphasis } from '../draft/emphasis.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Span } from '../types.ts';
import { dressedAt, type Dressed, undressed } from './dress.ts';
import { type ShownWord, shownWords, type WordKind } from './previewWords.ts';

/** A stretch of a text, all of one kind. */
export interface PreviewSegment {
  readonly text: string;
  /** `mark`: a sign of a platform's own that says how the words beside it are shown. */
  readonly kind: 'text' | 'mark' | WordKind;
  /** How readers see the words. */
  readonly emphasis?: readonly Emphasis['kind'][];
  /** What readers see in the place of a link. */
  readonly shown?: string;
  /** Past the limit. */
  readonly over?: true;
  /** Behind "more". */
  readonly folded?: true;
  /** Where it stands in the file; nothing for what stands there in another form. */
  readonly span?: Span;
}

/** What a text is cut by. */
export interface Cuts {
  /** The first character over the limit, and the first behind "more", as offsets in what goes out. */
  readonly over: number | undefined;
  readonly fold: number | undefined;
  /** Where sentences begin, as offsets in the published text. */
  readonly sentences: readonly number[];
  /** Where a stretch of the published text stands in the file. */
  place(start: number, end: number): Span | undefined;
}

/** A text as it goes out, with nothing put into it. */
export const plainly = (text: string): Dressed => ({ text, edits: [] });

const isHalf = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** The beginning of a text, at most so long; no character is cut in two. */
export const beginningOf = (shown: Dressed, most: number): Dressed => {
  const { text, edits } = shown;
  if (text.length <= most) return shown;
  const end = isHalf(text, most) ? most - 1 : most;
  return { text: text.slice(0, end), edits: edits.filter(({ at }) => at < end) };
};

/** A sign that is put in, such as a star before bold words; white space is nothing to see. */
const isMark = ({ start, end, text, inLink }: Dressed['edits'][number]): boolean => !inLink && start === end && text.trim() !== '';

/** Cuts a text that goes out into segments. Put together again they are that text. `published` is the text before it was dressed. */
export const segmentsOf = (shown: Dressed, published: string, platform: Platform | undefined, cuts: Cuts): readonly PreviewSegment[] => {
  const { text, edits } = shown;
  const { over, fold: about, sentences, place } = cuts;
  const words: readonly ShownWord[] = (platform ? shownWords(published.slice(0, undressed(shown, text.length)), platform) : []).map((word) => ({
    ...word,
    start: dressedAt(shown, word.start, 'behind'),
    end: dressedAt(shown, word.end, 'before'),
  }));
  const marks = edits.filter(isMark).map(({ at, text: mark, emphasis }) => ({ start: at, end: at + mark.length, emphasis }));
  // A fold is about there, so no link is cut in two for it.
  const fold = about === undefined ? undefined : (words.find(({ start, end }) => start < about && about < end)?.start ?? about);
  const borders = [...words, ...marks].flatMap(({ start, end }) => [start, end]);
  const all = [0, over ?? 0, fold ?? 0, ...sentences.map((at) => dressedAt(shown, at, 'behind')), ...borders];
  const starts = [...new Set(all)].filter((at) => at < text.length).sort((a, b) => a - b);
  let nextWord = 0;
  let nextMark = 0;
  let emphasis: readonly Emphasis['kind'][] = [];
  return starts.map((start, index): PreviewSegment => {
    const end = starts[index + 1] ?? text.length;
    const part = text.slice(start, end);
    const past = {
      ...(over !== undefined && start >= over && { over: true as const }),
      ...(fold !== undefined && start >= fold && { folded: true as const }),
    };
    while ((marks[nextMark]?.end ?? text.length) <= start && nextMark < marks.length) nextMark += 1;
    const mark = marks[nextMark];
    if (mark && mark.start <= start) {
      const { emphasis: kind } = mark;
      // The first of two marks opens, and the second closes.
      if (kind && mark.start === start) emphasis = emphasis.includes(kind) ? emphasis.filter((one) => one !== kind) : [...emphasis, kind];
      return { text: part, kind: 'mark', ...past };
    }
    while ((words[nextWord]?.end ?? text.length) <= start && nextWord < words.length) nextWord += 1;
    const word = words[nextWord];
    const inside = word && word.start <= start ? word : undefined;
    const whole = inside?.start === start && inside.end === end;
    const span = place(undressed(shown, start), undressed(shown, start + part.trimEnd().length));
    return {
      text: part,
      kind: inside?.kind ?? 'text',
      ...(emphasis.length > 0 && { emphasis }),
      ...(whole && inside.shown !== undefined && { shown: inside.shown }),
      ...past,
      ...(span && { span }),
    };
  });
};
