import { familyOf } from '../suppress.ts';
import type { Settings } from '../settings.ts';
import type { Analysis, Finding, Severity } from '../types.ts';
import { counted } from '../values.ts';
import { type Ignored, ignoredIn } from './ignored.ts';
import { type Html, html, table } from './reviewHtml.ts';
import { textName, versionAt } from './reviewPosts.ts';

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const levels: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' };

const mostQuoted = 120;
const mostLookedAt = 2000;

/** The name of a rule, with a place to break the line. */
const ruleHtml = (rule: string): Html => html`<code>${familyOf(rule)}/<wbr>${rule.slice(familyOf(rule).length + 1)}</code>`;

/** The words that a finding marks; nothing where they may be a private detail. */
const quote = ({ draft }: Analysis, { rule, start, end }: Finding): Html => {
  if (familyOf(rule) === 'phi') return html`<span class="note">not repeated here</span>`;
  const words = draft.source.text
    .slice(start, Math.min(end, start + mostLookedAt))
    .replace(/<!--(?:[^-]|-(?!->))*(?:-->)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return html`<q>${words.length > mostQuoted ? `${words.slice(0, mostQuoted).trimEnd()}…` : words}</q>`;
};

/** Where a place is, in words: the text that it belongs to, and its line in the file. */
const createWhere = (analysis: Analysis): ((at: number) => string) => {
  const { text } = analysis.draft.source;
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const version = versionAt(analysis, at);
    return `${version ? textName(analysis, version.platform) : 'Front matter'}, line ${low + 1}`;
  };
};

const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.start - b.start);

const reasonOf = ({ by, reason }: Ignored): Html =>
  reason !== '' ? html`${reason}` : by === 'file' ? html`<span class="note">none: it is off for the whole draft</span>` : html`<strong>none given</strong>`;

/** Rules and families that the project has switched off, so that nobody knows what they would have found. */
const switchedOff = ({ rules }: Settings): readonly string[] => Object.keys(rules).filter((rule) => rules[rule] === 'off');

/** What was found, what was ignored and why, and what was not looked for. */
export const findingsHtml = (analysis: Analysis, settings: Settings): Html => {
  const where = createWhere(analysis);
  const { findings, failed } = analysis;
  const ignored = ignoredIn(analysis);
  const off = switchedOff(settings);
  const { disable } = analysis.draft.frontMatter;
  return html`
${findings.length === 0 && html`<p>Nothing was found that is not ignored.</p>`}
${table(
  'What was found',
  ['Where', 'Level', 'What to look at', 'The words', 'Rule'],
  bySeverity(findings).map((finding) => [
    where(finding.start),
    html`<span class="${finding.severity}">${levels[finding.severity]}</span>`,
    finding.message,
    quote(analysis, finding),
    ruleHtml(finding.rule),
  ]),
)}
<h3>Ignored</h3>
${ignored.length === 0 ? html`<p>No finding was ignored.</p>` : html`<p>The writer chose to ignore ${counted(ignored.length, 'finding')}. Do the reasons hold?</p>`}
${table(
  'What was ignored, and why',
  ['Where', 'Level', 'What it says', 'The words', 'Reason', 'Rule'],
  ignored.map((each) => [
    where(each.finding.start),
    levels[each.finding.severity],
    each.finding.message,
    quote(analysis, each.finding),
    reasonOf(each),
    ruleHtml(each.finding.rule),
  ]),
)}
${disable.length > 0 && html`<p>Off for this draft: ${disable.join(', ')}. Rules about private details cannot be switched off so.</p>`}
${off.length > 0 && html`<p>Off in this project: ${off.join(', ')}. What these would find is not listed here.</p>`}
${failed.length > 0 && html`<p><strong>These rules failed, so what they find is missing: ${failed.join(', ')}.</strong></p>`}
`;
};
