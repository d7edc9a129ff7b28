/** Stands for a `>` that Markdown would take away as the mark of a quotation. No text has it: it is no character. */
export const thresholdSign = '\ufdef';

// Markers of lists and of quotations may stand before it.
const lineStart = /^(|[-+*>\d.) \t]{0,40}?[ \t])>(=?[ \t]?[$£€]?\.?\d[^\n]*|=[^\n]*)$/gm;
const measured =
  /^[\d.,/–-]{1,20}[ \t]?(?:%|°|mm ?Hg|m[gmL]\b|mcg|µg|k?g\b|lbs?\b|[md]?L\b|mmol|bpm|cm\b|in\b|ft\b|(?:years?|months?|weeks?|days?|hours?|minutes?|drinks?|is|are|means?)\b)/;

const shortLine = 32;

/**
 * Hides each `>` that says "more than" at the start of a line, as in `>140/90 mmHg`, so that it is not read as a quotation.
 * `> 5 ways to sleep` with a space is one, unless it goes on in the middle of a sentence, or the line is short and measures something.
 */
export const hideThresholds = (source: string): string => {
  if (!source.includes('>') || source.includes(thresholdSign)) return source;
  return source.replace(lineStart, (line: string, before: string, after: string, at: number) => {
    const spaced = /^[ \t]/.test(after);
    if (spaced) {
      const previous = at === 0 ? '' : source.slice(source.lastIndexOf('\n', at - 2) + 1, at);
      const next = source.slice(at + line.length + 1, at + line.length + 200);
      const quoted = (text: string): boolean => /^[ \t]*>(?!=|[$£€]?\.?\d)/.test(text);
      const goesOn = before === '' && previous.trim() !== '' && !quoted(previous);
      if (quoted(previous) || quoted(next) || (!goesOn && (after.length > shortLine || !measured.test(after.trimStart())))) return line;
    }
    return `${before}${thresholdSign}${after}`;
  });
};

// Chinese and its kin put no spaces around words in bold.
const letterOrNumber = /[A-Za-z0-9\u00b2-\u024f\u0370-\u03ff]/;
const calculation = /[\p{N}\s+=/]/u;

/** Brackets that open inside and close outside, or the other way round. */
const crossesBrackets = (text: string): boolean => text.split('(').length !== text.split(')').length;

/** Whether the stars around a stretch multiply, as in `2*x and 3*y`: they stand between letters or numbers, and it is no word. */
export const isArithmetic = (source: string, start: number, end: number, marks: number): boolean => {
  if (source[start] !== '*' || !letterOrNumber.test(source.charAt(start - 1))) return false;
  const inner = source.slice(start + marks, end - marks);
  if (crossesBrackets(inner)) return true;
  return letterOrNumber.test(source.charAt(end)) && (inner.length === 1 || calculation.test(inner));
};

const marker = /^(?:([-+*])|(\d{1,9})([.)]))/;

/**
 * The markers of the items of a list. Numbers that rise stay as they were written, also over a gap; else they count up from the first,
 * as Markdown has it. A plus before a number stays one: a dash would be a minus.
 */
export const listMarkers = (items: readonly string[]): readonly string[] => {
  const found = items.map((item) => marker.exec(item));
  const numbers = found.map((match) => Number(match?.[2]));
  const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  const first = numbers[0] ?? 1;
  return found.map((match, index) => {
    const [, sign, number, after = '.'] = match ?? [];
    if (number !== undefined) return `${rises ? number : first + index}${after} `;
    return sign === '+' && /^\+[ \t]+[$£€]?\d/.test(items[index] ?? '') ? '+ ' : '- ';
  });
};
