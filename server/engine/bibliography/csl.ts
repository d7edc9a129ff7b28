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

const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/<\/?(?:i|b|em|strong|sub|sup|span|sc)\b[^<>]{0,80}>/gi, '')
        .replace(/\s+/g, ' ')
        .trim()
    : typeof value === 'number'
      ? String(value)
      : '';

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

const token = /"(?:[^"\\\r\n]|\\.)*"?|[[\]{}]|\n[ \t]*\{/g;

/**
 * Where the objects of the outermost lists stand. An object that is half typed ends at the next line that begins as its own did,
 * and a string at the end of its line.
 */
const itemsIn = (source: string): readonly Span[] => {
  const found: Span[] = [];
  const open: string[] = [];
  let item: { readonly start: number; readonly line: string; readonly depth: number } | undefined;
  const lineOf = (at: number): string => {
    const from = source.slice(Math.max(0, at - 200), at);
    const newline = from.lastIndexOf('\n');
    const indent = from.slice(newline + 1);
    return newline !== -1 && indent.trim() === '' ? `\n${indent}{` : '';
  };
  for (const match of source.matchAll(token)) {
    const symbol = match[0].startsWith('\n') ? '{' : match[0];
    const at = match.index + match[0].length - 1;
    if (symbol === '{' && item && match[0] === item.line) {
      found.push({ start: item.start, end: match.index });
      open.length = item.depth;
      item = undefined;
    }
    if (symbol === '{' && !item && open.at(-1) === '[') item = { start: at, line: lineOf(at), depth: open.length };
    if (symbol === '{' || symbol === '[') open.push(symbol);
    else if (symbol === '}' || symbol === ']') {
      open.pop();
      if (item && open.length <= item.depth) {
        found.push({ start: item.start, end: at + 1 });
        item = undefined;
      }
    }
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
