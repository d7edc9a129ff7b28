import type { Finding, Fix, Span } from '../engine/index.ts';

/** A stretch of the text, and what a fix makes of it. */
interface Replacement extends Span {
  readonly replacement: string;
}

/** A fix that changes places further away than this is told by its title alone. */
const near = 60;

/**
 * What a fix makes of the characters that a finding marks, and of those around it that it changes too;
 * nothing for a fix that changes places far away, or no text at all.
 */
const replacementOf = (text: string, finding: Finding, fix: Fix): Replacement | undefined => {
  if (fix.edits.length === 0) return undefined;
  const edits = fix.edits.toSorted((a, b) => a.start - b.start);
  const start = Math.min(finding.start, ...edits.map((edit) => edit.start));
  const end = Math.max(finding.end, ...edits.map((edit) => edit.end));
  if (start < finding.start - near || end > finding.end + near) return undefined;
  let done = start;
  let replacement = '';
  for (const edit of edits) {
    replacement += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return { start, end, replacement: replacement + text.slice(done, end) };
};

/** A fix for tools: its title, what it puts, and where, if that is not the place of the finding. */
interface FixForTools extends Partial<Replacement> {
  readonly title: string;
}

export const fixForTools = (text: string, finding: Finding, fix: Fix): FixForTools => {
  const found = replacementOf(text, finding, fix);
  if (!found) return { title: fix.title };
  const { start, end, replacement } = found;
  return { title: fix.title, replacement, ...(start === finding.start && end === finding.end ? {} : { start, end }) };
};
