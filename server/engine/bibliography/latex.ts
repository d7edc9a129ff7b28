import { accents, characters } from '../data/latex.ts';

const special = /[\\{}~$`]|''|--|\s{2}|[\t\r\n]/;

// An accent with its letter, a command, or an escaped character. Braces that are left over go at the end.
const command =
  /\\(?:([`'^"~=.])[ \t]{0,3}\{?(\\?[A-Za-z])|([Hbcdkruv])(?:[ \t]{1,3}|(?=\{))\{?(\\?[A-Za-z])|([A-Za-z]{1,40})\*?[ \t]{0,3}(?:\{\})?|([^A-Za-z]))/g;

const marks: Readonly<Record<string, string>> = { '---': '—', '--': '–', '``': '“', "''": '”', '`': '‘' };

const fromCommand = (_all: string, accent?: string, letter?: string, named?: string, under?: string, word?: string, escaped?: string): string => {
  const carrier = (letter ?? under ?? '').replace('\\', '');
  if (carrier !== '') return carrier + (accents[accent ?? named ?? ''] ?? '');
  if (word !== undefined) return Object.hasOwn(characters, word) ? (characters[word] ?? '') : '';
  if (escaped === '-' || escaped === '/') return '';
  return escaped === undefined || /[\\\s{},;:!]/.test(escaped) ? ' ' : escaped;
};

/** Text of TeX as people read it: accents as letters, commands and braces left out. */
export const plainText = (raw: string): string => {
  if (!special.test(raw)) return raw.trim();
  // Most values need one or two of these.
  let text = raw.includes('~') ? raw.replace(/(?<!\\)~/g, ' ') : raw;
  if (text.includes('\\')) text = text.replace(command, fromCommand).normalize('NFC');
  return text
    .replace(/[{}$]+/g, '')
    .replace(/-{2,3}|``|''|`/g, (mark) => marks[mark] ?? mark)
    .replace(/\s{2,}|[\t\r\n]/g, ' ')
    .trim();
};

/** An address or a number: only what TeX needed to get it through is left out. */
export const plainAddress = (raw: string): string => {
  const bare = raw.replace(/[{}\s]+/g, '');
  if (!bare.includes('\\')) return bare;
  return bare
    .replace(/\\(?:url|href)/g, '')
    .replace(/\\textasciitilde\b/g, '~')
    .replace(/\\textunderscore\b/g, '_')
    .replace(/\\([_%&#~$])/g, '$1');
};
