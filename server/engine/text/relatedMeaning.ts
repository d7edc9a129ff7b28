import { byWord } from '../readability/wordKinds.ts';
import { articleFor } from './inflect.ts';
import { termOf } from './terms.ts';

/** Endings of adjectives, with what the noun may end in: "fibrotic" is of fibrosis, "ischemic" of ischemia, "retinal" of the retina. */
const adjectives: readonly (readonly [ending: string, ...instead: string[]])[] = [
  ['otic', 'osis'],
  ['etic', 'esis'],
  ['ytic', 'ysis'],
  ['emic', 'emia'],
  ['aemic', 'aemia'],
  ['ic', 'ia', 'y', 'ics'],
  ['al', '', 'a', 'um', 'us', 'e'],
  ['ar', 'a', 'e'],
  ['ous', 'a', 'e', 'us'],
  ['tous', ''],
];

/** What a beginning makes of the word after it. */
const beginnings: readonly (readonly [beginning: string, says: string])[] = [
  ['anti', 'against'],
  ['post', 'after'],
  ['pre', 'before'],
];

const fewestLetters = 5;
const longestMeaning = 45;

/** Wordings that take no article before them. */
const bare = /^(?:an?|the|how|what|when|too|very|low|high|one's|your) |^[a-z-]+s(?: |$)|^[a-z-]+ing |^[a-z-]+ (?:rays|cells|damage|fluid|loss|pain|pressure)$/;

/** What the lexicon says of a noun, if it is short enough for brackets. */
const nounMeaning = (noun: string): string | undefined => {
  if (noun.length < fewestLetters) return undefined;
  const term = termOf(noun);
  const meaning = term?.plain ?? term?.explain;
  if (!term?.pos.endsWith('noun') || meaning === undefined || meaning.length > longestMeaning || /[,;(]/.test(meaning)) return undefined;
  if (/^(?:doctor|nurse|specialist|expert)/.test(meaning)) return undefined;
  return term.pos === 'mass noun' || bare.test(meaning) ? meaning : `${articleFor(meaning)} ${meaning}`;
};

const nounOf = (adjective: string): string | undefined => {
  for (const [ending, ...instead] of adjectives) {
    if (!adjective.endsWith(ending)) continue;
    for (const tail of instead) {
      const meaning = nounMeaning(adjective.slice(0, -ending.length) + tail);
      if (meaning !== undefined) return meaning;
    }
  }
  return undefined;
};

/** What a word means that is derived from a noun of the lexicon: "fibrotic" is to do with scarring, "antifibrotic" is against it. */
export const relatedMeaning = byWord((word): string | undefined => {
  const own = nounOf(word);
  if (own !== undefined) return `to do with ${own}`;
  for (const [beginning, says] of beginnings) {
    if (!word.startsWith(beginning)) continue;
    const rest = word.slice(beginning.length).replace(/^-/, '');
    const meaning = nounMeaning(rest) ?? nounOf(rest);
    if (meaning !== undefined) return `${says} ${meaning}`;
  }
  return undefined;
});
