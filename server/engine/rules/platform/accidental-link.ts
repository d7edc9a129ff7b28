import { accidentalLinks } from '../../text/accidentalLinks.ts';
import type { ParagraphRule } from '../../types.ts';

export const accidentalLink: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A missing space that makes a link',
  why: "X and many apps make a link of two words with a dot between them when the second is also the ending of web addresses. Readers may land on a stranger's page.",
  limits:
    'It speaks where a small word ends with a full stop and a common word with a capital follows, and after units such as "mg". Names of files and of real sites are left alone.',
  sources: [{ title: 'twitter-text, conformance tests for links', url: 'https://github.com/twitter/twitter-text' }],
  examples: [
    { bad: 'The flu season will ⟦end.In⟧ spring, rest.', good: 'The flu season will end. In spring, rest.' },
    { bad: 'Wash your ⟦hands.It⟧ helps.', good: 'Wash your hands. It helps.' },
    { bad: 'Take 5 ⟦mg.day⟧ at most.', good: 'Take 5 mg. day at most.' },
    { bad: 'Bring your ⟦card.No⟧ need to book.', good: 'Bring your card. No need to book.' },
    { bad: 'Open until 5 ⟦p.m.in⟧ winter.', good: 'Open until 5 p.m. in winter.' },
    { quiet: 'The flu season will end. In spring, rest.' },
    { quiet: 'Wash your hands.The rest is easy.' },
    { quiet: 'See cdc.gov, Vaccines.Gov, About.Me, who.int and nhs.uk.' },
    { quiet: 'Open readme.md and write to ask@clinic.in today.' },
    { quiet: 'Dr. Lee, M.D., Ph.D., lives in the U.S. and works at St.Jude.' },
    { quiet: 'Read https://end.In/ or www.end.In now.' },
    { quiet: 'bit.ly/flu and t.co/abc and youtu.be/xyz' },
  ],
  *check({ kind, text }) {
    if (kind === 'code') return;
    for (const { start, end, gap } of accidentalLinks(text)) {
      const fix = { title: 'Add the space', kind: 'safe', edits: [{ start: gap - 1, end: gap, text: '. ' }] } as const;
      yield { start, end, message: 'Some apps make a link of this, to a page that is not yours. Put a space after the full stop.', fixes: [fix] };
    }
  },
};
