import { otherLabels, recordLabels, weakLabels } from '../data/identifierLabels.ts';
import { type IdentifierKind, type IdentifierRow, identifierRows } from '../data/identifiers.generated.ts';
import type { Paragraph, Span } from '../types.ts';
import { checksums } from './checksums.ts';
import { codeStarts, fieldValue, plainSigns } from './codes.ts';
import { hasPatientCue } from './cues.ts';
import { phoneNumbers } from './phones.ts';
import { once, remember } from './remember.ts';

/** A number or code that may stand for one person. */
export interface Identifier extends Span {
  readonly kind: IdentifierKind;
  /** With its article: `a medical record number`. */
  readonly name: string;
  /**
   * `certain`: its words and its form say so. `likely`: one of them does. `possible`: it may well be something else, or is public.
   * `weak`: a code like any other, which counts only in text from records.
   */
  readonly sure: 'certain' | 'likely' | 'possible' | 'weak';
  /** Only a word such as "ID" names it. */
  readonly vague?: true;
}

// What may stand between a label and its value: "no.", "number is", "#", ":".
const link = String.raw`['’]?s?(?:[ -]?(?:nos?|nr|nums?|numbers?|ids?|identifiers?|identification|codes?|cards?))?(?: ?(?:nos?|nums?|numbers?|ids?))?\.?[\s:=#,([*"“–-]{0,4}(?:(?:is|was|are|under|reads)[\s:#"“]{1,3})?`;
const before = (words: string, flags = 'i'): RegExp => new RegExp(String.raw`(?<![\w-])(?:${words})${link}$`, flags);
const anywhere = (words: string, flags = 'i'): RegExp => new RegExp(String.raw`(?<![\w-])(?:${words})(?!\w)`, flags);

const labels = once(() => ({
  other: before(otherLabels),
  record: before(
    Object.values(recordLabels)
      .flat()
      .map(([, words]) => words)
      .join('|'),
  ),
  records: (['record', 'national', 'device'] as const).flatMap((kind) => recordLabels[kind].map(([name, words]) => ({ kind, name, pattern: before(words) }))),
  weak: before(weakLabels),
}));

interface RowLabels {
  readonly near: (text: string) => boolean;
  readonly right: (text: string) => boolean;
}

const rowLabels = remember(({ words, capitals }: IdentifierRow): RowLabels => {
  const patterns = (make: (words: string, flags?: string) => RegExp): readonly RegExp[] => [
    make(words),
    ...(capitals === undefined ? [] : [make(capitals, '')]),
  ];
  const near = patterns(anywhere);
  const right = patterns(before);
  return { near: (text) => near.some((pattern) => pattern.test(text)), right: (text) => right.some((pattern) => pattern.test(text)) };
});

const reach = 60;
const sentenceEnd = /[.!?]\s+(?=[A-Z"“])|\n\s*\n/g;
const example = /\b(?:such as|looks? like|for example|e\.g\.|sample|format)\b[^.!?]{0,24}$/i;
const gluedBefore = /[\w@$£€¥%&/=.]$|[\w)]-$/;
const gluedAfter = /^(?:[\w@%°]|-\w|,\d{3}|\.\d|\/\d)/;

/** What stands before a place in its sentence, and right after. */
interface Surroundings {
  readonly text: string;
  readonly sentence: string;
  readonly after: string;
}

const surroundings = (text: string, start: number, end: number): Surroundings => {
  const before = text.slice(Math.max(0, start - reach), start);
  const cut = [...before.matchAll(sentenceEnd)].at(-1);
  const after = text.slice(end, end + 24).split(/[.!?;\n]/, 1)[0] ?? '';
  return { text: before, sentence: cut ? before.slice(cut.index + 1) : before, after };
};

/** Where a shape ends that begins at a place; an IBAN is cut back to where its check holds, for words may follow it. */
const shapeAt = (row: IdentifierRow, text: string, start: number): { readonly end: number; readonly valid: boolean } | undefined => {
  row.shape.lastIndex = start;
  let found = row.shape.exec(text)?.[0];
  const { check } = row;
  if (found === undefined) return undefined;
  const holds = (code: string): boolean => check === undefined || checksums[check](check === 'finland' ? code : code.replace(/[^A-Z0-9]/g, ''));
  while (check === 'iban' && !holds(found) && found.lastIndexOf(' ') > 0) found = found.slice(0, found.lastIndexOf(' '));
  return { end: start + found.length, valid: holds(check === 'luhn' ? found.replace(/[- ]?[A-Z]{2}$/, '') : found) };
};

/** A number that somebody made up with one key, or two. */
const isMadeUp = (code: string): boolean => !/[A-Z]/i.test(code) && new Set(code.replace(/\D/g, '')).size < 3;

/** The best that the table knows of a code. */
const fromTable = (text: string, start: number, alone: boolean): Identifier | undefined => {
  let best: Identifier | undefined;
  for (const row of identifierRows) {
    const shape = shapeAt(row, text, start);
    if (!shape || gluedAfter.test(text.slice(shape.end, shape.end + 4))) continue;
    const { end, valid } = shape;
    const { kind, name, check } = row;
    const around = surroundings(text, start, end);
    const { near, right } = rowLabels(row);
    const labelled = right(around.text) || (check !== undefined && valid && (near(around.sentence) || near(around.after)));
    let sure: Identifier['sure'] | undefined;
    if (kind === 'license') sure = labelled && valid ? 'possible' : undefined;
    else if (labelled) sure = valid ? 'certain' : 'likely';
    else if (valid && row.bare === 'shape') sure = kind === 'card' ? 'certain' : 'likely';
    if (!sure && valid && alone && row.bare && !isMadeUp(text.slice(start, end))) sure = 'possible';
    if (sure && (!best || rank[sure] > rank[best.sure] || (rank[sure] === rank[best.sure] && end > best.end))) best = { start, end, kind, name, sure };
  }
  return best;
};

const rank = { certain: 3, likely: 2, possible: 1, weak: 0 } as const;
const mixedCode = /(?:[A-Z]{1,5}-?\d{5,12}|\d{5,12}-?[A-Z]{1,4}|[A-Z]{1,4}-\d{3,8}-\d{2,8})(?![\w-]|\.\d)/y;
const afterSign = /\d[\d-]*(?![A-Za-z\d-])|\d{5,12}-?[A-Z]{1,4}(?!\w)|[A-Z]{1,6}-?\d{5}/y;
const isHashtag = (text: string, start: number): boolean => {
  afterSign.lastIndex = start;
  return text[start - 1] === '#' && !afterSign.test(text);
};
const isMixed = (text: string, start: number): number => {
  mixedCode.lastIndex = start;
  return mixedCode.exec(text)?.[0].length ?? 0;
};

/** What the words right before a code say it is. */
const fromLabel = (text: string, start: number): Identifier | undefined => {
  const words = text.slice(Math.max(0, start - reach), start);
  const { record, records, weak } = labels();
  if (record.test(words)) {
    const value = fieldValue(text, start, 3);
    const label = records.find(({ pattern }) => pattern.test(words));
    // Names such as "Medicare" stand before many numbers that are not a person's.
    if (value && label && (label.kind === 'record' || value.end - start > 5))
      return { ...value, kind: label.kind, name: label.name, sure: label.kind === 'record' ? 'certain' : 'likely' };
  }
  const value = fieldValue(text, start, 4);
  if (
    !value ||
    isHashtag(text, start) ||
    /\/|^\d{3}-\d\d-\d{4}$/.test(text.slice(start, value.end)) ||
    !(weak.test(words) || words.endsWith('#') || isMixed(text, start) === value.end - start)
  )
    return undefined;
  const near = surroundings(text, start, value.end);
  const sure = weak.test(words) && hasPatientCue(`${near.text}${text.slice(start, value.end)}${near.after}`) ? 'likely' : 'weak';
  return { ...value, kind: 'record', name: 'a record number', sure, vague: true };
};

/** Nothing but codes and signs: a cell of a table, or a field of a form. */
export const isAlone = (prose: string): boolean => prose.length < 400 && !/(?<![A-Za-z0-9])[A-Za-z]{2,}(?![A-Za-z0-9])/.test(prose);

/** The numbers and codes of a paragraph that may stand for one person, in order. Phone and Social Security numbers are not among them. */
export const identifiersIn = remember((paragraph: Paragraph): readonly Identifier[] => {
  if (!/\d/.test(paragraph.text)) return [];
  const { prose } = paragraph;
  // A code after "#" may look like a hashtag, which prose leaves out.
  const starts = codeStarts(plainSigns(/#[A-Za-z0-9-]{0,12}\d{3}/.test(paragraph.text) ? paragraph.text : prose));
  if (starts.length === 0) return [];
  const text = plainSigns(paragraph.text);
  const found: Identifier[] = [];
  let done = 0;
  const phones = once(() => phoneNumbers(paragraph.text, paragraph.prose));
  const alone = once(() => isAlone(text) && phones().length === 0);
  for (const { starts: places, end } of starts)
    for (const start of places) {
      const last = text.slice(Math.max(0, start - 2), start);
      if (start < done || gluedBefore.test(last)) continue;
      if (text[start - 1] !== '#' && prose.slice(start, end).trim() === '') continue;
      const words = text.slice(Math.max(0, start - reach), start);
      const other = /[A-Za-z]/.test(words) && labels().other.test(words);
      const identifier = other ? undefined : bestOf(fromTable(text, start, alone()), fromLabel(text, start), alone());
      // A word such as "number" says less than the form of a phone number.
      if (!identifier || (identifier.vague && phones().some((phone) => phone.start < identifier.end && identifier.start < phone.end))) continue;
      const sure = identifier.sure !== 'weak' && example.test(words) ? 'weak' : identifier.sure;
      found.push(withBrackets(text, { ...identifier, sure }));
      done = identifier.end;
    }
  return found;
});

const bestOf = (table: Identifier | undefined, label: Identifier | undefined, alone: boolean): Identifier | undefined => {
  if (table && (!label || rank[table.sure] >= rank[label.sure])) return table;
  return label?.sure === 'weak' && alone ? { ...label, sure: 'possible' } : label;
};

/** A device identifier begins with a bracket, which goes with it. */
const withBrackets = (text: string, found: Identifier): Identifier =>
  found.kind === 'device' && text[found.start - 1] === '(' && text.slice(found.start, found.end).startsWith('01)')
    ? { ...found, start: found.start - 1 }
    : found;
