import type { Reference, SourceKind } from '../types.ts';
import { bareDoi, bareNumber, entryOf, numbersInNote, preprintServer, yearIn } from './entry.ts';
import { plainAddress, plainText } from './latex.ts';
import { readNames } from './names.ts';
import { type RawEntry, scanBib } from './scan.ts';

const kinds: Readonly<Record<string, SourceKind>> = {
  article: 'article',
  periodical: 'article',
  book: 'book',
  booklet: 'book',
  collection: 'book',
  mvbook: 'book',
  incollection: 'chapter',
  inbook: 'chapter',
  inreference: 'chapter',
  conference: 'paper',
  inproceedings: 'paper',
  proceedings: 'paper',
  techreport: 'report',
  report: 'report',
  manual: 'report',
  online: 'page',
  electronic: 'page',
  www: 'page',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  unpublished: 'preprint',
  dataset: 'data',
  video: 'video',
  movie: 'video',
};

const readEntry = (raw: RawEntry, text: string, file: string): Reference => {
  /** The first of these fields that says something, as it is written. */
  const rawOf = (...names: readonly string[]): string => names.map((name) => raw.fields.get(name) ?? '').find((value) => value.trim() !== '') ?? '';
  const words = (...names: readonly string[]): string => plainText(rawOf(...names));
  const address = (...names: readonly string[]): string => plainAddress(rawOf(...names));
  const published = address('howpublished');
  const url = address('url', 'ee') || (/^https?:/i.test(published) ? published : '');
  const archive = words('eprinttype', 'archiveprefix').toLowerCase();
  const eprint = address('eprint');
  const container = words('journal', 'journaltitle', 'booktitle', 'maintitle');
  const noted = numbersInNote(rawOf('note', 'annote', 'annotation'));
  // An article that was printed since may still name where it stood first.
  const isPreprint = preprintServer.test(container || words('publisher')) || (archive === 'arxiv' && container === '');
  const kind = isPreprint ? 'preprint' : /news/i.test(rawOf('entrysubtype')) ? 'news' : (kinds[raw.type] ?? (url === '' ? 'other' : 'page'));
  return {
    ...entryOf(text.slice(raw.key.start, raw.key.end), {
      title: words('title', 'shorttitle'),
      publisher: words('publisher', 'institution', 'school', 'organization'),
      year: yearIn(rawOf('year', 'date')),
      url: url || (archive === 'arxiv' && eprint !== '' ? `https://arxiv.org/abs/${eprint}` : ''),
      kind,
      authors: readNames(rawOf('author', 'editor')),
      container,
      doi: bareDoi(address('doi')),
      pmid: bareNumber(address('pmid') || (archive === 'pubmed' ? eprint : '')) || noted.pmid,
      pmcid: bareNumber(address('pmcid', 'pmc') || (archive === 'pmc' ? eprint : '')) || noted.pmcid,
      nct: bareNumber(address('nct', 'clinicaltrial')),
    }),
    file,
    entry: { start: raw.start, end: raw.end },
    key: raw.key,
  };
};

/** The entries of a `.bib` file. */
export const readBib = (text: string, file: string): readonly Reference[] => scanBib(text).map((raw) => readEntry(raw, text, file));
