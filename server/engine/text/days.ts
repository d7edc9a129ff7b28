const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether there is such a day; months count from 1. */
export const isDay = (year: number, month: number, day: number): boolean => {
  const most = (lengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  return year > 0 && day >= 1 && day <= most;
};

const two = (number: number): string => String(number).padStart(2, '0');
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string | undefined): number => months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(?:[Zz]|[+-](\d{2}):?(\d{2})?))?)?$/;

/** A day with or without a time, as ISO writes it: what it says, or what is wrong with it. */
export const readMoment = (text: string): { readonly day: string } | { readonly wrong: 'form' | 'day' | 'time' } => {
  const match = iso.exec(text.trim());
  if (!match) return { wrong: 'form' };
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (!isDay(year, month, day)) return { wrong: 'day' };
  if (hour > 23 || minute > 59 || second > 59 || zoneHour > 14 || zoneMinute > 59) return { wrong: 'time' };
  return { day: `${match[1] ?? ''}-${two(month)}-${two(day)}` };
};

/** A day that is written another way, as ISO writes it: `Nov 28, 2026`, `28 November 2026`, `2026/11/28`, `11/28/2026`; nothing where it could be two. */
export const toIso = (text: string): string | undefined => {
  const clean = text.trim();
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(clean);
  const british = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(clean);
  const yearFirst = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(clean);
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(clean);
  const [first, second] = [Number(numbers?.[1]), Number(numbers?.[2])];
  const [year, month, day] = american
    ? [Number(american[3]), monthOf(american[1]), Number(american[2])]
    : british
      ? [Number(british[3]), monthOf(british[2]), Number(british[1])]
      : yearFirst
        ? [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])]
        : numbers && (first > 12 || second > 12 || first === second)
          ? [Number(numbers[3]), Math.min(first, second), Math.max(first, second)]
          : [0, 0, 0];
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
};
