import { readMoment, toIso } from '../text/days.ts';
import { nearest } from '../text/nearest.ts';
import { eolOf } from '../text/eol.ts';
import type { Edit, Fix, FrontMatter, Report, Span } from '../types.ts';
import { isRecord, scalarText } from '../values.ts';
import { frontMatterKeys, type KeyRow } from './keys.ts';

// No front matter that a person wrote has more.
const mostKeys = 500;

/** Words of a team's own that only look like a key. */
const ownWords: ReadonlySet<string> = new Set(['content', 'post', 'types', 'titles', 'mage', 'local', 'statue', 'published', 'publisher']);

interface Reading {
  readonly frontMatter: FrontMatter;
  readonly text: string;
}

const inQuotes = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

const placeAt = ({ frontMatter: { places, span } }: Reading, path: string): Span => {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const place = places.get(at);
    if (place) return place;
  }
  return { start: span.start, end: Math.min(3, span.end) };
};

/** Where a key itself stands: it is the last such word before its value. */
const keyAt = (reading: Reading, path: string, key: string): Span | undefined => {
  const { start } = placeAt(reading, path);
  const before = reading.text.slice(Math.max(0, start - key.length - 200), start);
  const at = before.lastIndexOf(key);
  if (at === -1 || !/^["']?\s*:/.test(before.slice(at + key.length))) return undefined;
  return { start: start - before.length + at, end: start - before.length + at + key.length };
};

const replace = (place: Span, text: string, title = `Change to "${text}"`): Fix => ({ title, kind: 'suggestion', edits: [{ ...place, text }] });

/** A fix for a value, where the place holds the value and nothing else. */
const fixFor = ({ text }: Reading, place: Span, written: string, meant: string): readonly Fix[] => {
  const at = text.slice(place.start, place.end).indexOf(written);
  return at === -1 ? [] : [replace({ start: place.start + at, end: place.start + at + written.length }, meant)];
};

const wrongType: Readonly<Record<Exclude<KeyRow['type'], 'any'>, readonly [fits: (value: unknown, row: KeyRow) => boolean, message: (key: string) => string]>> =
  {
    text: [(value) => typeof value !== 'object', (key) => `"${key}" takes one text, not a list. Put the text behind the colon, on one line.`],
    choice: [(value) => typeof value !== 'object', (key) => `"${key}" takes one value, not a list. Keep the one that fits best.`],
    day: [(value) => typeof value !== 'object', (key) => `"${key}" takes one day, such as 2027-01-31.`],
    flag: [(value) => typeof value === 'boolean', (key) => `"${key}" takes true or false.`],
    texts: [
      (value) => typeof value !== 'object' || (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null)),
      (key) => `"${key}" takes a list of words, such as [one, two].`,
    ],
    entry: [isRecord, (key) => `"${key}" takes names and values. Put each on a line of its own below, with two spaces before it.`],
    entries: [
      (value, { orText }) => Array.isArray(value) || (orText === true && (isRecord(value) || scalarText(value) !== undefined)),
      (key) => `"${key}" is a list. Put each entry on lines of its own below, and "- " before its first.`,
    ],
  };

function* choiceProblems(reading: Reading, path: string, key: string, value: unknown, { values = [], open }: KeyRow): Generator<Report> {
  const written = String(value);
  if (values.includes(written)) return;
  const meant = nearest(written, values);
  if (open && meant === undefined) return;
  const place = placeAt(reading, path);
  yield {
    ...place,
    message:
      meant === undefined ? `"${key}" can't be read: it takes ${inQuotes(values)}.` : `"${key}" can't be read as it is written. Did you mean "${meant}"?`,
    ...(meant === undefined ? {} : { fixes: fixFor(reading, place, written, meant) }),
  };
}

function* dayProblems(reading: Reading, path: string, key: string, value: unknown): Generator<Report> {
  const written = String(value).trim();
  const read = readMoment(written);
  // "tbd" and "next week" are notes, and no date that went wrong.
  if ('day' in read || !/\d/.test(written)) return;
  const place = placeAt(reading, path);
  const meant = read.wrong === 'form' ? toIso(written) : undefined;
  const message = {
    day: `There is no such day. Check the month and the day in "${key}".`,
    time: `There is no such time. Hours go from 00 to 23, and minutes to 59.`,
    form: `Write "${key}" as year, month and day, such as 2027-01-31 or 2027-01-31T09:00.`,
  }[read.wrong];
  yield { ...place, message, ...(meant === undefined ? {} : { fixes: fixFor(reading, place, written, meant) }) };
}

/** An id for a source, from whoever published it. */
const idFor = (entry: Readonly<Record<string, unknown>>, taken: ReadonlySet<string>): string | undefined => {
  const word = /[a-z][a-z0-9]+/.exec((scalarText(entry['publisher']) ?? scalarText(entry['title']) ?? '').toLowerCase())?.[0];
  const year = scalarText(entry['year']);
  return [word, word && year && `${word}-${year}`].find((id) => id !== undefined && id !== '' && !taken.has(id));
};

const insertId = ({ text }: Reading, { start }: Span, id: string): Edit | undefined => {
  if (text[start] === '{') return { start: start + 1, end: start + 1, text: ` id: ${id},` };
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^ *- +$/.test(indent)) return undefined;
  const eol = eolOf(text);
  return { start, end: start, text: `id: ${id}${eol}${' '.repeat(indent.length)}` };
};

function* sourceProblems(reading: Reading, values: readonly unknown[]): Generator<Report> {
  const taken = new Set(reading.frontMatter.sources.map(({ id }) => id));
  for (const [index, entry] of values.entries()) {
    const place = placeAt(reading, `sources/${index}`);
    if (entry === null || entry === undefined) continue;
    if (!isRecord(entry)) yield { ...place, message: 'This source has no id, so nothing can cite it. Write "id:" before it, and its address under "url:".' };
    else if (scalarText(entry['id']) === undefined && (!Object.hasOwn(entry, 'id') || Object.keys(entry).length > 1)) {
      const id = Object.hasOwn(entry, 'id') ? undefined : idFor(entry, taken);
      const edit = id === undefined ? undefined : insertId(reading, place, id);
      yield {
        ...place,
        message: 'This source has no id, so nothing can cite it. Give it a short one, such as "id: cdc".',
        ...(edit ? { fixes: [{ title: `Add "id: ${id}"`, kind: 'suggestion', edits: [edit] }] } : {}),
      };
    }
  }
}

/** A `#` begins a comment in front matter, so a hashtag with its sign is lost, or breaks the list. */
function* lostHashtags({ frontMatter: { places }, text }: Reading): Generator<Report> {
  const place = places.get('hashtags');
  if (!place) return;
  const raw = text.slice(place.start, place.end);
  const edits: Edit[] = [];
  for (const { index } of raw.matchAll(/#(?=[\p{L}\p{N}_])/gu)) {
    const before = raw.slice(Math.max(0, index - 100), index);
    const inList = raw.startsWith('[') && index < (raw.includes(']') ? raw.lastIndexOf(']') : raw.length) && /[[,]\s*$/.test(before);
    if (index === 0 || inList || /(?:^|\n)[ \t]*-[ \t]+$/.test(before)) edits.push({ start: place.start + index, end: place.start + index + 1, text: '' });
  }
  const [first] = edits;
  if (first)
    yield {
      ...place,
      message: 'A hashtag is written without its # here: what follows the # is not read.',
      fixes: [{ title: edits.length === 1 ? 'Remove the #' : 'Remove each #', kind: 'suggestion', edits }],
    };
}

function* checkKeys(reading: Reading, values: Readonly<Record<string, unknown>>, rows: Readonly<Record<string, KeyRow>>, path: string): Generator<Report> {
  const meantBy = Object.entries(rows).flatMap(([key, { quiet }]) => (quiet ? [] : [key]));
  for (const [key, value] of Object.entries(values).slice(0, mostKeys)) {
    const at = path === '' ? key : `${path}/${key}`;
    const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
    if (!row) {
      const meant = ownWords.has(key.toLowerCase()) ? undefined : nearest(key, meantBy);
      // Where both stand there, the other is somebody's own.
      if (meant === undefined || Object.hasOwn(values, meant)) continue;
      const place = keyAt(reading, at, key);
      yield {
        ...(place ?? placeAt(reading, at)),
        message: `Nothing reads "${key}" here. Did you mean "${meant}"?`,
        ...(place ? { fixes: [replace(place, meant)] } : {}),
      };
      continue;
    }
    if (value === null || value === undefined) continue;
    if (row.type !== 'any') {
      const [fits, message] = wrongType[row.type];
      if (!fits(value, row)) {
        yield { ...placeAt(reading, at), message: message(key) };
        continue;
      }
    }
    if (row.type === 'choice') yield* choiceProblems(reading, at, key, value, row);
    if (row.type === 'day') yield* dayProblems(reading, at, key, value);
    if (at === 'sources' && Array.isArray(value)) yield* sourceProblems(reading, value);
    if (row.keys && row.type !== 'any') {
      for (const [index, entry] of (Array.isArray(value) ? value : [value]).slice(0, mostKeys).entries())
        if (isRecord(entry)) yield* checkKeys(reading, entry, row.keys, Array.isArray(value) ? `${at}/${index}` : at);
    }
  }
}

/** Front matter that did not change is the same object, and nothing else of the text is looked at. */
const known = new WeakMap<FrontMatter, readonly Report[]>();

/** What is wrong with the keys and values of the front matter, whatever the day is. */
export const keyProblems = (frontMatter: FrontMatter, text: string): readonly Report[] => {
  if (frontMatter.span.end === 0) return [];
  const before = known.get(frontMatter);
  if (before) return before;
  const reading = { frontMatter, text: text.slice(0, frontMatter.span.end) };
  const lost = [...lostHashtags(reading)];
  const unread = frontMatter.problems.filter((problem) => !lost.some(({ start, end }) => start <= problem.start && problem.end <= end));
  const found = [...unread, ...lost, ...checkKeys(reading, frontMatter.values, frontMatterKeys, '')];
  known.set(frontMatter, found);
  return found;
};

/** The day of `publish`, `YYYY-MM-DD`, if one is told. */
export const publishDay = ({ values }: FrontMatter): string | undefined => {
  const read = readMoment(scalarText(values['publish']) ?? '');
  return 'day' in read ? read.day : undefined;
};

/** A day to publish that is over. What is approved has probably gone out by then. */
export const pastPublish = (frontMatter: FrontMatter, today: string): Report | undefined => {
  const day = publishDay(frontMatter);
  const { status } = frontMatter.values;
  const place = frontMatter.places.get('publish');
  if (day === undefined || day >= today || !place || status === 'approved') return undefined;
  return {
    ...place,
    message: 'This day is over. If the post went out, set "status" to approved; if not, set a new day.',
    severity: status === 'draft' || status === 'in-review' ? 'information' : 'hint',
  };
};
