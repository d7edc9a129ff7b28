import type { SourceEntry } from '../types.ts';
import { isRecord } from '../values.ts';
import { bareDoi, bareNumber, entryOf, kindNamed } from './entry.ts';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : undefined;

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).flatMap((item) => text(item) ?? []);

/** Reads one entry of `sources` in front matter; nothing for one that has no id. */
export const readSource = (value: unknown): SourceEntry | undefined => {
  if (!isRecord(value)) return undefined;
  const { id, title, publisher, year, url, kind, authors, author, container, journal, doi, pmid, pmcid, nct } = value;
  const name = text(id);
  if (!name) return undefined;
  const when = typeof year === 'number' ? year : Number.parseInt(text(year) ?? '', 10);
  return entryOf(name, {
    title: text(title),
    publisher: text(publisher),
    year: Number.isFinite(when) ? when : undefined,
    url: text(url),
    kind: kindNamed(text(kind) ?? ''),
    authors: texts(authors ?? author),
    container: text(container ?? journal),
    doi: bareDoi(text(doi) ?? ''),
    pmid: bareNumber(text(pmid) ?? ''),
    pmcid: bareNumber(text(pmcid) ?? ''),
    nct: bareNumber(text(nct) ?? ''),
  });
};
