import { remember, rememberUnder } from '../text/remember.ts';
import { isRecord } from '../values.ts';
import { type CitationForm, citationForms, type Field, type FieldId, type LinkCount, type Platform, type PlatformTable, type Unit } from './platform.ts';
import { builtIn, tableOf } from './table.ts';
import { type UtmSetting, withTags } from './utm.ts';

/** What a project says of one platform: a number is the limit of the post. */
export interface PlatformOverride {
  readonly name?: string;
  readonly headings?: readonly string[];
  readonly limit?: number;
  readonly unit?: Unit;
  readonly links?: LinkCount;
  readonly threads?: boolean;
  readonly fold?: number;
  readonly hashtags?: number;
  readonly title?: number;
  readonly caption?: number;
  readonly altText?: number;
  readonly firstComment?: number;
  readonly bio?: number;
}

/** What a project says of platforms, by their id or any name of theirs. */
export type PlatformOverrides = Readonly<Record<string, PlatformOverride>>;

const units: readonly Unit[] = ['weighted', 'graphemes', 'bytes', 'codePoints', 'utf16'];
const linkCounts: readonly LinkCount[] = ['asWritten', 'fixedWithBare', 'fixed', 'shortened'];
const fieldIds: readonly FieldId[] = ['title', 'caption', 'altText', 'firstComment', 'bio'];

/** One key of an override: its JSON schema, and what a value must be, in words for the writer. */
interface Key {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly fits: (value: unknown) => boolean;
  readonly words: string;
}

const atLeast = (least: number): Key => ({
  schema: { type: 'integer', minimum: least },
  fits: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least,
  words: least === 0 ? 'a whole number, 0 or more' : 'a whole number above 0',
});
const oneOf = (values: readonly string[]): Key => ({
  schema: { type: 'string', enum: values },
  fits: (value) => typeof value === 'string' && values.includes(value),
  words: `one of ${values.join(', ')}`,
});
const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const keys: Readonly<Record<keyof PlatformOverride, Key>> = {
  name: { schema: { type: 'string' }, fits: isName, words: 'a name' },
  headings: {
    schema: { type: 'array', items: { type: 'string' } },
    fits: (value) => Array.isArray(value) && value.every(isName),
    words: 'a list of names',
  },
  limit: atLeast(1),
  unit: oneOf(units),
  links: oneOf(linkCounts),
  threads: { schema: { type: 'boolean' }, fits: (value) => typeof value === 'boolean', words: 'true or false' },
  fold: atLeast(1),
  hashtags: atLeast(0),
  title: atLeast(1),
  caption: atLeast(1),
  altText: atLeast(1),
  firstComment: atLeast(1),
  bio: atLeast(1),
};

/** The JSON schema of one platform in the project file. */
export const overrideSchema = {
  anyOf: [
    { type: 'integer', minimum: 1 },
    {
      type: 'object',
      properties: Object.fromEntries(Object.entries(keys).map(([key, { schema }]) => [key, schema])),
      additionalProperties: false,
    },
  ],
} as const;

const isKey = (key: string): key is keyof PlatformOverride => Object.hasOwn(keys, key);

const fitting = (value: unknown): PlatformOverride => {
  if (typeof value === 'number') return keys.limit.fits(value) ? { limit: value } : {};
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key, each]) => isKey(key) && keys[key].fits(each)));
};

/** What can be used of the setting `limits`; nothing if it is no object of platforms. */
export const readOverrides = (value: unknown): PlatformOverrides | undefined =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fitting(each)])) : undefined;

const problemsOf = (name: string, value: unknown): readonly string[] => {
  const known = builtIn.byName(name);
  if (typeof value !== 'number' && !isRecord(value)) return [`In "limits", give "${name}" a number, or an object such as { "limit": 500 }.`];
  const given = isRecord(value) ? value : { limit: value };
  const wrong = Object.entries(given).flatMap(([key, each]) => {
    if (!isKey(key)) return [`In "limits", "${name}" cannot have "${key}". It can have ${Object.keys(keys).join(', ')}.`];
    return keys[key].fits(each) ? [] : [`In "limits", "${key}" of "${name}" must be ${keys[key].words}.`];
  });
  if (wrong.length > 0 || known) return wrong;
  return given['name'] !== undefined && given['limit'] !== undefined
    ? []
    : [`In "limits", there is no platform called "${name}". To add it, give it a "name" and a "limit".`];
};

/** What is wrong with the setting `limits`, in words for the writer. */
export const overrideProblems = (value: unknown): readonly string[] =>
  isRecord(value) ? Object.entries(value).flatMap(([name, each]) => problemsOf(name, each)) : [];

const origin = { source: 'The project file', checked: '', confidence: 'project' } as const;

const fieldsOf = (platform: Platform, override: PlatformOverride): Platform['fields'] =>
  Object.fromEntries(
    fieldIds.flatMap((id): [FieldId, Field][] => {
      const before = platform.fields[id];
      const limit = override[id];
      if (limit === undefined) return before ? [[id, before]] : [];
      return [[id, { unit: before?.unit ?? platform.unit, ...origin, limit }]];
    }),
  );

const changed = (platform: Platform, override: PlatformOverride): Platform => {
  const { name, headings, limit, unit, links, threads, fold, hashtags } = override;
  const { second, wide, elsewhere, ...rest } = platform;
  // A limit of the project's own is the only one.
  const others = limit === undefined ? { ...(second && { second }), ...(wide && { wide }), ...(elsewhere && { elsewhere }) } : {};
  return {
    ...rest,
    ...others,
    ...(name !== undefined && { name }),
    ...(headings && { headings: [...platform.headings, ...headings.map((heading) => heading.toLowerCase())] }),
    ...(limit !== undefined && { limit, ...origin }),
    ...(unit && { unit }),
    ...(links && { links }),
    ...(threads !== undefined && { threads }),
    ...(fold !== undefined && { fold }),
    ...(hashtags !== undefined && { hashtags: { advised: hashtags } }),
    fields: fieldsOf(platform, override),
  };
};

const idOf = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, '-');

const added = (key: string, override: PlatformOverride): Platform | undefined => {
  const { name, limit } = override;
  if (name === undefined || limit === undefined) return undefined;
  const blank: Platform = {
    id: idOf(key),
    name,
    headings: [...new Set([idOf(key), key.trim().toLowerCase(), name.trim().toLowerCase()])],
    limit,
    unit: 'utf16',
    links: 'asWritten',
    threads: false,
    sourceLine: 'link',
    formatting: 'none',
    fields: {},
    ...origin,
  };
  return changed(blank, override);
};

/** How a project makes threads, in the words of its settings. */
export interface ThreadSettings {
  readonly threads: 'offer' | 'split';
  readonly threadNumbers: 'off' | 'on';
}

const changedTable = remember((overrides: PlatformOverrides): PlatformTable => {
  const entries = Object.entries(overrides);
  if (entries.length === 0) return builtIn;
  const forPlatform = (id: string): PlatformOverride =>
    Object.fromEntries(entries.filter(([name]) => builtIn.byName(name)?.id === id).flatMap(([, override]) => Object.entries(override)));
  const own = entries.filter(([name]) => !builtIn.byName(name)).flatMap(([name, override]) => added(name, override) ?? []);
  return tableOf([...builtIn.all.map((platform) => changed(platform, forPlatform(platform.id))), ...own]);
});

const withThreads = (splits: boolean, numbered: boolean) =>
  remember(
    (table: PlatformTable): PlatformTable =>
      tableOf(table.all.map((platform) => (platform.threads ? { ...platform, ...(splits && { splits }), ...(numbered && { numbered }) } : platform))),
  );
const splitting = withThreads(true, false);
const numbering = withThreads(false, true);

/** The platforms of a project. What it says wrongly is left out: the built-in row stays. */
export const platformTable = (overrides: PlatformOverrides, { threads, threadNumbers }: Partial<ThreadSettings> = {}): PlatformTable => {
  const table = changedTable(overrides);
  const split = threads === 'split' ? splitting(table) : table;
  return threadNumbers === 'on' ? numbering(split) : split;
};

/** How a project names its sources, by the id of a platform or any name of it. */
export type Citing = Readonly<Record<string, CitationForm>>;

const isForm = (value: unknown): value is CitationForm => citationForms.some((form) => form === value);

/** What can be used of the setting `citations`; nothing if it is no object. */
export const readCiting = (value: unknown): Citing | undefined =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).flatMap(([name, form]) => (isForm(form) ? [[name, form] as const] : []))) : undefined;

/** What is wrong with the setting `citations`, in words for the writer. */
export const citingProblems = (value: unknown): readonly string[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, form]) => (isForm(form) ? [] : [`In "citations", "${name}" must be one of ${citationForms.join(', ')}.`]))
    : [];

const citingTable = rememberUnder((citing: Citing, table: PlatformTable): PlatformTable => {
  const forms = new Map(Object.entries(citing).flatMap(([name, form]) => [[table.byName(name)?.id ?? name, form] as const]));
  return tableOf(
    table.all.map((platform) => {
      const citations = forms.get(platform.id);
      return citations === undefined ? platform : { ...platform, citations };
    }),
  );
});

/** The platforms of a project with the way in which it names its sources and tags its links on each. */
export const platformsOf = ({
  limits,
  citations,
  utm,
  ...threads
}: ThreadSettings & { readonly limits: PlatformOverrides; readonly citations: Citing; readonly utm: UtmSetting }): PlatformTable => {
  const table = platformTable(limits, threads);
  return withTags(utm, Object.keys(citations).length === 0 ? table : citingTable(citations, table));
};
