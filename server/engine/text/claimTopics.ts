import { topicWords } from '../data/claimTopics.ts';
import type { Paragraph } from '../types.ts';
import { once, remember } from './remember.ts';

type Topic = keyof typeof topicWords;

const stemLength = 5;

const tables = once(() => {
  const bits = new Map<string, number>();
  const topics = new Map<string, number>();
  for (const [index, [topic, words]] of Object.entries(topicWords).entries()) {
    topics.set(topic, 1 << index);
    for (const word of words.split(' ')) {
      const stem = word.slice(0, stemLength);
      bits.set(stem, (bits.get(stem) ?? 0) | (1 << index));
    }
  }
  return { bits, topics };
});

/** One pass over the words of a paragraph, for all rules. */
const topicsIn = remember(({ text }: Paragraph): number => {
  const { bits } = tables();
  const lower = text.toLowerCase();
  let found = 0;
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      found |= bits.get(lower.slice(start, Math.min(at, start + stemLength))) ?? 0;
      start = -1;
    }
  }
  return found;
});

/** Whether a paragraph has a word without which it cannot claim anything of a kind. Most paragraphs have none, and rules are done with them. */
export const hasTopic = (paragraph: Paragraph, topic: Topic): boolean => (topicsIn(paragraph) & (tables().topics.get(topic) ?? 0)) !== 0;
