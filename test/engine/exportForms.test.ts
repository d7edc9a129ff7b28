import { describe, expect, test } from 'vitest';
import { exportPost } from '../../server/engine/index.ts';
import { countIn } from '../../server/engine/platforms/count.ts';
import type { Settings } from '../../server/engine/index.ts';
import { check } from './support.ts';

const exported = (draft: string, platform: string, given: Partial<Settings> = {}) => exportPost(check(draft, given), platform);
const text = (draft: string, platform: string): string | undefined => exported(draft, platform)?.text;

const rich = `---
sources:
  - id: cdc
    publisher: CDC
    year: 2024
    url: https://example.org/cdc
---

## A *new* clinic

Come in **today**, _not_ ~~later~~. Aim for <120/80 mmHg, **never >140**. 5*3*2 is 30. [@cdc]

1. Call **415-555-0100**
2. Ask
   - about <our page>
   - or [write](https://example.org/a_b_c)

| dose | day |
| - | - |
| **5 mg** | 1 |

one line
***next*** line
`;

const plain = (start: string, ...rest: readonly string[]): string => [start, ...rest].join('\n\n');

describe('a rich draft', () => {
  const tail = 'Source: CDC, 2024: https://example.org/cdc';
  const list = '1. Call 415-555-0100\n2. Ask\n   - about <our page>\n   - or write (https://example.org/a_b_c)';
  test.each<readonly [platform: string, expected: string]>([
    [
      'linkedin',
      plain(
        'A new clinic',
        'Come in today, not later. Aim for <120/80 mmHg, never >140. 5*3*2 is 30.',
        list,
        'dose | day\n5 mg | 1',
        'one line\nnext line',
        tail,
      ),
    ],
    [
      'whatsapp',
      plain(
        'A _new_ clinic',
        'Come in *today*, _not_ ~later~. Aim for <120/80 mmHg, *never >140*. 5*3*2 is 30.',
        list.replace('415-555-0100', '*415-555-0100*'),
        'dose | day\n*5 mg* | 1',
        'one line\n_*next*_ line',
        tail,
      ),
    ],
    [
      'telegram',
      plain(
        'A __new__ clinic',
        'Come in **today**, __not__ ~~later~~. Aim for <120/80 mmHg, **never >140**. 5*3*2 is 30.',
        list.replace('415-555-0100', '**415-555-0100**'),
        'dose | day\n**5 mg** | 1',
        'one line\n__**next**__ line',
        tail,
      ),
    ],
    [
      'discord',
      plain(
        'A *new* clinic',
        'Come in **today**, *not* ~~later~~. Aim for <120/80 mmHg, **never >140**. 5\\*3\\*2 is 30.',
        list.replace('415-555-0100', '**415-555-0100**'),
        'dose | day\n**5 mg** | 1',
        'one line\n***next*** line',
        tail,
      ),
    ],
    [
      'reddit',
      plain(
        'A *new* clinic',
        'Come in **today**, *not* ~~later~~. Aim for <120/80 mmHg, **never >140**. 5\\*3\\*2 is 30.',
        list.replace('415-555-0100', '**415-555-0100**'),
        'dose | day  \n**5 mg** | 1',
        'one line  \n***next*** line',
        tail,
      ),
    ],
    [
      'youtube',
      plain(
        'A new clinic',
        'Come in today, not later. Aim for below 120/80 mmHg, never above 140. 5*3*2 is 30.',
        list,
        'dose | day\n5 mg | 1',
        'one line\nnext line',
        tail,
      ),
    ],
  ])('on %s', (platform, expected) => {
    expect(text(rich, platform)).toBe(expected);
  });

  test('counts what is published, marks included; Telegram takes its own away first', () => {
    const analysis = check(rich);
    for (const { platform } of analysis.platforms) {
      const one = exportPost(analysis, platform);
      if (!one || one.platform.wide) continue;
      const shown = platform === 'telegram' ? text(rich, 'linkedin') : one.text;
      expect([platform, one.count]).toEqual([platform, countIn(shown ?? '', one.platform.links, one.platform.unit)]);
    }
  });
});

describe('marks of emphasis', () => {
  test.each<readonly [draft: string, platform: string, expected: string]>([
    ['un**believ**able', 'whatsapp', 'unbelievable'],
    ['un**believ**able', 'discord', 'un**believ**able'],
    ['**one\ntwo**', 'whatsapp', 'one\ntwo'],
    ['**a *b* c**', 'discord', '**a *b* c**'],
    ['**a <!-- note -->**', 'discord', '**a**'],
    ['**[@who]** a', 'discord', 'a'],
    ['Use `*x*` here', 'reddit', 'Use \\*x\\* here'],
    ['snake_case and \\_this\\_', 'reddit', 'snake_case and \\_this\\_'],
    ['2 * 3 is 6', 'reddit', '2 * 3 is 6'],
    ['See https://example.org/_a_ and @_us_ *now*', 'reddit', 'See https://example.org/_a_ and @_us_ *now*'],
    ['See https://example.org/_a_ and @_us_ *now*', 'x', 'See https://example.org/_a_ and @_us_ now'],
    ['See *https://example.org/a now*', 'x', 'See https://example.org/a now'],
  ])('%j on %s', (draft, platform, expected) => {
    expect(text(draft, platform)).toBe(expected);
  });
});

describe('signs that YouTube refuses', () => {
  test.each<readonly [draft: string, expected: string]>([
    ['Aim for <120.', 'Aim for below 120.'],
    ['BP<120', 'BP below 120'],
    ['< 4 g or >= 5 g, <=6', 'below 4 g or at least 5 g, at most 6'],
    ['(>5 days)', '(above 5 days)'],
    ['We <3 nurses', 'We <3 nurses'],
    ['<3.5 g', 'below 3.5 g'],
    ['a -> 5', 'a -> 5'],
  ])('%j', (draft, expected) => {
    expect(text(draft, 'youtube')).toBe(expected);
    expect(exported(draft, 'youtube')?.changes.length).toBe(draft === expected ? 0 : 1);
    expect(text(draft, 'facebook')).toBe(draft);
  });

  test('are marked at the right place when the text is too long', () => {
    const long = `<5 g. ${'a '.repeat(2495)}end`;
    const [blocker] = exported(long, 'youtube')?.blockers ?? [];
    expect(long.slice(blocker?.start)).toBe(' end');
  });
});

describe('sources', () => {
  const draft = `---
firstComment: Ask us.
sources:
  - id: cdc
    publisher: CDC
    year: 2024
    url: https://example.org/cdc
  - id: who
    publisher: WHO
---

It works. [@cdc] It does. [@who]`;
  const start = 'It works. It does.';
  test.each<readonly [form: string, platform: string, tail: string]>([
    ['link', 'instagram', '\n\nSources: CDC, 2024: https://example.org/cdc; WHO'],
    ['name', 'x', '\n\nSources: CDC, 2024; WHO'],
    ['list', 'x', '\n\nSources:\n1. CDC, 2024: https://example.org/cdc\n2. WHO'],
    ['list', 'instagram', '\n\nSources:\n1. CDC, 2024\n2. WHO'],
    ['link-in-bio', 'instagram', '\n\nSources: CDC, 2024; WHO. Links in bio.'],
    ['first-comment', 'linkedin', ''],
    // X has no first comment.
    ['first-comment', 'x', '\n\nSources: CDC, 2024: https://example.org/cdc; WHO'],
  ])('as %s on %s', (form, platform, tail) => {
    const one = exported(draft, platform, { citations: JSON.parse(`{ "${platform}": "${form}" }`) });
    expect(one?.text).toBe(start + tail);
    expect(one?.count).toBe(countIn(start + tail, one?.platform.links ?? 'asWritten', one?.platform.unit ?? 'utf16'));
  });

  test('in the first comment count there, and the export says so', () => {
    const citations = { linkedin: 'first-comment' } as const;
    const comment = 'Ask us.\n\nSources: CDC, 2024: https://example.org/cdc; WHO';
    const one = exported(draft, 'LinkedIn'.toLowerCase(), { citations });
    expect(one?.besides).toEqual([{ kind: 'first-comment', text: comment }]);
    expect(one?.changes).toEqual(['Moved 2 sources to the first comment.']);
    const fields = check(draft, { citations }).platforms.find(({ platform }) => platform === 'linkedin')?.fields;
    expect(fields).toMatchObject([{ field: 'firstComment', count: comment.length }]);
  });

  test('any name of a platform will do', () => {
    expect(exported(draft, 'x', { citations: { Twitter: 'name' } })?.text).toBe(`${start}\n\nSources: CDC, 2024; WHO`);
  });
});
