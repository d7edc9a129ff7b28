import type { SourceEntry } from '../types.ts';
import { isRecord, scalarText } from '../values.ts';
import { bareDoi, bareNumber, entryOf, kindNamed } from './entry.ts';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).flatMap((item) => scalarText(item) ?? []);

/** Reads one entry of `sources` in front matter; nothing for one that has no id. */
export const readSource = (value: unknown): SourceEntry | undefined => {
  if (!isRecord(value)) return undefined;
  const { id, title, publisher, year, url, kind, authors, author, container, journal, doi, pmid, pmcid, nct } = value;
  const name = scalarText(id);
  if (!name) return undefined;
  const when = typeof year === 'number' ? year : Number.parseInt(scalarText(year) ?? '', 10);
  return entryOf(name, {
    title: scalarText(title),
    publisher: scalarText(publisher),
    year: Number.isFinite(when) ? when : undefined,
    url: scalarText(url),
    kind: kindNamed(scalarText(kind) ?? ''),
    authors: texts(authors ?? author),
    container: scalarText(container ?? journal),
    doi: bareDoi(scalarText(doi) ?? ''),
    pmid: bareNumber(scalarText(pmid) ?? ''),
    pmcid: bareNumber(scalarText(pmcid) ?? ''),
    nct: bareNumber(scalarText(nct) ?? ''),
  });
};
