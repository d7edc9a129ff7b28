import { appendToFrontMatter, applyEdits } from '../citations/frontMatterEdit.ts';
import { readFrontMatter } from '../draft/frontMatter.ts';
import { readMoment } from '../text/days.ts';
import { eolOf } from '../text/eol.ts';
import type { Edit } from '../types.ts';
import { momentOf } from './readEntry.ts';

const quoted = /^(?:"[^"\\]*"|'[^']*')(?=[ \t]*(?:[ \t]#|$))/;

/** One value on the rest of a line, with its quotes; a note behind it is not part of it. Nothing for a value of another shape. */
const valueIn = (rest: string): string | undefined => {
  const line = rest.trim();
  if (/^["']/.test(line)) return quoted.exec(line)?.[0];
  const note = rest.search(/[ \t]#/);
  const bare = (note === -1 ? line : rest.slice(0, note)).trim();
  return /^[[\]{}|>&*!]/.test(bare) ? undefined : bare;
};

const ofDay = /\d{4}-\d{1,2}-\d{1,2}/;
const ofTime = /([Tt ]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?/;

/** The value with another day, and another time if one is given; quotes, what is between day and time, and the zone stay. */
const withMoment = (written: string, day: string, time: string | undefined): string => {
  const bare = written.replace(/^["']|["']$/g, '');
  const fresh = time === undefined ? day : `${day}T${time}`;
  if (!('day' in readMoment(bare))) return fresh;
  const moved = written.replace(ofDay, day);
  if (time === undefined) return moved;
  return ofTime.test(moved) ? moved.replace(ofTime, `$1${time}`) : moved.replace(day, fresh);
};

const editFor = (text: string, day: string, time: string | undefined): Edit | undefined => {
  const frontMatter = readFrontMatter(text);
  const eol = eolOf(text);
  // What is no list of keys had better not be written into.
  if (frontMatter.places.size === 0 && frontMatter.problems.length > 0) return undefined;
  const line = `publish: ${time === undefined ? day : `${day}T${time}`}${eol}`;
  const place = frontMatter.places.get('publish');
  if (!place) return appendToFrontMatter(text, frontMatter, line);
  // From the colon on, because a note needs a space before it.
  const colon = text.lastIndexOf(':', place.start);
  const end = text.indexOf('\n', colon);
  const rest = text.slice(colon + 1, end === -1 ? text.length : end);
  const written = valueIn(rest);
  if (written === undefined) return undefined;
  const start = colon + 1 + (written === '' ? 0 : rest.indexOf(written));
  return { start, end: start + written.length, text: (written === '' ? ' ' : '') + withMoment(written, day, time) };
};

const others = (values: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...values, publish: undefined });

/**
 * The edit that gives a draft the day, and the time, on which it is published. Without a time, the one that is there stays. Nothing but
 * `publish` changes; `undefined` where the front matter cannot be read well enough for that.
 */
export const publishEdit = (text: string, day: string, time?: string): Edit | undefined => {
  const edit = editFor(text, day, time);
  if (!edit) return undefined;
  // Read again, because YAML has more shapes than an edit of text can know of.
  const [before, after] = [readFrontMatter(text), readFrontMatter(applyEdits(text, [edit]))];
  const moment = momentOf(after.values['publish']);
  const grown = edit.text.length - (edit.end - edit.start);
  const whole = before.span.end === 0 || after.span.end === before.span.end + grown;
  return whole && moment?.day === day && (time === undefined || moment.time === time) && others(before.values) === others(after.values) ? edit : undefined;
};
