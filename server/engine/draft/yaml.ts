import { CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, parseEvents } from 'js-yaml';
import type { Span } from '../types.ts';
import { isRecord } from '../values.ts';

/** A mapping as far as it could be read. Offsets are those of the YAML. */
export interface YamlMap {
  readonly values: Readonly<Record<string, unknown>>;
  /** Where the value of each key stands, the keys of a path apart by a slash: `title`, `images/0/alt`. Quotes are left out below the top. */
  readonly places: ReadonlyMap<string, Span>;
  /** Entries that cannot be read. */
  readonly broken: readonly Span[];
  /** It is YAML, but no mapping. */
  readonly other: boolean;
}

const keyLine = /^([^\s#:'"[\]{},-][^:\n]{0,100}|"[^"\n]{1,100}"|'[^'\n]{1,100}')[ \t]*:(?=[ \t\r]|$)/;

/** A line that belongs to no entry, such as a key that has no colon yet. */
const stray = /^[^\s#\-\]}]/;

/** Top-level entries: a line with a key and the indented lines under it. */
const entriesOf = (yaml: string): readonly (Span & { readonly key: string; readonly value: number })[] => {
  const entries: { key: string; value: number; start: number; end: number }[] = [];
  for (let at = 0; at < yaml.length; ) {
    const newline = yaml.indexOf('\n', at);
    const end = newline === -1 ? yaml.length : newline;
    const line = yaml.slice(at, end);
    const match = keyLine.exec(line);
    const last = entries.at(-1);
    if (match) {
      const gap = /^[ \t]*/.exec(line.slice(match[0].length))?.[0].length ?? 0;
      entries.push({ key: (match[1] ?? '').replace(/^(["'])(.*)\1$/, '$2'), value: at + match[0].length + gap, start: at, end });
    } else if (last && !stray.test(line)) last.end = end;
    else if (line.trim() !== '' && !line.startsWith('#')) entries.push({ key: '', value: at, start: at, end });
    at = end + 1;
  }
  return entries;
};

const trimmed = (yaml: string, { start, end }: Span): Span => {
  const text = yaml.slice(start, end);
  return { start, end: Math.max(start + 1, start + text.trimEnd().length) };
};

interface Frame {
  readonly path: string;
  readonly start: number;
  /** The next index of a list; nothing for a mapping. */
  index: number | undefined;
  /** The key of a mapping whose value comes next. */
  key: string | undefined;
  /** Where its last scalar ends. */
  end: number;
}

/** Takes down where the values below the top level stand; `at` is the offset of `source`. */
const takePlaces = (events: readonly Event[], source: string, at: number, places: Map<string, Span>): void => {
  const frames: Frame[] = [];
  const put = (path: string, start: number, end: number): void => {
    if (path.includes('/') && start >= 0 && end > start) places.set(path, { start: at + start, end: at + end });
  };
  /** The path of the value that comes next; nothing where it is a key. */
  const next = (): string | undefined => {
    const frame = frames.at(-1);
    if (!frame) return '';
    if (frame.index === undefined && frame.key === undefined) return undefined;
    const step = frame.index === undefined ? frame.key : String(frame.index++);
    frame.key = undefined;
    return frame.path === '' ? step : `${frame.path}/${step}`;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      const path = next() ?? '';
      frames.push({ path, start: event.start, index: event.type === EVENT_ID.SEQUENCE ? 0 : undefined, key: undefined, end: event.start });
    } else if (event.type === EVENT_ID.POP) {
      const frame = frames.pop();
      const outer = frames.at(-1);
      if (!frame) continue;
      put(frame.path, frame.start, frame.end);
      if (outer) outer.end = Math.max(outer.end, frame.end);
    } else if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) {
      const [start, end] = event.type === EVENT_ID.SCALAR ? [event.valueStart, event.valueEnd] : [event.anchorStart, event.anchorEnd];
      const frame = frames.at(-1);
      if (frame) frame.end = Math.max(frame.end, end);
      const path = next();
      if (path === undefined) {
        if (frame) frame.key = source.slice(Math.max(0, start), Math.max(0, end));
      } else put(path, start, end);
    }
  }
};

const construct = (source: string, at: number, places: Map<string, Span>): unknown => {
  const events: Event[] = parseEvents(source, { maxDepth: 20 });
  takePlaces(events, source, at, places);
  if (events.every((event) => event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)) return undefined;
  return constructFromEvents(events, { source, schema: CORE_SCHEMA, json: true, maxAliases: 20 })[0];
};

// Front matter has a few dozen entries; one by one, an entry costs too much to read thousands of them.
const mostEntries = 500;

/** Reads a mapping; where the whole cannot be read, each entry by itself, so that a half-typed line costs that line alone. */
export const readYamlMap = (yaml: string): YamlMap => {
  const entries = entriesOf(yaml);
  const places = new Map(entries.filter(({ key }) => key !== '').map(({ key, value, end }) => [key, trimmed(yaml, { start: value, end })]));
  try {
    const read = construct(yaml, 0, places);
    if (read === undefined || read === null) return { values: {}, places, broken: [], other: false };
    return isRecord(read) ? { values: read, places, broken: [], other: false } : { values: {}, places, broken: [], other: true };
  } catch {
    // Entries, for a key may be called `__proto__`.
    const values: (readonly [string, unknown])[] = [];
    const broken: Span[] = [];
    for (const { start, end, value } of entries.slice(0, mostEntries)) {
      try {
        const read = construct(yaml.slice(start, end), start, places);
        if (isRecord(read)) values.push(...Object.entries(read));
        else broken.push(trimmed(yaml, { start, end }));
      } catch {
        broken.push(trimmed(yaml, { start: value < end ? value : start, end }));
      }
    }
    return { values: Object.fromEntries(values), places, broken, other: false };
  }
};
