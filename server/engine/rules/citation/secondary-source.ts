import { reportOnMark, usedEntries, usedMarks } from '../../citations/usedSources.ts';
import { type Publisher, type SourceKind, useOfLink } from '../../text/sourceTiers.ts';
import type { DraftRule } from '../../types.ts';

const what: Partial<Record<SourceKind, string>> = {
  secondary: 'an overview that sums up what others found',
  news: 'a news report',
  press: 'a press release',
  blog: 'a blog or a forum',
  social: 'a social media post',
  video: 'a video',
};

const messageFor = (publisher: Publisher | undefined): string | undefined => {
  const words = publisher && what[publisher.kind];
  return words && `This source is ${words}. Cite the study or agency behind it, so that readers come to the facts themselves.`;
};

/** Sources that tell what somebody else found. */
export const secondarySource: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A source that only tells what others found',
  why: 'News, press releases and overviews shorten what a study says, and some get it wrong. The study, or the agency that counted, is what readers and reviewers can check.',
  limits:
    'It goes by the address: well-known news, overview and social sites. It does not judge what a page says, and a link that is no source of a claim stays quiet.',
  sources: [{ title: 'MedlinePlus: evaluating health information', url: 'https://medlineplus.gov/evaluatinghealthinformation.html' }],
  examples: [
    {
      bad: 'Half of all adults sleep badly. Source: ⟦https://en.wikipedia.org/wiki/Sleep⟧',
      good: 'Half of all adults sleep badly. Source: https://www.cdc.gov/sleep/data',
    },
    {
      bad: 'About 1 in 8 women will get breast cancer. Read more: ⟦https://www.webmd.com/breast-cancer/facts⟧',
      good: 'About 1 in 8 women will get breast cancer. Read more: https://www.cancer.gov/types/breast',
    },
    {
      bad: '---\nsources:\n  - id: a\n    url: ⟦https://www.nytimes.com/2024/05/01/health/sleep.html⟧\n---\n\nSleep well. [@a]',
      good: '---\nsources:\n  - id: a\n    url: https://www.cdc.gov/sleep\n---\n\nSleep well. [@a]',
    },
    {
      bad: 'Sleep helps [1].\n\n[1] Hill, ⟦https://www.eurekalert.org/news-releases/123⟧',
      good: 'Sleep helps [1].\n\n[1] Hill, https://doi.org/10.1000/sleep',
    },
    { quiet: 'We were on the news: https://www.bbc.com/news/health-123' },
    { quiet: 'Read our story at https://www.nytimes.com/2024/05/01/health/clinic.html today.' },
    { quiet: 'Half of all adults sleep badly. Source: https://www.cdc.gov/sleep/data' },
    { quiet: 'Follow us on https://www.facebook.com/ourclinic.' },
    { quiet: '---\nsources:\n  - id: a\n    url: https://www.who.int/news/sleep\n---\n\nSleep well. [@a]' },
  ],
  *check(draft) {
    for (const { start, end, publisher } of usedEntries(draft)) {
      const message = messageFor(publisher);
      if (message) yield { start, end, message };
    }
    for (const { start, value } of usedMarks(draft)) {
      // What cannot be a reference at all is told as a weak link.
      const message = useOfLink(value.mark.value ?? '') === 'page' ? messageFor(value.publisher) : undefined;
      if (message) yield { start, value: reportOnMark(value, message) };
    }
  },
};
