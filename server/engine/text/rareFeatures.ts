import { everydayWords, generalNouns, researchWords, wordsAround } from '../data/rareWordLists.ts';
import { termWords } from '../data/rareWords.generated.ts';
import { rarityOf } from '../readability/familiarity.ts';
import { byWord, isEveryday, type KnownWord } from '../readability/wordKinds.ts';
import { partsOf } from '../readability/wordParts.ts';
import { once } from './remember.ts';
import { composedMeaning, wordPartHints } from './wordPartHints.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const research = list(researchWords);

/** Whether a word is one of statistics or of how studies are made. */
export const isResearchWord = (lower: string): boolean => research.has(lower);

const generic = list(generalNouns);

const outer = list(wordsAround);

const medicalEnding =
  /(?:itis|osis|oses|emia|emic|aemia|aemic|oma|omas|omata|pathy|pathic|ectomy|otomy|ostomy|plasty|scopy|scopic|graphy|graphic|gram|genesis|genic|lysis|lytic|trophy|trophic|plasia|plastic|penia|uria|algia|cyte|cytes|cytic|blast|blasts|ase|ases|mab|nib|vir|azole|mycin|cillin|statin|sartan|pril|olol|ine|ines|ide|ides|ate|ates|ol|ols|one|ones|oid|oids|philic|phobic|tropic|toxic|static|morphic|somal|cellular|nuclear|vascular|cardial|gastric|enteric|neural|thelial|thelium|ology|ologic|ological|metry|metric|centesis|sclerosis|stenosis)$/;
const adjectiveEnding = /(?:al|ic|ive|ous|ary|ar|oid|ible|able|ent|ant|form|less)$/;
const nounEnding = /(?:tions?|sions?|ments?|ity|ities|ness|ances?|ences?|ism|ency|ancy|ure|ures|ors?|ers?|ists?|sis)$/;
const chemicalEnding = /(?:[a-z]{3}ine|[a-z]{3}ase|[a-z]{3}ide|[a-z]{3}ate|[a-z]{3}ol|[a-z]{2}one|[a-z]{3}gen|[a-z]{4}in)s?$/;

/** What is seen in a word alone. */
export const wordFeatureNames = [
  'word',
  'aboveTwo',
  'aboveThree',
  'aboveFour',
  'aboveFive',
  'aboveSix',
  'aboveSeven',
  'aboveEight',
  'unknown',
  'acronym',
  'code',
  'everydayAcronym',
  'name',
  'rareName',
  'number',
  'small',
  'of',
  'parts',
  'cutWhole',
  'composed',
  'medicalEnding',
  'adjective',
  'rareAdjective',
  'noun',
  'adverb',
  'past',
  'gerund',
  'plural',
  'chemical',
  'hyphen',
  'letters',
  'syllables',
  'research',
  'generic',
  'outer',
  'beginsTerms',
  'endsTerms',
  'explains',
  'neverExplains',
  'lexicon',
  'lexiconInner',
] as const;

type WordFeature = (typeof wordFeatureNames)[number];
/** How many terms of the lexicon begin and end with a word, and how many explanations use it, in steps up to this one. */
const mostTerms = 9;
type InLexicon = readonly [begins: number, ends: number, explains: number];
/** An entry: how many letters it shares with the one before (A is 0), its other letters, and three figures. */
const entry = /([A-Z])([a-z]*)(\d)(\d)(\d)/g;
const termWordsOf = once((): ReadonlyMap<string, InLexicon> => {
  const words = new Map<string, InLexicon>();
  let before = '';
  for (const [, shared = '', rest = '', ...figures] of termWords.matchAll(entry)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    const [begins = 0, ends = 0, explains = 0] = figures.map(Number);
    words.set(before, [begins, ends, explains]);
  }
  return words;
});
const singularOf = (lower: string): string => lower.replace(/(?<![isu])s$/, '');

/** How many explanations of the lexicon use a word, from 0 to 1: who explains uses words that readers know. */
export const explainsOf = byWord((lower) => ((termWordsOf().get(lower) ?? termWordsOf().get(singularOf(lower)))?.[2] ?? 0) / mostTerms);

type Values = Partial<Record<WordFeature, number>>;

const flag = (yes: boolean): number => (yes ? 1 : 0);
const hinge = (value: number, low: number, high: number): number => Math.min(1, Math.max(0, (value - low) / (high - low)));

/** By its letters in lower case; where it stands adds to it. */
const lettersOf = byWord((lower): Values => {
  const rarity = rarityOf(lower);
  const singular = singularOf(lower);
  const [beginning, ending, explains] = termWordsOf().get(lower) ?? termWordsOf().get(singular) ?? [0, 0, 0];
  return {
    aboveTwo: hinge(rarity, 0.1, 0.25),
    aboveThree: hinge(rarity, 0.25, 0.35),
    aboveFour: hinge(rarity, 0.35, 0.45),
    aboveFive: hinge(rarity, 0.45, 0.55),
    aboveSix: hinge(rarity, 0.55, 0.65),
    aboveSeven: hinge(rarity, 0.65, 0.75),
    aboveEight: hinge(rarity, 0.75, 0.85),
    unknown: flag(rarity > 0.9),
    parts: flag(rarity > 0.45 && partsOf(lower).length > 0),
    cutWhole: flag(rarity > 0.3 && wordPartHints(lower).length > 0),
    composed: flag(rarity > 0.3 && composedMeaning(lower) !== undefined),
    medicalEnding: flag(rarity > 0.45 && medicalEnding.test(lower)),
    adjective: flag(adjectiveEnding.test(lower)),
    rareAdjective: flag(rarity > 0.55 && adjectiveEnding.test(lower)),
    noun: flag(nounEnding.test(lower)),
    adverb: flag(lower.endsWith('ly')),
    past: flag(lower.endsWith('ed')),
    gerund: flag(lower.endsWith('ing')),
    plural: flag(singular !== lower),
    chemical: flag(rarity > 0.6 && chemicalEnding.test(lower)),
    hyphen: flag(lower.includes('-')),
    letters: hinge(lower.length, 4, 14),
    research: flag(research.has(lower)),
    generic: flag(generic.has(lower)),
    outer: flag(outer.has(lower)),
    beginsTerms: beginning / mostTerms,
    endsTerms: ending / mostTerms,
    explains: explains / mostTerms,
    neverExplains: flag(explains === 0),
  };
});

const make = ({ kind, lower, text, syllables }: KnownWord, lexicon: 'whole' | 'inner' | undefined): readonly number[] => {
  const values: Values =
    kind === 'content' || kind === 'name'
      ? {
          ...lettersOf(lower),
          name: flag(kind === 'name'),
          rareName: kind === 'name' ? hinge(rarityOf(lower), 0.6, 0.9) : 0,
          syllables: hinge(syllables, 2, 5),
        }
      : kind === 'acronym'
        ? {
            acronym: 1,
            code: flag(/\d/.test(text)),
            everydayAcronym: flag(isEveryday(lower)),
            hyphen: flag(lower.includes('-')),
            letters: hinge(lower.length, 4, 14),
          }
        : kind === 'small'
          ? { small: 1, of: flag(lower === 'of') }
          : { number: 1 };
  const all: Values = { ...values, word: 1, lexicon: flag(lexicon !== undefined), lexiconInner: flag(lexicon === 'inner') };
  return wordFeatureNames.map((name) => all[name] ?? 0);
};

// Words repeat, so most of the work is done once. A cache: its size is free to choose.
const known = new Map<string, readonly number[]>();
const mostKnown = 20_000;

/** The measures of a word where it stands, in the order of `wordFeatureNames`; equal words have the same list. */
export const featuresOfWord = (word: KnownWord, lexicon: 'whole' | 'inner' | undefined): readonly number[] => {
  const key = `${word.kind.charAt(0)}${word.kind.charAt(1)}${lexicon?.charAt(0) ?? '-'}${word.text}`;
  const before = known.get(key);
  if (before) return before;
  const values = make(word, lexicon);
  if (known.size >= mostKnown) known.clear();
  known.set(key, values);
  return values;
};

const everyday = list(everydayWords);

const strongEnding =
  /[a-z]{3}(?:itis|[^dp]os[ei]s|a?emi[ac]|omas?|omata|path(?:y|ies|ic)|ectom(?:y|ies)|otom(?:y|ies)|ostom(?:y|ies)|plast(?:y|ies)|scop(?:y|ies|ic)|genesis|penia|uria|algia|dynia|cytes?|cytic|mab|tinib|azole|mycin|cillin|statin|sartan|olol|prazole|xaban|thelial|thelium|centesis|sclerosis|stenosis|plegi[ac]|rrh(?:ea|oea|age|agic)|trophy|plasia)$/;

const looksMedical = byWord(
  (lower) => !everyday.has(lower) && rarityOf(lower) > 0.7 && (wordPartHints(lower).length > 0 || partsOf(lower).length > 1 || strongEnding.test(lower)),
);

/** Whether a word by itself shows that it is medical: it is rare, and made of parts as medical words are. */
export const hasProof = ({ kind, lower }: KnownWord): boolean => kind === 'content' && looksMedical(lower);
