import type { ExportSchedulerResult, ScheduledPost } from '../../server/protocol/schedulers.ts';
import { countWords } from '../statusText.ts';

/** The name of a table: `plan.csv` for all, `plan.x.csv` where it is for one platform and there are others. */
export const tableName = (name: string, platform: string | undefined, several: boolean): string => {
  if (platform === undefined || !several) return name;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}.${platform}${name.slice(dot)}` : `${name}.${platform}`;
};

/** The last part of an address, as people call a file. */
export const fileName = (uri: string): string => {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
};

const section = ({ uri, platform, notes, changes, blockers }: ScheduledPost, held: boolean): string[] => [
  `## ${fileName(uri)}, ${platform}${held ? ': held back' : ''}`,
  '',
  ...blockers.map(({ rule, message, range }) => `- ${held ? '' : 'Exported anyway: '}Line ${range.start.line + 1}, ${rule}. ${message}`),
  ...(held ? [] : [...notes, ...changes].map((note) => `- ${note}`)),
  ...(!held && notes.length + changes.length + blockers.length === 0 ? ['- It goes out as it is.'] : []),
  '',
];

/** What an export for a tool did, draft by draft, as Markdown. */
export const schedulerReport = (tool: string, { done, held, unread, nowhere }: ExportSchedulerResult): string =>
  [
    `# Posts for ${tool}`,
    '',
    ...done.flatMap((post) => section(post, false)),
    ...held.flatMap((post) => section(post, true)),
    ...nowhere.flatMap((uri) => [`## ${fileName(uri)}: left out`, '', '- It names no platform. Set "platforms".', '']),
    ...unread.flatMap((uri) => [`## ${fileName(uri)}: left out`, '', '- It could not be read.', '']),
  ].join('\n');

/** `3 posts for Buffer, in 2 files. 1 draft left out.` */
export const schedulerWords = (tool: string, { files, done, held, unread, nowhere }: ExportSchedulerResult): string => {
  const out = new Set([...held.map(({ uri }) => uri), ...unread, ...nowhere]).size;
  const where = files.length === 1 ? 'in one file' : `in ${countWords(files.length, 'file')}`;
  return `${countWords(done.length, 'post')} for ${tool}, ${where}.${out === 0 ? '' : ` Something of ${countWords(out, 'draft')} is left out.`}`;
};
