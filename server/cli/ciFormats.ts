import type { Finding, Severity } from '../engine/index.ts';
import type { Format } from './formats.ts';
import { createLocator, type Position } from './lines.ts';
import { type FailOn, loudLevels, printable } from './outcome.ts';

const commands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const satisfies Record<Severity, string>;

const escaped = (text: string): string => printable(text.replace(/\s+/g, ' ')).replaceAll('%', '%25');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Lines that GitHub Actions shows beside the words that they are about. */
export const githubFormat = (): Format => ({
  start: () => '',
  file: ({ path, text, analysis }) => {
    const locate = createLocator(text);
    const line = ({ rule, severity, message, ...span }: Finding): string => {
      const [start, end] = [locate(span.start), locate(span.end)];
      // Columns are shown only where the words end on the line that they begin on.
      const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
      return `::${commands[severity]} file=${property(path)},line=${start.line},endLine=${end.line}${columns},title=${property(rule)}::${escaped(message)}\n`;
    };
    return analysis.findings.map(line).join('');
  },
  end: () => '',
});

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no way to write most control characters, so they go. */
const xml = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '');

const testCase = (path: string, { line, column }: Position, { rule, severity, message }: Finding, fails: boolean): string => {
  const where = `${path}:${line}:${column}`;
  const told = `${where}: ${message} (${rule})`;
  const inside = fails
    ? `<failure message="${xml(message)}" type="${severity}">${xml(told)}</failure>`
    : `<system-out>${xml(`${severity}: ${told}`)}</system-out>`;
  return `    <testcase classname="${xml(path)}" name="${xml(`${rule} at ${line}:${column}`)}">${inside}</testcase>\n`;
};

/** JUnit XML, for build servers: a suite a file, a test a finding. Those that make the command fail are failures, the others pass and say what they are. */
export const junitFormat = (failOn: FailOn): Format => {
  const loud = loudLevels(failOn);
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Clinical Content">\n',
    file: ({ path, text, analysis: { findings } }) => {
      const locate = createLocator(text);
      const isLoud = ({ severity }: Finding): boolean => loud.includes(severity);
      const cases = findings.map((finding) => testCase(path, locate(finding.start), finding, isLoud(finding)));
      const all = cases.length > 0 ? cases : [`    <testcase classname="${xml(path)}" name="no findings"/>\n`];
      const failures = findings.filter(isLoud).length;
      return `  <testsuite name="${xml(path)}" tests="${all.length}" failures="${failures}" errors="0" skipped="0">\n${all.join('')}  </testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
};
