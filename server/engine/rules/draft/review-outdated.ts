import { isOf, lastReviews } from '../../draft/reviewers.ts';
import { reviewHash } from '../../export/reviewText.ts';
import type { DraftRule, Fix, FrontMatter, Span } from '../../types.ts';

/** The writer has said already that somebody has to look again. */
const isOpen = ({ values }: FrontMatter): boolean => values['status'] === 'draft' || values['status'] === 'in-review';

/** The fix sets the status back; where no status is told, there is nothing to set back. */
const reopen = ({ values, places }: FrontMatter, text: string): readonly Fix[] => {
  const place = places.get('status');
  const status = values['status'];
  if (!place || typeof status !== 'string') return [];
  const at = text.slice(place.start, place.end).indexOf(status);
  if (at === -1) return [];
  const start = place.start + at;
  return [{ title: 'Set "status" to in-review', kind: 'suggestion', edits: [{ start, end: start + status.length, text: 'in-review' }] }];
};

const day = /^\d{4}-\d{2}-\d{2}$/;

export const reviewOutdated: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A text that was changed after its review',
  why: 'Whoever reviewed the post said yes to other words. A small change can turn a careful sentence into a wrong one, so somebody should look again before it goes out.',
  limits:
    'It knows only reviews with a `hash`, as *Clinical: Mark as Reviewed* writes them, and looks at the last one of each person. It cannot tell a mended comma from a new dose. Comments and keys that nobody publishes may change.',
  sources: [],
  examples: [
    {
      bad: '---\nstatus: approved\nreviewers:\n  - name: Ana Silva\n    date: 2026-11-02\n    hash: ⟦sha256:1f2e3d4c5b6a7988⟧\n---\n\nGet your flu shot.',
      good: '---\nstatus: in-review\nreviewers:\n  - name: Ana Silva\n    date: 2026-11-02\n    hash: sha256:1f2e3d4c5b6a7988\n---\n\nGet your flu shot.',
    },
    { bad: '---\nreviewers: [{ name: Ana Silva, hash: ⟦1f2e3d4c5b6a7988⟧ }]\n---\n\nGet your flu shot.' },
    { bad: '---\nreviewers:\n  name: Ana Silva\n  hash: ⟦1f2e3d4c5b6a7988⟧\n---\n\nGet your flu shot.' },
    {
      bad: '---\nstatus: approved\nreviewers:\n  - Sam Ortiz\n  - name: Ana Silva\n    hash: 60f2ba0c\n  - name: ana silva\n    hash: ⟦1f2e3d4c5b6a7988⟧\n---\n\nGet your flu shot.',
      good: '---\nstatus: in-review\nreviewers:\n  - Sam Ortiz\n  - name: Ana Silva\n    hash: 60f2ba0c\n  - name: ana silva\n    hash: 1f2e3d4c5b6a7988\n---\n\nGet your flu shot.',
    },
    { quiet: '---\nstatus: in-review\nreviewers: [{ name: Ana Silva, hash: 1f2e3d4c5b6a7988 }]\n---\n\nGet your flu shot.' },
    { quiet: '---\nstatus: approved\nreviewers: [{ name: Ana Silva, hash: cdcd303adff4d870fb82ef35 }]\n---\n\nGet your flu shot.' },
    { quiet: '---\nstatus: approved\nreviewers: [Ana Silva, Sam Ortiz]\n---\n\nGet your flu shot.' },
    { quiet: '---\nstatus: approved\nreviewers:\n  - name: Ana Silva\n    date: 2026-11-02\n---\n\nGet your flu shot.' },
    { quiet: '---\nstatus: approved\nreviewers: [{ name: Ana Silva, hash: see the form }]\n---\n\nGet your flu shot.' },
  ],
  *check(draft) {
    const { frontMatter, source } = draft;
    const reviews = lastReviews(frontMatter);
    if (reviews.length === 0 || isOpen(frontMatter)) return;
    const current = reviewHash(draft);
    const fixes = reopen(frontMatter, source.text);
    for (const review of reviews) {
      if (isOf(review, current)) continue;
      const place: Span = frontMatter.places.get(`${review.path}/hash`) ?? frontMatter.places.get(review.path) ?? frontMatter.span;
      const when = review.date !== undefined && day.test(review.date) ? ` of ${review.date}` : '';
      yield { ...place, message: `The text has changed since this review${when}. Ask for another look before it goes out.`, fixes };
    }
  },
};
