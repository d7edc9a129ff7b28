import type { SourceEntry, SourceKind } from '../types.ts';

/** What may be known of a source, before what is not known is left out. */
export type Facts = { readonly [Key in Exclude<keyof SourceEntry, 'id'>]?: SourceEntry[Key] | undefined };

/** A source with what is known of it. */
export const entryOf = (id: string, facts: Facts): SourceEntry => {
  const { title, publisher, year, url, kind, authors, container, doi, pmid, pmcid, nct } = facts;
  return {
    id,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(year === undefined ? {} : { year }),
    ...(url ? { url } : {}),
    ...(kind ? { kind } : {}),
    ...(authors && authors.length > 0 ? { authors } : {}),
    ...(container ? { container } : {}),
    ...(doi ? { doi } : {}),
    ...(pmid ? { pmid } : {}),
    ...(pmcid ? { pmcid } : {}),
    ...(nct ? { nct } : {}),
  };
};

const kinds: readonly SourceKind[] = ['article', 'preprint', 'book', 'chapter', 'report', 'page', 'news', 'paper', 'thesis', 'data', 'video', 'other'];

/** The kind of source that a word names, if it is one of ours. */
export const kindNamed = (word: string): SourceKind | undefined => kinds.find((kind) => kind === word.toLowerCase());

/** A year in text such as `2024-05` or `c. 1998`. */
export const yearIn = (text: string): number | undefined => {
  const found = /(?<!\d)\d{4}(?!\d)/.exec(text);
  return found ? Number(found[0]) : undefined;
};

/** A DOI without the address or the label that people put before it. */
export const bareDoi = (text: string): string => text.trim().replace(/^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi[:\s]\s*)/i, '');

/** The number of an article in PubMed, PubMed Central or a register, without the label or the address before it. */
export const bareNumber = (text: string): string =>
  text
    .trim()
    .replace(/\/$/, '')
    .replace(/^(?:https?:\/\/\S*\/|pmid[:\s]\s*|pmcid[:\s]\s*)/i, '');

/** Where a source can be read: its own address, else that of the best number it has. */
export const addressOf = ({ url, doi, pmid, pmcid, nct }: SourceEntry): string | undefined => {
  if (url) return url;
  if (doi && /^10\.\d{4,9}\/\S+$/.test(doi)) return `https://doi.org/${doi}`;
  if (pmid && /^\d{1,8}$/.test(pmid)) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  if (pmcid && /^PMC\d{1,9}$/i.test(pmcid)) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid.toUpperCase()}/`;
  if (nct && /^NCT\d{8}$/i.test(nct)) return `https://clinicaltrials.gov/study/${nct.toUpperCase()}`;
  return undefined;
};

/** Journals that are none: what stands there has not been reviewed. */
export const preprintServer = /^\s*(?:arxiv|(?:bio|med|psy|soc|chem)(?:r|a)xiv|research square|ssrn|preprints(?:\.org)?\b|osf preprints)/i;

/** The numbers that reference managers put into a note: `PMID: 123`, `PMCID: PMC123`. */
export const numbersInNote = (note: string): { readonly pmid: string | undefined; readonly pmcid: string | undefined } => ({
  pmid: /\bPMID:\s{0,3}(\d{1,8})/i.exec(note)?.[1],
  pmcid: /\bPMCID:\s{0,3}(PMC\d{1,9})/i.exec(note)?.[1],
});
