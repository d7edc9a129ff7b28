import { readSource } from '../bibliography/frontMatter.ts';
import type { ApprovedClaim, SourceEntry } from '../types.ts';
import { isRecord } from '../values.ts';

const text = { type: 'string' } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const year = { type: 'integer' } as const;

/** What an approved claim of the project file looks like, as JSON schema. */
export const claimSchema = {
  type: 'object',
  required: ['text'],
  properties: {
    text: { ...text, description: 'The approved wording, as it may stand in a post.' },
    match: { type: 'array', items: text, description: 'Other wordings that count as the same.' },
    sources: {
      type: 'array',
      description: 'What it rests on: keys of your bibliography, or sources in full.',
      items: {
        anyOf: [text, { type: 'object', required: ['id'], properties: { id: text, title: text, publisher: text, year, url: text, doi: text, pmid: text } }],
      },
    },
    reviewed: { ...day, description: 'When it was last looked at, such as 2026-05-31.' },
    expires: { ...day, description: 'From this day on it has to be looked at again.' },
    note: { ...text, description: 'What writers should know when they use it.' },
  },
} as const;

const words = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

const readClaim = (value: unknown): ApprovedClaim | undefined => {
  if (!isRecord(value)) return undefined;
  const claim = words(value['text']);
  if (claim === undefined) return undefined;
  const { reviewed, expires } = value;
  const note = words(value['note']);
  return {
    text: claim,
    match: listOf(value['match']).flatMap((item) => words(item) ?? []),
    sources: listOf(value['sources']).flatMap((item): readonly (string | SourceEntry)[] => {
      const source = words(item)?.replace(/^@/, '') ?? readSource(item);
      return source === undefined ? [] : [source];
    }),
    ...(isDay(reviewed) ? { reviewed } : {}),
    ...(isDay(expires) ? { expires } : {}),
    ...(note ? { note } : {}),
  };
};

/** Reads a list of approved claims; what has no text is left out. */
export const readClaims = (value: unknown): readonly ApprovedClaim[] | undefined =>
  Array.isArray(value) ? value.map(readClaim).filter((claim) => claim !== undefined) : undefined;

/** What is wrong with a list of approved claims, in words for whoever wrote it. */
export const claimProblems = (value: unknown): readonly string[] => {
  if (!Array.isArray(value)) return [];
  const problems = new Set<string>();
  for (const item of value) {
    if (readClaim(item) === undefined) problems.add('Each of "claims" needs a "text": the wording that is approved.');
    if (!isRecord(item)) continue;
    for (const key of ['reviewed', 'expires'])
      if (item[key] !== undefined && !isDay(item[key])) problems.add(`"${key}" of a claim is a day such as 2026-05-31.`);
  }
  return [...problems];
};
