import type { Connection } from 'vscode-languageserver';
import { emergencyNumbers, platformTable, type Settings } from '../../engine/index.ts';
import { newPostRequest, type NewPostResult } from '../../protocol.ts';
import { resolveFrom } from '../bibliography.ts';
import { type Guard, unlessCancelled } from '../guard.ts';
import { folderOf } from '../places.ts';
import type { SettingsStore } from '../settings.ts';
import { textAt } from '../values.ts';

/** The folder for drafts; nowhere if it would lie outside the folder that is open, for a path may come from a stranger. */
const folderFor = ({ postsFolder }: Settings, project: string | undefined, folders: readonly string[]): string | undefined => {
  const found = project === undefined ? undefined : resolveFrom(project, postsFolder);
  const open = project === undefined ? undefined : folderOf(project, folders);
  return found !== undefined && open !== undefined && `${found}/`.startsWith(open.endsWith('/') ? open : `${open}/`) ? found : undefined;
};

const handle = /^@[\w.@-]+$/;

/** What a new draft is filled with, from the settings and from the project file that counts where it would lie. */
const newPostFor = (settings: Settings, project: string | undefined, folders: readonly string[]): NewPostResult => {
  const { organizations, phones, contacts, audience, locale, profile, limits } = settings;
  const folder = folderFor(settings, project, folders);
  const values = {
    organization: organizations[0],
    phone: phones[0],
    handle: contacts.find((contact) => handle.test(contact)),
    // Where the law of another country counts, the English does not tell the number.
    emergency: profile === 'locale' ? emergencyNumbers[locale] : undefined,
    // Public is what a template begins with, and leaves the choice.
    audience: audience === 'public' ? undefined : audience,
  };
  return {
    ...(folder === undefined ? {} : { folder }),
    values: Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    platforms: settings.platforms,
    known: platformTable(limits).all.map(({ id, name }) => ({ id, name })),
  };
};

/** Answers what a new draft is filled with. */
export const serveNewPost = (
  connection: Connection,
  guard: Guard,
  settings: Pick<SettingsStore, 'of' | 'projectFile' | 'close'>,
  folders: () => readonly string[],
  document: (uri: string) => unknown,
): void => {
  connection.onRequest<NewPostResult | null, never>(
    newPostRequest,
    guard('newPost', null, async (asked: unknown, token) => {
      const uri = textAt(asked, 'uri') ?? '';
      const given = await unlessCancelled(settings.of(uri), token);
      const project = await settings.projectFile(uri);
      // There is no such draft yet, so nobody would ever forget its settings.
      if (!document(uri)) settings.close(uri);
      return given ? newPostFor(given, project, folders()) : null;
    }),
  );
};
