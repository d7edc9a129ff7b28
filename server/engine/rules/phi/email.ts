import { invitesMail, officeBox, theirMail } from '../../data/contactWords.ts';
import { gather } from '../../draft/chunks.ts';
import { isBareDraft } from '../../draft/bareDraft.ts';
import { frontMatterContacts } from '../../draft/ownContacts.ts';
import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import { hasPatientCue } from '../../text/cues.ts';
import { type EmailAddress, emailsIn } from '../../text/emails.ts';
import { privateFixes } from '../../text/privateFixes.ts';
import { sentenceAround } from '../../text/sentenceAround.ts';
import type { DraftRule, Paragraph } from '../../types.ts';

interface Mention extends EmailAddress {
  readonly written: string;
  readonly whose: 'patient' | 'offered' | 'unknown';
}

const public_ = /(?:^|\.)(?:gov|mil|int|nhs\.uk|gov\.[a-z]{2}|gc\.ca|europa\.eu)$/;

const mentionsIn = gather((paragraph: Paragraph): readonly Mention[] => {
  const { text } = paragraph;
  return text.includes('@')
    ? emailsIn(text).map((email): Mention => {
        const before = text.slice(Math.max(sentenceAround(paragraph, email.start).start, email.start - 150), email.start);
        const around = before + text.slice(email.start, email.end + 60);
        const whose = theirMail.test(before) || hasPatientCue(before) || hasPatientCue(around) ? 'patient' : invitesMail.test(around) ? 'offered' : 'unknown';
        return { ...email, written: text.slice(email.start, email.end), whose };
      })
    : [];
});

const hostOf = (written: string): string => (/(?:@|:\/\/)(?:www\.)?([^/\s?#]+)/.exec(written)?.[1] ?? written).toLowerCase();

/** E-mail addresses that may be a patient's, not one that is offered to readers. */
export const email: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: "An e-mail address that may be a patient's",
  why: 'An e-mail address leads to one person, so HIPAA counts it among the identifiers. An address that readers are asked to write to is fine.',
  limits: 'A private address that is offered like that of an office stays quiet. One that is spelled out, such as "jo at example dot org", is not seen.',
  sources: [{ title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
  examples: [
    {
      bad: 'Her e-mail is ⟦jo.rivers77@example.com⟧ if you want to cheer her on.',
      good: 'Her e-mail is [e-mail address removed] if you want to cheer her on.',
    },
    { bad: 'The patient (⟦t.marsh@example.com⟧) went home on Monday.', good: 'The patient ([e-mail address removed]) went home on Monday.' },
    { bad: 'Thanks to Tom, ⟦tom.k@example.net⟧, for the photo.', good: 'Thanks to Tom, [e-mail address removed], for the photo.' },
    { bad: 'Cards for his family can go to ⟦marsh-family@example.org⟧.', good: 'Cards for his family can go to [e-mail address removed].' },
    { bad: 'E-mail us at ⟦jo.rivers77@example.com⟧.', good: 'E-mail us at [e-mail address removed].', settings: { phi: 'strict' } },
    { quiet: 'Questions? Write to info@riverside.example.org.' },
    { quiet: 'To register, e-mail anna.lee@riverside.example.org.' },
    { quiet: 'Report fraud to disaster@agency.gov.' },
    { quiet: 'Anna Lee, a.lee@riverside.example.org', settings: { contacts: ['a.lee@riverside.example.org'] } },
    { quiet: 'Anna Lee, a.lee@riverside.example.org', settings: { contacts: ['riverside.example.org'] } },
    { quiet: '---\nlink: https://www.riverside.example.org/flu\n---\n\nAnna Lee, a.lee@riverside.example.org' },
    { quiet: 'Follow @riverside@social.example.org for more.' },
    { quiet: 'Doses of 5 mg @ 8.30 and 10 mg @ 20.30 are fine.' },
    { quiet: 'Press office: media@riverside.example.org' },
  ],
  *check(draft, settings) {
    const strict = settings.phi === 'strict';
    for (const version of draft.versions) {
      const paragraphs = paragraphsOf(version);
      for (const { index, item } of mentionsIn(paragraphs)) {
        const placed = paragraphs[index];
        const { written, domain, name, whose } = item;
        if (!placed) continue;
        const offered = whose === 'offered' || officeBox.test(name) || public_.test(domain);
        if (!strict && offered && !isBareDraft(draft)) continue;
        const own = [...settings.contacts, ...frontMatterContacts(draft.frontMatter)];
        if (own.some((known) => known.toLowerCase() === written.toLowerCase() || (hostOf(known) === domain && !known.includes('@')))) continue;
        const span = spanInFile(placed, item.start, item.end);
        yield {
          ...span,
          message:
            whose === 'patient'
              ? 'This e-mail address seems to belong to a patient. It can identify a person. Remove it.'
              : 'Whose e-mail address is this? If it is not your own, it can identify a person. Remove it.',
          severity: whose === 'patient' ? 'error' : offered && !strict ? 'hint' : 'warning',
          fixes: privateFixes(span, 'address', written, draft.source.text.slice(span.start, span.end), 'e-mail address'),
        };
      }
    }
  },
};
