import { describe, expect, test } from 'vitest';
import { rules, type Finding, type Rule, type Settings } from '../../server/engine/index.ts';
import { applyFix, findingsOf, unmark } from './support.ts';

const all: readonly (readonly [string, Rule])[] = Object.entries(rules);
const found = (id: string, text: string, settings: Partial<Settings> | undefined): readonly Finding[] => findingsOf(id, text, settings);

describe.each(all)('%s', (id, rule) => {
  const bad = rule.examples.filter((example) => 'bad' in example);
  const quiet = rule.examples.filter((example) => 'quiet' in example);

  test('has examples of both kinds', () => {
    expect(bad.length).toBeGreaterThanOrEqual(4);
    expect(quiet.length).toBeGreaterThanOrEqual(4);
  });

  test.each(bad)('finds $bad', ({ bad: marked, good, settings }) => {
    const { text, spans } = unmark(marked);
    const findings = found(id, text, settings);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    if (good === undefined) return;
    const first = findings[0];
    const edits = first?.fixes?.[0]?.edits ?? [];
    if (first && edits.length > 0) expect(applyFix(text, first)).toBe(good);
    expect(found(id, good, settings)).toEqual([]);
  });

  test.each(quiet)('leaves alone $quiet', ({ quiet: text, settings }) => {
    expect(found(id, text, settings).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  test('every fix can be applied and leaves nothing of the rule where it was', () => {
    for (const { bad: marked, settings } of bad) {
      const { text } = unmark(marked);
      for (const finding of found(id, text, settings)) {
        for (const [index, fix] of (finding.fixes ?? []).entries()) {
          if (fix.edits.length === 0) {
            expect(fix.keep).toBeDefined();
            const kept = fix.keep ? { ...settings, [fix.keep.list]: [...(settings?.[fix.keep.list] ?? []), fix.keep.value] } : settings;
            expect(found(id, text, kept).length).toBeLessThan(found(id, text, settings).length);
          } else {
            expect(found(id, applyFix(text, finding, index), settings).length).toBeLessThan(found(id, text, settings).length);
          }
        }
      }
    }
  });

  test('its messages are short, and speak to the writer', () => {
    for (const { bad: marked, settings } of bad) {
      for (const { message } of found(id, unmark(marked).text, settings)) {
        expect(message.length).toBeLessThanOrEqual(200);
        expect(message).toMatch(/[.?!]$/);
        expect(message).not.toMatch(/\b(?:unexpected|invalid|illegal|violat|bad)\b/i);
      }
    }
  });
});
