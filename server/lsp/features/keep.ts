import { type Connection, MessageType, ShowMessageNotification, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocument as Text } from 'vscode-languageserver-textdocument';
import type { KeepArguments } from '../../protocol.ts';
import type { Client } from '../client.ts';
import { toTextEdits } from '../convert.ts';
import { newProjectFileFor, projectFilesFor } from '../places.ts';
import { addToList, newProject } from '../project.ts';
import { isRecord, isWordList, textAt } from '../values.ts';

export interface KeepHost {
  readonly connection: Connection;
  readonly client: Client;
  folders(): readonly string[];
  document(uri: string): TextDocument | undefined;
  read(uri: string): Promise<string | undefined>;
}

/** Reads the arguments of the command; `undefined` if they are not its own. */
export const readKeepArguments = (value: unknown): KeepArguments | undefined => {
  const uri = textAt(value, 'uri');
  const word = textAt(value, 'value');
  const list = isRecord(value) && isWordList(value['list']) ? value['list'] : undefined;
  return uri === undefined || word === undefined || list === undefined ? undefined : { uri, list, value: word };
};

const creating = ({ documentChanges, createsFiles }: Client, uri: string, text: string): WorkspaceEdit => {
  const edit = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: text };
  return documentChanges && createsFiles
    ? {
        documentChanges: [
          { kind: 'create', uri, options: { ignoreIfExists: true } },
          { textDocument: { uri, version: null }, edits: [edit] },
        ],
      }
    : { changes: { [uri]: [edit] } };
};

/** A project file as it was, `undefined` where there was none, and as it is now. */
export interface Kept {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Puts a word into the project file, which is made if there is none. Gives what changed. */
export const keepInProject = async (
  { connection, client, folders, document, read }: KeepHost,
  { uri, list, value }: KeepArguments,
): Promise<Kept | undefined> => {
  const tell = (message: string): undefined => {
    // The library's own way waits for an answer, which a message without a choice never gets in some editors.
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    return undefined;
  };
  const apply = async (edit: WorkspaceEdit, kept: Kept): Promise<Kept | undefined> => {
    // Marked as a change across files, so that VS Code saves a project file nobody has open.
    const params = client.editMetadata ? { label: 'Keep in this project', edit, metadata: { isRefactoring: true } } : { label: 'Keep in this project', edit };
    const { applied } = await connection.workspace.applyEdit(params);
    return applied ? kept : tell('The project file could not be changed. Check that you may write to clinical-content.json.');
  };

  const places = projectFilesFor(uri, folders());
  const texts = await Promise.all(places.map(read));
  const at = texts.findIndex((text) => text !== undefined);
  const file = places[at];
  const text = texts[at];
  if (file === undefined || text === undefined) {
    const created = newProjectFileFor(uri, folders());
    if (created === undefined) return tell('Save this draft first, or open a folder. What you keep is written to clinical-content.json beside it.');
    const after = newProject(list, value);
    return apply(creating(client, created, after), { file: created, before: undefined, after });
  }
  const edits = addToList(text, list, value);
  if (edits === undefined)
    return tell(`clinical-content.json was not changed: it is not valid JSON, or its "${list}" is not a list. Open the file to put it right.`);
  if (edits.length === 0) return undefined;
  const open = document(file);
  const target = open ?? Text.create(file, 'json', 0, text);
  const textEdits = toTextEdits(target, edits);
  const edit: WorkspaceEdit = client.documentChanges
    ? { documentChanges: [{ textDocument: { uri: file, version: open?.version ?? null }, edits: textEdits }] }
    : { changes: { [file]: textEdits } };
  return apply(edit, { file, before: text, after: Text.applyEdits(target, textEdits) });
};
