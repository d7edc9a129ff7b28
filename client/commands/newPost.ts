import { Uri, window, workspace } from 'vscode';
import type { NewPostResult } from '../../server/protocol.ts';
import { safeName } from '../newPost/fileName.ts';
import { folderAtHand, type NewDraft, writeDrafts } from '../newPost/files.ts';
import { dayAfter, fillTemplate, isDay, withKeys } from '../newPost/fill.ts';
import { askDay, askKind, askName, askPlatforms } from '../newPost/questions.ts';
import { type Kind, kindsOf, readTemplates } from '../newPost/templates.ts';
import { localDay } from '../today.ts';
import { type Handler, type Services, textField } from './handler.ts';

// A new draft needs no server: without one, nothing is filled in.
const nothingKnown: NewPostResult = { values: {}, platforms: [], known: [] };

const readKinds = async ({ docs, output }: Services): Promise<readonly Kind[]> => {
  try {
    const file = await workspace.fs.readFile(Uri.joinPath(docs, '..', 'snippets', 'templates.json'));
    return kindsOf(readTemplates(new TextDecoder().decode(file)));
  } catch {
    output.error('The templates could not be read.');
    return [];
  }
};

const askProject = async ({ server }: Services, folder: Uri | undefined): Promise<NewPostResult> => {
  await server.start();
  const uri = folder ? Uri.joinPath(folder, 'new.post.md').toString() : 'untitled:new.post.md';
  return (await server.newPost({ uri })) ?? nothingKnown;
};

interface Order {
  readonly name: string;
  readonly platforms: readonly string[];
  /** When the first one goes out. */
  readonly day: string | undefined;
  readonly campaign: string | undefined;
}

const draftsOf = ({ templates }: Kind, project: NewPostResult, { name, platforms, day, campaign }: Order): readonly NewDraft[] =>
  templates.map((template, index) => {
    const publish: Readonly<Record<string, string>> = day === undefined ? {} : { publish: `${dayAfter(day, index * 7)}T09:00` };
    const snippet = fillTemplate(template, { values: { ...project.values, ...publish }, platforms, known: project.known });
    return {
      name: templates.length === 1 ? name : `${name}-${index + 1}`,
      snippet: withKeys(snippet, { ...publish, ...(campaign === undefined ? {} : { campaign }) }),
    };
  });

/** Asks which kind of post, for which platforms and under which name, and makes the draft. A caller may name any of these. */
export const newPost: Handler = async (services, input) => {
  const kinds = await readKinds(services);
  if (kinds.length === 0) {
    void window.showErrorMessage('The templates could not be read. Reinstall Clinical Content to get them back.');
    return;
  }
  const wanted = textField(input, 'template');
  const kind = wanted === undefined ? await askKind(kinds) : kinds.find(({ id }) => id === wanted);
  if (!kind) return;
  const namedFolder = textField(input, 'folder');
  const place = namedFolder === undefined ? await folderAtHand() : Uri.parse(namedFolder);
  if (place === undefined) return;
  const base = place === 'none' ? undefined : place;
  const project = await askProject(services, base);
  const named = textField(input, 'platforms');
  const platforms = named === undefined ? await askPlatforms(kind, project) : named.split(',').filter((id) => id !== '');
  if (!platforms) return;
  const given = textField(input, 'name');
  const name = base === undefined ? kind.id : given === undefined ? await askName(kind.id) : safeName(given);
  if (name === undefined) return;
  const asks = kind.templates.length > 1;
  const day = (textField(input, 'day') ?? (asks ? await askDay(localDay()) : undefined))?.trim();
  if (day === undefined ? asks : !isDay(day)) return;
  const folder = base && project.folder !== undefined ? Uri.parse(project.folder) : base;
  try {
    await writeDrafts(folder, draftsOf(kind, project, { name, platforms, day, campaign: textField(input, 'campaign') }));
  } catch {
    services.output.error('A new post could not be shown.');
    void window.showErrorMessage('The new post could not be shown. Try again in a moment.');
  }
};
