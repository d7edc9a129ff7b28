import type { TextDocument } from 'vscode-languageserver-textdocument';
import { exportPost } from '../../engine/index.ts';
import type { ExportResult } from '../../protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';

/** The draft as a platform shows it, and what stands in the way; nothing for a platform nobody knows. */
export const exportFor = (done: Analysed, document: TextDocument, platform: string): ExportResult | null => {
  const exported = exportPost(done.analysis, platform);
  if (!exported) return null;
  const { parts, text, count, limit, blockers } = exported;
  return {
    version: done.version,
    name: exported.platform.name,
    parts,
    text,
    count,
    limit,
    blockers: blockers.map((finding) => ({
      rule: finding.rule,
      message: finding.message,
      range: rangeOf(document, finding),
      ...(finding.final && { final: true as const }),
    })),
  };
};
