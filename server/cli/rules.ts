import { join } from 'node:path';
import { rules as allRules, type Severity } from '../engine/index.ts';
import { createOutcome } from './outcome.ts';
import { write } from './output.ts';
import { createSettings } from './project.ts';

/** What was asked for on the command line. */
export interface RulesOptions {
  readonly format: 'text' | 'json';
}

type Level = Severity | 'off';

interface Row {
  readonly rule: string;
  /** How loud it is here. */
  readonly level: Level;
  /** How loud it is when nobody says otherwise; it may be louder or quieter where it is surer or less sure. */
  readonly usual: Severity;
  readonly summary: string;
}

const asText = (rows: readonly Row[]): string => {
  const width = (values: readonly string[]): number => values.reduce((most, value) => Math.max(most, value.length), 0);
  const names = width(rows.map(({ rule }) => rule));
  const levels = width(rows.map(({ level }) => level));
  const lines = rows.map(({ rule, level, usual, summary }) => {
    const changed = level === usual ? '' : `  (usually ${usual})`;
    return `${rule.padEnd(names)}  ${level.padEnd(levels)}  ${summary}${changed}\n`;
  });
  const off = rows.filter(({ level }) => level === 'off').length;
  return `${lines.join('')}\n${rows.length} rules, ${off} off\n`;
};

/** Runs `rules`: lists every rule with its level in this folder. */
export const listRules = async ({ format }: RulesOptions): Promise<void> => {
  const { complain } = createOutcome('never');
  const settings = await createSettings({}, complain)(join('.', 'rules'));
  const rows = Object.entries(allRules).map(([rule, { severity, summary }]): Row => {
    const family = rule.slice(0, rule.indexOf('/'));
    return { rule, level: settings.rules[rule] ?? settings.rules[family] ?? severity, usual: severity, summary };
  });
  await write(format === 'json' ? `${JSON.stringify(rows, undefined, 2)}\n` : asText(rows));
};
