import { type FancyText, fancyTexts } from '../../text/fancyLetters.ts';
import type { ParagraphRule } from '../../types.ts';

const messages: Readonly<Record<FancyText['kind'], string>> = {
  letters: 'These are signs that only look like letters. Screen readers skip them or spell them out, and search does not find them. Use plain letters.',
  digits: 'Screen readers say these one by one as pictures, and nobody can tap or copy the number. Use plain digits.',
  marks: 'These marks are put on letter by letter. Screen readers leave them out or stumble over them. Say it in words.',
  turned: 'These are signs of phonetic script that look like letters upside down. Screen readers make nonsense of them. Use plain letters.',
};

export const fancyLetters: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'Letters that only look like letters',
  why: 'Bold or script letters in a post are signs for mathematics. Many screen readers skip them, old phones show boxes, and search does not find the words.',
  limits:
    'One or two such letters are left alone, for they may be a formula. Full-width letters beside Chinese, Japanese or Korean are normal. Signs of phonetic script in a pronunciation stay quiet.',
  sources: [
    { title: 'Unicode Technical Report 25, Unicode support for mathematics', url: 'https://www.unicode.org/reports/tr25/' },
    { title: 'University of Kentucky, Accessible social media' },
  ],
  examples: [
    { bad: '⟦𝗚𝗲𝘁 𝘆𝗼𝘂𝗿 𝗳𝗹𝘂 𝘀𝗵𝗼𝘁⟧ today.', good: 'Get your flu shot today.' },
    { bad: 'Walk ⟦𝓮𝓿𝓮𝓻𝔂 𝓭𝓪𝔂⟧!', good: 'Walk every day!' },
    { bad: '⟦Ｆｒｅｅ⟧ screening on Monday.', good: 'Free screening on Monday.' },
    { bad: 'Call ⟦9️⃣8️⃣8️⃣⟧ now.', good: 'Call 988 now.' },
    { bad: '⟦🅵🅻🆄⟧ season is here.', good: 'FLU season is here.' },
    { bad: 'Wash them ⟦ⓦⓔⓛⓛ⟧.', good: 'Wash them well.' },
    { bad: 'A gift of ours. ⟦ˢᵖᵒⁿˢᵒʳᵉᵈ⟧', good: 'A gift of ours. sponsored' },
    { bad: 'A ⟦ᴘᴀɪᴅ⟧ post.', good: 'A paid post.' },
    { bad: 'A ⟦c̶u̶r̶e̶⟧ treatment.', good: 'A cure treatment.' },
    { bad: '⟦ʎɐpoʇ ʇoɥs nlɟ⟧', good: 'flu shot today' },
    { quiet: 'Get your flu shot today.' },
    { quiet: 'The trial found 𝑝 < 0.05 and 𝑅² of 0.4.' },
    { quiet: 'Say it like this: /ˌdaɪəˈbiːtiːz/.' },
    { quiet: 'On the 5ᵗʰ of May, 10² people and H₂O.' },
    { quiet: 'Blood types 🅰️, 🅱️ and 🅾️ are all needed.' },
    { quiet: '１０月から予防接種が始まります。ＢＣＧ' },
    { quiet: '1️⃣ Wash your hands.\n2️⃣ Dry them.' },
    { quiet: 'Bệnh viện mở cửa. Żółć, naïve, Ελλάδα, ½ cup, №5, ℃.' },
  ],
  *check({ kind, text }) {
    if (kind === 'code') return;
    for (const { start, end, kind: what, plain } of fancyTexts(text)) {
      const fix = { title: what === 'marks' ? 'Take the marks off' : 'Use plain letters', edits: [{ start, end, text: plain ?? '' }] } as const;
      yield {
        start,
        end,
        message: messages[what],
        ...(plain !== undefined && { fixes: [{ ...fix, kind: what === 'letters' || what === 'digits' ? 'safe' : 'suggestion' }] }),
      };
    }
  },
};
