import { sourceFor } from '../bibliography/lookup.ts';
import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import type { Analysis, Citation, Draft, SourceEntry, Span, VersionScore } from '../types.ts';
import { isRecord } from '../values.ts';

/** A source of the draft, and whether its text cites it. */
export interface OutlineSource extends Span {
  readonly title: string;
  readonly cited: boolean;
}

/** A point of the checklist that the writer keeps in the front matter. */
export interface OutlinePoint extends Span {
  readonly text: string;
  readonly done: boolean;
}

/** What can be told without a person. `nothing`: there is nothing that it could be about. */
export interface OutlineCheck {
  readonly id: 'length' | 'private' | 'source' | 'alt' | 'level' | 'placeholder';
  readonly state: 'done' | 'open' | 'nothing';
  /** How many places are open. */
  readonly open: number;
  /** The first of them. */
  readonly place?: Span;
}

const citationsIn = gather((paragraph) => paragraph.citations);

/** Each key and each footnote that is cited, where it is cited first. */
const citedIn = (draft: Draft): readonly Citation[] => {
  const found = new Map<string, Citation>();
  for (const version of draft.versions) {
    const paragraphs = paragraphsOf(version);
    for (const { index, item } of citationsIn(paragraphs)) {
      const at = paragraphs[index]?.start ?? 0;
      const key = `${item.kind}/${item.id}`;
      if (!found.has(key)) found.set(key, { ...item, start: at + item.start, end: at + item.end });
    }
  }
  return [...found.values()];
};

const nameOf = ({ id, title, publisher, year }: SourceEntry): string => {
  const by = title !== undefined && publisher !== undefined ? `${publisher}: ` : '';
  return `${by}${title ?? publisher ?? id}${year === undefined ? '' : ` (${year})`}`;
};

/** The sources of the front matter, then what else is cited: entries of a bibliography, and footnotes. A key that nothing has is left to its finding. */
export const outlineSources = (draft: Draft): readonly OutlineSource[] => {
  const { sources, places, span } = draft.frontMatter;
  const whole = places.get('sources') ?? span;
  const cited = citedIn(draft);
  const entries = new Map<SourceEntry, Span>();
  const notes: OutlineSource[] = [];
  for (const { id, kind, start, end } of cited) {
    const entry = kind === 'key' ? sourceFor(draft, id) : undefined;
    const note = kind === 'footnote' ? draft.footnotes.get(id) : undefined;
    if (entry && !entries.has(entry)) entries.set(entry, { start, end });
    if (note !== undefined) notes.push({ start, end, title: note, cited: true });
  }
  const listed = sources.map((source, index): OutlineSource => {
    const { start, end } = places.get(`sources/${index}`) ?? whole;
    return { start, end, title: nameOf(source), cited: entries.has(source) };
  });
  const others = [...entries].filter(([entry]) => !sources.includes(entry)).map(([entry, place]) => ({ ...place, title: nameOf(entry), cited: true }));
  return [...listed, ...others, ...notes];
};

const isDone = (value: unknown): boolean => value === true || (typeof value === 'string' && /^(?:x|yes|done|true|ok|✓|✔)$/i.test(value.trim()));
const box = /^\[([ x✓✔]?)\]\s*/i;

/** The forms people write: `- Pharmacist read it`, `- "[x] Pharmacist read it"`, `- Pharmacist read it: yes`, `- item: …, done: true`. */
const pointOf = (value: unknown): { readonly text: string; readonly done: boolean } | undefined => {
  if (typeof value === 'string') {
    const mark = box.exec(value)?.[1];
    const text = value.replace(box, '').trim();
    return text === '' ? undefined : { text, done: mark !== undefined && mark.trim() !== '' };
  }
  if (!isRecord(value)) return undefined;
  const named = ['item', 'text', 'label'].map((key) => value[key]).find((text) => typeof text === 'string');
  if (typeof named === 'string') return { text: named, done: isDone(value['done']) };
  const [only] = Object.entries(value);
  return only && { text: only[0], done: isDone(only[1]) };
};

/** The checklist of the front matter; what cannot be read as a point is left out. */
export const outlinePoints = ({ frontMatter }: Draft): readonly OutlinePoint[] => {
  const { values, places, span } = frontMatter;
  const list: unknown = values['checklist'];
  const whole = places.get('checklist') ?? span;
  const entries: readonly (readonly [key: string, value: unknown])[] = Array.isArray(list)
    ? list.map((value, index): readonly [string, unknown] => [String(index), value])
    : isRecord(list)
      ? Object.entries(list).map(([text, done]) => [text, { item: text, done }])
      : [];
  return entries.flatMap(([key, value]) => {
    const point = pointOf(value);
    const { start, end } = places.get(`checklist/${key}`) ?? whole;
    return point ? [{ ...point, start, end }] : [];
  });
};

/** The rules that find a claim with no source. */
export const unsourcedRules: ReadonlySet<string> = new Set(
  ['missing-source', 'comparison', 'effect', 'trend', 'study-appeal'].map((name) => `citation/${name}`),
);

/** The checks that need no person, from what the analysis found. */
export const outlineChecks = ({ draft, findings, platforms }: Analysis, scores: readonly VersionScore[]): readonly OutlineCheck[] => {
  const found = (of: (rule: string, severity: string) => boolean): readonly Span[] => findings.filter(({ rule, severity }) => of(rule, severity));
  const check = (id: OutlineCheck['id'], open: readonly Span[], there: boolean): OutlineCheck => {
    const [first] = open;
    return { id, state: first ? 'open' : there ? 'done' : 'nothing', open: open.length, ...(first && { place: { start: first.start, end: first.end } }) };
  };
  const written = platforms.some(({ count }) => count > 0);
  const judged = scores.filter(({ readingLevel, otherLanguage }) => readingLevel && otherLanguage === undefined);
  const aboveLevel = judged.flatMap(({ platform, readingLevel, target }) => {
    const [first] = paragraphsOf(draft.versions.find((version) => version.platform === platform) ?? { platform, parts: [], start: 0, end: 0 });
    return first && readingLevel && readingLevel.low > target.high ? [{ start: first.start, end: first.start }] : [];
  });
  const withoutAlt = draft.images.filter(({ alt }) => (alt?.trim() ?? '') === '');
  const hasSource = outlineSources(draft).length > 0;
  return [
    check(
      'length',
      found((rule, severity) => rule === 'platform/over-limit' && severity === 'error'),
      written && platforms.some(({ chosen }) => chosen),
    ),
    check(
      'private',
      found((rule, severity) => rule.startsWith('phi/') && severity === 'error'),
      written,
    ),
    check(
      'source',
      found((rule) => unsourcedRules.has(rule)),
      hasSource,
    ),
    check('alt', withoutAlt, draft.images.length > 0),
    check('level', aboveLevel, judged.length > 0),
    check(
      'placeholder',
      found((rule) => rule === 'draft/left-placeholder'),
      written,
    ),
  ];
};
