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

/** The entry on the desktop and on a remote machine: the server is a process of its own. */
export const activate = (context: ExtensionContext): Promise<void> => {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return start(
    context,
    (options) => new LanguageClient('clinicalContent', 'Clinical Content', server, { ...options, stdioOptions: { stdout: log, stderr: log } }),
  );
};
