import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settingTable } from '../../server/engine/settings.ts';
import { check, unmark } from './support.ts';

/** Made-up sentences: what is marked must be found by the rule of the row, and nothing else by it. */
const rows = readFileSync(new URL('claimRisks.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [rule = '', locale = '', marked = ''] = line.split('\t');
    return { rule, locale: settingTable.locale.read(locale) ?? settingTable.locale.initial, marked };
  });

describe('sentences with and without a risk', () => {
  test.each(rows)('$rule: $marked', ({ rule, locale, marked }) => {
    const { text, spans } = unmark(marked);
    const found = check(text, { locale }).findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});
