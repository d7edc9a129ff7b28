import type { Marker } from './markers.ts';
import type { Settings } from './settings.ts';
import type { Draft, Finding, Severity, Span, Suppression } from './types.ts';

/** What a suppression was good for: how many findings it silenced. */
type Uses = ReadonlyMap<Suppression, number>;

export interface Suppressed {
  readonly kept: readonly Marker[];
  readonly ignored: readonly Marker[];
  readonly uses: Uses;
}

/** The family of a rule: what stands before the slash of its id. */
export const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

/** The level that someone set for a rule or its family. */
export const setLevel = (rule: string, levels: Settings['rules']): Severity | 'off' | undefined => levels[rule] ?? levels[familyOf(rule)];

const names = (list: readonly string[], rule: string): boolean => list.includes(rule) || list.includes(familyOf(rule));

/** A privacy finding may only be silenced by someone who says why. */
export const needsReason = (rule: string): boolean => rule === 'phi' || rule.startsWith('phi/');

const honoured = ({ rules, reason }: Pick<Suppression, 'rules' | 'reason'>, rule: string): boolean =>
  names(rules, rule) && (reason !== '' || !needsReason(rule));

/** The part of the file that a suppression speaks of. */
const reach = (suppression: Suppression, all: readonly Suppression[], text: string): Span => {
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

/** A rule, or a family, that a comment silences in a part of the file. */
interface Reach {
  readonly suppression: Suppression;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly span: Span;
}

/** Each rule of a block is spoken of alone, for an enable may end one and leave the others. */
const reachesOf = (suppressions: readonly Suppression[], text: string): readonly Reach[] =>
  suppressions
    .filter(({ form }) => form !== 'enable')
    .flatMap((suppression) =>
      (suppression.form === 'disable' ? suppression.rules.map((rule) => ({ ...suppression, rules: [rule] })) : [suppression]).map((one) => ({
        suppression,
        rules: one.rules,
        reason: one.reason,
        span: reach(one, suppressions, text),
      })),
    );

const reaches = ({ span, ...one }: Reach, { rule, start, end }: Pick<Finding, 'rule' | 'start' | 'end'>): boolean =>
  start <= span.end && end > span.start && start >= span.start && honoured(one, rule);

const isDisabled = (disabled: readonly string[], rule: string): boolean => names(disabled, rule) && !needsReason(rule);

/** Takes out the findings that the writer silenced, by comment or in the front matter. */
export const suppress = (findings: readonly Marker[], suppressions: readonly Suppression[], disabled: readonly string[], text: string): Suppressed => {
  const uses = new Map<Suppression, number>();
  if (suppressions.length === 0 && disabled.length === 0) return { kept: findings, ignored: [], uses };
  for (const suppression of suppressions) if (suppression.form !== 'enable') uses.set(suppression, 0);
  const all = reachesOf(suppressions, text);
  const kept: Marker[] = [];
  const ignored: Marker[] = [];
  for (const finding of findings) {
    if (isDisabled(disabled, finding.rule)) {
      ignored.push(finding);
      continue;
    }
    const by = all.filter((one) => reaches(one, finding));
    for (const { suppression } of by) uses.set(suppression, (uses.get(suppression) ?? 0) + 1);
    (by.length > 0 ? ignored : kept).push(finding);
  }
  return { kept, ignored, uses };
};

/** The comments that silence each of some findings; none for what the front matter silences. */
export const silencers = (ignored: readonly Finding[], { source, suppressions, frontMatter }: Draft): readonly (readonly Suppression[])[] => {
  const all = reachesOf(suppressions, source.text);
  return ignored.map((finding) =>
    isDisabled(frontMatter.disable, finding.rule) ? [] : all.filter((one) => reaches(one, finding)).map(({ suppression }) => suppression),
  );
};
