import { expect, test } from 'vitest';
import { versionItems } from '../../client/platformItems.ts';
import type { PlatformSummary, Summary } from '../../server/protocol.ts';

const platform = (id: string, chosen: boolean): PlatformSummary => ({ id, name: id.toUpperCase(), count: 20, limit: 280, parts: 1, chosen });

test('a version is first offered for the platforms of the draft that have none', () => {
  const summary: Summary = {
    uri: 'file:///a.post.md',
    version: 1,
    platforms: [platform('x', true), platform('threads', true), platform('sms', false)],
    words: 4,
    texts: [{ words: 2 }, { platform: 'x', words: 2 }],
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
  };
  const { chosen, others, written } = versionItems(summary);
  expect([chosen, others, written].map((items) => items.map(({ id }) => id))).toEqual([['threads'], ['sms'], ['x']]);
});
