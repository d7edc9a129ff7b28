import { type Uri, window } from 'vscode';
import type { ExportBlocker, ExportResult } from '../server/protocol.ts';
import { type Services, textField } from './commands/handler.ts';
import { askPlatform, draftAtHand, readDraft } from './drafts.ts';
import { reveal } from './reveal.ts';
import { countWords, lengthWords } from './statusText.ts';

/** A text on its way out. */
export interface Outgoing {
  readonly draft: Uri;
  readonly platform: string;
  readonly result: ExportResult;
  /** The writer picked the platform from the list, so there is someone to ask more. */
  readonly asked: boolean;
}

/** What a caller said, or what the writer is asked: the text of a draft for a platform. Nothing when it stops on the way. */
export const prepareExport = async (services: Services, input: unknown, verb: 'Copy' | 'Export'): Promise<Outgoing | undefined> => {
  const draft = draftAtHand(input);
  if (!draft) return undefined;
  const named = textField(input, 'platform');
  const summary = named === undefined ? await readDraft(services, draft) : undefined;
  const platform = named ?? (summary && (await askPlatform(summary, `${verb} for`)));
  if (platform === undefined) return undefined;
  const result = await services.server.exportPost({ uri: draft.toString(), platform });
  if (!result) {
    void window.showWarningMessage('Clinical Content has no text for this platform. Check its name, and that the draft is still open.');
    return undefined;
  }
  const outgoing = { draft, platform, result, asked: named === undefined };
  return result.blockers.length === 0 || (await goAhead(outgoing, verb)) ? outgoing : undefined;
};

/** Nobody may wave it through: a post about a patient with no consent on record. */
export const isFinal = ({ final }: ExportBlocker): boolean => final === true;

const goAhead = async ({ draft, result }: Outgoing, verb: 'Copy' | 'Export'): Promise<boolean> => {
  const first = result.blockers.find(isFinal) ?? result.blockers[0];
  if (!first) return true;
  const show = 'Show the problem';
  const anyway = `${verb} anyway`;
  const count = result.blockers.length;
  const lead = count === 1 ? `This is not ready for ${result.name}:` : `${countWords(count, 'problem')} to solve before ${result.name}. The first:`;
  const answer = await window.showWarningMessage(`${lead} ${first.message}`, ...(isFinal(first) ? [show] : [show, anyway]));
  if (answer === show) await reveal(draft, first.range);
  return answer === anyway;
};

const messageMilliseconds = 5000;

/** Says in the status bar what went where, and how long it is; words that were left out are said aloud. */
export const sayDone = (verb: 'Copied' | 'Exported', result: ExportResult, parts = result.parts.length): void => {
  const length = lengthWords({ count: result.count, limit: result.limit, parts });
  window.setStatusBarMessage(`${verb} for ${result.name}: ${length}.`, messageMilliseconds);
  const lost = result.changes.filter((change) => change.startsWith('Left out'));
  if (lost.length > 0) void window.showInformationMessage(`${verb} for ${result.name}. ${lost.join(' ')}`);
};
