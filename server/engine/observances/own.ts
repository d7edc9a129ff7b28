import { isRecord, scalarText } from '../values.ts';
import { daysOfRule, isDateRule } from './dateRule.ts';
import { scopes } from './scope.ts';

/** A day that a team keeps, as its project file names it. */
export interface OwnObservance {
  readonly name: string;
  readonly also: readonly string[];
  /** Rules for its dates; each counts in the years that it has days in. None where it is announced each year. */
  readonly rules: readonly string[];
  readonly hashtag?: string;
  readonly organiser?: string;
  readonly scope: string;
  readonly topic: string;
}

const text = { type: 'string' } as const;
const list = { anyOf: [text, { type: 'array', items: text }] } as const;

/** What a day of a team looks like, as JSON schema. */
export const ownSchema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { ...text, description: 'Its name, as it stands in posts. The name of one of ours puts yours in its place.' },
    also: { ...list, description: 'Other names for it.' },
    when: {
      ...list,
      description:
        'When it is: `03-24` each year, `10-09..10-15`, `2026-05-11..2026-05-17` in that year alone, or `N:05:TUE:1` for the first Tuesday of May. Leave it out where it is announced each year.',
    },
    hashtag: { ...text, description: 'The hashtag that its organizer uses.' },
    organiser: { ...text, description: 'Who organizes it, and knows its date.' },
    region: { enum: Object.keys(scopes), description: 'Where it is kept.' },
    topic: { ...text, description: 'What it is about.' },
  },
} as const;

const monthDay = /^\d\d-\d\d$/;
const fullDay = /^\d{4}-\d\d-\d\d$/;

/** A rule from what a person writes: `03-24`, `10-09..10-15`, `2026-05-11`, or a rule. Nothing where it cannot be read. */
const ruleFrom = (when: string): string | undefined => {
  const [from = '', to = from, ...more] = when.split('..').map((part) => part.trim());
  const rule =
    more.length > 0
      ? ''
      : monthDay.test(from) && monthDay.test(to)
        ? `R:${from}..${to}`
        : fullDay.test(from) && fullDay.test(to)
          ? `Y:${from}..${to}`
          : when.trim();
  const readable = rule.startsWith('Y:') ? daysOfRule(rule, Number(from.slice(0, 4))) !== undefined : !rule.startsWith('A:') && isDateRule(rule);
  return readable ? rule : undefined;
};

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).flatMap((item) => scalarText(item) ?? []);

const readOwn = (value: unknown): OwnObservance | undefined => {
  const name = isRecord(value) ? scalarText(value['name']) : undefined;
  if (!isRecord(value) || name === undefined) return undefined;
  const hashtag = scalarText(value['hashtag'])?.replace(/^#/, '');
  const organiser = scalarText(value['organiser']);
  const scope = scalarText(value['region']) ?? '';
  return {
    name,
    also: textsIn(value['also']),
    rules: textsIn(value['when']).flatMap((when) => ruleFrom(when) ?? []),
    ...(hashtag === undefined ? {} : { hashtag }),
    ...(organiser === undefined ? {} : { organiser }),
    scope: Object.hasOwn(scopes, scope) ? scope : 'global',
    topic: scalarText(value['topic']) ?? '',
  };
};

/** Reads the days of a team; what has no name is left out. */
export const readOwnObservances = (value: unknown): readonly OwnObservance[] | undefined =>
  Array.isArray(value) ? value.map(readOwn).filter((row) => row !== undefined) : undefined;

/** What is wrong with the days of a team, in words for whoever wrote them. */
export const ownProblems = (value: unknown): readonly string[] => {
  if (!Array.isArray(value)) return [];
  return [
    ...new Set(
      value.flatMap((item: unknown) => {
        const row = readOwn(item);
        if (!row || !isRecord(item)) return ['Each of "observances" needs a "name".'];
        return [
          ...textsIn(item['when'])
            .filter((when) => ruleFrom(when) === undefined)
            .map((when) => `"${when}" is no date of "${row.name}". Write 03-24, 10-09..10-15 or 2026-05-11.`),
          ...(item['region'] !== undefined && scalarText(item['region']) !== row.scope
            ? [`The region of "${row.name}" is one of ${Object.keys(scopes).join(', ')}.`]
            : []),
        ];
      }),
    ),
  ];
};
