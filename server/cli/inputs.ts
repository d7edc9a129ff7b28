import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type Decoded, decode } from './decode.ts';

const systemWords: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  EACCES: 'may not be read: you have no permission.',
  EPERM: 'may not be read: you have no permission.',
  EISDIR: 'is a folder. Name its files, for example with a pattern in quotes: "**/*.post.md".',
  ENOTDIR: 'does not exist.',
  ELOOP: 'cannot be read: its links lead back to themselves.',
  ENAMETOOLONG: 'cannot be read: its name is too long.',
};

/** Why a file could not be read. The system's own message is left out: it may hold more than the name. */
export const systemProblem = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return systemWords[code] ?? `cannot be read${code ? ` (${code})` : ''}.`;
};

/** The text of a file, or what is wrong with it. */
export const readText = async (path: string): Promise<Decoded> => {
  try {
    return decode(await readFile(path));
  } catch (error) {
    return { problem: systemProblem(error) };
  }
};

/** The text of standard input, or what is wrong with it. */
export const readStdin = async (): Promise<Decoded> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
};

/** Whether there is a file or a folder. */
export const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
};

// Not an import: as an ES module it asks for `import.meta.url`, which a CommonJS bundle does not have.
const globbing = (): typeof import('tinyglobby') => require('tinyglobby');

/** Windows shells hand over patterns with backslashes, which mean something else in a pattern. */
const toPattern = (argument: string): string => (process.platform === 'win32' ? argument.replaceAll('\\', '/') : argument);

/** The files meant by the arguments, each once: names in the order given, the files of a pattern sorted. */
export const findFiles = async (args: readonly string[], complain: (line: string) => void): Promise<readonly string[]> => {
  const { glob, isDynamicPattern } = globbing();
  const found = new Map<string, string>();
  const add = (path: string) => {
    const full = resolve(path);
    if (!found.has(full)) found.set(full, path);
  };
  for (const argument of args) {
    const pattern = toPattern(argument);
    // A file whose name looks like a pattern is that file: `[draft] flu.post.md`.
    if (!isDynamicPattern(pattern) || (await exists(argument))) {
      add(argument);
      continue;
    }
    const matches = await glob(pattern, { ignore: '**/node_modules/**', expandDirectories: false, absolute: true });
    if (matches.length === 0) complain(`${argument} matches no file.`);
    for (const match of matches.sort()) add(relative('', match));
  }
  return [...found.values()];
};
