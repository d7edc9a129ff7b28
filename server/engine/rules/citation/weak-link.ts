import { remember } from '../../text/remember.ts';
import { weakSources, type WeakSource } from '../../text/sourceCover.ts';
import { publisherOf, useOfLink } from '../../text/sourceTiers.ts';
import type { DraftRule, Report } from '../../types.ts';

const messageFor = ({ mark }: WeakSource): string => {
  if (mark.kind === 'bio') return '"Link in bio" makes readers search for the source. Say here who found this, and when.';
  if (mark.value === undefined) return 'This names no one who found this. Say who did, and when.';
  if (useOfLink(mark.value) === 'hidden') return 'This short link hides where the claim comes from. Say who found this, or show the full address.';
  const kind = publisherOf(mark.value)?.kind;
  if (kind === 'video' || kind === 'social') return 'A video or a post is hard to check a claim with. Link to the page or study that it rests on.';
  if (kind === 'action') return 'This leads to a form or an event, not to the source of the claim. Say who found this, or link to their page.';
  return 'This leads to a home page or a form, not to the page with the facts. Link to the page itself, or say who found this, and when.';
};

const reportOn = remember(
  (weak: WeakSource): Report => ({
    ...weak.paragraph.published.toSourceSpan(weak.mark.start, weak.mark.end),
    message: messageFor(weak),
    // A figure has to be checked; words may also be what every reader knows.
    ...(weak.figure ? {} : { severity: 'hint' }),
  }),
);

/** Links beside a claim with which no reader can check it. */
export const weakLink: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A claim whose only source is a link that cannot be checked',
  why: 'A link makes a claim look well founded. When it leads to a home page, a form, a video, or nobody sees where, readers cannot find what it rests on.',
  limits: 'It goes by the address and never opens a link. A short link after words such as "Read the report:" is taken for a source.',
  sources: [{ title: 'MedlinePlus: evaluating health information', url: 'https://medlineplus.gov/evaluatinghealthinformation.html' }],
  examples: [
    {
      bad: 'About 1 in 8 women will get breast cancer. ⟦https://bit.ly/3abcd⟧',
      good: 'About 1 in 8 women will get breast cancer. Source: American Cancer Society, 2024. https://bit.ly/3abcd',
    },
    {
      bad: 'About 1 in 8 women will get breast cancer. ⟦https://www.cancer.org⟧',
      good: 'About 1 in 8 women will get breast cancer. https://www.cancer.org/cancer/types/breast-cancer',
    },
    { bad: 'About 1 in 8 women will get breast cancer. ⟦Link in bio⟧!', good: 'About 1 in 8 women will get breast cancer, says CDC data. Link in bio!' },
    {
      bad: 'About 1 in 8 women will get breast cancer.\n\nSign up: ⟦https://www.eventbrite.com/e/123⟧',
      good: 'About 1 in 8 women will get breast cancer (CDC, 2024).\n\nSign up: https://www.eventbrite.com/e/123',
    },
    {
      bad: 'Smokers are twice as likely to have a stroke. ⟦https://youtu.be/abc123⟧',
      good: 'Smokers are twice as likely to have a stroke. https://www.cdc.gov/tobacco/stroke',
    },
    { quiet: 'Get your flu shot. https://bit.ly/3abcd' },
    { quiet: 'Sign up for our class: https://www.eventbrite.com/e/123' },
    { quiet: 'About 1 in 8 women will get breast cancer. https://www.cancer.gov/types/breast' },
    { quiet: 'About 1 in 8 women will get breast cancer. Read the CDC report: https://bit.ly/3abcd' },
    { quiet: 'About 1 in 8 women will get breast cancer [@acs]. Join us: https://www.clinic.org' },
    { quiet: 'We have a new home. Link in bio!' },
  ],
  *check(draft) {
    for (const { start, value } of weakSources(draft)) yield { start, value: reportOn(value) };
  },
};
