import { findLinks } from '../platforms/links.ts';
import type { Platform } from '../platforms/platform.ts';
import { standIns } from '../platforms/standIns.ts';
import { findHashtags, findMentions } from '../platforms/tags.ts';
import type { Span } from '../types.ts';

/** What a platform makes of a word. */
export type WordKind = 'hashtag' | 'mention' | 'link';

/** A word that a platform shows in a way of its own. */
export interface ShownWord extends Span {
  readonly kind: WordKind;
  /** What readers see instead of a link, where that is not the link itself. */
  readonly shown?: string;
}

/** Where a handle that is typed, not picked from a list, leads to somebody. */
const withMentions = new Set(['x', 'threads', 'bluesky', 'mastodon', 'instagram', 'tiktok', 'youtube', 'telegram']);
const handle = /(?<![\w@./-])@\w[\w.-]*(?:@\w[\w.-]*)?/g;

const mentionsIn = (text: string, { id }: Platform): readonly Span[] => {
  if (!withMentions.has(id) || !text.includes('@')) return [];
  if (id === 'x') return findMentions(text);
  return [...text.matchAll(handle)].map((match) => ({ start: match.index, end: match.index + match[0].replace(/[.-]+$/, '').length }));
};

const hashtagsIn = (text: string, { id, hashtags }: Platform): readonly Span[] =>
  hashtags?.unused ? [] : findHashtags(text, id === 'bluesky' || id === 'mastodon' ? id : 'x');

const protocol = /^https?:\/\/(?:www\.)?/i;
/** Characters of a path that X and Threads show, and of a whole address that Mastodon shows. */
const shownPath = 15;
const shownAddress = 30;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** A link as readers see it. */
const shownLink = (link: string, { id }: Platform): string => {
  const address = link.replace(protocol, '');
  if (id === 'mastodon') return cut(address, shownAddress);
  if (id === 'bluesky') return standIns(link, 'shortened')[0]?.text ?? link;
  if (id !== 'x' && id !== 'threads') return link;
  const path = address.search(/[/?#]/);
  return path === -1 ? address : address.slice(0, path) + cut(address.slice(path), shownPath).replace(/^\/$/, '');
};

const linksIn = (text: string, platform: Platform): readonly ShownWord[] =>
  platform.sourceLine === 'name'
    ? []
    : findLinks(text, platform.links === 'fixedWithBare').map(({ start, end }) => {
        const link = text.slice(start, end);
        const shown = shownLink(link, platform);
        return { start, end, kind: 'link', ...(shown === link ? {} : { shown }) };
      });

/** The links, hashtags and handles that a platform makes of a text, in order; none reaches into another. */
export const shownWords = (text: string, platform: Platform): readonly ShownWord[] => {
  const found: readonly ShownWord[] = [
    ...linksIn(text, platform),
    ...mentionsIn(text, platform).map(({ start, end }) => ({ start, end, kind: 'mention' as const })),
    ...hashtagsIn(text, platform).map(({ start, end }) => ({ start, end, kind: 'hashtag' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((word) => {
    const apart = word.start >= end;
    if (apart) end = word.end;
    return apart;
  });
};

/** Where a link in the text brings a card with it. */
const withCards = new Set(['x', 'threads', 'bluesky', 'mastodon', 'linkedin', 'facebook', 'whatsapp', 'telegram', 'discord']);

/** The card of a link: what of it can be told without asking anybody. */
export interface LinkCard {
  readonly host: string;
  readonly path: string;
}

/** The card that a link gets on a platform. */
export const linkCard = (link: string, { id }: Platform): LinkCard | undefined => {
  if (!withCards.has(id)) return undefined;
  const address = link.replace(protocol, '');
  const path = address.search(/[/?#]/);
  return path === -1 ? { host: address, path: '' } : { host: address.slice(0, path), path: address.slice(path).replace(/^\/$/, '') };
};
