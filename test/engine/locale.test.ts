import { describe, expect, test } from 'vitest';
import type { Settings } from '../../server/engine/index.ts';
import { countsIn, type Locale, localeIds, locales, placeCodes } from '../../server/engine/locale.ts';
import { findingsOf } from './support.ts';

const terms = (text: string, given: Partial<Settings>): readonly string[] =>
  findingsOf('jargon/medical-term', text, given).map(({ start, end }) => text.slice(start, end));

describe('for whom a row of a table counts', () => {
  test.each<readonly [cell: string, expected: readonly Locale[]]>([
    ['', localeIds],
    ['en-US', ['en-US', 'en-CA']],
    ['en-GB', ['en-GB', 'en-AU', 'en-NZ', 'en-IE', 'en-IN']],
    ['US', ['en-US']],
    ['GB', ['en-GB']],
    ['AU; CA; NZ', ['en-CA', 'en-AU', 'en-NZ']],
    ['en-GB; CA', ['en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-IE', 'en-IN']],
  ])('"%s"', (cell, expected) => expect(localeIds.filter((locale) => countsIn(cell, locale))).toEqual(expected));

  test('each code that a cell may hold counts somewhere', () => {
    for (const code of placeCodes) expect(localeIds.some((locale) => countsIn(code, locale))).toBe(true);
  });

  test('the names and the helplines differ', () => {
    for (const key of ['name', 'helpline'] as const) expect(new Set(Object.values(locales).map((row) => row[key])).size).toBe(localeIds.length);
  });
});

describe('medical terms by country', () => {
  test.each<readonly [text: string, found: string, here: readonly Locale[]]>([
    ['Wait outside the operating theatre.', 'operating theatre', ['en-US', 'en-CA']],
    ['Ask about keyhole surgery.', 'keyhole surgery', ['en-GB', 'en-AU', 'en-NZ', 'en-IE', 'en-IN']],
  ])('%s', (text, found, here) => {
    for (const locale of localeIds) expect(terms(text, { locale }), locale).toEqual(here.includes(locale) ? [found] : []);
  });

  test('a draft can name its own', () => {
    expect(terms('---\nlocale: en-NZ\n---\n\nAsk about keyhole surgery.', {})).toEqual(['keyhole surgery']);
    expect(terms('---\nlocale: en-XX\n---\n\nAsk about keyhole surgery.', { locale: 'en-IE' })).toEqual(['keyhole surgery']);
  });
});
