import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, type Blocker, markReviewed, openReviewers, reviewSheet } from '../../engine/index.ts';
import type { MarkReviewedResult, ReviewSheetResult } from '../../protocol/review.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { textAt } from '../values.ts';
import { blockersIn } from './export.ts';

/** What a reviewer should not say yes to: errors, and above all a consent that is missing. */
const blockersOf = ({ findings, unsettled }: Analysis): readonly Blocker[] => {
  const isUnsettled = ({ rule, start }: Blocker): boolean => unsettled.some((other) => other.rule === rule && other.start === start);
  return [...unsettled.map((finding) => ({ ...finding, final: true as const })), ...findings.filter((one) => one.severity === 'error' && !isUnsettled(one))];
};

/** What records a review; the document must be at the version that was analysed. */
export const markReviewedFor = ({ version, analysis, settings }: Analysed, document: TextDocument, asked: unknown): MarkReviewedResult => {
  const { draft } = analysis;
  const known = { version, open: openReviewers(draft.frontMatter), blockers: blockersIn(document, blockersOf(analysis)) };
  const name = textAt(asked, 'name');
  if (name === undefined) return known;
  const marked = markReviewed(draft, { name, date: settings.today });
  return 'problem' in marked ? { ...known, problem: marked.problem } : { ...known, edit: { range: rangeOf(document, marked.edit), newText: marked.edit.text } };
};

/** A draft as a page for its reviewers. */
export const reviewSheetFor = ({ version, analysis, settings }: Analysed, _open: TextDocument, asked: unknown): ReviewSheetResult => ({
  version,
  html: reviewSheet(analysis, settings, { draft: textAt(asked, 'draft') ?? 'draft' }),
});
