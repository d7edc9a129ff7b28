import { basename, relative } from 'node:path';
import { counted, type Analysis, type Blocker, exportAll, type ExportFolder, isFinal, type Platform, rules } from '../engine/index.ts';
import { tryAnalyze } from './analysis.ts';
import { exportFolders, writeExport } from './exportWriter.ts';
import { findFiles, readStdin, readText } from './inputs.ts';
import { createLocator } from './lines.ts';
import { createOutcome, type Outcome, printable } from './outcome.ts';
import { breathe, write } from './output.ts';
import { createProgress } from './progress.ts';
import { createSettings } from './project.ts';

/** What was asked for on the command line. */
export interface ExportOptions {
  readonly platform?: readonly string[];
  readonly to?: string;
  readonly override?: boolean;
  readonly replace?: boolean;
  readonly stdin?: string;
  /** The file for a page for reviewers; then nothing else is written. */
  readonly review?: string;
  readonly scheduler?: string;
  readonly template?: string;
}

// Only these families stand in the way of an export; how long a text is, the export finds out by itself.
const needed: readonly string[] = ['phi', 'draft'];
/** The rules that an export does not ask, as settings. */
export const resting = (): Readonly<Record<string, 'off'>> => {
  const families = Object.keys(rules).map((id) => id.replace(/\/.*/, ''));
  return Object.fromEntries(families.filter((family) => !needed.includes(family)).map((family) => [family, 'off'] as const));
};

/** How much a run has exported. */
interface Tally {
  drafts: number;
  texts: number;
  held: number;
}

/** Says why texts were held back, one line a reason, in the way that compilers point at a place. */
export const reportHeld = (
  path: string,
  text: string,
  held: readonly { readonly platform: Pick<Platform, 'name'>; readonly blockers: readonly Blocker[] }[],
  say: (line: string) => void,
): void => {
  const locate = createLocator(text);
  for (const { platform, blockers } of held) {
    for (const blocker of blockers) {
      const { line, column } = locate(blocker.start);
      const final = isFinal(blocker) ? ' --override does not help here.' : '';
      say(`${path}:${line}:${column}: not exported for ${platform.name}: ${blocker.message} (${blocker.rule})${final}`);
    }
  }
};

/** Makes a function that complains of names that no platform has, each name once in a run. */
export const nameUnknown = (complain: Outcome['complain']): ((names: readonly string[], analysis: Analysis) => void) => {
  const told = new Set<string>();
  return (names, { draft }) => {
    for (const name of names.filter((one) => !told.has(one))) {
      told.add(name);
      complain(`There is no platform "${name}". Choose from: ${draft.platforms.all.map(({ id }) => id).join(', ')}.`);
    }
  };
};

const tryExport = (analysis: Analysis, path: string, options: ExportOptions): ExportFolder | undefined => {
  try {
    return exportAll(analysis, { draft: basename(path), platforms: options.platform, override: options.override });
  } catch {
    // What was thrown may quote the draft.
    return undefined;
  }
};

/** Brings one draft to where it goes. */
const deliver = async (path: string, folder: string | undefined, exported: ExportFolder, options: ExportOptions, { complain }: Outcome): Promise<number> => {
  if (folder === undefined) {
    const [one] = exported.done;
    if (!one) return 0;
    await write(`${one.text}\n`);
    for (const change of one.changes) process.stderr.write(`${printable(`${path}: ${change}`)}\n`);
    return 1;
  }
  if (exported.files.length === 0) return 0;
  const written = await writeExport(folder, exported, options.replace === true);
  const name = relative('', folder);
  if (written === 'there') complain(`${name} holds an export already. Nothing was written there. Add --replace to write over it.`);
  if (written === 'failed') complain(`${name} cannot be written. Check that you may write there.`);
  return written === 'written' ? exported.done.length : 0;
};

/** Runs `export`. The exit code is 1 when something was held back, 2 when something could not be read or written. */
export const exportDrafts = async (args: readonly string[], options: ExportOptions): Promise<void> => {
  const files = options.stdin === undefined ? await findFiles(args, createOutcome('never').complain) : [options.stdin];
  const progress = createProgress(files.length, 'Exported');
  const outcome = createOutcome('never', progress.clear);
  const { complain } = outcome;
  if (options.to === undefined && files.length > 1) {
    complain('Name a folder with --to for several drafts: standard output takes one text.');
    return;
  }
  const settingsFor = createSettings({ rules: resting() }, complain);
  const folders = options.to === undefined ? undefined : exportFolders(files, options.to);
  const tally: Tally = { drafts: 0, texts: 0, held: 0 };
  const say = (line: string): void => {
    progress.clear();
    process.stderr.write(`${printable(line)}\n`);
    if (process.exitCode !== 2) process.exitCode = 1;
  };
  const tellUnknown = nameUnknown(complain);
  for (const path of files) {
    const read = options.stdin === undefined ? await readText(path) : await readStdin();
    const analysis = 'text' in read ? tryAnalyze(read.text, 'markdown', await settingsFor(path)) : undefined;
    const exported = analysis && tryExport(analysis, path, options);
    if ('problem' in read) complain(`${path} ${read.problem}`);
    else if (!analysis || !exported) complain(`${path} could not be exported: something went wrong inside.`);
    else {
      const { done, held, unknown } = exported;
      tellUnknown(unknown, analysis);
      if (done.length + held.length === 0 && unknown.length === 0) complain(`${path} names no platform. Say where it goes, such as --platform x.`);
      else if (!folders && done.length + held.length > 1) complain(`${path} goes to several platforms. Choose one with --platform, or a folder with --to.`);
      else {
        outcome.saw(analysis);
        reportHeld(path, read.text, held, say);
        const texts = await deliver(path, folders?.get(path), exported, options, outcome);
        tally.texts += texts;
        tally.held += held.length;
        if (texts > 0) tally.drafts += 1;
      }
    }
    progress.step();
    await breathe();
  }
  progress.clear();
  if (folders) {
    const heldBack = tally.held > 0 ? ` ${counted(tally.held, 'text')} held back.` : '';
    await write(`Exported ${counted(tally.texts, 'text')} of ${counted(tally.drafts, 'draft')} to ${printable(options.to ?? '')}.${heldBack}\n`);
  }
};
