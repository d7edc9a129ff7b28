import { irregularPluralsTable, irregularVerbsTable, unchangedTable } from '../data/wordForms.ts';

/** What a word or phrase does in a sentence, as far as its forms go. */
export type PartOfSpeech = 'noun' | 'mass noun' | 'verb' | 'adjective' | 'adverb' | 'phrase';

/** A form of a word. `past` is "gave", `participle` is "given". */
export type Form = 'base' | 'plural' | 'third' | 'past' | 'participle' | 'gerund';

const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .split(/\s+/u)
      .map((pair) => pair.split(':'))
      .map(([one = '', many = '']) => [one, many]),
  );
const list = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u));

const irregularPlurals = pairs(irregularPluralsTable);

/** Words with one form for one and many, or with no many. */
const unchanged = list(unchangedTable);

const irregularVerbs: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  irregularVerbsTable
    .split(/\s+/u)
    .map((row) => row.split(':'))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
);

/** Longer verbs stressed at the end, whose last consonant doubles all the same. */
const doubling = list(
  'admit permit commit submit transmit omit refer prefer transfer occur recur incur defer confer infer regret control equip propel expel compel begin forget',
);
const vowel = 'aeiou';

const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowel.includes(letter);
const sibilant = /(?:s|x|z|ch|sh)$/u;

/** The words of a noun phrase after which its head is past: "inflammation *of* the liver", "doctor *who* treats cancer". */
const afterHead = list(
  'such of in on for from with without to by at as than that who whom which whose when where after before during under near around between into onto through inside outside over about against like made caused used given done taken above below behind born filled linked passed joined spread grown kept held sent saved placed left despite not the',
);

const isRelative = list('that who which');

/** What may follow a head and a comma: "blood clot, often in the leg". */
const aside = list('often mostly usually sometimes mainly especially also then called');

/** "cells", "nerves": a head that is many already; not "lens" or "abscess". */
const isMany = /(?:[^aiusn\s]|[^e]n)s$/u;

const pluralOfWord = (word: string): string => {
  const lower = word.toLowerCase();
  const known = irregularPlurals.get(lower);
  if (known !== undefined) return word.slice(0, 1) + known.slice(1);
  if (unchanged.has(lower) || /ness$/u.test(lower) || isMany.test(lower)) return word;
  // An acronym takes a plain s, "MRIs"; one that ends in S stays as it is.
  if (/^[A-Z0-9]{2,}$/u.test(word)) return word.endsWith('S') ? word : `${word}s`;
  if (/(?:sis|xis)$/u.test(lower)) return `${word.slice(0, -2)}es`;
  if (/[^aeiou]y$/u.test(lower)) return `${word.slice(0, -1)}ies`;
  if (sibilant.test(lower)) return `${word}es`;
  return `${word}s`;
};

const thirdPerson = (verb: string): string => {
  if (verb === 'have') return 'has';
  if (verb === 'be') return 'is';
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return sibilant.test(verb) || /[^aeiou]o$/u.test(verb) || verb === 'go' ? `${verb}es` : `${verb}s`;
};

/** "stop" → "stopp", "panic" → "panick": what stands before -ed and -ing. */
const stemOf = (verb: string): string => {
  const [third, second, last] = [verb.at(-3), verb.at(-2), verb.at(-1)];
  if (last === 'c') return `${verb}k`;
  const short =
    last !== undefined && !isVowel(last) && !'wxy'.includes(last) && isVowel(second) && !(isVowel(third) && !(third === 'u' && verb.at(-4) === 'q'));
  const syllables = verb.match(/[aeiouy]+/gu)?.length ?? 0;
  return short && (doubling.has(verb) || syllables === 1 || (verb.startsWith('qu') && syllables === 2)) ? verb + last : verb;
};

const pastOf = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`;
};

const gerundOf = (verb: string): string => {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^aeoy]e$/u.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return `${verb === 'be' || verb.endsWith('e') ? verb : stemOf(verb)}ing`;
};

/** "lowers" → "lower": the verb of "medicine that lowers", when there are several medicines. */
const agreeing = (verb: string): string => {
  if (verb === 'is') return 'are';
  if (verb === 'was') return 'were';
  if (verb === 'has') return 'have';
  if (verb === 'does' || verb === 'goes') return verb.slice(0, -2);
  if (/[^aeiou]ies$/u.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/u.test(verb) ? verb.slice(0, -1) : verb;
};

/** Where a word of a phrase is the verb of a clause on its head: "gland in the neck that *controls* calcium", "sensor that tracks sugar and *gives* insulin". */
const clauseVerbs = (words: readonly string[], stop: number): ReadonlySet<number> => {
  const verbs = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (stop <= 0 || index <= stop || !/[^u]s$/u.test(word)) continue;
    const before = words[index - 1] ?? '';
    const next = words[index + 1];
    if (verbs.size === 0 && isRelative.has(before) && agreeing(words[index - 2] ?? '') === words[index - 2]) verbs.add(index);
    else if (verbs.size > 0 && (before === 'and' || before === 'or') && next !== undefined && !afterHead.has(next)) verbs.add(index);
  }
  return verbs;
};

/** Many of a noun phrase: its head changes, and the verbs of a clause on it. */
const pluralOf = (phrase: string): string => {
  const words = phrase.split(' ');
  // "how awake a person is" has no head.
  if (words[0] === 'how') return phrase;
  // A comma alone may stand in a list before the head: "ear, nose and throat doctor".
  const stop = words.findIndex(
    (word, index) => index > 0 && (afterHead.has(word) || word.startsWith('(') || (aside.has(word) && words[index - 1]?.endsWith(','))),
  );
  const head = (stop < 0 ? words.length : stop) - 1;
  const verbs = clauseVerbs(words, stop);
  return words
    .map((word, index) => {
      if (index === head) return word.replace(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]?$)/u, pluralOfWord);
      return verbs.has(index) ? agreeing(word) : word;
    })
    .join(' ');
};

const verbForm = (verb: string, form: Exclude<Form, 'base' | 'plural'>): string => {
  const irregular = irregularVerbs.get(verb);
  switch (form) {
    case 'third':
      return thirdPerson(verb);
    case 'past':
      return irregular?.[0] ?? pastOf(verb);
    case 'participle':
      return irregular?.[1] ?? pastOf(verb);
    case 'gerund':
      return gerundOf(verb);
  }
};

/** A phrase in another form: of a noun phrase the head changes ("blood tests"), of a verb its first word ("breathing in"). */
export const inflect = (phrase: string, form: Form): string => {
  if (form === 'base') return phrase;
  if (form === 'plural') return pluralOf(phrase);
  const space = phrase.indexOf(' ');
  return space < 0 ? verbForm(phrase, form) : verbForm(phrase.slice(0, space), form) + phrase.slice(space);
};

const formsByPart = {
  noun: ['base', 'plural'],
  'mass noun': ['base'],
  verb: ['base', 'third', 'past', 'participle', 'gerund'],
  adjective: ['base'],
  adverb: ['base'],
  phrase: ['base'],
} as const satisfies Readonly<Record<PartOfSpeech, readonly Form[]>>;

/** Every form of a phrase with its spelling; of forms spelt alike only the first. */
export const formsOf = (phrase: string, part: PartOfSpeech): { readonly form: Form; readonly text: string }[] => {
  const forms = formsByPart[part].map((form) => ({ form, text: inflect(phrase, form) }));
  return forms.filter(({ text }, index) => forms.findIndex((other) => other.text === text) === index);
};

/** Capitals that are said as a word, not letter by letter: "a SIDS study". */
const saidAsWord = list('SARS MERS SIDS LASIK FAST HIPAA HEPA NATO NASA FEMA MIND SAD REM RICE LEAP MASH NASH FODMAP');

/** "university", "user", "urine", "uterus", "European"; not "uninsured", "urgent", "ulcer". */
const soundsLikeYou = /^(?:eu|ewe|uni(?![dmn])|us[aeu]|ut[eio]|ur[eio]|ubi|uv[eu])/u;

/** "a" or "an", by the sound that a phrase begins with. */
export const articleFor = (phrase: string): 'a' | 'an' => {
  const word = /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? '';
  if (/^[0-9]/u.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/u.test(word) ? 'an' : 'a';
  const spelt = /^(?:[A-Z]|[A-Z]{2,}s?|[A-Z]+[0-9][A-Za-z0-9]*)$/u.test(word) && !saidAsWord.has(word);
  const single = word.length === 1 && !/^a$/iu.test(word);
  if (spelt || single) return /^[aefhilmnorsx]/iu.test(word) ? 'an' : 'a';
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir)/u.test(lower)) return 'an';
  if (soundsLikeYou.test(lower) || /^one(?:s|self)?$|^once$/u.test(lower)) return 'a';
  return /^[aeiou]/u.test(lower) ? 'an' : 'a';
};

/** A text with its first letter as a capital. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a text begins with a capital letter, as names and sentences do. */
export const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * A wording with the capitals of what it takes the place of: "Hypertension" begins a sentence, "HYPERTENSION" shouts.
 * `usual` is how the original is spelt in running text, so that an acronym asks for nothing.
 */
export const withCapitalsOf = (original: string, usual: string, wording: string): string => {
  if (original === usual) return wording;
  const shouted = original === original.toUpperCase() && original !== original.toLowerCase() && original.length > 1 && usual !== usual.toUpperCase();
  if (shouted) return wording.toUpperCase();
  const first = original.charAt(0);
  return first !== first.toLowerCase() && usual.charAt(0) !== first ? capitalized(wording) : wording;
};
