import { type QuickPickItem, QuickPickItemKind, Uri, window } from 'vscode';
import { languageId, type Summary } from '../server/protocol.ts';
import { type Services, textField } from './commands/handler.ts';
import { type PlatformItem, platformItems, versionItems } from './platformItems.ts';

/** The draft that a command is about: the one named by its caller, the active one, or one in sight. Says so kindly when there is none. */
export const draftAtHand = (input: unknown): Uri | undefined => {
  const named = textField(input, 'uri');
  if (named !== undefined) return Uri.parse(named);
  const editors = window.activeTextEditor ? [window.activeTextEditor, ...window.visibleTextEditors] : window.visibleTextEditors;
  const draft = editors.find((editor) => editor.document.languageId === languageId);
  if (!draft) void window.showInformationMessage('Open a draft first: a file whose name ends in .post.md, or any file set to the language Clinical Post.');
  return draft?.document.uri;
};

/** What the server knows of a draft. Says so kindly when it knows nothing yet. */
export const readDraft = async (services: Pick<Services, 'summaries'>, draft: Uri): Promise<Summary | undefined> => {
  const summary = await services.summaries.soon(draft);
  if (!summary) void window.showInformationMessage('Clinical Content has not read this draft yet. Try again in a moment, or use “Clinical: Restart”.');
  return summary;
};

interface Choice extends QuickPickItem {
  readonly id?: string;
}

const group = (label: string, items: readonly PlatformItem[]): Choice[] => (items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items]);

/** Asks for the platform that a version is written for, those of the draft without one first. */
export const askVersion = async (summary: Summary): Promise<string | undefined> => {
  const { chosen, others, written } = versionItems(summary);
  const choices = [
    ...group('No version yet', chosen),
    ...group(chosen.length === 0 ? 'Platforms' : 'Other platforms', others),
    ...group('Go to the version', written),
  ];
  const answer = await window.showQuickPick(choices, { placeHolder: 'Write a version for', matchOnDescription: true });
  return answer?.id;
};

/** Asks for a platform, those of the draft first. Nothing when the writer changed their mind. */
export const askPlatform = async (summary: Summary, placeHolder: string): Promise<string | undefined> => {
  const { chosen, others } = platformItems(summary);
  const choices = [...group('This draft', chosen), ...group(chosen.length === 0 ? 'Platforms' : 'Other platforms', others)];
  const answer = await window.showQuickPick(choices, { placeHolder, matchOnDescription: true });
  return answer?.id;
};
