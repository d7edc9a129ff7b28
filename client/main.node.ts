import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { crashLine } from './crashLines.ts';
import { start } from './extension.ts';

const log = (input: Readable, output: LogOutputChannel): void => {
  createInterface({ input }).on('line', (line) => {
    const safe = crashLine(line);
    if (safe !== undefined) output.error(safe);
  });
};

/**
 * Has V8 compile a pattern once. It would compile each twice: to bytecode for the first text it looks in, to machine code for the second.
 * The patterns of the rules look in every sentence.
 */
const execArgv = ['--no-regexp-tier-up'];

/** The entry on the desktop and on a remote machine: the server is a process of its own. */
export const activate = (context: ExtensionContext): Promise<void> => {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc, options: { execArgv } };
  return start(
    context,
    (options) => new LanguageClient('clinicalContent', 'Clinical Content', server, { ...options, stdioOptions: { stdout: log, stderr: log } }),
  );
};
