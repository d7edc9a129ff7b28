import { describe, expect, test } from 'vitest';
import { differInBreaks, editFile } from '../../client/schedulers/fileEdits.ts';
import { schedulerReport, schedulerWords, tableName } from '../../client/schedulers/words.ts';
import type { ExportSchedulerResult } from '../../server/protocol/schedulers.ts';

describe('a fix of a file with two kinds of line breaks', () => {
  const file = 'a,b\r\n"one\ntwo",3\r\nfour,5\r\n';
  const at = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });

  test('changes its place alone', () => {
    expect(editFile(file, [{ range: at(2, 0, 3), newText: 'TWO' }])).toBe('a,b\r\n"one\nTWO",3\r\nfour,5\r\n');
    const both = [
      { range: at(1, 1, 4), newText: '1\n1' },
      { range: at(3, 0, 4), newText: '' },
    ];
    expect(editFile(file, both)).toBe('a,b\r\n"1\n1\ntwo",3\r\n,5\r\n');
  });

  test('is told from one with a single kind', () => {
    expect(differInBreaks(file, file.replaceAll('\r\n', '\n'))).toBe(true);
    expect(differInBreaks(file, file)).toBe(false);
    expect(differInBreaks(file, `${file}six`)).toBe(false);
  });
});

describe('what is said of an export for a tool', () => {
  const place = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
  const result: ExportSchedulerResult = {
    files: [{ platform: 'x', posts: 1, text: '' }],
    done: [{ uri: 'file:///a/one%20two.post.md', platform: 'X', notes: ['Left out: the link.'], changes: [], blockers: [] }],
    held: [{ uri: 'file:///a/b.post.md', platform: 'X', notes: [], changes: [], blockers: [{ rule: 'scheduler/time', message: 'No time.', range: place }] }],
    unread: [],
    nowhere: ['file:///a/c.post.md'],
  };

  test('counts what went and what stayed', () => {
    expect(schedulerWords('Buffer', result)).toBe('1 post for Buffer, in one file. Something of 2 drafts is left out.');
  });

  test('tells of each draft', () => {
    expect(schedulerReport('Buffer', result)).toBe(
      [
        '# Posts for Buffer',
        '',
        '## one two.post.md, X',
        '',
        '- Left out: the link.',
        '',
        '## b.post.md, X: held back',
        '',
        '- Line 3, scheduler/time. No time.',
        '',
        '## c.post.md: left out',
        '',
        '- It names no platform. Set "platforms".',
        '',
      ].join('\n'),
    );
  });

  test('names a table after its platform where there are several', () => {
    expect([tableName('plan.csv', 'x', true), tableName('plan.csv', 'x', false), tableName('plan', 'x', true), tableName('plan.csv', undefined, true)]).toEqual(
      ['plan.x.csv', 'plan.csv', 'plan.x', 'plan.csv'],
    );
  });
});
