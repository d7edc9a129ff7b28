import { placeOfLocale, isKeptIn } from './scope.ts';
import type { Settings } from '../settings.ts';
import { readDay } from './calendar.ts';
import type { DateMention } from './dateMentions.ts';
import type { Days } from './dateRule.ts';
import { daysIn, type Named, type Observance } from './table.ts';

const numberOf = (day: string): number => readDay(day) ?? 0;

/** How far a day lies from a stretch of days; 0 within it. */
export const distance = (day: number, { first, last }: Days): number => Math.max(numberOf(first) - day, day - numberOf(last), 0);

/** Weeks begin on Sunday here and on Monday there, and some leave the weekend out. */
const lenient = 1;

/** Whether a date as it is written could be that of some days. */
export const fits = (date: DateMention, days: Days, year: number): boolean => {
  const { first, last, monthAlone } = date;
  if (monthAlone) return days.first.slice(5, 7) === first || days.last.slice(5, 7) === first;
  const [from, to] = [readDay(`${year}-${first}`), readDay(`${year}-${last}`)];
  if (from === undefined || to === undefined) return true;
  if (days.first === days.last) return from <= numberOf(days.first) && numberOf(days.first) <= to;
  return distance(from, days) <= lenient && distance(to, days) <= lenient;
};

/** The one row that a name stands for where the writer is; nothing where there are several. */
export const rowIn = ({ rows }: Named, { locale }: Settings): Observance | undefined => {
  const kept = rows.filter(({ scope }) => isKeptIn(scope, placeOfLocale(locale)));
  return kept.length === 1 ? kept[0] : undefined;
};

/** The days of all that a name stands for in some years; nothing where those of one are not known. */
export const allDays = ({ rows }: Named, years: readonly number[]): readonly (readonly [days: Days, year: number])[] | undefined => {
  const known = rows.flatMap((row) => years.map((year) => [daysIn(row, year), year] as const));
  const sure = known.flatMap(([days, year]) => (days ? [[days, year] as const] : []));
  return sure.length === known.length ? sure : undefined;
};
