import type { Analysis } from '../types.ts';
import { sha256 } from './hash.ts';
import { type Blocker, type Exported, exportPost } from './post.ts';

export { sha256 };

/** A file of an export; its path is a name alone. */
interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** A draft as all its platforms get it. */
export interface ExportFolder {
  /** Those that are ready, or were waved through. */
  readonly done: readonly Exported[];
  /** Those that something stands in the way of. */
  readonly held: readonly Exported[];
  /** Names that no platform has. */
  readonly unknown: readonly string[];
  /** The texts of those that are done, and `manifest.json` last; none when nothing is done. */
  readonly files: readonly ExportFile[];
}

/** What is asked of an export. */
export interface ExportOrder {
  /** The name of the draft, as the manifest says it. */
  readonly draft: string;
  /** Names of platforms; those that the draft or its project chose when left out. */
  readonly platforms?: readonly string[] | undefined;
  /** The writer waves everything through that may be. */
  readonly override?: boolean | undefined;
}

const manifestName = 'manifest.json';

interface Row {
  readonly file: string;
  readonly kind: 'post' | 'title' | 'first-comment' | 'alt-text';
  readonly part?: number;
  readonly count?: number;
  readonly text: string;
}

const rowsOf = ({ platform: { id }, parts, counts, besides }: Exported): readonly Row[] => [
  ...parts.map((text, index): Row => {
    const count = counts[index] ?? 0;
    return parts.length === 1
      ? { file: `${id}.txt`, kind: 'post', count, text }
      : { file: `${id}.${String(index + 1).padStart(String(parts.length).length, '0')}.txt`, kind: 'post', part: index + 1, count, text };
  }),
  ...besides.map(({ kind, text }): Row => ({ file: `${id}.${kind}.txt`, kind, text })),
];

/** Nobody waves these through. */
export const isFinal = ({ final }: Blocker): boolean => final === true;

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const manifest = ({ draft }: Analysis, name: string, done: readonly Exported[], held: readonly Exported[]): string => {
  const { text } = draft.source;
  const reasons = (blockers: readonly Blocker[]) => blockers.map(({ rule, message, start }) => ({ rule, line: lineOf(text, start), message }));
  const platforms = done.map((exported) => {
    const { platform, parts, count, limit, sources, links, changes, blockers } = exported;
    return {
      platform: platform.id,
      name: platform.name,
      parts: parts.length,
      count,
      limit,
      unit: platform.unit,
      files: rowsOf(exported).map(({ text: content, ...row }) => ({ ...row, sha256: sha256(content) })),
      sources,
      ...(links.length > 0 && { links }),
      changes,
      overrides: reasons(blockers),
    };
  });
  const heldBack = held.map(({ platform, blockers }) => ({ platform: platform.id, name: platform.name, reasons: reasons(blockers) }));
  return `${JSON.stringify({ manifest: 1, draft: name, sha256: sha256(text), platforms, held: heldBack }, undefined, 2)}\n`;
};

/** A draft for several platforms, as files for a folder of its own. */
export const exportAll = (analysis: Analysis, { draft: name, platforms, override = false }: ExportOrder): ExportFolder => {
  const table = analysis.draft.platforms;
  const names = platforms ?? analysis.platforms.filter(({ chosen }) => chosen).map(({ platform }) => platform);
  const ids = [...new Set(names.flatMap((one) => table.byName(one)?.id ?? []))];
  const all = ids.map((id) => exportPost(analysis, id)).filter((exported) => exported !== undefined);
  const isDone = ({ blockers }: Exported): boolean => blockers.length === 0 || (override && !blockers.some(isFinal));
  const done = all.filter(isDone);
  const held = all.filter((exported) => !isDone(exported));
  const texts = done.flatMap((exported) => rowsOf(exported).map(({ file, text }): ExportFile => ({ path: file, text })));
  return {
    done,
    held,
    unknown: names.filter((one) => !table.byName(one)),
    files: done.length === 0 ? [] : [...texts, { path: manifestName, text: manifest(analysis, name, done, held) }],
  };
};
