import type { LogOutputChannel, Uri } from 'vscode';
import type { PlatformChoice } from '../platformChoice.ts';
import type { TableChecks } from '../schedulers/tableChecks.ts';
import type { Server } from '../server.ts';
import type { Summaries } from '../summaries.ts';
import type { PostView } from '../views/post/view.ts';
import type { Preview } from '../views/preview/view.ts';
import type { Readability } from '../views/readability/view.ts';

/** What a command may use. */
export interface Services {
  readonly server: Server;
  readonly summaries: Summaries;
  readonly choice: PlatformChoice;
  readonly readability: Readability;
  readonly post: PostView;
  readonly preview: Preview;
  readonly tables: TableChecks;
  readonly output: LogOutputChannel;
  /** The folder of the rule pages. */
  readonly docs: Uri;
}

/** Carries a command out. `input` comes from whoever calls the command, so it may be anything; the explorer adds all that is selected there. */
export type Handler = (services: Services, input: unknown, selected?: unknown) => Promise<void>;

/** A field of what a caller passed, if it is a text. */
export const textField = (input: unknown, name: string): string | undefined => {
  if (typeof input !== 'object' || input === null) return undefined;
  const value: unknown = Object.entries(input).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
};
