import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { namesBibliography, readBibliography, readSettings, type Reference, type Settings } from '../engine/index.ts';
import { readProject } from '../lsp/project.ts';
import { projectFileName } from '../protocol.ts';
import { decode } from './decode.ts';
import { readText, systemProblem } from './inputs.ts';
import { createLocator } from './lines.ts';

/** Gives the settings for a file: those of its nearest project file, with what the command line says over them. */
export type SettingsFor = (file: string) => Promise<Settings>;

/** The day it is here, `YYYY-MM-DD`. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Reads project files, each once, and complains about each once. What cannot be read counts as if it said nothing. */
export const createSettings = (overrides: Readonly<Record<string, unknown>>, complain: (line: string) => void): SettingsFor => {
  const day = today();
  const byFolder = new Map<string, Promise<Settings>>();

  const read = async (folder: string): Promise<Settings | undefined> => {
    const path = join(folder, projectFileName);
    const name = relative('', path);
    const without = (words: string): Promise<Settings> => {
      complain(`${name} ${words} The check goes on without it.`);
      return settle(undefined, folder);
    };
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (error) {
      return isMissing(error) ? undefined : without(systemProblem(error));
    }
    const decoded = decode(bytes);
    if ('problem' in decoded) return without(decoded.problem);
    const { value, problems, sound } = readProject(decoded.text);
    const locate = createLocator(decoded.text);
    if (!sound) return without(`is not valid JSON: look at line ${locate(problems[0]?.start ?? 0).line}.`);
    for (const problem of problems) complain(`${name}:${locate(problem.start).line}: ${problem.message}`);
    return settle(value, folder);
  };

  /** The bibliography of a project. That a file is missing is said only where somebody named it. */
  const readLibrary = async (folder: string, settings: Settings): Promise<Pick<Settings, 'references' | 'unreadBibliography'>> => {
    const named = namesBibliography(settings);
    const unreadBibliography: string[] = [];
    const references: Reference[] = [];
    for (const path of settings.bibliography) {
      const file = resolve(folder, path);
      const read = await readText(file);
      if ('text' in read) references.push(...readBibliography(read.text, file));
      else if (named) {
        unreadBibliography.push(path);
        complain(`${relative('', file)} ${read.problem} The check goes on without its sources.`);
      }
    }
    return { references, unreadBibliography };
  };

  const settle = async (layer: unknown, folder: string): Promise<Settings> => {
    const { settings } = readSettings([layer, overrides], day);
    return { ...settings, ...(await readLibrary(folder, settings)) };
  };

  const inFolder = async (folder: string): Promise<Settings> => {
    const settings = await read(folder);
    if (settings) return settings;
    const parent = dirname(folder);
    return parent === folder ? settle(undefined, resolve('')) : ofFolder(parent);
  };
  // A promise is kept, not its result, so that files of one folder share one read.
  const ofFolder = (folder: string): Promise<Settings> => {
    const known = byFolder.get(folder) ?? inFolder(folder);
    byFolder.set(folder, known);
    return known;
  };
  return (file) => ofFolder(dirname(resolve(file)));
};
