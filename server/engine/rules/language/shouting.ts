import { capitalized } from '../../text/inflect.ts';
import { alsoShort, namedInCapitals, smallInCapitals } from '../../data/capitals.ts';
import { rarityOf } from '../../readability/familiarity.ts';
import { quotedUpTo } from '../../text/quotes.ts';
import { remember } from '../../text/remember.ts';
import type { Paragraph, ParagraphRule, Report, Sentence, Span } from '../../types.ts';

/** An ordinary word is at most so rare. */
const ordinary = 0.55;

const run = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Lu}\d'’-]*(?:(?: |, | & |: | - )(?:\p{Lu}[\p{Lu}\d'’-]*|\d{1,4}(?![\p{L}\p{N}]))){2,}(?![\p{L}\p{N}])/gu;
const word = /\p{Lu}[\p{Lu}\d'’-]*/gu;

const plain = (shouted: string): string => shouted.toLowerCase().replaceAll('’', "'");
const isOrdinary = (lower: string): boolean => smallInCapitals().has(lower) || lower === 'i' || (lower.length > 1 && rarityOf(lower) <= ordinary);
const isLoud = (lower: string): boolean => smallInCapitals().has(lower) || (lower.length > 3 && !alsoShort().has(lower) && rarityOf(lower) <= ordinary);

/** Words that stand in names of papers and offices, which may be in capitals throughout. */
const exempt =
  /^(?:(?:MATERIALS?|PATIENTS|SUBJECTS) AND METHODS|FOR IMMEDIATE RELEASE|NEW ENGLAND JOURNAL OF MEDICINE|ALL CAPS|END OF LIFE|(?:WORLD|NATIONAL|INTERNATIONAL)\b.{0,60}\b(?:DAY|WEEK|MONTH|YEAR)|.{0,60}\bAWARENESS (?:DAY|WEEK|MONTH))$/u;

/** The run in sentence case; nothing where a word may be a name or short for something. */
const quietly = (shouted: string, opensSentence: boolean): string | undefined => {
  const words = shouted.match(word)?.map(plain) ?? [];
  const unsure = (lower: string): boolean =>
    !smallInCapitals().has(lower) && lower !== 'i' && (alsoShort().has(lower) || namedInCapitals().has(lower) || !isOrdinary(lower));
  if (words.some(unsure)) return undefined;
  const lower = shouted.toLowerCase().replace(/\bi\b/gu, 'I');
  return opensSentence ? capitalized(lower) : lower;
};

interface Loud extends Span {
  readonly fixed: string | undefined;
}

const loudIn = remember(({ prose, text }: Sentence): readonly Loud[] =>
  [...prose.matchAll(run)].flatMap((match): readonly Loud[] => {
    const [shouted] = match;
    const words = (shouted.match(word) ?? []).map(plain);
    const loud = words.filter(isLoud).length;
    const ends = match.index + shouted.length;
    // Most of the words, and at least two of them, are words of every day.
    if (words.length < 3 || loud < 2 || loud * 2 < words.length || exempt.test(shouted)) return [];
    const before = prose.slice(0, match.index);
    const opens = !/[\p{L}\p{N}]/u.test(before) || /[.!?:]\s+$/u.test(before.slice(-3));
    // "GENERAL AVIATION OFFICE (GAO)"
    if (/^ ?\(\p{Lu}{2,6}\)/u.test(text.slice(ends, ends + 10))) return [];
    // A short label, which platforms without bold text leave no other way to mark.
    if (opens && words.length <= 5 && /^\s?[:|]/u.test(text.slice(ends, ends + 2))) return [];
    return [{ start: match.index, end: ends, fixed: quietly(shouted, opens) }];
  }),
);

function* check({ kind, prose, sentences }: Paragraph): Generator<Report> {
  if (kind === 'quote' || kind === 'code' || kind === 'note' || kind === 'table') return;
  const isQuoted = quotedUpTo(prose);
  for (const { start, value } of sentences)
    for (const loud of loudIn(value)) {
      const span = { start: start + loud.start, end: start + loud.end };
      if (isQuoted(span.start)) continue;
      const { fixed } = loud;
      yield {
        ...span,
        message: 'Capitals read as shouting, and are slower to read. Screen readers may spell them out. You could use small letters.',
        ...(fixed === undefined ? {} : { fixes: [{ title: 'Use small letters', kind: 'suggestion', edits: [{ ...span, text: fixed }] }] }),
      };
    }
}

/** Three or more words in capitals in a row. */
export const shouting: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'Words in capitals in a row',
  why: 'Words in capitals lose their shape, so they take longer to read, and many readers hear them as shouting. Some screen readers spell them out letter by letter.',
  limits:
    'It looks for three or more words in a row, most of which are everyday words. It leaves acronyms, short labels before a colon, quotations and tables. A name that is always in capitals may be found. It offers small letters only where no word may be a name or short for something.',
  sources: [
    { title: 'Federal Plain Language Guidelines: emphasize important concepts', url: 'https://www.plainlanguage.gov/guidelines/design/' },
    { title: 'NHS service manual: formatting and punctuation', url: 'https://service-manual.nhs.uk/content/formatting-and-punctuation' },
    { title: 'W3C: Making content usable for people with cognitive and learning disabilities', url: 'https://www.w3.org/TR/coga-usable/' },
  ],
  examples: [
    { bad: '⟦WASH YOUR HANDS⟧ before you eat.', good: 'Wash your hands before you eat.' },
    { bad: 'Please ⟦STAY AT HOME⟧ today.', good: 'Please stay at home today.' },
    { bad: 'The clinic opens at 8. ⟦BRING YOUR CARD⟧!', good: 'The clinic opens at 8. Bring your card!' },
    { bad: '⟦GET YOUR FLU SHOT NOW⟧', good: 'Get your flu shot now' },
    { bad: '# ⟦THIS IS VERY IMPORTANT⟧', good: '# This is very important' },
    { bad: '- ⟦NEVER SHARE YOUR MEDICINE⟧ with friends.', good: '- Never share your medicine with friends.' },
    { bad: '⟦ASK YOUR DOCTOR ABOUT COPD⟧ this week.', good: 'Ask your doctor about COPD this week.' },
    { quiet: 'The CDC, FDA and NIH agree.' },
    { quiet: 'CDC FDA NIH WHO NHS' },
    { quiet: 'Know the signs of a stroke: BE FAST.' },
    { quiet: 'Do NOT share your medicine.' },
    { quiet: 'WHAT TO BRING: your card and your medicines.' },
    { quiet: 'Follow us. #WASHYOURHANDS' },
    { quiet: 'She wrote, "THANK YOU SO MUCH!"' },
    { quiet: '> THANK YOU ALL SO MUCH' },
    { quiet: 'HIV PEP and PrEP are free.' },
    { quiet: 'Ask about an ECG, MRI or CT scan.' },
    { quiet: 'Read https://example.org/WASH-YOUR-HANDS-NOW today.' },
  ],
  check,
};
