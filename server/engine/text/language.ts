import { addTo } from '../values.ts';

/** What tells in which language a text is: counts that can be added up over paragraphs. */
export interface LanguageProfile {
  /** Words in Latin letters. */
  readonly words: number;
  /** Of these, the small words of each language in `names`. */
  readonly small: readonly number[];
  /** Letters of each script in `scripts`, Latin first. */
  readonly letters: readonly number[];
}

/**
 * The small words that every text of a language is full of. Words that are common in English too (`die`, `on`, `no`, `plus`) are left out,
 * and so are those of one letter.
 */
const smallWords: readonly (readonly [language: string, words: string])[] = [
  [
    'English',
    'the and of to in is are you your that it for with on be this have or can if from at not we our was by as an will they their who when what may do more get ' +
      'all has but about how no so me my he she his her us its been there than any out up them these those were would should could also just',
  ],
  [
    'Spanish',
    'el la los las de del que una unos por para con su sus es en al se más lo está son pero como si sin sobre muy también puede usted ustedes tu sí esta este hay ' +
      'cuando ser le nos nuestra nuestro desde hasta todos todas porque mi ya fue tiene tienen entre qué cómo dónde',
  ],
  [
    'French',
    'le la les des du de et une est que qui dans pour par sur avec ce cette ces vous votre vos nous notre nos il elle ils pas ne au aux sont ou se sa ses leur leurs ' +
      'mais être avoir plus peut chez très aussi comme sans si où été depuis lors afin',
  ],
  [
    'Portuguese',
    'o os um uma de do da dos das em no na nos nas que para com por não se é ou mais seu sua seus suas você vocês como mas foi são está ao à às pelo pela também ' +
      'quando sem sobre muito já pode ser tem têm entre isso este esta nosso nossa',
  ],
  [
    'German',
    'der das und ist nicht ein eine einen einem einer eines den dem des sie ihr ihre ihren ihrem wir uns unser zu zum zur mit von vom auf für im bei sich auch als ' +
      'wie oder aber wenn nach aus dass werden wird kann können sind haben hat sein durch über noch nur mehr bitte es ich er um',
  ],
  [
    'Italian',
    'il lo la gli le di del della dei delle dello che è un una uno per con non si in nel nella sono da dal dalla al alla ai alle anche più questo questa come ma se ' +
      'suo sua tuo tua può essere ha hanno ogni quando tra fra degli nei sul sulla',
  ],
  [
    'Dutch',
    'de het een en van dat niet zijn voor met op te ook bij maar deze dit wordt worden kan kunt kunnen uw je jouw naar aan als om heeft hebben door meer geen moet ' +
      'moeten wij ze er nog hoe wat waar ik u zich tot uit dan wel of is in die over',
  ],
  [
    'Polish',
    'i w na z że do się nie jest o to dla od po jak przez przy lub oraz są czy może ze który która które także tylko być ma za co aby gdy jeśli twoje',
  ],
  ['Vietnamese', 'và của là có không được cho các những một với trong khi để này người bạn hoặc từ đã sẽ cần như về nếu bị đến tại vào ra thể phải nhiều hơn'],
  [
    'Tagalog',
    'ang ng sa mga ay na at kung para hindi ito may isang iyong inyong ninyo kayo ka mo ko siya po upang mula dahil kapag lahat din rin lang nang pag',
  ],
  ['Haitian Creole', 'nan ak pou ki yo li ou sa se gen pa yon ka nou mwen fè tout si lè kont oswa men kapab anpil epi tou'],
];
const names = smallWords.map(([language]) => language);
/** Common in English: a text is not in another language because of them. */
const inEnglish = new Set(
  'a as at be but can come do die for has he her him his i if in is it its me men may my no not of on or our out over par per plus sin so son to tout an and was we will us'.split(
    ' ',
  ),
);

const languagesOf = new Map<string, number[]>();
for (const [index, [language, words]] of smallWords.entries()) {
  for (const word of words.split(' ')) {
    if (language !== 'English' && inEnglish.has(word)) continue;
    addTo(languagesOf, word, index);
  }
}

const scripts: readonly (readonly [language: string, letter: RegExp])[] = [
  ['', /\p{Script=Latin}/gu],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Russian', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hindi', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Punjabi', /\p{Script=Gurmukhi}/gu],
  ['Gujarati', /\p{Script=Gujarati}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Telugu', /\p{Script=Telugu}/gu],
  ['Amharic', /\p{Script=Ethiopic}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Khmer', /\p{Script=Khmer}/gu],
  ['Burmese', /\p{Script=Myanmar}/gu],
];
const japanese = scripts.findIndex(([language]) => language === 'Japanese');
const chinese = scripts.findIndex(([language]) => language === 'Chinese');

const latinWord = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;
/** Los Angeles is in no language. A sentence that begins so has other small words. */
const inName = /^\p{Lu}\p{Ll}/u;
const beyondLatin = /(?!\p{Script=Latin})\p{L}/u;

/** The profile of nothing. */
export const noProfile: LanguageProfile = { words: 0, small: names.map(() => 0), letters: scripts.map(() => 0) };

/** The profile of masked prose: links, handles and tags say nothing of its language. */
export const profileOf = (prose: string): LanguageProfile => {
  const small = names.map(() => 0);
  let words = 0;
  let latin = 0;
  for (const [word] of prose.matchAll(latinWord)) {
    words++;
    latin += word.length;
    if (inName.test(word)) continue;
    for (const language of languagesOf.get(word.toLowerCase()) ?? []) small[language] = (small[language] ?? 0) + 1;
  }
  const hasOthers = beyondLatin.test(prose);
  return { words, small, letters: scripts.map(([, letter], index) => (index === 0 ? latin : hasOthers ? (prose.match(letter)?.length ?? 0) : 0)) };
};

/** The sum of two profiles. */
export const addProfiles = (a: LanguageProfile, b: LanguageProfile): LanguageProfile => ({
  words: a.words + b.words,
  small: a.small.map((count, index) => count + (b.small[index] ?? 0)),
  letters: a.letters.map((count, index) => count + (b.letters[index] ?? 0)),
});

/** With fewer words, or letters of another script, names and single lines would be taken for a text. */
const fewestWords = 12;
const fewestLetters = 24;
const fewestSmall = 4;
/** The share of small words in running text is from a fourth to a half, in any of these languages. */
const smallShare = 0.2;
/** A post in English may name things in another language. */
const ratioToEnglish = 2;

const largest = (counts: readonly number[], from: number): number =>
  counts.reduce((best, count, index) => (index >= from && count > (counts[best] ?? 0) ? index : best), from);

const byScript = ({ words, letters }: LanguageProfile): string | undefined => {
  const others = letters.slice(1).reduce((sum, count) => sum + count, 0);
  const [latin = 0] = letters;
  if (others < fewestLetters || others < latin || words > others) return undefined;
  const best = largest(letters, 1);
  // Japanese mixes its own letters with Chinese ones; a tenth is enough to tell.
  if (best === chinese && (letters[japanese] ?? 0) * 10 > (letters[chinese] ?? 0)) return 'Japanese';
  return scripts[best]?.[0];
};

/** The language that a text seems to be in, in English words; `undefined` for English and for what cannot be told. */
export const languageOf = (profile: LanguageProfile): string | undefined => {
  const script = byScript(profile);
  if (script !== undefined) return script;
  const { words, small } = profile;
  const best = largest(small, 1);
  const found = small[best] ?? 0;
  const [english = 0] = small;
  if (words < fewestWords || found < fewestSmall || found < smallShare * words || found < ratioToEnglish * english) return undefined;
  return names[best];
};

/** Whether a text, however short, has more signs of a language than of English. */
export const hasSignsOf = (language: string, { small, letters }: LanguageProfile): boolean => {
  const script = scripts.findIndex(([name]) => name === language);
  if (script > 0) return (letters[script] ?? 0) > 0;
  return (small[names.indexOf(language)] ?? 0) > (small[0] ?? 0);
};

/** How much text there is, in words: Chinese and Thai put no spaces between theirs, so letters are counted, five a word. */
export const weightOf = ({ words, letters }: LanguageProfile): number => words + letters.slice(1).reduce((sum, count) => sum + count, 0) / 5;
