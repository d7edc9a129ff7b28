/** What client and server say to each other about the calendar: names and types only. */
import type { TextRange } from '../protocol.ts';

/** A day, and a time if there is one, as a draft has them. */
export interface CalendarMoment {
  /** `2026-12-01` */
  readonly day: string;
  /** `09:30` */
  readonly time?: string;
  /** `Z` or `+02:00`; without one, it is the time where the writer is. */
  readonly zone?: string;
}

/** A draft of a calendar, told from its front matter alone. */
export interface CalendarDraft {
  readonly uri: string;
  readonly title?: string;
  readonly type?: string;
  readonly status: 'draft' | 'in-review' | 'approved';
  readonly publish?: CalendarMoment;
  /** There is something under `publish` that is no day. */
  readonly unread?: true;
  /** Those that it names, or else those of its project. */
  readonly platforms: readonly { readonly id: string; readonly name: string }[];
  readonly campaign?: string;
  /** What the draft plans, in its order; `file` is a URI. */
  readonly posts?: readonly (Partial<CalendarMoment> & { readonly file?: string; readonly title?: string })[];
}

/** Client to server: what a calendar shows of some drafts, open or not. One that is not there any more is left out of the answer. */
export const calendarRequest = 'clinicalContent/calendar';
export interface CalendarParams {
  readonly uris: readonly string[];
}
export interface CalendarResult {
  readonly drafts: readonly CalendarDraft[];
}

/** Client to server: the observances between two days, `YYYY-MM-DD`, and how the writers of a place lay out a calendar. */
export const calendarDaysRequest = 'clinicalContent/calendarDays';
export interface CalendarDaysParams {
  /** A draft or a folder, whose settings count. */
  readonly uri: string;
  readonly from: string;
  readonly to: string;
}
interface ObservedDays {
  readonly name: string;
  /** Tells two of the same name apart. */
  readonly scope: string;
  readonly first: string;
  readonly last: string;
  readonly wholeMonth: boolean;
  /** Its date was seen in a source. */
  readonly sure: boolean;
}
export interface CalendarDaysResult {
  /** The English of the project, which decides how a day is written. */
  readonly locale: string;
  /** 0 is Sunday. */
  readonly firstWeekday: number;
  readonly observances: readonly ObservedDays[];
}

/** Client to server: what gives an open draft another day. Nothing but `publish` changes. */
export const publishEditRequest = 'clinicalContent/publishEdit';
export interface PublishEditParams {
  readonly uri: string;
  readonly day: string;
  /** Without one, the time that is there stays. */
  readonly time?: string;
}
export interface PublishEditResult {
  /** The version of the document that this was made from. */
  readonly version: number;
  /** Nothing where the front matter cannot be read well enough. */
  readonly edit?: { readonly range: TextRange; readonly newText: string };
}
