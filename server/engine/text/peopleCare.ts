import {
  aside,
  careWord,
  careSoon,
  didBehind,
  doneBehind,
  onRecovery,
  ourWard,
  owner,
  patientWord,
  reducedBehind,
  small,
  subject,
  tookBehind,
  whoCares,
} from '../data/nameCues.ts';
import { storyWord } from '../data/storyCare.ts';
import type { Paragraph } from '../types.ts';
import { remember } from './remember.ts';
import { stretchesOf } from './sentenceAround.ts';
import { lookAhead } from './signs.ts';

// One long pattern for all of it would take longer to compile than a page takes to check.

/** Whether care follows a subject: " was recently diagnosed", " had a heart attack", ", admitted to". */
const careFollows = (behind: string): boolean => {
  let rest = behind;
  let words = 0;
  for (let found = small.exec(rest); found && words < 4; found = small.exec(rest)) {
    rest = rest.slice(found[0].length);
    words++;
  }
  if ((words > 0 && doneBehind.test(rest)) || didBehind.test(rest) || reducedBehind.test(behind)) return true;
  const took = tookBehind.exec(behind);
  return took !== null && careSoon.test(behind.slice(took[0].length, took[0].length + 90));
};

/** The same behind a name, where an age, a town or an aside may stand between. */
export const careOf = (behind: string): boolean => {
  if (careFollows(behind)) return true;
  const between = aside.exec(behind)?.[0].length ?? 0;
  return between > 0 && careFollows(behind.slice(between));
};

/** "Maria's surgery" */
export const ownsCare = (behind: string): boolean => /^['’]s? /.test(behind) && careSoon.test(behind.replace(/^['’]s?/, ''));

/** "Sophie is home again. She was hospitalized": further off, of nobody else. */
export const careLater = (behind: string): boolean =>
  [...(/^[^!?\n]{0,90}/.exec(behind)?.[0] ?? '').matchAll(/\b(?:who|s?he)\b/gi)].some(({ index, 0: word }) => careFollows(behind.slice(index + word.length)));

/** ", who spent 60 days on our ward", "after bypass surgery, he", "on one year cancer-free". */
export const careAround = (behind: string): boolean => {
  const sentence = /^[^.!?\n]{0,110}/.exec(behind)?.[0] ?? '';
  if (onRecovery.test(behind)) return true;
  if (/^['’]s (?:[\w-]+ )?story\b/.test(sentence))
    return [...sentence.matchAll(/[:,]? (?:with|of|from|living with)(?= )/g)].some(({ index, 0: word }) => careSoon.test(sentence.slice(index + word.length)));
  if (whoCares.test(sentence))
    return (
      ourWard.test(sentence) ||
      [...sentence.matchAll(/ (?:after|for|of|with|during|his|her|a|an|the|from)(?= )/g)].some(({ index, 0: word }) =>
        careSoon.test(sentence.slice(index + word.length)),
      )
    );
  const own = /\bafter (?:his|her)(?= )/.exec(sentence.slice(0, 70));
  if (own && careSoon.test(sentence.slice(own.index + own[0].length))) return true;
  const after = /\bafter(?= )/.exec(behind.slice(0, 90));
  return after !== null && /, s?he\b/.test(behind.slice(after.index, after.index + 90)) && careSoon.test(behind.slice(after.index + 5));
};

/** "we are sorry about your visit" */
export const caredForYou = (behind: string): boolean =>
  [...(/^[^?]{0,140}/.exec(behind)?.[0] ?? '').matchAll(/\byour(?= )/g)].some(
    ({ index }) => /^ (?:[\w-]+ ){0,2}(?:visits?|stay|experience with us)\b/.test(behind.slice(index + 4)) || careSoon.test(behind.slice(index + 4)),
  );

/** The prose of a paragraph, which was looked through for all that its sentences will be asked. */
export const lookedThrough = remember((paragraph: Paragraph): string => {
  lookAhead(paragraph.prose, stretchesOf(paragraph));
  return paragraph.prose;
});

/** Whether a paragraph is worth a look: words of care, and words that a story of one person in care has. */
export const worthLook = remember((paragraph: Paragraph): { readonly care: boolean; readonly story: boolean } => {
  const prose = lookedThrough(paragraph);
  return { care: careWord.test(prose), story: storyWord.test(prose) };
});

const window = 100;

/** Care that one person got, in any words of a paragraph. */
export const isPersonal = remember(({ prose }: Paragraph): boolean => {
  if (patientWord.test(prose)) return true;
  for (const { index, 0: word } of prose.matchAll(subject)) if (careFollows(prose.slice(index + word.length, index + word.length + window))) return true;
  for (const { index, 0: word } of prose.matchAll(owner)) if (careSoon.test(prose.slice(index + word.length, index + word.length + window))) return true;
  return false;
});
