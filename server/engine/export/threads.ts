import { versionFor } from '../draft/place.ts';
import { countUpTo, sliceParagraph } from '../draft/slice.ts';
import { countIn, countsUpTo } from '../platforms/count.ts';
import type { Limit, Platform } from '../platforms/platform.ts';
import { countPost, limitsOf, noteCutOut, postOf } from '../platforms/posts.ts';
import { remember } from '../text/remember.ts';
import type { Citation, Draft, Part, PlacedParagraph, Version } from '../types.ts';
import { countedDress, dressed, dressedAt } from './dress.ts';
import { sourceLine, tailOf } from './tail.ts';
import { type CutPlace, costBetween, placesIn } from './threadPlaces.ts';

/** How a text is split. */
export interface SplitOptions {
  /** Whether the text may be cut at a place inside a paragraph; everywhere, if not given. */
  readonly mayCut?: (placed: PlacedParagraph, place: CutPlace) => boolean;
}

/** The places of a text by number: 0 is its beginning, then come those where it may be cut, the last is its end. */
interface Cuts {
  readonly places: readonly CutPlace[];
  readonly last: number;
  /** For each limit, how long the text is up to the end and up to the start of each place. */
  readonly counts: readonly (readonly number[])[];
}

interface Text {
  readonly full: string;
  /** Where each paragraph begins, its gap left out. */
  readonly starts: readonly number[];
  readonly places: readonly CutPlace[];
  /** The text as it goes out, and where the end and the start of each place are in it. */
  readonly worn: string;
  readonly marks: readonly number[];
  readonly citations: readonly { readonly at: number; readonly citation: Citation }[];
}

const textOf = ({ paragraphs }: Part, platform: Platform, mayCut: SplitOptions['mayCut']): Text => {
  const dress = countedDress(platform);
  const pieces: string[] = [];
  const worn: string[] = [];
  const marks = [0, 0];
  let wornLength = 0;
  const starts: number[] = [];
  const places: CutPlace[] = [];
  const citations: { at: number; citation: Citation }[] = [];
  let length = 0;
  for (const [index, placed] of paragraphs.entries()) {
    const { gap, paragraph } = placed;
    const start = length + gap.length;
    const before = paragraphs[index - 1]?.paragraph;
    const wornStart = wornLength + gap.length;
    if (before) {
      places.push({ end: length, start, cost: costBetween(before, paragraph) });
      marks.push(wornLength, wornStart);
    }
    const out = dressed(paragraph, dress);
    const inWorn = (offset: number): number => dressedAt(out, offset, 'behind');
    for (const place of placesIn(paragraph)) {
      if (mayCut && !mayCut(placed, place)) continue;
      places.push({ end: start + place.end, start: start + place.start, cost: place.cost });
      marks.push(wornStart + inWorn(place.end), wornStart + inWorn(place.start));
    }
    for (const citation of paragraph.citations) citations.push({ at: start + citation.at, citation });
    pieces.push(gap, paragraph.text);
    worn.push(gap, out.text);
    starts.push(start);
    length = start + paragraph.text.length;
    wornLength = wornStart + out.text.length;
  }
  return { full: pieces.join(''), starts, places, worn: worn.join(''), marks: [...marks, wornLength, wornLength], citations };
};

const cutsOf = ({ full, places, worn, marks }: Text, limits: readonly Limit[], platform: Platform): Cuts => {
  const bounds = [{ start: 0, end: 0, cost: 0 }, ...places, { start: full.length, end: full.length, cost: 0 }];
  return { places: bounds, last: bounds.length - 1, counts: limits.map(({ unit }) => countsUpTo(worn, platform.links, unit, marks)) };
};

/** A post that is filled to less than this is a few words alone. */
const slight = 0.25;
const slightCost = 4;
const emptyCost = 6;

const waste = (fill: number): number => emptyCost * (1 - fill) + (fill < slight ? slightCost : 0);

interface Room {
  readonly limits: readonly Limit[];
  readonly platform: Platform;
  readonly draft: Draft;
  /** What every post must hold besides its text and sources. */
  readonly taken: readonly number[];
  /** What the last one must hold besides. */
  readonly last: readonly number[];
}

/** How full posts become that begin at a cut: 1 is full. Ends are asked from left to right. */
const fills = ({ places, last: end, counts }: Cuts, from: number, { citations }: Text, room: Room): ((to: number) => number) => {
  const { limits, platform, draft, taken, last } = room;
  const cited: Citation[] = [];
  let next = from === 0 ? 0 : countUpTo(citations, ({ at }) => at, places[from]?.start ?? 0);
  let sources = limits.map(() => 0);
  return (to) => {
    const reach = to === end ? Number.POSITIVE_INFINITY : (places[to]?.end ?? 0);
    const known = cited.length;
    for (let one = citations[next]; one && one.at <= reach; one = citations[++next]) cited.push(one.citation);
    if (cited.length > known) {
      const line = sourceLine(draft, cited, platform);
      sources = limits.map(({ unit }) => countIn(line, platform.links, unit));
    }
    let fullest = 0;
    for (let index = 0; index < limits.length; index++) {
      const text = (counts[index]?.[2 * to] ?? 0) - (counts[index]?.[2 * from + 1] ?? 0);
      const used = text + (sources[index] ?? 0) + (to === end ? (last[index] ?? 0) : 0);
      fullest = Math.max(fullest, used / Math.max(1, (limits[index]?.limit ?? 0) - (taken[index] ?? 0)));
    }
    return fullest;
  };
};

/** Where the post that begins at a cut should end: the place that costs least and leaves least room. */
const bestEnd = (cuts: Cuts, from: number, text: Text, room: Room): number => {
  const fill = fills(cuts, from, text, room);
  let best = from + 1;
  let least = Number.POSITIVE_INFINITY;
  for (let to = from + 1; to <= cuts.last; to++) {
    const filled = fill(to);
    if (filled > 1) break;
    if (to === cuts.last) return to;
    const score = (cuts.places[to]?.cost ?? 0) + waste(filled);
    if (score > least) continue;
    least = score;
    best = to;
  }
  return best;
};

/** Divides the last two posts again, when the last is a few words alone. */
const withoutWidow = (cuts: Cuts, chosen: readonly number[], text: Text, room: Room): readonly number[] => {
  const end = cuts.last;
  const from = chosen.at(-3);
  const middle = chosen.at(-2);
  if (from === undefined || middle === undefined || fills(cuts, middle, text, room)(end) >= slight) return chosen;
  const fill = fills(cuts, from, text, room);
  let best = middle;
  let least = Number.POSITIVE_INFINITY;
  for (let to = from + 1; to <= middle; to++) {
    const first = fill(to);
    const second = fills(cuts, to, text, room)(end);
    if (first > 1 || second > 1) continue;
    const score = (cuts.places[to]?.cost ?? 0) + emptyCost * Math.abs(first - second) + (Math.min(first, second) < slight ? slightCost : 0);
    if (score >= least) continue;
    least = score;
    best = to;
  }
  return [...chosen.slice(0, -2), best, end];
};

const partAt = ({ paragraphs }: Part, { starts, full }: Text, start: number, end: number): Part => {
  const made: PlacedParagraph[] = [];
  for (let index = Math.max(0, countUpTo(starts, (at) => at, start) - 1); index < paragraphs.length; index++) {
    const placed = paragraphs[index];
    const at = starts[index] ?? full.length;
    if (!placed || at >= end) break;
    const paragraph = sliceParagraph(placed.paragraph, Math.max(0, start - at), Math.min(placed.paragraph.text.length, end - at));
    made.push(made.length === 0 || paragraph !== placed.paragraph ? { start: placed.start, gap: made.length === 0 ? '' : placed.gap, paragraph } : placed);
  }
  noteCutOut(made);
  return { paragraphs: made };
};

/** A post that was cut out; `atom` where no place is left to cut it at. */
interface Piece {
  readonly part: Part;
  readonly atom: boolean;
}

const split = (part: Part, text: Text, room: Room): readonly Piece[] => {
  const cuts = cutsOf(text, room.limits, room.platform);
  const chosen = [0];
  for (let at = 0; at < cuts.last; ) {
    at = bestEnd(cuts, at, text, room);
    chosen.push(at);
  }
  const ends = withoutWidow(cuts, chosen, text, room);
  return ends.slice(1).map((to, index) => {
    const from = ends[index] ?? 0;
    return { part: partAt(part, text, cuts.places[from]?.start ?? 0, cuts.places[to]?.end ?? 0), atom: to - from < 2 };
  });
};

const excessOf = (part: Part, version: Version, draft: Draft, platform: Platform): number => {
  const post = postOf(part, version, draft, platform);
  return Math.max(...limitsOf(post, platform).map(({ limit, unit }) => countPost(post, platform, unit) - limit));
};

/** What counts with each post besides its text and what it cites: the content warning, and its number as long as it may become. */
const takenOf = (draft: Draft, version: Version, platform: Platform, number: number): readonly number[] => {
  const post = postOf({ paragraphs: [] }, version, draft, platform);
  return limitsOf(post, platform).map(({ unit }) => countIn(post.warning, platform.links, unit) + number);
};

// What is counted piece by piece adds up, but for links that a cut would make or unmake; a few tries settle that.
const tries = 4;

/**
 * A version whose posts all fit a platform, as far as its words allow: those that are too long are cut, best between paragraphs, then
 * lines, sentences, clauses and words; a link, a handle, a hashtag and a number with its unit stay whole. What goes is white space.
 * Numbers count where the platform has them. The same object when nothing is too long.
 */
export const splitThread = (draft: Draft, version: Version, numberedPlatform: Platform, { mayCut }: SplitOptions = {}): Version => {
  const { numbered, ...platform } = numberedPlatform;
  const limits = limitsOf(postOf({ paragraphs: [] }, version, draft, platform), platform);
  const texts = new Map<Part, Text>();
  const readText = (part: Part): Text => {
    const text = texts.get(part) ?? textOf(part, platform, mayCut);
    texts.set(part, text);
    return text;
  };
  const withNumber = (number: number, shrink: number): readonly Piece[] => {
    const taken = takenOf(draft, version, platform, number + shrink);
    return version.parts.flatMap((part, index): readonly Piece[] => {
      if (excessOf(part, version, draft, platform) + number <= 0) return [{ part, atom: true }];
      // A part that the version does not hold is taken for its end.
      const end = index === version.parts.length - 1 ? tailOf(draft, version, { paragraphs: [] }, platform) : '';
      return split(part, readText(part), { limits, platform, draft, taken, last: limits.map(({ unit }) => countIn(end, platform.links, unit)) });
    });
  };
  let digits = numbered && version.parts.length > 1 ? String(version.parts.length).length : 0;
  let shrink = 0;
  let made: Version = version;
  for (let left = tries; left > 0; left--) {
    const number = digits === 0 ? 0 : '\n\n/'.length + 2 * digits;
    const pieces = withNumber(number, shrink);
    made = { ...version, parts: pieces.map(({ part }) => part) };
    const needed = numbered && pieces.length > 1 ? String(pieces.length).length : 0;
    const excess = Math.max(0, ...pieces.map(({ part, atom }) => (atom ? 0 : excessOf(part, made, draft, platform) + number)));
    if (needed <= digits && excess <= 0) break;
    digits = Math.max(digits, needed);
    shrink += excess;
  }
  return made.parts.length === version.parts.length ? version : made;
};

const splitOn = remember((_: Version) => new Map<string, { readonly draft: Draft; readonly made: Version }>());

/** The version of a draft that goes out on a platform, in posts that fit where the project wants long texts split. */
export const versionOn = (draft: Draft, platform: Platform): Version | undefined => {
  const version = versionFor(draft, platform.id);
  if (!version || !platform.splits || !platform.threads) return version;
  const known = splitOn(version).get(platform.id);
  if (known?.draft === draft) return known.made;
  const made = splitThread(draft, version, platform);
  splitOn(version).set(platform.id, { draft, made });
  return made;
};
