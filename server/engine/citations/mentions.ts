import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import type { Citation, Draft, Paragraph, Span } from '../types.ts';
import { remember } from '../text/remember.ts';

/** A citation in the file: the span is that of its key, without brackets and signs. */
export interface Mention extends Span {
  readonly id: string;
  readonly kind: Citation['kind'];
  /** The brackets and all that is in them. */
  readonly whole: Span;
}

const inParagraph = gather(({ source, citations }: Paragraph): readonly Mention[] => {
  let last = 0;
  return citations.map(({ id, kind, start, end }) => {
    const sign = kind === 'key' ? '@' : '^';
    const at = source.indexOf(sign + id, Math.max(start, last));
    const from = at === -1 || at + id.length >= end ? start + 2 : at + 1;
    last = from;
    return { id, kind, start: from, end: from + id.length, whole: { start, end } };
  });
});

/** Everything that a draft cites, in the order of the text. */
export const mentionsIn = remember((draft: Draft): readonly Mention[] =>
  draft.versions.flatMap((version) => {
    const placed = paragraphsOf(version);
    return inParagraph(placed).map(({ index, item }) => {
      const by = placed[index]?.start ?? 0;
      const whole = { start: item.whole.start + by, end: item.whole.end + by };
      return { ...item, start: item.start + by, end: item.end + by, whole };
    });
  }),
);

/** A full stop or a comma may stand right behind a key. */
export const bareKey = (id: string): string => id.replace(/[.:,;?~/-]+$/, '');
