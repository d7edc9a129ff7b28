import { analyzeNow, readSettings, rules, type Analysis, type Finding, type RuleId, type Settings } from '../../server/engine/index.ts';

/** The day on which all tests take place. */
export const today = '2026-11-22';

/** Settings as they are when nobody set any, but for what a test gives. */
export const settingsWith = (given: Partial<Settings> = {}): Settings => ({ ...readSettings([], today).settings, ...given });

/** Checks a Markdown draft. */
export const check = (text: string, given: Partial<Settings> = {}): Analysis => analyzeNow({ text, format: 'markdown' }, settingsWith(given));

const families = [...new Set(Object.keys(rules).map((id) => id.replace(/\/.*/, '')))];
/** Looks at what the other rules did, so it needs them. */
const looksAtOthers: ReadonlySet<string> = new Set<RuleId>(['draft/unused-suppression']);
/** Settings with which the rules of one family work alone. */
export const only = (family: string): Pick<Settings, 'rules'> => ({
  rules: Object.fromEntries(families.filter((other) => other !== family).map((other) => [other, 'off' as const])),
});

const known = new Map<string, readonly Finding[]>();

/**
 * What the rules of one family, such as `phi`, say of a Markdown draft. The others rest: `rules.test.ts` holds that a family finds the
 * same alone. Many tests look at the same text, so what was found is kept.
 */
export const familyFindings = (family: string, text: string, given: Partial<Settings> = {}): readonly Finding[] => {
  const key = JSON.stringify([family, text, given]);
  const before = known.get(key);
  if (before) return before;
  const found = check(text, { ...given, rules: { ...only(family).rules, ...given.rules } }).findings.filter(({ rule }) => rule.startsWith(`${family}/`));
  known.set(key, found);
  return found;
};

/** What one rule says of a Markdown draft. */
export const findingsOf = (rule: string, text: string, given: Partial<Settings> = {}): readonly Finding[] =>
  (looksAtOthers.has(rule) ? check(text, given).findings : familyFindings(rule.replace(/\/.*/, ''), text, given)).filter((finding) => finding.rule === rule);

/** The text after the edits of one fix of a finding. */
export const applyFix = (text: string, finding: Finding, index = 0): string =>
  [...(finding.fixes?.[index]?.edits ?? [])]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);

/** Takes the `⟦ ⟧` marks out of a text and says where they stood. */
export const unmark = (marked: string): { readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number }[] } => {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') spans.push({ start: text.length, end: text.length });
    else if (piece === '⟧') spans[spans.length - 1] = { start: spans.at(-1)?.start ?? 0, end: text.length };
    else text += piece;
  }
  return { text, spans };
};

/**
 * Milliseconds of processor time for 50,000 hostile characters. It tells one kind of growth from another on any machine: work that
 * grows with the length alone takes tens of milliseconds, work that grows with its square takes seconds. How fast is a matter of `bench/`.
 */
export const mostForHostile = 1000;

/**
 * The quickest of at most five runs in milliseconds of processor time: what the code needs, not what else the machine was doing.
 * It stops at the first run that is quick enough.
 */
export const quickest = (run: () => unknown, enough = mostForHostile): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 5 && best >= enough; times++) {
    const began = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(began).user / 1000);
  }
  return best;
};
