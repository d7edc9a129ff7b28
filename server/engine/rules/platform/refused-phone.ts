import { spanInFile } from '../../draft/place.ts';
import { namesOf, publications, spotIn } from '../../platforms/publications.ts';
import { phoneNumbers } from '../../text/phones.ts';
import type { DraftRule } from '../../types.ts';

const phonesIn = spotIn(({ text, prose }) => (/\d{3}/.test(text) ? phoneNumbers(text, prose) : []));

const on = (text: string): string => `---\nplatforms: [google-business]\n---\n\n${text}`;

export const refusedPhone: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A phone number where posts with one are refused',
  why: 'Google Business Profile turns down posts with a phone number in the text, to keep out spam. Readers can call you with the button.',
  limits: 'The refusal is known from posting tools, not from a page of Google. It looks for full phone numbers, not for short ones such as 911.',
  sources: [{ title: 'Ayrshare, Google Business Profile posts', url: 'https://www.ayrshare.com/docs/apis/post/social-networks/google' }],
  examples: [
    { bad: on('Call us at ⟦617-555-0142⟧ to book.'), good: on('Tap Call to book.') },
    { bad: on('Flu shots are here. Phone: ⟦(617) 555-0142⟧'), good: on('Flu shots are here. Tap Call.') },
    { bad: 'Call 617-555-0142.\n\n## Google Business Profile\n\nCall ⟦617-555-0142⟧.', good: 'Call 617-555-0142.\n\n## Google Business Profile\n\nTap Call.' },
    { bad: 'Call ⟦617-555-0142⟧ to book.', good: 'Tap Call to book.', settings: { platforms: ['google-business', 'x'] } },
    { quiet: 'Call us at 617-555-0142 to book.' },
    { quiet: '---\nplatforms: [facebook]\n---\n\nCall us at 617-555-0142 to book.' },
    { quiet: on('In an emergency call 911. For a crisis call or text 988.') },
    { quiet: '---\ntype: review-reply\nplatforms: [google-business]\n---\n\nThank you for telling us. Please call our front desk at 617-555-0142.' },
    { quiet: on('Open 2026-11-22 from 9:00 to 12:00, Room 1420.') },
  ],
  *check(draft, settings) {
    // What is answered to a review is no post: a number to call is welcome there.
    if (draft.frontMatter.values['type'] === 'review-reply') return;
    for (const { version, platforms } of publications(draft, settings)) {
      const refusing = platforms.filter(({ refuses }) => refuses === 'phoneNumbers');
      if (refusing.length === 0) continue;
      const message = `${namesOf(refusing)} refuses posts with a phone number. Take it out, and use the call button.`;
      for (const { placed, item } of phonesIn(version)) yield { ...spanInFile(placed, item.start, item.end), message };
    }
  },
};
