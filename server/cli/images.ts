import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Analysis } from '../engine/index.ts';

/** More images than a post has. */
const mostFiles = 30;

const isInside = (folder: string, file: string): boolean => {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** The images of a draft whose files are not there. Only what lies below the folder of the draft, or of the run, is looked for: a draft may be anybody's. */
export const absentFiles = ({ draft }: Analysis, path: string): readonly string[] => {
  const folder = dirname(resolve(path));
  return draft.frontMatter.images.slice(0, mostFiles).flatMap(({ file }) => {
    if (file === '' || file.includes('\0') || /^(?:[a-z][a-z\d+.-]+:|[/\\]{2})/i.test(file)) return [];
    const full = resolve(folder, file.replaceAll('\\', '/'));
    return (isInside(folder, full) || isInside(process.cwd(), full)) && !existsSync(full) ? [file] : [];
  });
};
