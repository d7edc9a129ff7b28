import { remember } from '../text/remember.ts';
import type { Draft, Edit, Fix, Placed, PlacedImage, PlacedParagraph, Report, Sentence, Span, Version } from '../types.ts';

/** The paragraphs of a version, thread parts one after the other. */
export const paragraphsOf = remember((version: Version): readonly PlacedParagraph[] =>
  version.parts.length === 1 ? (version.parts[0]?.paragraphs ?? []) : version.parts.flatMap((part) => part.paragraphs),
);

/** Where a stretch of a paragraph's published text stands in the file. */
export const spanInFile = (placed: PlacedParagraph, start: number, end: number): Span => {
  const span = placed.paragraph.published.toSourceSpan(start, end);
  return { start: placed.start + span.start, end: placed.start + span.end };
};

/** An edit of a paragraph's published text as one of the file; none where markup is in the way. */
export const editInFile = (draft: Draft, placed: PlacedParagraph, { start, end, text }: Edit): Edit | undefined => {
  const span = spanInFile(placed, start, end);
  return draft.source.text.slice(span.start, span.end) === placed.paragraph.text.slice(start, end) ? { ...span, text } : undefined;
};

/** Where a stretch of a sentence stands in the file. */
export const sentenceSpanInFile = (placed: PlacedParagraph, sentence: Placed<Sentence>, start: number, end: number): Span =>
  spanInFile(placed, sentence.start + start, sentence.start + end);

/**
 * The version that is published on a platform: its own, or the shared text.
 * Every draft has a shared version, so `undefined` comes only from a draft with no version at all.
 */
export const versionFor = (draft: Draft, platform: string): Version | undefined =>
  draft.versions.find((version) => version.platform === platform) ?? draft.versions.find((version) => version.platform === undefined);

/** The images that go out on a platform: those of the front matter, and those of the version that is published there. */
export const imagesOn = (draft: Draft, platform: string): readonly PlacedImage[] => {
  const from = versionFor(draft, platform)?.platform;
  return draft.images.filter((image) => !image.inText || image.platform === from);
};

const shiftSpan = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });
const shiftEdit = ({ start, end, text }: Edit, by: number): Edit => ({ start: start + by, end: end + by, text });
// Most fixes have one edit or none, and thousands are moved at a keystroke.
const shiftFix = (fix: Fix, by: number): Fix => {
  const [first, second] = fix.edits;
  if (!first) return fix;
  return { ...fix, edits: second ? fix.edits.map((edit) => shiftEdit(edit, by)) : [shiftEdit(first, by)] };
};

const moved = <T extends Report>(report: T, by: number): T => {
  const { fixes, related } = report;
  const span = { start: report.start + by, end: report.end + by };
  const made = fixes ? { ...report, ...span, fixes: fixes.map((fix) => shiftFix(fix, by)) } : { ...report, ...span };
  return related ? { ...made, related: related.map((other) => shiftSpan(other, by)) } : made;
};

/** Makes a function that moves reports by a number of characters; what did not move since the last time is not made again. */
export const createShifter = <T extends Report>(): ((report: T, by: number) => T) => {
  const last = new WeakMap<T, { readonly by: number; readonly report: T }>();
  return (report, by) => {
    const known = last.get(report);
    if (known?.by === by) return known.report;
    const made = moved(report, by);
    last.set(report, { by, report: made });
    return made;
  };
};
