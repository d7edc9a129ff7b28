import type { Settings } from '../settings.ts';
import { isKeptIn, placeOfLocale } from './scope.ts';
import { daysIn, observancesFor } from './table.ts';
import { isWholeMonth } from './words.ts';

/** An observance on the days that it has in a calendar. */
export interface ObservedDays {
  readonly name: string;
  /** Its codes, to tell two of the same name apart. */
  readonly scope: string;
  readonly first: string;
  readonly last: string;
  /** A month from its first to its last day. */
  readonly wholeMonth: boolean;
  /** Its date was seen in a source. */
  readonly sure: boolean;
}

/** The observances of the writer's place and of the world between two days, both `YYYY-MM-DD`, by their first day. Days that are announced each year are left out. */
export const observancesBetween = ({ observances, locale }: Settings, from: string, to: string): readonly ObservedDays[] => {
  const place = placeOfLocale(locale);
  // One that begins in December may go on in January.
  const years = [...new Set([Number(from.slice(0, 4)) - 1, Number(from.slice(0, 4)), Number(to.slice(0, 4))])];
  return observancesFor(observances)
    .all.filter(({ scope }) => isKeptIn(scope, place))
    .flatMap((row) =>
      years.flatMap((year): readonly ObservedDays[] => {
        const days = daysIn(row, year);
        return !days || days.last < from || days.first > to
          ? []
          : [{ name: row.name, scope: row.scope.join('; '), ...days, wholeMonth: isWholeMonth(days), sure: row.sure }];
      }),
    )
    .sort((a, b) => (a.first === b.first ? a.name.localeCompare(b.name) : a.first < b.first ? -1 : 1));
};
