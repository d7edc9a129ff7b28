import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Blocker, exportPost } from '../../engine/index.ts';
import type { ExportBlocker, ExportResult } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';

/** What stands in the way, as an editor can show it. */
export const blockersIn = (document: TextDocument, blockers: readonly Blocker[]): readonly ExportBlocker[] =>
  blockers.map((finding) => ({
    rule: finding.rule,
    message: finding.message,
    range: rangeOf(document, finding),
    ...(finding.final && { final: true as const }),
  }));

/** The draft as a platform shows it, and what stands in the way; nothing for a platform nobody knows. */
export const exportFor = (done: Analysed, document: TextDocument, platform: string): ExportResult | null => {
  const exported = exportPost(done.analysis, platform);
  if (!exported) return null;
  const { parts, text, count, limit, changes, blockers } = exported;
  return { version: done.version, name: exported.platform.name, parts, text, count, limit, changes, blockers: blockersIn(document, blockers) };
};
