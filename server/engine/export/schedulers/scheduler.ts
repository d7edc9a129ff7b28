import type { Exported } from '../post.ts';
import type { LocalTime } from './moment.ts';

/** A post on its way into a row. */
export interface SchedulerPost {
  readonly exported: Exported;
  /** When it goes out; nothing where the draft does not say. */
  readonly when: LocalTime | undefined;
  readonly title: string;
  readonly firstComment: string;
  /** Pictures and films that have an address. */
  readonly media: readonly { readonly url: string; readonly alt: string }[];
  /** The address that the post leads to. */
  readonly link: string;
  readonly campaign: string;
  /** The addresses of its sources. */
  readonly sources: readonly string[];
  /** Which part of a thread the row holds, from 0; always 0 where a thread is one row. */
  readonly part: number;
}

/** What stands in a column, for who writes one and for who reads one. */
type Holds = 'text' | 'words' | 'when' | 'day' | 'time' | 'platform' | 'other';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly holds: Holds;
  /** The platforms that it switches on and off, where each has a column. */
  readonly platform?: string;
  value(post: SchedulerPost): string;
}

/** What a post may have beside its text. */
type Place = 'title' | 'firstComment' | 'altText' | 'link';

/** A tool that posts at set times, and the table that it reads. */
export interface Scheduler {
  readonly id: string;
  readonly name: string;
  /** The columns in their order; those that it may have, where `ownHeader` is set. */
  readonly columns: readonly Column[];
  /** The header is that of a template which the writer got from the tool. */
  readonly ownHeader?: readonly string[];
  /** A byte order mark stands before the header. */
  readonly bom?: true;
  /** Each row says where it goes; else all rows of a file go to the same place, which the writer chooses in the tool. */
  readonly mixed?: true;
  readonly mostRows?: number;
  /** So many minutes before its time a post has to be in the tool. */
  readonly lead?: number;
  /** What the tool does with a row that has no date; nothing where it takes none. */
  readonly undated?: string;
  /** How it takes the posts of a thread: after the first as comments, or in rows of their own; nothing where it does not. */
  readonly threads?: 'comments' | 'rows';
  /** At most so many comments. */
  readonly mostComments?: number;
  /** At most so many pictures a row; nothing where the tool says no number. */
  readonly mostImages?: number;
  /** The only endings of the address of a picture that it takes. */
  readonly imageEndings?: readonly string[];
  /** A row holds pictures, or a film, or a GIF: one kind. */
  readonly oneKind?: true;
  /** Texts in one cell are apart by this, so none of them may hold it. */
  readonly separator?: string;
  /** A picture and a link do not go together in a row. */
  readonly pictureOrLink?: true;
  readonly has: readonly Place[];
  /** A text that a spreadsheet takes for a formula gets an apostrophe; else it is posted as it stands, so it stays. */
  readonly guardsFormulas?: true;
  /** Names of columns, as `plainName` has them, that tell its tables from others. */
  readonly signs: readonly string[];
}

/** A name of a column without what tools put around it. */
export const plainName = (name: string): string =>
  name
    .replace(/\([^()]{0,60}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const nothing = (): string => '';

/** A column that stays empty, since a draft says nothing on it. */
export const empty = (name: string): Column => ({ name, holds: 'other', value: nothing });

/** `2026-11-30 09:00`, or with seconds. */
export const dayAndTime = ({ when }: SchedulerPost, seconds = false): string => (when ? `${when.day} ${when.time.slice(0, seconds ? 8 : 5)}` : '');

/** The text of the row. */
export const textOfPost = ({ exported, part }: SchedulerPost): string => exported.parts[part] ?? '';

/** What is posted under the first post: the rest of a thread, then the first comment. */
export const commentsOf = ({ exported, firstComment }: SchedulerPost): readonly string[] => [
  ...exported.parts.slice(1),
  ...(firstComment === '' ? [] : [firstComment]),
];

/** What a file is, as its address ends. */
export const kindOf = (url: string): 'image' | 'gif' | 'video' => {
  const ending = endingOf(url);
  return ending === 'gif' ? 'gif' : ['mp4', 'mov', 'm4v', 'webm', 'avi'].includes(ending) ? 'video' : 'image';
};

/** The ending of the file that an address leads to, such as `jpg`. */
export const endingOf = (url: string): string => /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** The addresses of one kind of files. */
export const urlsOf = ({ media }: SchedulerPost, kind: 'image' | 'gif' | 'video'): readonly string[] =>
  media.map(({ url }) => url).filter((url) => kindOf(url) === kind);
