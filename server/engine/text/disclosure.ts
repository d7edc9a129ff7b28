import { clearDisclosure, dealWords, mayDisclose, nothingDisclosed, ownDeal, weakTags } from '../data/disclosureWords.ts';
import { gather } from '../draft/chunks.ts';
import { paragraphsOf } from '../draft/place.ts';
import { hasTopic } from './claimTopics.ts';
import type { Settings } from '../settings.ts';
import type { Edit, FrontMatter, Paragraph, PlacedParagraph, Span, Version } from '../types.ts';

type Kind = 'clear' | 'weak' | 'deal';

interface Sign extends Span {
  readonly kind: Kind;
  /** Characters, lines and hashtags before it in its paragraph. */
  readonly before: string;
}

/** A sign of a paid post, in its paragraph. */
export interface DisclosureSign extends Sign {
  readonly placed: PlacedParagraph;
  /** The published text before it, from the beginning of its version or thread. */
  readonly opening: string;
}

const denied = /\b(?:not|isn['’]t|no|never|without|un)\W{0,2}(?:an? )?(?:\w+ )?$/i;

const signsIn = gather((paragraph: Paragraph): readonly Sign[] => {
  if (!hasTopic(paragraph, 'paid')) return [];
  const { kind, text, role } = paragraph;
  if (kind === 'code' || kind === 'note' || kind === 'quote' || role === 'myth' || !mayDisclose.test(text)) return [];
  const found = (pattern: RegExp, of: Kind): Sign[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { length } = match[0].trimStart();
      const start = match.index + match[0].length - length;
      const before = text.slice(0, start);
      return denied.test(before.slice(-20)) ? [] : [{ kind: of, start, end: start + match[0].trim().length, before }];
    });
  return [...found(clearDisclosure(), 'clear'), ...found(weakTags, 'weak'), ...found(dealWords(), 'deal')].sort((a, b) => a.start - b.start);
});

/** What a version says of a paid post, from left to right. */
export const disclosureSigns = (version: Version): readonly DisclosureSign[] => {
  const placed = paragraphsOf(version);
  return signsIn(placed).flatMap(({ index, item }): readonly DisclosureSign[] => {
    const at = placed[index];
    if (!at) return [];
    // What a reader sees before "more" is short, so two or three paragraphs tell.
    const earlier = placed.slice(0, Math.min(index, 4)).map(({ paragraph }) => paragraph.text);
    return [{ ...item, placed: at, opening: [...earlier, item.before].join('\n') }];
  });
};

/** Whether the words of a deal count for who speaks. */
export const isDeal = ({ kind, placed, start, end }: DisclosureSign, { role }: Settings): boolean =>
  kind === 'deal' && (role === 'creator' || ownDeal.test(placed.paragraph.text.slice(start, end)));

/** Whether the front matter says that somebody paid for the post. */
export const saysPaid = ({ values }: FrontMatter): boolean => {
  const { disclosure } = values;
  return disclosure === true || (typeof disclosure === 'string' && disclosure.trim() !== '' && !nothingDisclosed.test(disclosure.trim()));
};

/** Puts words before all else in a version; nothing where it begins with something else than plain words. */
export const putFirst = (version: Version, words: string): Edit | undefined => {
  const [first] = paragraphsOf(version);
  if (first?.paragraph.kind !== 'prose' && first?.paragraph.kind !== 'heading') return undefined;
  const { start } = first.paragraph.published.toSourceSpan(0, 1);
  return { start: first.start + start, end: first.start + start, text: words };
};
