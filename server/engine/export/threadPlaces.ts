import { findLinks } from '../platforms/links.ts';
import { eachGrapheme } from '../platforms/graphemes.ts';
import { quotedUpTo } from '../text/quotes.ts';
import { once, remember } from '../text/remember.ts';
import type { Paragraph, Span } from '../types.ts';

/** Where a text may be cut in two: `end` is the end of what stands before, `start` the beginning of what follows; white space between them goes. */
export interface CutPlace extends Span {
  /** How much a reader loses when the text is cut here: 0 between two paragraphs, 30 inside a word. */
  readonly cost: number;
}

const costs = { paragraph: 0, line: 1, sentence: 2, pronoun: 4, qualifier: 7, clause: 9, lead: 12, word: 14, exception: 15, source: 20, grapheme: 30 } as const;
/** What is added inside a quotation or brackets, and where a word leans on the next one. */
const inside = 4;

const word = String.raw`[A-Za-z\u00b5\u00c0-\u024f]`;
const space = String.raw`[ \t\u00a0\u202f]`;
const amount = String.raw`(?:[<>≤≥±~≈$£€]{1,2} ?)?\d(?:[\d.,:/]{0,20}\d)?(?:${space}?[%°‰]|[- \u00a0\u202f]?${word}{1,24}(?:\.[a-z]\.?){0,2})?`;
/** Stretches that are never cut: a number with what it counts, a range, a phone number, a date, a name with its title, an address, a handle, a hashtag. */
const whole = once(() => [
  new RegExp(`${amount}(?:${space}?(?:[-–—/×x]|to|and|or|in|of|out of|through|until|per)${space}?${amount})?`, 'g'),
  /\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,5}\)?){1,5}/g,
  new RegExp(String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?${space}\d{1,2}(?:st|nd|rd|th)?(?:,?${space}\d{4})?`, 'g'),
  /\b(?:Drs?|Mrs?|Ms|Prof|St|No|Figs?|[Tt]ypes?|[Ss]tage|[Gg]rade|[Pp]hase|[Ss]tep|[Aa]ged?|[Aa]ges)\.?[ \u00a0]\S/g,
  /[#＃@＠][^\s]+/g,
]);
const nearMail = /[^\s@]@[^\s@]/;
const mail = /[^\s@]{1,64}@[^\s@]{1,255}/g;
const written = /(?:https?:\/\/|www\.)\S+/g;

const wholeSpans = (text: string): readonly Span[] => {
  const found: Span[] = text.includes('.') ? findLinks(text, true) : [];
  const patterns = [...(/[\d#＃@＠.]|Ages?|[Tt]ype/.test(text) ? whole() : []), ...(nearMail.test(text) ? [mail] : []), written];
  for (const pattern of patterns) for (const { index, 0: match } of text.matchAll(pattern)) found.push({ start: index, end: index + match.length });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Tells, for places from left to right, whether something that is never cut goes over them. */
const crossing = (spans: readonly Span[]): ((place: Span) => boolean) => {
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (let span = spans[next]; span && span.start < start; span = spans[++next]) reach = Math.max(reach, span.end);
    return reach > end;
  };
};

/** The word that ends, or takes back, the sentence before: apart from it, it may be read as its opposite. */
const qualifier = /^["“'‘(*_]{0,2}(?:unless|except|but|however|otherwise|instead|do not|don['’]t|never|not|only|if|yet|even)\b/i;
const pronoun = /^["“'‘(]{0,2}(?:this|that|these|those|it|they|he|she|its|their|also|then|so|and|or)\b/i;
const exception = /^(?:unless|except|but|if|when|only|or|nor|not|without|until|which|who|whose|do|don['’]t|never|though|although|because)\b/i;
/** A word that says nothing without the next one. */
const leaning = /(?:^|\s)(?:not|no|never|without|unless|except|the|an?|of|to|than|your?|do|is|are|be|at|in|on|for)$/i;
const sourceLine = /^\W{0,3}(?:sources?|refs?|references?|via|credit|data|learn more|read more|more)(?: (?:at|here))?\s?[:–-]/i;
const onlyLinks = (prose: string): boolean => !/[A-Za-z\u00c0-\u1fff\u3040-\ud7ff]/.test(prose);

/** What follows a place belongs to what stands before it: a source, a link, hashtags. */
const leansBack = (text: string, prose: string): boolean => sourceLine.test(text.slice(0, 40)) || onlyLinks(prose);

const wide = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/;
const wideOpener = /[「『（〈《【“‘([]/;
const plainNext = /[\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fffA-Za-z0-9「『（〈《【]/;

/** A run of characters with no place in it that is longer than this may be cut between characters, where nothing else helps. */
const longestWord = 60;

interface Reader {
  readonly paragraph: Paragraph;
  readonly quoted: (at: number) => boolean;
  /** Where each sentence begins, and whether what follows leans back. */
  readonly starts: ReadonlyMap<number, boolean>;
}

const bracketDepth = (text: string): ((at: number) => number) => {
  let depth = 0;
  let done = 0;
  return (at) => {
    for (; done < at; done++) {
      const char = text.charAt(done);
      if (char === '(') depth += 1;
      else if (char === ')') depth = Math.max(0, depth - 1);
    }
    return depth;
  };
};

const sentenceCost = (text: string, { end, start }: Span, leans: boolean): number => {
  if (leans) return costs.source;
  const head = text.slice(start, start + 20);
  if (/[\r\n]/.test(text.slice(end, start))) return text.charAt(end - 1) === ':' ? costs.lead : costs.line;
  return qualifier.test(head) ? costs.qualifier : pronoun.test(head) ? costs.pronoun : costs.sentence;
};

const clauseEnds = ',;:–—。，、；！？';

const isPlainLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
};

const wordCost = (text: string, { end, start }: Span): number => {
  // One look at a character spares most words the patterns.
  if (isPlainLetter(text, start) && exception.test(text.slice(start, start + 12))) return costs.exception;
  if (clauseEnds.includes(text.charAt(end - 1))) return costs.clause;
  return costs.word + (isPlainLetter(text, end - 1) && leaning.test(text.slice(Math.max(0, end - 8), end)) ? inside : 0);
};

const gaps = /\s+/g;

const placesByWords = ({ paragraph, quoted, starts }: Reader): readonly CutPlace[] => {
  const { text, kind } = paragraph;
  const lines = kind === 'table' || kind === 'code';
  const depth = bracketDepth(text);
  const isWide = wide.test(text);
  const places: CutPlace[] = [];
  const add = (place: Span): void => {
    const leans = starts.get(place.start);
    const more = (quoted(place.end) ? inside : 0) + (depth(place.end) > 0 ? inside : 0);
    const { start, end } = place;
    if (lines) places.push({ start, end, cost: /[\r\n]/.test(text.slice(end, start)) ? costs.line : costs.word });
    else places.push({ start, end, cost: (leans === undefined ? wordCost(text, place) : sentenceCost(text, place, leans)) + more });
  };
  const addWide = (from: number, to: number): void => {
    for (let at = from + 1; at < to; at++) {
      const before = text.charAt(at - 1);
      const after = text.charAt(at);
      if ((wide.test(before) || /[。，、；！？]/.test(before) || wide.test(after)) && plainNext.test(after) && !wideOpener.test(before))
        add({ start: at, end: at });
    }
  };
  let last = 0;
  for (const { index, 0: gap } of text.matchAll(gaps)) {
    if (isWide) addWide(last, index);
    last = index + gap.length;
    if (index > 0 && last < text.length) add({ end: index, start: last });
  }
  if (isWide) addWide(last, text.length);
  return places;
};

/** Places between characters, in runs that have no other. */
const placesInLongWords = (text: string, places: readonly CutPlace[], isWhole: (place: Span) => boolean): readonly CutPlace[] => {
  const all: CutPlace[] = [];
  let from = 0;
  for (const place of [...places, { end: text.length, start: text.length, cost: 0 }]) {
    const start = from;
    if (place.end - start > longestWord)
      eachGrapheme(text.slice(start, place.end), (_, at) => {
        const cut = { start: start + at, end: start + at, cost: costs.grapheme };
        if (at > 0 && !isWhole(cut)) all.push(cut);
        return true;
      });
    if (place.start < text.length) all.push(place);
    from = place.start;
  }
  return all;
};

/** The places inside a paragraph where its text may be cut, from left to right. */
export const placesIn = remember((paragraph: Paragraph): readonly CutPlace[] => {
  const { text, prose, sentences } = paragraph;
  const starts = new Map(sentences.map(({ start, value }) => [start, leansBack(value.text, value.prose)]));
  const spans = wholeSpans(text);
  const isWhole = crossing(spans);
  const places = placesByWords({ paragraph, quoted: quotedUpTo(prose), starts }).filter((place) => !isWhole(place));
  return placesInLongWords(text, places, crossing(spans));
});

/** What a cut between two paragraphs costs: a heading, a line that ends with a colon and a myth need what follows. */
export const costBetween = (before: Paragraph, after: Paragraph): number => {
  if (leansBack(after.text, after.prose)) return costs.source;
  if (before.kind === 'heading' || before.role === 'myth' || /[:：]$/.test(before.text.trimEnd())) return costs.lead;
  return costs.paragraph;
};
