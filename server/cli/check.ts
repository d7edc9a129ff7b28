import { createReadStream } from 'node:fs';
import type { Settings } from '../engine/index.ts';
import { tryAnalyze } from './analysis.ts';
import { type Format, jsonFormat, textFormat } from './formats.ts';
import { absentFiles } from './images.ts';
import { findFiles, readStdin, readText, systemProblem } from './inputs.ts';
import { checkLine, splitLines } from './jsonLines.ts';
import { createOutcome, type FailOn, type Outcome } from './outcome.ts';
import { breathe, write } from './output.ts';
import { createProgress, type Progress } from './progress.ts';
import { createSettings, type SettingsFor } from './project.ts';

/** What was asked for on the command line. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly failOn: FailOn;
  readonly jsonl?: boolean;
  readonly plain?: boolean;
  readonly phi?: string;
  readonly platform?: readonly string[];
  readonly stdin?: string;
  readonly scheduler?: string;
}

const wantsColour = (): boolean => process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

const formatOf = ({ format }: CheckOptions): Format => (format === 'json' ? jsonFormat() : textFormat(wantsColour()));

/** What the parts of a run share. */
interface Run {
  readonly options: CheckOptions;
  readonly outcome: Outcome;
  readonly settingsFor: SettingsFor;
  readonly progress: Progress;
}

const sourceFormat = ({ plain }: CheckOptions): 'markdown' | 'plain' => (plain ? 'plain' : 'markdown');

/** Checks tables of a scheduler, row by row. */
const checkTables = async (paths: readonly string[], { options, outcome, settingsFor, progress }: Run): Promise<void> => {
  const { readTable } = await import('./table.ts');
  const format = formatOf(options);
  await write(format.start());
  for (const path of paths) {
    const read = await readText(path);
    const found = 'text' in read ? await readTable(read.text, await settingsFor(path), options) : read;
    if ('problem' in found) outcome.complain(`${path} ${found.problem}`);
    else if ('text' in read) {
      outcome.saw(found);
      const result = format.file({ path, text: read.text, analysis: { findings: found.findings, platforms: [], words: 0, readingLevel: undefined } });
      if (result !== '') progress.clear();
      await write(result);
    }
    progress.step();
    await breathe();
  }
  progress.clear();
  await write(format.end());
};

/** Checks whole drafts, one after the other, and writes each result as soon as it is there. */
const checkDrafts = async (paths: readonly string[], { options, outcome, settingsFor, progress }: Run): Promise<void> => {
  const format = formatOf(options);
  await write(format.start());
  for (const path of paths) {
    const read = options.stdin === undefined ? await readText(path) : await readStdin();
    const analysis = 'text' in read ? tryAnalyze(read.text, sourceFormat(options), await settingsFor(path), (first) => absentFiles(first, path)) : undefined;
    if ('problem' in read) outcome.complain(`${path} ${read.problem}`);
    else if (!analysis) outcome.complain(`${path} could not be checked: something went wrong inside.`);
    else {
      outcome.saw(analysis);
      const result = format.file({ path, text: read.text, analysis });
      if (result !== '') progress.clear();
      await write(result);
    }
    progress.step();
    await breathe();
  }
  progress.clear();
  await write(format.end());
};

const checkStream = async (chunks: AsyncIterable<Uint8Array>, settings: Settings, { options, outcome }: Run, where?: string): Promise<void> => {
  for await (const line of splitLines(chunks)) {
    const answered = checkLine(line, settings, sourceFormat(options), where);
    if (!answered) continue;
    if (answered.analysis) outcome.saw(answered.analysis);
    else outcome.failed();
    await write(answered.output);
  }
};

/** Checks JSON lines, of files or of standard input. */
const checkStreams = async (paths: readonly string[], run: Run): Promise<void> => {
  if (paths.length === 0) return checkStream(process.stdin, await run.settingsFor('stdin'), run);
  for (const path of paths) {
    try {
      await checkStream(createReadStream(path), await run.settingsFor(path), run, path);
    } catch (error) {
      run.outcome.complain(`${path} ${systemProblem(error)}`);
    }
  }
};

/** Runs `check`. The exit code is in `process.exitCode` at every moment. */
export const check = async (args: readonly string[], options: CheckOptions): Promise<void> => {
  const files = await findFiles(args, createOutcome(options.failOn).complain);
  const progress = createProgress(files.length);
  const outcome = createOutcome(options.failOn, progress.clear);
  const overrides = { ...(options.phi ? { phi: options.phi } : {}), ...(options.platform ? { platforms: options.platform } : {}) };
  const run: Run = { options, outcome, settingsFor: createSettings(overrides, outcome.complain), progress };
  if (options.jsonl) await checkStreams(files, run);
  else if (options.scheduler !== undefined) await checkTables(files, run);
  else await checkDrafts(options.stdin === undefined ? files : [options.stdin], run);
};
