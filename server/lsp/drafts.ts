import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, createCache, type Analysis, type Cache, type Settings } from '../engine/index.ts';
import type { SettingsStore } from './settings.ts';

/** How long the server works before it looks at what has arrived, in milliseconds. */
const slice = 8;

/** What is known of one version of a draft. Whoever asks for it gets the same one. */
export interface Analysed {
  readonly uri: string;
  readonly version: number;
  /** A name that no other analysis has. */
  readonly id: string;
  readonly settings: Settings;
  readonly analysis: Analysis;
}

export interface DraftsHost {
  readonly settings: SettingsStore;
  now(): Date;
  later(run: () => void): void;
  /** Those of the images of a draft whose files are not there. */
  absent(uri: string, files: readonly string[]): Promise<readonly string[]>;
  /** Called once for every version that was analysed to its end. */
  analysed(done: Analysed, document: TextDocument): void;
}

/** The open drafts. Nothing is analysed until somebody asks. */
export interface Drafts {
  open(document: TextDocument): void;
  close(uri: string): void;
  uris(): readonly string[];
  /** The newest version, analysed once however many ask; `undefined` for a draft that is not open. */
  ask(uri: string): Promise<Analysed | undefined>;
  /** Files have come or gone: drafts with images are looked at again when somebody asks. Gives back which. */
  recheckImages(): readonly string[];
  /** The analysis of exactly this version, if it was made. */
  known(uri: string, version: number): Analysed | undefined;
}

interface Open {
  readonly document: TextDocument;
  readonly cache: Cache;
  running?: Promise<Analysed | undefined> | undefined;
  done?: Analysed | undefined;
  /** The images whose files were not there when it was last looked at. */
  absent: readonly string[];
}

const imagesOf = ({ draft }: Analysis): readonly string[] => draft.frontMatter.images.map(({ file }) => file).filter((file) => file !== '');

export const createDrafts = (host: DraftsHost): Drafts => {
  const drafts = new Map<string, Open>();
  const state = { count: 0 };

  const turn = (): Promise<void> => new Promise((resolve) => host.later(resolve));

  // Messages are handed over one a turn: when two turns bring no edit, those that had arrived are through.
  const still = async ({ document }: Open): Promise<void> => {
    for (;;) {
      const { version } = document;
      await turn();
      await turn();
      if (document.version === version) return;
    }
  };

  const check = async (draft: Open, settings: Settings): Promise<Analysis | undefined> => {
    const { document, cache } = draft;
    const { uri, version } = document;
    const steps = analyze({ text: document.getText(), format: 'markdown', absent: draft.absent }, settings, cache);
    for (;;) {
      const end = host.now().getTime() + slice;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (host.now().getTime() < end);
      await turn();
      if (document.version !== version || host.settings.known(uri) !== settings || drafts.get(uri) !== draft) return undefined;
    }
  };

  const isCurrent = ({ document, done }: Open, settings: Settings | undefined): boolean =>
    done !== undefined && done.version === document.version && done.settings === settings;

  const run = async (draft: Open): Promise<Analysed | undefined> => {
    const { document } = draft;
    const { uri } = document;
    while (drafts.get(uri) === draft) {
      await still(draft);
      const settings = await host.settings.of(uri);
      if (isCurrent(draft, settings)) return draft.done;
      const { version } = document;
      let analysis = await check(draft, settings);
      const files = analysis ? imagesOf(analysis) : [];
      const absent = files.length === 0 ? [] : await host.absent(uri, files);
      if (document.version !== version) continue;
      if (absent.join('\n') !== draft.absent.join('\n')) {
        draft.absent = absent;
        analysis = analysis && (await check(draft, settings));
      }
      if (!analysis || drafts.get(uri) !== draft) continue;
      state.count += 1;
      draft.done = { uri, version, id: String(state.count), settings, analysis };
      host.analysed(draft.done, document);
      return draft.done;
    }
    return undefined;
  };

  return {
    open: (document) => void drafts.set(document.uri, { document, cache: createCache(), absent: [] }),
    close: (uri) => void drafts.delete(uri),
    uris: () => [...drafts.keys()],
    ask: async (uri) => {
      const draft = drafts.get(uri);
      if (!draft || isCurrent(draft, host.settings.known(uri))) return draft?.done;
      draft.running ??= run(draft).finally(() => {
        draft.running = undefined;
      });
      return draft.running;
    },
    recheckImages: () =>
      [...drafts].flatMap(([uri, draft]) => {
        if (!draft.done || imagesOf(draft.done.analysis).length === 0) return [];
        draft.done = undefined;
        return [uri];
      }),
    known: (uri, version) => {
      const done = drafts.get(uri)?.done;
      return done?.version === version ? done : undefined;
    },
  };
};
