import { capitalized } from '../../text/inflect.ts';
import { agePatterns, group, thingNear } from '../../data/ageCues.ts';
import { givenNames } from '../../data/names.ts';
import { gather } from '../../draft/chunks.ts';
import { hasConsent } from '../../draft/consent.ts';
import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import type { DraftRule, Paragraph, Report, Span } from '../../types.ts';

interface Mention extends Span {
  readonly text: string;
  /** The words say "patient", or that it is an age of one person; or only in a record would it be. */
  readonly record: boolean;
}

const isFigure = (code: number): boolean => code > 47 && code < 58;

/** Where a number from 90 to 119 ends that begins at a place; the place itself where none does. */
const endOfHighNumber = (text: string, at: number): number => {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (first === 57 && isFigure(second)) return at + 2;
  return first === 49 && (second === 48 || second === 49) && isFigure(text.charCodeAt(at + 2)) ? at + 3 : at;
};

/** Whether a number from 90 to 119 stands in a text, and is no percentage. A walk over its characters takes a fraction of the time of a pattern. */
const hasHighNumber = (text: string): boolean => {
  for (let at = 0; at + 1 < text.length; at++) {
    if (!isFigure(text.charCodeAt(at))) continue;
    const end = endOfHighNumber(text, at);
    if (end > at && !/[\d.,]/.test(text.charAt(at - 1)) && !/[\d%]/.test(text.charAt(end))) return true;
  }
  return false;
};

const agesIn = gather((paragraph: Paragraph): readonly Mention[] => {
  const { prose } = paragraph;
  if (!hasHighNumber(prose)) return [];
  const found: Mention[] = [];
  // To look first is cheaper than to begin: most have no match.
  for (const [pattern, write, record = false] of agePatterns)
    for (const match of prose.search(pattern) < 0 ? [] : prose.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = prose.slice(Math.max(0, start - 40), start);
      if (found.some((other) => other.start < end && start < other.end) || group.test(before)) continue;
      const bearer = /([A-Z][a-z]+),? (?:just |has |recently )?(?:turned|turns) $/.exec(before)?.[1];
      if (bearer !== undefined && !givenNames().has(bearer.toLowerCase()) && !/^(?:S?[Hh]e|Mom|Mother|Dad|Father|Grand\w+|Nana)$/.test(bearer)) continue;
      if (thingNear.test(/-old$/.test(match[0]) ? prose.slice(end, end + 30) : before)) continue;
      const capital = /(?:^|[.!?] )$/.test(before);
      const text = write(match);
      found.push({ start, end, text: capital ? capitalized(text) : text, record });
    }
  return found.sort((a, b) => a.start - b.start);
});

/** Ages over 89 of one person. */
export const age: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'An age over 89 of one person',
  why: 'So few people live past 89 that an exact age can point at one of them. HIPAA allows "90 or older".',
  limits: 'Ages in words, such as "ninety-four", are not seen. The age of somebody who is not a patient is found too.',
  sources: [{ title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
  examples: [
    { bad: 'A ⟦91-year-old woman⟧ walked home after hip surgery.', good: 'A woman aged 90 or older walked home after hip surgery.' },
    { bad: 'Our oldest patient is a ⟦102-year-old retired man⟧.', good: 'Our oldest patient is a retired man aged 90 or older.' },
    { bad: 'The ⟦95-year-old⟧ was home in two days.', good: 'The person aged 90 or older was home in two days.' },
    { bad: 'She is ⟦97 years old⟧ and still swims.', good: 'She is 90 or older and still swims.' },
    { bad: 'Seen today: ⟦93 y/o⟧ with a cough.', good: 'Seen today: 90+ y/o with a cough.' },
    { bad: 'He turned ⟦99⟧ on our ward.', good: 'He turned 90 or older on our ward.' },
    { bad: 'Mrs. Ito, ⟦94⟧, came for her shot.', good: 'Mrs. Ito, 90 or older, came for her shot.' },
    { quiet: 'A 62-year-old woman walked home after hip surgery.' },
    { quiet: 'People aged 90 and older need a booster.' },
    { quiet: 'Our hospital is 100 years old this year.' },
    { quiet: 'This 95-year-old hospital gets a new wing.' },
    { quiet: 'Her temperature was 99 and her pulse 95.' },
    { quiet: 'About 92% of adults aged 65 or older got the shot.' },
    { quiet: 'Adults 18 to 99 can join the study.' },
    { quiet: 'Take 100 mg at age 12 or older.' },
    { quiet: 'The walk is 95 minutes long.' },
    { quiet: 'He was 98 pounds when he came to us.' },
  ],
  *check(draft, settings): Iterable<Report> {
    const strict = settings.phi === 'strict';
    if (!strict && hasConsent(draft.frontMatter, settings.today)) return;
    for (const version of draft.versions) {
      const paragraphs = paragraphsOf(version);
      for (const { index, item } of agesIn(paragraphs)) {
        const placed = paragraphs[index];
        if (!placed || (item.record && !strict)) continue;
        const span = spanInFile(placed, item.start, item.end);
        const edit = editInFile(draft, placed, item);
        yield {
          ...span,
          message: 'An age over 89 can identify a person. Say "90 or older".',
          ...(edit && { fixes: [{ title: 'Say "90 or older"', kind: 'suggestion', edits: [edit] }] }),
        };
      }
    }
  },
};
