import { rememberUnder } from '../text/remember.ts';
import { isRecord } from '../values.ts';
import type { Platform, PlatformTable, Utm } from './platform.ts';
import { tableOf } from './table.ts';

const names = ['source', 'medium', 'campaign'] as const;

/** What the tags say; `{platform}` and `{campaign}` stand for those of the post. */
type UtmValues = Readonly<Partial<Record<(typeof names)[number], string>>>;

/** The tags that a project puts into links to its own domains. */
export interface UtmSetting extends UtmValues {
  readonly domains: readonly string[];
  /** What is different on a platform, by its id or any name of it; `false` for no tags there. */
  readonly platforms?: Readonly<Record<string, false | UtmValues>>;
}

const valueSchemas = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));

/** The JSON schema of the setting `utm`. */
export const utmSchema = {
  type: 'object',
  properties: {
    domains: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    ...valueSchemas,
    platforms: {
      type: 'object',
      additionalProperties: { anyOf: [{ const: false }, { type: 'object', properties: valueSchemas, additionalProperties: false }] },
    },
  },
  additionalProperties: false,
} as const;

/** `https://www.riverside.org/` as `riverside.org`; nothing for what is no domain. */
const domainOf = (value: unknown): readonly string[] => {
  if (typeof value !== 'string') return [];
  const domain = value
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:\*\.)?(?:www\.)?/, '')
    .replace(/[/:?#].*$/, '');
  return /^[^\s@.]+(?:\.[^\s@.]+){1,10}$/.test(domain) ? [domain] : [];
};

const valuesIn = (value: Readonly<Record<string, unknown>>): UtmValues =>
  Object.fromEntries(names.flatMap((name) => (typeof value[name] === 'string' ? [[name, value[name]] as const] : [])));

/** What can be used of the setting `utm`; nothing if it is no object. */
export const readUtm = (value: unknown): UtmSetting | undefined => {
  if (!isRecord(value)) return undefined;
  const { domains, platforms } = value;
  return {
    domains: Array.isArray(domains) ? [...new Set(domains.flatMap(domainOf))] : [],
    ...valuesIn(value),
    ...(isRecord(platforms) && {
      platforms: Object.fromEntries(
        Object.entries(platforms).flatMap(([name, row]): (readonly [string, false | UtmValues])[] =>
          row === false ? [[name, false]] : isRecord(row) ? [[name, valuesIn(row)]] : [],
        ),
      ),
    }),
  };
};

const wrongValues = (value: Readonly<Record<string, unknown>>, more: readonly string[], where: string): readonly string[] =>
  Object.entries(value).flatMap(([key, each]) => {
    if (names.some((name) => name === key)) return typeof each === 'string' ? [] : [`In "utm", "${key}"${where} must be a text.`];
    return more.includes(key) ? [] : [`In "utm", there is no "${key}"${where}. It can have ${[...more, ...names].join(', ')}.`];
  });

/** What is wrong with the setting `utm`, in words for the writer. */
export const utmProblems = (value: unknown): readonly string[] => {
  if (!isRecord(value)) return [];
  const { domains, platforms } = value;
  const list: readonly unknown[] = Array.isArray(domains) ? domains : [];
  return [
    ...wrongValues(value, ['domains', 'platforms'], ''),
    ...(domains !== undefined && !Array.isArray(domains) ? ['In "utm", "domains" must be a list, such as ["riverside.org"].'] : []),
    ...list.flatMap((one) => (domainOf(one).length === 0 ? [`In "utm", ${JSON.stringify(one)} is no domain. Write it as "riverside.org".`] : [])),
    ...(platforms !== undefined && !isRecord(platforms) ? ['In "utm", "platforms" must be an object of names and values.'] : []),
    ...Object.entries(isRecord(platforms) ? platforms : {}).flatMap(([name, row]) =>
      row === false
        ? []
        : isRecord(row)
          ? wrongValues(row, [], ` of "${name}"`)
          : [`In "utm", "${name}" must be false, or an object such as { "medium": "social" }.`],
    ),
  ];
};

/** How programs that count visits sort these; everything else is social. */
const media: Readonly<Record<string, UtmValues>> = {
  sms: { medium: 'sms' },
  'google-business': { source: 'google', medium: 'organic' },
};

const rowFor = ({ id, sourceLine }: Platform, { domains, platforms: _, ...values }: UtmSetting, own: false | UtmValues | undefined): Utm | undefined => {
  // Where nobody can follow a link, a tag only makes it longer, unless the project asks for it.
  if (own === false || (own === undefined && sourceLine === 'name')) return undefined;
  return { domains, source: '{platform}', medium: 'social', campaign: '{campaign}', ...media[id], ...values, ...own };
};

const tagging = rememberUnder((utm: UtmSetting, table: PlatformTable): PlatformTable => {
  const own = new Map(Object.entries(utm.platforms ?? {}).map(([name, row]) => [table.byName(name)?.id ?? name, row]));
  return tableOf(
    table.all.map((platform) => {
      const row = rowFor(platform, utm, own.get(platform.id));
      return row ? { ...platform, utm: row } : platform;
    }),
  );
});

/** The platforms of a project whose links get tags. */
export const withTags = (utm: UtmSetting, table: PlatformTable): PlatformTable => (utm.domains.length > 0 ? tagging(utm, table) : table);
