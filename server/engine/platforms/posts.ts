import { gather, total } from '../draft/chunks.ts';
import { countedDress, dressed, undressed } from '../export/dress.ts';
import { partsOn } from '../export/publish.ts';
import { tailOf } from '../export/tail.ts';
import { remember } from '../text/remember.ts';
import type { Draft, Paragraph, Part, PlacedParagraph, Version } from '../types.ts';
import { countIn, createCounter, overflowAt, shownUnit } from './count.ts';
import { firstOutsideSms } from './sms.ts';
import type { Limit, Platform, Unit } from './platform.ts';
import { platforms } from './table.ts';

/** What is published at once: a part of a thread, or everything. */
export interface Post {
  readonly paragraphs: readonly PlacedParagraph[];
  /** The sources and hashtags under it, gap included. */
  readonly tail: string;
  /** The content warning over it, where that counts. */
  readonly warning: string;
  /** The first character outside the alphabet of SMS, where that matters. */
  readonly outside: string | undefined;
}

const charactersOutsideSms = gather((paragraph: Paragraph): readonly string[] => {
  const first = firstOutsideSms(paragraph.text);
  return first === undefined ? [] : [first];
});

const outsideOf = (paragraphs: readonly PlacedParagraph[], tail: string): string | undefined =>
  charactersOutsideSms(paragraphs)[0]?.item ?? firstOutsideSms(tail);

/** A part as it is published on a platform. */
export const postOf = (part: Part, version: Version, draft: Draft, platform: Platform): Post => {
  const { paragraphs } = part;
  const added = tailOf(draft, version, part, platform);
  const tail = paragraphs.length === 0 ? added.trimStart() : added;
  const warning = platform.contentWarning ? draft.frontMatter.values['contentWarning'] : undefined;
  return { paragraphs, tail, warning: typeof warning === 'string' ? warning.trim() : '', outside: platform.wide ? outsideOf(paragraphs, tail) : undefined };
};

/** The posts of a version: the parts of a thread one by one, or, where there are no threads, all parts as one. */
export const postsOf = (draft: Draft, version: Version, platform: Platform): readonly Post[] =>
  partsOn(version, platform).map((part) => postOf(part, version, draft, platform));

const plainKey = (platform: Platform, unit: Unit): string => `${platform.links}/${unit}/${countedDress(platform).style}`;
const key = (platform: Platform, unit: Unit): string => `${plainKey(platform, unit)}/${platform.linkTags?.key ?? ''}`;
const unitsOf = (platform: Platform): readonly Unit[] => [
  platform.unit,
  ...(platform.second ? [platform.second.unit] : []),
  ...(platform.wide ? [platform.wide.unit, shownUnit(platform, true)] : []),
];
// Platforms that count alike share a place in the list of counts of a paragraph.
const waysOfCounting = [
  ...new Map(
    platforms.flatMap((platform) =>
      unitsOf(platform).map((unit) => [plainKey(platform, unit), { links: platform.links, unit, dress: countedDress(platform) }] as const),
    ),
  ).entries(),
].map(([name, way]) => ({ name, ...way }));
const placeOf: ReadonlyMap<string, number> = new Map(waysOfCounting.map(({ name }, index) => [name, index]));
const countsOf = remember((paragraph: Paragraph): readonly number[] => {
  // Most paragraphs look the same in every dress, and are read once for all.
  const counters = new Map<string, ReturnType<typeof createCounter>>();
  return waysOfCounting.map(({ links, unit, dress }) => {
    const { text } = dressed(paragraph, dress);
    const counter = counters.get(text) ?? createCounter(text);
    counters.set(text, counter);
    return counter(links, unit);
  });
});

// A project may count as no built-in platform does.
const otherCounts = remember((_: Paragraph) => new Map<string, number>());
const isTagged = (paragraph: Paragraph, platform: Platform): boolean => {
  if (!platform.linkTags) return false;
  const dress = countedDress(platform);
  return dressed(paragraph, dress) !== dressed(paragraph, { ...dress, tags: undefined });
};
const countOther = (paragraph: Paragraph, platform: Platform, unit: Unit): number => {
  const known = otherCounts(paragraph);
  const way = key(platform, unit);
  const count = known.get(way) ?? countIn(dressed(paragraph, countedDress(platform)).text, platform.links, unit);
  known.set(way, count);
  return count;
};

const countParagraph = (paragraph: Paragraph, platform: Platform, unit: Unit): number => {
  const place = placeOf.get(plainKey(platform, unit));
  return place === undefined || isTagged(paragraph, platform) ? countOther(paragraph, platform, unit) : (countsOf(paragraph)[place] ?? 0);
};

/** All counts of all paragraphs added up, gaps left out. */
const totalCounts = total(
  countsOf,
  (a, b) => a.map((count, place) => count + (b[place] ?? 0)),
  waysOfCounting.map(() => 0),
);
const sumsOf = remember(totalCounts);

// A newline counts 1 in every unit, and nearly all gaps are two of them.
const usualGap = (gap: string): boolean => gap === '' || gap === '\n\n';
const countGap = (gap: string, platform: Platform, unit: Unit): number => (usualGap(gap) ? gap.length : countIn(gap, platform.links, unit));

const gapsOf = remember((paragraphs: readonly PlacedParagraph[]): { readonly newlines: number; readonly others: readonly string[] } => {
  const gaps = paragraphs.map(({ gap }) => gap);
  return { newlines: gaps.filter(usualGap).reduce((sum, gap) => sum + gap.length, 0), others: gaps.filter((gap) => !usualGap(gap)) };
});

const cutOut = new WeakSet<readonly PlacedParagraph[]>();

/** Marks paragraphs that were cut to fit one platform: nobody asks how long they are on the others. */
export const noteCutOut = (paragraphs: readonly PlacedParagraph[]): void => void cutOut.add(paragraphs);

/** How long a post is in a unit, tail included. */
export const countPost = ({ paragraphs, tail, warning }: Post, platform: Platform, unit: Unit): number => {
  const { newlines, others } = gapsOf(paragraphs);
  const inGaps = others.reduce((sum, gap) => sum + countIn(gap, platform.links, unit), newlines);
  const cut = cutOut.has(paragraphs);
  const place = cut || platform.linkTags ? undefined : placeOf.get(plainKey(platform, unit));
  const inText =
    place === undefined
      ? paragraphs.reduce((sum, { paragraph }) => sum + (cut ? countOther : countParagraph)(paragraph, platform, unit), 0)
      : (sumsOf(paragraphs)[place] ?? 0);
  return inGaps + inText + (tail === '' ? 0 : countIn(tail, platform.links, unit)) + countIn(warning, platform.links, unit);
};

/** How long a post is as people are told. */
export const countShown = (post: Post, platform: Platform): number => countPost(post, platform, shownUnit(platform, post.outside !== undefined));

/** What must hold for a post: one limit, two, or the shorter one of SMS. */
export const limitsOf = (post: Post, platform: Platform): readonly Limit[] => {
  if (post.outside !== undefined && platform.wide) return [platform.wide];
  return platform.second ? [platform, platform.second] : [platform];
};

/**
 * Where a post goes over a limit: the paragraph and the offset in its published text; no paragraph when all of them fit
 * and only the tail is over.
 */
export const overflowOf = (post: Post, platform: Platform, { limit, unit }: Limit): { readonly placed: PlacedParagraph; readonly at: number } | undefined => {
  let room = limit - countIn(post.warning, platform.links, unit);
  for (const placed of post.paragraphs) {
    room -= countGap(placed.gap, platform, unit);
    const count = countParagraph(placed.paragraph, platform, unit);
    if (count > room) {
      const shown = dressed(placed.paragraph, countedDress(platform));
      return { placed, at: undressed(shown, overflowAt(shown.text, platform.links, unit, room) ?? 0) };
    }
    room -= count;
  }
  return undefined;
};
