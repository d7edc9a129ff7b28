import { lost, program, typical } from '../../data/claimStories.ts';
import { profileOf, type SeverityByProfile } from '../../profile.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

const severities: SeverityByProfile = { us: 'warning', ca: 'warning', uk: 'warning', eu: 'warning', au: 'warning', in: 'information' };

/** What one person lost, told as if it were usual. */
export const typicalResult: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'One person’s weight loss without what most people lose',
  why: 'The person in the post is the one for whom it went best. The FTC asks for what people can generally expect, told plainly beside it; "results may vary" is not enough.',
  limits: 'It looks for a weight that one person lost and a program, medicine or product beside it. It is quiet where the paragraph says what is typical.',
  sources: [
    { title: 'FTC: Endorsement Guides, 16 CFR 255.2', url: 'https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking' },
    { title: 'CAP Code (UK), section 13: weight control and slimming', url: 'https://www.asa.org.uk/type/non_broadcast/code_section/13.html' },
  ],
  examples: [
    { bad: '⟦Maya lost 40 pounds⟧ on our plan.', good: 'On our plan, most people lose 5 to 10 pounds in a year.' },
    { bad: '⟦I lost 20 kg⟧ with these shakes!', good: 'In a trial of these shakes, people lost 3 kg on average.' },
    { bad: 'With our coaching ⟦she dropped 3 dress sizes⟧.', good: 'Most people in our coaching lose 5 pounds in the first year.' },
    { bad: 'Our program works: ⟦he lost 60 lbs⟧. Results may vary.', good: 'In our program, people lose 8 lbs on average.' },
    { quiet: 'Maya lost 40 pounds on our plan. Most people lose 5 to 10 pounds in a year.' },
    { quiet: 'In the trial, people lost 12 kg on average with the shots.' },
    { quiet: 'He lost 15 pounds without trying, so he saw a doctor about the pills.' },
    { quiet: 'She lost 10 pounds in a week from the illness. See a doctor.' },
    { quiet: '**Myth:** She lost 50 pounds with this tea.' },
    { quiet: 'They lost 2 stone statues from the garden.' },
    { quiet: 'If you have lost 10 pounds without a plan, call us.' },
  ],
  *check(paragraph, settings) {
    if (!hasTopic(paragraph, 'typical')) return;
    const { prose, role, kind } = paragraph;
    const severity = severities[profileOf(settings)];
    if (!severity || role === 'myth' || kind === 'code' || kind === 'note' || !program.test(prose)) return;
    if (typical.test(prose) || /\b(?:without (?:trying|meaning|a plan)|illness|unexplained|see a doctor|saw a doctor|appetite)\b/i.test(prose)) return;
    for (const { index, 0: found } of prose.matchAll(lost)) {
      if (/^ (?:statues?|lighter|jars?)/.test(prose.slice(index + found.length))) continue;
      yield {
        start: index,
        end: index + found.length,
        message: 'One person’s result is not what others get. Say what most people can expect; "results may vary" is not enough.',
        severity,
      };
    }
  },
};
