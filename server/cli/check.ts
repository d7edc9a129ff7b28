import { createReadStream } from 'node:fs';
import { counted, type Settings } from '../engine/index.ts';
import { tryAnalyze } from './analysis.ts';
import { type Baseline, openBaseline } from './baseline.ts';
import { githubFormat, junitFormat } from './ciFormats.ts';
import { type Format, jsonFormat, textFormat } from './formats.ts';
import { ignoredJsonFormat, ignoredTextFormat } from './ignoredFormats.ts';
import { absentFiles } from './images.ts';
import { findFiles, readStdin, readText, systemProblem } from './inputs.ts';
import { checkLine, splitLines } from './jsonLines.ts';
import { createOutcome, type FailOn, type Outcome, printable } from './outcome.ts';
import { breathe, write } from './output.ts';
import { createProgress, type Progress } from './progress.ts';
import { createSettings, type SettingsFor } from './project.ts';
import { sarifFormat } from './sarif.ts';

/** What was asked for on the command line. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github' | 'junit';
  readonly failOn: FailOn;
  readonly jsonl?: boolean;
  readonly plain?: boolean;
  readonly phi?: string;
  readonly platform?: readonly string[];
  readonly stdin?: string;
  /** The file with what is known. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** Tell what is ignored in the place of what is found. */
  readonly listIgnored?: boolean;
  readonly scheduler?: string;
}

const wantsColour = (): boolean => process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

/** What the parts of a run share. */
interface Run {
  readonly options: CheckOptions;
  readonly outcome: Outcome;
  readonly settingsFor: SettingsFor;
  readonly progress: Progress;
  readonly baseline: Baseline | undefined;
}

const formatFor = ({ format, failOn, listIgnored }: CheckOptions): Format => {
  if (listIgnored) return format === 'json' ? ignoredJsonFormat() : ignoredTextFormat();
  const formats = { text: () => textFormat(wantsColour()), json: jsonFormat, sarif: sarifFormat, github: githubFormat, junit: () => junitFormat(failOn) };
  return formats[format]();
};

const sourceFormat = ({ plain }: CheckOptions): 'markdown' | 'plain' => (plain ? 'plain' : 'markdown');

/** Says on standard error what the baseline came to, so that the output stays what tools read, and writes it if that was asked for. */
const closeBaseline = async ({ tally, save }: Baseline, { baseline = '', updateBaseline }: CheckOptions, { complain }: Outcome): Promise<void> => {
  if (updateBaseline) {
    const problem = await save();
    if (problem !== undefined) complain(problem);
    else process.stderr.write(`${printable(baseline)}: ${counted(tally.known + tally.added, 'finding')} known now, ${tally.added} of them new.\n`);
    return;
  }
  const gone =
    tally.gone > 0
      ? ` ${counted(tally.gone, 'known finding')} ${tally.gone === 1 ? 'is' : 'are'} gone: --update-baseline takes ${tally.gone === 1 ? 'it' : 'them'} out.`
      : '';
  process.stderr.write(`${printable(baseline)}: ${counted(tally.known, 'known finding')} left out.${gone}\n`);
};

/** Writes what each file comes to as soon as it is there. `one` gives nothing for a file that cannot be checked and was complained of. */
const writeEach = async (
  paths: readonly string[],
  { options, progress }: Run,
  one: (path: string, format: Format) => Promise<string | undefined>,
): Promise<void> => {
  const format = formatFor(options);
  await write(format.start());
  for (const path of paths) {
    const result = await one(path, format);
    if (result) progress.clear();
    await write(result ?? '');
    progress.step();
    await breathe();
  }
  progress.clear();
  await write(format.end());
};

/** Checks tables of a scheduler, row by row. */
const checkTables = async (paths: readonly string[], run: Run): Promise<void> => {
  const { readTable } = await import('./table.ts');
  const { options, outcome, settingsFor } = run;
  await writeEach(paths, run, async (path, format) => {
    const read = await readText(path);
    const found = 'text' in read ? await readTable(read.text, await settingsFor(path), options) : read;
    if ('problem' in found) outcome.complain(`${path} ${found.problem}`);
    if ('problem' in found || !('text' in read)) return undefined;
    outcome.saw(found);
    return format.file({ path, text: read.text, analysis: { findings: found.findings, platforms: [], words: 0, readingLevel: undefined } });
  });
};

/** Checks whole drafts, one after the other. */
const checkDrafts = async (paths: readonly string[], run: Run): Promise<void> => {
  const { options, outcome, settingsFor, baseline } = run;
  await writeEach(paths, run, async (path, format) => {
    const read = options.stdin === undefined ? await readText(path) : await readStdin();
    const settings = await settingsFor(path);
    const whole = 'text' in read ? tryAnalyze(read.text, sourceFormat(options), settings, (first) => absentFiles(first, path)) : undefined;
    const analysis = whole && baseline && 'text' in read ? baseline.unknown(path, read.text, whole) : whole;
    if ('problem' in read) outcome.complain(`${path} ${read.problem}`);
    else if (!analysis) outcome.complain(`${path} could not be checked: something went wrong inside.`);
    if ('problem' in read || !analysis) return undefined;
    outcome.saw(analysis);
    return format.file({ path, text: read.text, analysis, draft: { analysis, settings } });
  });
  if (baseline) await closeBaseline(baseline, options, outcome);
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
  const { complain } = createOutcome(options.failOn);
  const baseline = options.baseline === undefined ? undefined : await openBaseline(options.baseline, options.updateBaseline === true);
  if (baseline && 'problem' in baseline) return complain(baseline.problem);
  const files = await findFiles(args, complain);
  const progress = createProgress(files.length);
  const outcome = createOutcome(options.listIgnored ? 'never' : options.failOn, progress.clear);
  const overrides = { ...(options.phi ? { phi: options.phi } : {}), ...(options.platform ? { platforms: options.platform } : {}) };
  const run: Run = { options, outcome, settingsFor: createSettings(overrides, outcome.complain), progress, baseline };
  if (options.jsonl) await checkStreams(files, run);
  else if (options.scheduler !== undefined) await checkTables(files, run);
  else await checkDrafts(options.stdin === undefined ? files : [options.stdin], run);
};
