import { dayNumber, dayText, lastOfMonth, weekdayOf } from './calendar.ts';

/** From the first to the last day, as `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Dates are worked out for these years; rules of earlier ones were others, and later ones are nobody's plan yet. */
export const firstYear = 2024;
export const lastYear = 2040;

const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** The number of the `nth` such weekday of a month, from 1, or from its end with -1; nothing where the month has no fifth. */
const nthWeekday = (year: number, month: number, weekday: number, nth: number): number | undefined => {
  if (nth < 0) {
    const last = dayNumber(year, month, lastOfMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  }
  const first = dayNumber(year, month, 1);
  const found = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return found - first < lastOfMonth(year, month) ? found : undefined;
};

const daysFrom = (first: number, days = 1): Days => ({ first: dayText(first), last: dayText(first + days - 1) });

const monthDay = '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const shape = new RegExp(
  `^(?:([ME]):(0[1-9]|1[0-2])|D:${monthDay}|R:${monthDay}\\.\\.${monthDay}|([NFW]):(0[1-9]|1[0-2]):(SUN|MON|TUE|WED|THU|FRI|SAT)(?::(-1|[1-5]))?(?::(\\d{1,2}))?|Y:(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d))$`,
);

const fixedDay = (year: number, month: string | undefined, day: string | undefined): number | undefined =>
  Number(day) <= lastOfMonth(year, Number(month)) ? dayNumber(year, Number(month), Number(day)) : undefined;

const fixedDays = (first: number | undefined, last: number | undefined): Days | undefined =>
  first === undefined || last === undefined || last < first ? undefined : daysFrom(first, last - first + 1);

/**
 * The days that a rule gives in a year; nothing where they are announced, or where that year has none.
 * `M:02` a month · `E:02` its last day · `D:03-24` a day · `R:10-09..10-15` a stretch · `N:05:TUE:1` the first Tuesday, -1 the last ·
 * `W:07:SUN:1:8` eight days from the first Sunday · `F:04:MON:7` the first full week · `Y:2026-05-11..2026-05-17` that year alone · `A:…` announced.
 */
export const daysOfRule = (rule: string, year: number): Days | undefined => {
  const [whole, monthly, month, dayMonth, day, fromMonth, fromDay, toMonth, toDay, kind, ofMonth, weekday = '', nth, length, from, to] = shape.exec(rule) ?? [];
  if (whole === undefined) return undefined;
  if (monthly !== undefined) {
    const last = lastOfMonth(year, Number(month));
    return monthly === 'M' ? daysFrom(dayNumber(year, Number(month), 1), last) : daysFrom(dayNumber(year, Number(month), last));
  }
  if (dayMonth !== undefined) return fixedDays(fixedDay(year, dayMonth, day), fixedDay(year, dayMonth, day));
  if (fromMonth !== undefined) return fixedDays(fixedDay(year, fromMonth, fromDay), fixedDay(year, toMonth, toDay));
  if (from !== undefined) return to !== undefined && Number(from.slice(0, 4)) === year && from <= to ? { first: from, last: to } : undefined;
  // Of a full week, the number behind the weekday is its length.
  const first = nthWeekday(year, Number(ofMonth), weekdays.indexOf(weekday), kind === 'F' ? 1 : Number(nth));
  return first === undefined ? undefined : daysFrom(first, kind === 'N' ? 1 : Number(length ?? 7));
};

/** Whether a rule can be read. */
export const isDateRule = (rule: string): boolean =>
  /^A:./.test(rule) || [2024, 2028].some((year) => daysOfRule(rule.replace(/^Y:\d{4}/, 'Y:2024').replace(/\.\.\d{4}/, '..2024'), year) !== undefined);
