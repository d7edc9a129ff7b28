/** Days and months as the writers of a place write them. */
export interface DayWords {
  /** `Tuesday, December 1, 2026` */
  readonly long: (day: string) => string;
  /** `Tue, Dec 1` */
  readonly weekday: (day: string) => string;
  /** `Dec 1` */
  readonly short: (day: string) => string;
  /** `December 2026` */
  readonly month: (month: string) => string;
  /** `Tue` */
  readonly weekdayShort: (day: string) => string;
  /** `Tuesday` */
  readonly weekdayLong: (day: string) => string;
}

/** The words of an English, such as `en-GB`. */
export const dayWordsIn = (locale: string): DayWords => {
  const as = (form: Intl.DateTimeFormatOptions): ((day: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
    return (day) => format.format(Date.parse(`${day}T00:00:00Z`));
  };
  const month = as({ month: 'long', year: 'numeric' });
  return {
    long: as({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }),
    weekday: as({ weekday: 'short', month: 'short', day: 'numeric' }),
    short: as({ month: 'short', day: 'numeric' }),
    month: (text) => month(`${text}-01`),
    weekdayShort: as({ weekday: 'short' }),
    weekdayLong: as({ weekday: 'long' }),
  };
};
