import { type Uri, workspace } from 'vscode';

/** Whether there is a file or a folder at an address. */
export const exists = (file: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
