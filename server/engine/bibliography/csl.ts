import type { Reference, SourceKind, Span } from '../types.ts';
import { isRecord } from '../values.ts';
import { bareDoi, bareNumber, entryOf, numbersInNote, preprintServer, yearIn } from './entry.ts';

const kinds: Readonly<Record<string, SourceKind>> = {
  article: 'preprint',
  'article-journal': 'article',
  'article-magazine': 'news',
  'article-newspaper': 'news',
  book: 'book',
  chapter: 'chapter',
  'entry-encyclopedia': 'chapter',
  'paper-conference': 'paper',
  report: 'report',
  standard: 'report',
  webpage: 'page',
  post: 'page',
  'post-weblog': 'page',
  thesis: 'thesis',
  dataset: 'data',
  motion_picture: 'video',
  broadcast: 'video',
};

const tag = /<\/?(?:i|b|em|strong|sub|sup|span|sc)\b[^<>]{0,80}>/gi;

const text = (value: unknown): string => {
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
  return (value.includes('<') ? value.replace(tag, '') : value).replace(/\s{2,}|[\t\r\n]/g, ' ').trim();
};

const yearOf = (issued: unknown): number | undefined => {
  if (!isRecord(issued)) return yearIn(text(issued));
  const dates = issued['date-parts'];
  const first: unknown = Array.isArray(dates) ? dates[0] : undefined;
  const year: unknown = Array.isArray(first) ? first[0] : undefined;
  return yearIn(text(year ?? issued['raw'] ?? issued['literal']));
};

const nameOf = (name: unknown): string => {
  if (!isRecord(name)) return text(name);
  if (name['literal'] !== undefined) return text(name['literal']);
  const family = [name['non-dropping-particle'], name['family']].map(text).filter((part) => part !== '');
  return [family.join(' '), text(name['given'])].filter((part) => part !== '').join(', ');
};

/** A key that can be written in `[@…]`, and no address. */
const citable = /^(?!https?:)[^\s;,[\]{}@]+$/i;

const readItem = (item: Readonly<Record<string, unknown>>, place: Span, source: string, file: string): Reference | undefined => {
  const given = text(item['id']);
  const other = text(item['citation-key']);
  // Some programs put an address where the key belongs, and the key beside it.
  const name = other !== '' && !citable.test(given) ? 'citation-key' : 'id';
  const id = name === 'id' ? given : other;
  if (id === '') return undefined;
  const container = text(item['container-title']);
  const noted = numbersInNote(typeof item['note'] === 'string' ? item['note'] : '');
  const people = [item['author'], item['editor']].find(Array.isArray) ?? [];
  const kind = kinds[text(item['type'])] ?? 'other';
  return {
    ...entryOf(id, {
      title: text(item['title']),
      publisher: text(item['publisher']),
      year: yearOf(item['issued']),
      url: text(item['URL']),
      kind: preprintServer.test(container || text(item['publisher'])) ? 'preprint' : kind,
      authors: people
        .slice(0, 50)
        .map(nameOf)
        .filter((each) => each !== ''),
      container,
      doi: bareDoi(text(item['DOI'])),
      pmid: bareNumber(text(item['PMID'])) || noted.pmid,
      pmcid: bareNumber(text(item['PMCID'])) || noted.pmcid,
    }),
    file,
    entry: place,
    key: keyPlace(source, place, name, id),
  };
};

/** Where the value of `"id"` stands, without its quotes. */
const keyPlace = (source: string, { start, end }: Span, name: string, id: string): Span => {
  const pattern = /"(id|citation-key)"\s*:\s*"?/g;
  const entry = source.slice(start, end);
  for (const match of entry.matchAll(pattern)) {
    const at = match.index + match[0].length;
    if (match[1] === name && entry.startsWith(id, at)) return { start: start + at, end: start + at + id.length };
  }
  return { start, end: start + 1 };
};

const dull = /[^"{}[\]\n]+/y;
const indented = /\n[ \t]*\{/y;

/** The place behind a string; one that is half typed ends with its line. */
const stringEnd = (source: string, start: number): number => {
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code === 10) return at;
    if (code === 92) at++;
  }
  return source.length;
};

/** Where the objects of the outermost lists stand. An object that is half typed ends at the next line that begins as its own did. */
const itemsIn = (source: string): readonly Span[] => {
  const found: Span[] = [];
  const open: string[] = [];
  let line = '';
  let item: { readonly start: number; readonly line: string; readonly depth: number } | undefined;
  for (let at = 0; at < source.length; ) {
    dull.lastIndex = at;
    if (dull.test(source)) at = dull.lastIndex;
    const symbol = source[at] ?? '';
    if (symbol === '"') {
      at = stringEnd(source, at);
      continue;
    }
    if (symbol === '\n') {
      indented.lastIndex = at;
      line = indented.exec(source)?.[0] ?? '';
      if (item && line !== '' && line === item.line) {
        found.push({ start: item.start, end: at });
        open.length = item.depth;
        item = undefined;
      }
    } else if (symbol === '{' || symbol === '[') {
      if (symbol === '{' && !item && open.at(-1) === '[') item = { start: at, line, depth: open.length };
      open.push(symbol);
      line = '';
    } else if (symbol !== '') {
      open.pop();
      if (item && open.length <= item.depth) {
        found.push({ start: item.start, end: at + 1 });
        item = undefined;
      }
    }
    at++;
  }
  return found;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** The entries of a CSL-JSON file: a list of them, a list inside an object, or one alone. */
export const readCsl = (source: string, file: string): readonly Reference[] => {
  const read = (place: Span): Reference | undefined => {
    const item = parsed(source.slice(place.start, place.end));
    return isRecord(item) ? readItem(item, place, source, file) : undefined;
  };
  const listed = itemsIn(source)
    .map(read)
    .filter((reference) => reference !== undefined);
  if (listed.length > 0) return listed;
  const start = source.indexOf('{');
  const alone = start === -1 ? undefined : read({ start, end: source.trimEnd().length });
  return alone ? [alone] : [];
};
