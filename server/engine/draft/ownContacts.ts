import { remember } from '../text/remember.ts';
import type { FrontMatter } from '../types.ts';

/** All strings that stand somewhere under a value of the front matter. */
export const stringsIn = (value: unknown, depth = 0): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.values(value).flatMap((item) => stringsIn(item, depth + 1));
};

const keys = ['phone', 'phones', 'contact', 'tel', 'telephone', 'fax', 'email', 'link', 'url', 'website', 'organization', 'author', 'sources'];

/** What the front matter names as the writer's own: numbers, addresses, links, and the links of its sources. */
export const frontMatterContacts = remember(({ values }: FrontMatter): readonly string[] => keys.flatMap((key) => stringsIn(values[key])));
