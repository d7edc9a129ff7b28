import { gather } from '../../draft/chunks.ts';
import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import { hasConsent } from '../../text/peopleOwn.ts';
import type { DraftRule, Paragraph, Report, Span } from '../../types.ts';

interface Mention extends Span {
  readonly text: string;
  /** The words say "patient", or that it is an age of one person; or only in a record would it be. */
  readonly record: boolean;
}

const old = '(?:9\\d|1[01]\\d)';
const person =
  'woman|man|lady|gentleman|patient|resident|grandmother|grandfather|great-grandmother|great-grandfather|grandma|grandpa|mother|father|mom|mum|dad|nan|veteran|survivor|widow|widower|nun|person|aunt|uncle|client|female|male|neighbou?r';
const patterns: readonly (readonly [pattern: RegExp, write: (found: RegExpExecArray) => string, record?: true])[] = [
  [
    new RegExp(`\\b${old}[- ]years?[- ]old((?:,? [A-Za-z-]+){0,3}?) (${person})\\b`, 'gi'),
    ([, between = '', noun = '']) => `${between.replace(/^,? /, '')}${between === '' ? '' : ' '}${noun} aged 90 or older`,
  ],
  [new RegExp(`(?<=\\b(?:is|was|turned|turns|turning|at|now|,|[Aa]ge|[Aa]ged|\\() ?)\\b${old} years? (?:old|of age)\\b(?! or)`, 'g'), () => '90 or older'],
  [
    new RegExp(
      `(?<=\\b(?:a|an|the|our|this|my) )${old}-year-old\\b(?=,? (?:who|was|is|had|has|with|named|from|in|at|on|came|walked|beat)\\b|[,.;!?](?:\\s|$))`,
      'gi',
    ),
    () => 'person aged 90 or older',
  ],
  [new RegExp(`\\b${old} ?(?:y\\/?o|yo|y\\.o\\.|yrs? old)(?![\\w-])`, 'gi'), () => '90+ y/o'],
  [
    new RegExp(
      `(?<=\\b(?:he|she|who|patient|grandmother|grandfather|mother|father)(?: is| was|['’]s)?,? (?:now |just |has |recently )?(?:aged?|turned|turning|turns|is|was|at age|died at) )${old}\\b(?! or (?:older|over|more)|[\\d%.,]?\\d|[%°]| ?(?:mg|ml|kg|lbs?|pounds|percent|minutes?|days?|weeks?|hours?|miles?|inch|degrees|over|bpm|beats|mm))`,
      'gi',
    ),
    () => '90 or older',
  ],
  [new RegExp(`(?<=[A-Z][a-z]+,? \\(?)(?:aged? )?${old}(?=\\)?, (?:who|was|is|has|had|of|from|came|a |our |lives|still|and)\\b)`, 'g'), () => '90 or older'],
  [new RegExp(`(?<=\\b(?:his|her) )${old}(?:th|st|nd|rd) (?=birthday\\b)`, 'g'), () => ''],
  [new RegExp(`\\b(?:[Aa]ge|AGE)(?:d| of|:)? ?${old}\\b(?! ?(?:and|or|to|[-–+%]|years? (?:and|or)|years\\+|\\d))`, 'g'), () => 'aged 90 or older', true],
  [new RegExp(`\\b${old} ?(?:F|M|y)\\b(?! ?\\d)`, 'g'), () => '90+', true],
  [new RegExp(`\\b${old}[- ]years?[- ]old\\b`, 'gi'), () => '90-or-older', true],
];
const any = new RegExp(`(?<![\\d.,])${old}(?![\\d%])`);
/** Things grow old too, and groups are of an age. */
const group =
  /\b(?:people|adults|those|patients|women|men|seniors|anyone|everyone|residents|ages?|aged?|between|over|under|above|from|than|to|and|or|persons|individuals|group) (?:aged? |ages? )?$/i;
const thingNear = /\b(?:hospitals?|clinics?|buildings?|traditions?|organi[sz]ations?|museums?|vaccines?|tree|house|company|school|law|history|anniversary)\b/i;

const agesIn = gather((paragraph: Paragraph): readonly Mention[] => {
  const { prose } = paragraph;
  if (!any.test(prose)) return [];
  const found: Mention[] = [];
  for (const [pattern, write, record = false] of patterns)
    for (const match of prose.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = prose.slice(Math.max(0, start - 40), start);
      if (found.some((other) => other.start < end && start < other.end) || group.test(before)) continue;
      if (thingNear.test(/-old$/.test(match[0]) ? prose.slice(end, end + 30) : before)) continue;
      const capital = /(?:^|[.!?] )$/.test(before);
      const text = write(match);
      found.push({ start, end, text: capital ? text.charAt(0).toUpperCase() + text.slice(1) : text, record });
    }
  return found.sort((a, b) => a.start - b.start);
});

/** Ages over 89 of one person. */
export const age: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'An age over 89 of one person',
  why: 'So few people live past 89 that an exact age can point at one of them. HIPAA allows "90 or older".',
  limits: 'Ages in words, such as "ninety-four", are not seen. An age of somebody who is no patient is found too.',
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
    if (!strict && hasConsent(draft.frontMatter)) return;
    for (const version of draft.versions) {
      const paragraphs = paragraphsOf(version);
      for (const { index, item } of agesIn(paragraphs)) {
        const placed = paragraphs[index];
        if (!placed || (item.record && !strict)) continue;
        const span = spanInFile(placed, item.start, item.end);
        const plain = draft.source.text.slice(span.start, span.end) === placed.paragraph.text.slice(item.start, item.end);
        yield {
          ...span,
          message: 'An age over 89 can point at one person. Say "90 or older".',
          ...(plain && { fixes: [{ title: 'Say "90 or older"', kind: 'suggestion', edits: [{ ...span, text: item.text }] }] }),
        };
      }
    }
  },
};
