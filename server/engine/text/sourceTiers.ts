import { citationDomains } from '../data/citationDomains.ts';
import { once } from './remember.ts';

/** What stands behind a link. */
export type SourceKind = keyof typeof citationDomains;

/** How near to the evidence a publisher usually is. */
export type Tier = 'strong' | 'medium' | 'weak';

/** What is known of a link by its domain alone. */
export interface Publisher {
  readonly kind: SourceKind;
  readonly tier: Tier;
  /** The name that the publisher goes by. */
  readonly name?: string;
}

const tiers: Readonly<Record<SourceKind, Tier>> = {
  government: 'strong',
  international: 'strong',
  review: 'strong',
  journal: 'strong',
  university: 'medium',
  hospital: 'medium',
  charity: 'medium',
  preprint: 'medium',
  secondary: 'weak',
  news: 'weak',
  press: 'weak',
  blog: 'weak',
  social: 'weak',
  video: 'weak',
  shortener: 'weak',
  action: 'weak',
};

const isKind = (name: string): name is SourceKind => Object.hasOwn(tiers, name);

const table = once((): ReadonlyMap<string, Publisher> => {
  const rows = new Map<string, Publisher>();
  for (const [kind, domains] of Object.entries(citationDomains)) {
    if (!isKind(kind)) continue;
    for (const row of domains.split(';')) {
      const [domain = '', name] = row.trim().split('=');
      rows.set(domain, { kind, tier: tiers[kind], ...(name ? { name } : {}) });
    }
  }
  return rows;
});

/** A web address in its parts, in lower case. */
interface Address {
  readonly host: string;
  readonly path: string;
}

/** Reads an address with or without its protocol; `undefined` for what is none. */
export const readAddress = (url: string): Address | undefined => {
  const match = /^(?:[a-z]{3,6}:\/\/)?(?:[^\s/@]{0,100}@)?(?:www\.)?([^\s/?#:@]{1,253})(?::\d{1,5})?([/?#]\S{0,2000})?$/i.exec(url.trim());
  const host = match?.[1]?.toLowerCase().replace(/\.$/, '');
  return host?.includes('.') || host === 'localhost' ? { host, path: (match?.[2] ?? '').toLowerCase() } : undefined;
};

// `gov.xx`, `edu.xx` and their kin stand for what they say in every country that has them.
const official = /^(?:gov|govt|gob|gouv|mil)\.[a-z]{2}$/;
const academic = /^(?:edu|ac)\.[a-z]{2}$/;

/** What the domain of a link says of who stands behind it; `undefined` for a domain that no one has looked at. */
export const publisherOf = (url: string): Publisher | undefined => {
  const address = readAddress(url);
  if (!address) return undefined;
  const { host, path } = address;
  const labels = host.split('.');
  if (labels.length > 12) return undefined;
  for (let at = 0; at < labels.length; at++) {
    const domain = labels.slice(at).join('.');
    const folder = /^\/[a-z]+/.exec(path)?.[0];
    const known = (folder && table().get(domain + folder)) ?? table().get(domain);
    if (known) return known;
    if (official.test(domain)) return { kind: 'government', tier: 'strong' };
    if (academic.test(domain)) return { kind: 'university', tier: 'medium' };
  }
  return undefined;
};

/** How near to the evidence the publisher of a link usually is; `undefined` for a domain that no one has looked at. */
export const tierOf = (url: string): Tier | undefined => publisherOf(url)?.tier;

const actionPath =
  /[/?&=-](?:regist(?:er|ration)|sign-?up|subscribe|newsletters?|donat(?:e|ions?)|rsvp|events?|webinars?|careers?|jobs?|shop|store|cart|contact(?:-us)?|appointments?|book(?:ing|-now|-online)?|log-?in|volunteer|tickets?|find-a-(?:doctor|clinic|location)|locations?|play|live)(?:[/?#&.-]|$)/;
const hidesTarget: ReadonlySet<SourceKind> = new Set(['shortener']);
const noPage: ReadonlySet<SourceKind> = new Set(['action', 'video', 'social']);

/**
 * What a link can be for a claim. `page`: it may be a reference. `hidden`: nobody sees where it leads.
 * `none`: a home page, an event, a form, a video or a post, which no reader can check a figure with.
 */
export const useOfLink = (url: string): 'page' | 'hidden' | 'none' => {
  const address = readAddress(url);
  if (!address) return 'none';
  const kind = publisherOf(url)?.kind;
  if (kind && hidesTarget.has(kind)) return 'hidden';
  if ((kind && noPage.has(kind)) || /^\/?$/.test(address.path) || actionPath.test(address.path)) return 'none';
  return 'page';
};
