import { healthDetailRows } from '../../data/claimOffers.ts';
import { claimReports } from '../../text/claimRows.ts';
import { capitalized } from '../../text/inflect.ts';
import { sentenceAround } from '../../text/sentenceAround.ts';
import type { Paragraph, ParagraphRule, Report } from '../../types.ts';

const signs =
  /(?:\bdm|message|inbox|\bpm|whatsapp|text|mail|send) (?:us|me|our|your|a list|what|a dm|a message)\b|(?:tag|mention) (?:an?|your|some|any|that|the)|your [a-z0-9 ]{3,40}(?:below|here|in (?:the |a )?(?:comment|repl|thread|chat)|on (?:this|our)|under this|publicly)|(?:us|share|comment|know|reply)[^.!?]{0,40}(?:what|which) |(?:comment|reply|drop|type|react|like|share|hand|say|put)[^.!?]{0,40} if (?:you|some)|google|microsoft|survey ?monkey|typeform|jot ?form/i;
const also = /\b(?:your|you|their|if you|someone|if your|friend|a |an |anyone|somebody|person|people|member|one|mom|mum|dad|parent)\b/i;

/** "DM us" looks as if it were in capitals wherever it stands, so the sentence says whether its replacement takes one. */
const withCapital = (paragraph: Paragraph, report: Report): Report => {
  const opens = paragraph.prose.slice(sentenceAround(paragraph, report.start).start, report.start).trim() === '';
  if (!opens || !report.fixes) return report;
  const fixes = report.fixes.map((fix) => ({
    ...fix,
    title: fix.title.replace('"call', '"Call'),
    edits: fix.edits.map((edit) => ({ ...edit, text: capitalized(edit.text) })),
  }));
  return { ...report, fixes };
};

/** A call to tell health details where others can read them. */
export const healthDetails: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A call to tell health details in public, or by message',
  why: 'A comment, a tag or a like can tell everyone what somebody has, and so can joining a group. What comes by message or by an open form may not be kept as the law asks for health data.',
  limits:
    'It looks for calls to share symptoms, results, medicines and the like, and for tags and likes that give an illness away. "Share your story" and "send us your questions" stay quiet. It cannot see whether a form is secure.',
  sources: [
    {
      title: 'HHS: HIPAA and social media, enforcement cases',
      url: 'https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/index.html',
    },
    { title: 'Regulation (EU) 2016/679 (GDPR), Article 9' },
    { title: 'FTC: Health Breach Notification Rule', url: 'https://www.ftc.gov/legal-library/browse/rules/health-breach-notification-rule' },
  ],
  examples: [
    { bad: 'Not sure what it is? ⟦DM us your symptoms⟧.', good: 'Not sure what it is? Call us about your symptoms.' },
    { bad: '⟦Share your test results in the comments⟧!', good: 'Talk to your doctor about your test results!' },
    { bad: '⟦Tag a friend with diabetes⟧.', good: 'Share this with whom you like.' },
    { bad: '⟦Comment YES if you have depression⟧.', good: 'Call us if you want to talk.' },
    { bad: 'Please ⟦email us your medical history⟧ today.', good: 'Please call us about your medical history today.' },
    { bad: 'Fill in our ⟦Google form⟧ with your symptoms.', good: 'Write to us through the patient portal.' },
    { quiet: 'Share your story in the comments.' },
    { quiet: 'DM us your questions about the event.' },
    { quiet: 'Tell your doctor about your symptoms.' },
    { quiet: 'Please do not share your symptoms in the comments.' },
    { quiet: 'Send us your test results through the secure patient portal.' },
    { quiet: 'Tag a friend who needs to get their flu shot.' },
    { quiet: 'Write your symptoms in a diary, and show it to your doctor.' },
    { quiet: 'Like and share if you care about clean air.' },
    { quiet: 'Text QUIT to 47848 if you want to stop smoking.' },
    { quiet: 'Call us if you have diabetes.' },
    { quiet: 'Share this with someone you love.' },
  ],
  *check(paragraph) {
    if (!also.test(paragraph.prose)) return;
    for (const report of claimReports(paragraph, signs, healthDetailRows)) yield withCapital(paragraph, report);
  },
};
