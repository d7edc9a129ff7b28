import { InputBoxValidationSeverity, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { NewPostResult } from '../../server/protocol.ts';
import { draftFile, safeName } from './fileName.ts';
import { dayAfter, isDay } from './fill.ts';
import type { Kind } from './templates.ts';

const title = 'New Post';

/** Which kind of post. Nothing when the writer changed their mind. */
export const askKind = async (kinds: readonly Kind[]): Promise<Kind | undefined> => {
  const groups = [...new Set(kinds.map(({ group }) => group))];
  const items = groups.flatMap((group): (QuickPickItem & { readonly kindOfPost?: Kind })[] => [
    { label: group, kind: QuickPickItemKind.Separator },
    ...kinds.filter((kind) => kind.group === group).map((kind) => ({ label: kind.name, detail: kind.about, kindOfPost: kind })),
  ]);
  const picked = await window.showQuickPick(items, { title, placeHolder: 'What do you want to write?', matchOnDetail: true });
  return picked?.kindOfPost;
};

/** Where it goes: what the project and the template have in common is ticked, else what the template is made for. */
export const askPlatforms = async ({ templates: [template] }: Kind, { platforms, known }: NewPostResult): Promise<readonly string[] | undefined> => {
  const common = platforms.filter((id) => template.platforms.includes(id));
  const ticked = new Set(common.length > 0 ? common : template.platforms);
  const row = ({ id, name }: NewPostResult['known'][number]) => ({ label: name, id, picked: ticked.has(id) });
  const made = known.filter(({ id }) => template.platforms.includes(id));
  const others = known.filter(({ id }) => !template.platforms.includes(id));
  const items: (QuickPickItem & { readonly id?: string })[] = [
    { label: 'Made for', kind: QuickPickItemKind.Separator },
    ...made.map(row),
    { label: 'May need changes for', kind: QuickPickItemKind.Separator },
    ...others.map(row),
  ];
  const picked = await window.showQuickPick(items, { title, placeHolder: 'Where will you post it?', canPickMany: true });
  return picked?.flatMap(({ id }) => id ?? []);
};

/** What the file is called. What is typed is made safe, and the writer sees what becomes of it. */
export const askName = async (proposal: string): Promise<string | undefined> => {
  const typed = await window.showInputBox({
    title,
    prompt: 'Name the file. If there is one of this name, the new one gets a number.',
    value: proposal,
    validateInput: (value) => {
      const name = safeName(value);
      if (value.trim() === name || value.trim() === draftFile(name, 1)) return undefined;
      return { message: `It will be called ${draftFile(name, 1)}.`, severity: InputBoxValidationSeverity.Info };
    },
  });
  return typed === undefined ? undefined : safeName(typed);
};

/** On which day the first draft of a set goes out. */
export const askDay = async (today: string): Promise<string | undefined> =>
  window.showInputBox({
    title,
    prompt: 'On which day does the first one go out? The others follow, a week apart.',
    value: dayAfter(today, 7),
    validateInput: (value) => (isDay(value.trim()) ? undefined : 'Write year, month and day, such as 2027-04-05.'),
  });
