import { remember } from '../text/remember.ts';
import type { Paragraph, Span } from '../types.ts';
import { monthNames } from './calendar.ts';

/** A day, a stretch of days or a month, as a post writes it. */
export interface DateMention extends Span {
  /** Month and day as `MM-DD`; of a month alone the day is missing. */
  readonly first: string;
  readonly last: string;
  readonly year: number | undefined;
  /** The day of the week before it, as far as it is written: `Tue`. */
  readonly weekday: string | undefined;
  readonly monthFirst: boolean;
  /** It names no day. */
  readonly monthAlone: boolean;
}

const weekday = '(?:\\b(?<weekday>Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}\\.?,? )?';
const month = (name: string): string =>
  `\\b(?<${name}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b(?:\\.(?=,? ?\\d))?`;
const day = (name: string): string => `(?<${name}>[12]\\d|3[01]|0?[1-9])(?!\\d)(?:st|nd|rd|th)?`;
const to = '(?: ?[-–—] ?| to | through | until )';
const year = '(?:,? (?<year>20\\d\\d)(?!\\d))?';

const monthFirst = new RegExp(`${weekday}${month('month')} ${day('day')}(?:${to}(?:${month('lastMonth')} )?${day('last')})?${year}`, 'g');
const dayFirst = new RegExp(
  `${weekday}(?<![\\d.,/:])\\b${day('day')}(?:(?: (?:of )?${month('month')})?${to}${day('last')})? (?:of )?${month('lastMonth')}${year}`,
  'g',
);
const alone = new RegExp(`${month('month')}(?! ?\\d{1,2}(?!\\d))${year}`, 'g');

const two = (number: number): string => String(number).padStart(2, '0');
const monthNumber = (text: string): string => two(monthNames.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1);

/** The days and months that a paragraph names, from its start. */
export const dateMentionsIn = remember(({ prose }: Paragraph): readonly DateMention[] => {
  const found: DateMention[] = [];
  const taken = new Uint8Array(prose.length);
  const take = (pattern: RegExp, isMonthFirst: boolean): void => {
    for (const { index: start, 0: text, groups = {} } of prose.matchAll(pattern)) {
      const end = start + text.length;
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      const { month: from, lastMonth, day: first, last } = groups;
      const [firstMonth, endMonth] = [monthNumber(from ?? lastMonth ?? ''), monthNumber(lastMonth ?? from ?? '')];
      found.push({
        start,
        end,
        first: first === undefined ? firstMonth : `${firstMonth}-${two(Number(first))}`,
        last: first === undefined ? firstMonth : `${endMonth}-${two(Number(last ?? first))}`,
        year: groups['year'] === undefined ? undefined : Number(groups['year']),
        weekday: groups['weekday'],
        monthFirst: isMonthFirst,
        monthAlone: first === undefined,
      });
    }
  };
  take(monthFirst, true);
  take(dayFirst, false);
  take(alone, true);
  return found.sort((a, b) => a.start - b.start);
});
