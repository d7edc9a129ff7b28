import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { CheckOptions } from './check.ts';
import { severities } from './outcome.ts';
import { quietWhenClosed } from './output.ts';
import type { ExportOptions } from './export.ts';
import type { ScoreOptions } from './score.ts';

const version = (): string => {
  // The bundle lies in `dist/`, so the package is one folder up.
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
};

const readNames = (list: string, before: readonly string[] = []): readonly string[] => [...before, ...list.split(',').map((name) => name.trim().toLowerCase())];

/** What is wrong with the names of platforms, in words for the writer. */
const platformProblem = async (names: readonly string[]): Promise<string | undefined> => {
  const { platforms } = await import('../engine/index.ts');
  const known = platforms.map((platform) => platform.id);
  const unknown = names.find((name) => !known.includes(name));
  return unknown === undefined ? undefined : `There is no platform "${unknown}". Choose from: ${known.join(', ')}.`;
};

const checkExamples = `
Examples:
  clinical-content check flu.post.md
  clinical-content check "posts/**/*.post.md" --fail-on error
  clinical-content check flu.post.md --format json
  clinical-content check --stdin flu.post.md < flu.post.md
  clinical-content check --jsonl --plain < posts.jsonl > findings.jsonl
  clinical-content check plan.csv --scheduler buffer --platform x

Put patterns in quotes, so that they mean the same in every shell. Folders named node_modules are left out.

Exit codes:
  0  clean
  1  findings at the level of --fail-on, or louder
  2  wrong use, or an input that could not be read`;

const scoreExamples = `
Examples:
  clinical-content score flu.post.md
  clinical-content score "posts/**/*.post.md" --format csv > scores.csv
  clinical-content score --stdin flu.post.md < flu.post.md

A text of fewer than 30 words gets counts only. Difficulty goes from 1, easy, to 6, hard.

Exit codes:
  0  done
  2  wrong use, or an input that could not be read`;

const exportHelp = `
Examples:
  clinical-content export flu.post.md --platform x
  clinical-content export flu.post.md --to out
  clinical-content export "posts/**/*.post.md" --platform x,instagram,linkedin --to out
  clinical-content export "posts/**/*.post.md" --scheduler buffer --to plan.csv

Without --to, one text goes to standard output, the posts of a thread apart by a line with ---.
With --to, each draft gets a folder there: a file for each post, its title, first comment and alt texts, and manifest.json, which
says where each text goes, how long it is, its SHA-256, its sources, and what was changed or waved through.
Nothing is written over unless you add --replace.

A text is held back while it has a marked private detail, an empty placeholder or too many characters. --override lets it
through and notes so in the manifest; a missing consent is never let through.

With --scheduler, the drafts become rows of a table that the tool imports: publer, vista-social, buffer, socialbee, highlevel,
metricool (with --template, the file that you download there) or generic. --to names the table. A tool that does not tell
platforms apart gets one for each, such as plan.x.csv. docs/guides/schedulers.md says what each takes.

The names of platforms are those of docs/platforms.md, such as x or google-business, and those that your project file adds.

Exit codes:
  0  done
  1  a text was held back
  2  wrong use, or a file that could not be read or written`;

// What checks and scores is loaded by the command that needs it, so that help is there at once.
const createProgram = (): Command => {
  const program = new Command('clinical-content')
    .description('Checks health posts: plain language, private details, sources, length. Everything runs on your machine; no text leaves it.')
    .usage('<command> [options]')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureOutput({ outputError: (text, print) => print(text.replace(/^error: /, 'clinical-content: ')) })
    .showHelpAfterError('(Add --help to see what is possible.)')
    .exitOverride();
  // Read only when asked for: a check does not need it.
  if (process.argv.includes('--version') || process.argv.includes('-V')) program.version(version(), '-V, --version', 'show the version');
  else program.option('-V, --version', 'show the version');

  program
    .command('check')
    .description('check drafts, or a stream of JSON lines')
    .usage('[options] FILE…')
    .argument('[FILE...]', 'drafts, or patterns in quotes such as "**/*.post.md"')
    .addOption(new Option('--format <format>', 'how to show the findings').choices(['text', 'json']).default('text'))
    .addOption(new Option('--fail-on <level>', 'the quietest finding that makes the command fail').choices([...severities, 'never']).default('warning'))
    .addOption(new Option('--platform <ids>', 'check the length for these platforms, for drafts that name none, such as "x,instagram"').argParser(readNames))
    .addOption(new Option('--phi <mode>', 'how strictly private details are looked for').choices(['default', 'strict']))
    .option('--plain', 'the text is not Markdown: take every character as it is')
    .addOption(
      new Option('--scheduler <name>', 'the files are tables of this tool, such as buffer; auto tells it by the columns').conflicts(['stdin', 'jsonl']),
    )
    .addOption(new Option('--stdin <path>', 'check standard input as if it were the file at this path'))
    .addOption(
      new Option('--jsonl', 'a stream filter: one JSON object with a "text" a line in, one with its findings a line out').conflicts(['stdin', 'format']),
    )
    .addHelpText('after', checkExamples)
    .action(async (files: readonly string[], options: CheckOptions, command: Command) => {
      if (options.stdin !== undefined && files.length > 0) command.error('error: --stdin checks standard input alone: leave the files out.');
      if (files.length === 0 && options.stdin === undefined && !options.jsonl) command.error('error: name at least one file to check.');
      const problem = options.platform && (await platformProblem(options.platform));
      if (problem !== undefined) command.error(`error: ${problem}`);
      const { check } = await import('./check.ts');
      await check(files, options);
    });

  program
    .command('score')
    .description('say how easy drafts are to read: counts, reading level, formulas, hardest sentences')
    .usage('[options] FILE…')
    .argument('[FILE...]', 'drafts, or patterns in quotes such as "**/*.post.md"')
    .addOption(new Option('--format <format>', 'how to show the scores').choices(['text', 'json', 'jsonl', 'csv']).default('text'))
    .option('--plain', 'the text is not Markdown: take every character as it is')
    .addOption(new Option('--stdin <path>', 'score standard input as if it were the file at this path'))
    .addHelpText('after', scoreExamples)
    .action(async (files: readonly string[], options: ScoreOptions, command: Command) => {
      if (options.stdin !== undefined && files.length > 0) command.error('error: --stdin scores standard input alone: leave the files out.');
      if (files.length === 0 && options.stdin === undefined) command.error('error: name at least one file to score.');
      const { score } = await import('./score.ts');
      await score(files, options);
    });

  program
    .command('export')
    .description('write the text of drafts as each platform gets it')
    .usage('[options] FILE…')
    .argument('[FILE...]', 'drafts, or patterns in quotes such as "**/*.post.md"')
    .addOption(new Option('--platform <ids>', 'where the drafts go, such as "x,instagram"; what they name themselves when left out').argParser(readNames))
    .option('--to <folder>', 'write files into this folder; with --scheduler, the table to write')
    .option('--scheduler <name>', 'write a table for a tool that posts at set times, such as buffer')
    .option('--template <file>', 'the template of the tool, for one that has its users download it')
    .option('--override', 'export what is held back, but for a missing consent')
    .option('--replace', 'write over what an export before has written')
    .addOption(new Option('--stdin <path>', 'export standard input as if it were the file at this path'))
    .addHelpText('after', exportHelp)
    .action(async (files: readonly string[], options: ExportOptions, command: Command) => {
      if (options.stdin !== undefined && files.length > 0) command.error('error: --stdin exports standard input alone: leave the files out.');
      if (files.length === 0 && options.stdin === undefined) command.error('error: name at least one file to export.');
      if (options.scheduler !== undefined) {
        if (options.to === undefined) command.error('error: name the table with --to, such as --to plan.csv.');
        if (options.stdin !== undefined) command.error('error: --scheduler takes files: leave --stdin out.');
        const { exportForScheduler } = await import('./exportScheduler.ts');
        await exportForScheduler(files, { ...options, scheduler: options.scheduler.toLowerCase(), to: options.to ?? '' });
        return;
      }
      if (options.to === undefined && options.platform && options.platform.length > 1)
        command.error('error: name a folder with --to for several platforms: standard output takes one text.');
      const { exportDrafts } = await import('./export.ts');
      await exportDrafts(files, options);
    });

  program
    .command('lsp')
    .description('start the language server, for editors; it speaks over standard input and output')
    .option('--stdio', 'the same; some editors add it by themselves')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async () => {
      await import('../lsp/main.node.ts');
    });
  return program;
};

const main = async (): Promise<void> => {
  quietWhenClosed();
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    // The message of an unforeseen error may quote a draft; its name does not.
    process.stderr.write(`clinical-content: something went wrong inside (${error instanceof Error ? error.name : 'unknown'}).\n`);
    process.exitCode = 2;
  }
};

void main();
