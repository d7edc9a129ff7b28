import type { Marker } from './markers.ts';
import type { Suppression } from './types.ts';

/** What a suppression was good for: how many findings it silenced. */
type Uses = ReadonlyMap<Suppression, number>;

export interface Suppressed {
  readonly kept: readonly Marker[];
  readonly ignored: readonly Marker[];
  readonly uses: Uses;
}

/** The family of a rule: what stands before the slash of its id. */
export const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));
const names = (list: readonly string[], rule: string): boolean => list.includes(rule) || list.includes(familyOf(rule));

/** A privacy finding may only be silenced by someone who says why. */
export const needsReason = (rule: string): boolean => rule === 'phi' || rule.startsWith('phi/');

const honoured = ({ rules, reason }: Pick<Suppression, 'rules' | 'reason'>, rule: string): boolean =>
  names(rules, rule) && (reason !== '' || !needsReason(rule));

/** The part of the file that a suppression speaks of. */
const reach = (suppression: Suppression, all: readonly Suppression[], text: string): { readonly start: number; readonly end: number } => {
  const lineEnd = text.indexOf('\n', suppression.end);
  if (suppression.form === 'line') return { start: text.lastIndexOf('\n', suppression.start - 1) + 1, end: lineEnd === -1 ? text.length : lineEnd };
  if (suppression.form === 'next-line') {
    if (lineEnd === -1) return { start: text.length, end: text.length };
    const content = text.slice(lineEnd).search(/\S/);
    const next = content === -1 ? text.length : lineEnd + content;
    const end = text.indexOf('\n', next);
    return { start: text.lastIndexOf('\n', next) + 1, end: end === -1 ? text.length : end };
  }
  const enabled = all.find(
    (other) =>
      other.form === 'enable' && other.start > suppression.start && (other.rules.length === 0 || suppression.rules.every((rule) => names(other.rules, rule))),
  );
  return { start: suppression.end, end: enabled?.start ?? text.length };
};

/** Takes out the findings that the writer silenced, by comment or in the front matter. */
export const suppress = (findings: readonly Marker[], suppressions: readonly Suppression[], disabled: readonly string[], text: string): Suppressed => {
  const uses = new Map<Suppression, number>();
  if (suppressions.length === 0 && disabled.length === 0) return { kept: findings, ignored: [], uses };
  const active = suppressions.filter((suppression) => suppression.form !== 'enable');
  for (const suppression of active) uses.set(suppression, 0);
  // Each rule of a block is spoken of alone, for an enable may end one and leave the others.
  const reaches = active.flatMap((suppression) =>
    (suppression.form === 'disable' ? suppression.rules.map((rule) => ({ ...suppression, rules: [rule] })) : [suppression]).map((one) => ({
      suppression,
      rules: one.rules,
      reason: one.reason,
      span: reach(one, suppressions, text),
    })),
  );
  const kept: Marker[] = [];
  const ignored: Marker[] = [];
  for (const finding of findings) {
    if (names(disabled, finding.rule) && !needsReason(finding.rule)) {
      ignored.push(finding);
      continue;
    }
    const by = reaches.filter(
      (one) => finding.start <= one.span.end && finding.end > one.span.start && finding.start >= one.span.start && honoured(one, finding.rule),
    );
    for (const { suppression } of by) uses.set(suppression, (uses.get(suppression) ?? 0) + 1);
    (by.length > 0 ? ignored : kept).push(finding);
  }
  return { kept, ignored, uses };
};
