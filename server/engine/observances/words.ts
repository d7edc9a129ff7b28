import { type Locale, locales } from '../locale.ts';
import { lastOfMonth, monthNames } from './calendar.ts';
import type { Days } from './dateRule.ts';

const partsOf = (day: string): readonly [year: number, month: number, day: number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];

/** Whether the writers of an English put the month before the day. */
export const isMonthFirst = (locale: Locale): boolean => locales[locale].english === 'en-US';

/** `March 24` or `24 March`. */
const dayWords = (day: string, monthFirst: boolean): string => {
  const [, month, number] = partsOf(day);
  const name = monthNames[month - 1] ?? '';
  return monthFirst ? `${name} ${number}` : `${number} ${name}`;
};

/** Whether days are a month from its first to its last. */
export const isWholeMonth = ({ first, last }: Days): boolean => {
  const [year, month, day] = partsOf(first);
  return day === 1 && first.slice(0, 7) === last.slice(0, 7) && Number(last.slice(8)) === lastOfMonth(year, month);
};

/** `March 24`, `May 6–12`, `May 27 – June 3`, or `February` for a whole month. */
export const daysWords = (days: Days, monthFirst: boolean): string => {
  const { first, last } = days;
  if (first === last) return dayWords(first, monthFirst);
  const [, month, day] = partsOf(first);
  const end = partsOf(last)[2];
  if (isWholeMonth(days)) return monthNames[month - 1] ?? '';
  if (first.slice(0, 7) !== last.slice(0, 7)) return `${dayWords(first, monthFirst)} – ${dayWords(last, monthFirst)}`;
  return monthFirst ? `${dayWords(first, true)}–${end}` : `${day}–${dayWords(last, false)}`;
};
