/** What the calendar and its page say to each other. The page gets words that are ready to be shown. */

/** How far a post is. */
export type State = 'draft' | 'in-review' | 'approved' | 'outdated' | 'planned';

/** A post in the calendar. */
export interface PostView {
  /** The address of its draft; of what is only planned, nothing. */
  readonly uri: string;
  readonly title: string;
  readonly file: string;
  readonly state: State;
  /** `Approved` */
  readonly stateWords: string;
  /** Where it stands, `2026-12-01`, or nothing. */
  readonly day: string;
  /** `09:30`, or nothing. */
  readonly time: string;
  /** `X, Instagram`, or nothing. */
  readonly platforms: string;
  /** What to mind: clashes, a day that has passed, a date that cannot be read. */
  readonly notes: readonly string[];
  /**
   * What matters most of these: it goes out within an hour of another on one platform, its day has passed, its date can't be read, it goes
   * out on the same day as another.
   */
  readonly mark: '' | 'hour' | 'late' | 'unread' | 'day';
  /** All of it, as a screen reader says it. */
  readonly label: string;
  /** For what is only planned: the campaign that a new post is for. */
  readonly campaign: string;
}

/** An observance on a day; without a name, those that are left out. */
export interface DayNote {
  readonly name: string;
  readonly scope: string;
  readonly words: string;
  /** What the pointer is told. */
  readonly about: string;
}

export interface DayView {
  /** `2026-12-01` */
  readonly day: string;
  /** `1`, or `Dec 1`. */
  readonly number: string;
  /** All of it, as a screen reader says it. */
  readonly label: string;
  readonly inMonth: boolean;
  readonly today: boolean;
  readonly past: boolean;
  readonly posts: readonly PostView[];
  /** How many posts are left out, for there are too many. */
  readonly more: number;
  readonly observances: readonly DayNote[];
}

export interface WeekView {
  /** `Nov 29` */
  readonly name: string;
  /** No post in a week that is not over yet. */
  readonly empty: boolean;
  readonly days: readonly DayView[];
}

/** A row of the list, or of a campaign. */
export interface RowView {
  readonly kind: 'post' | 'gap' | 'month';
  /** `Tue, Dec 1`; of a gap or a month, all that is said. */
  readonly when: string;
  /** `7 days later` */
  readonly after: string;
  readonly post: PostView | undefined;
  /** Where a new post would go, or nothing. */
  readonly day: string;
}

export type Mode = 'month' | 'list' | 'campaigns';

/** What the reader has chosen; it outlives the page, which ends whenever another tab covers it. */
export interface Chosen {
  readonly mode: Mode;
  /** `2026-12`; nothing for the month that it is. */
  readonly month: string;
  readonly campaign: string;
  readonly observances: boolean;
}

/** All that is shown, or why there is nothing to show. */
export interface CalendarView {
  /** Why there is nothing, or what is still being read. */
  readonly message: string;
  readonly chosen: Chosen;
  readonly today: string;
  /** `December 2026` */
  readonly title: string;
  /** `12 posts · 2 clashes` */
  readonly summary: string;
  readonly weekdays: readonly (readonly [short: string, name: string])[];
  readonly weeks: readonly WeekView[];
  /** Observances that last the whole month. */
  readonly wholeMonth: readonly DayNote[];
  /** `8 observances last the whole month` */
  readonly wholeMonthTitle: string;
  readonly rows: readonly RowView[];
  readonly undated: readonly PostView[];
  /** `No date yet: 12 drafts` */
  readonly undatedTitle: string;
  readonly campaigns: readonly { readonly id: string; readonly name: string }[];
  /** Where the next post of the campaign would go, or nothing. */
  readonly next: string;
  /** What the last move did, with the way back. */
  readonly moved: string;
}

export type ToPage = { readonly kind: 'view'; readonly view: CalendarView };
export type FromPage =
  | { readonly kind: 'show'; readonly chosen: Chosen }
  | { readonly kind: 'open'; readonly uri: string }
  /** Gives a draft another day; without one, the writer is asked. */
  | { readonly kind: 'move'; readonly uri: string; readonly day: string }
  | { readonly kind: 'new'; readonly day: string; readonly campaign: string }
  | { readonly kind: 'observance'; readonly name: string; readonly scope: string }
  | { readonly kind: 'undo' };
