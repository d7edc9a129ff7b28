import { describe, expect, test } from 'vitest';
import type { Finding, Settings } from '../../server/engine/index.ts';
import { findingsOf } from './support.ts';

const found = (text: string, settings: Partial<Settings> = {}): readonly Finding[] => findingsOf('readability/reading-level', text, settings);
const hard = 'People with chronic medical conditions should immediately contact a healthcare provider regarding vaccination.';
const harder =
  'Contemporary epidemiological surveillance demonstrates considerable heterogeneity regarding cardiovascular complications, necessitating individualized pharmacological intervention.';
const hardToo = 'Comprehensive immunization substantially diminishes hospitalization attributable to respiratory complications among vulnerable populations.';
const easy = 'Drink water and rest. Call us if you feel worse. We are here all day. ';

describe('texts above their readers', () => {
  const text = `# Winter news\n\n${`${hard} `.repeat(7)}\n\n${hardToo} ${easy}\n\n${harder}`;

  test('are named once a version, with the two hardest sentences', () => {
    const [finding, ...others] = found(text);
    expect(others).toEqual([]);
    expect(finding && text.slice(finding.start, finding.end)).toBe('Winter news');
    expect(finding?.message).toMatch(/^This text reads at grade \d+(?: to \d+)?; for everyone it should be grade 8 or below\./);
    const related = finding?.related?.map(({ start, end }) => text.slice(start, end)) ?? [];
    expect(related.toSorted()).toEqual([hardToo, harder].toSorted());
    expect(found(`${text}\n\n## LinkedIn\n\n${text.replace('# Winter news\n\n', '')}`)).toHaveLength(2);
  });

  test('need 100 words', () => {
    expect(found(`${hard} `.repeat(5))).toEqual([]);
  });

  test('have a level of their own for each audience', () => {
    const middle =
      'Ask your doctor about your medicine before you travel to another country with your family. Remember to carry important papers in a separate pocket. '.repeat(
        5,
      );
    const counts = (['patients', 'public', 'professionals'] as const).map((audience) => found(middle, { audience }).length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBe(1);
    expect(counts[2]).toBe(0);
  });
});
