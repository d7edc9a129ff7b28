import { observanceRows } from '../data/observances.generated.ts';
import { once, remember } from '../text/remember.ts';
import { dayText } from './calendar.ts';
import { type Days, daysOfRule, firstYear, lastYear } from './dateRule.ts';
import type { OwnObservance } from './own.ts';

/** A day, week or month that people keep for a cause of health. */
export interface Observance {
  readonly name: string;
  /** Other names for it that are as good. */
  readonly also: readonly string[];
  /** Names that its organizer gave up. */
  readonly former: readonly string[];
  /** Who keeps it: codes of `scopes`. */
  readonly scope: readonly string[];
  readonly rules: readonly string[];
  /** The first year for which the rules hold. */
  readonly since: number;
  readonly organiser: string | undefined;
  /** Without its sign. */
  readonly hashtag: string | undefined;
  readonly topic: string;
  /** Its date was seen in a source, or comes from the team itself. */
  readonly sure: boolean;
}

const cellsOf = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('; '));

const readRow = (row: string): Observance => {
  const [name = '', also = '', former = '', scope = '', rule = '', since = '', organiser = '', hashtag = '', topic = '', mark = ''] = row.split('|');
  return {
    name,
    also: cellsOf(also),
    former: cellsOf(former),
    scope: cellsOf(scope),
    rules: [rule],
    since: Number(since),
    organiser: organiser === '' ? undefined : organiser,
    hashtag: hashtag.slice(1),
    topic,
    sure: mark === 'V',
  };
};

const ofTeam = ({ name, also, rules, hashtag, organiser, scope, topic }: OwnObservance): Observance => ({
  name,
  also,
  former: [],
  scope: [scope],
  rules: rules.length === 0 ? ['A:each year'] : rules,
  since: 0,
  organiser,
  hashtag,
  topic,
  sure: true,
});

const builtIn = once(() => observanceRows.split('\n').map(readRow));

/** A name as it is compared: in lower case, with no signs. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’.?!]/g, '')
    .replace(/&/g, 'and')
    .replace(/[\s–-]+/g, ' ')
    .trim();

const tagOfPlain = (plain: string): string => plain.replace(/[^a-z0-9]/g, '');

/** A name as a hashtag, in lower case. */
export const tagOf = (name: string): string => tagOfPlain(plainName(name));

/** What a name stands for. */
export interface Named {
  /** More than one where countries keep days of the same name. */
  readonly rows: readonly Observance[];
  /** It is a name that was given up. */
  readonly former: boolean;
}

export interface ObservanceTable {
  readonly all: readonly Observance[];
  /** By their plain names. */
  readonly byName: ReadonlyMap<string, Named>;
  /** By their hashtags in lower case: those of organizers, and their names written as one. */
  readonly byTag: ReadonlyMap<string, Named>;
}

/** The days that count for a project: its own in the place of ours of the same name, and the rest of ours. */
export const observancesFor = remember((own: readonly OwnObservance[]): ObservanceTable => {
  const ours = own.map(ofTeam);
  const replaced = new Set(ours.map(({ name }) => plainName(name)));
  const all = replaced.size === 0 ? builtIn() : [...ours, ...builtIn().filter(({ name }) => !replaced.has(plainName(name)))];
  const byName = new Map<string, Named>();
  const byTag = new Map<string, Named>();
  const put = (map: Map<string, Named>, key: string, row: Observance, former: boolean): void => {
    const known = map.get(key);
    // A name that is somebody's now is not a given-up one.
    if (!known || (known.former && !former)) map.set(key, { rows: [row], former });
    else if (!former && !known.rows.includes(row)) map.set(key, { ...known, rows: [...known.rows, row] });
  };
  for (const row of all) {
    for (const name of [row.name, ...row.also, ...row.former]) {
      const former = row.former.includes(name);
      const plain = plainName(name);
      put(byName, plain, row, former);
      put(byTag, tagOfPlain(plain), row, former);
    }
    if (row.hashtag) put(byTag, row.hashtag.toLowerCase(), row, false);
  }
  return { all, byName, byTag };
});

/** The days of an observance in a year; nothing where they are announced, or not known for that year. */
export const daysIn = ({ rules, since }: Observance, year: number): Days | undefined => {
  if (year < Math.max(since, firstYear) || year > lastYear) return undefined;
  for (const rule of rules) {
    const days = daysOfRule(rule, year);
    if (days) return days;
  }
  return undefined;
};

/** The days of an observance that come next, or last still, on a day; nothing where no rule gives them. */
export const nextDays = (row: Observance, day: number): Days | undefined => {
  const from = dayText(day);
  const year = Number(from.slice(0, 4));
  return [year, year + 1].map((each) => daysIn(row, each)).find((days) => days && days.last >= from);
};

/** Its dates are announced by the organizer, and follow no rule: what is known of them. */
export const announced = ({ rules }: Observance): string | undefined => rules.find((rule) => rule.startsWith('A:'))?.slice(2);
