import { hashtagsOf } from '../../platforms/publications.ts';
import type { ParagraphRule } from '../../types.ts';

const fewest = 3;

export const hashtagsInSentence: ParagraphRule = {
  scope: 'paragraph',
  severity: 'hint',
  summary: 'Three or more hashtags in one sentence',
  why: 'A screen reader says "number" or "hash" before each one, so the sentence falls apart. Words without the sign read better, and tags at the end are found just as well.',
  limits: 'Hashtags in a row at the end of a line are fine. It counts them as X reads them.',
  sources: [{ title: 'Mole Valley council, Accessible social media, after guidance of the UK Government Communication Service' }],
  examples: [
    { bad: 'Get your ⟦#flu shot if you have #asthma or #diabetes⟧ this fall.', good: 'Get your flu shot if you have asthma or diabetes this fall.' },
    { bad: 'Our ⟦#nurses help #families and #children⟧ every day.', good: 'Our nurses help families and children every day. #Nurses #Families #Children' },
    { bad: 'Wash hands. ⟦#Flu and #RSV spread at #school⟧ now.', good: 'Wash hands. Flu and RSV spread at school now.' },
    { bad: '- Know the signs of ⟦#stroke, #sepsis and #shock⟧ today.', good: '- Know the signs of stroke, sepsis and shock today.' },
    { quiet: 'Get your flu shot. #Flu #Asthma #Diabetes' },
    { quiet: 'Get your #flu shot if you have #asthma.' },
    { quiet: 'Get your #flu shot. Do you have #asthma? Ask about #diabetes too.' },
    { quiet: 'Wash your hands\n#Flu #RSV #School' },
    { quiet: 'Get your flu shot #Flu #RSV #School from Monday on' },
  ],
  *check(paragraph) {
    const { kind, text, prose, sentences } = paragraph;
    if (kind === 'code') return;
    const tags = hashtagsOf(paragraph);
    if (tags.length < fewest) return;
    // A sign that was blanked alone belongs to a word of the sentence; a row of tags at the end was blanked with its words.
    const besideTag = (from: number, to: number): boolean => /^ ?$/.test(text.slice(from, to));
    const inProse = tags.filter(({ start, end }, index) => {
      const last = tags[index - 1];
      const next = tags[index + 1];
      const inRow = (last && besideTag(last.end, start)) || (next && besideTag(end, next.start));
      return !inRow && (prose[start + 1] ?? ' ') !== ' ';
    });
    for (const { start, value } of sentences) {
      const own = inProse.filter((tag) => tag.start >= start && tag.end <= start + value.text.length);
      const [first] = own;
      const last = own.at(-1);
      if (own.length >= fewest && first && last)
        yield {
          start: first.start,
          end: last.end,
          message: `A screen reader stumbles over ${own.length} hashtags in a sentence. You could put them at the end of the post.`,
        };
    }
  },
};
