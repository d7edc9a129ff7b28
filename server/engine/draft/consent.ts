import type { FrontMatter } from '../types.ts';
import { isRecord, listed } from '../values.ts';
import { frontMatterKeys } from './keys.ts';

const needed = ['who', 'what', 'where', 'until'] as const;

/** What the front matter says of a patient's consent. */
export interface Consent {
  readonly state: 'none' | 'refused' | 'composite' | 'given';
  /** What it does not say. */
  readonly missing: readonly (typeof needed)[number][];
  /** Places that it holds for, as they are spelt there; nothing where it holds everywhere. */
  readonly platforms: readonly string[] | undefined;
  /** `YYYY-MM-DD`, where a day is told. */
  readonly until: string | undefined;
  /** Who signed for the person. */
  readonly by: string;
  readonly who: string;
}

const none: Consent = { state: 'none', missing: needed, platforms: undefined, until: undefined, by: '', who: '' };
const refused =
  /^(?:no|none|not\b.*|false|missing|needed|todo|tbd|ask(?:ed)?|unknown|n\/?a|[\s?-]+|(?:pending|requested|waiting|no longer|refused|declined|denied|withdrawn|revoked|expired|ended)\b.*)$/i;
/** Alone, "no form yet" says more than it does under a key: "no names" may be what somebody agreed to. */
const refusedAlone = /^(?:no\b(?! (?:end|limit|expir|objection|restriction))|none\b|missing\b|needed\b|ask(?:ed|ing)?\b|unknown\b|to be\b)/i;
/** That nobody signed for the person says nothing about the person. */
const refusedBy = /^(?:not (?:yet|signed)|pending|requested|waiting|refused|declined|denied|withdrawn|revoked|expired)\b/i;
/** "Good until revoked" is a consent, "signed, then withdrawn" is none. */
const takenBack = /(?<!\b(?:not|never|be|until|till|unless|if|or|when) )\b(?:withdrawn|revoked|rescinded)\b/i;
const isRefused = (words: string): boolean => refused.test(words) || takenBack.test(words);
const composite = /\bcomposite|\bfiction|\bmade[- ]up\b|\bnobody real\b/i;
const everywhere = /\b(?:all|any|every\w*|social media|our channels|wherever)\b/i;

const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim()
    : Array.isArray(value)
      ? value.map(wordsOf).join(', ')
      : value instanceof Date
        ? value.toISOString().slice(0, 10)
        : '';

/** The last day of a day, month or year. */
const lastDay = (text: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month ?? '12'}-${day ?? '31'}`;
};

const placesIn = (value: unknown): readonly string[] | undefined => {
  const words = wordsOf(value);
  if (words === '' || everywhere.test(words)) return undefined;
  return words.split(/,|;|\/|\band\b/).map((name) => name.trim());
};

const otherDate = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\b\d{1,2} [A-Z][a-z]{2,8} \d{4}/;

const consentKeys: readonly string[] = Object.keys(frontMatterKeys.consent.keys);

/** What is wrong with the shape of `consent`, each with the path that it stands at. */
export function* consentProblems({ consent }: FrontMatter['values']): Generator<readonly [path: string, message: string]> {
  if (!isRecord(consent)) return;
  for (const key of Object.keys(consent))
    if (!consentKeys.includes(key) && !/^(?:signed|form|notes?|file|id|date)$/.test(key))
      yield [`consent/${key}`, `A consent does not have "${key}". It has ${listed(consentKeys)}.`];
  const until = wordsOf(consent['until']);
  if (lastDay(until) === undefined && otherDate.test(until))
    yield ['consent/until', 'Write the last day of a consent as year, month and day, such as 2027-12-31.'];
}

const dayTold = /\b(?:until|till|through|ends?|ended|expires?|expired|valid to)(?: on)?:? (\d{4}(?:-\d{2}){0,2})(?![\d-])/i;

const readOne = (consent: unknown): Consent => {
  if (!isRecord(consent)) {
    const words = wordsOf(consent);
    const each = Array.isArray(consent) ? consent.map(wordsOf) : [words];
    if (consent !== true && (words === '' || each.some((some) => isRefused(some) || refusedAlone.test(some)))) return { ...none, state: 'refused' };
    return { ...none, state: composite.test(words) ? 'composite' : 'given', until: lastDay(dayTold.exec(words)?.[1] ?? '') };
  }
  if (consent['composite'] === true || composite.test(wordsOf(consent['who']))) return { ...none, state: 'composite' };
  const said = (key: string): string => wordsOf(consent[key]);
  const missing = needed.filter((key) => said(key) === '' || isRefused(said(key)));
  const state =
    ['who', 'what', 'where', 'until', 'signed'].some((key) => isRefused(said(key)) || consent[key] === false) || refusedBy.test(said('by'))
      ? 'refused'
      : 'given';
  const hasForm = ['signed', 'form', 'file', 'id', 'date'].some((key) => consent[key] === true || (said(key) !== '' && !isRefused(said(key))));
  return {
    state: missing.length < needed.length || hasForm ? state : 'refused',
    missing,
    platforms: placesIn(consent['where']),
    until: lastDay(said('until')),
    by: said('by'),
    who: said('who'),
  };
};

/** Reads `consent`: words such as "composite", or `who`, `what`, `where`, `until` and `by`; of several, the one that holds least. */
export const readConsent = ({ values }: FrontMatter): Consent => {
  const { consent } = values;
  if (consent === undefined || consent === null || consent === false || consent === '')
    return values['composite'] === true ? { ...none, state: 'composite' } : none;
  if (!Array.isArray(consent) || !consent.some(isRecord)) return readOne(consent);
  const all = consent.map(readOne);
  const soonest = all.toSorted((a, b) => ((a.until ?? '~') < (b.until ?? '~') ? -1 : 1))[0];
  return all.find(({ state }) => state === 'refused') ?? all.find(({ state, missing }) => state === 'given' && missing.length > 0) ?? soonest ?? none;
};

/** Whether the last day of a consent is over. */
export const hasEnded = ({ until }: Consent, today: string): boolean => until !== undefined && until < today;

/** Whether a patient agreed to be in the post, as far as the front matter says, and the agreement has not ended. */
export const hasConsent = (frontMatter: FrontMatter, today: string): boolean => {
  const consent = readConsent(frontMatter);
  return (consent.state === 'given' || consent.state === 'composite') && !hasEnded(consent, today);
};
