import { claimProblems, claimSchema, readClaims } from './citations/approvedClaims.ts';
import { localeIds, locales } from './locale.ts';
import { type OwnObservance, ownProblems, ownSchema, readOwnObservances } from './observances/own.ts';
import { profileIds, profileIn, profiles, roleIds, roles } from './profile.ts';
import { citationForms } from './platforms/platform.ts';
import { type Citing, citingProblems, overrideProblems, overrideSchema, type PlatformOverrides, readCiting, readOverrides } from './platforms/overrides.ts';
import { readUtm, type UtmSetting, utmProblems, utmSchema } from './platforms/utm.ts';
import type { ApprovedClaim, Reference, Severity } from './types.ts';
import { isRecord } from './values.ts';

/** One setting: its type as JSON schema, what it is when nobody set it, and its words for the writer. */
interface Setting<T> {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly initial: T;
  readonly description: string;
  /** A folder nobody trusts yet must not change it. */
  readonly restricted?: true;
  /** The value if it is of the right type, else `undefined`. */
  readonly read: (value: unknown) => T | undefined;
}

type Level = Severity | 'off';

const levels: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];
const isLevel = (value: unknown): value is Level => typeof value === 'string' && levels.includes(value);

const choice = <const T extends string>(
  values: readonly T[],
  initial: NoInfer<T>,
  descriptions: readonly string[],
  description: string,
  restricted?: true,
): Setting<T> => ({
  schema: { type: 'string', enum: values, enumDescriptions: descriptions },
  initial,
  description,
  ...(restricted && { restricted }),
  read: (value) => values.find((known) => known === value),
});

const words = (description: string, restricted?: true): Setting<readonly string[]> => ({
  schema: { type: 'array', items: { type: 'string' }, uniqueItems: true },
  initial: [],
  description,
  ...(restricted && { restricted }),
  read: (value) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined),
});

/** Every setting, by its key in `clinicalContent.*` and in `clinical-content.json`. */
export const settingTable = {
  audience: choice(
    ['public', 'patients', 'professionals'],
    'public',
    ['Everyone: reading level of grade 6 to 8.', 'People in your care: reading level of grade 6.', 'Health professionals: reading level of grade 12.'],
    'Who reads your posts. A draft can name its own with `audience`.',
  ),
  locale: choice(
    localeIds,
    'en-US',
    localeIds.map((id) => locales[id].name),
    'The English that you write. It decides which words, acronyms and helplines your readers know. A draft can name its own with `locale`.',
  ),
  profile: choice(
    profileIds,
    'locale',
    profileIds.map((id) => profiles[id]),
    'Whose law and advertising codes your posts answer to. It decides how loud rules about claims are. A draft can name its own with `profile`.',
    true,
  ),
  role: choice(
    roleIds,
    'clinic',
    roleIds.map((id) => roles[id]),
    'Who speaks in your posts. Some rules for claims are stricter for those who sell. A draft can name its own with `role`.',
    true,
  ),
  platforms: words('Where you post. A draft can name its own with `platforms`; a draft that names none is checked for length on these.'),
  limits: {
    schema: { type: 'object', additionalProperties: overrideSchema },
    initial: {},
    description: 'What is different on your platforms, such as `{ "mastodon": 5000 }` for a server that allows more. A new one needs a `name` and a `limit`.',
    read: readOverrides,
  } satisfies Setting<PlatformOverrides> as Setting<PlatformOverrides>,
  citations: {
    schema: { type: 'object', additionalProperties: { type: 'string', enum: citationForms } },
    initial: {},
    description:
      'How posts name their sources, by platform, such as `{ "instagram": "link-in-bio" }`: with a `link`, by `name`, as a `list` with numbers, in the `first-comment`, or by name with `link-in-bio`.',
    read: readCiting,
  } satisfies Setting<Citing> as Setting<Citing>,
  utm: {
    schema: utmSchema,
    initial: { domains: [] },
    description:
      'Tags in links to your own domains, such as `{ "domains": ["riverside.org"] }`, so that you see in your statistics where readers come from. Posts of a draft with a `campaign` get `utm_source`, `utm_medium` and `utm_campaign`. No domains: no tags.',
    read: readUtm,
  } satisfies Setting<UtmSetting> as Setting<UtmSetting>,
  threads: choice(
    ['offer', 'split'],
    'offer',
    [
      'A post that is too long stays as it is: a fix splits it, and you see where.',
      'On platforms with threads, a post that is too long goes out as a thread. Lines with `---` still start a post where you want one.',
    ],
    'What happens to a post that is too long for one post of a thread.',
  ),
  threadNumbers: choice(
    ['off', 'on'],
    'off',
    ['Posts of a thread have no number.', 'Each post of a thread ends with its number, such as `2/5`. The number counts.'],
    'Whether the posts of a thread are numbered.',
  ),
  keep: words('Words and terms that your readers know, or that you chose. They are not flagged.'),
  phones: words('Phone numbers of your own that may stand in a post, written in any way.', true),
  people: words('People of your own who may be named in a post: your clinicians, speakers and writers.', true),
  organizations: words('Names of your own clinics, wards, programs and partners that may stand in a post.', true),
  contacts: words('E-mail addresses, handles, web addresses and street addresses of your own that may stand in a post.', true),
  bibliography: {
    ...words('Files with the sources of your project, `.bib` or CSL-JSON (`.json`), as paths from the project file. A draft cites their entries as `[@key]`.'),
    initial: ['references.bib', 'references.json'],
  } satisfies Setting<readonly string[]> as Setting<readonly string[]>,
  claims: {
    schema: { type: 'array', items: claimSchema },
    initial: [],
    description:
      'Wordings that your team has approved, with their sources. A sentence that says the same is offered those sources; one that comes close hears what differs.',
    read: readClaims,
  } satisfies Setting<readonly ApprovedClaim[]> as Setting<readonly ApprovedClaim[]>,
  observances: {
    schema: { type: 'array', items: ownSchema },
    initial: [],
    description:
      'Days, weeks and months of your own, such as `{ "name": "Our Heart Week", "when": "02-09..02-15", "hashtag": "#OurHeartWeek" }`, or other dates for ours.',
    read: readOwnObservances,
  } satisfies Setting<readonly OwnObservance[]> as Setting<readonly OwnObservance[]>,
  sourceYears: {
    schema: { type: 'integer', minimum: 0, maximum: 200 },
    initial: 10,
    description: 'How old a source may be, in years, before you hear of it. 0 for any age.',
    read: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 200 ? value : undefined),
  } satisfies Setting<number> as Setting<number>,
  postsFolder: {
    schema: { type: 'string' },
    initial: '',
    description:
      'Where *Clinical: New Post…* puts drafts, as a path from the project file, such as `posts`. Empty: beside the draft at hand, else in the folder that is open.',
    read: (value) => (typeof value === 'string' ? value : undefined),
  } satisfies Setting<string> as Setting<string>,
  timeZone: {
    schema: { type: 'string' },
    initial: '',
    description: 'Where the clocks are that `publish` goes by, such as `Europe/Madrid`, when posts go to a scheduler. Empty: those of your computer.',
    read: (value) => (typeof value === 'string' ? value.trim() : undefined),
  } satisfies Setting<string> as Setting<string>,
  phi: choice(
    ['default', 'strict'],
    'default',
    ['For posts: what is plainly public stays quiet.', 'For text from records: everything that could be an identifier is a warning.'],
    'How strictly private details are looked for.',
  ),
  rules: {
    schema: { type: 'object', additionalProperties: { type: 'string', enum: levels } },
    initial: {},
    description: 'How loud each rule is: `error`, `warning`, `information`, `hint` or `off`. Name a rule, or a family such as `readability`.',
    restricted: true,
    read: (value) => (isRecord(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Level] => isLevel(entry[1]))) : undefined),
  } satisfies Setting<Readonly<Record<string, Level>>> as Setting<Readonly<Record<string, Level>>>,
};

type Table = typeof settingTable;

const publicLists = ['phones', 'people', 'organizations', 'contacts'] as const;

const isClaimRule = (rule: string): boolean => rule === 'claim' || rule.startsWith('claim/');

/** What a project file of a folder that nobody trusts may say: not what is public, nor what law counts or how loud rules about claims are. */
const fromStrangers = (layer: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(layer).flatMap(([key, value]) => {
      if (key === 'profile' || key === 'role' || publicLists.some((list) => list === key)) return [];
      return [[key, key === 'rules' && isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([rule]) => !isClaimRule(rule))) : value] as const];
    }),
  );

/** The lists of the project file that a fix can add to. */
export type WordList = 'keep' | (typeof publicLists)[number];

/** Everything a check depends on besides the text. Never stored by the engine: who calls passes it in. */
export type Settings = { readonly [Key in keyof Table]: Table[Key]['initial'] } & {
  /** The day of the check, `YYYY-MM-DD`: the engine has no clock. */
  readonly today: string;
  /** What stands in the files of `bibliography`. No setting: who calls reads them. */
  readonly references: readonly Reference[];
  /** The files of `bibliography` that are named and could not be read, so that an unknown key may be one of theirs. */
  readonly unreadBibliography: readonly string[];
};

/** Whether somebody chose the files of the bibliography. Editors hand over what is set by default as if somebody had set it. */
export const namesBibliography = ({ bibliography }: Pick<Settings, 'bibliography'>): boolean =>
  bibliography.join('\n') !== settingTable.bibliography.initial.join('\n');

/** One list for all who have none: equal settings hold equal lists. */
const noReferences: Settings['references'] = [];
const noFiles: Settings['unreadBibliography'] = [];

export interface SettingsResult {
  readonly settings: Settings;
  /** What was not understood, in words for the writer. */
  readonly problems: readonly string[];
}

/**
 * Puts layers of settings together, the later over the earlier: the editor's first, then the project file.
 * In an untrusted folder the layers after the first, and `rules` of any, may not make a privacy rule quieter. The layers after
 * the first do not choose `profile` or `role` there, and a locale of theirs does not change the profile that the first one gives.
 */
export const readSettings = (layers: readonly unknown[], today: string, trusted = true): SettingsResult => {
  const merged: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [index, layer] of layers.entries()) {
    if (layer === undefined || layer === null) continue;
    if (!isRecord(layer)) {
      problems.push('The settings are not an object of names and values.');
      continue;
    }
    for (const [key, value] of Object.entries(trusted || index === 0 ? layer : fromStrangers(layer))) {
      if (key === '$schema' || value === null || value === undefined) continue;
      if (!Object.hasOwn(settingTable, key)) {
        problems.push(`There is no setting called "${key}".`);
        continue;
      }
      merged[key] = key === 'rules' && isRecord(value) && isRecord(merged[key]) ? { ...merged[key], ...value } : value;
    }
  }
  const pick = <T>(key: keyof Table, row: Setting<T>): T => {
    const value = merged[key];
    if (value === undefined) return row.initial;
    const read = row.read(value);
    if (read === undefined) problems.push(`The setting "${key}" has a value of the wrong type.`);
    return read ?? row.initial;
  };
  const rules = pick('rules', settingTable.rules);
  for (const [rule, level] of Object.entries(isRecord(merged['rules']) ? merged['rules'] : {}))
    if (!isLevel(level)) problems.push(`The level of the rule "${rule}" is none of ${levels.join(', ')}.`);
  problems.push(...overrideProblems(merged['limits']), ...citingProblems(merged['citations']), ...utmProblems(merged['utm']));
  for (const [key, value] of Object.entries(merged))
    if (Array.isArray(value) && !['rules', 'claims', 'observances'].includes(key) && value.some((item) => typeof item !== 'string'))
      problems.push(`The list "${key}" may only hold words.`);
  problems.push(...claimProblems(merged['claims']), ...ownProblems(merged['observances']));
  const phi = pick('phi', settingTable.phi);
  const profile = pick('profile', settingTable.profile);
  const [first] = layers;
  const firstLocale = isRecord(first) ? settingTable.locale.read(first['locale']) : undefined;
  const wasStrict = layers.some((layer) => isRecord(layer) && layer['phi'] === 'strict');
  return {
    settings: {
      audience: pick('audience', settingTable.audience),
      locale: pick('locale', settingTable.locale),
      profile: !trusted && firstLocale !== undefined ? profileIn(profile, firstLocale) : profile,
      role: pick('role', settingTable.role),
      platforms: pick('platforms', settingTable.platforms),
      limits: pick('limits', settingTable.limits),
      citations: pick('citations', settingTable.citations),
      utm: pick('utm', settingTable.utm),
      threads: pick('threads', settingTable.threads),
      threadNumbers: pick('threadNumbers', settingTable.threadNumbers),
      keep: pick('keep', settingTable.keep),
      phones: pick('phones', settingTable.phones),
      people: pick('people', settingTable.people),
      organizations: pick('organizations', settingTable.organizations),
      contacts: pick('contacts', settingTable.contacts),
      bibliography: pick('bibliography', settingTable.bibliography),
      claims: pick('claims', settingTable.claims),
      observances: pick('observances', settingTable.observances),
      sourceYears: pick('sourceYears', settingTable.sourceYears),
      postsFolder: pick('postsFolder', settingTable.postsFolder),
      timeZone: pick('timeZone', settingTable.timeZone),
      phi: !trusted && wasStrict ? 'strict' : phi,
      rules: trusted ? rules : Object.fromEntries(Object.entries(rules).filter(([rule]) => rule !== 'phi' && !rule.startsWith('phi/'))),
      today,
      references: noReferences,
      unreadBibliography: noFiles,
    },
    problems,
  };
};
