/** The words of the calendar: all that its page shows. */
import type { CalendarDaysResult, CalendarDraft } from '../../../server/protocol/calendar.ts';
import { countWords } from '../../statusText.ts';
import { type Campaign, campaignsOf } from './campaigns.ts';
import { dayWordsIn, type DayWords } from './dayWords.ts';
import type { CalendarView, Chosen, DayNote, DayView, PostView, RowView, WeekView } from './messages.ts';
import {
  byDay,
  type Clashes,
  clashesOf,
  dayNumber,
  daysFrom,
  dayText,
  isPlan,
  monthAfter,
  type OffsetAt,
  type Post,
  postsOf,
  weekStart,
  weeksOf,
} from './model.ts';
import { plannedView, postViewer } from './postWords.ts';

/** What the calendar is made from. */
export interface CalendarInput {
  readonly drafts: Iterable<CalendarDraft>;
  /** `2026-12-01` */
  readonly today: string;
  readonly chosen: Chosen;
  readonly days: CalendarDaysResult;
  readonly offsetAt: OffsetAt;
  /** Those whose review is out of date, by address. */
  readonly outdated: ReadonlySet<string>;
  readonly message: string;
  readonly moved: string;
}

/** Posts of a day, and drafts with no day, that are shown at once. */
const mostOfDay = 6;
const mostNotes = 3;
const mostUndated = 60;
const listMonths = 3;

/** What each part of the view is made with. */
interface Scene {
  readonly input: CalendarInput;
  readonly month: string;
  readonly posts: readonly Post[];
  readonly onDay: ReadonlyMap<string, readonly Post[]>;
  readonly plannedOn: ReadonlyMap<string, readonly PostView[]>;
  readonly clashes: Clashes;
  readonly words: DayWords;
  readonly viewOf: (post: Post) => PostView;
}

const plannedByDay = (campaigns: readonly Campaign[]): ReadonlyMap<string, readonly PostView[]> => {
  const days = new Map<string, PostView[]>();
  for (const campaign of campaigns) {
    for (const step of campaign.steps) {
      if (step.post || step.day === undefined) continue;
      days.set(step.day, [...(days.get(step.day) ?? []), plannedView(campaign, step)]);
    }
  }
  return days;
};

type Observed = CalendarDaysResult['observances'][number];

const noteOf = ({ name, scope, sure, first, last }: Observed, words: DayWords): DayNote => {
  const days = first === last ? words.short(first) : `${words.short(first)} to ${words.short(last)}`;
  return { name, scope, words: name, about: `${name}, ${days}${sure ? '' : ' as far as we know: check with its organizer'}. Click to start a post on it.` };
};

/** One that lasts some days is told on its first, and again where a week begins. */
const notesOn = (day: string, { input: { days, chosen }, words }: Scene): readonly DayNote[] => {
  if (!chosen.observances) return [];
  const startsWeek = day === weekStart(day, days.firstWeekday);
  const all = days.observances.filter(({ first, last, wholeMonth }) => !wholeMonth && (first === day || (startsWeek && first < day && day <= last)));
  const shown = all.slice(0, mostNotes).map((each) => noteOf(each, words));
  const left = all.slice(mostNotes);
  return left.length === 0
    ? shown
    : [
        ...shown,
        { name: '', scope: '', words: `${left.length} more`, about: `${left.map(({ name }) => name).join('\n')}\nClick for the list of observances.` },
      ];
};

const allOn = (day: string, { onDay, plannedOn, viewOf }: Scene): readonly PostView[] => [...(onDay.get(day) ?? []).map(viewOf), ...(plannedOn.get(day) ?? [])];

const dayView = (day: string, scene: Scene): DayView => {
  const { today } = scene.input;
  const all = allOn(day, scene);
  const observances = notesOn(day, scene);
  const said = [
    scene.words.long(day),
    day === today ? 'today' : '',
    all.length === 0 ? 'no posts' : countWords(all.length, 'post'),
    all.some(({ mark }) => mark === 'hour') ? 'some within an hour' : '',
    ...observances.map(({ words }) => words),
  ];
  return {
    day,
    number: day.endsWith('-01') ? scene.words.short(day) : String(Number(day.slice(8))),
    label: said.filter((part) => part !== '').join(', '),
    inMonth: day.startsWith(scene.month),
    today: day === today,
    past: day < today,
    posts: all.slice(0, mostOfDay),
    more: Math.max(0, all.length - mostOfDay),
    observances,
  };
};

/** A week that nobody has planned anything for, and that is not over. */
const isEmptyWeek = (first: string, { input: { today }, onDay, plannedOn }: Scene): boolean => {
  const days = daysFrom(first, 7);
  return (days.at(-1) ?? '') >= today && days.every((day) => !onDay.has(day) && !plannedOn.has(day));
};

const weekViews = (scene: Scene): readonly WeekView[] =>
  weeksOf(scene.month, 1, scene.input.days.firstWeekday).map((first) => ({
    name: scene.words.short(first),
    empty: isEmptyWeek(first, scene),
    days: daysFrom(first, 7).map((day) => dayView(day, scene)),
  }));

const row = (kind: RowView['kind'], when: string, more: Partial<RowView> = {}): RowView => ({ kind, when, after: '', post: undefined, day: '', ...more });

/** The first day of a week on which something could still go out. */
const firstFree = (first: string, today: string): string => (first < today ? today : first);

const listRows = (scene: Scene): readonly RowView[] => {
  const { month, words, input } = scene;
  const end = `${monthAfter(month, listMonths)}-01`;
  const rows: RowView[] = [];
  let shown = '';
  for (const first of weeksOf(month, listMonths, input.days.firstWeekday)) {
    for (const day of daysFrom(first, 7).filter((each) => each >= `${month}-01` && each < end)) {
      if (day.slice(0, 7) !== shown) {
        shown = day.slice(0, 7);
        rows.push(row('month', words.month(shown)));
      }
      rows.push(...allOn(day, scene).map((post) => row('post', words.weekday(day), { post, day })));
    }
    if (isEmptyWeek(first, scene)) {
      rows.push(row('gap', `No post from ${words.short(first)} to ${words.short(dayText(dayNumber(first) + 6))}`, { day: firstFree(first, input.today) }));
    }
  }
  return rows;
};

const campaignRows = (campaign: Campaign, { words, viewOf, input: { today } }: Scene): readonly RowView[] =>
  campaign.steps.flatMap((step): readonly RowView[] => {
    const { day, gap, long, post } = step;
    const after = gap === undefined ? '' : gap === 0 ? 'same day' : `${countWords(gap, 'day')} later`;
    const view = post ? viewOf(post) : plannedView(campaign, step);
    const shown = row('post', day === undefined ? 'No date' : words.weekday(day), { after, post: view, day: day ?? '' });
    if (!long || day === undefined || gap === undefined) return [shown];
    const middle = dayText(dayNumber(day) - Math.floor(gap / 2));
    return [row('gap', `${countWords(gap, 'day')} with no post`, { day: middle >= today ? middle : '' }), shown];
  });

const summaryOf = ({ month, posts, clashes }: Scene, weeks: readonly WeekView[]): string => {
  const own = posts.filter(({ day, draft }) => day?.startsWith(month) && !isPlan(draft));
  const clashing = (kind: 'hour' | 'day'): number => own.filter(({ draft }) => clashes.get(draft.uri)?.[0]?.kind === kind).length;
  const [hour, day] = [clashing('hour'), clashing('day')];
  const empty = weeks.filter((week) => week.empty).length;
  return [
    own.length === 0 ? 'No posts' : countWords(own.length, 'post'),
    hour === 0 ? '' : `${hour} within an hour of another on one platform`,
    day === 0 ? '' : `${day} on the same day as another on one platform`,
    empty === 0 ? '' : `${countWords(empty, 'week')} with no post`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

const weekdaysOf = (firstWeekday: number, words: DayWords): CalendarView['weekdays'] =>
  // The fourth of January 1970 was a Sunday.
  daysFrom(dayText(3 + firstWeekday), 7).map((day) => [words.weekdayShort(day), words.weekdayLong(day)]);

/** All that the page shows of some drafts. */
export const calendarView = (input: CalendarInput): CalendarView => {
  const { chosen, today, days } = input;
  const month = chosen.month === '' ? today.slice(0, 7) : chosen.month;
  const words = dayWordsIn(days.locale);
  const posts = postsOf(input.drafts, input.offsetAt);
  // What has gone out can't be helped any more.
  const clashes = clashesOf(posts.filter(({ draft, day }) => !isPlan(draft) && day !== undefined && day >= today));
  const campaigns = campaignsOf(posts);
  const viewOf = postViewer({ clashes, today, outdated: input.outdated });
  const scene: Scene = { input, month, posts, onDay: byDay(posts), plannedOn: plannedByDay(campaigns), clashes, words, viewOf };
  const weeks = weekViews(scene);
  const campaign = campaigns.find(({ id }) => id === chosen.campaign) ?? campaigns[0];
  const wholeMonth = chosen.observances ? days.observances.filter((each) => each.wholeMonth && each.first.startsWith(month)) : [];
  const undated = posts.filter(({ day, draft }) => day === undefined && !isPlan(draft));
  return {
    message: input.message,
    chosen: { ...chosen, month, campaign: campaign?.id ?? '' },
    today,
    title: words.month(month),
    summary: summaryOf(scene, weeks),
    weekdays: weekdaysOf(days.firstWeekday, words),
    weeks: chosen.mode === 'month' ? weeks : [],
    wholeMonth: wholeMonth.map((each) => noteOf(each, words)),
    wholeMonthTitle: `${countWords(wholeMonth.length, 'observance')} of the whole month`,
    rows: chosen.mode === 'list' ? listRows(scene) : chosen.mode === 'campaigns' && campaign ? campaignRows(campaign, scene) : [],
    undated: undated.slice(0, mostUndated).map(viewOf),
    undatedTitle:
      undated.length === 0 ? '' : `No date yet: ${countWords(undated.length, 'draft')}${undated.length > mostUndated ? `, ${mostUndated} of them here` : ''}`,
    campaigns: campaigns.map(({ id, name }) => ({ id, name })),
    next: campaign?.next ?? '',
    moved: input.moved,
  };
};
