import { findFences, readFrontMatter } from '../draft/frontMatter.ts';
import { eolOf } from '../text/eol.ts';
import type { Draft, Edit, FrontMatter, SourceEntry } from '../types.ts';

const isPlain = (text: string, flow: boolean): boolean =>
  !/^[\s\-?:,[\]{}#&*!|>'"%@`~<=]|: |:$| #|\s$|[^\S ]|\p{Cc}|[\ufeff\ud800-\udfff]/u.test(text) &&
  !(flow && /[,[\]{}]/.test(text)) &&
  !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
  !/^[\d.+-][\d._eExXoOa-fA-F:+-]*$/.test(text);

/** A value as YAML writes it, quoted where it would be read as something else. */
export const scalar = (value: string, flow: boolean): string =>
  isPlain(value, flow)
    ? value
    : JSON.stringify(value).replace(/[\u007f-\u009f\ufeff\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The keys and values of an entry, in the order in which people write them. */
const fieldsOf = (entry: SourceEntry, flow: boolean): readonly string[] => {
  const { id, title, authors, container, publisher, year, kind, doi, pmid, pmcid, nct, url } = entry;
  const texts = { id, title, container, publisher, kind, doi, pmid, pmcid, nct, url };
  const lines: string[] = [];
  for (const [key, value] of Object.entries(texts)) {
    if (value !== undefined) lines.push(`${key}: ${/^(?:pmid|year)$/.test(key) && /^[1-9]\d{0,8}$/.test(value) ? value : scalar(value, flow)}`);
    if (key === 'title' && authors && authors.length > 0) lines.push(`authors: [${authors.map((author) => scalar(author, true)).join(', ')}]`);
    if (key === 'publisher' && year !== undefined) lines.push(`year: ${year}`);
  }
  return lines;
};

/** An entry of a list, as its lines in a list of lines and in one with brackets. */
export interface NewEntry {
  readonly block: readonly string[];
  readonly flow: readonly string[];
}

const blockOf = (entries: readonly NewEntry[], indent: string, gap: string, eol: string): string =>
  entries.map(({ block }) => block.map((line, at) => `${indent}${at === 0 ? `-${gap}` : ` ${' '.repeat(gap.length)}`}${line}`).join(eol)).join(eol);

const flowOf = (entries: readonly NewEntry[]): string => entries.map(({ flow }) => `{ ${flow.join(', ')} }`).join(', ');

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const at = (offset: number, added: string): Edit => ({ start: offset, end: offset, text: added });

/** The edit that adds lines at the end of the front matter, which is made if there is none; `undefined` where its end cannot be told. */
export const appendToFrontMatter = (text: string, { span }: FrontMatter, lines: string): Edit | undefined => {
  const eol = eolOf(text);
  if (span.end === span.start) return at(text.startsWith('\uFEFF') ? 1 : 0, `---${eol}${lines}---${eol}${eol}`);
  const fences = findFences(text);
  if (!fences) return undefined;
  const end = fences.closed ? lineStart(text, span.start + text.slice(span.start, span.end).trimEnd().length) : fences.yaml.end;
  return at(end, text[end - 1] === '\n' ? lines : `${eol}${lines}`);
};

/** How much white space and how many comments stand before a value. */
const leadOf = (raw: string): number => {
  let from = raw.length - raw.trimStart().length;
  while (raw[from] === '#') {
    const newline = raw.indexOf('\n', from);
    const rest = newline === -1 ? '' : raw.slice(newline);
    from = raw.length - rest.trimStart().length;
  }
  return from;
};

/** The edit that adds entries to a list of the front matter; both are made where they are missing. `undefined` where the key holds no list. */
export const appendToList = (text: string, frontMatter: FrontMatter, key: string, entries: readonly NewEntry[]): Edit | undefined => {
  const eol = eolOf(text);
  const place = frontMatter.places.get(key);
  if (!place) return appendToFrontMatter(text, frontMatter, `${key}:${eol}${blockOf(entries, '  ', ' ', eol)}${eol}`);
  const raw = text.slice(place.start, place.end);
  const start = place.start + leadOf(raw);
  const value = text.slice(start, place.end).trim();
  if (value === '' || /^(?:~|null)$/.test(value)) {
    const newline = text.indexOf('\n', lineStart(text, place.start));
    const end = newline === -1 ? text.length : newline - (text[newline - 1] === '\r' ? 1 : 0);
    const from = value === '' ? end : start;
    return { start: from, end: Math.max(from, value === '' ? end : start + value.length), text: `${eol}${blockOf(entries, '  ', ' ', eol)}` };
  }
  if (value.startsWith('[')) {
    const close = start + value.lastIndexOf(']');
    const before = text.slice(start + 1, close).trimEnd();
    return at(start + 1 + before.length, `${before === '' ? '' : before.endsWith(',') ? ' ' : ', '}${flowOf(entries)}`);
  }
  if (!value.startsWith('-')) return undefined;
  const gap = /^-([ \t]+)\S/.exec(value)?.[1] ?? ' ';
  return at(start + value.length, `${eol}${blockOf(entries, text.slice(lineStart(text, start), start), gap.replace(/\t/g, ' '), eol)}`);
};

/** The text after some edits that do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits].sort((a, b) => b.start - a.start).reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The edit that lists more sources in the front matter, which is made if there is none. What stands there stays as it was
 * written; `undefined` where the list cannot be read well enough to be added to.
 */
export const addSources = ({ source: { text, format }, frontMatter }: Draft, entries: readonly SourceEntry[]): readonly Edit[] | undefined => {
  if (entries.length === 0) return [];
  if (format === 'plain') return undefined;
  const edit = appendToList(
    text,
    frontMatter,
    'sources',
    entries.map((entry) => ({ block: fieldsOf(entry, false), flow: fieldsOf(entry, true) })),
  );
  if (!edit) return undefined;
  // Read again, because YAML has more shapes than an insertion can know of.
  const after = readFrontMatter(applyEdits(text, [edit]));
  const { sources: _before, ...others } = frontMatter.values;
  const { sources: _after, ...othersAfter } = after.values;
  const whole = same(others, othersAfter) && same(after.sources, [...frontMatter.sources, ...entries]);
  return whole && (frontMatter.span.end === 0 || after.span.end === frontMatter.span.end + edit.text.length - (edit.end - edit.start)) ? [edit] : undefined;
};
