import { describe, expect, test } from 'vitest';
import { comingObservances, observanceItems, startObservance } from '../../server/engine/index.ts';
import { observancesFor } from '../../server/engine/observances/table.ts';
import { withDefaults } from '../snippet.ts';
import { check, settingsWith, today } from './support.ts';

const filled = (snippet: string): string => withDefaults(snippet, today);

describe('a post on an observance', () => {
  const settings = settingsWith({});
  const starts = observancesFor([]).all.map((row) => [row.name, filled(startObservance(row.name, row.scope.join('; '), settings) ?? '')] as const);

  // Every third stands for the rest, and those about suicide need more than the others.
  test('has no finding and fits', () => {
    const loud = starts
      .filter(([name], index) => index % 3 === 1 || name.includes('Suicide'))
      .flatMap(([name, text]) => {
        const { findings } = check(text);
        return findings.map(({ rule, start, end }) => `${name}: ${rule} “${text.slice(start, end)}”`);
      });
    expect(loud).toEqual([]);
  });

  test('holds no place of a snippet any more once it is filled', () => {
    for (const [name, text] of starts) expect(text, name).not.toMatch(/\$|\\/);
  });

  test('names the platforms and the readers of the project', () => {
    const text = startObservance('World TB Day', 'WHO', settingsWith({ platforms: ['x', 'bluesky'], audience: 'patients', locale: 'en-GB' })) ?? '';
    expect(text).toContain('platforms: [x, bluesky]\naudience: patients\n');
    expect(text).toContain('publish: 2027-03-24\n');
    expect(text).toContain('24 March is World TB Day.');
  });
});

describe('the year ahead', () => {
  test('begins with this month and names what goes on still', () => {
    const { months, place } = comingObservances(settingsWith({ locale: 'en-GB' }));
    expect(place).toBe('UK');
    expect(months.map(({ title }) => title)).toEqual(
      [
        ...['November 2026', 'December 2026'],
        ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'].map((month) => `${month} 2027`),
      ]
        .slice(0, months.length - 1)
        .concat(months.at(-1)?.title ?? ''),
    );
    const names = months[0]?.items.map(({ name }) => name) ?? [];
    expect(names).toContain('Movember');
    expect(names).toContain('World Antimicrobial Resistance Awareness Week');
    expect(names).not.toContain('World Diabetes Day');
  });

  test('of everywhere holds every row', () => {
    const { months } = comingObservances(settingsWith({}), 'all');
    expect(months.flatMap(({ items }) => items)).toHaveLength(observancesFor([]).all.length);
  });
});

test('what the draft names is offered first, and the name as a hashtag beside a short one', () => {
  const { draft } = check('World Haemophilia Day is near. #W');
  const [first, second] = observanceItems(draft, settingsWith({}), draft.source.text.length);
  expect([first?.text, second?.text]).toEqual(['#WHD', '#WorldHaemophiliaDay']);
});
