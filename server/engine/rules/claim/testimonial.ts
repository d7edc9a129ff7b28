import { credited, outcomes, reviews } from '../../data/claimStories.ts';
import { profileOf, type SeverityByProfile } from '../../profile.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

const severities: SeverityByProfile = { au: 'error', in: 'error', uk: 'warning', eu: 'warning', ca: 'warning', us: 'information' };
const messages = {
  error: 'A testimonial about care may not advertise a health service here. Say what you offer, and leave out what patients say of results.',
  other:
    'One person’s result tells readers little about theirs, and may sound like a promise. Say what people can expect, and make sure that you may share it.',
} as const;

/** What patients say of the results of care. */
export const testimonial: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A testimonial about the results of care',
  why: 'The stories that get posted are the best ones, so readers hope for more than most people get. Australia forbids testimonials about care in advertising for health services, and India and others forbid or limit them.',
  limits:
    'It looks for a result of care in somebody’s own words with thanks to who gave it, and for reviews. Praise for parking or kindness stays quiet. Public health agencies may tell stories: the rule is off for them.',
  sources: [
    { title: 'AHPRA: testimonial tool', url: 'https://www.ahpra.gov.au/Resources/Advertising-hub/Resources-for-advertisers/Testimonial-tool.aspx' },
    { title: 'Indian Medical Council (Professional Conduct, Etiquette and Ethics) Regulations, 2002, 6.1.1' },
    {
      title: 'FTC: Endorsement Guides, 16 CFR Part 255',
      url: 'https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking',
    },
  ],
  examples: [
    { bad: '“Dr Lee ⟦fixed my back pain⟧ in one visit.”', good: 'We help people with back pain. Ask us what to expect.', settings: { profile: 'au' } },
    { bad: '> This clinic ⟦changed my life⟧!', good: '> We help you plan your care.', settings: { profile: 'in' } },
    { bad: 'Thanks to the team ⟦I’m finally pain-free⟧.', good: 'Ask us how long it takes to heal.', settings: { profile: 'uk' } },
    { bad: '⟦⭐⭐⭐⭐⭐⟧ “So kind, and my smile looks great.”', good: 'See how we care for your teeth.', settings: { profile: 'au' } },
    { bad: '“I recommend them to all. ⟦My migraines are gone⟧.”', good: 'Ask us about care for migraine.' },
    { quiet: '“The parking was easy and the staff were kind.”', settings: { profile: 'au' } },
    { quiet: 'A mammogram saved my life.', settings: { profile: 'au' } },
    { quiet: 'Thank you to our nurses for their kindness.', settings: { profile: 'au' } },
    { quiet: 'Dr Lee explains how to care for back pain.', settings: { profile: 'in' } },
    { quiet: 'Is your back pain not gone after six weeks? Call us.', settings: { profile: 'uk' } },
    { quiet: 'CPR saved my life. Thank you to all who learn it.', settings: { profile: 'au', role: 'agency' } },
    { quiet: '**Myth:** This clinic cured my cancer.', settings: { profile: 'au' } },
    { quiet: '⭐⭐⭐⭐⭐ “So kind!”' },
  ],
  *check(paragraph, settings) {
    const { prose, text, role, kind } = paragraph;
    if (settings.role === 'agency' || role === 'myth' || kind === 'code' || kind === 'note') return;
    const profile = profileOf(settings);
    const severity = severities[profile] ?? 'information';
    const message = severity === 'error' ? messages.error : messages.other;
    const [outcome] = hasTopic(paragraph, 'testimonial') && credited.test(prose) ? prose.matchAll(outcomes()) : [];
    const found = outcome ?? (severity === 'information' ? undefined : reviews.exec(text));
    if (!found) return;
    const start = found.index;
    // Stars alone may praise the parking.
    yield { start, end: start + found[0].trimEnd().length, message, severity: outcome ? severity : 'warning' };
  },
};
