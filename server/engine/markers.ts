import { createShifter } from './draft/place.ts';
import type { Finding, Severity, Span } from './types.ts';

/** A finding as far as it takes to order, silence and count it; its message and fixes stay where they were made. */
export interface Marker extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** The finding, with offsets in its paragraph. */
  readonly finding: Finding;
  /** Where that paragraph begins. */
  readonly by: number;
}

/** Marks a finding that stands `by` characters further on in the file. */
export const markerAt = (finding: Finding, by: number): Marker => ({
  start: finding.start + by,
  end: finding.end + by,
  rule: finding.rule,
  severity: finding.severity,
  finding,
  by,
});

const shifted = createShifter<Finding>();

/** The whole finding, in offsets of the file. */
export const findingAt = ({ finding, by }: Marker): Finding => (by === 0 ? finding : shifted(finding, by));

/** By place, then by rule. */
export const inOrder = (a: Marker, b: Marker): number => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
