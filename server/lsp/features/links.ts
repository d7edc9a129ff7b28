import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { linkedNumbers } from '../../engine/index.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';

/** The numbers of articles and studies in a draft, as links. Nothing is opened unless the writer does. */
export const linksOf = ({ analysis }: Analysed, document: TextDocument): DocumentLink[] =>
  linkedNumbers(analysis.draft).map((found) => ({ range: rangeOf(document, found), target: found.address }));
