import { stringsIn } from '../draft/ownContacts.ts';
import { isHash } from '../draft/reviewers.ts';
import type { Settings } from '../settings.ts';
import type { Draft } from '../types.ts';

const letters = /[A-Za-z\u00C0-\u024F]+/g;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(letters) ?? [];

/** Tells whether words are the name, or a part of the name, of somebody or something that the project or the draft names as its own. */
export const ownNames = ({ frontMatter }: Draft, settings: Settings): ((name: string) => boolean) => {
  const { author, authors, reviewers, organization } = frontMatter.values;
  // The letters of a hash would pass for short names.
  const named = stringsIn([author, authors, reviewers, organization]).filter((text) => !isHash(text));
  const own = [...settings.people, ...settings.organizations, ...settings.contacts, ...named].map(wordsOf);
  return (name) => {
    const words = wordsOf(name);
    return own.some((each) => words.length > 0 && words.every((word) => each.includes(word)));
  };
};
