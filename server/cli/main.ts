import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { CheckOptions } from './check.ts';
import { severities } from './outcome.ts';
import { quietWhenClosed } from './output.ts';
import type { ExportOptions } from './export.ts';
import type { InitOptions } from './init.ts';
import type { RulesOptions } from './rules.ts';
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
  clinical-content check "posts/**/*.post.md" --format sarif > findings.sarif
  clinical-content check "archive/**/*.md" --baseline known.json --update-baseline
  clinical-content check "posts/**/*.post.md" --list-ignored
  clinical-content check --jsonl --plain < posts.jsonl > findings.jsonl
  clinical-content check plan.csv --scheduler buffer --platform x

Formats: text for people, json and sarif for tools, github for GitHub Actions, junit for build servers.

A baseline holds rules and hashes, no word of a draft. A private detail that is marked as an error never becomes known.

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
  clinical-content export flu.post.md --review flu.review.html
  clinical-content export "posts/**/*.post.md" --scheduler buffer --to plan.csv

Without --to, one text goes to standard output, the posts of a thread apart by a line with ---.
With --to, each draft gets a folder there: a file for each post, its title, first comment and alt texts, and manifest.json, which
says where each text goes, how long it is, its SHA-256, its sources, and what was changed or waved through.
Nothing is written over unless you add --replace.

With --review, one draft becomes a page for its reviewers: each platform's text, findings, what is ignored and why, sources, images,
consent, a checklist and lines to sign on. It is made whatever stands in the way of publishing, so that reviewers see it.

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

const initHelp = `
What is there already stays as it is. In the project file:

  audience       who reads your posts: public, patients or professionals
  locale         the English that you write: en-US, en-GB, en-CA, en-AU, en-NZ, en-IE or en-IN
  platforms      where you post, such as ["x", "instagram"]; a draft can name its own
  organizations, people, phones, contacts
                 what is your own and may stand in a post, so that no privacy rule asks about it
  keep           words that your readers know
  rules          how loud rules are, such as { "readability": "hint" }; "clinical-content rules" lists them

Exit codes:
  0  done
  2  wrong use, or a file that could not be written`;

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
    .addOption(new Option('--format <format>', 'how to show the findings').choices(['text', 'json', 'sarif', 'github', 'junit']).default('text'))
    .addOption(new Option('--fail-on <level>', 'the quietest finding that makes the command fail').choices([...severities, 'never']).default('warning'))
    .addOption(new Option('--platform <ids>', 'check the length for these platforms, for drafts that name none, such as "x,instagram"').argParser(readNames))
    .addOption(new Option('--phi <mode>', 'how strictly private details are looked for').choices(['default', 'strict']))
    .option('--plain', 'the text is not Markdown: take every character as it is')
    .addOption(
      new Option('--scheduler <name>', 'the files are tables of this tool, such as buffer; auto tells it by the columns').conflicts([
        'stdin',
        'jsonl',
        'baseline',
        'listIgnored',
      ]),
    )
    .addOption(new Option('--stdin <path>', 'check standard input as if it were the file at this path'))
    .addOption(
      new Option('--jsonl', 'a stream filter: one JSON object with a "text" a line in, one with its findings a line out').conflicts([
        'stdin',
        'format',
        'baseline',
        'listIgnored',
      ]),
    )
    .addOption(new Option('--baseline <file>', 'leave out what this file knows: for archives, where only what is new counts'))
    .option('--update-baseline', 'put all that is found into the file of --baseline')
    .option('--list-ignored', 'show what comments and front matter silence, with the reasons, and not what is found')
    .addHelpText('after', checkExamples)
    .action(async (files: readonly string[], options: CheckOptions, command: Command) => {
      if (options.stdin !== undefined && files.length > 0) command.error('error: --stdin checks standard input alone: leave the files out.');
      if (files.length === 0 && options.stdin === undefined && !options.jsonl) command.error('error: name at least one file to check.');
      if (options.updateBaseline && options.baseline === undefined) command.error('error: --update-baseline needs --baseline FILE.');
      if (options.listIgnored && options.format !== 'text' && options.format !== 'json') command.error('error: --list-ignored takes --format text or json.');
      if (options.listIgnored && options.baseline !== undefined) command.error('error: --list-ignored takes no --baseline.');
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
    .addOption(new Option('--review <file>', 'write a page for reviewers into this file').conflicts(['platform', 'to', 'override', 'scheduler']))
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
      if (options.review !== undefined && files.length > 1) command.error('error: --review takes one draft: name one file.');
      if (options.review !== undefined) {
        const { exportReview } = await import('./review.ts');
        await exportReview(files, options.review, options);
        return;
      }
      const { exportDrafts } = await import('./export.ts');
      await exportDrafts(files, options);
    });

  program
    .command('rules')
    .description('list the rules, with how loud each is in this folder')
    .addOption(new Option('--format <format>', 'how to show them').choices(['text', 'json']).default('text'))
    .action(async (options: RulesOptions) => {
      const { listRules } = await import('./rules.ts');
      await listRules(options);
    });

  program
    .command('init')
    .description('make a first project file, clinical-content.json')
    .argument('[folder]', 'where it goes', '.')
    .option('--hook', 'make a pre-commit hook of git, too, that checks the drafts of a commit')
    .addHelpText('after', initHelp)
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('./init.ts');
      await init(folder, options);
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
