import { type Emoji, emojiIn } from '../../text/emoji.ts';
import type { Paragraph, ParagraphRule } from '../../types.ts';

const fewest = 3;
const mark = /^[ \t]*(?:[-•*] |\d{1,2}[.)] )?$/;

/** The emoji that begin lines of a paragraph, a list mark before them or not. */
const leading = (paragraph: Paragraph): readonly Emoji[] => {
  const { text } = paragraph;
  return emojiIn(paragraph).filter(({ start, end }) => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    return start - from < 8 && mark.test(text.slice(from, start)) && /^[^\S\n]*[^\s]/.test(text.slice(end, end + 5));
  });
};

const listMark = ({ text }: Paragraph, { start }: Emoji): boolean => /\S/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));

export const emojiBullets: ParagraphRule = {
  scope: 'paragraph',
  severity: 'hint',
  summary: 'Emoji as bullets of a list',
  why: 'A screen reader says the name of the emoji before every line, such as "white heavy check mark". A plain list is heard as a list.',
  limits: 'It looks at three or more lines of one paragraph or list. It cannot tell whether each emoji means something of its own.',
  sources: [
    { title: 'University of Kentucky, Accessible social media' },
    { title: 'Mole Valley council, Accessible social media, after guidance of the UK Government Communication Service' },
  ],
  examples: [
    { bad: 'Bring:\n⟦✅⟧ Your card\n✅ A mask\n✅ Your list of medicines', good: 'Bring:\n- Your card\n- A mask\n- Your list of medicines' },
    { bad: '⟦💧⟧ Drink water\n🥗 Eat well\n🚶 Take a walk', good: '- Drink water\n- Eat well\n- Take a walk' },
    { bad: '- ⟦👉⟧ Call us\n- 👉 Write to us\n- 👉 Visit us', good: '- Call us\n- Write to us\n- Visit us' },
    { bad: '⟦⭐⟧Rest\n⭐Drink\n⭐Sleep\n⭐Walk', good: '- Rest\n- Drink\n- Sleep\n- Walk' },
    { quiet: 'Bring:\n- Your card\n- A mask\n- Your list' },
    { quiet: '✅ Bring your card\n✅ Bring a mask' },
    { quiet: 'Drink water 💧\nEat well 🥗\nTake a walk 🚶' },
    { quiet: '🎉\n🎉\n🎉' },
    { quiet: '1️⃣ Wet your hands\n2️⃣ Take soap\n3️⃣ Rub' },
    { quiet: '▪️ Rest\n▪️ Drink\n▪️ Sleep' },
  ],
  *check(paragraph) {
    const bullets = leading(paragraph);
    const [first] = bullets;
    if (bullets.length < fewest || !first) return;
    const edits = bullets.map((emoji) => {
      const space = /^[^\S\n]*/.exec(paragraph.text.slice(emoji.end, emoji.end + 5))?.[0].length ?? 0;
      return { start: emoji.start, end: emoji.end + space, text: listMark(paragraph, emoji) ? '' : '- ' };
    });
    yield {
      start: first.start,
      end: first.end,
      message: `${bullets.length} lines begin with an emoji, and a screen reader says each one. You could use plain list marks.`,
      fixes: [{ title: 'Use plain list marks', kind: 'suggestion', edits }],
    };
  },
};
