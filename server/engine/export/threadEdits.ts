import { markdownParagraph } from '../draft/paragraph.ts';
import type { Platform } from '../platforms/platform.ts';
import { overLimit } from '../platforms/partCount.ts';
import { remember } from '../text/remember.ts';
import type { Draft, Edit, Fix, Paragraph, Part, PlacedParagraph, Version } from '../types.ts';
import { bodyOf, lineEnding, writeVersion } from './ownVersion.ts';
import type { CutPlace } from './threadPlaces.ts';
import { splitThread } from './threads.ts';

/** Markup that would be read anew at the beginning of a line. */
const blockMarkup = /^(?:[-+*>#|]|\d{1,9}[.)]|`{3}|~{3}|=+\s*$|\[[^\]\n]{1,999}\]:|<!--|_[ \t]*_)/m;
const opening = /^(.*?)(\s+)([*_~`“"[(]*)$/s;

/** Where no emphasis, code, link or comment is open in a source: pairs of marks are counted, and a doubt counts as open. */
const closedAt = remember((paragraph: Paragraph): ((at: number) => boolean) => {
  const { source } = paragraph;
  const open: boolean[] = [];
  const odd = { '*': false, _: false, '`': false, '~': false };
  let brackets = 0;
  let comment = false;
  for (let at = 0; at < source.length; at++) {
    open.push(comment || brackets > 0 || odd['*'] || odd._ || odd['`'] || odd['~']);
    const char = source.charAt(at);
    if (char === '*' || char === '_' || char === '`' || char === '~') odd[char] = !odd[char];
    else if (char === '[') brackets += 1;
    else if (char === ']') brackets = Math.max(0, brackets - 1);
    else if (char === '<' && source.startsWith('<!--', at)) comment = true;
    else if (char === '>' && source.startsWith('--', at - 2)) comment = false;
  }
  return (at) => open[at] !== true;
});

/** The white space of the source that a thread break takes the place of; nothing where markup is in the way. */
const breakAt = (paragraph: Paragraph, place: CutPlace): { readonly start: number; readonly end: number } | undefined => {
  const { published, source, kind } = paragraph;
  if (kind !== 'prose' && kind !== 'list') return undefined;
  const left = published.toSourceSpan(place.end - 1, place.end).end;
  const right = published.toSource(place.start);
  const between = opening.exec(source.slice(left, right));
  if (!between) return undefined;
  const [, closing = '', blank = ''] = between;
  const start = left + closing.length;
  const end = start + blank.length;
  const newLine = /[\r\n]/.test(blank);
  if (!closedAt(paragraph)(start) || (!newLine && blockMarkup.test(source.slice(end, end + 100).split('\n', 1)[0] ?? ''))) return undefined;
  return { start, end };
};

const canBreak = ({ paragraph }: PlacedParagraph, place: CutPlace): boolean => breakAt(paragraph, place) !== undefined;

const sameWords = (source: string, text: string): boolean => markdownParagraph(source, false, '', new Map()).text.trim() === text.trim();

/** The breaks inside one paragraph that was cut into `pieces`; nothing when a piece would be read as something else. */
const breaksInside = (placed: PlacedParagraph, pieces: readonly string[], line: string): readonly Edit[] | undefined => {
  const { paragraph, start: at } = placed;
  const edits: Edit[] = [];
  let from = 0;
  let source = 0;
  for (const [index, piece] of pieces.entries()) {
    const start = paragraph.text.indexOf(piece, from);
    from = start + piece.length;
    const next = pieces[index + 1];
    if (next === undefined) return sameWords(paragraph.source.slice(source), piece) ? edits : undefined;
    const following = paragraph.text.indexOf(next, from);
    const gap = following === -1 ? undefined : breakAt(paragraph, { end: from, start: following, cost: 0 });
    if (!gap || !sameWords(paragraph.source.slice(source, gap.start), piece)) return undefined;
    edits.push({ start: at + gap.start, end: at + gap.end, text: line });
    source = gap.end;
  }
  return edits;
};

/** The thread breaks that turn the parts of a version into those of its split form. */
const breaksOf = (draft: Draft, version: Version, thread: Version): readonly Edit[] | undefined => {
  const eol = lineEnding(draft.source.text);
  const mark = `${eol}${eol}---${eol}${eol}`;
  const edits: Edit[] = [];
  const given = new Set(
    version.parts.flatMap(({ paragraphs }): readonly (PlacedParagraph | undefined)[] => paragraphs.slice(0, 1)).map((first) => first?.start),
  );
  let before: PlacedParagraph | undefined;
  let pieces: string[] = [];
  const close = (): boolean => {
    const inside = before && pieces.length > 1 ? breaksInside(wholeOf(version, before), pieces, mark) : [];
    edits.push(...(inside ?? []));
    return inside !== undefined;
  };
  for (const part of thread.parts)
    for (const [index, placed] of part.paragraphs.entries()) {
      if (before?.start === placed.start) {
        pieces.push(placed.paragraph.text);
        continue;
      }
      if (!close()) return undefined;
      if (before && index === 0 && !given.has(placed.start)) {
        // A comment before a paragraph stays with it.
        const end = before.start + before.paragraph.source.length;
        edits.push({ start: end, end, text: `${eol}${eol}---` });
      }
      before = placed;
      pieces = [placed.paragraph.text];
    }
  return close() ? edits : undefined;
};

const wholeOf = ({ parts }: Version, piece: PlacedParagraph): PlacedParagraph =>
  parts.flatMap(({ paragraphs }: Part) => paragraphs).find(({ start }) => start === piece.start) ?? piece;

// Longer texts are no posts, and this is worked out while somebody types.
const longest = 20_000;

/**
 * The fix that splits a version that is too long into a thread: lines with `---` in its own text. The shared text stays whole, and the
 * platform gets a version of its own. Nothing where the words leave no good place.
 */
export const splitFix = (draft: Draft, version: Version, platform: Platform): Fix | undefined => {
  if (!platform.threads || platform.splits || draft.source.format === 'plain' || version.end - version.start > longest) return undefined;
  const thread = splitThread(draft, version, platform, { mayCut: canBreak });
  const fits = thread !== version && overLimit(draft, thread, platform).length === 0;
  const edits = fits ? breaksOf(draft, version, thread) : undefined;
  if (!edits || edits.length === 0) return undefined;
  const title = `Split into a thread of ${thread.parts.length} posts`;
  if (version.platform !== undefined) return { title, kind: 'suggestion', edits };
  const { edit } = writeVersion(draft, platform, bodyOf(draft, version, edits));
  return { title: `${title}, in a version for ${platform.name}`, kind: 'suggestion', edits: [edit] };
};
