import { once, remember } from '../text/remember.ts';
import type { Sentence } from '../types.ts';
import { sentenceWords, type Word } from './words.ts';

/** Words repeat, so most of the work on them is done once. A cache: its size is free to choose. */
export const byWord = <T>(make: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, { readonly value: T }>();
  return (word) => {
    const before = known.get(word);
    if (before) return before.value;
    const value = make(word);
    if (known.size >= 20_000) known.clear();
    known.set(word, { value });
    return value;
  };
};

/** What a word is to its reader: small words hold a sentence together, names and units are known or looked past. */
type WordKind = 'small' | 'content' | 'name' | 'acronym' | 'unit' | 'number';

/** A word with its kind; `lower` is how it is looked up. */
export interface KnownWord extends Word {
  readonly kind: WordKind;
  readonly lower: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const smallWords = list(`
  the a an of to in and or for with on at by from as is are was were be been being have has had do does did will would can could may might must
  shall should not no nor but if than that this these those it its they their them there he she his her him we ours our us you your yours i me my
  mine who whom whose which what when where while how why because since until although though whereas whether so such both either neither each all
  any some more most less few fewer many much other others another into onto over under between among through throughout during before after about
  against within without out up down off per via very also too only then thus hence however therefore never upon toward towards along around across
  despite unless except having doing done get gets got let lets just even still yet again once here every ever always often
  now isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't shouldn't wouldn't haven't hasn't hadn't cannot it's that's there's what's
  you're we're they're i'm you'll we'll they'll you've we've they've i've you'd we'd they'd let's who's here's
`);

const units = list(
  'mg mcg µg μg g kg ml l dl cm mm m km oz lb lbs mmhg mmol iu kcal hz min hr hrs sec am pm a.m p.m °c °f th st nd rd vs e.g i.e al et dr mr mrs ms',
);

/** Short forms that most readers know, whatever they stand for. */
const everydayAcronyms = list(`
  us u.s usa u.s.a uk u.k eu un tv ok id dvd cd pc zip faq diy dna aids hiv covid covid-19 covid19 sars mers flu cdc fda who nhs nih a.m p.m er gp gps er bmi ceo usb
  pin atm gps pdf sms q&a tb mri ct iv phd md rn asap uv sos ppe n95 std stds sti stis adhd ptsd cpr ivf rsv mrsa asl
`);

const lowerCase = /\p{Ll}/u;

/** What tells the kind of a word by its letters. Patterns for all scripts take milliseconds to compile, and most texts have plain letters alone. */
const lettersFor = (plain: boolean) => ({
  lowerCase: plain ? /[a-z]/ : lowerCase,
  letter: plain ? /[a-z]/i : /\p{L}/u,
  notLatin: plain ? /^(?!)/ : /(?!\p{Script=Latin}|[\u0370-\u03ff])\p{L}/u,
  startsUpper: plain ? /^[A-Z]/ : /^\p{Lu}/u,
  oneUpper: plain ? /^[A-Za-z][^A-Z]*$/ : /^\p{L}[^\p{Lu}]*$/u,
  upper: plain ? /[A-Z]/g : /\p{Lu}/gu,
  figure: plain ? /\d/ : /\p{N}/u,
});
const plainLetters = once(() => lettersFor(true));
const anyLetters = once(() => lettersFor(false));
type Letters = ReturnType<typeof lettersFor>;

const isAcronym = (text: string, { lowerCase, startsUpper, oneUpper, upper, figure }: Letters): boolean => {
  if (oneUpper.test(text) && lowerCase.test(text.slice(1))) return false;
  const capitals = text.match(upper)?.length ?? 0;
  if (capitals >= 2) return capitals * 2 >= text.replace(/s$/, '').length || figure.test(text) || !startsUpper.test(text);
  return capitals === 1 && (figure.test(text) || (text.length === 1 && text !== 'A' && text !== 'I'));
};

/** What a word is by its letters alone, wherever it stands. */
interface Shape {
  readonly lower: string;
  readonly latin: boolean;
  readonly upper: boolean;
  readonly acronym: boolean;
  /** Its kind if it is no name and no short form. */
  readonly kind: Exclude<WordKind, 'name' | 'acronym'>;
  /** The same in a sentence all in capitals. */
  readonly loudKind: Exclude<WordKind, 'name' | 'acronym'>;
}

const kindByLetters = (text: string, lower: string, loud: boolean, { letter, upper }: Letters): Shape['kind'] => {
  if (!letter.test(text)) return 'number';
  if (units.has(lower) && (loud || text !== text.toUpperCase() || lower.length === 1)) return 'unit';
  if (/^\d/.test(text) && (loud || text.search(upper) < 0)) return 'number';
  return smallWords.has(lower) ? 'small' : 'content';
};

const shapeOf = byWord((text): Shape => {
  const lower = text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
  // "don’t" is plain too: an apostrophe is no letter.
  const letters = /^[\x20-\x7e’]*$/.test(text) ? plainLetters() : anyLetters();
  return {
    lower,
    latin: !letters.notLatin.test(text),
    upper: letters.startsUpper.test(text),
    acronym: isAcronym(text, letters),
    kind: kindByLetters(text, lower, false, letters),
    loudKind: kindByLetters(text, lower, true, letters),
  };
});

/** The words of a sentence with their kinds; words in a script other than Latin are left out. */
export const kindsOf = remember((sentence: Sentence): readonly KnownWord[] => {
  // In a sentence all in capitals no capital tells anything.
  const loud = !/[a-z]/.test(sentence.prose) && !lowerCase.test(sentence.prose);
  const found: { readonly word: Word; readonly shape: Shape }[] = [];
  for (const word of sentenceWords(sentence)) {
    const shape = shapeOf(word.text);
    if (shape.latin) found.push({ word, shape });
  }
  const kindOf = (shape: Shape, index: number): WordKind => {
    const { upper, acronym } = shape;
    if (loud) return shape.loudKind;
    if (shape.kind === 'number' || shape.kind === 'unit') return shape.kind;
    if (acronym) return 'acronym';
    if (shape.kind === 'small') return 'small';
    const next = found[index + 1]?.shape;
    return upper && (index > 0 || (next?.upper === true && !next.acronym)) ? 'name' : 'content';
  };
  return found.map(({ word: { start, end, text, syllables }, shape }, index): KnownWord => {
    const kind = kindOf(shape, index);
    return { start, end, text, syllables, kind, lower: shape.lower };
  });
});

/** Whether a short form is one that most readers know. */
export const isEveryday = (lower: string): boolean => /^[a-z]$/.test(lower) || [lower, lower.replace(/'?s$/, '')].some((form) => everydayAcronyms.has(form));
