import type { Draft, Report } from '../types.ts';

/** The images of the front matter whose files are not there, as whoever read the draft has seen. */
export function* absentImages({ frontMatter, source: { text, absent = [] } }: Draft): Generator<Report> {
  for (const { file, start, end } of absent.length === 0 ? [] : frontMatter.images) {
    if (!absent.includes(file)) continue;
    const at = text.slice(start, end).indexOf(file);
    const place = at === -1 ? { start, end } : { start: start + at, end: start + at + file.length };
    yield { ...place, message: 'There is no such file. An image is named by its path from this draft: check the name and the folder.' };
  }
}
