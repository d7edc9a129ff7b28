const dayLength = 86_400_000;

/** The number of a day, counted from 1970. */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayLength;

/** The day as `YYYY-MM-DD`. */
export const dayText = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** The number of a day that begins a text as `YYYY-MM-DD`; nothing where there is none, or the calendar has none. */
export const readDay = (text: string): number | undefined => {
  const [, year, month, day] = /^(20\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = dayNumber(Number(year), Number(month), Number(day));
  return dayText(number) === `${year}-${month ?? ''}-${day ?? ''}` ? number : undefined;
};

/** 0 is Sunday. */
export const weekdayOf = (number: number): number => (number + 4) % 7;

/** How many days a month has. */
export const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Months by their English names, from January. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Days of the week by their English names, from Sunday. */
export const weekdayNames: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
