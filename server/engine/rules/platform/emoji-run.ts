import { emojiRuns } from '../../text/emoji.ts';
import type { ParagraphRule } from '../../types.ts';

const most = 3;
const mostAlike = 2;

export const emojiRun: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'Many emoji in a row, or one repeated',
  why: 'A screen reader says the name of every emoji, so three fires are heard as "fire, fire, fire". Listeners lose the thread before your message comes.',
  limits: 'It looks at emoji that stand side by side. Flags and small signs such as arrows are not counted.',
  sources: [
    { title: 'University of Kentucky, Accessible social media' },
    { title: 'Mole Valley council, Accessible social media, after guidance of the UK Government Communication Service' },
  ],
  examples: [
    { bad: 'Flu season is here ⟦🤧🤧🤧⟧', good: 'Flu season is here 🤧' },
    { bad: '⟦🎉 🎊 🥳 🎈⟧ Our clinic turns ten.', good: '🎉 Our clinic turns ten.' },
    { bad: 'Thank you, nurses! ⟦💙💙💙💙⟧', good: 'Thank you, nurses! 💙' },
    { bad: 'Eat your greens. ⟦🥦🥬🥒🥑🥝⟧ Drink water.', good: 'Eat your greens. 🥦 Drink water.' },
    { bad: '⟦👩‍⚕️👩‍⚕️👩‍⚕️⟧ are here for you.', good: '👩‍⚕️ are here for you.' },
    { quiet: 'Flu season is here 🤧' },
    { quiet: 'Rest, drink, sleep 🛌🥤😴' },
    { quiet: 'Thank you, nurses! 💙💙' },
    { quiet: '👨‍👩‍👧‍👦 Families welcome 👍🏽' },
    { quiet: 'We speak 🇺🇸 🇪🇸 🇻🇳 🇫🇷 🇨🇳 here.' },
    { quiet: '💧 Drink. 🥗 Eat well. 🚶 Walk. 😴 Sleep.' },
    { quiet: '→→→ Brand® names™ ©2026 ▪️▪️▪️▪️' },
  ],
  *check(paragraph) {
    for (const run of emojiRuns(paragraph)) {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last) continue;
      const alike = run.length > mostAlike && run.every(({ text }) => text === first.text);
      if (!alike && run.length <= most) continue;
      const again = alike ? `the same name ${run.length} times` : `${run.length} names in a row`;
      yield {
        start: first.start,
        end: last.end,
        message: `Listeners hear ${again} here. One emoji says as much.`,
        fixes: [{ title: 'Keep the first', kind: 'suggestion', edits: [{ start: first.end, end: last.end, text: '' }] }],
      };
    }
  },
};
