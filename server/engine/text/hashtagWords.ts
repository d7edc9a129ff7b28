import { smallTagWords, tagCapitals, tagWords, wholeTags } from '../data/hashtagWords.ts';
import { rarityOf } from '../readability/familiarity.ts';

/** A part of a tag is an ordinary word: at most so rare, and rarer when it is short. */
const ordinary = 0.55;
const ordinaryShort = 0.35;
/** From here on no list has the word. */
const unlisted = 0.93;
const longestWord = 16;
const longestTag = 40;
/** Two ways to take a tag apart with as many words are told apart only by such a difference of rarity. */
const clear = 0.15;

/** A tag that ends so was cut, or taken apart in the wrong place. */
const unfinished = /^(?:an?|and|are|as|at|be|by|can|do|for|get|has|i[ns]|my|new|no[t]?|of|off|one|or|our|s|so|the|to|we)$/;
const written = /^[A-Za-z][a-z]{5,}$/;

const isPart = (word: string): boolean =>
  word.length < 3
    ? smallTagWords().has(word)
    : tagWords().has(word) || smallTagWords().has(word) || rarityOf(word) <= (word.length === 3 ? ordinaryShort : ordinary);

interface Split {
  readonly words: readonly string[];
  readonly cost: number;
}

const isAs = (a: Split, b: Split): boolean => a.words.length === b.words.length && Math.abs(a.cost - b.cost) < clear;

/** The words of a tag that was written in small letters, each with its capital: `FluShot`; nothing unless the split is certain. */
export const tagWithCapitals = (name: string): string | undefined => {
  if (!written.test(name) || name.length > longestTag) return undefined;
  const lower = name.toLowerCase();
  if (wholeTags().has(lower) || wholeTags().has(lower.replace(/s$/, '')) || rarityOf(lower) < unlisted) return undefined;
  // The two cheapest ways to take the tag apart up to each letter: few words first, then common ones.
  const best: (readonly Split[])[] = [[{ words: [], cost: 0 }]];
  for (let end = 1; end <= lower.length; end++) {
    const ways: Split[] = [];
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const before = best[start] ?? [];
      const word = lower.slice(start, end);
      if (before.length === 0 || !isPart(word)) continue;
      const cost = 1 + (tagWords().has(word) ? 0 : clear + rarityOf(word));
      for (const way of before) ways.push({ words: [...way.words, word], cost: way.cost + cost });
    }
    best.push(ways.sort((a, b) => a.cost - b.cost).slice(0, 2));
  }
  const [first, second] = best[lower.length] ?? [];
  if (
    !first ||
    first.words.length < 2 ||
    unfinished.test(first.words.at(-1) ?? '') ||
    !first.words.some((word) => tagWords().has(word)) ||
    (second && isAs(first, second))
  )
    return undefined;
  return first.words.map((word) => tagCapitals.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1)).join('');
};
