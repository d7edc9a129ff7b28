import type { CancellationToken, Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Analysis,
  analyzeNow,
  checkTable,
  createCache,
  type Finding,
  platformTable,
  type SchedulerItem,
  schedulers,
  type Settings,
  startTables,
  type Zone,
} from '../../engine/index.ts';
import { languageId } from '../../protocol.ts';
import {
  type CellFinding,
  checkSchedulerRequest,
  type CheckSchedulerResult,
  exportSchedulerRequest,
  type ExportSchedulerResult,
  type ScheduledPost,
  type SchedulerChoice,
  schedulersRequest,
  type SchedulersResult,
} from '../../protocol/schedulers.ts';
import { pageOf, rangeOf } from '../convert.ts';
import type { Drafts } from '../drafts.ts';
import { type Guard, unlessCancelled } from '../guard.ts';
import type { SettingsStore } from '../settings.ts';
import type { Runtime } from '../runtime.ts';
import { booleanAt, textAt, textsAt } from '../values.ts';
import { zoneOf } from '../zone.ts';
import { loudest } from '../shown.ts';
import { blockersIn } from './export.ts';

/** How long the server works before it looks at what has arrived, in milliseconds. */
const slice = 8;

export interface SchedulersHost {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly runtime: Runtime;
  readonly settings: Pick<SettingsStore, 'of' | 'close'>;
  readonly drafts: Pick<Drafts, 'ask'>;
  /** The folder of the rule pages. */
  readonly docs: string | undefined;
  document(uri: string): TextDocument | undefined;
  read(uri: string): Promise<string | undefined>;
}

type Tool = (typeof schedulers)[number];

const choiceOf = ({ id, name, ownHeader, mixed }: Tool): SchedulerChoice => ({
  id,
  name,
  ...(ownHeader && { template: true as const }),
  ...(mixed && { mixed }),
});

/** A draft, read and analysed; its document is the one that its offsets belong to. */
interface ReadDraft {
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly document: TextDocument;
}

const unknownZone = (name: string): string => `There is no time zone "${name}". Mend "timeZone" in your settings, such as Europe/Madrid.`;

/** Answers which tools there are, makes tables for them, and checks tables. */
export const serveSchedulers = (host: SchedulersHost): void => {
  const { connection, guard, runtime, settings, drafts, document } = host;
  const turn = (): Promise<void> => new Promise((resolve) => runtime.later(resolve));
  const zone = ({ timeZone }: Settings): Zone | undefined => zoneOf(timeZone, runtime.now().getTime());

  /** Files that are not open are nobody's to remember. */
  const settingsOf = async (uri: string): Promise<Settings> => {
    const given = await settings.of(uri);
    if (!document(uri)) settings.close(uri);
    return given;
  };

  const readDraft = async (uri: string): Promise<ReadDraft | undefined> => {
    const open = document(uri);
    const done = open && (await drafts.ask(uri));
    if (open && done) return { analysis: done.analysis, settings: done.settings, document: open };
    const text = await host.read(uri);
    if (text === undefined) return undefined;
    const given = await settingsOf(uri);
    return {
      analysis: analyzeNow({ text, format: 'markdown' }, given, createCache()),
      settings: given,
      document: TextDocument.create(uri, languageId, 0, text),
    };
  };

  const listFor = (given: Settings): SchedulersResult => ({
    schedulers: schedulers.map(choiceOf),
    platforms: platformTable(given.limits).all.map(({ id, name }) => ({ id, name })),
  });

  const exportFor = async (asked: unknown, token: CancellationToken): Promise<ExportSchedulerResult> => {
    const nothing: ExportSchedulerResult = { files: [], done: [], held: [], unread: [], nowhere: [] };
    const named = textsAt(asked, 'platforms');
    const tables = startTables({
      scheduler: textAt(asked, 'scheduler') ?? '',
      template: textAt(asked, 'template'),
      platforms: named.length > 0 ? named : undefined,
      override: booleanAt(asked, 'override'),
    });
    if ('problem' in tables) return { ...nothing, problem: tables.problem };
    const documents = new Map<string, TextDocument>();
    const unread: string[] = [];
    const nowhere: string[] = [];
    for (const uri of new Set(textsAt(asked, 'uris'))) {
      const draft = await unlessCancelled(readDraft(uri), token);
      if (!draft) unread.push(uri);
      else {
        const here = zone(draft.settings);
        if (!here) return { ...nothing, problem: unknownZone(draft.settings.timeZone) };
        documents.set(uri, draft.document);
        if (tables.add(uri, draft.analysis, here).items.length === 0) nowhere.push(uri);
      }
      await unlessCancelled(turn(), token);
    }
    const row = ({ draft, exported, notes, blockers }: SchedulerItem): ScheduledPost => {
      const open = documents.get(draft);
      const { platform, changes } = exported;
      return { uri: draft, platform: platform.name, notes, changes, blockers: open ? blockersIn(open, blockers) : [] };
    };
    const { files, done, held } = tables.finish();
    return {
      files: files.map(({ platform, posts, text }) => ({ ...(platform && { platform: platform.id }), posts, text })),
      done: done.map(row),
      held: held.map(row),
      unread,
      nowhere,
    };
  };

  const guide = host.docs === undefined ? undefined : `${host.docs.replace(/\/$/, '')}/guides/schedulers.md`;
  const cellFinding = (table: TextDocument, finding: Finding): CellFinding => {
    const page = finding.rule.startsWith('scheduler/') ? guide : pageOf(host.docs, finding.rule);
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      range: rangeOf(table, finding),
      ...(page !== undefined && { page }),
      fixes: (finding.fixes ?? []).map(({ title, edits }) => ({ title, edits: edits.map((edit) => ({ range: rangeOf(table, edit), newText: edit.text })) })),
    };
  };

  const checkFor = async (asked: unknown, token: CancellationToken): Promise<CheckSchedulerResult | null> => {
    const uri = textAt(asked, 'uri') ?? '';
    const text = textAt(asked, 'text');
    if (text === undefined) return null;
    const given = await unlessCancelled(settingsOf(uri), token);
    const here = zone(given) ?? zoneOf('', runtime.now().getTime());
    if (!here) return null;
    const steps = checkTable(text, given, { platform: textAt(asked, 'platform'), zone: here });
    for (;;) {
      const end = runtime.now().getTime() + slice;
      do {
        const step = steps.next();
        if (!step.done) continue;
        const { scheduler, rows, findings } = step.value;
        const table = TextDocument.create(uri, 'csv', 0, text);
        return { ...(scheduler && { scheduler: choiceOf(scheduler) }), rows, findings: loudest(findings).map((finding) => cellFinding(table, finding)) };
      } while (runtime.now().getTime() < end);
      await unlessCancelled(turn(), token);
    }
  };

  connection.onRequest<SchedulersResult | null, never>(
    schedulersRequest,
    guard('schedulers', null, async (asked: unknown, token) => listFor(await unlessCancelled(settingsOf(textAt(asked, 'uri') ?? ''), token))),
  );
  connection.onRequest<ExportSchedulerResult | null, never>(exportSchedulerRequest, guard('exportScheduler', null, exportFor));
  connection.onRequest<CheckSchedulerResult | null, never>(checkSchedulerRequest, guard('checkScheduler', null, checkFor));
};
