import { adviceRows } from '../../data/claimCare.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { beginsReply } from '../../text/storyReplies.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** Medical advice to one person. */
export const individualAdvice: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'Medical advice to one person',
  why: 'Advice on a dose or a diagnosis needs somebody who has examined the person. In a reply it also makes a private matter public, and medical boards ask doctors not to give it there.',
  limits: 'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. Advice to all readers with "if you have" stays quiet.',
  sources: [
    {
      title: 'AMA Code of Medical Ethics: professionalism in the use of social media',
      url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media',
    },
    { title: 'FSMB: Social Media and Electronic Communications (2019)' },
  ],
  examples: [
    { bad: 'Hi Kim, ⟦sounds like you have a sinus infection⟧.', good: 'Hi Kim, many things can cause this. Your own doctor can tell you more.' },
    { bad: '⟦You should double your dose⟧ for a week.', good: 'Ask your doctor about your dose for a week.' },
    { bad: '⟦You probably have low iron⟧.', good: 'Low iron is one cause. A blood test can tell.' },
    { bad: '⟦Your symptoms sound like shingles⟧.', good: 'A doctor can tell whether it is shingles.' },
    { bad: '⟦I’d increase the insulin⟧ at night.', good: 'Ask your doctor about the insulin at night.' },
    { quiet: 'If you have asthma, you should carry your inhaler.' },
    { quiet: 'Ask your doctor before you change your dose.' },
    { quiet: 'Never double your dose.' },
    { quiet: 'You should not skip your pills.' },
    { quiet: 'It sounds like you have had a hard week.' },
    { quiet: '**Myth:** You should double your dose if you miss one.' },
    { quiet: 'Your doctor can lower your dose.' },
    { quiet: 'You can lower your risk of a stroke.' },
    { quiet: '“You probably have flu,” he said.' },
    { quiet: 'Your symptoms may come and go.' },
  ],
  *check(paragraph) {
    if (!hasTopic(paragraph, 'advice')) return;
    // In a reply it is surely one reader who is meant.
    const usual = beginsReply(paragraph) ? 'error' : 'warning';
    for (const report of claimReports(paragraph, claimSigns.individualAdvice, adviceRows)) yield { ...report, severity: usual };
  },
};
