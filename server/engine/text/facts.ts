import type { Paragraph, Sentence, Span } from '../types.ts';
import { phoneNumbers } from './phones.ts';
import { remember } from './remember.ts';

/** Something a reader acts on. Two of a kind can be compared by their value. */
export interface Fact extends Span {
  readonly kind: 'date' | 'time' | 'price' | 'phone' | 'number';
  /** What it says, in a form that is the same however it is written. */
  readonly value: string;
  /** What is counted, of a number. */
  readonly of: string;
  readonly text: string;
  /** The words of its sentence that say what it is about. */
  readonly about: ReadonlySet<string>;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const month = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?:,? (?:19|20)\d\d\b)?`;
const dayFirst = new RegExp(String.raw`\b${day}(?: of)? (${month})\b\.?${year}`, 'g');
const monthFirst = new RegExp(String.raw`\b(${month})\b\.? ${day}(?![\d:])${year}`, 'g');
const clock = /\b(\d{1,2})(?:[:.](\d\d))? ?([ap])(?:\.m\.|\.?m\b)/gi;
const dayClock = /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?![\d:]| ?[ap]\.?m\b)/gi;
const price = /[$£€] ?\d[\d,]{0,12}(?:\.\d\d)?(?![\d,]*\d)/g;
const count = /(?<![\d.,/:$£€-])(\d[\d,]{0,12}(?:\.\d{1,4})?)(?:(%| percent| per cent)|[ -]([a-z]{3,24}))(?![\d-])/g;

/** Words that are in every sentence, and tell nothing of what it is about. */
const common = new Set(
  'the and for you your are was were will can may our from with that this have has had not but all any more than into out its their they them who what when where how get one two new now also just only or on in at by to of is it be as an if do we us'.split(
    ' ',
  ),
);
const isMonth = new Set([...months, ...months.map((name) => name.slice(0, 3)), 'sept']);

/** The words of a sentence that say what it is about, in their plain form. */
export const wordsOf = remember(
  ({ prose }: Sentence): ReadonlySet<string> =>
    new Set(
      (prose.toLowerCase().match(/[a-z\u00c0-\u024f]{3,}/g) ?? [])
        .filter((word) => !common.has(word) && !isMonth.has(word))
        .map((word) => word.replace(/s$/, '')),
    ),
);

/** How many words two sentences share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

const minutes = (hour: number, minute: number): string => String(hour * 60 + minute);

const inSentence = (sentence: Sentence): readonly Fact[] => {
  const { prose } = sentence;
  if (!/\d/.test(prose)) return [];
  const about = wordsOf(sentence);
  const found: Fact[] = [];
  const add = (kind: Fact['kind'], start: number, text: string, value: string, of = ''): void => {
    const end = start + text.length;
    if (found.every((other) => other.end <= start || other.start >= end)) found.push({ kind, start, end, text, value, of, about });
  };
  const dated = (match: RegExpExecArray, name = '', number = ''): void => {
    const index = months.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3)));
    if (index !== -1 && Number(number) <= 31) add('date', match.index, match[0].replace(/\.$/, ''), `${index + 1}-${Number(number)}`);
  };
  for (const match of prose.matchAll(dayFirst)) dated(match, match[2], match[1]);
  for (const match of prose.matchAll(monthFirst)) dated(match, match[1], match[2]);
  for (const { index, 0: text, 1: hour, 2: minute = '0', 3: half = '' } of prose.matchAll(clock))
    if (Number(hour) <= 12) add('time', index, text, minutes((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute)));
  for (const { index, 0: text, 1: hour, 2: minute } of prose.matchAll(dayClock)) add('time', index, text, minutes(Number(hour), Number(minute)));
  for (const { start, end, national } of phoneNumbers(sentence.text, prose)) add('phone', start, sentence.text.slice(start, end), national);
  for (const { index, 0: text } of prose.matchAll(price)) add('price', index, text, text.replace(/[ ,]|\.00$/g, ''));
  for (const { index, 0: text, 1: number = '', 2: percent, 3: noun = '' } of prose.matchAll(count))
    if (percent || !common.has(noun)) add('number', index, text, number.replace(/,/g, ''), percent ? '%' : noun.replace(/s$/, ''));
  return found;
};

const remembered = remember(inSentence);

/** The facts of a paragraph, sentence by sentence. Its offsets are those of the paragraph. */
export const factsIn = (paragraph: Paragraph): readonly Fact[] =>
  paragraph.sentences.flatMap(({ start, value }) => remembered(value).map((fact) => ({ ...fact, start: start + fact.start, end: start + fact.end })));
