/** The name of the manifest in every folder of exports. */
export const manifestName = 'manifest.json';

/** The files that a manifest lists, by name, with their hashes; none where it is no manifest of ours. */
export const listedFiles = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  try {
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('file' in value) || !('sha256' in value)) return value;
      const { file, sha256: hash } = value;
      // A name alone: a manifest that somebody else wrote does not lead out of its folder.
      if (typeof file === 'string' && typeof hash === 'string' && /^[\w-]{1,80}(?:\.[\w-]{1,80}){1,4}$/.test(file)) found.set(file, hash);
      return value;
    });
  } catch {
    return new Map();
  }
  return found;
};
