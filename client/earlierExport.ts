import { Uri, workspace } from 'vscode';
import { listedFiles, manifestName } from '../server/manifest.ts';

const readOr = async (file: Uri): Promise<Uint8Array> => {
  try {
    return await workspace.fs.readFile(file);
  } catch {
    return new Uint8Array();
  }
};

const hashOf = async (bytes: Uint8Array): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Takes away what the export before wrote into a folder and this one does not, unless somebody has changed it since. */
export const removeEarlier = async (folder: Uri, kept: ReadonlySet<string>): Promise<void> => {
  const manifest = new TextDecoder().decode(await readOr(Uri.joinPath(folder, manifestName)));
  for (const [name, hash] of listedFiles(manifest)) {
    const file = Uri.joinPath(folder, name);
    const bytes = kept.has(name) ? undefined : await readOr(file);
    try {
      if (bytes && bytes.length > 0 && (await hashOf(bytes)) === hash) await workspace.fs.delete(file);
    } catch {
      // A file too many does less harm than an export that stops here.
      return;
    }
  }
};
