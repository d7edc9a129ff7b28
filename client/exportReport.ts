import type { ExportAllResult, ExportedPlatform } from '../server/protocol.ts';
import { countWords } from './statusText.ts';

const section = ({ name, parts, changes, blockers }: ExportedPlatform): string[] => [
  `## ${name}`,
  '',
  parts === 1 ? 'One post.' : `${countWords(parts, 'post')}.`,
  '',
  ...changes.map((change) => `- ${change}`),
  ...(changes.length === 0 ? ['- No word of the draft was moved, added or left out.'] : []),
  ...blockers.map(({ rule, message, range }) => `- Exported anyway: line ${range.start.line + 1}, ${rule}. ${message}`),
  '',
];

const heldSection = ({ name, blockers }: ExportedPlatform): string[] => [
  `## ${name}: held back`,
  '',
  ...blockers.map(({ rule, message, range }) => `- Line ${range.start.line + 1}, ${rule}. ${message}`),
  '',
];

/** What an export did, platform by platform, as Markdown. */
export const exportReport = (draft: string, { done, held }: ExportAllResult): string =>
  [`# Export of ${draft}`, '', ...done.flatMap(section), ...held.flatMap(heldSection)].join('\n');

/** `3 texts`, with what was held back. */
export const exportedWords = ({ done, held }: Pick<ExportAllResult, 'done' | 'held'>): string => {
  const back = held.length === 0 ? '' : ` ${held.map(({ name }) => name).join(', ')} held back.`;
  return `Exported for ${countWords(done.length, 'platform')}.${back}`;
};
