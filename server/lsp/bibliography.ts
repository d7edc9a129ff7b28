import { type Connection, type FileSystemWatcher, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { readBibliography, type Reference, type Settings } from '../engine/index.ts';
import { folderOf } from './places.ts';

/** A file of a bibliography: the path in the settings, and where that leads; nowhere for one that may not be read. */
export interface BibliographyFile {
  readonly path: string;
  readonly uri: string | undefined;
}

/** The entries of some files, and the paths of those that are missing. */
type Library = Pick<Settings, 'references' | 'unreadBibliography'>;

/** A file this long is no bibliography, and reading it would hold up all else. */
const mostCharacters = 10_000_000;

/** As VS Code writes addresses: all but letters, digits and a few signs is encoded. */
const encoded = (name: string): string => encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Where a path leads from a file; nowhere if it is an address or names no file. */
export const resolveFrom = (file: string, path: string): string | undefined => {
  const parts = /^([a-z][a-z\d+.-]*:\/\/[^/]*)(\/.*)$/i.exec(file);
  const clean = path.trim().replaceAll('\\', '/');
  // Two slashes would lead to another machine, a scheme to anywhere.
  if (!parts || clean === '' || clean.startsWith('//') || /^[a-z][a-z\d+.-]+:/i.test(clean) || clean.includes('\0')) return undefined;
  const [, root = '', at = ''] = parts;
  const drive = /^[a-z]:/i.test(clean);
  const names = drive || clean.startsWith('/') ? [] : at.split('/').slice(1, -1);
  for (const name of clean.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(encoded(name));
  }
  return names.length === 0 ? undefined : `${root}/${names.join('/')}`;
};

/** The files that settings name, from the project file or from where one would lie. In an untrusted folder only what lies inside it. */
export const bibliographyFiles = (paths: readonly string[], from: string, folders: readonly string[], trusted: boolean): readonly BibliographyFile[] =>
  paths.map((path) => {
    const uri = resolveFrom(from, path);
    const folder = folderOf(from, folders);
    const inside = uri !== undefined && folder !== undefined && uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
    return { path, uri: trusted || inside ? uri : undefined };
  });

const none: Library = { references: [], unreadBibliography: [] };

/** Reads bibliographies. Equal texts give the same entries, so a change elsewhere changes nothing here. */
export interface Bibliographies {
  /** `named`: somebody asked for these files, so a missing one is told. */
  of(files: readonly BibliographyFile[], named: boolean): Promise<Library>;
  /** Files may have changed. */
  forget(): void;
}

export const createBibliographies = (read: (uri: string) => Promise<string | undefined>): Bibliographies => {
  const parsed = new Map<string, { readonly text: string; readonly references: readonly Reference[] }>();
  const files = new Map<string, Promise<readonly Reference[] | undefined>>();
  const libraries = new Map<string, { readonly parts: readonly (readonly Reference[])[]; readonly library: Library }>();

  const load = async (uri: string): Promise<readonly Reference[] | undefined> => {
    const text = await read(uri);
    if (text === undefined || text.length > mostCharacters) {
      parsed.delete(uri);
      return undefined;
    }
    const known = parsed.get(uri);
    if (known?.text === text) return known.references;
    const references = readBibliography(text, uri);
    parsed.set(uri, { text, references });
    return references;
  };
  const loadOnce = (uri: string): Promise<readonly Reference[] | undefined> => {
    const found = files.get(uri) ?? load(uri);
    files.set(uri, found);
    return found;
  };

  return {
    of: async (wanted, named) => {
      const found = await Promise.all(wanted.map(({ uri }) => (uri === undefined ? undefined : loadOnce(uri))));
      const parts = found.filter((part) => part !== undefined);
      const unread = named ? wanted.filter((_, index) => found[index] === undefined).map(({ path }) => path) : [];
      if (parts.length === 0 && unread.length === 0) return none;
      const key = JSON.stringify([wanted, unread]);
      const before = libraries.get(key);
      if (before && before.parts.length === parts.length && parts.every((part, index) => part === before.parts[index])) return before.library;
      const [only] = parts;
      const library = { references: parts.length === 1 && only ? only : parts.flat(), unreadBibliography: unread };
      libraries.set(key, { parts, library });
      return library;
    },
    forget: () => files.clear(),
  };
};

/** What a client is asked to watch. Where it can watch its folders only, files elsewhere are read again with the project file. */
export const watchersFor = (files: readonly string[], anywhere: boolean): FileSystemWatcher[] =>
  files.map((file) => {
    const slash = file.lastIndexOf('/');
    const pattern = decodeURIComponent(file.slice(slash + 1)).replace(/[*?{[]/g, '[$&]');
    // The root of an address is its slash.
    const baseUri = file.slice(0, slash).replace(/^[^/]*:\/\/[^/]*$/, '$&/');
    return { globPattern: anywhere ? { baseUri, pattern } : `**/${pattern}` };
  });

/** Says once of each file that it cannot be read. */
export const tellUnread = (connection: Connection): ((path: string) => void) => {
  const told = new Set<string>();
  return (path) => {
    if (told.has(path)) return;
    told.add(path);
    const message = `"${path}" is named as a bibliography and cannot be read, so its sources are missing. Check its name, and whether it lies where the settings say.`;
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  };
};
