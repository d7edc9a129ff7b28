import { eachGrapheme } from './graphemes.ts';
import { firstOutsideSms, septets } from './sms.ts';
import { type StandIn, standIns } from './standIns.ts';
import type { LinkCount, Platform, Unit } from './platform.ts';
import { type Weigh, weigherOf } from './weights.ts';

const weighAll = (text: string, weigh: Weigh): number => {
  let sum = 0;
  eachGrapheme(text, (grapheme) => {
    sum += weigh(grapheme);
    return true;
  });
  return sum;
};

/** Plain letters and signs, of which each counts 1. */
const plainRun = /[\n\x20-\x7e]{8,}/g;

/** What is done with the weights of a text. Either answers whether to go on. */
interface Scale {
  /** A grapheme, or a stretch that is counted as other text. */
  add(weight: number, at: number): boolean;
  /** So many characters that count 1 each. */
  addRun(length: number, at: number): boolean;
}

/** Weighs a text from left to right, grapheme by grapheme; what is counted as other text goes as a whole. */
const weighEach = (text: string, links: LinkCount, unit: Unit, { add, addRun }: Scale): void => {
  const weigh = weigherOf(unit);
  let at = 0;
  let going = true;
  const standInWeights = new Map<string, number>();
  const walk = (end: number): void => {
    eachGrapheme(text.slice(at, end), (grapheme, index) => {
      going = add(weigh(grapheme), at + index);
      return going;
    });
    at = end;
  };
  const addPlain = (end: number): void => {
    const from = at;
    // In SMS some signs count 2. The first and the last of a run may belong to a character that is none of it.
    if (unit !== 'septets')
      for (const { index, 0: run } of text.slice(from, end).matchAll(plainRun)) {
        walk(from + index + 1);
        if (!going) return;
        going = addRun(run.length - 2, at);
        if (!going) return;
        at += run.length - 2;
      }
    walk(end);
  };
  for (const standIn of standIns(text, links)) {
    addPlain(standIn.start);
    const weight = standInWeights.get(standIn.text) ?? weighAll(standIn.text, weigh);
    standInWeights.set(standIn.text, weight);
    if (!going || !add(weight, standIn.start)) return;
    at = standIn.end;
  }
  addPlain(text.length);
};

/**
 * How long a text is in a unit, its links counted as a platform counts them.
 * Counts of paragraphs can be added up: a + '\n\n' + b counts as much as a, two newlines and b, unless a CR ends a.
 */
export const countIn = (text: string, links: LinkCount, unit: Unit): number => {
  let count = 0;
  const add = (weight: number): boolean => {
    count += weight;
    return true;
  };
  weighEach(text, links, unit, { add, addRun: add });
  return count;
};

// In ASCII with no CR each character is a grapheme that counts 1, but for those that SMS has to escape.
const simple = /^[\n\t -~]*$/;

/** How long a text is in every unit, as it is written. It is cut into graphemes once for all of them. */
const countEach = (text: string): Readonly<Record<Unit, number>> => {
  const { length } = text;
  const counts = { weighted: length, graphemes: length, bytes: length, codePoints: length, utf16: length, septets: length };
  if (simple.test(text)) return { ...counts, septets: septets(text) };
  const weighted = weigherOf('weighted');
  let [weight, graphemes] = [0, 0];
  eachGrapheme(text, (grapheme) => {
    weight += weighted(grapheme);
    graphemes += 1;
    return true;
  });
  return { ...counts, weighted: weight, graphemes, bytes: weigherOf('bytes')(text), codePoints: weigherOf('codePoints')(text), septets: septets(text) };
};

/** Counts a text in several ways; what they share is done once. */
export const createCounter = (text: string): ((links: LinkCount, unit: Unit) => number) => {
  const known = new Map<string, Readonly<Record<Unit, number>>>();
  const count = (part: string, unit: Unit): number => {
    const counts = known.get(part) ?? countEach(part);
    known.set(part, counts);
    return counts[unit];
  };
  const found = new Map<LinkCount, readonly StandIn[]>();
  return (links, unit) => {
    const standing = found.get(links) ?? standIns(text, links);
    found.set(links, standing);
    let [sum, at] = [0, 0];
    for (const standIn of standing) {
      sum += count(text.slice(at, standIn.start), unit) + count(standIn.text, unit);
      at = standIn.end;
    }
    return sum + count(text.slice(at), unit);
  };
};

/** How long the text is up to each of some places, given from left to right. */
export const countsUpTo = (text: string, links: LinkCount, unit: Unit, places: readonly number[]): readonly number[] => {
  const counts: number[] = [];
  let count = 0;
  weighEach(text, links, unit, {
    add: (weight, at) => {
      while (counts.length < places.length && (places[counts.length] ?? 0) <= at) counts.push(count);
      count += weight;
      return true;
    },
    addRun: (length, at) => {
      for (let place = places[counts.length]; place !== undefined && place < at + length; place = places[counts.length])
        counts.push(count + Math.max(0, place - at));
      count += length;
      return true;
    },
  });
  while (counts.length < places.length) counts.push(count);
  return counts;
};

/** Where the first character stands that does not fit in `room` of a unit, or `undefined` when all do. A link does not fit in part. */
export const overflowAt = (text: string, links: LinkCount, unit: Unit, room: number): number | undefined => {
  let count = 0;
  let over: number | undefined;
  weighEach(text, links, unit, {
    add: (weight, at) => {
      count += weight;
      if (count > room) over = at;
      return over === undefined;
    },
    addRun: (length, at) => {
      // A run has room for as many characters as are left.
      if (count + length > room) over = at + Math.max(0, room - count);
      count += length;
      return over === undefined;
    },
  });
  return over;
};

/** The unit in which people are told the length: on SMS they are told characters once the short alphabet is not enough. */
export const shownUnit = (platform: Platform, wide: boolean): Unit => (wide && platform.wide ? 'graphemes' : platform.unit);

/**
 * How long a text is on a platform, in the platform's unit. On SMS counts of paragraphs cannot be added up:
 * one character outside its alphabet changes the unit of the whole text.
 */
export const countOn = (text: string, platform: Platform): number =>
  countIn(text, platform.links, shownUnit(platform, platform.wide !== undefined && firstOutsideSms(text) !== undefined));
