import { counted, type Analysis, type Finding, type Settings } from '../engine/index.ts';
import { createLocator, type Position } from './lines.ts';
import { printable, severities } from './outcome.ts';
import { fixForTools } from './replacement.ts';

/** A file that was read and checked. */
export interface Checked {
  readonly path: string;
  readonly text: string;
  readonly analysis: Pick<Analysis, 'findings' | 'platforms' | 'words' | 'readingLevel'>;
  /** All that is known of it, if it is a draft, and what it was checked with. */
  readonly draft?: { readonly analysis: Analysis; readonly settings: Settings };
}

/** Writes results as they come, so that a long run shows them early and keeps none of them. */
export interface Format {
  readonly start: () => string;
  readonly file: (checked: Checked) => string;
  readonly end: () => string;
}

const colours = { error: '31', warning: '33', information: '36', hint: '2', name: '4', rule: '2', none: '' } as const;

/** Findings for people: grouped by file, columns aligned, a summary at the end. Shows messages, never the draft. */
export const textFormat = (coloured: boolean): Format => {
  const paint = (colour: keyof typeof colours, text: string): string => (coloured && colours[colour] ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text);
  const seen = { files: 0, filesWithFindings: 0, findings: 0 };
  const bySeverity = { error: 0, warning: 0, information: 0, hint: 0 };

  const rows = ({ text, analysis }: Checked): string => {
    const locate = createLocator(text);
    const cells = analysis.findings.map((finding) => {
      const { line, column } = locate(finding.start);
      return { place: `${line}:${column}`, finding, message: printable(finding.message) };
    });
    const width = (values: readonly string[]) => values.reduce((most, value) => Math.max(most, value.length), 0);
    const placeWidth = width(cells.map((cell) => cell.place));
    const severityWidth = width(cells.map((cell) => cell.finding.severity));
    // One very long message must not push the rule names of all the others off the screen.
    const messageWidth = Math.min(80, width(cells.map((cell) => cell.message)));
    return cells
      .map(({ place, finding, message }) => {
        const severity = paint(finding.severity, finding.severity.padEnd(severityWidth));
        return `  ${place.padEnd(placeWidth)}  ${severity}  ${message.padEnd(messageWidth)}  ${paint('rule', finding.rule)}\n`;
      })
      .join('');
  };

  const summary = (): string => {
    if (seen.findings === 0) return `No problems in ${counted(seen.files, 'file')}.\n`;
    const parts = severities
      .filter((severity) => bySeverity[severity] > 0)
      // "2 informations" is no English.
      .map((severity) => (severity === 'information' ? `${bySeverity.information} information` : counted(bySeverity[severity], severity)));
    return `${counted(seen.findings, 'problem')} (${parts.join(', ')}) in ${counted(seen.filesWithFindings, 'file')}\n`;
  };

  return {
    start: () => '',
    file: (checked) => {
      seen.files += 1;
      const { findings } = checked.analysis;
      if (findings.length === 0) return '';
      seen.filesWithFindings += 1;
      seen.findings += findings.length;
      for (const { severity } of findings) bySeverity[severity] += 1;
      return `${paint('name', printable(checked.path))}\n${rows(checked)}\n`;
    },
    end: () => (seen.files === 0 ? '' : summary()),
  };
};

/** The version of the shape of `--format json`. It grows when something is renamed or goes; new names may come at any time. */
export const jsonVersion = 1;

/** A finding as tools get it. */
export const findingAsJson = (text: string, locate: (offset: number) => Position, finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  start: locate(finding.start),
  end: locate(finding.end),
  fixes: (finding.fixes ?? []).map((fix) => {
    const { start, end, ...words } = fixForTools(text, finding, fix);
    return {
      ...words,
      ...(start === undefined || end === undefined ? {} : { start: locate(start), end: locate(end) }),
      edits: fix.edits.map((edit) => ({ start: locate(edit.start), end: locate(edit.end), text: edit.text })),
    };
  }),
});

/** One JSON object for tools, a file a line. */
export const jsonFormat = (): Format => {
  let first = true;
  return {
    start: () => `{"version":${jsonVersion},"files":[`,
    file: ({ path, text, analysis }) => {
      const locate = createLocator(text);
      const comma = first ? '' : ',';
      first = false;
      const { words, readingLevel } = analysis;
      return `${comma}\n${JSON.stringify({
        path,
        findings: analysis.findings.map((finding) => findingAsJson(text, locate, finding)),
        platforms: analysis.platforms.map(({ platform, name, count, limit, parts }) => ({ platform, name, count, limit, parts })),
        words,
        readingLevel: readingLevel ?? null,
      })}`;
    },
    end: () => '\n]}\n',
  };
};
