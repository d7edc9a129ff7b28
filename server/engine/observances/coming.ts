import { locales } from '../locale.ts';
import type { Settings } from '../settings.ts';
import { monthNames, readDay } from './calendar.ts';
import type { Days } from './dateRule.ts';
import { isKeptIn, placeOfLocale, scopes } from './scope.ts';
import { announced, nextDays, type Observance, observancesFor } from './table.ts';
import { daysWords, isMonthFirst, isWholeMonth } from './words.ts';

/** An observance in a list, in words for the writer. */
export interface ComingObservance {
  readonly name: string;
  /** Its codes, to tell two of the same name apart. */
  readonly scope: string;
  /** `March 24`, or what is known of a date that is announced each year. */
  readonly when: string;
  /** `worldwide`, `United States and United Kingdom` */
  readonly where: string;
  readonly organiser: string | undefined;
  readonly hashtag: string | undefined;
  readonly topic: string;
  /** What to mind about its date; nothing where it is sure. */
  readonly caution: string | undefined;
}

interface Coming {
  readonly row: Observance;
  /** `2026-12`, or empty where nothing says when. */
  readonly month: string;
  readonly days: Days | undefined;
}

/** Every place that has days of its own. */
const everyPlace = 'all';

const checkWith = ({ organiser }: Observance): string => (organiser === undefined ? 'check with its organizer' : `check with ${organiser}`);

const cautionOn = (row: Observance): string | undefined =>
  announced(row) !== undefined ? `Announced each year: ${checkWith(row)}` : row.sure ? undefined : `As far as we know: ${checkWith(row)}`;

/** The month in which an announced day will be next, as far as what is known of it says so. */
const announcedMonth = (known: string, today: string): string => {
  const month = monthNames.findIndex((name) => known.includes(name)) + 1;
  if (month === 0) return '';
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}`;
};

const comingOf = (row: Observance, today: string): Coming | undefined => {
  const known = announced(row);
  const days = nextDays(row, readDay(today) ?? 0);
  if (days) return { row, days, month: days.first < today ? today.slice(0, 7) : days.first.slice(0, 7) };
  return known === undefined ? undefined : { row, days, month: announcedMonth(known, today) };
};

const monthTitle = (month: string): string => (month === '' ? 'Announced each year' : `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`);

const placesOf = (row: Observance): string => row.scope.map((code) => scopes[code] ?? code).join(', ');

/** The observances of a place and of the world in the year ahead, by month, and the places there are. */
export const comingObservances = (
  { observances, locale, today }: Settings,
  place: string = placeOfLocale(locale),
): {
  readonly place: string;
  readonly months: readonly { readonly title: string; readonly items: readonly ComingObservance[] }[];
} => {
  const coming = observancesFor(observances)
    .all.filter(({ scope }) => place === everyPlace || isKeptIn(scope, place))
    .flatMap((row) => comingOf(row, today) ?? [])
    .sort((a, b) => order(a).localeCompare(order(b)) || a.row.name.localeCompare(b.row.name));
  const months = [...new Set(coming.map(({ month }) => month))];
  return {
    place,
    months: months.map((month) => ({
      title: monthTitle(month),
      items: coming
        .filter((each) => each.month === month)
        .map(({ row, days }) => ({
          name: row.name,
          scope: row.scope.join('; '),
          when: days ? daysWords(days, isMonthFirst(locale)) : (announced(row) ?? ''),
          where: placesOf(row),
          organiser: row.organiser,
          hashtag: row.hashtag,
          topic: row.topic,
          caution: cautionOn(row),
        })),
    })),
  };
};

// Whole months stand first in their month, and what is announced last; what no month is known of stands at the end.
const order = ({ month, days }: Coming): string => `${month === '' ? '9' : month} ${days ? (isWholeMonth(days) ? '0' : days.first) : '9'}`;

const yamlText = (text: string): string => (/^[A-Za-z][\w '’.?!&/-]*$/.test(text) ? text : JSON.stringify(text));
const inSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
const stop = (number: number, text: string): string => `\${${number}:${inSnippet(text)}}`;

const noteOn = (row: Observance): string =>
  announced(row) !== undefined
    ? `Put its date in. It is announced each year, so ${checkWith(row)}.`
    : `Before you publish, ${checkWith(row)}${row.sure ? '' : ': the date is what we know'}.`;

const opening = (row: Observance, days: Days | undefined, monthFirst: boolean): string => {
  const name = inSnippet(row.name);
  if (!days) return `This is ${name}.`;
  const when = daysWords(days, monthFirst);
  return days.first === days.last || isWholeMonth(days) ? `${when} is ${name}.` : `${name} is ${when}.`;
};

/** A post on an observance, as a snippet: its next date, its hashtag, and what to mind. Nothing for a name that is not in the table. */
export const startObservance = (name: string, scope: string, { observances, locale, today, platforms, audience }: Settings): string | undefined => {
  const row = observancesFor(observances).all.find((each) => each.name === name && each.scope.join('; ') === scope);
  if (!row) return undefined;
  const days = nextDays(row, readDay(today) ?? 0);
  const chosen = platforms.length > 0 ? platforms.join(', ') : `\${2|x\\, instagram\\, linkedin,x,instagram,linkedin,facebook|}`;
  return [
    '---',
    `title: ${stop(1, yamlText(row.name))}`,
    'type: awareness',
    `platforms: [${chosen}]`,
    `audience: ${audience}`,
    ...(row.hashtag === undefined ? [] : [`hashtags: [${inSnippet(row.hashtag)}]`]),
    ...(days ? [`publish: ${days.first < today ? today : days.first}`] : []),
    '---',
    '',
    `<!-- ${inSnippet(noteOn(row))} Do not use this for a day of mourning. -->`,
    '',
    opening(row, days, isMonthFirst(locale)),
    '',
    stop(3, 'Ask us what it means for you and your family.'),
    '',
    stop(4, 'Call us, or ask at your next visit.'),
    ...(/suicid/i.test(row.name) ? ['', inSnippet(locales[locale].helpline)] : []),
    '$0',
    '',
  ].join('\n');
};
