import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campaignsOf } from '../../client/views/calendar/campaigns.ts';
import { isFromPage } from '../../client/views/calendar/fromPage.ts';
import type { Chosen } from '../../client/views/calendar/messages.ts';
import { clashesOf, daysFrom, monthAfter, postsOf, weekStart, weeksOf, writtenDay } from '../../client/views/calendar/model.ts';
import { calendarView } from '../../client/views/calendar/words.ts';
import type { CalendarDaysResult, CalendarDraft } from '../../server/protocol/calendar.ts';

const x = { id: 'x', name: 'X' };
const instagram = { id: 'instagram', name: 'Instagram' };

const draft = (name: string, when = '', more: Partial<CalendarDraft> = {}): CalendarDraft => {
  const [day = '', time] = when.split(' ');
  return {
    uri: `file:///posts/${name}.post.md`,
    title: name,
    status: 'draft',
    platforms: [x],
    ...(day === '' ? {} : { publish: { day, ...(time === undefined ? {} : { time }) } }),
    ...more,
  };
};
const here = (): number => 0;
const clashWords = (...drafts: readonly CalendarDraft[]) =>
  [...clashesOf(postsOf(drafts, here))].map(
    ([uri, all]) => `${uri.slice(14, -8)}: ${all.map(({ kind, other, platforms }) => `${kind} ${other.draft.title ?? ''} ${platforms.join('+')}`).join(', ')}`,
  );

describe('where posts stand', () => {
  test('by day and time; those with no day come last', () => {
    const posts = postsOf([draft('none'), draft('late', '2026-12-01 18:00'), draft('day', '2026-12-01'), draft('early', '2026-11-30 09:00')], here);
    expect(posts.map(({ draft: { title } }) => title)).toEqual(['early', 'day', 'late', 'none']);
  });

  test('a time of another zone is told as it is here, and moves by as many days', () => {
    const abroad = { ...draft('a'), publish: { day: '2026-12-01', time: '23:30', zone: '-05:00' } };
    const [post] = postsOf([abroad], () => 60);
    expect([post?.day, post?.minutes]).toEqual(['2026-12-02', 330]);
    expect(post && writtenDay(post, '2026-12-10')).toBe('2026-12-09');
    expect(postsOf([{ ...abroad, publish: { day: '2026-12-01', time: '00:15', zone: 'Z' } }], () => -300)[0]?.day).toBe('2026-11-30');
  });

  test('weeks begin where the place has it', () => {
    expect(weekStart('2026-12-01', 0)).toBe('2026-11-29');
    expect(weekStart('2026-12-01', 1)).toBe('2026-11-30');
    expect(weekStart('2026-11-29', 0)).toBe('2026-11-29');
    expect(weeksOf('2026-12', 1, 0)).toEqual(['2026-11-29', '2026-12-06', '2026-12-13', '2026-12-20', '2026-12-27']);
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
  });

  test('the weeks of a month hold each of its days once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000 * 12, max: 2060 * 12 }), fc.integer({ min: 0, max: 6 }), (number, firstWeekday) => {
        const month = monthAfter('0000-01', number);
        const days = weeksOf(month, 1, firstWeekday).flatMap((first) => daysFrom(first, 7));
        expect(new Set(days).size).toBe(days.length);
        expect(days[0]?.localeCompare(`${month}-01`)).toBeLessThanOrEqual(0);
        expect(days.filter((day) => day.startsWith(month)).length).toBe(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate());
        expect(new Date(`${days[0] ?? ''}T00:00Z`).getUTCDay()).toBe(firstWeekday);
      }),
    );
  });
});

describe('clashes', () => {
  test('within an hour, and on the same day, on one platform', () => {
    expect(clashWords(draft('a', '2026-12-01 09:00'), draft('b', '2026-12-01 09:59'))).toEqual(['a: hour b X', 'b: hour a X']);
    expect(clashWords(draft('a', '2026-12-01 09:00'), draft('b', '2026-12-01 10:00'))).toEqual(['a: day b X', 'b: day a X']);
    expect(clashWords(draft('a', '2026-12-01'), draft('b', '2026-12-01 10:00'))).toEqual(['a: day b X', 'b: day a X']);
  });

  test('an hour goes over midnight, a day does not', () => {
    expect(clashWords(draft('a', '2026-12-01 23:40'), draft('b', '2026-12-02 00:10'))).toEqual(['a: hour b X', 'b: hour a X']);
    expect(clashWords(draft('a', '2026-12-01 22:00'), draft('b', '2026-12-02 00:10'))).toEqual([]);
  });

  test('all platforms are named, and others are no clash', () => {
    const both = { platforms: [x, instagram] };
    expect(clashWords(draft('a', '2026-12-01', both), draft('b', '2026-12-01', both))).toEqual(['a: day b X+Instagram', 'b: day a X+Instagram']);
    expect(clashWords(draft('a', '2026-12-01'), draft('b', '2026-12-01', { platforms: [instagram] }))).toEqual([]);
    expect(clashWords(draft('a'), draft('b'))).toEqual([]);
  });

  test('what is within the hour comes first', () => {
    const found = clashWords(draft('a', '2026-12-01'), draft('b', '2026-12-01 12:00'), draft('c', '2026-12-01 12:30'));
    expect(found).toContain('b: hour c X, day a X');
  });

  test('ten thousand posts of one day take no time to speak of', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => draft(`p${index}`, '2026-12-01 12:00'));
    const found = clashesOf(postsOf(many, here));
    expect(found.size).toBe(10_000);
    expect(Math.max(...[...found.values()].map((each) => each.length))).toBeLessThanOrEqual(6);
  });
});

describe('campaigns', () => {
  const steps = (...drafts: readonly CalendarDraft[]) =>
    campaignsOf(postsOf(drafts, here)).map(({ name, steps: all, next }) => [
      name,
      all.map(({ post, day, gap, long, missing }) =>
        `${post?.draft.title ?? '–'} ${day ?? 'no day'} ${gap ?? ''}${long ? ' long' : ''}${missing ? 'missing' : ''}`.trim(),
      ),
      next,
    ]);
  const flu = { campaign: 'flu' };

  test('drafts that name it make a sequence', () => {
    expect(steps(draft('b', '2026-12-08', flu), draft('a', '2026-12-01', { campaign: 'Flu ' }), draft('c', '', flu), draft('other', '2026-12-02'))).toEqual([
      ['Flu ', ['a 2026-12-01', 'b 2026-12-08 7', 'c no day'], '2026-12-15'],
    ]);
  });

  test('a plan adds files and days, and a day is filled by the draft that stands on it', () => {
    const posts = [{ file: 'file:///posts/a.post.md' }, { day: '2026-12-08' }, { day: '2026-12-15', title: 'Third' }, { file: 'file:///posts/gone.post.md' }];
    expect(steps(draft('plan', '', { type: 'campaign', ...flu, posts }), draft('a', '2026-12-01'), draft('b', '2026-12-08', flu))).toEqual([
      ['flu', ['a 2026-12-01', 'b 2026-12-08 7', '– 2026-12-15 7', '– no day missing'], '2026-12-22'],
    ]);
  });

  test('a plan that names no campaign is called by its file', () => {
    expect(steps(draft('spring', '', { posts: [{ day: '2027-03-01' }] }))).toEqual([['spring', ['– 2027-03-01'], '2027-03-08']]);
  });

  test('a gap is long after two weeks, or when it is twice the usual one', () => {
    const days = ['2026-12-01', '2026-12-04', '2026-12-07', '2026-12-15', '2027-01-15'];
    expect(steps(...days.map((day, index) => draft(`p${index}`, day, flu)))[0]?.[1]).toEqual([
      'p0 2026-12-01',
      'p1 2026-12-04 3',
      'p2 2026-12-07 3',
      'p3 2026-12-15 8',
      'p4 2027-01-15 31 long',
    ]);
  });
});

describe('the words of the calendar', () => {
  const chosen: Chosen = { mode: 'month', month: '2026-12', campaign: '', observances: true };
  const days: CalendarDaysResult = {
    locale: 'en-US',
    firstWeekday: 0,
    observances: [
      { name: 'World AIDS Day', scope: 'UN', first: '2026-12-01', last: '2026-12-01', wholeMonth: false, sure: true },
      { name: 'Handwashing Week', scope: 'US', first: '2026-12-03', last: '2026-12-09', wholeMonth: false, sure: false },
      { name: 'Safe Toys Month', scope: 'US', first: '2026-12-01', last: '2026-12-31', wholeMonth: true, sure: true },
    ],
  };
  const viewOf = (drafts: readonly CalendarDraft[], more: Partial<Chosen> = {}, outdated: readonly string[] = []) =>
    calendarView({ drafts, today: '2026-12-10', chosen: { ...chosen, ...more }, days, offsetAt: here, outdated: new Set(outdated), message: '', moved: '' });

  test('a day says its posts, and each post all that is known of it', () => {
    const view = viewOf([draft('Flu shots', '2026-12-15 09:00', { status: 'approved' }), draft('Flu myths', '2026-12-15 09:30', { status: 'in-review' })]);
    expect(view.title).toBe('December 2026');
    expect(view.weekdays[0]).toEqual(['Sun', 'Sunday']);
    const day = view.weeks.flatMap((week) => week.days).find((each) => each.day === '2026-12-15');
    expect(day?.label).toBe('Tuesday, December 15, 2026, 2 posts, some within an hour');
    expect(day?.posts.map(({ label }) => label)).toEqual([
      'Flu shots. 09:00. X. Approved. Within an hour of “Flu myths” on X',
      'Flu myths. 09:30. X. In review. Within an hour of “Flu shots” on X',
    ]);
    expect(view.summary).toBe('2 posts · 2 within an hour of another on one platform · 3 weeks with no post');
  });

  test('weeks with no post are told from this one on', () => {
    expect(viewOf([draft('a', '2026-12-15')]).weeks.map(({ name, empty }) => [name, empty])).toEqual([
      ['Nov 29', false],
      ['Dec 6', true],
      ['Dec 13', false],
      ['Dec 20', true],
      ['Dec 27', true],
    ]);
  });

  test('observances stand on their first day and where a week begins; those of a month stand apart', () => {
    const view = viewOf([]);
    const told = view.weeks.flatMap((week) => week.days).flatMap(({ day, observances }) => observances.map(({ words }) => `${day} ${words}`));
    expect(told).toEqual(['2026-12-01 World AIDS Day', '2026-12-03 Handwashing Week', '2026-12-06 Handwashing Week']);
    expect(view.wholeMonth.map(({ name }) => name)).toEqual(['Safe Toys Month']);
    const hidden = viewOf([], { observances: false });
    expect([hidden.wholeMonth, hidden.weeks.flatMap((week) => week.days).flatMap(({ observances }) => observances)]).toEqual([[], []]);
  });

  test('what has passed, what cannot be read, and a review that is out of date', () => {
    const [late, old, unread] = [draft('late', '2026-12-01'), draft('old', '2026-12-02', { status: 'approved' }), draft('unread', '', { unread: true })];
    const view = viewOf([late, old, unread], {}, [old.uri]);
    const posts = view.weeks.flatMap((week) => week.days).flatMap((day) => day.posts);
    expect(posts.map(({ title, stateWords, notes }) => [title, stateWords, notes])).toEqual([
      ['late', 'Draft', ['Its day has passed, and it is not approved']],
      ['old', 'Review out of date', []],
    ]);
    expect(view.undated.map(({ title, notes }) => [title, notes])).toEqual([['unread', ['Its date can’t be read']]]);
    expect(view.undatedTitle).toBe('No date yet: 1 draft');
  });

  test('the list has months, posts and empty weeks', () => {
    const view = viewOf([draft('a', '2026-12-15 09:00'), draft('b', '2027-01-20')], { mode: 'list' });
    expect(view.rows.slice(0, 5).map(({ kind, when, day }) => [kind, when, day])).toEqual([
      ['month', 'December 2026', ''],
      ['gap', 'No post from Dec 6 to Dec 12', '2026-12-10'],
      ['post', 'Tue, Dec 15', '2026-12-15'],
      ['gap', 'No post from Dec 20 to Dec 26', '2026-12-20'],
      ['month', 'January 2027', ''],
    ]);
  });

  test('a campaign has its planned posts, in the month too, and its gaps', () => {
    const plan = draft('plan', '', { campaign: 'flu', posts: [{ day: '2026-12-18', title: 'Second' }] });
    const drafts = [plan, draft('First', '2026-12-11', { campaign: 'flu' }), draft('Last', '2027-01-20', { campaign: 'flu' })];
    const view = viewOf(drafts, { mode: 'campaigns' });
    expect(view.campaigns).toEqual([{ id: 'flu', name: 'flu' }]);
    expect(view.rows.map(({ kind, when, after, post }) => [kind, when, after, post?.title])).toEqual([
      ['post', 'Fri, Dec 11', '', 'First'],
      ['post', 'Fri, Dec 18', '7 days later', 'Second'],
      ['gap', '33 days with no post', '', undefined],
      ['post', 'Wed, Jan 20', '33 days later', 'Last'],
    ]);
    expect(view.undated).toEqual([]);
    const planned = viewOf(drafts)
      .weeks.flatMap((week) => week.days)
      .flatMap((day) => day.posts.filter(({ state }) => state === 'planned'));
    expect(planned.map(({ title, day, uri, campaign }) => [title, day, uri, campaign])).toEqual([['Second', '2026-12-18', '', 'flu']]);
  });

  test('British writers put the day first', () => {
    const view = calendarView({
      drafts: [],
      today: '2026-12-10',
      chosen,
      days: { ...days, locale: 'en-GB', firstWeekday: 1 },
      offsetAt: here,
      outdated: new Set(),
      message: '',
      moved: '',
    });
    expect(view.weekdays[0]).toEqual(['Mon', 'Monday']);
    expect(view.weeks[0]?.days[0]?.label).toMatch(/^Monday,? 30 November 2026/);
  });

  test('a crowded day shows some and counts the rest', () => {
    const view = viewOf(Array.from({ length: 9 }, (_, index) => draft(`p${index}`, '2026-12-15')));
    const day = view.weeks.flatMap((week) => week.days).find((each) => each.day === '2026-12-15');
    expect([day?.posts.length, day?.more]).toEqual([6, 3]);
  });
});

describe('what the page says', () => {
  test.each([
    [{ kind: 'undo' }, true],
    [{ kind: 'open', uri: 'file:///a' }, true],
    [{ kind: 'move', uri: 'file:///a', day: '2026-12-01' }, true],
    [{ kind: 'move', uri: 'file:///a', day: 'soon' }, false],
    [{ kind: 'new', day: '', campaign: '' }, true],
    [{ kind: 'new', day: 1, campaign: '' }, false],
    [{ kind: 'show', chosen: { mode: 'month', month: '2026-12', campaign: '', observances: true } }, true],
    [{ kind: 'show', chosen: { mode: 'year', month: '', campaign: '', observances: true } }, false],
    [{ kind: 'show', chosen: { mode: 'month', month: '2026-13', campaign: '', observances: true } }, false],
    [{ kind: 'other' }, false],
    [null, false],
  ])('%j', (message, fits) => {
    expect(isFromPage(message)).toBe(fits);
  });
});
