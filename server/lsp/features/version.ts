import type { TextDocument } from 'vscode-languageserver-textdocument';
import { startVersion } from '../../engine/index.ts';
import type { TextRange, VersionResult } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { isPosition, isRecord } from '../values.ts';

/** The position in what a client asked; `undefined` if there is none. */
export const positionIn = (asked: unknown): TextRange['start'] | undefined => {
  const position = isRecord(asked) ? asked['position'] : undefined;
  return isPosition(position) ? position : undefined;
};

/** Where a platform's own version begins, with the edit that starts it; the document must be at the version that was analysed. */
export const versionFor = ({ version, analysis }: Analysed, document: TextDocument, platform: string, at?: TextRange['start']): VersionResult | null => {
  const own = startVersion(analysis.draft, platform, at && document.offsetAt(at));
  if (!own) return null;
  const { edit, cursor } = own;
  if (!edit) return { version, cursor: document.positionAt(cursor) };
  // The file that the cursor is told in is not there yet, so its lines are counted from the edit on.
  const lines = edit.text.slice(0, cursor - edit.start).split('\n');
  const from = document.positionAt(edit.start);
  return {
    version,
    edit: { range: rangeOf(document, edit), newText: edit.text },
    cursor: { line: from.line + lines.length - 1, character: (lines.length === 1 ? from.character : 0) + (lines.at(-1)?.length ?? 0) },
  };
};
