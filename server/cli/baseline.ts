import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Analysis, Finding } from '../engine/index.ts';
import { systemProblem } from './inputs.ts';
import { fingerprint } from './sarif.ts';

/** What was found in drafts before, so that only what is new is told. */
export interface Baseline {
  /** The analysis without what was known. */
  unknown(path: string, text: string, analysis: Analysis): Analysis;
  /** How many findings were known, and how many of those known in the files that were read are gone. */
  readonly tally: { known: number; gone: number; added: number };
  /** Writes what was seen to the file. Gives back what went wrong, if anything did. */
  save(): Promise<string | undefined>;
}

type Known = Readonly<Record<string, readonly string[]>>;

const shape = 1;

const isKnown = (value: unknown): value is Known =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((rows: unknown) => Array.isArray(rows) && rows.every((row) => typeof row === 'string'));

/** What a file says, or what is wrong with it. */
const parse = (json: string): Known | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && 'files' in value && isKnown(value.files) ? value.files : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A row tells a finding by its rule and a hash of its line, so it holds no word of the draft. A privacy finding is told by its rule alone:
 * a line with little more than a number could be guessed from its hash.
 */
const rowOf = (text: string, finding: Finding): string => (finding.rule.startsWith('phi/') ? finding.rule : `${finding.rule} ${fingerprint(text, finding)}`);

/** What a marked private detail needs is a decision, and no archive makes it right. */
const mayBeKnown = ({ rule, severity }: Finding): boolean => !(rule.startsWith('phi/') && severity === 'error');

/** Reads a baseline. With `update` the file may be missing, and everything that is found becomes known. */
export const openBaseline = async (file: string, update: boolean): Promise<Baseline | { readonly problem: string }> => {
  let known: Known = {};
  try {
    const read = parse(await readFile(file, 'utf8'));
    if (!read && !update) return { problem: `${file} is no baseline. Write it anew with --update-baseline.` };
    known = read ?? {};
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) return { problem: `${file} ${systemProblem(error)}` };
    if (!update) return { problem: `${file} does not exist. Make it with --update-baseline.` };
  }
  const folder = dirname(resolve(file));
  const seen = new Map(Object.entries(known));
  const tally = { known: 0, gone: 0, added: 0 };
  return {
    tally,
    unknown: (path, text, analysis) => {
      const name = relative(folder, resolve(path)).split(sep).join('/');
      const left = new Map<string, number>();
      for (const row of known[name] ?? []) left.set(row, (left.get(row) ?? 0) + 1);
      const before = known[name]?.length ?? 0;
      const counted = tally.known;
      const rows: string[] = [];
      const findings = analysis.findings.filter((finding) => {
        if (!mayBeKnown(finding)) return true;
        const row = rowOf(text, finding);
        rows.push(row);
        const more = left.get(row) ?? 0;
        if (more > 0) {
          left.set(row, more - 1);
          tally.known += 1;
          return false;
        }
        if (update) tally.added += 1;
        return !update;
      });
      tally.gone += before - (tally.known - counted);
      if (rows.length > 0) seen.set(name, rows.sort());
      else seen.delete(name);
      return { ...analysis, findings };
    },
    save: async () => {
      const files = Object.fromEntries([...seen].sort(([a], [b]) => (a < b ? -1 : 1)));
      try {
        await writeFile(file, `${JSON.stringify({ baseline: shape, files }, undefined, 2)}\n`);
        return undefined;
      } catch (error) {
        return `${file} ${systemProblem(error)}`;
      }
    },
  };
};
