import { Uri, window, workspace } from 'vscode';
import { type Services, textField } from './commands/handler.ts';
import { exists } from './files.ts';

/** A text that goes into a file beside its draft. */
export interface Saved {
  readonly draft: Uri;
  /** The file name that is proposed. */
  readonly name: string;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly text: string;
}

const proposal = ({ draft, name }: Saved): Uri | undefined => {
  if (draft.scheme !== 'untitled') return Uri.joinPath(draft, '..', name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder && Uri.joinPath(folder, name);
};

// The dialog asks by itself before it replaces a file; a target that a caller names has had no such question.
const mayReplace = async (file: Uri): Promise<boolean> => {
  if (!(await exists(file))) return true;
  const replace = 'Replace';
  return (await window.showWarningMessage(`${file.path.split('/').at(-1)} is already there.`, replace)) === replace;
};

const askTarget = async (saved: Saved): Promise<Uri | undefined> => {
  const defaultUri = proposal(saved);
  return window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters: saved.filters, title: 'Export' });
};

/** Writes a text to the file that a caller names as `target`, or that the writer picks. Gives back where it is; nothing when it was not written. */
export const saveText = async (services: Pick<Services, 'output'>, input: unknown, saved: Saved): Promise<Uri | undefined> => {
  const named = textField(input, 'target');
  const target = named === undefined ? await askTarget(saved) : Uri.parse(named);
  if (!target || (named !== undefined && !(await mayReplace(target)))) return undefined;
  if (target.toString() === saved.draft.toString()) {
    void window.showWarningMessage('This would replace the draft itself. Pick another name.');
    return undefined;
  }
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(saved.text));
    return target;
  } catch {
    services.output.error('An export could not be written.');
    void window.showErrorMessage('The file could not be written. Check that the folder exists and that you may write there.');
    return undefined;
  }
};
