import type { Settings } from '../settings.ts';
import type { Draft, FrontMatter } from '../types.ts';
import { isRecord } from '../values.ts';

const letters = /[A-Za-z\u00C0-\u024F]+/g;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(letters) ?? [];

const stringsIn = (value: unknown, depth = 0): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value) || isRecord(value)
      ? depth > 3
        ? []
        : Object.values(value).flatMap((item) => stringsIn(item, depth + 1))
      : [];

/** Tells whether words are the name, or a part of the name, of somebody or something that the project or the draft names as its own. */
export const ownNames = ({ frontMatter }: Draft, settings: Settings): ((name: string) => boolean) => {
  const { author, authors, reviewers, organization } = frontMatter.values;
  const own = [...settings.people, ...settings.organizations, ...settings.contacts, ...stringsIn([author, authors, reviewers, organization])].map(wordsOf);
  return (name) => {
    const words = wordsOf(name);
    return own.some((each) => words.length > 0 && words.every((word) => each.includes(word)));
  };
};

const refused = /^(?:no|none|not|false|pending|missing|needed|requested|todo|tbd|ask|asked|waiting|unknown|n\/a|\?+)\b|^[\s?-]*$/i;

/** Whether the front matter says that a patient agreed to be in the post. */
export const hasConsent = ({ values }: FrontMatter): boolean => {
  const { consent } = values;
  if (typeof consent === 'string') return !refused.test(consent.trim());
  if (isRecord(consent))
    return !stringsIn(consent).some((text) => refused.test(text)) && Object.values(consent).every((item) => item !== false) && Object.keys(consent).length > 0;
  return consent === true || typeof consent === 'number' || (Array.isArray(consent) && consent.length > 0) || consent instanceof Date;
};
