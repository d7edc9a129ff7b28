import type { Analysis, Finding, Marker, Severity } from '../engine/index.ts';

/** More than an editor keeps for a file; VS Code stops at the same number. */
const mostFindings = 1000;

const loudness: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** At most what an editor keeps, the loudest first where some must go. */
export const loudest = <F extends Pick<Finding, 'severity'>>(findings: readonly F[]): readonly F[] =>
  findings.length <= mostFindings
    ? findings
    : loudness.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, mostFindings);

/** The findings of an analysis that an editor keeps. */
export const shownFindings = (analysis: Analysis): readonly Marker[] => analysis.loudest(mostFindings);
