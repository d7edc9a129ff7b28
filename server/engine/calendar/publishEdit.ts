import { applyEdits, addKey } from '../citations/frontMatterEdit.ts';
import { readFrontMatter } from '../draft/frontMatter.ts';
import { readMoment } from '../text/days.ts';
import type { Edit } from '../types.ts';
import { momentOf } from './readEntry.ts';

/** One value on one line, with its quotes; a note behind it is not part of it. */
const scalar = /^[ \t]*("[^"\n\\]*"|'[^'\n]*'|[^\s"'[\]{}|>&*!#][^\n#]*?)?(?=[ \t]*(?:\r?$|[ \t]#))/m;
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
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `publish: ${time === undefined ? day : `${day}T${time}`}${eol}`;
  const place = frontMatter.places.get('publish');
  if (!place) return addKey(text, frontMatter, line);
  const end = text.indexOf('\n', place.start);
  const rest = text.slice(place.start, end === -1 ? text.length : end);
  const [whole, written = ''] = scalar.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const start = place.start + whole.length - written.length;
  const gap = written === '' && !/[ \t]$/.test(text.slice(0, start)) ? ' ' : '';
  return { start, end: start + written.length, text: gap + withMoment(written, day, time) };
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
