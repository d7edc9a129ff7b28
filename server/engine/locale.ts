/** What sets one English apart from another. */
interface LocaleRow {
  readonly name: string;
  /** Whose words it shares: American terms ("operating room") or British ones ("operating theatre"). */
  readonly english: 'en-US' | 'en-GB';
  /** Canada writes "tumour", but "leukemia" and "organization". */
  readonly spelling: 'american' | 'canadian' | 'british';
  /** What a post on suicide may end with; its number stands in the table of hotlines. */
  readonly helpline: string;
}

/** The values of the setting `locale`. */
export const localeIds = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-IE', 'en-IN'] as const;

export type Locale = (typeof localeIds)[number];

const talk = 'If you need to talk, call';

/** A row an English: what is not said here or in a table is the same in all of them. */
export const locales: Readonly<Record<Locale, LocaleRow>> = {
  'en-US': { name: 'American English', english: 'en-US', spelling: 'american', helpline: `${talk} or text 988 (US and Canada).` },
  'en-GB': { name: 'British English', english: 'en-GB', spelling: 'british', helpline: `${talk} Samaritans on 116 123 (UK and Ireland).` },
  'en-CA': { name: 'Canadian English', english: 'en-US', spelling: 'canadian', helpline: `${talk} or text 988 (Canada).` },
  'en-AU': { name: 'Australian English', english: 'en-GB', spelling: 'british', helpline: `${talk} Lifeline on 13 11 14 (Australia).` },
  'en-NZ': { name: 'New Zealand English', english: 'en-GB', spelling: 'british', helpline: `${talk} or text 1737 (New Zealand).` },
  'en-IE': { name: 'Irish English', english: 'en-GB', spelling: 'british', helpline: `${talk} Samaritans on 116 123 (Ireland).` },
  'en-IN': { name: 'Indian English', english: 'en-GB', spelling: 'british', helpline: `${talk} Tele-MANAS on 14416 (India).` },
};

const countryOf = (locale: Locale): string => locale.slice(3);

/**
 * What the `locale` cell of a table may hold, several apart by `; `. `en-GB` stands for all who write British words, from Australia to India;
 * `GB` for the United Kingdom alone, where a row is about its laws, offices or health service.
 */
export const placeCodes: readonly string[] = ['en-US', 'en-GB', ...localeIds.map(countryOf)];

/** Whether a row with such a cell counts for drafts in an English; one with an empty cell always does. */
export const countsIn = (cell: string, locale: Locale): boolean =>
  cell === '' || cell.split('; ').some((code) => code === locales[locale].english || code === countryOf(locale));
