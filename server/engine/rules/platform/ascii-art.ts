import { remember } from '../../text/remember.ts';
import type { Paragraph, ParagraphRule, Span } from '../../types.ts';

/** Bars, blocks and lines to draw with. */
const blocks = /[\u2500-\u259f\u25a0\u25a1\u25b0\u25b1\u2800-\u28ff]{5,}/g;
const faces = /¯\\?_\(ツ\)_\/¯|[(ʕ][ -~]?[°ಠ•◕ᵔ╯][^\n()ʔ]{0,6}[°ಠ•◕ᵔ□][^\n()ʔ]{0,3}[)ʔ]|\( ?͡° ?͜ʖ ?͡° ?\)/g;
const emoticon = /(?:^|(?<=\s))(?:[:;=8][-'^o]?[)(DPp3/|]|<3|[xX]D)(?=\s|$)/g;
const drawn = /^[^\S\n]*[^\sA-Za-z0-9\u00c0-\uffff][^\n]{3,}$/gm;

const fewestEmoticons = 3;
const shortestLine = 4;

const lettersIn = /[A-Za-z0-9\u00c0-\u024f\u0370-\uffff]/g;

/** Most of a line is signs, and not the same one over and over, which is a line to part texts. */
const isDrawn = (line: string): boolean => {
  const signs = line.replace(/\s/g, '');
  const letters = signs.match(lettersIn)?.length ?? 0;
  return signs.length >= shortestLine && letters * 4 < signs.length && /[\\/|_()<>]/.test(signs) && new Set(signs).size > 2;
};

/** Two or more lines of signs, one under the other. */
const drawings = (text: string): readonly Span[] => {
  const found: Span[] = [];
  let last: (Span & { readonly lines: number }) | undefined;
  const all: (Span & { readonly lines: number })[] = [];
  for (const { index: start, 0: line } of text.matchAll(drawn)) {
    if (!isDrawn(line)) continue;
    const end = start + line.length;
    last = last && last.end + 1 === start ? { start: last.start, end, lines: last.lines + 1 } : { start, end, lines: 1 };
    if (last.lines > 1) all[all.length - 1] = last;
    else all.push(last);
  }
  for (const { start, end, lines } of all) if (lines > 1) found.push({ start, end });
  return found;
};

/** Emoticons side by side. */
const walls = (text: string): readonly Span[] => {
  const runs: { start: number; end: number; count: number }[] = [];
  for (const { index: start, 0: face } of text.matchAll(emoticon)) {
    const last = runs.at(-1);
    if (last && start - last.end <= 2) {
      last.end = start + face.length;
      last.count += 1;
    } else runs.push({ start, end: start + face.length, count: 1 });
  }
  return runs.filter(({ count }) => count >= fewestEmoticons);
};

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

const artIn = remember(({ kind, text }: Paragraph): readonly Span[] => {
  if (kind === 'code' || kind === 'table' || !/[\u2500-\u28ff¯ʕ°ಠ•◕ᵔ\\/|_<:;=8xX]/.test(text)) return [];
  let done = 0;
  return [...drawings(text), ...spansOf(text, blocks), ...spansOf(text, faces), ...walls(text)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    })
    .map(({ start, end }) => ({ start, end }));
});

export const asciiArt: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'A picture made of signs',
  why: 'A screen reader reads such a picture sign by sign, and on a small screen its lines break. A real image with alt text, or a word, reaches everyone.',
  limits: 'It knows rows of drawing signs, lines of slashes and bars under each other, well-known faces, and three emoticons in a row.',
  sources: [{ title: 'University of Kentucky, Accessible social media' }],
  examples: [
    { bad: 'Vaccinated so far: ⟦▓▓▓▓▓▓░░░░⟧ 60%', good: 'Vaccinated so far: 60%' },
    { bad: 'Sick days? ⟦¯\\_(ツ)_/¯⟧', good: 'Sick days? Who knows.' },
    { bad: 'You did it! ⟦:) :) :)⟧', good: 'You did it! :)' },
    { bad: '⟦(>_<)//\n/|_|_|/⟧\nTime for a break.', good: 'Time for a break.' },
    { quiet: 'You did it! :)' },
    { quiet: 'Open 8:00-9:00 and 10:00-11:00.' },
    { quiet: 'Part one\n\n========\n\nPart two' },
    { quiet: 'Mask and/or vaccine (both are fine) | Line 2' },
    { quiet: '| a | b |\n| --- | --- |\n| 1 | 2 |' },
    { quiet: '• Rest\n• Drink\n• Sleep' },
    { quiet: 'See https://example.org/a_b/(c)/d_e for more.' },
  ],
  *check(paragraph) {
    for (const span of artIn(paragraph)) yield { ...span, message: 'A screen reader reads this sign by sign. Say it in words, or use an image with alt text.' };
  },
};
