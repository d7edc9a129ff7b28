import type { Platform } from '../../platforms/platform.ts';
import type { Analysis } from '../../types.ts';
import type { Blocker } from '../post.ts';
import { readCsv, writeCsv } from './csv.ts';
import type { Zone } from './moment.ts';
import { type SchedulerEntry, schedulerEntries } from './rows.ts';
import { plainName, type Scheduler } from './scheduler.ts';
import { schedulerOf, schedulers } from './schedulerList.ts';

/** What is asked of an export. */
export interface TablesOrder {
  /** The id of the tool. */
  readonly scheduler: string;
  /** The text of the template, for a tool that has its users download one. */
  readonly template?: string | undefined;
  /** Names of platforms; those that each draft or its project chose when left out. */
  readonly platforms?: readonly string[] | undefined;
  /** The writer waves everything through that may be. */
  readonly override?: boolean | undefined;
}

/** A draft for one platform, with what became of it. */
export interface SchedulerItem extends SchedulerEntry {
  /** A name or an address, as whoever asks calls the draft. */
  readonly draft: string;
}

/** A table that a tool takes. */
interface SchedulerFile {
  /** Where all its rows go, where the tool wants a file for each place. */
  readonly platform?: Platform;
  readonly posts: number;
  readonly text: string;
}

/** Tables, and what became of each draft. */
export interface SchedulerFiles {
  readonly files: readonly SchedulerFile[];
  readonly done: readonly SchedulerItem[];
  readonly held: readonly SchedulerItem[];
}

/** Takes in drafts, one after the other, and keeps their rows alone. */
export interface Tables {
  readonly scheduler: Scheduler;
  /** Gives back what became of the draft, and the names that no platform has. The zone is that of its project. */
  add(draft: string, analysis: Analysis, zone: Zone): { readonly items: readonly SchedulerItem[]; readonly unknown: readonly string[] };
  finish(): SchedulerFiles;
}

const tooMany = ({ name, mostRows }: Scheduler): Blocker => ({
  start: 0,
  end: 0,
  rule: 'scheduler/rows',
  severity: 'error',
  message: `${name} takes ${mostRows} rows a file, and they are full. Export this draft to a file of its own.`,
  final: true,
});

/** The names of the columns of a template, or what is wrong with it, in words for the writer. */
const headerOf = (template: string | undefined, { name, ownHeader = [] }: Scheduler): { readonly header: readonly string[] } | { readonly problem: string } => {
  const advice = `Download the template in ${name}, where you import posts, and choose that file.`;
  if (template === undefined) return { problem: `${name} changes its columns now and then. ${advice}` };
  const header = (readCsv(template)[0] ?? []).map(({ value }) => value);
  const names = new Set(header.map(plainName));
  const missing = ownHeader.find((column) => !names.has(plainName(column)));
  return missing === undefined ? { header } : { problem: `This is no template of ${name}: it has no column "${missing}". ${advice}` };
};

const tablesOf = (items: readonly SchedulerItem[], scheduler: Scheduler, header: readonly string[]): SchedulerFiles => {
  const { mixed, mostRows = Number.POSITIVE_INFINITY, bom } = scheduler;
  const tables = new Map<string, { readonly platform: Platform; readonly rows: (readonly string[])[]; posts: number }>();
  const done: SchedulerItem[] = [];
  const held: SchedulerItem[] = [];
  for (const item of items) {
    const { platform } = item.exported;
    const key = mixed ? '' : platform.id;
    const table = tables.get(key) ?? { platform, rows: [], posts: 0 };
    const isFull = item.ready && table.rows.length + item.rows.length > mostRows;
    if (!item.ready || isFull) {
      held.push(isFull ? { ...item, ready: false, blockers: [...item.blockers, tooMany(scheduler)] } : item);
      continue;
    }
    table.rows.push(...item.rows);
    table.posts += 1;
    tables.set(key, table);
    done.push(item);
  }
  return {
    files: [...tables.values()].map(({ platform, rows, posts }) => ({
      ...(mixed ? {} : { platform }),
      posts,
      text: `${bom ? '\uFEFF' : ''}${writeCsv([header, ...rows])}`,
    })),
    done,
    held,
  };
};

/** Starts tables for a tool: one for each platform where the tool does not tell platforms apart. Or says, in words for the writer, why it cannot. */
export const startTables = ({ scheduler: id, template, platforms, override }: TablesOrder): Tables | { readonly problem: string } => {
  const scheduler = schedulerOf(id);
  if (!scheduler) return { problem: `There is no scheduler "${id}". Choose from: ${schedulers.map((one) => one.id).join(', ')}.` };
  const own = scheduler.ownHeader ? headerOf(template, scheduler) : undefined;
  if (own && 'problem' in own) return own;
  const items: SchedulerItem[] = [];
  return {
    scheduler,
    add: (draft, analysis, zone) => {
      const { entries, unknown } = schedulerEntries(analysis, { scheduler, header: own?.header, platforms, override, zone });
      const added = entries.map((entry): SchedulerItem => ({ ...entry, draft }));
      items.push(...added);
      return { items: added, unknown };
    },
    finish: () => tablesOf(items, scheduler, own?.header ?? scheduler.columns.map(({ name }) => name)),
  };
};
