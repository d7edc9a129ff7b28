import type { Span } from '../types.ts';
import { accented } from './domains.ts';
import { findLinks } from './links.ts';

/** A hashtag or a handle, its sign included. */
interface Tag extends Span {
  /** Without its sign. */
  readonly name: string;
}

/** How a platform reads hashtags. */
export type HashtagReading = 'x' | 'bluesky' | 'mastodon';

// Besides letters, marks and digits, X takes these for a part of a hashtag: joiners, dots in the middle, signs of repetition.
const joined = String.raw`_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7`;
const part = String.raw`[\p{L}\p{M}\p{Nd}${joined}]`;
// A variation selector is a mark, and may end an emoji before a hashtag.
const ofX = new RegExp(String.raw`(?<![&\p{L}\p{Nd}${joined}]|(?!\ufe0e|\ufe0f)\p{M})[#＃](?!\ufe0f|\u20e3)(${part}+)(?![#＃]|:\/\/|${part})`, 'gu');
const ofBluesky = /(?<=^|\s)[#＃](?!\ufe0f|\u20e3)([^\s\p{Cf}]+)/gu;
const ofMastodon = /(?<![/)\p{L}\p{M}\p{N}_])[#＃]([\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_\u00b7\u30fb\u200c]*)/gu;
const hasLetter = /[\p{L}\p{M}]/u;
const trailing = /\p{P}+$/u;

const named = (match: RegExpExecArray, name: string): Tag => ({ start: match.index, end: match.index + 1 + name.length, name });

const blueskyTags = (text: string): readonly Tag[] =>
  [...text.matchAll(ofBluesky)].flatMap((match) => {
    const name = (match[1] ?? '').replace(trailing, '');
    return name === '' || /^\p{Nd}+$/u.test(name) ? [] : [named(match, name)];
  });

/** The hashtags that a platform makes of a text; what stands in a link is none. Those that look alike may end at other places. */
export const findHashtags = (text: string, reading: HashtagReading): readonly Tag[] => {
  if (!/[#＃]/.test(text)) return [];
  if (reading === 'bluesky') return blueskyTags(text);
  const found = [...text.matchAll(reading === 'x' ? ofX : ofMastodon)]
    .filter(({ 1: name = '' }) => hasLetter.test(name))
    .map((match) => named(match, match[1] ?? ''));
  if (found.length === 0) return found;
  const links = findLinks(text, true);
  let link = 0;
  return found.filter(({ start }) => {
    while ((links[link]?.end ?? Number.POSITIVE_INFINITY) <= start) link += 1;
    return (links[link]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
};

// The name is taken whole: what stands behind it decides whether it is a handle, not how long it is.
const mention = new RegExp(String.raw`(?:(?<![a-z0-9_!#$%&*@＠])|(?<=(?<![a-z0-9_+~.-])rt))[@＠](?=([a-z0-9_]{1,20}))\1(?![@＠${accented}]|:\/\/)`, 'gi');

/** The handles that X makes of a text. */
export const findMentions = (text: string): readonly Tag[] =>
  /[@＠]/.test(text) ? [...text.matchAll(mention)].map((match) => named(match, match[1] ?? '')) : [];
