const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const mostCharacters = 60;

/** A file name, without its ending, that is safe on every system: letters and digits with hyphens between them, never empty. */
export const safeName = (typed: string): string => {
  const plain = typed
    .trim()
    .replace(/(?:\.post)?\.md$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const joined = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/, '');
  const name = Array.from(joined).slice(0, mostCharacters).join('').replace(/-$/, '');
  return name === '' ? 'post' : reserved.test(name) ? `post-${name}` : name;
};

/** The file for a name; the second of that name and later ones have a number. */
export const draftFile = (name: string, number: number): string => `${name}${number === 1 ? '' : `-${number}`}.post.md`;
