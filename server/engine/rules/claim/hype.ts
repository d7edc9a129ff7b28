import { breakthroughRows } from '../../data/claimHype.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** Big words for something new. */
export const hype: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'Big words for something new',
  why: 'Few findings change care at once. Big words raise hopes that most patients will not see met, and when each post is a breakthrough, readers stop listening.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It leaves FDA’s Breakthrough Therapy, breakthrough infections and news of buildings, staff and prizes.',
  sources: [
    { title: 'HealthNewsReview.org: review criteria', url: 'https://www.healthnewsreview.org/about-us/review-criteria/' },
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
  ],
  examples: [
    { bad: 'We offer a ⟦revolutionary new treatment⟧ for acne.', good: 'We offer a new treatment for acne.' },
    { bad: 'Ask about our ⟦cutting-edge laser treatment⟧.', good: 'Ask about our new laser treatment.' },
    { bad: 'This shot is ⟦a game changer⟧ for weight loss.', good: 'In a trial, people lost about 15 lb more with this shot.' },
    { bad: '⟦A medical breakthrough⟧ for people with migraine.', good: 'A new medicine for people with migraine.' },
    { quiet: 'FDA gave it a Breakthrough Therapy designation.' },
    { quiet: 'Breakthrough infections are mostly mild.' },
    { quiet: 'Tour our state-of-the-art building.' },
    { quiet: 'It is not a breakthrough, but it helps.' },
    { quiet: '**Myth:** It is a revolutionary treatment.' },
    { quiet: 'She won the Breakthrough Prize.' },
    { quiet: 'Breakthrough pain can come on fast.' },
    { quiet: '“A game changer,” the report said.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'hype')) yield* claimReports(paragraph, claimSigns.hype, breakthroughRows);
  },
};
