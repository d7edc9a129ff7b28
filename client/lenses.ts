import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { languageId } from '../server/protocol.ts';
import type { editorSettings } from './settings.ts';

const section = 'clinicalContent';
const key = 'lenses' satisfies keyof typeof editorSettings;

/** Shows no lenses where the writer wants none. */
export const lensMiddleware: Middleware = {
  provideCodeLenses: (document, token, next) => (workspace.getConfiguration(section, document).get<boolean>(key) === false ? [] : next(document, token)),
};

/** Has the lenses asked for again. */
export const refreshLenses = (client: BaseLanguageClient | undefined): void => {
  const draft = workspace.textDocuments.find((document) => document.languageId === languageId);
  // One provider serves all drafts.
  if (draft) client?.getFeature('textDocument/codeLens').getProvider(draft)?.onDidChangeCodeLensEmitter.fire();
};

/** Has the lenses asked for again when the setting changes. */
export const followLensSetting = (client: () => BaseLanguageClient | undefined): Disposable =>
  workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${section}.${key}`)) refreshLenses(client());
  });
