import type { Gathered, Group } from './draft/chunks.ts';
import { createShifter } from './draft/place.ts';
import { remember } from './text/remember.ts';
import type { Finding, PlacedParagraph, Severity, Span } from './types.ts';

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
const inOrder = (a: Pick<Marker, 'start' | 'end' | 'rule'>, b: Pick<Marker, 'start' | 'end' | 'rule'>): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Findings in groups, each in order and the groups in the order of the file, and others, each marked where it stands. */
export interface FindingList {
  readonly groups: readonly Group<Finding>[];
  readonly loose: readonly Marker[];
}

const markersIn = (items: readonly Gathered<Finding>[], { placed, at }: Omit<Group<Finding>, 'items'>): readonly Marker[] =>
  items.map(({ index, item }) => markerAt(item, placed[at + index]?.start ?? 0));

/** All findings of a list in the order of the file. */
export const markersOf = ({ groups, loose }: FindingList): readonly Marker[] =>
  [...groups.flatMap((group) => markersIn(group.items, group)), ...loose].sort(inOrder);

type BySeverity = Readonly<Record<Severity, readonly Gathered<Finding>[]>>;

const bySeverity = remember((items: readonly Gathered<Finding>[]): BySeverity => {
  const found: Record<Severity, Gathered<Finding>[]> = { error: [], warning: [], information: [], hint: [] };
  for (const each of items) found[each.item.severity].push(each);
  return found;
});

/** How many findings of each severity a list has. */
export const countsOf = ({ groups, loose }: FindingList): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { items } of groups) {
    const { error, warning, information, hint } = bySeverity(items);
    counts.error += error.length;
    counts.warning += warning.length;
    counts.information += information.length;
    counts.hint += hint.length;
  }
  for (const { severity } of loose) counts[severity] += 1;
  return counts;
};

const loudness: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** At most so many findings of a list in the order of the file; where some must go, the loudest, severity by severity. */
export const loudestOf = (list: FindingList, most: number): readonly Marker[] => {
  const counts = countsOf(list);
  if (counts.error + counts.warning + counts.information + counts.hint <= most) return markersOf(list);
  const found: Marker[] = [];
  for (const severity of loudness) {
    const all = list.loose.filter((marker) => marker.severity === severity);
    const room = most - found.length;
    let taken = 0;
    for (const group of list.groups) {
      // Those of later groups stand further on.
      if (taken >= room) break;
      const items = bySeverity(group.items)[severity];
      taken += items.length;
      all.push(...markersIn(items, group));
    }
    found.push(...all.sort(inOrder).slice(0, room));
  }
  return found;
};

const joined = new WeakMap<
  readonly Gathered<Finding>[],
  { readonly others: readonly (readonly Gathered<Finding>[])[]; readonly items: readonly Gathered<Finding>[] }
>();

/** What several looked for in the same paragraphs, in one order; the same object as long as each part is. */
const joinItems = (own: readonly Gathered<Finding>[], others: readonly (readonly Gathered<Finding>[])[]): readonly Gathered<Finding>[] => {
  const known = joined.get(own);
  if (known?.others.length === others.length && others.every((other, index) => other === known.others[index])) return known.items;
  const items = [own, ...others].flat().sort((a, b) => a.index - b.index || inOrder(a.item, b.item));
  joined.set(own, { others, items });
  return items;
};

const isAscending = (placed: readonly PlacedParagraph[]): boolean => placed.every(({ start }, index) => start >= (placed[index - 1]?.start ?? 0));

/**
 * Puts the groups of a draft together: `own` has one for each chunk of each version. Others whose chunks are not among them,
 * and those of a version that is written in several places, are marked one by one.
 */
export const join = (own: readonly Group<Finding>[], others: readonly Group<Finding>[], loose: readonly Marker[]): FindingList => {
  const beside = new Map<readonly PlacedParagraph[], Map<number, (readonly Gathered<Finding>[])[]>>();
  for (const { placed } of own) if (!beside.has(placed) && isAscending(placed)) beside.set(placed, new Map());
  const apart: Group<Finding>[] = own.filter(({ placed }) => !beside.has(placed));
  for (const group of others) {
    const places = beside.get(group.placed);
    const there = places?.get(group.at);
    if (there) there.push(group.items);
    else if (places) places.set(group.at, [group.items]);
    else apart.push(group);
  }
  const groups = own.flatMap((group) => {
    const places = beside.get(group.placed);
    return places ? { ...group, items: joinItems(group.items, places.get(group.at) ?? []) } : [];
  });
  const startOf = ({ placed, at }: Group<Finding>): number => placed[at]?.start ?? 0;
  return { groups: groups.sort((a, b) => startOf(a) - startOf(b)), loose: [...apart.flatMap((group) => markersIn(group.items, group)), ...loose] };
};
