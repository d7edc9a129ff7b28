import { type TextDocument, type Uri, window, workspace } from 'vscode';
import { languageId } from '../../server/protocol.ts';

/** Whether a document is a draft. */
export const isDraft = (document: TextDocument): boolean => document.languageId === languageId;

/** The draft of the active editor, or else one that can be seen. */
export const draftInSight = (): Uri | undefined => {
  const editors = window.activeTextEditor ? [window.activeTextEditor, ...window.visibleTextEditors] : window.visibleTextEditors;
  return editors.find(({ document }) => isDraft(document))?.document.uri;
};

/** The document of a draft while it is open. */
export const openDocument = (draft: Uri | undefined): TextDocument | undefined =>
  draft && workspace.textDocuments.find((document) => isDraft(document) && !document.isClosed && document.uri.toString() === draft.toString());

/** The last part of the path of a draft. */
export const nameOf = (draft: Uri): string => draft.path.slice(draft.path.lastIndexOf('/') + 1);

/** What the tab of a view says. */
export const titleOf = (view: string, draft: Uri | undefined): string => (draft ? `${view}: ${nameOf(draft)}` : view);
