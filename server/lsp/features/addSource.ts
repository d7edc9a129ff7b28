import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addSourceAt } from '../../engine/index.ts';
import type { AddSourceResult } from '../../protocol.ts';
import { toTextEdits } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { isRecord, textAt } from '../values.ts';
import { rangeIn } from './explain.ts';

/** Lists and cites what was pasted; the document must be at the version that was analysed. */
export const addSourceFor = ({ version, analysis }: Analysed, document: TextDocument, asked: unknown): AddSourceResult | null => {
  const range = rangeIn(asked);
  const pasted = textAt(asked, 'pasted');
  if (!range || pasted === undefined) return null;
  const title = textAt(asked, 'title');
  const year = isRecord(asked) ? asked['year'] : undefined;
  const answers = { ...(title === undefined ? {} : { title }), ...(typeof year === 'number' && Number.isInteger(year) ? { year } : {}) };
  const added = addSourceAt(analysis.draft, document.offsetAt(range.start), pasted, answers);
  if ('problem' in added) return { version, problem: added.problem };
  const { entry, url, tier, caution, listed, cited, asks, edits } = added;
  return {
    version,
    source: {
      id: entry.id,
      ...(entry.title === undefined ? {} : { title: entry.title }),
      ...(entry.publisher === undefined ? {} : { publisher: entry.publisher }),
      ...(entry.year === undefined ? {} : { year: entry.year }),
      ...(url === undefined ? {} : { url }),
      ...(tier === undefined ? {} : { tier }),
    },
    ...(caution === undefined ? {} : { caution }),
    listed,
    cited,
    asks,
    edits: toTextEdits(document, edits),
  };
};
