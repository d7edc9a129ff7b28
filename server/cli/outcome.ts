import type { Analysis, Severity } from '../engine/index.ts';

/** Findings at this level or louder make the command fail. */
export type FailOn = Severity | 'never';

/** From loud to quiet. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** What a run has come to: 0 clean, 1 findings at the chosen level, 2 wrong use or an input that could not be read. */
export interface Outcome {
  /** Notes what was found in one input, and names each rule that failed, once. */
  saw(analysis: Pick<Analysis, 'findings' | 'failed'>): void;
  /** Says on standard error what is wrong with an input, in one line. */
  complain(line: string): void;
  /** Notes an input that could not be used and was reported elsewhere. */
  failed(): void;
}

/**
 * Keeps the exit code true at every moment: a reader that closes the pipe may end the run at any write.
 * A problem with an input outweighs findings, since findings may be missing then.
 */
export const createOutcome = (failOn: FailOn, beforeLine: () => void = () => undefined): Outcome => {
  const loud: readonly string[] = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  const failed = () => {
    process.exitCode = 2;
  };
  const complain = (line: string) => {
    beforeLine();
    process.stderr.write(`${printable(line)}\n`);
    failed();
  };
  const named = new Set<string>();
  return {
    complain,
    failed,
    saw: (analysis) => {
      for (const rule of analysis.failed) {
        if (!named.has(rule)) complain(`The rule ${rule} failed, so its findings may be missing. Please report it.`);
        named.add(rule);
      }
      if (process.exitCode !== 2 && analysis.findings.some((finding) => loud.includes(finding.severity))) process.exitCode = 1;
    },
  };
};

/** The text on one line, with nothing in it that could steer a terminal: file names may hold anything. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
