import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, weekdayOf } from '../../server/engine/observances/calendar.ts';
import { daysOfRule, firstYear, isDateRule, lastYear } from '../../server/engine/observances/dateRule.ts';
import { announced, daysIn, observancesFor, plainName } from '../../server/engine/observances/table.ts';
import { daysWords } from '../../server/engine/observances/words.ts';
import { readSettings } from '../../server/engine/index.ts';
import { applyFix, check, findingsOf, today } from './support.ts';

const { all, byName, byTag } = observancesFor([]);
const written = (rule: string, year: number): string => {
  const days = daysOfRule(rule, year);
  return days ? (days.first === days.last ? days.first : `${days.first}..${days.last}`) : '';
};

const rows = readFileSync(new URL('observanceDates.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('dates', () => {
  test('each row of the table has the dates that were worked out by hand', () => {
    expect(rows).toHaveLength(all.length);
    expect(rows.map(([name, scope, rule = '']) => [name, scope, rule, written(rule, 2026), written(rule, 2027)])).toEqual(
      rows.map(([name, scope, rule, y2026 = '', y2027 = '']) => [name, scope, rule, y2026, y2027]),
    );
    expect(all.map(({ name, rules }) => [name, rules[0]])).toEqual(rows.map(([name, , rule]) => [name, rule]));
  });

  // Worked out with a calendar on paper: 2024 and 2028 are leap years, and 2025 begins on a Wednesday.
  test.each([
    ['World Leprosy Day', 2024, '2024-01-28'],
    ['World Leprosy Day', 2025, '2025-01-26'],
    ['National Wear Red Day', 2025, '2025-02-07'],
    ['Time to Talk Day', 2025, '2025-02-06'],
    ['International Epilepsy Day', 2025, '2025-02-10'],
    ['American Heart Month', 2024, '2024-02-01..2024-02-29'],
    ['American Heart Month', 2025, '2025-02-01..2025-02-28'],
    ['Rare Disease Day', 2024, '2024-02-29'],
    ['Rare Disease Day', 2025, '2025-02-28'],
    ['Rare Disease Day', 2028, '2028-02-29'],
    ['Eating Disorders Awareness Week', 2024, '2024-02-26..2024-03-03'],
    ['Eating Disorders Awareness Week', 2025, '2025-02-24..2025-03-02'],
    ['Patient Safety Awareness Week', 2025, '2025-03-09..2025-03-15'],
    ['No Smoking Day', 2025, '2025-03-12'],
    ['World Kidney Day', 2024, '2024-03-14'],
    ['World Kidney Day', 2025, '2025-03-13'],
    ['World Kidney Day', 2028, '2028-03-09'],
    ['National Close the Gap Day', 2025, '2025-03-20'],
    ['National Poison Prevention Week', 2025, '2025-03-16..2025-03-22'],
    ['American Diabetes Association Alert Day', 2025, '2025-03-25'],
    ['Neighbour Day', 2025, '2025-03-30'],
    ['World TB Day', 2025, '2025-03-24'],
    ['National Public Health Week', 2024, '2024-04-01..2024-04-07'],
    ['National Public Health Week', 2025, '2025-04-07..2025-04-13'],
    ['STI Awareness Week', 2025, '2025-04-13..2025-04-19'],
    ['World Immunization Week', 2025, '2025-04-24..2025-04-30'],
    ['World Asthma Day', 2025, '2025-05-06'],
    ['World Maternal Mental Health Day', 2025, '2025-05-07'],
    ["National Women's Health Week", 2025, '2025-05-11..2025-05-17'],
    ['National Senior Health & Fitness Day', 2025, '2025-05-28'],
    ['National Reconciliation Week', 2025, '2025-05-27..2025-06-03'],
    ['National Cancer Survivors Day', 2025, '2025-06-01'],
    ['Carers Week', 2024, '2024-06-10..2024-06-16'],
    ['Carers Week', 2025, '2025-06-09..2025-06-15'],
    ['NAIDOC Week', 2024, '2024-07-07..2024-07-14'],
    ['NAIDOC Week', 2025, '2025-07-06..2025-07-13'],
    ['National Health Center Week', 2025, '2025-08-03..2025-08-09'],
    ["Women's Health Week", 2025, '2025-09-01..2025-09-07'],
    ['R U OK? Day', 2025, '2025-09-11'],
    ['World First Aid Day', 2025, '2025-09-13'],
    ['Mental Illness Awareness Week', 2025, '2025-10-05..2025-10-11'],
    ['World Sight Day', 2025, '2025-10-09'],
    ['World Hospice and Palliative Care Day', 2025, '2025-10-11'],
    ['World COPD Day', 2025, '2025-11-19'],
    ['Great American Smokeout', 2025, '2025-11-20'],
    ['World Pancreatic Cancer Day', 2024, '2024-11-21'],
    ['National Family Health History Day', 2025, '2025-11-27'],
    ['World Meningitis Day', 2025, '2025-10-05'],
    ['Ayurveda Day', 2025, '2025-09-23'],
    ['Ayurveda Day', 2024, ''],
  ])('%s in %i', (name, year, expected) => {
    const row = all.find((each) => each.name === name);
    const days = row && daysIn(row, year);
    expect(days ? (days.first === days.last ? days.first : `${days.first}..${days.last}`) : '').toBe(expected);
  });

  test('are days of the calendar in their year, the first before the last', () => {
    const year = fc.integer({ min: firstYear, max: lastYear });
    fc.assert(
      fc.property(fc.constantFrom(...all), year, (row, of) => {
        const days = daysIn(row, of);
        if (announced(row) !== undefined || of < row.since) return days === undefined;
        if (!days) return false;
        const [first, last] = [readDay(days.first), readDay(days.last)];
        return first !== undefined && last !== undefined && first <= last && last - first < 32 && days.first.startsWith(String(of));
      }),
    );
  });

  test('of a rule by the day of the week fall on it', () => {
    const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...weekdays),
        fc.constantFrom(1, 2, 3, 4, 5, -1),
        (year, month, weekday, nth) => {
          const day = daysOfRule(`N:${String(month).padStart(2, '0')}:${weekday}:${nth}`, year)?.first;
          if (day === undefined) return nth === 5;
          const number = Number(day.slice(8));
          const inPlace = nth === -1 ? readDay(`${day.slice(0, 8)}${String(number + 7).padStart(2, '0')}`) === undefined : Math.ceil(number / 7) === nth;
          return weekdays[weekdayOf(readDay(day) ?? 0)] === weekday && Number(day.slice(5, 7)) === month && inPlace;
        },
      ),
    );
  });

  test('are not worked out for other years, or where somebody announces them', () => {
    const kidney = byName.get('world kidney day')?.rows[0];
    const sleep = byName.get('world sleep day')?.rows[0];
    expect(kidney && [daysIn(kidney, 2023), daysIn(kidney, 2041)]).toEqual([undefined, undefined]);
    expect(sleep && [daysIn(sleep, 2026), announced(sleep)]).toEqual([undefined, 'Friday before the March equinox']);
    expect(all.filter((row) => announced(row) !== undefined)).toHaveLength(rows.filter(([, , rule = '']) => rule.startsWith('A:')).length);
  });

  test('a rule that cannot be read is none', () => {
    expect(['M:13', 'D:02-30', 'N:05:TUE:6', 'N:05:DIE:1', 'R:05-10..05-01', '', 'D:5-1', 'A:'].map(isDateRule)).toEqual(Array(8).fill(false));
    expect(daysOfRule('D:02-29', 2025)).toBeUndefined();
    expect(daysOfRule('N:02:SUN:5', 2026)).toBeUndefined();
  });

  test('are written as readers write them', () => {
    const words = (first: string, last: string): readonly string[] => [true, false].map((monthFirst) => daysWords({ first, last }, monthFirst));
    expect(words('2026-03-24', '2026-03-24')).toEqual(['March 24', '24 March']);
    expect(words('2026-05-06', '2026-05-12')).toEqual(['May 6–12', '6–12 May']);
    expect(words('2026-05-27', '2026-06-03')).toEqual(['May 27 – June 3', '27 May – 3 June']);
    expect(words('2026-02-01', '2026-02-28')).toEqual(['February', 'February']);
  });
});

describe('names and hashtags', () => {
  test('each stands for its row, and only countries share one', () => {
    for (const row of all) for (const name of [row.name, ...row.also]) expect(byName.get(plainName(name))?.rows).toContain(row);
    const shared = [...byName.values()].filter((named) => named.rows.length > 1).map((named) => named.rows[0]?.name);
    expect(shared.sort()).toEqual(
      [
        'Bowel Cancer Awareness Month',
        "National Doctors' Day",
        'National Deworming Day',
        'National Prescription Drug Take Back Day',
        'National Prescription Drug Take Back Day',
        'Ovarian Cancer Awareness Month',
      ].sort(),
    );
  });

  test('a name that was given up is not a name in use', () => {
    expect(byName.get('world antibiotic awareness week')?.former).toBe(true);
    expect(byTag.get('waaw')?.former).toBe(false);
  });
});

const messages = (rule: string, text: string, given = {}): readonly string[] => findingsOf(`draft/${rule}`, text, given).map(({ message }) => message);

describe('a date that is wrong', () => {
  test('is said with what is known, and how sure it is', () => {
    expect(messages('observance-date', 'World TB Day is on April 24.')).toEqual(['World TB Day is on March 24. Check with its organizer: WHO.']);
    expect(messages('observance-date', 'World Kidney Day 2026 is on 13 March.', { locale: 'en-GB' })).toEqual([
      'World Kidney Day is on 12 March in 2026. Check with its organizer: ISN / IFKF-WKA.',
    ]);
    const [recalled] = findingsOf('draft/observance-date', 'World Hearing Day is on April 3.');
    expect(recalled?.severity).toBe('information');
    expect(recalled?.message).toMatch(/^As far as we know, /);
    expect(findingsOf('draft/observance-date', 'World TB Day is on April 24.')[0]?.severity).toBe('warning');
  });

  test.each([
    ['April 24 is World TB Day.', 'March 24 is World TB Day.'],
    ['24 April is World TB Day.', '24 March is World TB Day.'],
    ['Today, April 24th, is World TB Day.', 'Today, March 24, is World TB Day.'],
    ['World Tuberculosis Day falls on Friday, April 24, 2026.', 'World Tuberculosis Day falls on Tuesday, March 24, 2026.'],
    ['World Breastfeeding Week is 8–14 August.', 'World Breastfeeding Week is 1–7 August.'],
    ['May is American Heart Month.', 'February is American Heart Month.'],
    ['World Heart Day is 29 October.', 'World Heart Day is 29 September.'],
    ['On April 24, the world marks World TB Day.', 'On March 24, the world marks World TB Day.'],
  ])('is put right: %s', (text, right) => {
    const [finding] = findingsOf('draft/observance-date', text);
    expect(finding && applyFix(text, finding)).toBe(right);
    expect(findingsOf('draft/observance-date', right)).toEqual([]);
  });

  test.each([
    'World Kidney Day is on March 11.', // next year's
    'Bowel Cancer Awareness Month is in April.', // British, and Australian in June
    'Triple Negative Breast Cancer Awareness Month is in March.',
    'Scottish Mental Health Awareness Month is in June.',
    'National Prescription Drug Take Back Day is on May 2.', // twice a year
    'National Nurses Week starts on May 6.',
    'National Public Health Week, April 6-12, 2026.',
    'On World TB Day we open at 9. The next class is on April 24.',
    'Our World TB Day walk is on April 26.',
    'The World TB Day webinar is on 20 March.',
    'Before World TB Day, on March 20, we meet.',
    'Register for World TB Day by March 1.',
    'World AIDS Day was first held on 1 November 1988.',
    'March 21, World Poetry Day, is ours.',
    'We mark World TB Day on Friday, March 20.',
    'NAIDOC Week is on 1 May.', // not where the writer is
    '> **Myth:** World TB Day is on April 24.\n\n**Myth:** World TB Day is on April 24.\n\n**Fact:** It is in March.',
  ])('is not seen in: %s', (text) => {
    expect(messages('observance-date', text)).toEqual([]);
  });

  test('against the day on which the post goes out', () => {
    const post = (day: string, text: string): string => `---\npublish: ${day}T09:00\n---\n\n${text}\n`;
    const text = post('2026-03-14', 'Today is World TB Day.');
    const [finding] = findingsOf('draft/observance-date', text);
    expect(finding?.message).toContain('goes out on March 14.');
    expect(finding && applyFix(text, finding)).toBe(post('2026-03-24', 'Today is World TB Day.'));
    for (const [day, quiet] of [
      ['2026-03-23', 'Tomorrow is World TB Day.'],
      ['2026-02-14', 'This month is American Heart Month.'],
      ['2026-04-28', 'This week is World Immunization Week.'],
      ['2026-03-14', 'World TB Day is on March 24.'],
      ['2027-03-01', 'World Kidney Day is on March 11.'],
    ] as const)
      expect(messages('observance-date', post(day, quiet))).toEqual([]);
    expect(messages('observance-date', post('2027-03-01', 'World Kidney Day is on March 12.'))).toHaveLength(1);
  });
});

describe('days of a team', () => {
  const read = (observances: unknown) => readSettings([{ observances }], today);
  test('are found in posts, and take the place of ours of the same name', () => {
    const { settings, problems } = read([
      { name: 'Our Heart Week', when: '02-09..02-15', hashtag: '#OurHeartWeek', organiser: 'Our clinic' },
      { name: 'World Sleep Day', when: ['2026-03-13', '2027-03-19'] },
    ]);
    expect(problems).toEqual([]);
    const { observances } = settings;
    expect(messages('observance-date', 'Our Heart Week is March 9–15.', { observances })).toEqual([
      'Our Heart Week runs February 9–15. Check with its organizer: Our clinic.',
    ]);
    expect(messages('observance-date', 'World Sleep Day 2026 is on March 20.', { observances })).toEqual(['World Sleep Day is on March 13 in 2026.']);
    expect(messages('observance-date', 'World Sleep Day 2029 is on March 20.', { observances })).toEqual([]);
    expect(messages('observance-hashtag', 'Hello. #OurHeartWeek2024', { observances })).toHaveLength(1);
  });

  test('that cannot be read are named', () => {
    expect(read([{ when: '02-09' }, { name: 'Our Day', when: ['02-31', 'soon'], region: 'Mars' }]).problems).toEqual([
      'Each of "observances" needs a "name".',
      '"02-31" is no date of "Our Day". Write 03-24, 10-09..10-15 or 2026-05-11.',
      '"soon" is no date of "Our Day". Write 03-24, 10-09..10-15 or 2026-05-11.',
      'The region of "Our Day" is one of global, UN, WHO, EU, US, UK, CA, AU, NZ, IE, IN.',
    ]);
    expect(read('World TB Day').problems).toEqual(['The setting "observances" has a value of the wrong type.']);
  });
});

test('other hashtags stay as they are', () => {
  for (const tag of [
    'WorldEarthDay',
    'NurseWeek',
    'WorldTBDay',
    'worldtbday',
    'MensHealth',
    'WorldHealthDay',
    'IND2024',
    'WorldCancerDays',
    'HeartHealthMonth',
  ])
    expect(messages('observance-hashtag', `Hello there. #${tag}`), tag).toEqual([]);
});

test('the platform versions of a draft are looked at, too', () => {
  const text = '---\nplatforms: [x, linkedin]\n---\n\nWorld TB Day is on March 24.\n\n## LinkedIn\n\nWorld TB Day is on April 24.\n';
  expect(check(text).findings.filter(({ rule }) => rule === 'draft/observance-date')).toHaveLength(1);
});
