import type { Platform } from '../platforms/platform.ts';
import type { Draft, Edit, Version } from '../types.ts';

/** The line ending of a text. */
export const lineEnding = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** Footnotes and link targets hold for all versions, so they are not said again. */
const definitions = /^ {0,3}\[[^\]\n]{1,999}\]:/;
const blankLines = /\n[ \t\r]*\n/;

/** The Markdown of a version with some edits of the file in it, without the definitions under it. */
export const bodyOf = (draft: Draft, { start, end }: Version, edits: readonly Edit[] = []): string => {
  let body = '';
  let at = start;
  for (const edit of edits) {
    body += draft.source.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  body += draft.source.text.slice(at, end);
  const blocks = body.trim().split(blankLines);
  const last = blocks.findLastIndex((block) => !block.split('\n').every((line) => definitions.test(line)));
  // What is cut off is measured from the end, so that the gaps between the blocks stay as they are.
  return last === blocks.length - 1 ? body.trim() : body.slice(0, body.lastIndexOf(blocks[last + 1] ?? '')).trim();
};

const contains = ({ start, end }: Version, at: number): boolean => start <= at && at < end;

/** The version of a platform with `body` under its heading: behind the platform version that holds `at`, or at the end of the file. */
export const writeVersion = (draft: Draft, platform: Platform, body: string, at?: number): { readonly edit: Edit; readonly cursor: number } => {
  const { text } = draft.source;
  const around = at === undefined ? undefined : draft.versions.find((version) => version.platform !== undefined && contains(version, at));
  const end = around?.end ?? text.length;
  const start = text.slice(0, end).trimEnd().length;
  const eol = lineEnding(text);
  const head = `${start === 0 ? '' : eol + eol}## ${platform.name}${eol}${eol}`;
  const tail = end < text.length ? eol + eol : eol;
  return { edit: { start, end, text: head + body + tail }, cursor: start + head.length };
};
