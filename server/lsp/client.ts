import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';
import { isRecord, textAt } from './values.ts';

/** What this client can do and has told us, read once at the start. */
export interface Client {
  readonly options: InitializationOptions;
  /** It asks for diagnostics; another is sent them. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly related: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly folderChanges: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly appliesEdits: boolean;
  /** Edits of the server may say that they belong to a command, so that files nobody sees are saved. */
  readonly editMetadata: boolean;
  readonly markdownHover: boolean;
  /** It is told of the whole entry that a definition belongs to, besides the name. */
  readonly definitionLinks: boolean;
  /** Files outside its folders can be watched. */
  readonly watchesAnywhere: boolean;
}

const readOptions = (value: unknown): InitializationOptions => {
  const docs = textAt(value, 'docs');
  return {
    ...(docs === undefined ? {} : { docs }),
    readsFiles: isRecord(value) && value['readsFiles'] === true,
    // Only a client that knows of trust can deny it.
    trusted: !isRecord(value) || value['trusted'] !== false,
    lensCommands: isRecord(value) && value['lensCommands'] === true,
  };
};

/** Reads the capabilities that matter here. */
export const readClient = ({ capabilities, initializationOptions }: InitializeParams): Client => {
  const { workspace, textDocument } = capabilities;
  return {
    options: readOptions(initializationOptions),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    related: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    appliesEdits: workspace?.applyEdit === true,
    editMetadata: workspace?.workspaceEdit?.metadataSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
  };
};

/** The folders that are open, the first one first. */
export const readFolders = ({ workspaceFolders, rootUri }: InitializeParams): string[] =>
  workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
