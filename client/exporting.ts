import { type Uri, window } from 'vscode';
import type { ExportResult } from '../server/protocol.ts';
import { goAhead } from './blockers.ts';
import { type Services, textField } from './commands/handler.ts';
import { askPlatform, draftAtHand, readDraft } from './drafts.ts';
import { lengthWords } from './statusText.ts';
import { sayBriefly } from './say.ts';

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
  const goesOn = await goAhead({ ...result, draft }, `This is not ready for ${result.name}`, `${verb} anyway`);
  return goesOn ? { draft, platform, result, asked: named === undefined } : undefined;
};

/** Says in the status bar what went where, and how long it is; words that were left out are said aloud. */
export const sayDone = (verb: 'Copied' | 'Exported', result: ExportResult, parts = result.parts.length): void => {
  const length = lengthWords({ count: result.count, limit: result.limit, parts });
  sayBriefly(`${verb} for ${result.name}: ${length}.`);
  const lost = result.changes.filter((change) => change.startsWith('Left out'));
  if (lost.length > 0) void window.showInformationMessage(`${verb} for ${result.name}. ${lost.join(' ')}`);
};
