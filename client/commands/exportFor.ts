import { Uri, window, workspace } from 'vscode';
import { prepareExport, sayDone } from '../exporting.ts';
import { exportName } from '../exportName.ts';
import { exists } from '../files.ts';
import { type Handler, textField } from './handler.ts';

const proposal = (draft: Uri, platform: string): Uri | undefined => {
  const name = exportName(draft.path, platform);
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

const askTarget = async (draft: Uri, platform: string): Promise<Uri | undefined> => {
  const defaultUri = proposal(draft, platform);
  return window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters: { Text: ['txt'] }, title: 'Export' });
};

/** Writes the text for a platform to a file beside the draft. */
export const exportFor: Handler = async (services, input) => {
  const outgoing = await prepareExport(services, input, 'Export');
  if (!outgoing) return;
  const named = textField(input, 'target');
  const target = named === undefined ? await askTarget(outgoing.draft, outgoing.platform) : Uri.parse(named);
  if (!target || (named !== undefined && !(await mayReplace(target)))) return;
  if (target.toString() === outgoing.draft.toString()) {
    void window.showWarningMessage('This would replace the draft itself. Pick another name.');
    return;
  }
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(outgoing.result.text));
    sayDone('Exported', outgoing.result);
  } catch {
    services.output.error('An export could not be written.');
    void window.showErrorMessage('The file could not be written. Check that the folder exists and that you may write there.');
  }
};
