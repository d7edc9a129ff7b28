import { writeFile } from 'node:fs/promises';
import { format, parse, relative } from 'node:path';
import { counted, type SchedulerFiles, type SchedulerItem, startTables } from '../engine/index.ts';
import { zoneOf } from '../lsp/zone.ts';
import { tryAnalyze } from './analysis.ts';
import { type ExportOptions, nameUnknown, reportHeld, resting } from './export.ts';
import { exists, findFiles, readText } from './inputs.ts';
import { createOutcome, type Outcome, printable } from './outcome.ts';
import { breathe, write } from './output.ts';
import { createProgress } from './progress.ts';
import { createSettings } from './project.ts';

/** What was asked for on the command line. */
interface SchedulerOptions extends ExportOptions {
  readonly scheduler: string;
  readonly to: string;
}

/** `plan.csv`, or `plan.x.csv` where there are several. */
const placesFor = (to: string, { files }: SchedulerFiles): readonly { readonly path: string; readonly text: string }[] => {
  const { dir, name, ext } = parse(to);
  return files.map(({ platform, text }) => ({ path: platform && files.length > 1 ? format({ dir, name: `${name}.${platform.id}`, ext }) : to, text }));
};

/** Writes all tables, or none when one is there already. */
const writeTables = async (tables: SchedulerFiles, { to, replace = false }: SchedulerOptions, { complain }: Outcome): Promise<readonly string[]> => {
  const places = placesFor(to, tables);
  for (const { path } of replace ? [] : places) {
    if (!(await exists(path))) continue;
    complain(`${relative('', path)} is there already. Nothing was written. Add --replace to write over it.`);
    return [];
  }
  try {
    for (const { path, text } of places) await writeFile(path, text);
    return places.map(({ path }) => path);
  } catch {
    complain(`${to} cannot be written. Check that its folder is there and that you may write in it.`);
    return [];
  }
};

/** Runs `export --scheduler`. The exit code is 1 when something was held back, 2 when something could not be read or written. */
export const exportForScheduler = async (args: readonly string[], options: SchedulerOptions): Promise<void> => {
  const files = await findFiles(args, createOutcome('never').complain);
  const progress = createProgress(files.length, 'Read');
  const outcome = createOutcome('never', progress.clear);
  const { complain } = outcome;
  const template = options.template === undefined ? undefined : await readText(options.template);
  if (template && 'problem' in template) {
    complain(`${options.template ?? ''} ${template.problem}`);
    return;
  }
  const tables = startTables({ scheduler: options.scheduler, template: template?.text, platforms: options.platform, override: options.override });
  if ('problem' in tables) {
    complain(`${tables.problem}${template || !tables.problem.includes('emplate') ? '' : ' Name it with --template.'}`);
    return;
  }
  const tell = (line: string): void => {
    progress.clear();
    process.stderr.write(`${printable(line)}\n`);
  };
  const hold = (line: string): void => {
    tell(line);
    if (process.exitCode !== 2) process.exitCode = 1;
  };
  const held = (item: SchedulerItem) => ({ platform: item.exported.platform, blockers: item.blockers });
  const settingsFor = createSettings({ rules: resting() }, complain);
  const tellUnknown = nameUnknown(complain);
  for (const path of files) {
    const read = await readText(path);
    const settings = await settingsFor(path);
    const zone = zoneOf(settings.timeZone, Date.now());
    const analysis = 'text' in read ? tryAnalyze(read.text, 'markdown', settings) : undefined;
    if ('problem' in read) complain(`${path} ${read.problem}`);
    else if (!zone) complain(`${path} was not exported: there is no time zone "${settings.timeZone}". Mend "timeZone" in your settings.`);
    else if (!analysis) complain(`${path} could not be exported: something went wrong inside.`);
    else {
      outcome.saw(analysis);
      const { items, unknown } = tables.add(path, analysis, zone);
      tellUnknown(unknown, analysis);
      if (items.length === 0 && unknown.length === 0) complain(`${path} names no platform. Say where it goes, such as --platform x.`);
      reportHeld(path, read.text, items.filter(({ ready }) => !ready).map(held), hold);
      for (const { ready, exported, notes } of items)
        for (const note of ready ? [...notes, ...exported.changes.filter((change) => change.startsWith('Left out'))] : [])
          tell(`${path}: for ${exported.platform.name}: ${note}`);
    }
    progress.step();
    await breathe();
  }
  progress.clear();
  const finished = tables.finish();
  // What no table had room for is known at the end only.
  for (const item of finished.held.filter(({ blockers }) => blockers.some(({ rule }) => rule === 'scheduler/rows')))
    reportHeld(item.draft, '', [held(item)], hold);
  const written = finished.files.length === 0 ? [] : await writeTables(finished, options, outcome);
  const names = written.map((path) => printable(relative('', path))).join(', ');
  const back = finished.held.length > 0 ? ` ${counted(finished.held.length, 'post')} held back.` : '';
  const posts = written.length === 0 ? 0 : finished.done.length;
  await write(`Wrote ${counted(posts, 'post')} for ${tables.scheduler.name}${names === '' ? '' : ` to ${names}`}.${back}\n`);
};
