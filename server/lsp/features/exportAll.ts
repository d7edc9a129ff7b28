import type { TextDocument } from 'vscode-languageserver-textdocument';
import { exportAll, type Exported } from '../../engine/index.ts';
import type { ExportAllResult, ExportedPlatform } from '../../protocol.ts';
import type { Analysed } from '../drafts.ts';
import { booleanAt, textAt, textsAt } from '../values.ts';
import { blockersIn } from './export.ts';

/** The draft as all its platforms get it. `asked` comes from the client, so it may be anything. */
export const exportAllFor = (done: Analysed, document: TextDocument, asked: unknown): ExportAllResult => {
  const named = textsAt(asked, 'platforms');
  const order = { draft: textAt(asked, 'draft') ?? 'draft', platforms: named.length > 0 ? named : undefined, override: booleanAt(asked, 'override') };
  const folder = exportAll(done.analysis, order);
  const row = ({ platform, parts, changes, blockers }: Exported): ExportedPlatform => ({
    id: platform.id,
    name: platform.name,
    parts: parts.length,
    changes,
    blockers: blockersIn(document, blockers),
  });
  return { version: done.version, done: folder.done.map(row), held: folder.held.map(row), files: folder.files };
};
