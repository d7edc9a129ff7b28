import { readBib } from '../bibliography/bib.ts';
import { addressOf, entryOf } from '../bibliography/entry.ts';
import { type ReferenceKind, referenceNumbersIn, urlOf } from '../text/referenceNumbers.ts';
import { publisherOf, readAddress, type Tier, useOfLink } from '../text/sourceTiers.ts';
import type { SourceEntry } from '../types.ts';

/** What is known of a source from the little that was pasted. Its id is a proposal. */
export interface Pasted {
  readonly entry: SourceEntry;
  /** Where it leads. */
  readonly url?: string;
  readonly tier?: Tier;
  /** What a writer should mind, such as a link that hides where it leads. */
  readonly caution?: string;
}

/** What was pasted cannot be a source, and why. */
export interface NoSource {
  readonly problem: string;
}

const longestKey = 24;

/** A text as a part of a key: whole words of plain letters. */
const slug = (text: string): string => {
  const whole = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (whole.length <= longestKey) return whole;
  const cut = whole.lastIndexOf('-', longestKey);
  return whole.slice(0, cut > 3 ? cut : longestKey);
};

/** A short key for a source that has none: who, and when. */
const proposeId = ({ authors, publisher, container, year, doi, pmid, pmcid, nct, url, title }: Omit<SourceEntry, 'id'>, taken: Iterable<string>): string => {
  const family = authors?.[0]?.split(',')[0];
  const host = url ? readAddress(url)?.host.split('.').slice(-2)[0] : undefined;
  const number = pmid ? `pmid-${pmid}` : (pmcid ?? nct ?? (doi ? `doi-${doi.split('/').slice(1).join('-')}` : undefined));
  const who = [family, publisher, container, number, host, title, 'source'].map((name) => slug(name ?? '')).find((name) => name !== '') ?? 'source';
  const base = year === undefined || who === slug(number ?? '') ? who : `${who}-${year}`;
  const others = new Set(taken);
  for (let at = 1; ; at++) {
    const id = at === 1 ? base : `${base}-${at}`;
    if (!others.has(id)) return id;
  }
};

const pageEnd = /(?:\/(?:full|fulltext|pdf|epdf|abstract|abs|meta|html)|\.(?:full|pdf|abstract)(?:\.pdf)?)$/i;

const byNumber = (kind: ReferenceKind, value: string): Omit<SourceEntry, 'id'> => {
  switch (kind) {
    case 'doi':
      return { doi: value.replace(/[?#].*$/, '').replace(pageEnd, '') };
    case 'pmid':
      return { pmid: value };
    case 'pmcid':
      return { pmcid: value };
    case 'trial':
      return { nct: value, publisher: 'ClinicalTrials.gov' };
    default: {
      const url = urlOf(kind, value);
      return { ...(url ? { url } : { title: `ISBN ${value}` }), ...(kind === 'arxiv' ? { publisher: 'arXiv', kind: 'preprint' } : {}) };
    }
  }
};

const cautionFor = (url: string): string | undefined => {
  if (useOfLink(url) === 'hidden') return 'This short link hides where it leads. Open it, and paste the address of the page.';
  if (useOfLink(url) === 'none') return 'This leads to a home page, a form, a post or a video. A link to the page with the facts serves readers better.';
  return publisherOf(url)?.tier === 'weak' ? 'This page tells what others found. A link to where the facts come from is better.' : undefined;
};

const known = (entry: SourceEntry): Pasted => {
  const url = addressOf(entry);
  const tier = url === undefined ? undefined : publisherOf(url)?.tier;
  const caution = url === undefined ? undefined : cautionFor(url);
  return { entry, ...(url === undefined ? {} : { url }), ...(tier ? { tier } : {}), ...(caution ? { caution } : {}) };
};

const nothing = 'Paste a link, a DOI, a PMID, a PMC number, an NCT number or a BibTeX entry.';
const most = 20_000;

/** Reads what somebody pasted as a source: a link, a DOI, PMID, PMCID, NCT, ISRCTN or arXiv number, or a BibTeX entry. */
export const readPasted = (text: string, taken: Iterable<string> = []): Pasted | NoSource => {
  const pasted = text.trim();
  if (pasted === '' || pasted.length > most) return { problem: nothing };
  const ids = new Set(taken);
  if (/^@\w+\s*[{(]/.test(pasted)) {
    const [read] = readBib(pasted, '');
    if (!read) return { problem: 'This BibTeX entry cannot be read. Look at its braces and commas.' };
    const { id, title, publisher, year, url, kind, authors, container, doi, pmid, pmcid, nct } = read;
    const facts = { title, publisher, year, url, kind, authors, container, doi, pmid, pmcid, nct };
    const key = /^[\w:.-]+$/.test(id) && !ids.has(id) ? id : proposeId(entryOf('', facts), ids);
    return known(entryOf(key, facts));
  }
  const digits = /^(?:pmid:?\s*)?(\d{4,8})$/i.exec(pasted)?.[1];
  const numbers = digits ? [] : referenceNumbersIn(pasted);
  const number = numbers.find(({ problem }) => problem === undefined);
  const facts = digits ? byNumber('pmid', digits) : number && byNumber(number.kind, number.value);
  if (facts) return known(entryOf(proposeId(facts, ids), facts));
  const wrong = numbers[0]?.problem;
  if (wrong !== undefined) return { problem: wrong };
  const link = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?:\/[^\s<>"“”]{0,2000})?$/i
    .exec(pasted)?.[0]
    ?.replace(/[.,;:!?)\]]+$/, '');
  if (link === undefined || !readAddress(link)) return { problem: nothing };
  const url = /^https?:/i.test(link) ? link : `https://${link}`;
  const publisher = publisherOf(url);
  const named = { url, publisher: publisher?.name, ...(publisher?.kind === 'preprint' ? { kind: 'preprint' as const } : {}) };
  return known(entryOf(proposeId(entryOf('', named), ids), named));
};
