import { plainText } from './latex.ts';

/** As many as anybody shows, and more. */
const mostNames = 50;

/** The names of a list, apart by `and` outside braces. */
const split = (raw: string): readonly string[] => {
  if (!/\sand\s/i.test(raw)) return [raw];
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of raw.matchAll(/[{}]|\sand(?=\s)/gi)) {
    if (token === '{') depth++;
    else if (token === '}') depth--;
    else if (depth <= 0) {
      found.push(raw.slice(from, index));
      from = index + token.length;
      if (found.length === mostNames) return found;
    }
  }
  return [...found, raw.slice(from)];
};

/** `family=Silva, given=Ana`, as newer files write it. */
const named = (name: string): string | undefined => {
  if (!name.includes('=')) return undefined;
  const parts = new Map(Array.from(name.matchAll(/([a-z-]{1,20})\s?=\s?([^,=]{1,200})/gi), ([, key = '', value = '']) => [key.toLowerCase(), value.trim()]));
  const family = parts.get('family');
  return family && [`${parts.get('prefix') ?? ''} ${family}`.trim(), parts.get('given')].filter((part) => part).join(', ');
};

const isSmall = (word: string): boolean => word.charAt(0) !== word.charAt(0).toUpperCase();

/** `Ana de la Silva` as `de la Silva, Ana`: the last name begins with the last word, or with the first in small letters. */
const lastFirst = (name: string): string => {
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isSmall(word));
  const last = particle === -1 ? words.length - 1 : particle;
  return last === 0 ? name : `${words.slice(last).join(' ')}, ${words.slice(0, last).join(' ')}`;
};

const readName = (raw: string): string => {
  const trimmed = raw.trim();
  const name = plainText(trimmed);
  if (name === '' || name === 'others') return '';
  // In braces it is the name of an organization.
  if (trimmed.startsWith('{') && trimmed.indexOf('}') === trimmed.length - 1) return name;
  return named(name) ?? (name.includes(',') ? name : lastFirst(name));
};

/** The people or organizations of a field such as `author`. */
export const readNames = (raw: string): readonly string[] =>
  split(raw)
    .map(readName)
    .filter((name) => name !== '');
