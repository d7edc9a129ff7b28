import { total } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import { rarityOf } from '../readability/familiarity.ts';
import { isEveryday, kindsOf } from '../readability/wordKinds.ts';
import type { Paragraph, Version } from '../types.ts';
import { isResearchWord } from './rareFeatures.ts';

interface Counts {
  readonly words: number;
  /** Rare words, words of research and short forms. */
  readonly hard: number;
  /** Words and marks by which a text speaks to somebody. */
  readonly chat: number;
}

const address: ReadonlySet<string> = new Set("you your yours we our us i my let's you're we're don't it's".split(' '));
const rareFrom = 0.65;

const countsOf = ({ sentences, text }: Paragraph): Counts => {
  let [words, hard, chat] = [0, 0, 0];
  for (const { value } of sentences) {
    for (const { kind, lower } of kindsOf(value)) {
      if (address.has(lower)) chat++;
      if (kind === 'small' || kind === 'number' || kind === 'unit') continue;
      words++;
      if (kind === 'acronym' ? !isEveryday(lower) : kind === 'content' && (rarityOf(lower) > rareFrom || isResearchWord(lower))) hard++;
    }
  }
  for (const char of text) if ('!?#@'.includes(char)) chat++;
  return { words, hard, chat };
};

const countsIn = total(countsOf, (a, b) => ({ words: a.words + b.words, hard: a.hard + b.hard, chat: a.chat + b.chat }), { words: 0, hard: 0, chat: 0 });

/** A short text is taken for a post until it has shown more: as if so many words came before, with so many hard ones. */
const [priorWords, priorHard] = [30, 3];
/** What one word or mark of address takes away, in hard words. */
const chatCounts = 0.5;
/** The share of hard words up to which a text is a post, and from which it is as dense as an abstract. */
const [post, abstract] = [0.085, 0.125];

/** Fewer words than these are a post, whatever they are. */
const fewestWords = 50;

/** How dense and scientific a text is, in quarters: 0 for a post, 1 for an abstract. */
export const registerOf = (version: Version): number => {
  const { words, hard, chat } = countsIn(paragraphsOf(version));
  if (words < fewestWords) return 0;
  const density = (hard + priorHard - chatCounts * chat) / (words + priorWords);
  return Math.round(4 * Math.min(1, Math.max(0, (density - post) / (abstract - post)))) / 4;
};
