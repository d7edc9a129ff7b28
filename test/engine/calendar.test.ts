import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishEdit } from '../../server/engine/calendar/publishEdit.ts';
import { holdsFrontMatter, momentOf, readCalendarEntry } from '../../server/engine/calendar/readEntry.ts';
import { applyEdits } from '../../server/engine/citations/frontMatterEdit.ts';
import { readFrontMatter } from '../../server/engine/draft/frontMatter.ts';
import { observancesBetween } from '../../server/engine/observances/between.ts';
import { platformTable } from '../../server/engine/platforms/overrides.ts';
import { readSettings } from '../../server/engine/settings.ts';
import { mostForHostile, quickest } from './support.ts';

const table = platformTable({});
const entryOf = (head: string) => readCalendarEntry(head, table);
const moved = (text: string, day: string, time?: string): string | undefined => {
  const edit = publishEdit(text, day, time);
  return edit && applyEdits(text, [edit]);
};

describe('what a calendar reads of a draft', () => {
  test('title, state, moment, platforms and campaign', () => {
    expect(
      entryOf(
        '---\ntitle: Clean hands\ntype: health-tip\nstatus: in-review\npublish: 2026-12-01T9:30+01:00\nplatforms: [x, Instagram]\ncampaign: hands\n---\n\nWash.\n',
      ),
    ).toEqual({
      title: 'Clean hands',
      type: 'health-tip',
      status: 'in-review',
      publish: { day: '2026-12-01', time: '09:30', zone: '+01:00' },
      platforms: ['x', 'instagram'],
      campaign: 'hands',
    });
  });

  test('a draft with no front matter is a draft with no day', () => {
    expect(entryOf('Drink water.\n')).toEqual({ status: 'draft', platforms: [] });
    expect(entryOf('')).toEqual({ status: 'draft', platforms: [] });
  });

  test('a date that is none is told, and an empty one is not', () => {
    expect(entryOf('---\npublish: 2026-02-30\n---\n')).toMatchObject({ unread: true });
    expect(entryOf('---\npublish:\ntitle: A\n---\n')).toEqual({ title: 'A', status: 'draft', platforms: [] });
  });

  test('a plan has files, days and titles, in its order', () => {
    expect(
      entryOf(
        '---\ntype: campaign\nposts:\n  - start.post.md\n  - 2026-12-08\n  - { file: end.post.md, publish: 2026-12-15 10:00, title: The end }\n  - { }\n---\n',
      ).posts,
    ).toEqual([{ file: 'start.post.md' }, { day: '2026-12-08' }, { file: 'end.post.md', title: 'The end', day: '2026-12-15', time: '10:00' }]);
  });

  test.each([
    ['2026-12-01', { day: '2026-12-01' }],
    ['2026-12-01T08:00Z', { day: '2026-12-01', time: '08:00', zone: 'Z' }],
    ['2026-12-01 8:05', { day: '2026-12-01', time: '08:05' }],
    ['Dec 1, 2026', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j', (written, moment) => {
    expect(momentOf(written)).toEqual(moment);
  });

  test('it knows when the beginning of a draft is too short', () => {
    const text = `---\ntitle: A\n${'# note\n'.repeat(50)}publish: 2026-12-01\n---\n`;
    expect(holdsFrontMatter(text)).toBe(true);
    expect(holdsFrontMatter(text.slice(0, 100))).toBe(false);
    expect(holdsFrontMatter('No front matter.')).toBe(true);
  });
});

describe('a draft gets another day', () => {
  test.each([
    ['a day', '---\ntitle: A\npublish: 2026-12-01\nstatus: draft\n---\nText\n', '---\ntitle: A\npublish: 2027-01-05\nstatus: draft\n---\nText\n'],
    ['the time and the zone stay', '---\npublish: 2026-12-01T09:30:00+02:00\n---\n', '---\npublish: 2027-01-05T09:30:00+02:00\n---\n'],
    ['quotes stay', '---\npublish: "2026-12-01 09:30"\n---\n', '---\npublish: "2027-01-05 09:30"\n---\n'],
    ['a note behind it stays', "---\npublish: '2026-12-01' # the launch\n---\n", "---\npublish: '2027-01-05' # the launch\n---\n"],
    ['an empty value', '---\npublish:\ntitle: A\n---\n', '---\npublish: 2027-01-05\ntitle: A\n---\n'],
    ['an empty value with a note', '---\npublish:  # soon\n---\n', '---\npublish: 2027-01-05  # soon\n---\n'],
    ['words that are no day', '---\npublish: next week\n---\n', '---\npublish: 2027-01-05\n---\n'],
    ['no key', '---\ntitle: A # note\n---\nText\n', '---\ntitle: A # note\npublish: 2027-01-05\n---\nText\n'],
    ['no front matter', 'Text\n', '---\npublish: 2027-01-05\n---\n\nText\n'],
    ['an empty file', '', '---\npublish: 2027-01-05\n---\n\n'],
    ['a byte order mark', '\uFEFFText\n', '\uFEFF---\npublish: 2027-01-05\n---\n\nText\n'],
    ['an unfinished line elsewhere', '---\ntitle: [A\npublish: 2026-12-01\n---\n', '---\ntitle: [A\npublish: 2027-01-05\n---\n'],
    ['front matter with no end', '---\ntitle: A\npublish: 2026-12-01\n', '---\ntitle: A\npublish: 2027-01-05\n'],
  ])('%s', (_, before, after) => {
    expect(moved(before, '2027-01-05')).toBe(after);
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(moved(crlf(before), '2027-01-05')).toBe(before.includes('\n') ? crlf(after) : after);
  });

  test.each([
    ['a day gets a time', '---\npublish: 2026-12-01\n---\n', '---\npublish: 2027-01-05T08:15\n---\n'],
    ['another time', '---\npublish: 2026-12-01 9:30Z\n---\n', '---\npublish: 2027-01-05 08:15Z\n---\n'],
    ['no key', '---\ntitle: A\n---\n', '---\ntitle: A\npublish: 2027-01-05T08:15\n---\n'],
  ])('and a time: %s', (_, before, after) => {
    expect(moved(before, '2027-01-05', '08:15')).toBe(after);
  });

  test.each([
    ['a list', '---\npublish:\n  - 2026-12-01\n---\n'],
    ['a mapping', '---\npublish: { x: 2026-12-01 }\n---\n'],
    ['front matter that is no mapping', '---\n- one\n- two\n---\n'],
  ])('what cannot be changed safely stays: %s', (_, text) => {
    expect(moved(text, '2027-01-05')).toBeUndefined();
  });

  test('a day that is none is not written', () => {
    expect(moved('---\ntitle: A\n---\n', '2027-02-30')).toBeUndefined();
  });

  test('nothing but the date changes, whatever stands around it', () => {
    const line = fc.constantFrom(
      'title: A',
      'title: "a: b"',
      '# a note',
      '',
      'sources:',
      '  - id: cdc',
      'hashtags: [One, Two]',
      'status: approved',
      'campaign: x',
      'half',
    );
    const date = fc.constantFrom('publish: 2026-12-01', 'publish: "2026-12-01T10:00Z"', 'publish:', 'publish: soon', undefined);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), date, fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (above, written, below, eol) => {
        const text = ['---', ...above, ...(written === undefined ? [] : [written]), ...below, '---', '', 'Wash your hands.', ''].join(eol);
        const after = moved(text, '2027-01-05');
        if (after === undefined || readFrontMatter(text).span.end === 0) return;
        const others = (each: string) => ({ ...readFrontMatter(each).values, publish: undefined });
        expect(others(after)).toEqual(others(text));
        expect(after.split(eol).filter((each) => !each.startsWith('publish:'))).toEqual(text.split(eol).filter((each) => !each.startsWith('publish:')));
        expect(moved(after, '2027-01-05')).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  test('long values are read in time', () => {
    const texts = [
      '- '.repeat(25_000),
      '"'.repeat(50_000),
      ' '.repeat(50_000),
      'a '.repeat(25_000),
      `a${' '.repeat(50_000)}b`,
      `"a"${' '.repeat(50_000)}b`,
    ].map((value) => `---\npublish: ${value}\n---\n`);
    for (const text of texts) expect(quickest(() => publishEdit(text, '2027-01-05'))).toBeLessThan(mostForHostile);
  });
});

describe('observances between two days', () => {
  const between = (from: string, to: string, layer: object = {}) => observancesBetween(readSettings([layer], '2026-11-22', true).settings, from, to);

  test('days, stretches and months that touch them, the first ones first', () => {
    const found = between('2026-11-29', '2026-12-05');
    expect(found.map(({ name }) => name)).toContain('World AIDS Day');
    expect(found.find(({ name }) => name === 'World AIDS Day')).toMatchObject({ first: '2026-12-01', last: '2026-12-01', wholeMonth: false, sure: true });
    expect(found.map(({ first }) => first)).toEqual(found.map(({ first }) => first).toSorted());
    expect(found.every(({ first, last }) => last >= '2026-11-29' && first <= '2026-12-05')).toBe(true);
    expect(between('2027-02-01', '2027-02-28').find(({ name }) => name === 'American Heart Month')?.wholeMonth).toBe(true);
  });

  test('those of the writer’s place, and of the team', () => {
    expect(between('2027-02-01', '2027-02-28', { locale: 'en-GB' }).map(({ name }) => name)).not.toContain('American Heart Month');
    const own = [{ name: 'Open Day', when: ['2026-12-30..2027-01-02'] }];
    expect(between('2026-12-31', '2027-01-01', { observances: own }).find(({ name }) => name === 'Open Day')).toBeDefined();
  });
});
