import { dates, anyDate, born, event, eventBehind, published, toReaders, single } from '../data/dateCues.ts';
import type { Paragraph, Span } from '../types.ts';
import { isAboutPatient, personsIn } from './people.ts';
import { remember } from './remember.ts';
import { sentenceAround } from './sentenceAround.ts';

/** A date that names a day, or a month of a year. */
export interface DateMention extends Span {
  readonly day: boolean;
  /** Four figures, when it has a year. */
  readonly year: string | undefined;
  /** Whose it is by the words around: a birth, a stay or an event of one patient; nobody's; a paper's or an event's. */
  readonly of: 'birth' | 'patient' | 'nobody' | 'publication';
}

const fullYear = (text: string): string | undefined => {
  const long = /(?:19|20)\d{2}/.exec(text)?.[0];
  if (long !== undefined) return long;
  const short = /(?:['’]|[./-]\d{1,2}[./-])(\d{2})$/.exec(text)?.[1];
  return short === undefined ? undefined : `${Number(short) > 30 ? '19' : '20'}${short}`;
};

const isCalendar = (text: string): boolean => {
  if (/[A-Za-z]/.test(text)) return Number(/\d+/.exec(text.replace(/(?:19|20)\d{2}/, '')) ?? 1) <= 31;
  const numbers = text.split(/[./-]/).map(Number);
  // A month and a year.
  if (numbers.length === 2) return true;
  const [a = 0, b = 0] = (numbers[0] ?? 0) > 31 ? numbers.slice(1) : numbers;
  return a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
};

const doesTell = (paragraph: Paragraph, { start, end }: Span): boolean => {
  const here = personsIn(paragraph).filter((person) => person.start < end && start < person.end);
  const named = here.some(({ kind, named: hasName, sure }) => hasName && (kind === 'patient' || (kind === 'family' && sure)));
  const sentence = paragraph.prose.slice(start, Math.min(end, start + 1000));
  return named || (!toReaders.test(sentence) && (here.some(({ kind }) => kind === 'patient') || (single.test(sentence) && isAboutPatient(paragraph))));
};

const told = remember((_: Paragraph) => new Map<number, boolean>());

/** Whether a sentence speaks of one patient, not of readers: the patient is in it, or "she" where the paragraph has one. */
export const tellsOfPatient = (paragraph: Paragraph, { start, end }: Span): boolean => {
  const before = told(paragraph).get(start);
  if (before !== undefined) return before;
  const tells = doesTell(paragraph, { start, end });
  told(paragraph).set(start, tells);
  return tells;
};

/** The dates of a paragraph that are finer than a year. */
export const datesIn = remember((paragraph: Paragraph): readonly DateMention[] => {
  const { prose } = paragraph;
  if (!anyDate.test(prose)) return [];
  return [...prose.matchAll(dates)].flatMap(({ index: start, 0: text }): readonly DateMention[] => {
    if (!isCalendar(text)) return [];
    const end = start + text.length;
    const sentence = sentenceAround(paragraph, start);
    const before = prose.slice(Math.max(sentence.start, start - 100), start);
    const day = /^\d|\d(?:st|nd|rd|th)?(?!\d)/.test(text.replace(/(?:19|20)\d{2}$/, ''));
    const ofPatient = (): boolean =>
      (event.test(before) ||
        eventBehind.test(prose.slice(end, end + 40)) ||
        (/^(?:On|In|Since) $/.test(before) && event.test(prose.slice(end, Math.min(sentence.end, end + 80)).replace(/[.!?]\s*$/, '')))) &&
      tellsOfPatient(paragraph, sentence);
    const of = published.test(before)
      ? 'publication'
      : /\b(?:DOB|D\.O\.B|date of birth)\b[^.!?;]{0,12}$/i.test(before) || (born.test(before) && tellsOfPatient(paragraph, sentence))
        ? 'birth'
        : ofPatient()
          ? 'patient'
          : 'nobody';
    return [{ start, end, day, year: fullYear(text), of }];
  });
});
