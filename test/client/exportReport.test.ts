import { expect, test } from 'vitest';
import { exportedWords, exportReport } from '../../client/exportReport.ts';
import type { ExportedPlatform } from '../../server/protocol.ts';

const start = { line: 4, character: 0 };
const blocker = { rule: 'platform/over-limit', message: 'Too long.', range: { start, end: start } };
const x: ExportedPlatform = { id: 'x', name: 'X', parts: 2, changes: ['Put 1 source under the text.'], blockers: [] };
const instagram: ExportedPlatform = { id: 'instagram', name: 'Instagram', parts: 1, changes: [], blockers: [blocker] };
const sms: ExportedPlatform = { id: 'sms', name: 'SMS', parts: 1, changes: [], blockers: [blocker] };

test('a report says what was done for each platform, what was waved through and what was held back', () => {
  expect(exportReport('flu.post.md', { version: 1, done: [x, instagram], held: [sms], files: [] })).toBe(
    [
      '# Export of flu.post.md',
      '',
      '## X',
      '',
      '2 posts.',
      '',
      '- Put 1 source under the text.',
      '',
      '## Instagram',
      '',
      'One post.',
      '',
      '- No word of the draft was moved, added or left out.',
      '- Exported anyway: line 5, platform/over-limit. Too long.',
      '',
      '## SMS: held back',
      '',
      '- Line 5, platform/over-limit. Too long.',
      '',
    ].join('\n'),
  );
});

test('one line says how many, and what is missing', () => {
  expect(exportedWords({ done: [x, instagram], held: [] })).toBe('Exported for 2 platforms.');
  expect(exportedWords({ done: [x], held: [sms] })).toBe('Exported for 1 platform. SMS held back.');
});
