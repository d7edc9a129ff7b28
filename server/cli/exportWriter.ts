import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type ExportFolder, sha256 } from '../engine/index.ts';
import { listedFiles, manifestName } from '../manifest.ts';
import { exists } from './inputs.ts';

/** What became of the files of a draft. */
export type Written = 'written' | 'there' | 'failed';

const stemOf = (path: string): string => basename(path).replace(/(?:\.post)?\.[A-Za-z]{1,8}$/, '') || 'post';

/** The folder that holds all of the files, near or far. */
const commonFolder = (files: readonly string[]): string => {
  const [first = [], ...rest] = files.map((file) => dirname(resolve(file)).split(sep));
  const differs = first.findIndex((name, at) => rest.some((other) => other[at] !== name));
  return (differs === -1 ? first : first.slice(0, differs)).join(sep) || sep;
};

/** Where each draft goes: a folder with its name, below folders as those that it stands in. Two of one name get a number. */
export const exportFolders = (files: readonly string[], to: string): ReadonlyMap<string, string> => {
  const root = commonFolder(files);
  const used = new Set<string>();
  return new Map(
    files.map((file) => {
      const wanted = join(to, relative(root, dirname(resolve(file))), stemOf(file));
      let folder = wanted;
      // Some file systems take two names for one that differ in their capitals only.
      for (let number = 2; used.has(folder.toLowerCase()); number++) folder = `${wanted}-${number}`;
      used.add(folder.toLowerCase());
      return [file, folder];
    }),
  );
};

const readOr = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/** Takes away what an export before wrote and this one does not, unless somebody has changed it since. */
const removeStale = async (folder: string, kept: ReadonlySet<string>): Promise<void> => {
  for (const [name, hash] of listedFiles(await readOr(join(folder, manifestName)))) {
    const path = join(folder, name);
    if (!kept.has(name) && sha256(await readOr(path)) === hash) await rm(path, { force: true });
  }
};

/** Writes the files of a draft into its folder. What is there already is replaced only when that was asked for. */
export const writeExport = async (folder: string, { files }: ExportFolder, replace: boolean): Promise<Written> => {
  try {
    const paths = files.map(({ path, text }) => ({ path: join(folder, path), text }));
    if (!replace) {
      // One look at the folder answers for all its files when it is new.
      if (await exists(folder)) for (const { path } of paths) if (await exists(path)) return 'there';
    } else await removeStale(folder, new Set(files.map(({ path }) => path)));
    await mkdir(folder, { recursive: true });
    await Promise.all(paths.map(({ path, text }) => writeFile(path, text, { flag: replace ? 'w' : 'wx' })));
    return 'written';
  } catch {
    return 'failed';
  }
};
