import type { Edit, Span } from '../types.ts';
import { findLinks } from './links.ts';
import type { LinkTags, Utm } from './platform.ts';

const address = /https?:\/\/[^\s<>"“”]+/gi;
const closing = /[.,;:!?'’*_~\]}]$/;

/** The end of an address without the punctuation of the sentence around it. */
const endOf = (text: string, start: number, end: number): number => {
  const open = text.slice(start, end).indexOf('(');
  let at = end;
  while (at > start && (closing.test(text.charAt(at - 1)) || (text.charAt(at - 1) === ')' && (open === -1 || start + open >= at)))) at -= 1;
  return at;
};

/** What can be followed: addresses with https, also under endings that no registry has, and domains with `www.` or a path. */
const addressesIn = (text: string): readonly Span[] => {
  const known = findLinks(text, true).filter(({ start, end }) => /^(?:https?:|www\.|[^/?#]+\/.)/i.test(text.slice(start, end)));
  const starts = new Set(known.map(({ start }) => start));
  const others = [...text.matchAll(address)].filter(({ index }) => !starts.has(index));
  return [...known, ...others.map(({ index, 0: found }) => ({ start: index, end: endOf(text, index, index + found.length) }))].sort(
    (a, b) => a.start - b.start,
  );
};

const hostOf = (link: string): string => /^(?:https?:\/\/)?(?:[^/?#@]{0,200}@)?([^/?#:@]{1,253})/i.exec(link)?.[1]?.toLowerCase() ?? '';

const isOwn = (link: string, { domains }: LinkTags): boolean => {
  const host = hostOf(link);
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
};

/** What has no space in it: a platform may end a link before its query, and what is asked there is asked all the same. */
const piece = /[^\s<>"“”]+/g;

/** What a link lacks, and where it goes: before the fragment. A parameter that the writer gave stays as it is. */
const tagFor = (link: string, missing: LinkTags['parameters']): Edit => {
  const hash = link.indexOf('#');
  const at = hash === -1 ? link.length : hash;
  const query = link.indexOf('?');
  const asked = query !== -1 && query < at;
  const joint = !asked ? `${/^(?:https?:\/\/)?[^/]*$/i.test(link.slice(0, at)) ? '/' : ''}?` : /[?&;]$/.test(link.slice(0, at)) ? '' : '&';
  return { start: at, end: at, text: missing.length === 0 ? '' : joint + missing.map(([name, value]) => `${name}=${value}`).join('&') };
};

const ownLinks = (text: string, tags: LinkTags): readonly Span[] => {
  const lower = text.toLowerCase();
  // Most texts hold no link of the project's own, and nothing else is searched for one.
  if (!tags.domains.some((domain) => lower.includes(domain))) return [];
  return addressesIn(text).filter(({ start, end }) => isOwn(text.slice(start, end), tags));
};

/** The tags that the links of a text get, as edits. */
export const tagEdits = (text: string, tags: LinkTags): readonly Edit[] => {
  const links = ownLinks(text, tags);
  const edits: Edit[] = [];
  let next = 0;
  for (const { index, 0: found } of links.length === 0 ? [] : text.matchAll(piece)) {
    const first = next;
    while ((links[next]?.start ?? text.length) < index + found.length) next++;
    if (next === first) continue;
    const lower = found.toLowerCase();
    const missing = tags.parameters.filter(([name]) => !['?', '&', ';'].some((sign) => lower.includes(`${sign}${name}=`)));
    for (const { start, end } of links.slice(first, next)) {
      const { start: at, text: put } = tagFor(text.slice(start, end), missing);
      if (put !== '') edits.push({ start: start + at, end: start + at, text: put });
    }
  }
  return edits;
};

/** A text whose links to the project's own domains say where readers come from. */
export const tagLinks = (text: string, tags: LinkTags | undefined): string => {
  if (!tags || text === '') return text;
  let tagged = '';
  let at = 0;
  for (const { start, text: put } of tagEdits(text, tags)) {
    tagged += text.slice(at, start) + put;
    at = start;
  }
  return tagged + text.slice(at);
};

/** The links to the project's own domains, as they stand in a text. */
export const linksTo = (text: string, tags: LinkTags): readonly string[] => ownLinks(text, tags).map(({ start, end }) => text.slice(start, end));

const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');

/** A value as it stands in a link. */
const encoded = (value: string): string =>
  encodeURIComponent(wellFormed(value))
    .replace(/%20/g, '+')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The tags for links of a post, from what the project says and the campaign of the draft; nothing where there is no campaign to name. */
export const resolveTags = ({ domains, source, medium, campaign }: Utm, platform: string, named: unknown): LinkTags | undefined => {
  const ofDraft = typeof named === 'string' || typeof named === 'number' ? String(named).trim() : '';
  const templates = { utm_source: source, utm_medium: medium, utm_campaign: campaign };
  if (ofDraft === '' && Object.values(templates).some((template) => template.includes('{campaign}'))) return undefined;
  const parameters = Object.entries(templates).flatMap(([name, template]): (readonly [string, string])[] => {
    const value = template
      .replaceAll('{platform}', platform)
      .replaceAll('{campaign}', () => ofDraft)
      .trim();
    return value === '' ? [] : [[name, encoded(value)]];
  });
  return { domains, parameters, key: `${domains.join()} ${parameters.map(([name, value]) => `${name}=${value}`).join('&')}` };
};
