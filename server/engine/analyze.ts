import { createDraftCache, readDraft, type DraftCache } from './draft/draft.ts';
import { type Chunk, chunksOf, type Gathered, type Group, total } from './draft/chunks.ts';
import { disableProblems } from './draft/disable.ts';
import { paragraphsOf } from './draft/place.ts';
import { countsOf, findingAt, type FindingList, join, loudestOf, type Marker, markerAt, markersOf } from './markers.ts';
import { platformsOf } from './platforms/overrides.ts';
import { chosenPlatforms, countPlatforms } from './platforms/partCount.ts';
import { addCounts, noCounts, paragraphCounts } from './readability/counts.ts';
import { readingLevel } from './readability/readingLevel.ts';
import { otherLanguageOf } from './readability/score.ts';
import { rules } from './rules/index.generated.ts';
import { settingTable, type Settings } from './settings.ts';
import { once, remember } from './text/remember.ts';
import { familyOf, setLevel, suppress } from './suppress.ts';
import type { Analysis, Draft, Edit, Finding, Fix, Paragraph, Placed, PlacedParagraph, Report, Rule, Sentence, Severity, Source } from './types.ts';

/** What is kept of a draft from one analysis to the next. One draft, one cache. */
export interface Cache {
  readonly draft: DraftCache;
  paragraphs: WeakMap<Paragraph, readonly Finding[]>;
  chunks: WeakMap<Chunk, readonly Gathered<Finding>[]>;
  sentences: WeakMap<Sentence, readonly Finding[]>;
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

/** The level that someone set for each rule: the same for every sentence, so it is looked up once. */
const levelsOf = remember((levels: Settings['rules']) => new Map(ruleEntries.map(([id]) => [id, setLevel(id, levels)])));
const noLevels: Settings['rules'] = {};

const stamps = new WeakMap<Report, Finding>();

/** A report that a rule remembers, with rule and severity; the same object as long as neither changes. */
const stampOnce = (report: Report, rule: string, severity: Severity): Finding => {
  const known = stamps.get(report);
  if (known?.rule === rule && known.severity === severity) return known;
  const stamped = { ...report, rule, severity };
  stamps.set(report, stamped);
  return stamped;
};

const stampedItems = new WeakMap<
  readonly Gathered<Report>[],
  { readonly rule: string; readonly level: Severity | undefined; readonly items: readonly Gathered<Finding>[] }
>();

/** The same for reports that were gathered. */
const stampItems = (items: readonly Gathered<Report>[], id: string, rule: Rule, level: Severity | undefined): readonly Gathered<Finding>[] => {
  const known = stampedItems.get(items);
  if (known?.rule === id && known.level === level) return known.items;
  const made = items.map(({ index, item }) => ({ index, item: stampOnce(item, id, level ?? item.severity ?? rule.severity) }));
  stampedItems.set(items, { rule: id, level, items: made });
  return made;
};

/** What rules say: some of it in groups, the rest each marked where it stands; offsets are those of what the rules were given. */
const run = <R extends Rule>(
  entries: readonly (readonly [string, R])[],
  settings: Settings,
  failed: Set<string>,
  check: (rule: R) => Iterable<Report | Placed<Report> | Group<Report>>,
): FindingList => {
  const loose: Marker[] = [];
  const groups: Group<Finding>[] = [];
  const levels = levelsOf(settings.rules);
  for (const [id, rule] of entries) {
    const level = levels.get(id);
    if (level === 'off') continue;
    const [manyLoose, manyGroups] = [loose.length, groups.length];
    try {
      for (const report of check(rule))
        if ('items' in report) groups.push({ placed: report.placed, at: report.at, items: stampItems(report.items, id, rule, level) });
        else if ('value' in report) loose.push(markerAt(stampOnce(report.value, id, level ?? report.value.severity ?? rule.severity), report.start));
        else loose.push(markerAt({ ...report, rule: id, severity: level ?? report.severity ?? rule.severity }, 0));
    } catch {
      // A rule that throws loses its own findings and nobody else's; the host says so once.
      loose.length = manyLoose;
      groups.length = manyGroups;
      failed.add(id);
    }
  }
  return { groups, loose };
};

/** Moves a report from published text to the source of its paragraph. An edit is kept only where both read the same. */
const toSource = (report: Finding, paragraph: Paragraph, shift: number): Finding => {
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
      reports = run(sentenceRules, settings, cache.failed, (rule) => rule.check(value, settings)).loose.map(findingAt);
      cache.sentences.set(value, reports);
    }
    for (const report of reports) found.push(toSource(report, paragraph, start));
  }
  for (const { finding } of run(paragraphRules, settings, cache.failed, (rule) => rule.check(paragraph, settings)).loose)
    found.push(toSource(finding, paragraph, 0));
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

/** The findings of all paragraphs, chunk by chunk; yields after each paragraph that was not seen before. */
function* findingsIn(placed: readonly PlacedParagraph[], settings: Settings, cache: Cache): Generator<void, readonly Group<Finding>[]> {
  const all: Group<Finding>[] = [];
  for (const { chunk, at } of chunksOf(placed)) {
    let items = cache.chunks.get(chunk);
    if (!items) {
      const fresh: Gathered<Finding>[] = [];
      for (const [index, paragraph] of chunk.paragraphs.entries()) {
        const known = cache.paragraphs.has(paragraph);
        for (const item of paragraphFindings(paragraph, settings, cache)) fresh.push({ index, item });
        if (!known) yield;
      }
      items = fresh;
      cache.chunks.set(chunk, items);
    }
    all.push({ placed, at, items });
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
  const own: Group<Finding>[] = [];
  for (const version of draft.versions) own.push(...(yield* findingsIn(paragraphsOf(version), settings, cache)));
  const { groups, loose } = run(draftRules, settings, cache.failed, (rule) => rule.check(draft, settings));
  const { disable } = draft.frontMatter;
  // Only here are the names of all rules known.
  const misnamed =
    disable.length === 0 ? [] : run(frontMatterRules, settings, cache.failed, () => disableProblems(draft.frontMatter, source.text, ruleNames())).loose;
  const all = join(own, groups, [...loose, ...misnamed]);
  // Where nothing is silenced, what is kept in groups stays in them.
  const silences = draft.suppressions.length > 0 || disable.length > 0;
  const { kept, ignored, uses } = suppress(silences ? markersOf(all) : [], draft.suppressions, disable, source.text);
  const unused = run(suppressionRules, settings, cache.failed, (rule) => rule.check(draft, uses, settings)).loose;
  const list: FindingList = silences ? { groups: [], loose: [...kept, ...unused] } : { groups: all.groups, loose: [...all.loose, ...unused] };
  const texts = draft.versions.map(paragraphsOf);
  const { words, sentences } = texts.map(countsIn).reduce(addCounts, noCounts);
  // Neither a comment nor the levels of a project speak for a patient.
  const unsettled = once((): readonly Finding[] =>
    run(consentRules, { ...settings, rules: noLevels }, new Set(), (rule) => rule.check(draft, settings))
      .loose.map(findingAt)
      .filter(({ severity }) => severity === 'error'),
  );
  const findings = once(() => markersOf(list).map(findingAt));
  const silenced = once(() => ignored.map(findingAt));
  const platforms = once(() => countPlatforms(draft, chosenPlatforms(draft, settings)));
  // The formulas are for English.
  const graded = texts.filter((paragraphs) => otherLanguageOf(paragraphs) === undefined);
  return {
    draft,
    failed: [...cache.failed],
    counts: countsOf(list),
    loudest: (most) => loudestOf(list, most),
    // Made when somebody asks: the answer to a keystroke does not wait for it.
    get findings() {
      return findings();
    },
    get ignored() {
      return silenced();
    },
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
