import { punycodeLength } from './punycode.ts';
import { findLinks } from './links.ts';
import type { LinkCount } from './platform.ts';
import type { Span } from '../types.ts';

/** A stretch that a platform counts as if it were other text. */
export interface StandIn extends Span {
  readonly text: string;
}

const fixedLink = 'x'.repeat(23);
const handle = /(?<![=/\p{L}\p{M}\p{N}_])@[a-z0-9_][a-z0-9_.-]*@[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]*/giu;
const writtenLink = /(?<=^|[\s(])https?:\/\/\S+/g;

/** Mastodon counts `@name@server` as `@name`. */
const shortHandles = (text: string, links: readonly Span[]): StandIn[] => {
  if (!text.includes('@')) return [];
  const found: StandIn[] = [];
  let link = 0;
  for (const match of text.matchAll(handle)) {
    const name = match[0].slice(0, match[0].indexOf('@', 1));
    const end = match.index + match[0].replace(/[.-]+$/, '').length;
    while ((links[link]?.end ?? end) <= match.index) link += 1;
    if (/[.-]$/.test(name) || (links[link]?.start ?? end) < end) continue;
    found.push({ start: match.index, end, text: name });
  }
  return found;
};

/** A path as a browser writes it: what is no plain ASCII becomes a `%` code a byte. */
const encodedPath = (path: string): string =>
  path.replace(/[^!-~]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return '%00'.repeat(point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  });

/** How the Bluesky app shows a link: the host and the path, or its first 13 characters when there are more than 15. */
const shortenedLink = (link: string): string => {
  const secure = link.startsWith('https');
  const address = link.slice(link.indexOf('://') + '://'.length);
  const split = address.search(/[/?#\\]/);
  const authority = split === -1 ? address : address.slice(0, split);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(secure ? /:443$/ : /:80$/, '');
  if (host === '' || /[^\p{L}\p{M}\p{N}\p{S}.:_-]/u.test(host)) return link;
  const asciiHost = host.split('.').map((label) => (/[^ -~]/.test(label) ? 'x'.repeat(punycodeLength(label)) : label));
  const rest = split === -1 ? '' : address.slice(split);
  const path = encodedPath(/^\/?$/.test(rest) ? '' : rest.replace(/^\/(?=[?#])/, ''));
  return asciiHost.join('.') + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
};

/** The links with http, as Bluesky finds and shortens them; it leaves domains without http as they are. */
const shortenedLinks = (text: string): StandIn[] =>
  (text.includes('://') ? [...text.matchAll(writtenLink)] : []).map((match) => {
    let link = match[0].replace(/[.,;:!?]$/, '');
    if (link.endsWith(')') && !link.includes('(')) link = link.slice(0, -1);
    return { start: match.index, end: match.index + link.length, text: shortenedLink(link) };
  });

/** What a platform counts differently from how it is written, in order. */
export const standIns = (text: string, links: LinkCount): readonly StandIn[] => {
  if (links === 'asWritten') return [];
  if (links === 'shortened') return shortenedLinks(text);
  const found = findLinks(text, links === 'fixedWithBare');
  const fixed = found.map((link) => ({ ...link, text: fixedLink }));
  if (links === 'fixedWithBare') return fixed;
  return [...fixed, ...shortHandles(text, found)].sort((a, b) => a.start - b.start);
};
