import { needsReason } from '../../suppress.ts';
import type { Span, SuppressionRule } from '../../types.ts';

/** The comment, and the line break, the blank lines or the space that would be left over. */
const withItsSpace = (text: string, { start, end }: Span): Span => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const rest = /^[ \t\r]*(?:\n|$)/.exec(text.slice(end, end + 200))?.[0];
  if (before.trim() !== '' || rest === undefined) return { start: start - (before.length - before.trimEnd().length), end };
  const alone = lineStart === 0 || /\n[ \t\r]*\n$/.test(text.slice(Math.max(0, lineStart - 200), lineStart));
  const blank = alone ? (/^(?:[ \t\r]*\n)*/.exec(text.slice(end + rest.length, end + 400))?.[0].length ?? 0) : 0;
  return { start: lineStart, end: end + rest.length + blank };
};

export const unusedSuppression: SuppressionRule = {
  scope: 'suppressions',
  severity: 'hint',
  summary: 'A comment that silences nothing',
  why: 'A comment that no longer silences anything hides the next real problem on that line. One without a reason does not work for privacy rules.',
  limits: 'A rule that you switched off in the settings has no findings, so a comment for it counts as unused.',
  sources: [],
  examples: [
    { bad: '⟦<!-- clinical-ignore-next-line jargon/medical-term -->⟧\nDrink water.', good: 'Drink water.' },
    { bad: '⟦<!-- clinical-disable readability -->⟧\n\nDrink water.', good: 'Drink water.' },
    { bad: 'Drink water. ⟦<!-- clinical-ignore phi/phone reason: ours -->⟧', good: 'Drink water.' },
    { bad: '⟦<!-- clinical-ignore-next-line -->⟧\nDrink water.', good: 'Drink water.' },
    { quiet: '<!-- a note to ourselves -->\nDrink water.' },
    { quiet: '<!-- clinical-ignore-next-line draft/left-placeholder later -->\nCall {{phone}}.' },
    { quiet: 'Call {{phone}}. <!-- clinical-ignore draft/left-placeholder -->' },
    { quiet: '<!-- clinical-disable draft -->\n\nCall {{phone}}.\n\n<!-- clinical-enable draft -->\n\nDrink water.' },
  ],
  *check(draft, uses) {
    for (const [suppression, count] of uses) {
      const { start, end, rules, reason } = suppression;
      if (rules.length === 0) yield { start, end, message: 'This comment names no rule, so it silences nothing. Write the name of the rule after it.' };
      else if (reason === '' && rules.some(needsReason))
        yield { start, end, severity: 'warning', message: 'A privacy rule is silenced only with a reason. Write "reason:" and why it may stay.' };
      else if (count === 0)
        yield {
          start,
          end,
          message: 'This comment silences nothing now. You can take it out.',
          fixes: [{ title: 'Remove this comment', kind: 'safe', edits: [{ ...withItsSpace(draft.source.text, suppression), text: '' }] }],
        };
    }
  },
};
