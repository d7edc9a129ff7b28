import { rules } from '../rules/index.generated.ts';
import type { Settings } from '../settings.ts';
import { familyOf } from '../suppress.ts';
import { eolOf } from '../text/eol.ts';
import type { Draft, Span } from '../types.ts';
import { figure, isRecord } from '../values.ts';
import { type KeyWords, keyWords } from './keyWords.ts';
import { frontMatterKeys, type KeyRow } from './keys.ts';

/** Something that may be written in the front matter; it replaces the span. */
interface KeyOffer extends Span {
  readonly kind: 'key' | 'value';
  readonly name: string;
  /** What is written. */
  readonly text: string;
  readonly words: string;
  readonly example?: string;
}

/** What is known of a key or a value; the span is that of its name. */
interface KeyNote extends Span {
  readonly name: string;
  readonly words: string;
  readonly example?: string;
  /** What it may be, each with its words. */
  readonly values: readonly (readonly [value: string, words: string])[];
}

type Rows = Readonly<Record<string, KeyRow>>;
type Words = Readonly<Record<string, KeyWords>>;

/** A key on the way to a place: its row and its words, as far as they are known. */
interface Step {
  readonly key: string;
  readonly row: KeyRow | undefined;
  readonly words: KeyWords | undefined;
}

/** Where somebody is in the front matter. */
interface Where {
  /** The keys around the place, the outermost first. */
  readonly path: readonly Step[];
  readonly slot: 'key' | 'value';
  /** Behind `[` or `- `, or between commas. */
  readonly inList: boolean;
}

const step = (path: readonly Step[], key: string): Step => {
  const rows: Rows | undefined = path.length === 0 ? frontMatterKeys : path.at(-1)?.row?.keys;
  const words: Words | undefined = path.length === 0 ? keyWords : path.at(-1)?.words?.keys;
  return { key, row: rows && Object.hasOwn(rows, key) ? rows[key] : undefined, words: words && Object.hasOwn(words, key) ? words[key] : undefined };
};

const keyStart = /^([ \t]*(?:- +)?)(["']?)([A-Za-z][\w-]*)\2[ \t]*:(?=[ \t]|$)/;
// A line of front matter that somebody completes is short.
const mostBefore = 1000;
const longestYaml = 10_000;

const linesBefore = (text: string, from: number, lineStart: number): readonly string[] => text.slice(from, Math.max(from, lineStart - 1)).split('\n');

/** The key at the beginning of a line above that holds what stands below it, indented. */
const outerKey = (text: string, from: number, lineStart: number): Step | undefined => {
  for (const line of [...linesBefore(text, from, lineStart)].reverse()) {
    const [, indent, , key] = keyStart.exec(line) ?? [];
    if (indent === '' && key !== undefined) return step([], key);
    if (/^[^\s-]/.test(line)) return undefined;
  }
  return undefined;
};

/** Where in a value on one line somebody is: `[x, in`, `{ file: a.jpg, sh`, `[{ id: cdc }, { ti`. */
const insideValue = (path: readonly Step[], value: string): Where => {
  const open = value.lastIndexOf('{');
  if (open > value.lastIndexOf('}')) {
    const inside = value.slice(open + 1);
    const last = /([^,{[]*)$/.exec(inside)?.[1] ?? '';
    const [, key] = /^\s*(["']?)([A-Za-z]\w*)\1\s*:\s/.exec(last)?.slice(1) ?? [];
    if (key !== undefined) return { path: [...path, step(path, key)], slot: 'value', inList: false };
    const listKey = /(?:^|[,{])\s*([A-Za-z]\w*)\s*:\s*\[[^\]]*$/.exec(inside)?.[1];
    return listKey === undefined ? { path, slot: 'key', inList: false } : { path: [...path, step(path, listKey)], slot: 'value', inList: true };
  }
  return { path, slot: 'value', inList: /^\s*\[|,/.test(value) };
};

/** Whether a place lies in the front matter, or in what will be one: a first key that has no colon yet could be a post. */
const isInside = ({ source: { text }, frontMatter }: Draft, from: number, lineStart: number, offset: number): boolean => {
  if (offset < from) return false;
  if (frontMatter.span.end > 0 && offset <= frontMatter.span.end) return true;
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text.slice(0, 100)) || lineStart - from > longestYaml || !/^[\w-]*$/.test(text.slice(lineStart, offset))) return false;
  return lineStart === from || linesBefore(text, from, lineStart).every((line) => /^(?:[ \t]+\S|- |#|["']?[A-Za-z][\w-]*["']?[ \t]*:(?:[ \t\r]|$))/.test(line));
};

/** What may stand at a place of the front matter, by its line and the lines above, so that it need not be whole. */
const whereAt = (draft: Draft, offset: number): Where | undefined => {
  const { text } = draft.source;
  const from = text.indexOf('\n') + 1;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (from === 0 || !isInside(draft, from, lineStart, offset)) return undefined;
  const line = text.slice(Math.max(lineStart, offset - mostBefore), offset);
  if (/^(?:---|\.\.\.)/.test(line) || /(?:^|\s)#/.test(line)) return undefined;
  const indented = /^(?:[ \t]|-(?: |$))/.test(line);
  const outer = indented ? outerKey(text, from, lineStart) : undefined;
  if (indented && !outer) return undefined;
  const path = outer ? [outer] : [];
  const match = keyStart.exec(line);
  if (match) {
    const value = line.slice(match[0].length);
    return value === '' ? undefined : insideValue([...path, step(path, match[3] ?? '')], value);
  }
  const rest = line.replace(/^[ \t]*(?:-[ \t]+)?/, '');
  if (outer && /^[[{]/.test(rest)) return insideValue(path, rest);
  if (!/^["']?[\w-]*$/.test(rest)) return undefined;
  if (outer && !outer.row?.keys) return { path, slot: 'value', inList: true };
  return { path, slot: 'key', inList: false };
};

const valueWords = (row: KeyRow | undefined, words: KeyWords | undefined): readonly (readonly [string, string])[] =>
  (row?.values ?? []).map((value) => [value, words?.values?.[value] ?? ''] as const);

/** What a value may be, from the table, from the platforms and from the settings of the project. */
const valuesOf = (path: readonly Step[], draft: Draft, settings: Settings): readonly (readonly [string, string])[] => {
  const { row, words } = path.at(-1) ?? {};
  const platforms = (): readonly (readonly [string, string])[] => draft.platforms.all.map(({ id, name }) => [id, name] as const);
  const named = (list: readonly string[]): readonly (readonly [string, string])[] => list.map((name) => [name, ''] as const);
  switch (path.map(({ key }) => key).join('/')) {
    case 'platforms':
      return platforms();
    case 'consent/where':
      return [['all our channels', ''], ['website', ''], ...platforms()];
    case 'consent/what':
      return named(['name', 'photo', 'story', 'voice']);
    case 'organization':
      return named(settings.organizations);
    case 'author':
    case 'reviewers':
      return named(settings.people);
    case 'publish':
      return [[settings.today, 'Today']];
    case 'disable': {
      const ids = Object.entries(rules);
      const families = new Set(ids.map(([id]) => familyOf(id)));
      return [...Array.from(families, (family) => [family, 'All rules of this family'] as const), ...ids.map(([id, { summary }]) => [id, summary] as const)];
    }
    default:
      return row?.type === 'flag'
        ? [
            ['true', ''],
            ['false', ''],
          ]
        : valueWords(row, words);
  }
};

/** The keys that stand beside a place already: none of them is offered again. */
const takenAt = (draft: Draft, path: readonly Step[], offset: number): ReadonlySet<string> => {
  const { values, places } = draft.frontMatter;
  const [outer] = path;
  if (!outer) return new Set(Object.keys(values));
  const value = values[outer.key];
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const at = entries.findIndex((_, index) => {
    const place = places.get(Array.isArray(value) ? `${outer.key}/${index}` : outer.key);
    const next = places.get(`${outer.key}/${index + 1}`);
    return place !== undefined && place.start <= offset && offset < (next?.start ?? Number.POSITIVE_INFINITY);
  });
  const entry = entries[at];
  return new Set(isRecord(entry) ? Object.keys(entry) : []);
};

const keyText = (key: string, row: KeyRow, eol: string): string => {
  const first = Object.keys(row.keys ?? {})[0];
  if (row.keys === undefined || first === undefined) return `${key}: `;
  return row.type === 'entries' ? `${key}:${eol}  - ${first}: ` : `${key}:${eol}  ${first}: `;
};

/** What a plain value may not begin with, or hold inside a list. */
const asYaml = (value: string): string => (/^[\s@`%*&!|>'"#[\]{}?-]|: | #|[,[\]{}]|:$/.test(value) ? JSON.stringify(value) : value);

/** The keys or values that fit where somebody types in the front matter. */
export const offersAt = (draft: Draft, offset: number, settings: Settings): readonly KeyOffer[] => {
  const where = whereAt(draft, offset);
  if (!where) return [];
  const { text } = draft.source;
  const { path, slot, inList } = where;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = slot === 'key' ? /[\w-]*$/ : inList ? /[^\s,[\]{}"'][^,[\]{}"']*$/ : /[^\s,{}"':][^,{}"']*$/;
  const word = slot === 'value' && !inList ? line.replace(/^.*?:[ \t]+/, '') : line.replace(/^[ \t]*(?:-[ \t]+)?/, '');
  const start = offset - (typed.exec(word)?.[0].length ?? 0);
  const end = offset + (/^[\w/-]*/.exec(text.slice(offset, offset + 60))?.[0].length ?? 0);
  if (slot === 'value') {
    // A word of a list stands in it once.
    const value = draft.frontMatter.values[path.length === 1 ? (path[0]?.key ?? '') : ''];
    const taken = new Set((Array.isArray(value) ? value : [value]).map(String));
    taken.delete(text.slice(start, end));
    return valuesOf(path, draft, settings)
      .filter(([name]) => !inList || !taken.has(name))
      .map(([name, words]) => ({ kind: 'value', name, text: asYaml(name), words, start, end }));
  }
  const outer = path.at(-1);
  const rows: Rows | undefined = outer ? outer.row?.keys : frontMatterKeys;
  const words: Words | undefined = outer ? outer.words?.keys : keyWords;
  const hasColon = /^[ \t]*:/.test(text.slice(end, end + 10));
  const taken = takenAt(draft, path, offset);
  const eol = eolOf(text);
  return Object.entries(rows ?? {}).flatMap(([key, row]): KeyOffer[] => {
    const said = words && Object.hasOwn(words, key) ? words[key] : undefined;
    if (!said || row.quiet || (taken.has(key) && text.slice(start, end) !== key)) return [];
    const whole = { kind: 'key', name: key, text: hasColon ? key : keyText(key, row, eol), words: said.words, start, end } as const;
    return [said.example === undefined ? whole : { ...whole, example: said.example }];
  });
};

const noteOf = ({ key, row, words }: Step, place: Span): KeyNote | undefined =>
  words && {
    ...place,
    name: key,
    words: words.words,
    ...(words.example === undefined ? {} : { example: words.example }),
    values: valueWords(row, words).filter(([, meaning]) => meaning !== ''),
  };

/** What there is to say of a key of the front matter, or of one of its values, at a place. */
export const keyNoteAt = (draft: Draft, offset: number): KeyNote | undefined => {
  const { text } = draft.source;
  if (offset >= draft.frontMatter.span.end) return undefined;
  const end = offset + (/^[\w-]*/.exec(text.slice(offset, offset + 60))?.[0].length ?? 0);
  const where = whereAt(draft, end);
  const start = end - (/[\w-]*$/.exec(text.slice(Math.max(0, end - 60), end))?.[0].length ?? 0);
  const name = text.slice(start, end);
  if (!where || name === '') return undefined;
  const place = { start, end };
  if (where.slot === 'key') return /^["']?[ \t]*:/.test(text.slice(end, end + 10)) ? noteOf(step(where.path, name), place) : undefined;
  const last = where.path.at(-1);
  if (last?.key === 'platforms') {
    const platform = draft.platforms.byName(name);
    return platform && { ...place, name: platform.name, words: `At most ${figure(platform.limit)} characters.`, values: [] };
  }
  const words = last?.words?.values?.[name];
  return words === undefined ? undefined : { ...place, name, words, values: [] };
};
