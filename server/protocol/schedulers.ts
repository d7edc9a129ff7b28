import type { ExportBlocker, TextRange } from '../protocol.ts';

/** Client to server: the tools whose tables are written and read. */
export const schedulersRequest = 'clinicalContent/schedulers';
export interface SchedulerChoice {
  readonly id: string;
  readonly name: string;
  /** Its users download a template, whose header the table gets. */
  readonly template?: true;
  /** Its rows say where they go. */
  readonly mixed?: true;
}
export interface SchedulersResult {
  readonly schedulers: readonly SchedulerChoice[];
  /** Every platform of the project. */
  readonly platforms: readonly { readonly id: string; readonly name: string }[];
}
export interface SchedulersParams {
  /** The file or folder whose settings count. */
  readonly uri: string;
}

/** Client to server: drafts, open or not, as the tables that a tool takes. */
export const exportSchedulerRequest = 'clinicalContent/exportScheduler';
export interface ExportSchedulerParams {
  readonly uris: readonly string[];
  /** The id of the tool. */
  readonly scheduler: string;
  /** The text of the template that the writer got from the tool. */
  readonly template?: string;
  /** Ids of platforms; those that each draft or its project chose when left out. */
  readonly platforms?: readonly string[];
  /** The writer waves through what may be waved through. */
  readonly override?: boolean;
}
/** A draft for one platform. */
export interface ScheduledPost {
  readonly uri: string;
  /** The name of the platform. */
  readonly platform: string;
  /** What the tool has no place for, and what it does by itself. */
  readonly notes: readonly string[];
  /** What was done to the words of the draft. */
  readonly changes: readonly string[];
  readonly blockers: readonly ExportBlocker[];
}
export interface ExportSchedulerResult {
  /** Why there is no table at all, in words for the writer; then there is nothing else. */
  readonly problem?: string;
  /** Tables; with the id of a platform where all rows of a table go to one. */
  readonly files: readonly { readonly platform?: string; readonly posts: number; readonly text: string }[];
  readonly done: readonly ScheduledPost[];
  readonly held: readonly ScheduledPost[];
  /** Drafts that could not be read. */
  readonly unread: readonly string[];
  /** Drafts that name no platform. */
  readonly nowhere: readonly string[];
}

/** Client to server: what is found in a table for a tool. The text comes along, for a table is no draft. */
export const checkSchedulerRequest = 'clinicalContent/checkScheduler';
export interface CheckSchedulerParams {
  readonly uri: string;
  readonly text: string;
  /** The id of the platform that all its rows go to, where they do not say. */
  readonly platform?: string;
}
/** A change of one cell, which leaves all others as they are. */
export interface CellFix {
  readonly title: string;
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
}
export interface CellFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: TextRange;
  /** The page that tells more. */
  readonly page?: string;
  readonly fixes: readonly CellFix[];
}
export interface CheckSchedulerResult {
  /** The tool whose table it is; nothing for a table of none. */
  readonly scheduler?: SchedulerChoice;
  readonly rows: number;
  readonly findings: readonly CellFinding[];
}
