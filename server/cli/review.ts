import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Analysis, reviewSheet, type Settings } from '../engine/index.ts';
import { tryAnalyze } from './analysis.ts';
import type { ExportOptions } from './export.ts';
import { absentFiles } from './images.ts';
import { findFiles, readStdin, readText, systemProblem } from './inputs.ts';
import { createOutcome, printable } from './outcome.ts';
import { write } from './output.ts';
import { createSettings } from './project.ts';

const trySheet = (analysis: Analysis, settings: Settings, path: string): string | undefined => {
  try {
    return reviewSheet(analysis, settings, { draft: basename(path) });
  } catch {
    // What was thrown may quote the draft.
    return undefined;
  }
};

/** Runs `export --review`: writes one draft as a page for its reviewers. The exit code is 2 when something could not be read or written, else 0. */
export const exportReview = async (args: readonly string[], target: string, { stdin, replace }: ExportOptions): Promise<void> => {
  const outcome = createOutcome('never');
  const { complain } = outcome;
  const files = stdin === undefined ? await findFiles(args, complain) : [stdin];
  const [path] = files;
  if (path === undefined) return;
  if (files.length > 1) return complain('--review takes one draft. Name one file.');
  if (resolve(path) === resolve(target)) return complain('This would replace the draft itself. Name another file.');
  const read = stdin === undefined ? await readText(path) : await readStdin();
  if ('problem' in read) return complain(`${path} ${read.problem}`);
  const settings = await createSettings({}, complain)(path);
  const analysis = tryAnalyze(read.text, 'markdown', settings, (first) => absentFiles(first, path));
  const page = analysis && trySheet(analysis, settings, path);
  if (!analysis || page === undefined) return complain(`${path} could not be exported: something went wrong inside.`);
  outcome.saw(analysis);
  try {
    await writeFile(target, page, { flag: replace ? 'w' : 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return complain(isThere ? `${target} is there already. Add --replace to write over it.` : `${target} ${systemProblem(error)}`);
  }
  await write(`Wrote a review sheet to ${printable(target)}.\n`);
};
