import type { Settings } from '../settings.ts';
import type { Draft, Span } from '../types.ts';
import { readDay } from './calendar.ts';
import { writtenTag } from './misspelt.ts';
import { findNames, namesInDraft } from './names.ts';
import { publishDay } from './said.ts';
import { isKeptIn, placeOfLocale } from './scope.ts';
import { announced, nextDays, type Observance, type ObservanceTable, observancesFor, plainName, tagOf } from './table.ts';
import { daysWords, isMonthFirst } from './words.ts';

/** Something that may stand where the writer types. */
export interface ObservanceItem extends Span {
  readonly kind: 'name' | 'date' | 'hashtag';
  readonly text: string;
  /** `March 24 · WHO` */
  readonly detail: string;
  /** What to mind, in a sentence. */
  readonly note: string | undefined;
}

interface Place {
  readonly draft: Draft;
  readonly settings: Settings;
  readonly table: ObservanceTable;
  readonly day: number;
  readonly offset: number;
}

const detailOf = (row: Observance, { day, settings }: Place): string => {
  const days = nextDays(row, day);
  const when = days ? daysWords(days, isMonthFirst(settings.locale)) : (announced(row) ?? '');
  return [when, row.organiser].filter((part) => part).join(' · ');
};

const noteOn = (row: Observance): string | undefined =>
  announced(row) === undefined && row.sure
    ? undefined
    : `${announced(row) === undefined ? 'The date is what we know. ' : 'The date is announced each year. '}Check with its organizer${row.organiser === undefined ? '' : `: ${row.organiser}`}.`;

/** What the title and the texts of a draft name. */
const namedRows = ({ draft, table }: Place): ReadonlySet<Observance> => {
  const title = draft.frontMatter.values['title'];
  return new Set([
    ...(typeof title === 'string' ? findNames(title, table) : []).flatMap(({ rows }) => rows),
    ...namesInDraft(draft, table).flatMap(({ rows }) => rows),
  ]);
};

/** Those of the writer's place, what the draft names first, then what comes next. */
const rowsFor = (at: Place): readonly Observance[] => {
  const { settings, table, day } = at;
  const named = namedRows(at);
  const place = placeOfLocale(settings.locale);
  const keyOf = (row: Observance): string => (named.has(row) ? '0' : (nextDays(row, day)?.first ?? '9'));
  return table.all
    .filter(({ scope }) => isKeptIn(scope, place))
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
};

const tagItems = (place: Place, typed: string, sign: string): readonly ObservanceItem[] => {
  const start = place.offset - typed.length;
  const seen = new Set<string>();
  return rowsFor(place).flatMap((row) =>
    // A short tag stands for other things elsewhere: the name as a tag is offered beside it.
    [row.hashtag, writtenTag(tagOf(row.name), place.table)].flatMap((tag) => {
      if (tag === undefined || seen.has(tag.toLowerCase())) return [];
      seen.add(tag.toLowerCase());
      return [{ kind: 'hashtag' as const, start, end: place.offset, text: sign + tag, detail: `${row.name} · ${detailOf(row, place)}`, note: noteOn(row) }];
    }),
  );
};

const nameItems = (place: Place, typed: string, rows: readonly Observance[]): readonly ObservanceItem[] => {
  const start = place.offset - typed.length;
  return rows.map((row) => ({ kind: 'name' as const, start, end: place.offset, text: row.name, detail: detailOf(row, place), note: noteOn(row) }));
};

const generalWord = /^(?:World|International|National|Global|European|American)\b/;
const leastTyped = 5;

/** What is typed as the beginning of a name: `World M`. One word is enough only where many names begin with it. */
const namesFrom = (place: Place, line: string): readonly ObservanceItem[] => {
  const tail = line.slice(-60);
  const rows = rowsFor(place);
  for (const { index } of tail.matchAll(/(?<![^\s("“‘*_>-])[A-Z]/g)) {
    const typed = tail.slice(index);
    const plain = plainName(typed);
    if (plain.length < leastTyped || /[.!?:;,)]/.test(typed.slice(0, -1)) || !(generalWord.test(typed) || /\s\S/.test(typed))) continue;
    const found = rows.filter((row) => [row.name, ...row.also].some((name) => plainName(name).startsWith(plain)));
    if (found.length > 0) return nameItems(place, typed, found);
  }
  return [];
};

const beforeDate = /^(?: 20\d\d)?(?:,? (?:is|falls|takes place|runs|starts|begins)(?: on| from| in)?| on|,| \(| [–—-]|:) ?$/;

/** The date of a name that stands right before. */
const datesFrom = (place: Place, line: string): readonly ObservanceItem[] => {
  const named = findNames(line, place.table).at(-1);
  const between = line.slice(named?.end);
  if (!named || !beforeDate.test(between) || !/[ (]$/.test(between)) return [];
  const { settings, day, offset } = place;
  return named.rows
    .filter(({ scope }) => isKeptIn(scope, placeOfLocale(settings.locale)))
    .flatMap((row) => {
      const days = nextDays(row, day);
      if (!days) return [];
      const detail = [`${row.name} ${days.first.slice(0, 4)}`, row.organiser].filter((part) => part).join(' · ');
      return [{ kind: 'date' as const, start: offset, end: offset, text: daysWords(days, isMonthFirst(settings.locale)), detail, note: noteOn(row) }];
    });
};

const leastOfTitle = 3;

/** Titles are about anything: names are offered where what is typed begins one, or where the post is for a health day. */
const titlesFrom = (place: Place, typed: string): readonly ObservanceItem[] => {
  const rows = rowsFor(place);
  const plain = plainName(typed);
  if (plain === '') return place.draft.frontMatter.values['type'] === 'awareness' ? nameItems(place, typed, rows) : [];
  if (plain.length < leastOfTitle) return [];
  return nameItems(
    place,
    typed,
    rows.filter((row) => [row.name, ...row.also].some((name) => plainName(name).startsWith(plain))),
  );
};

/** The next days of what the draft names, as days to publish. */
const publishItems = (place: Place, typed: string | undefined): readonly ObservanceItem[] => {
  if (typed === undefined) return [];
  const { draft, settings, offset } = place;
  const today: Place = { ...place, day: readDay(settings.today) ?? 0 };
  const named = namedRows(place);
  return [...named].flatMap((row) => {
    const days = nextDays(row, today.day);
    if (!days || !isKeptIn(row.scope, placeOfLocale(settings.locale))) return [];
    const start = offset - typed.length;
    const end = offset + (/^\S*/.exec(draft.source.text.slice(offset, offset + 30))?.[0].length ?? 0);
    return [{ kind: 'date' as const, start, end, text: days.first, detail: `${row.name} · ${detailOf(row, today)}`, note: noteOn(row) }];
  });
};

/** The key of the front matter that a place belongs to. */
const keyAt = (before: string): string | undefined => [...before.matchAll(/^([A-Za-z]\w*):/gm)].at(-1)?.[1];

/** What can be completed at a place of a draft: hashtags behind `#`, names behind "World …", dates behind a name; in the front matter `title` and `hashtags`. */
export const observanceItems = (draft: Draft, settings: Settings, offset: number): readonly ObservanceItem[] => {
  const text = draft.source.text;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const table = observancesFor(settings.observances);
  const place: Place = { draft, settings, table, offset, day: publishDay(draft) ?? readDay(settings.today) ?? 0 };
  if (offset < draft.frontMatter.span.end) {
    const key = keyAt(text.slice(0, offset));
    const typed = key === 'hashtags' ? /(?:hashtags:[ \t]*\[?|[,[\s"'-])(#?\w*)$/.exec(line)?.[1] : undefined;
    if (typed !== undefined) return tagItems(place, typed, '');
    if (key === 'publish') return publishItems(place, /^publish:[ \t]+(\S*)$/.exec(line)?.[1]);
    const title = key === 'title' ? /^title:[ \t]+["']?(.*)$/.exec(line)?.[1] : undefined;
    return title === undefined ? [] : titlesFrom(place, title);
  }
  const tag = /(?:^|[\s(])(#\w*)$/.exec(line)?.[1];
  // At the start of a line the sign alone begins a heading.
  if (tag !== undefined) return tag === '#' && line === '#' ? [] : tagItems(place, tag, '#');
  const dates = datesFrom(place, line);
  return dates.length > 0 ? dates : namesFrom(place, line);
};
