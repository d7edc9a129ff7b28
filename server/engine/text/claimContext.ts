import type { Paragraph, Placed, Sentence } from '../types.ts';
import { denial, hope, mythLabel, near, negator, questioned, takenBackAfter, warning } from '../data/claimCues.ts';
import { quotationsIn } from './quotes.ts';
import { once, remember } from './remember.ts';
import { isInName } from './termContext.ts';

/** Longer sentences are lists or tables without full stops, of which the beginning is enough. */
const longest = 2000;

/** Whether words shortly before a stretch, or right after it, take it back: "cannot be cured", "there is no cure", "a cure does not exist". */
export const isNegated = (prose: string, start: number, end: number): boolean =>
  negator().test(prose.slice(Math.max(0, start - near), start)) || takenBackAfter.test(prose.slice(end, end + 80));

/** Whether a stretch is hoped for, asked about, studied or put with "may": "one day we will cure it". */
export const isHoped = (prose: string, start: number): boolean => hope().test(prose.slice(Math.max(0, start - near), start));

/** Whether a sentence warns of claims, tells what others claim, or talks about words. */
const isWarning = (prose: string): boolean => warning().test(prose);

/** Whether a stretch is part of a name: "Race for the Cure", "Breakthrough Therapy". */
const isNamePart = (prose: string, start: number, end: number): boolean =>
  isInName(prose, { start, end, usual: prose.slice(start, end).toLowerCase() }) ||
  (/^[A-Z]/.test(prose.slice(start)) && /[a-z] $/.test(prose.slice(0, start)) && /^[A-Z]\w+ [A-Z]/.test(prose.slice(start)));

/** A sentence in which the writer may claim something. Offsets are those of the sentence. */
export interface ClaimSentence {
  /** Where it starts in the paragraph. */
  readonly start: number;
  readonly prose: string;
  /** It asks. A writer may still promise with a question: "Want to cure your back pain?" */
  readonly asks: boolean;
  /** Whether a stretch is in the writer's own voice: not quoted, no part of a name. */
  isOwn(start: number, end: number): boolean;
  /** Whether a stretch is in the writer's own voice, and no words beside it take it back. */
  isClaimed(start: number, end: number): boolean;
}

/** The patterns are long, so they are tried only where something seems to be claimed. */
const isSettled = remember(({ prose }: Sentence): boolean => {
  const text = prose.slice(0, longest);
  return mythLabel.test(text) || isWarning(text);
});

const singleQuoted = (prose: string, start: number, end: number): boolean =>
  /['‘"“]/.test(prose.charAt(start - 1)) && /['’"”]/.test(prose.slice(end, end + 40));

/**
 * The sentences of a paragraph that may claim something: none of a quotation, of a myth or of notes, none that warns of claims or
 * tells what others claim, none that the next sentence calls false. A person's own story counts: those who sell tell one.
 */
export const claimSentences = remember((paragraph: Paragraph): readonly ClaimSentence[] => {
  const { kind, role, prose } = paragraph;
  if (kind === 'quote' || kind === 'code' || kind === 'note' || role === 'myth') return [];
  const quotations = once(() => quotationsIn(prose));
  const isQuoted = (at: number): boolean => quotations().some(({ start, end }) => at > start && at <= end);
  // A list under "Beware of:" goes on warning.
  const [first] = paragraph.sentences;
  const warned = once(() => first !== undefined && /:\s*$/.test(first.value.prose) && isSettled(first.value));
  return paragraph.sentences.map(({ start, value }: Placed<Sentence>, index): ClaimSentence => {
    const next = paragraph.sentences[index + 1]?.value.prose;
    const text = value.prose.slice(0, longest);
    const settled = once(() => warned() || isSettled(value) || (next !== undefined && denial.test(next)));
    const isOwn = (from: number, to: number): boolean => !settled() && !isNamePart(text, from, to) && !isQuoted(start + from) && !singleQuoted(text, from, to);
    return { start, prose: text, asks: questioned.test(text), isOwn, isClaimed: (from, to) => isOwn(from, to) && !isNegated(text, from, to) };
  });
});
