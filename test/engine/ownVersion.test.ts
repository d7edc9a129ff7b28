import { describe, expect, test } from 'vitest';
import { startVersion } from '../../server/engine/index.ts';
import { applyFix, check, findingsOf } from './support.ts';

/** The draft after a version was started, with `|` at the cursor. */
const start = (text: string, platform: string, at?: number): string | undefined => {
  const own = startVersion(check(text).draft, platform, at);
  if (!own) return undefined;
  const { edit, cursor } = own;
  const after = edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text;
  return `${after.slice(0, cursor)}|${after.slice(cursor)}`;
};

describe('a version for a platform', () => {
  test.each<readonly [name: string, text: string, after: string]>([
    ['begins with the shared text', 'Drink **water**.\n\n- Often\n', 'Drink **water**.\n\n- Often\n\n## X\n\n|Drink **water**.\n\n- Often\n'],
    ['stands behind the others', 'Shared.\n\n## Instagram\n\nShort.\n', 'Shared.\n\n## Instagram\n\nShort.\n\n## X\n\n|Shared.\n'],
    ['keeps the breaks of a thread', 'One.\n\n---\n\nTwo.', 'One.\n\n---\n\nTwo.\n\n## X\n\n|One.\n\n---\n\nTwo.\n'],
    ['keeps Windows line ends', 'One.\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n\r\n## X\r\n\r\n|One.\r\n\r\nTwo.\r\n'],
    ['leaves out what holds for all', 'One.[^1]\n\n[^1]: A report\n', 'One.[^1]\n\n[^1]: A report\n\n## X\n\n|One.[^1]\n'],
    ['starts in an empty file', '', '## X\n\n|\n'],
    ['starts under front matter', '---\nplatforms: [x]\n---\n\nOne.', '---\nplatforms: [x]\n---\n\nOne.\n\n## X\n\n|One.\n'],
    ['is gone to where it is', 'Shared.\n\n## Twitter\n\nShort.', 'Shared.\n\n## Twitter\n\n|Short.'],
    ['is gone to where it is empty', 'Shared.\n\n## X', 'Shared.\n\n## X|'],
  ])('%s', (_name, text, after) => {
    expect(start(text, 'x')).toBe(after);
  });

  test('stands where the version of the cursor ends', () => {
    const text = 'Shared.\n\n## Instagram\n\nShort.\n\n## Facebook\n\nLong.\n';
    expect(start(text, 'x', text.indexOf('Short'))).toBe('Shared.\n\n## Instagram\n\nShort.\n\n## X\n\n|Shared.\n\n## Facebook\n\nLong.\n');
    expect(start(text, 'x', 2)).toMatch(/Long\.\n\n## X\n\n\|Shared\.\n$/);
  });

  test('is none for a platform nobody knows', () => expect(start('One.', 'nowhere')).toBeUndefined());

  test('is read as it was written, for every platform', () => {
    const text = 'Drink *water*. [@cdc]\n\n> Often.\n\n1. One\n2. Two\n';
    const { draft } = check(text);
    for (const { id } of draft.platforms.all) {
      const edit = startVersion(draft, id)?.edit;
      const after = check(text.slice(0, edit?.start) + (edit?.text ?? '')).draft;
      const words = after.versions.map(({ parts }) => parts.flatMap((part) => part.paragraphs.map(({ paragraph }) => paragraph.text)));
      expect(after.versions.map(({ platform }) => platform)).toEqual([undefined, id]);
      expect(words[1]).toEqual(words[0]);
    }
  });
});

describe('the fix that splits a text', () => {
  const filler = (count: number): string => 'We care for you. '.repeat(count).trim();
  const rule = 'platform/over-limit';
  const fixed = (text: string): string | undefined => {
    const [finding] = findingsOf(rule, text);
    return finding?.fixes?.[0] && applyFix(text, finding);
  };

  test('leaves markup, comments and lists whole', () => {
    const emphasis = `## X\n\n${filler(12)} **We like you. We care for you a lot.** ${filler(6)}`;
    expect(fixed(emphasis)).toMatch(/---\n\n(?:We care for you\. )*\*\*We like you\. We care for you a lot\.\*\*/);
    const comment = `## X\n\n${filler(12)}\n\n<!-- clinical-ignore-next-line jargon fine -->\n${filler(8)}`;
    expect(fixed(comment)).toBe(`## X\n\n${filler(12)}\n\n---\n\n<!-- clinical-ignore-next-line jargon fine -->\n${filler(8)}`);
    const list = `## X\r\n\r\n- ${filler(9)}\r\n- ${filler(9)}\r\n`;
    expect(fixed(list)).toBe(`## X\r\n\r\n- ${filler(9)}\r\n\r\n---\r\n\r\n- ${filler(9)}\r\n`);
  });

  test('is not offered where a platform has no threads, or no place is good', () => {
    expect(fixed(`## Instagram\n\n${filler(200)}`)).toBeUndefined();
    expect(fixed(`## X\n\n**${filler(20)}**`)).toBeUndefined();
  });

  test('leaves nothing too long, whatever the platform', () => {
    const body = `${filler(20)} [@cdc] *Ask* your [nurse](https://example.org/nurse) first.\n\n- ${filler(10)}\n- ${filler(10)}\n\n${filler(18)}`;
    for (const name of ['X', 'Threads', 'Bluesky', 'Mastodon']) {
      const text = `---\nsources:\n  - id: cdc\n    title: CDC\n---\n\nShort.\n\n## ${name}\n\n${body}\n\n## Instagram\n\nShort.\n`;
      const after = fixed(text);
      expect(after).toBeDefined();
      expect(findingsOf(rule, after ?? '')).toEqual([]);
      expect(after?.replace(/\s+---(?=\s)/g, '').replace(/\s+/g, '')).toBe(text.replace(/\s+---(?=\s)/g, '').replace(/\s+/g, ''));
    }
  });
});
