import { once } from '../text/remember.ts';
import { septets } from './sms.ts';
import type { Unit } from './platform.ts';

/** What one grapheme counts. */
export type Weigh = (grapheme: string) => number;

/** UTF-8 bytes; a surrogate without its other half becomes U+FFFD, three bytes. */
const bytes: Weigh = (grapheme) => {
  let sum = 0;
  for (const character of grapheme) {
    const point = character.codePointAt(0) ?? 0;
    sum += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return sum;
};

const codePoints: Weigh = (grapheme) => {
  let sum = 0;
  for (const _ of grapheme) sum += 1;
  return sum;
};

/** The emoji that a keyboard offers. The table behind it takes longer to make than most posts take to count. */
const emoji = once(() => /\p{RGI_Emoji}|[0-9#*]\u20e3/gv);
const joins = /[\u200d\ufe0f\u20e3\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u;
// No letter and no emoji is longer; what is longer was made to hurt, and NFC would take quadratic time on it.
const longestCluster = 64;

/** Twitter-text configuration v3: these ranges count 1, everything else 2. */
const pointWeight = (point: number): number =>
  point <= 0x10ff || (point >= 0x2000 && point <= 0x200d) || (point >= 0x2010 && point <= 0x201f) || (point >= 0x2032 && point <= 0x2037) ? 1 : 2;

const pointsWeight = (text: string): number => {
  let sum = 0;
  for (const character of text) sum += pointWeight(character.codePointAt(0) ?? 0);
  return sum;
};

const clusterWeight = (cluster: string): number => {
  const text = cluster.normalize('NFC');
  // A single character needs no look in the emoji table: every emoji of one character weighs 2 by the ranges already.
  if (!joins.test(text)) return pointsWeight(text);
  let sum = 0;
  let at = 0;
  for (const match of text.matchAll(emoji())) {
    sum += pointsWeight(text.slice(at, match.index)) + 2;
    at = match.index + match[0].length;
  }
  return sum + pointsWeight(text.slice(at));
};

/** X weights, remembered for as long as one text is counted. */
const weighted = (): Weigh => {
  const known = new Map<string, number>();
  const weigh = (cluster: string): number => {
    const weight = known.get(cluster) ?? clusterWeight(cluster);
    known.set(cluster, weight);
    return weight;
  };
  return (grapheme) => {
    if (grapheme.length === 1 && grapheme < '\u0300') return 1;
    let sum = 0;
    for (let at = 0; at < grapheme.length; at += longestCluster) sum += weigh(grapheme.slice(at, at + longestCluster));
    return sum;
  };
};

/** The weigher of a unit. */
export const weigherOf = (unit: Unit): Weigh => {
  switch (unit) {
    case 'weighted':
      return weighted();
    case 'graphemes':
      return () => 1;
    case 'bytes':
      return bytes;
    case 'codePoints':
      return codePoints;
    case 'utf16':
      return (grapheme) => grapheme.length;
    case 'septets':
      return septets;
  }
};
