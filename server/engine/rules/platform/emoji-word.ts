import { emojiWords } from '../../data/emojiWords.ts';
import { emojiIn } from '../../text/emoji.ts';
import type { Fix, ParagraphRule } from '../../types.ts';

/** A word that a noun has to follow. */
const needsNoun = /(?:^|[\s("“])(?:a|an|the|my|your|our|their|his|her|its|this|these|every)\s?$/i;
const needsVerb = /(?:^|[\s("“])(?:I|we|they|you)\s?$/i;
/** No noun follows any more: the sentence ends, or goes on with a small word. */
const isLeft = /^\s?(?:$|\n|[.,!?;:)…]|(?:and|or|but|to|in|on|at|with|from|for|is|are|was|by|so|if|when|before|after|as|today|now|this|until)\b)/i;
/** Readers are asked for the emoji itself. */
const askedFor = /\b(?:drop|leave|comment|send|give|post|add|use|type|tap|reply|react|with) (?:us )?(?:an? |the |this |your )\s?$/i;
const goesOn = /^\s?(?:[A-Za-z#@])/;
const heart = /^[❤💙💚💛💜🧡🖤🤍💖💗💕]/u;

export const emojiWord: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'An emoji in the place of a word',
  why: 'Listeners hear the official name of an emoji, such as "syringe", and readers may take it for something else. A word says what you mean.',
  limits: 'It finds an emoji after a word such as "your" or "the" that no other noun follows, and a heart for "love". Other uses are left to you.',
  sources: [
    { title: 'Mole Valley council, Accessible social media, after guidance of the UK Government Communication Service' },
    { title: 'University of Kentucky, Accessible social media' },
  ],
  examples: [
    { bad: 'Get your ⟦💉⟧ today.', good: 'Get your shot today.' },
    { bad: 'Look after your ⟦❤️⟧ and rest.', good: 'Look after your heart and rest.' },
    { bad: 'We ⟦❤️⟧ our nurses.', good: 'We love our nurses.' },
    { bad: 'Please wear a ⟦😷⟧!', good: 'Please wear a mask!' },
    { bad: 'Wash your ⟦🙌⟧ before you eat.', good: 'Wash your hands before you eat.' },
    { quiet: 'Get your 💉 flu shot today.' },
    { quiet: 'Get your shot today 💉.' },
    { quiet: 'Thank you ❤️ from all of us.' },
    { quiet: 'We ❤️' },
    { quiet: 'Drop a 🧡 to thank our nurses.' },
    { quiet: 'Did you know? 🧠 Sleep helps your brain.' },
    { quiet: 'Look after this: 💧 water, 🥗 food, 😴 sleep.' },
    { quiet: 'Your heart ❤️ and your brain 🧠 need it.' },
  ],
  *check(paragraph) {
    const { text } = paragraph;
    for (const { start, end, text: emoji } of emojiIn(paragraph)) {
      const before = text.slice(Math.max(0, start - 24), start);
      const after = text.slice(end, end + 12);
      const love = heart.test(emoji) && needsVerb.test(before) && goesOn.test(after) && !isLeft.test(after);
      if (!love && (!needsNoun.test(before) || !isLeft.test(after) || askedFor.test(before))) continue;
      const word = love ? 'love' : emojiWords().get(emoji.replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, ''));
      const lead = /\s$/.test(before) ? '' : ' ';
      const trail = /^[A-Za-z#@]/.test(after) ? ' ' : '';
      const fix: Fix | undefined = word ? { title: `Write "${word}"`, kind: 'suggestion', edits: [{ start, end, text: lead + word + trail }] } : undefined;
      yield { start, end, message: 'This emoji stands for a word. Listeners hear its name instead. Write the word.', ...(fix && { fixes: [fix] }) };
    }
  },
};
