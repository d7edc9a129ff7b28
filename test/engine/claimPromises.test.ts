import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../server/engine/index.ts';
import { check, unmark } from './support.ts';

interface Row {
  readonly rule: string;
  readonly settings: Partial<Settings>;
  readonly text: string;
}

const rows: readonly Row[] = readFileSync(new URL('claimPromises.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [rule = '', settings = '', text = ''] = line.split('\t');
    return { rule, settings: settings === '' ? {} : JSON.parse(settings), text: text.replaceAll('\\n', '\n') };
  });

const found = (text: string, settings: Partial<Settings>) => check(text, settings).findings.filter(({ rule }) => rule.startsWith('claim/'));

describe('what is claimed', () => {
  test.each(rows.filter(({ rule }) => rule !== 'quiet'))('$rule: $text', ({ rule, settings, text: marked }) => {
    const { text, spans } = unmark(marked);
    const places = found(text, settings)
      .filter((finding) => finding.rule === rule)
      .map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  });
});

describe('what is not claimed', () => {
  test.each(rows.filter(({ rule }) => rule === 'quiet'))('$text', ({ settings, text }) => {
    expect(found(text, settings).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
  });
});
