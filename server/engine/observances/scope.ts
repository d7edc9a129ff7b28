import type { Locale } from '../locale.ts';

/** Who keeps a day: codes of the table, with their words for the writer. */
export const scopes: Readonly<Record<string, string>> = {
  global: 'worldwide',
  UN: 'United Nations',
  WHO: 'WHO',
  EU: 'Europe',
  US: 'United States',
  UK: 'United Kingdom',
  CA: 'Canada',
  AU: 'Australia',
  NZ: 'New Zealand',
  IE: 'Ireland',
  IN: 'India',
};

const everywhere: readonly string[] = ['global', 'UN', 'WHO'];

/** The place whose days are those of writers of an English. */
export const placeOfLocale = (locale: Locale): string => (locale === 'en-GB' ? 'UK' : locale.slice(3));

/** Whether a day with such a scope is kept in a place: its own days, and those of the world. */
export const isKeptIn = (scope: readonly string[], place: string): boolean =>
  scope.some((code) => code === place || everywhere.includes(code) || (code === 'EU' && place === 'IE'));
