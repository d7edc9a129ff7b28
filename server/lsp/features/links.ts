import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { identifiersIn } from '../../engine/index.ts';
import { rangeOf } from '../convert.ts';

/** The numbers of articles and studies in a draft, as links. Nothing is opened unless the writer does. */
export const linksOf = (document: TextDocument): DocumentLink[] =>
  identifiersIn(document.getText()).map((found) => ({ range: rangeOf(document, found), target: found.address }));
