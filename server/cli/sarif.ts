import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Finding, type Ignored, ignoredIn, rules, type Severity } from '../engine/index.ts';
import type { Checked, Format } from './formats.ts';
import { createLocator, type Position } from './lines.ts';

/** What the levels are called in SARIF. */
const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<Severity, string>;

const ruleIds = Object.keys(rules);

const ruleRows = Object.entries(rules).map(([id, { summary, severity }]) => ({
  id,
  shortDescription: { text: `${summary}.` },
  defaultConfiguration: { level: levels[severity] },
}));

/** A path as an address: relative to where the run began, with slashes. */
const addressOf = (path: string): string =>
  isAbsolute(path)
    ? pathToFileURL(path).href
    : path
        .replaceAll('\\', process.platform === 'win32' ? '/' : '\\')
        .split('/')
        .map(encodeURIComponent)
        .join('/');

/** Tells one finding from another when lines are added above it: by its rule and the words of its line. */
export const fingerprint = (text: string, { rule, start }: Finding): string => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const line = text.slice(from, newline === -1 ? text.length : newline);
  return createHash('sha256')
    .update(`${rule}\n${line.trim().replace(/\s+/g, ' ')}`)
    .digest('hex')
    .slice(0, 16);
};

const resultOf = ({ path, text }: Checked, locate: (offset: number) => Position, finding: Finding, ignored?: Ignored) => {
  const [start, end] = [locate(finding.start), locate(finding.end)];
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIds.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(path) }, region } }],
    partialFingerprints: { 'clinicalContent/v1': fingerprint(text, finding) },
    ...(ignored && { suppressions: [{ kind: 'inSource', ...(ignored.reason !== '' && { justification: ignored.reason }) }] }),
  };
};

/** SARIF 2.1.0, for code scanning: what was found, and what is ignored with the reasons given for it. */
export const sarifFormat = (): Format => {
  let before = '\n';
  const row = (result: unknown): string => {
    const line = `${before}${JSON.stringify(result)}`;
    before = ',\n';
    return line;
  };
  return {
    start: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver: { name: 'Clinical Content', rules: ruleRows } })},"columnKind":"utf16CodeUnits","results":[`,
    file: (checked) => {
      const locate = createLocator(checked.text);
      const found = checked.analysis.findings.map((finding) => resultOf(checked, locate, finding));
      const ignored = (checked.draft ? ignoredIn(checked.draft.analysis) : []).map((each) => resultOf(checked, locate, each.finding, each));
      return [...found, ...ignored].map(row).join('');
    },
    end: () => '\n]}]}\n',
  };
};
