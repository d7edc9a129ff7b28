import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { projectFileName } from '../protocol.ts';
import { systemProblem } from './inputs.ts';
import { createOutcome, printable } from './outcome.ts';
import { write } from './output.ts';

/** What was asked for on the command line. */
export interface InitOptions {
  readonly hook?: boolean;
}

/** A first project file: what most teams set. */
const projectFile = `${JSON.stringify(
  { audience: 'public', locale: 'en-US', platforms: [], organizations: [], people: [], phones: [], contacts: [], keep: [], rules: {} },
  undefined,
  2,
)}\n`;

const hook = `#!/bin/sh
# Checks the drafts that are about to be committed. Skip it once with: git commit --no-verify
check=clinical-content
[ -x node_modules/.bin/clinical-content ] && check=node_modules/.bin/clinical-content
git diff --cached --name-only --diff-filter=ACMR -z -- '*.post.md' | xargs -0 sh -c '[ "$#" -eq 0 ] || exec "$0" check -- "$@"' "$check"
`;

type Made = 'made' | 'there' | { readonly problem: string };

const make = async (file: string, text: string): Promise<Made> => {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    return 'made';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'there' : { problem: systemProblem(error) };
  }
};

/** The folder of git's hooks; nothing where there is no repository, or no git. */
const hooksFolder = async (folder: string): Promise<string | undefined> => {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', '--git-path', 'hooks'], { cwd: folder });
    return resolve(folder, stdout.trim());
  } catch {
    return undefined;
  }
};

/** Runs `init`: makes a first project file in a folder, and a pre-commit hook if that is asked for. What is there already stays. */
export const init = async (folder: string, options: InitOptions): Promise<void> => {
  const { complain } = createOutcome('never');
  const report = async (file: string, made: Made): Promise<void> => {
    const name = printable(relative('', file) || file);
    if (typeof made === 'object') complain(`${name} ${made.problem}`);
    else await write(made === 'made' ? `Made ${name}.\n` : `${name} is there already. It stays as it is.\n`);
  };
  const project = join(folder, projectFileName);
  await report(project, await make(project, projectFile));
  if (options.hook !== true) {
    await write('What each name means: `clinical-content help init`. Add --hook to check drafts before each commit.\n');
    return;
  }
  const hooks = await hooksFolder(folder);
  if (hooks === undefined) {
    complain('There is no git repository here, so no hook was made.');
    return;
  }
  const file = join(hooks, 'pre-commit');
  const made = await make(file, hook);
  if (made === 'made') await chmod(file, 0o755);
  await report(file, made);
  if (made === 'there') await write('To check drafts in it, add this line: clinical-content check "**/*.post.md"\n');
};
