import { findFences, readFrontMatter } from '../draft/frontMatter.ts';
import type { PlatformTable } from '../platforms/platform.ts';
import { readMoment } from '../text/days.ts';
import type { FrontMatter } from '../types.ts';
import { isRecord, scalarText } from '../values.ts';

/** A day, and a time if there is one, as they are written. */
export interface Moment {
  /** `2026-12-01` */
  readonly day: string;
  /** `09:30` */
  readonly time?: string;
  /** `Z` or `+02:00`; without one, it is the time where the writer is. */
  readonly zone?: string;
}

/** A post that a campaign plans: a file, a day, or both. */
interface PlannedPost extends Partial<Moment> {
  /** As it is written, from the folder of the draft. */
  readonly file?: string;
  readonly title?: string;
}

/** What a calendar shows of a draft. */
export interface CalendarEntry {
  readonly title?: string;
  readonly type?: string;
  readonly status: 'draft' | 'in-review' | 'approved';
  readonly publish?: Moment;
  /** There is something under `publish` that is no day. */
  readonly unread?: true;
  /** Ids; none where the draft names none. */
  readonly platforms: readonly string[];
  readonly campaign?: string;
  /** What the draft plans, in its order. */
  readonly posts?: readonly PlannedPost[];
}

/** A campaign is planned by hand. */
const mostPosts = 500;

const clock = /[Tt ](\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?(Z|[+-]\d{2}:?(?:\d{2})?))?$/i;

/** Reads a day with or without a time; nothing where it is none. */
export const momentOf = (value: unknown): Moment | undefined => {
  const text = scalarText(value) ?? '';
  const read = readMoment(text);
  if (!('day' in read)) return undefined;
  const [, time, zone] = clock.exec(text) ?? [];
  return { day: read.day, ...(time === undefined ? {} : { time: time.padStart(5, '0') }), ...(zone === undefined ? {} : { zone: zone.toUpperCase() }) };
};

const plannedOf = (value: unknown): PlannedPost | undefined => {
  if (!isRecord(value)) {
    const text = scalarText(value);
    return text === undefined ? undefined : (momentOf(text) ?? { file: text });
  }
  const [file, title] = [scalarText(value['file']), scalarText(value['title'])];
  const moment = momentOf(value['publish']) ?? momentOf(value['date']);
  if (file === undefined && title === undefined && moment === undefined) return undefined;
  return { ...(file === undefined ? {} : { file }), ...(title === undefined ? {} : { title }), ...moment };
};

const statusOf = ({ values }: FrontMatter): CalendarEntry['status'] => {
  const status = values['status'];
  return status === 'in-review' || status === 'approved' ? status : 'draft';
};

/** Whether all of the front matter is in the beginning of a draft. */
export const holdsFrontMatter = (head: string): boolean => findFences(head)?.closed !== false;

/** What a calendar shows of a draft, from the beginning of its text. */
export const readCalendarEntry = (head: string, platforms: PlatformTable): CalendarEntry => {
  const frontMatter = readFrontMatter(head, platforms);
  const { values } = frontMatter;
  const [title, type, campaign] = [scalarText(values['title']), scalarText(values['type']), scalarText(values['campaign'])];
  const publish = momentOf(values['publish']);
  const planned = Array.isArray(values['posts']) ? values['posts'].slice(0, mostPosts).flatMap((post) => plannedOf(post) ?? []) : [];
  return {
    ...(title === undefined ? {} : { title }),
    ...(type === undefined ? {} : { type }),
    status: statusOf(frontMatter),
    ...(publish ? { publish } : scalarText(values['publish']) === undefined ? {} : { unread: true }),
    platforms: frontMatter.platforms,
    ...(campaign === undefined ? {} : { campaign }),
    ...(planned.length === 0 ? {} : { posts: planned }),
  };
};
