import { namesBibliography, readSettings, type Settings } from '../engine/index.ts';
import { type Bibliographies, type BibliographyFile, bibliographyFiles, createBibliographies } from './bibliography.ts';
import { newProjectFileFor, projectFilesFor } from './places.ts';
import { editorLayer, readProject, type Project } from './project.ts';

/** Where settings come from. */
export interface SettingsHost {
  /** The day of the check, `YYYY-MM-DD`. */
  today(): string;
  folders(): readonly string[];
  readonly trusted: boolean;
  /** What the editor has set for this draft. */
  editor(uri: string): Promise<unknown>;
  /** The text of a file as it is in the editor, else on disk. */
  read(uri: string): Promise<string | undefined>;
  isOpen(uri: string): boolean;
  log(line: string): void;
  /** These files hold the bibliography of an open draft, whether they exist yet or not. */
  uses(files: readonly BibliographyFile[]): void;
  /** A file of a bibliography that somebody named cannot be read. */
  unread(path: string): void;
}

/** The settings of every draft, remembered until something they come from changes. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** The project file that counts for this place, or where one would lie. */
  projectFile(uri: string): Promise<string | undefined>;
  /** What is remembered, at once; `undefined` when it has to be read. */
  known(uri: string): Settings | undefined;
  /** What it was when it was last read, even if that is forgotten. */
  last(uri: string): Settings | undefined;
  /** The editor's settings or a project file have changed. */
  forget(): void;
  close(uri: string): void;
  /** The files of a bibliography that a project file names and that cannot be read. */
  unreadIn(file: string, project: Project): Promise<readonly string[]>;
}

/** All but the bibliography, which may be long and stays the same object while it is equal. */
const comparable = (settings: Settings): string => JSON.stringify({ ...settings, references: [] });

export const createSettings = (host: SettingsHost): SettingsStore => {
  const known = new Map<string, Settings>();
  // Kept when all else is forgotten: equal settings stay the same object, so nothing is checked again for nothing.
  const last = new Map<string, Settings>();
  const files = new Map<string, Promise<Project | undefined>>();
  const sound = new Map<string, Project>();
  const state = { generation: 0 };
  const bibliographies: Bibliographies = createBibliographies(host.read);

  const load = async (file: string): Promise<Project | undefined> => {
    const text = await host.read(file);
    if (text === undefined) return undefined;
    const project = readProject(text);
    if (project.problems.length > 0 && !host.isOpen(file)) host.log('Part of clinical-content.json was not understood. Open the file to see what.');
    if (project.sound) sound.set(file, project);
    // While somebody is in the middle of a change, what held before holds.
    return project.sound ? project : (sound.get(file) ?? project);
  };

  const fileOnce = (file: string): Promise<Project | undefined> => {
    const found = files.get(file) ?? load(file);
    files.set(file, found);
    return found;
  };

  const peek = (uri: string): Settings | undefined => {
    const found = known.get(uri);
    return found?.today === host.today() ? found : undefined;
  };

  const of = async (uri: string): Promise<Settings> => {
    for (;;) {
      const found = peek(uri);
      if (found) return found;
      const { generation } = state;
      const places = projectFilesFor(uri, host.folders());
      const [editor, ...projects] = await Promise.all([host.editor(uri), ...places.map(fileOnce)]);
      const at = projects.findIndex((candidate) => candidate !== undefined);
      const read = readSettings([editorLayer(editor), projects[at]?.value], host.today(), host.trusted).settings;
      const from = places[at] ?? newProjectFileFor(uri, host.folders());
      const named = namesBibliography(read);
      const wanted = from === undefined ? [] : bibliographyFiles(read.bibliography, from, host.folders(), host.trusted);
      const library = await bibliographies.of(wanted, named);
      if (generation !== state.generation) continue;
      host.uses(wanted);
      for (const path of library.unreadBibliography) host.unread(path);
      const settings = { ...read, ...library };
      const before = last.get(uri);
      const kept = before?.references === library.references && comparable(before) === comparable(settings) ? before : settings;
      known.set(uri, kept);
      last.set(uri, kept);
      return kept;
    }
  };

  return {
    of,
    projectFile: async (uri) => {
      const places = projectFilesFor(uri, host.folders());
      const projects = await Promise.all(places.map(fileOnce));
      return places[projects.findIndex((project) => project !== undefined)] ?? newProjectFileFor(uri, host.folders());
    },
    known: peek,
    last: (uri) => last.get(uri),
    forget: () => {
      state.generation += 1;
      known.clear();
      files.clear();
      bibliographies.forget();
    },
    unreadIn: async (file, project) => {
      const { settings } = readSettings([project.value], host.today(), host.trusted);
      if (!namesBibliography(settings)) return [];
      return (await bibliographies.of(bibliographyFiles(settings.bibliography, file, host.folders(), host.trusted), true)).unreadBibliography;
    },
    close: (uri) => {
      known.delete(uri);
      last.delete(uri);
    },
  };
};
