import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import { beginsReply, confirmationsIn } from '../../text/storyReplies.ts';
import type { Draft, DraftRule, Report } from '../../types.ts';

const neutral = 'Thank you for your feedback. To respect privacy, we can’t discuss care here. Please call our office.';

const messages = {
  care: 'This tells all readers that the person was in your care. Thank them, confirm nothing, and offer a call.',
  name: 'A name in a reply can tell all readers who was in your care. Remove it, and offer a call.',
} as const;

/** Whether a draft says that it is a reply. */
const isReply = ({ frontMatter: { values } }: Draft): boolean =>
  typeof values['type'] === 'string' && /^(?:review|comment)?[- ]?(?:reply|response)$/i.test(values['type'].trim());

/** Replies that tell who was a patient. */
export const confirmsPatient: DraftRule = {
  scope: 'draft',
  severity: 'error',
  summary: 'A reply that confirms somebody is a patient',
  why: 'Whoever writes a review may tell that they were in your care; you may not, not even in thanks. Practices were fined for replies that named a visit, a plan or a bill.',
  limits:
    'It looks at drafts of the type review-reply and at posts that begin like a reply, in English. It does not see the review, so it cannot tell what the person had told already. That changes nothing: you still may not confirm it.',
  sources: [
    {
      title: 'HHS, settlement on replies to reviews, 2022',
      url: 'https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/new-vision-dental/index.html',
    },
    { title: '45 CFR 164.502, uses and disclosures', url: 'https://www.ecfr.gov/current/title-45/section-164.502' },
  ],
  examples: [
    { bad: 'Thank you for trusting us with ⟦your surgery⟧!', good: neutral },
    { bad: '---\ntype: review-reply\n---\n\nWe are glad ⟦your visit⟧ went well.', good: `---\ntype: review-reply\n---\n\n${neutral}` },
    { bad: 'Thanks for your review! ⟦You were seen⟧ on time.', good: `Thanks for your review! ${neutral}` },
    { bad: '---\ntype: review-reply\n---\n\n⟦Our records show⟧ a late start.', good: `---\ntype: review-reply\n---\n\n${neutral}` },
    { bad: '@sunnyday Hello ⟦Joanna Finch⟧, nice to read this.', good: neutral },
    { quiet: '---\ntype: review-reply\n---\n\nThank you for your feedback. To respect privacy we can’t discuss care here. Please call us.' },
    { quiet: 'Thank you for your review! Our team will be glad to read it.' },
    { quiet: 'We’d love to hear from you. Visit our clinic any weekday.' },
    { quiet: 'Schedule your visit online and bring your insurance card.' },
    { quiet: 'Before your surgery, tell your doctor about all your medicines.' },
    { quiet: '---\ntype: review-reply\n---\n\nWe cannot say whether anyone is our patient.' },
  ],
  *check(draft): Iterable<Report> {
    const reply = isReply(draft);
    for (const version of draft.versions) {
      const paragraphs = paragraphsOf(version);
      const first = paragraphs[0]?.paragraph;
      if (!reply && !(first && paragraphs.length <= 6 && beginsReply(first))) continue;
      let told = false;
      for (const placed of paragraphs)
        for (const { start, end, severity, kind, sentence } of confirmationsIn(placed.paragraph)) {
          const edit = editInFile(draft, placed, { ...sentence, text: told ? '' : neutral });
          const title = told ? 'Remove this sentence' : 'Confirm nothing, and offer a call';
          yield {
            ...spanInFile(placed, start, end),
            message: messages[kind],
            severity,
            ...(edit && { fixes: [{ title, kind: 'suggestion', edits: [edit] }] }),
          };
          told = true;
        }
    }
  },
};
