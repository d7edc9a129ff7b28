import { bibliographyFiles } from './bibliography.ts';

/** More images than a post has; each is looked for at every change. */
const mostFiles = 30;

/** What an image check is made with. */
interface ImageHost {
  folders(): readonly string[];
  readonly trusted: boolean;
  readonly exists: ((uri: string) => Promise<boolean>) | undefined;
  /** These files are missed: somebody may put them there. */
  missed(uris: readonly string[]): void;
}

/** Those of some files, named by their paths from a draft, that are not there. In an untrusted folder only what lies inside it is looked for. */
export const absentFiles = async (draft: string, files: readonly string[], { folders, trusted, exists, missed }: ImageHost): Promise<readonly string[]> => {
  if (!exists) return [];
  const wanted = bibliographyFiles([...new Set(files)].slice(0, mostFiles), draft, folders(), trusted);
  const absent = await Promise.all(wanted.map(async ({ path, uri }) => (uri?.startsWith('file:') && !(await exists(uri)) ? [{ path, uri }] : [])));
  const found = absent.flat();
  if (found.length > 0) missed(found.map(({ uri }) => uri));
  return found.map(({ path }) => path);
};
