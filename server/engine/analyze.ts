import { createDraftCache, readDraft, type DraftCache } from './draft/draft.ts';
import { type Chunk, chunksOf, type Gathered, total } from './draft/chunks.ts';
import { disableProblems } from './draft/disable.ts';
import { createShifter, paragraphsOf } from './draft/place.ts';
import { platformsOf } from './platforms/overrides.ts';
import { chosenPlatforms, countPlatforms } from './platforms/partCount.ts';
import { addCounts, noCounts, paragraphCounts } from './readability/counts.ts';
import { readingLevel } from './readability/readingLevel.ts';
import { otherLanguageOf } from './readability/score.ts';
import { rules } from './rules/index.generated.ts';
import { settingTable, type Settings } from './settings.ts';
import { once } from './text/remember.ts';
import { familyOf, suppress } from './suppress.ts';
import type { Analysis, Draft, Edit, Finding, Fix, Paragraph, Placed, PlacedParagraph, Report, Rule, Sentence, Severity, Source } from './types.ts';

/** A report with its rule, its offsets still those of what the rule was given. */
type Stamped = Report & Pick<Finding, 'rule' | 'severity'>;

/** What is kept of a draft from one analysis to the next. One draft, one cache. */
export interface Cache {
  readonly draft: DraftCache;
  paragraphs: WeakMap<Paragraph, readonly Finding[]>;
  chunks: WeakMap<Chunk, readonly Gathered<Finding>[]>;
  sentences: WeakMap<Sentence, readonly Stamped[]>;
  settings: { readonly given: Settings; readonly frontMatter: unknown; readonly effective: Settings } | undefined;
  failed: Set<string>;
}

export const createCache = (): Cache => ({
  draft: createDraftCache(),
  paragraphs: new WeakMap(),
  chunks: new WeakMap(),
  sentences: new WeakMap(),
  settings: undefined,
  failed: new Set(),
});

const ruleEntries: readonly (readonly [string, Rule])[] = Object.entries(rules);
const byScope = <S extends Rule['scope']>(scope: S): readonly (readonly [string, Extract<Rule, { scope: S }>])[] =>
  ruleEntries.flatMap(([id, rule]) => (isScope(rule, scope) ? [[id, rule] as const] : []));
const isScope = <S extends Rule['scope']>(rule: Rule, scope: S): rule is Extract<Rule, { scope: S }> => rule.scope === scope;
const sentenceRules = byScope('sentence');
const paragraphRules = byScope('paragraph');
const draftRules = byScope('draft');
const consentRules = draftRules.filter(([id]) => id === 'phi/missing-consent');
const suppressionRules = byScope('suppressions');
const frontMatterRules = draftRules.filter(([id]) => id === 'draft/front-matter');

/** The words that name rules: families. */
const families: ReadonlySet<string> = new Set(ruleEntries.map(([id]) => familyOf(id)));

/** What can be named to silence it: families, then rules. */
const ruleNames = once((): readonly string[] => [...families, ...ruleEntries.map(([id]) => id)]);

/** The level that someone set for a rule or its family. */
const setLevel = (id: string, settings: Settings): Severity | 'off' | undefined => settings.rules[id] ?? settings.rules[familyOf(id)];

const shifted = createShifter<Finding>();

const stamps = new WeakMap<Report, Stamped>();

/** A report that a rule remembers, with rule and severity; the same object as long as neither changes. */
const stampOnce = (report: Report, rule: string, severity: Severity): Stamped => {
  const known = stamps.get(report);
  if (known?.rule === rule && known.severity === severity) return known;
  const stamped = { ...report, rule, severity };
  stamps.set(report, stamped);
  return stamped;
};

function* run<R extends Rule>(
  entries: readonly (readonly [string, R])[],
  settings: Settings,
  failed: Set<string>,
  check: (rule: R) => Iterable<Report | Placed<Report>>,
): Generator<Stamped> {
  for (const [id, rule] of entries) {
    const level = setLevel(id, settings);
    if (level === 'off') continue;
    try {
      const found: Stamped[] = [];
      for (const report of check(rule))
        if ('value' in report) found.push(shifted(stampOnce(report.value, id, level ?? report.value.severity ?? rule.severity), report.start));
        else found.push({ ...report, rule: id, severity: level ?? report.severity ?? rule.severity });
      yield* found;
    } catch {
      // A rule that throws loses its own findings and nobody else's; the host says so once.
      failed.add(id);
    }
  }
}

/** Moves a report from published text to the source of its paragraph. An edit is kept only where both read the same. */
const toSource = (report: Stamped, paragraph: Paragraph, shift: number): Finding => {
  const map = (start: number, end: number) => paragraph.published.toSourceSpan(start + shift, end + shift);
  const sameText = (edit: Edit): boolean => {
    const { start, end } = map(edit.start, edit.end);
    return paragraph.source.slice(start, end) === paragraph.text.slice(edit.start + shift, edit.end + shift);
  };
  const fixes = report.fixes
    ?.filter((fix) => fix.edits.every(sameText))
    .map((fix): Fix => ({ ...fix, edits: fix.edits.map((edit) => ({ ...map(edit.start, edit.end), text: edit.text })) }));
  return {
    ...report,
    ...map(report.start, report.end),
    ...(fixes ? { fixes } : {}),
    ...(report.related ? { related: report.related.map((other) => ({ ...other, ...map(other.start, other.end) })) } : {}),
  };
};

const paragraphFindings = (paragraph: Paragraph, settings: Settings, cache: Cache): readonly Finding[] => {
  const known = cache.paragraphs.get(paragraph);
  if (known) return known;
  const found: Finding[] = [];
  for (const { start, value } of paragraph.sentences) {
    let reports = cache.sentences.get(value);
    if (!reports) {
      reports = [...run(sentenceRules, settings, cache.failed, (rule) => rule.check(value, settings))];
      cache.sentences.set(value, reports);
    }
    for (const report of reports) found.push(toSource(report, paragraph, start));
  }
  for (const report of run(paragraphRules, settings, cache.failed, (rule) => rule.check(paragraph, settings))) found.push(toSource(report, paragraph, 0));
  cache.paragraphs.set(paragraph, found);
  return found;
};

/** The settings of this draft: its front matter over what the caller gave. The same object as long as nothing changed. */
const settingsFor = (draft: Draft, given: Settings, cache: Cache): Settings => {
  const known = cache.settings;
  if (known?.given === given && known.frontMatter === draft.frontMatter) return known.effective;
  const audience = settingTable.audience.read(draft.frontMatter.values['audience']) ?? given.audience;
  const locale = settingTable.locale.read(draft.frontMatter.values['locale']) ?? given.locale;
  const profile = settingTable.profile.read(draft.frontMatter.values['profile']) ?? given.profile;
  const role = settingTable.role.read(draft.frontMatter.values['role']) ?? given.role;
  const before = known?.given === given ? known.effective : undefined;
  const same = before?.audience === audience && before.locale === locale && before.profile === profile && before.role === role;
  const effective = same ? before : { ...given, audience, locale, profile, role };
  if (!same) {
    cache.paragraphs = new WeakMap();
    cache.chunks = new WeakMap();
    cache.sentences = new WeakMap();
    cache.failed = new Set();
  }
  cache.settings = { given, frontMatter: draft.frontMatter, effective };
  return effective;
};

const order = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** The findings of all paragraphs, in file offsets; yields after each paragraph that was not seen before. */
function* findingsIn(placed: readonly PlacedParagraph[], settings: Settings, cache: Cache): Generator<void, readonly Finding[]> {
  const all: Finding[] = [];
  for (const { chunk, at } of chunksOf(placed)) {
    let found = cache.chunks.get(chunk);
    if (!found) {
      const fresh: Gathered<Finding>[] = [];
      for (const [index, paragraph] of chunk.paragraphs.entries()) {
        const known = cache.paragraphs.has(paragraph);
        for (const item of paragraphFindings(paragraph, settings, cache)) fresh.push({ index, item });
        if (!known) yield;
      }
      found = fresh;
      cache.chunks.set(chunk, found);
    }
    for (const { index, item } of found) all.push(shifted(item, placed[at + index]?.start ?? 0));
  }
  return all;
}

const countsIn = total(paragraphCounts, addCounts, noCounts);

/**
 * Checks a draft. Yields after each paragraph that it had not seen before, so that the caller may stop it or let others work;
 * what was done by then stays in the cache. The findings are the same whatever the cache held.
 */
export function* analyze(source: Source, given: Settings, cache: Cache): Generator<void, Analysis> {
  const read = yield* readDraft(source, families, cache.draft, platformsOf(given));
  const draft: Draft = { ...read, references: given.references, claims: given.claims };
  const settings = settingsFor(draft, given, cache);
  const found: Finding[] = [];
  for (const version of draft.versions) found.push(...(yield* findingsIn(paragraphsOf(version), settings, cache)));
  for (const finding of run(draftRules, settings, cache.failed, (rule) => rule.check(draft, settings))) found.push(finding);
  // Only here are the names of all rules known.
  if (draft.frontMatter.disable.length > 0)
    found.push(...run(frontMatterRules, settings, cache.failed, () => disableProblems(draft.frontMatter, source.text, ruleNames())));
  const { findings, ignored, uses } = suppress(found.sort(order), draft.suppressions, draft.frontMatter.disable, source.text);
  const unused = [...run(suppressionRules, settings, cache.failed, (rule) => rule.check(draft, uses, settings))];
  const texts = draft.versions.map(paragraphsOf);
  const { words, sentences } = texts.map(countsIn).reduce(addCounts, noCounts);
  // Neither a comment nor the levels of a project speak for a patient.
  const unsettled = once((): readonly Finding[] =>
    [...run(consentRules, { ...settings, rules: {} }, new Set(), (rule) => rule.check(draft, settings))].filter(({ severity }) => severity === 'error'),
  );
  const platforms = once(() => countPlatforms(draft, chosenPlatforms(draft, settings)));
  // The formulas are for English.
  const graded = texts.filter((paragraphs) => otherLanguageOf(paragraphs) === undefined);
  return {
    draft,
    findings: unused.length === 0 ? findings : [...findings, ...unused].sort(order),
    ignored,
    failed: [...cache.failed],
    // Counted when somebody asks: the answer to a keystroke does not wait for it.
    get platforms() {
      return platforms();
    },
    get unsettled() {
      return unsettled();
    },
    words,
    sentences,
    readingLevel: readingLevel(graded.map(countsIn).reduce(addCounts, noCounts)),
  };
}

/** Checks a draft from start to end. */
export const analyzeNow = (source: Source, settings: Settings, cache: Cache = createCache()): Analysis => {
  const steps = analyze(source, settings, cache);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
