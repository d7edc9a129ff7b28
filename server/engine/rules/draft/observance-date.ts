import { editInFile, spanInFile } from '../../draft/place.ts';
import { dayText, readDay, weekdayNames, weekdayOf } from '../../observances/calendar.ts';
import type { DateMention } from '../../observances/dateMentions.ts';
import type { Days } from '../../observances/dateRule.ts';
import { allDays, distance, fits, rowIn } from '../../observances/fit.ts';
import { publishDay, type Said, saidIn } from '../../observances/said.ts';
import { daysIn, type Observance, observancesFor } from '../../observances/table.ts';
import { daysWords, isMonthFirst, isWholeMonth } from '../../observances/words.ts';
import type { Settings } from '../../settings.ts';
import type { Draft, DraftRule, Fix, Report } from '../../types.ts';

/** Of a date that stays the same, the year says nothing. */
const isFixed = (row: Observance, { first, last }: Days, year: number): boolean => {
  const next = daysIn(row, year + 1);
  return next !== undefined && next.first.slice(5) === first.slice(5) && next.last.slice(5) === last.slice(5);
};

const messageFor = (row: Observance, days: Days, year: number, settings: Settings): string => {
  const verb = days.first === days.last ? 'is on' : isWholeMonth(days) ? 'is in' : 'runs';
  const when = `${verb} ${daysWords(days, isMonthFirst(settings.locale))}${isFixed(row, days, year) ? '' : ` in ${year}`}`;
  const check = row.organiser === undefined ? '' : ` Check with its organizer: ${row.organiser}.`;
  return row.sure ? `${row.name} ${when}.${check}` : `As far as we know, ${row.name} ${when}.${check}`;
};

/** The right date in the form of the wrong one. */
const dateWords = (date: DateMention, days: Days): string => {
  const weekday = date.weekday === undefined || days.first !== days.last ? '' : `${weekdayNames[weekdayOf(readDay(days.first) ?? 0)] ?? ''}, `;
  return `${weekday}${daysWords(days, date.monthFirst)}${date.year === undefined ? '' : `${date.monthFirst && !isWholeMonth(days) ? ',' : ''} ${date.year}`}`;
};

/** The right day with the wrong day of the week, in a year that is told. */
const reportOnWeekday = (draft: Draft, placed: Said['placed'], date: DateMention, year: number): Report | undefined => {
  const day = date.first === date.last && !date.monthAlone ? readDay(`${year}-${date.first}`) : undefined;
  const right = day === undefined ? undefined : weekdayNames[weekdayOf(day)];
  if (date.weekday === undefined || right === undefined || right.startsWith(date.weekday)) return undefined;
  const written = /^[A-Za-z]+/.exec(placed.paragraph.prose.slice(date.start, date.end))?.[0] ?? '';
  const text = written.length > date.weekday.length ? right : right.slice(0, written.length);
  const edit = editInFile(draft, placed, { start: date.start, end: date.start + written.length, text });
  return {
    ...spanInFile(placed, date.start, date.start + written.length),
    message: `This day is a ${right} in ${year}. Check which of the two is right.`,
    ...(edit ? { fixes: [{ title: `Change to "${text}"`, kind: 'suggestion', edits: [edit] }] } : {}),
  };
};

const reportOn = (draft: Draft, { placed, named, date, year: behind }: Said, settings: Settings, publish: number | undefined): Report | undefined => {
  if (!date) return undefined;
  const today = Number(settings.today.slice(0, 4));
  const given = date.year ?? behind ?? (publish === undefined ? undefined : Number(dayText(publish).slice(0, 4)));
  const years = given === undefined ? [today, today + 1] : [given];
  const all = allDays(named, years);
  const row = rowIn(named, settings);
  if (!all || !row) return undefined;
  if (all.some(([days, year]) => fits(date, days, year))) return given === undefined ? undefined : reportOnWeekday(draft, placed, date, given);
  const coming = years.flatMap((each) => daysIn(row, each) ?? []);
  const days = coming.find(({ last }) => last >= settings.today) ?? coming[0];
  if (!days) return undefined;
  const text = dateWords(date, days);
  const edit = editInFile(draft, placed, { start: date.start, end: date.end, text });
  return {
    ...spanInFile(placed, date.start, date.end),
    message: messageFor(row, days, Number(days.first.slice(0, 4)), settings),
    ...(row.sure ? {} : { severity: 'information' }),
    ...(edit ? { fixes: [{ title: `Change to "${text}"`, kind: 'suggestion', edits: [edit] }] } : {}),
  };
};

const shifts = { today: 0, tomorrow: 1, week: 0, month: 0, wish: 0 } as const;
/** Time zones, and weeks that begin on Sunday or on Monday. */
const leeway = 1;
/** Good wishes reach their readers after a weekend, too. */
const late = 4;

const publishFix = ({ frontMatter, source }: Draft, days: Days, shift: number): readonly Fix[] => {
  const place = frontMatter.places.get('publish');
  const at = place && source.text.slice(place.start, place.end).search(/\d{4}-\d\d-\d\d/);
  if (!place || at === undefined || at < 0) return [];
  const day = dayText((readDay(days.first) ?? 0) - shift);
  return [{ title: `Publish on ${day}`, kind: 'suggestion', edits: [{ start: place.start + at, end: place.start + at + 10, text: day }] }];
};

/** "Today is World TB Day", against the day on which the post goes out. */
const reportOnToday = (draft: Draft, { placed, named, from }: Said, settings: Settings, publish: number | undefined): Report | undefined => {
  if (from === undefined || publish === undefined) return undefined;
  const shift = shifts[from];
  const day = publish + shift;
  const year = Number(dayText(day).slice(0, 4));
  const all = allDays(named, [year]);
  const row = rowIn(named, settings);
  const days = row && daysIn(row, year);
  if (!all || !row || !days) return undefined;
  const near = from === 'month' ? 31 : from === 'week' ? 7 : from === 'wish' ? late : leeway;
  const isNear = ({ first, last }: Days): boolean =>
    from === 'month' ? [first, last].some((each) => each.slice(0, 7) === dayText(day).slice(0, 7)) : distance(day, { first, last }) <= near;
  if (all.some(([each]) => isNear(each))) return undefined;
  return {
    ...spanInFile(placed, named.start, named.end),
    message: `This post goes out on ${daysWords({ first: dayText(publish), last: dayText(publish) }, isMonthFirst(settings.locale))}. ${messageFor(row, days, year, settings)}`,
    ...(row.sure ? {} : { severity: 'information' }),
    fixes: publishFix(draft, days, shift),
  };
};

const onDay = (day: string, text: string): string => `---\npublish: ${day}\n---\n\n${text}`;

export const observanceDate: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A health day with a wrong date',
  why: 'Lists of health days on the web are often wrong or old, and some days move from year to year. A post on the wrong day misses the people who look for it, and looks careless.',
  limits:
    'It reads a date only where the post says that the day is then, or names the two side by side, so that events around a day stay quiet. Where the organizer announces the date each year, or where countries differ, it says nothing.',
  sources: [
    { title: 'World Health Organization, WHO global health days', url: 'https://www.who.int/campaigns' },
    { title: 'United Nations, International Days and Weeks', url: 'https://www.un.org/en/observances/list-days-weeks' },
  ],
  examples: [
    { bad: 'World TB Day is on ⟦April 24⟧.', good: 'World TB Day is on March 24.' },
    { bad: 'World Hepatitis Day (⟦28 June⟧) is for everyone.', good: 'World Hepatitis Day (28 July) is for everyone.' },
    { bad: '⟦May⟧ is American Heart Month.', good: 'February is American Heart Month.' },
    { bad: 'World Kidney Day 2026 is on ⟦Friday, March 13⟧.', good: 'World Kidney Day 2026 is on Thursday, March 12.' },
    { bad: 'World Immunization Week runs from ⟦May 24–30⟧.', good: 'World Immunization Week runs from April 24–30.' },
    { bad: onDay('2026-04-24', 'Today is ⟦World TB Day⟧.'), good: onDay('2026-03-24', 'Today is World TB Day.') },
    { bad: 'World Heart Day: ⟦September 28, 2026⟧', good: 'World Heart Day: September 29, 2026' },
    { bad: 'World Health Day is on ⟦Thursday⟧, April 7, 2027.', good: 'World Health Day is on Wednesday, April 7, 2027.' },
    { bad: onDay('2026-04-24', 'Happy ⟦World TB Day⟧ to all!'), good: onDay('2026-03-24', 'Happy World TB Day to all!') },
    { bad: 'Today (⟦April 24⟧) is World TB Day.', good: 'Today (March 24) is World TB Day.' },
    { quiet: onDay('2026-03-26', 'Happy World TB Day to all!') },
    { quiet: 'World Health Day is on Wednesday, April 7.' },
    { quiet: 'World TB Day is on March 24.' },
    { quiet: 'Join us on March 20 for World TB Day.' },
    { quiet: 'We mark World Kidney Day on March 10 with free checks in the lobby.' },
    { quiet: 'World Heart Day: October 2 at 6 pm in the town hall.' },
    { quiet: 'World TB Day is coming. Sign up by March 1.' },
    { quiet: 'World Sleep Day is on March 13.' },
    { quiet: 'Carers Week, June 8–14.' },
    { quiet: 'World Kidney Day 2027 is on March 11.' },
    { quiet: onDay('2026-03-24', 'Today is World TB Day.') },
    { quiet: onDay('2026-05-08', 'This week is National Nurses Week.') },
    { quiet: 'World Meningitis Day was on April 24 until it moved to October.' },
  ],
  *check(draft, settings) {
    const publish = publishDay(draft);
    for (const said of saidIn(draft, observancesFor(settings.observances))) {
      const report = reportOn(draft, said, settings, publish) ?? reportOnToday(draft, said, settings, publish);
      if (report) yield report;
    }
  },
};
