import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Sentence, Span } from '../types.ts';

/** Never the end of a sentence, whatever comes next. */
const never = new Set('dr drs mr mrs ms mx prof rev hon sgt capt lt vs e.g i.e eg ie approx cf al viz'.split(' '));
/** Not the end of a sentence when a number comes next ("No. 1", "Fig. 2", "Jan. 5"). */
const beforeNumber = new Set(
  'no nos fig figs vol p pp eq ref sec ch art est ca c min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
/** The end of a sentence only when a word comes next that seldom follows inside one ("in the U.S. The", "Main St. Call"). */
const perhaps = new Set(
  'st ave blvd rd inc ltd co corp dept univ jr sr gov gen u.s u.k u.n d.c ph.d m.d d.o r.n p.a b.s m.s d.d.s n.p a.m p.m a.d b.c'.split(' '),
);
const startsSentence = new Set(
  (
    'the a an it this that these those we you they he she i if in on at to for from with and but or so our your their my no not is are was do does did can ' +
    'will what how when where who why which most many some all each every as by after before until since while because there here now today then also ' +
    'get take talk ask call learn find see read visit watch join follow share wash wear stay stop start keep make use try look check know remember ' +
    "don't it's you're we're that's please thank thanks one more help let go come have has new people patients doctors however yes " +
    'bring eat drink avoid limit choose save tell set sign register schedule text park free plan protect pick cover doors visits walk ' +
    'another both during even just only almost about between first last next under over once still'
  ).split(' '),
);
/** After these, a single capital letter is a name of something and may end a sentence ("hepatitis B. Ask …"). */
const lettered = new Set(
  'hepatitis hep vitamin vitamins type group plan part influenza flu medicare factor category class grade phase schedule strep'.split(' '),
);

/** A label begins the sentence behind it ("Step 1. Wash …", "Q. What …"). */
const label = /^(?:(?:step|tip|fact|myth|reason|sign|question|rule|day|week|part) #?\d{1,2}|[qa])$/i;
const longestLabel = 14;

// Most characters are ASCII, and for those a look at the code is much quicker than a pattern.
const isAscii = (char: string): boolean => char <= '\u007f';
const isSpace = (char: string): boolean => char !== '' && (isAscii(char) ? char === ' ' || (char >= '\t' && char <= '\r') : char.trim() === '');
const isLower = (char: string): boolean => (isAscii(char) ? char >= 'a' && char <= 'z' : /^\p{Ll}/u.test(char));
const isLetter = (char: string): boolean => (isAscii(char) ? isLower(char) || (char >= 'A' && char <= 'Z') : /^\p{L}/u.test(char));
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isTerminator = (char: string): boolean => char !== '' && '.!?…‼⁉'.includes(char);
const isCloser = (char: string): boolean => char !== '' && '"\'”’»)]}*_¹²³⁴⁵⁶⁷⁸⁹⁰'.includes(char);
const isOpener = (char: string): boolean => char !== '' && '"\'“‘«([{*_¿¡'.includes(char);
const isBullet = (char: string): boolean => char !== '' && '•●◦‣➤►✓'.includes(char);

/** The word that ends at `end`, lower case, with the full stops inside it; at most 20 characters are looked at. */
const wordBefore = (prose: string, end: number): { readonly word: string; readonly start: number } => {
  let start = end;
  while (start > 0 && end - start < 20 && (prose.charAt(start - 1) === '.' || isLetter(prose.charAt(start - 1)))) start--;
  return { word: prose.slice(start, end), start };
};

const wordAt = (prose: string, start: number): string =>
  /^[\p{L}'’]{1,20}/u
    .exec(prose.slice(start, start + 20))?.[0]
    .toLowerCase()
    .replace('’', "'") ?? '';

/** A clock time is often followed by its day or zone, which begin with a capital letter too. */
const followsTime =
  /^(?:[ECMP][SD]?T|GMT|UTC|BST|Eastern|Central|Mountain|Pacific|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))\b/;

/** "0. 69", "7. 4%": a decimal that a copy from a print page has torn apart. Without a sign of it two sentences are more likely. */
const tornDecimal =
  /^(?:0\. \d|\d{1,3}\. \d{1,3}(?:\s?(?:[%)\],;]|[-–]\s?\d|(?:mg|kg|g|mL|ml|mm|cm|yrs?|y|h|mmol|mmHg|fold|times|minutes?|min|hours?|days?|weeks?|months?|years?|[mb]illion)\b)|\.\s*$))/;
const statistic = /\b(?:CI|RR|OR|HR|MD|SD|SMD|aOR|aHR|mean|median)[ =:]{1,3}-?$/;
const isTornDecimal = (prose: string, sentenceStart: number, number: number, next: number): boolean => {
  const before = prose.slice(Math.max(sentenceStart, number - 120), number);
  return tornDecimal.test(prose.slice(number, next + 14)) || before.lastIndexOf('(') > before.lastIndexOf(')') || statistic.test(before);
};

/** Whether a full stop at `stop` belongs to an abbreviation, given the place of the next character that decides. */
const isAbbreviation = (prose: string, stop: number, next: number, sentenceStart: number): boolean => {
  if (stop - sentenceStart <= longestLabel && label.test(prose.slice(sentenceStart, stop))) return true;
  const { word, start } = wordBefore(prose, stop);
  if (word === '') {
    // "1. Wash your hands": the number of a list item begins its sentence, after a colon too.
    const digits = /\d{1,3}$/.exec(prose.slice(Math.max(sentenceStart, stop - 3), stop))?.[0] ?? '';
    const before = stop - digits.length;
    if (digits !== '' && next === stop + 2 && isDigit(prose.charAt(next)) && isTornDecimal(prose, sentenceStart, before, next)) return true;
    return digits !== '' && (before === sentenceStart || (digits === '1' && /:\s$/.test(prose.slice(Math.max(sentenceStart, before - 2), before))));
  }
  // MS and CF are illnesses; Ms. and cf. are abbreviations.
  if (word.length > 1 && !word.includes('.') && word === word.toUpperCase()) return false;
  const lower = word.toLowerCase();
  if (never.has(lower)) return true;
  if (isDigit(prose.charAt(next)) && beforeNumber.has(lower)) return true;
  if (lower === 'a.m' || lower === 'p.m') return followsTime.test(prose.slice(next, next + 12));
  if (perhaps.has(lower)) return !startsSentence.has(wordAt(prose, next));
  if (word.length === 1 && !isLower(word) && !isDigit(prose.charAt(start - 1)) && prose.charAt(start - 1) !== '°') {
    const { word: before } = wordBefore(prose, reachBack(prose, start));
    return word !== 'I' && !lettered.has(before.toLowerCase()) && !startsSentence.has(wordAt(prose, next));
  }
  return word.length === 1 && start === sentenceStart;
};

/** The place after the last character before `at` that is no space; a gap of more than two spaces is not crossed. */
const reachBack = (prose: string, at: number): number => {
  let back = at;
  while (back > 0 && at - back < 2 && isSpace(prose.charAt(back - 1))) back--;
  return back;
};

const skip = (text: string, from: number, belongs: (char: string) => boolean): number => {
  let at = from;
  while (at < text.length && belongs(text.charAt(at))) at++;
  return at;
};

/** Where the sentence ends that has its last terminator at `at`, or -1 if it goes on. */
const endAfter = (text: string, prose: string, at: number, sentenceStart: number): number => {
  const closed = skip(text, at + 1, (char) => isCloser(char));
  // "…text.[3]": the mark of a source stays with its sentence.
  const mark = text.charAt(at + 1) === '[' ? (/^\[\d{1,3}(?:[,–-]\d{1,3}){0,9}\]/.exec(text.slice(at + 1, at + 60))?.[0].length ?? 0) : 0;
  const end = mark > 0 ? at + 1 + mark : closed;
  if (end === text.length) return end;
  const visible = skip(text, end, isSpace);
  if (visible === text.length) return end;
  const masked = isSpace(prose.charAt(visible));
  if (visible === end && !masked) return -1;
  const terminator = text.charAt(at);
  const next = masked ? visible : skip(prose, visible, isOpener);
  if (terminator === '.' && text.charAt(at - 1) !== '.' && isAbbreviation(prose, at, next, sentenceStart)) return -1;
  if (masked) return end;
  const char = prose.charAt(next);
  if (isTerminator(char)) return -1;
  if (!isLower(char)) return /[,;:)\]–—-]/.test(prose.charAt(visible)) ? -1 : end;
  // "Yahoo" and quoted speech go on in lower case; a question or a shout in a post does not.
  const shout = terminator !== '.' && terminator !== '…' && end === at + 1 && !/^(?:and|or|but|is|are|was|of|to|in|for)\b/.test(prose.slice(next, next + 4));
  return shout ? end : -1;
};

/** Line breaks, runs of terminators, bullets and runs of emoji: all that may divide sentences. */
const dividers =
  /[\r\n]\s*|[.!?…‼⁉]+|[•●◦‣➤►✓]|[\p{Extended_Pictographic}\p{Regional_Indicator}][\u200D\uFE0E\uFE0F\u20E3\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]*/gu;
const startsWithEmoji = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const capitalised = /^["“‘(]?\p{Lu}(?:\p{Ll}|['’]| \p{Ll})/u;

/** Whether a line break divides: always, but for prose that someone wrapped by hand. */
const dividesLines = (prose: string, breaks: string, at: number): boolean =>
  (breaks.match(/\n|\r(?!\n)/g)?.length ?? 0) > 1 || !isLower(prose.charAt(at + breaks.length)) || prose.charAt(at - 1) === ':';

/**
 * Where an emoji in a line divides, or -1. As bullets ("✅ Wash ✅ Rest") they stand before their sentence, elsewhere after it;
 * one that stands between a few words and a name ("I ❤️ Boston") divides nothing.
 */
const emojiDivide = (text: string, prose: string, start: number, at: number, end: number): number => {
  const next = skip(text, end, isSpace);
  if (next === text.length || !capitalised.test(prose.slice(next, next + 4))) return -1;
  const words = prose.slice(Math.max(start, at - 60), at).match(/\S+/g)?.length ?? 0;
  const bulleted = startsWithEmoji.test(text.slice(start, start + 2)) && isSpace(text.charAt(at - 1));
  return words < (bulleted ? 1 : 3) ? -1 : bulleted ? at : end;
};

/**
 * The sentences of a paragraph's published text: trimmed spans in order that leave out nothing but white space.
 * `prose` is the masked text; its blanks keep links and tags from being read as words or stops.
 */
export const splitSentences = (text: string, prose: string): readonly Span[] => {
  const spans: Span[] = [];
  let start = skip(text, 0, isSpace);
  const cut = (end: number): void => {
    if (end <= start) return;
    const last = start + text.slice(start, end).trimEnd().length;
    if (last > start) spans.push({ start, end: last });
    start = skip(text, end, isSpace);
  };
  for (const { 0: found, index: at } of text.matchAll(dividers)) {
    const end = at + found.length;
    if (at < start) continue;
    const first = found.charAt(0);
    if (first === '\n' || first === '\r') {
      if (dividesLines(prose, found, at)) cut(end);
    } else if (isTerminator(first)) {
      if (!isSpace(prose.charAt(at)) || '‼⁉'.includes(first)) cut(endAfter(text, prose, end - 1, start));
    } else if (isBullet(first)) {
      if (isSpace(text.charAt(at - 1)) && isSpace(text.charAt(end))) cut(at);
    } else {
      cut(emojiDivide(text, prose, start, at, end));
    }
  }
  cut(text.length);
  return spans;
};

const english = unified().use(retextEnglish).freeze();

/** A sentence whose tree is made when it is first asked for, and then kept. */
export const makeSentence = (text: string, prose: string): Sentence => ({ text, prose, tree: () => english.parse(prose) });
