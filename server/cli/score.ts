import { type Analysis, scoreDraft, type Settings, type VersionScore } from '../engine/index.ts';
import { tryAnalyze } from './analysis.ts';
import { findFiles, readStdin, readText } from './inputs.ts';
import { createOutcome } from './outcome.ts';
import { breathe, write } from './output.ts';
import { createProgress } from './progress.ts';
import { createSettings } from './project.ts';
import { csvFormat } from './scoreCsv.ts';
import { jsonFormat, jsonLinesFormat, type ScoreFormat } from './scoreJson.ts';
import { textFormat } from './scoreText.ts';

/** What was asked for on the command line. */
export interface ScoreOptions {
  readonly format: 'text' | 'json' | 'jsonl' | 'csv';
  readonly plain?: boolean;
  readonly stdin?: string;
}

const formats: Readonly<Record<ScoreOptions['format'], () => ScoreFormat>> = { text: textFormat, json: jsonFormat, jsonl: jsonLinesFormat, csv: csvFormat };

/** The scores of every text with words in it; of a draft without words, those of its shared text. */
const tryScore = (analysis: Analysis, settings: Settings): readonly VersionScore[] | undefined => {
  try {
    const all = scoreDraft(analysis, settings);
    const worded = all.filter(({ words }) => words > 0);
    return worded.length > 0 ? worded : all.slice(0, 1);
  } catch {
    return undefined;
  }
};

/** Runs `score`: how easy drafts are to read. The exit code is 2 when something could not be read, else 0. */
export const score = async (args: readonly string[], options: ScoreOptions): Promise<void> => {
  const files = options.stdin === undefined ? await findFiles(args, createOutcome('never').complain) : [options.stdin];
  const progress = createProgress(files.length, 'Scored');
  const { complain } = createOutcome('never', progress.clear);
  const settingsFor = createSettings({}, complain);
  const format = formats[options.format]();
  await write(format.start());
  for (const path of files) {
    const read = options.stdin === undefined ? await readText(path) : await readStdin();
    if ('problem' in read) complain(`${path} ${read.problem}`);
    else {
      const settings = await settingsFor(path);
      const analysis = tryAnalyze(read.text, options.plain ? 'plain' : 'markdown', settings);
      const scores = analysis && tryScore(analysis, settings);
      if (!scores) complain(`${path} could not be scored: something went wrong inside.`);
      else {
        progress.clear();
        await write(format.file({ path, text: read.text, texts: scores.map((each) => ({ ...each, name: each.platformName })) }));
      }
    }
    progress.step();
    await breathe();
  }
  progress.clear();
  await write(format.end());
};
