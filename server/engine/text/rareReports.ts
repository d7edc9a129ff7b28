import { type Gathered, type Group, settler } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import type { Settings } from '../settings.ts';
import type { Draft, Fix, Placed, Report, Span, Version } from '../types.ts';
import { longFormsIn } from './longForms.ts';
import { keptPhrases } from './keptPhrases.ts';
import { type RareUse, rareUsesIn, scientific } from './rareUses.ts';
import { registerOf } from './register.ts';
import { once, remember, rememberUnder } from './remember.ts';
import { speaksToProfessionals } from './termContext.ts';

const keptBy = remember(({ keep, people, organizations }: Settings) => keptPhrases([...keep, ...people, ...organizations]));

const isKept = rememberUnder(({ written }: RareUse, kept: ReturnType<typeof keptPhrases>): boolean => kept.find(written).length > 0);

/** Where a term comes back, it is only shown: what to do about it was said. */
const laterOf = remember((report: Report): Report => ({ ...report, severity: 'hint', fixes: report.fixes?.filter(({ keep }) => keep) ?? [] }));

/** For so many sentences an explanation is taken to be fresh in mind. */
const remembered = 2;

type PlacedReport = Placed<Report>;

const spanOf = ({ start, value }: PlacedReport): Span => ({ start: start + value.start, end: start + value.end });

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

/** For places from left to right: the others that overlap each. `others` are in order and none overlaps another. */
const meeting = (others: readonly PlacedReport[]): ((span: Span) => readonly PlacedReport[]) => {
  const spanAt = (index: number): Span | undefined => others[index] && spanOf(others[index]);
  let from = 0;
  return ({ start, end }) => {
    while (from < others.length && (spanAt(from)?.end ?? 0) <= start) from++;
    let to = from;
    while (to < others.length && (spanAt(to)?.start ?? end) < end) to++;
    return others.slice(from, to);
  };
};

const longFormFix = (use: RareUse, report: Report, longForm: string): Report => {
  const fix: Fix = { title: `Replace with "${longForm}"`, kind: 'suggestion', edits: [{ start: report.start, end: report.end, text: longForm }] };
  const message = `Short forms are hard to keep in mind. Instead of "${use.written}" you could write "${longForm}".`;
  return { ...report, message, fixes: [fix, ...(report.fixes ?? [])] };
};

/** A longer term takes over what can be done about the terms in it; they stand in the same paragraph. */
const withFixesOf = (held: readonly PlacedReport[], report: Report): Report => {
  const fixes = held.flatMap(({ value }) => value.fixes?.filter(({ edits }) => edits.length > 0) ?? []);
  return fixes.length === 0 ? report : { ...report, fixes: [...fixes, ...(report.fixes?.filter(({ keep }) => keep) ?? [])] };
};

function* inVersion(
  version: Version,
  settings: Settings,
  terms: () => readonly PlacedReport[],
  acronyms: () => readonly PlacedReport[],
): Generator<PlacedReport> {
  const opening = version.parts[0]?.paragraphs[0]?.paragraph.text;
  if (opening !== undefined && speaksToProfessionals(opening)) return;
  const placed = paragraphsOf(version);
  const register = registerOf(version);
  const uses = rareUsesIn(placed, register);
  if (uses.length === 0) return;
  const kept = keptBy(settings);
  const told = new Map<string, readonly [paragraph: number, sentence: number]>();
  for (const { index, item } of uses) if (item.explained && !told.has(item.key)) told.set(item.key, [index, item.index]);
  const termsAt = meeting(terms());
  const acronymsAt = meeting(acronyms());
  const seen = new Set<string>();
  for (const { index, item } of uses) {
    const start = placed[index]?.start ?? 0;
    const { report } = item;
    const span = spanOf({ start, value: report });
    const held = termsAt(span);
    if (acronymsAt(span).length > 0 || held.some((other) => !isInside(spanOf(other), span))) {
      seen.add(item.key);
      continue;
    }
    const [paragraph, sentence] = told.get(item.key) ?? [Number.POSITIVE_INFINITY, 0];
    const isTold = paragraph < index || (paragraph === index && sentence <= item.index + 1);
    // Dense text explains so much that its reader cannot keep all of it in mind.
    const isForgotten = isTold && register >= scientific && (paragraph < index || item.index > sentence + remembered);
    const isFirst = !seen.has(item.key) && !isForgotten;
    // What the lexicon has and does not flag is known, or means something else here.
    if (isFirst && item.listed && register < scientific) continue;
    if ((isTold && !isForgotten) || isKept(item, kept)) continue;
    seen.add(item.key);
    const longForm = item.acronym ? (longFormsIn(version).get(item.written) ?? item.longForm) : undefined;
    if (longForm !== undefined) yield { start, value: longFormFix(item, isFirst ? report : { ...report, severity: 'hint' }, longForm) };
    else if (isFirst) yield { start, value: withFixesOf(held, report) };
    else if (register >= scientific) yield { start, value: laterOf(report) };
  }
}

const placedReports = ({ placed, at, items }: Group<Report>): readonly PlacedReport[] =>
  items.map(({ index, item }) => ({ start: placed[at + index]?.start ?? 0, value: item }));

/** The reports on rare terms of a draft, none over one of `terms` or `acronyms` unless it holds that whole. All are in order. */
export const rareReports = (
  draft: Draft,
  settings: Settings,
  terms: () => readonly Group<Report>[],
  acronyms: () => readonly PlacedReport[],
): readonly PlacedReport[] => {
  const isOn = settings.audience !== 'professionals' && (settings.rules['jargon/rare-word'] ?? settings.rules['jargon']) !== 'off';
  const all = once(() => terms().flatMap(placedReports));
  return isOn ? draft.versions.flatMap((version) => [...inVersion(version, settings, all, acronyms)]) : [];
};

const settled = settler<readonly Gathered<Report>[], Report>();

/** The reports that lie in no longer one. Both are in order. */
export const notInside = (groups: readonly Group<Report>[], longer: readonly PlacedReport[]): readonly Group<Report>[] => {
  if (longer.length === 0) return groups;
  const longerAt = meeting(longer);
  return groups.map((group) => {
    const { placed, at } = group;
    const isOutside = ({ index, item }: Gathered<Report>): boolean => {
      const span = spanOf({ start: placed[at + index]?.start ?? 0, value: item });
      return !longerAt(span).some((other) => isInside(span, spanOf(other)));
    };
    return { ...group, items: settled(group.items, group.items.filter(isOutside)) };
  });
};
