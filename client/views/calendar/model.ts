/** What a calendar is made of: which post stands where, what comes too close, what is missing. No words, no editor, no clock. */
import type { CalendarDraft, CalendarMoment } from '../../../server/protocol/calendar.ts';

/** A draft on its day. */
export interface Post {
  readonly draft: CalendarDraft;
  readonly day: string | undefined;
  /** Of the day; nothing for a draft with no time. */
  readonly minutes: number | undefined;
}

/** Minutes from UTC to the time here, at a moment. */
export type OffsetAt = (milliseconds: number) => number;

const dayLength = 86_400_000;
const minutesOfDay = 1440;

/** The number of a day, counted from 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** The day of such a number, `2026-12-01`. */
export const dayText = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

const minutesOf = (time: string | undefined): number | undefined => (time === undefined ? undefined : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));

/** Where a moment stands in the calendar of somebody here: one with a zone may have another day here. */
const placeOf = ({ day, time, zone }: CalendarMoment, offsetAt: OffsetAt): Pick<Post, 'day' | 'minutes'> => {
  const minutes = minutesOf(time);
  if (minutes === undefined || zone === undefined) return { day, minutes };
  const [, sign = '+', hours = '00', rest = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const east = (Number(hours) * 60 + Number(rest)) * (sign === '-' ? -1 : 1);
  const utc = dayNumber(day) * minutesOfDay + minutes - east;
  const here = utc + offsetAt(utc * 60_000);
  const number = Math.floor(here / minutesOfDay);
  return { day: dayText(number), minutes: here - number * minutesOfDay };
};

/** A plan with no day of its own is no post. */
export const isPlan = ({ posts, publish }: CalendarDraft): boolean => posts !== undefined && publish === undefined;

const order = ({ day, minutes, draft }: Post): string => `${day ?? '9'} ${String(minutes ?? 0).padStart(4, '0')} ${draft.uri}`;

/** Drafts on their days, the earliest first; those with no day come last. */
export const postsOf = (drafts: Iterable<CalendarDraft>, offsetAt: OffsetAt): readonly Post[] =>
  Array.from(drafts, (draft): Post => ({ draft, ...(draft.publish ? placeOf(draft.publish, offsetAt) : { day: undefined, minutes: undefined }) }))
    .map((post) => ({ post, key: order(post) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ post }) => post);

/** The day that a draft has to say so that it stands on another day here: with a zone, the two may differ. */
export const writtenDay = ({ draft, day }: Post, target: string): string =>
  draft.publish && day !== undefined ? dayText(dayNumber(draft.publish.day) + dayNumber(target) - dayNumber(day)) : target;

/** Two posts on one platform: within an hour of each other, or on the same day. */
export interface Clash {
  readonly kind: 'hour' | 'day';
  readonly other: Post;
  /** Names of platforms. */
  readonly platforms: readonly string[];
}

/** What comes too close to each post, by the address of its draft. */
export type Clashes = ReadonlyMap<string, readonly Clash[]>;

/** More than these are not looked for around a post: nobody reads them. */
const mostNeighbours = 3;

const momentOf = ({ day, minutes }: Post): number | undefined =>
  day === undefined || minutes === undefined ? undefined : dayNumber(day) * minutesOfDay + minutes;

const kindOf = (one: Post, other: Post): Clash['kind'] | undefined => {
  const [a, b] = [momentOf(one), momentOf(other)];
  if (a !== undefined && b !== undefined && Math.abs(a - b) < 60) return 'hour';
  return one.day === other.day ? 'day' : undefined;
};

/** Finds clashes among posts that stand in their order. */
export const clashesOf = (posts: readonly Post[]): Clashes => {
  const byPlatform = new Map<string, { readonly name: string; readonly posts: Post[] }>();
  for (const post of posts) {
    if (post.day === undefined) continue;
    for (const { id, name } of post.draft.platforms) {
      const known = byPlatform.get(id) ?? { name, posts: [] };
      byPlatform.set(id, known);
      known.posts.push(post);
    }
  }
  const found = new Map<string, Map<string, { kind: Clash['kind']; other: Post; platforms: string[] }>>();
  const put = (post: Post, other: Post, kind: Clash['kind'], platform: string): void => {
    const own = found.get(post.draft.uri) ?? new Map<string, { kind: Clash['kind']; other: Post; platforms: string[] }>();
    found.set(post.draft.uri, own);
    const known = own.get(other.draft.uri);
    if (known) known.platforms.push(platform);
    else if (own.size < 2 * mostNeighbours) own.set(other.draft.uri, { kind, other, platforms: [platform] });
  };
  for (const { name, posts: onOne } of byPlatform.values()) {
    for (const [index, post] of onOne.entries()) {
      for (const other of onOne.slice(index + 1, index + 1 + mostNeighbours)) {
        const kind = kindOf(post, other);
        if (kind === undefined) break;
        put(post, other, kind, name);
        put(other, post, kind, name);
      }
    }
  }
  // The nearest first: what is within the hour matters more.
  return new Map([...found].map(([uri, own]) => [uri, [...own.values()].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'hour' ? -1 : 1))]));
};

/** The month so many months after another, `2026-12`. */
export const monthAfter = (month: string, months: number): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
};

/** The first day of the week that a day is in; `firstWeekday` 0 is Sunday. */
export const weekStart = (day: string, firstWeekday: number): string => {
  const number = dayNumber(day);
  return dayText(number - ((number + 4 - firstWeekday + 7) % 7));
};

/** The days of a week, or of several. */
export const daysFrom = (first: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => dayText(dayNumber(first) + index));

/** The first days of the weeks that have a day of some months. */
export const weeksOf = (month: string, months: number, firstWeekday: number): readonly string[] => {
  const first = dayNumber(weekStart(`${month}-01`, firstWeekday));
  const end = dayNumber(`${monthAfter(month, months)}-01`);
  return Array.from({ length: Math.ceil((end - first) / 7) }, (_, index) => dayText(first + index * 7));
};

/** Posts by their day. */
export const byDay = (posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> => {
  const days = new Map<string, Post[]>();
  for (const post of posts) {
    if (post.day === undefined || isPlan(post.draft)) continue;
    const known = days.get(post.day);
    if (known) known.push(post);
    else days.set(post.day, [post]);
  }
  return days;
};
