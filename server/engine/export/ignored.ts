import { silencers } from '../suppress.ts';
import type { Analysis, Finding, Span } from '../types.ts';

/** A finding that the writer silenced, and how. */
export interface Ignored {
  readonly finding: Finding;
  /** `comment`, or `file` for the key `disable` of the front matter. */
  readonly by: 'comment' | 'file';
  /** Where the comment, or the value of the key, stands. */
  readonly place: Span;
  /** Why, in the words of the writer; empty where none are given. */
  readonly reason: string;
}

/** What the writer silenced in a draft, with the reasons given for it. */
export const ignoredIn = ({ draft, ignored }: Analysis): readonly Ignored[] => {
  const { places, span } = draft.frontMatter;
  const by = silencers(ignored, draft);
  return ignored.map((finding, index) => {
    const comments = by[index] ?? [];
    // Of two comments on one finding, the one that says why tells more.
    const comment = comments.find(({ reason }) => reason !== '') ?? comments[0];
    return comment
      ? { finding, by: 'comment', place: { start: comment.start, end: comment.end }, reason: comment.reason }
      : { finding, by: 'file', place: places.get('disable') ?? span, reason: '' };
  });
};
