import { imagesOn, spanInFile } from '../draft/place.ts';
import { countIn, overflowAt } from '../platforms/count.ts';
import { foldAt } from '../platforms/fold.ts';
import { asPosted } from '../platforms/partCount.ts';
import type { Field, FieldId, Platform } from '../platforms/platform.ts';
import { countPost, countShown, limitsOf, overflowOf, type Post, postOf } from '../platforms/posts.ts';
import { messagesFor } from '../platforms/sms.ts';
import type { Analysis, Draft, PlacedImage, PlacedParagraph, Span, Version } from '../types.ts';
import { partWith } from './besides.ts';
import { type Dressed, dressed, dressedAt, dressOf } from './dress.ts';
import { linkCard, type LinkCard } from './previewWords.ts';
import { partsOn } from './publish.ts';
import { beginningOf, plainly, type PreviewSegment, segmentsOf } from './segments.ts';
import { firstCommentOn } from './tail.ts';
import { versionOn } from './threads.ts';

/** A paragraph of a post, or a line under it. */
interface PreviewBlock {
  /** What is published before it. */
  readonly gap: string;
  readonly segments: readonly PreviewSegment[];
  readonly span?: Span;
}

interface Length {
  readonly count: number;
  readonly limit: number;
}

/** A post of a thread, or the whole post. */
interface PreviewPart extends Length {
  readonly over: boolean;
  readonly blocks: readonly PreviewBlock[];
  /** The text messages that it goes out as, where one is not enough. */
  readonly messages?: number;
  readonly card?: LinkCard;
  /** How many characters at its end are left out here. */
  readonly left: number;
}

/** A text beside the post: its title, the first comment, what is said in the place of an image. */
export interface PreviewField {
  readonly segments: readonly PreviewSegment[];
  readonly span: Span;
  /** Nothing where the platform sets no limit. */
  readonly length?: Length;
}

/** An image as a frame: what is in it is not looked at. */
interface PreviewImage {
  readonly file: string;
  readonly alt?: PreviewField;
  readonly span: Span;
  /** The number of the part that it goes out with. */
  readonly part: number;
}

/** A post as a platform shows it, as far as that can be drawn from the draft alone. */
export interface Preview {
  readonly platform: Platform;
  readonly parts: readonly PreviewPart[];
  /** Parts that are left out here. */
  readonly partsLeft: number;
  /** Who posts. */
  readonly account: string;
  readonly title?: PreviewField;
  readonly warning?: PreviewField;
  readonly firstComment?: PreviewField;
  readonly images: readonly PreviewImage[];
}

/** More than anybody reads beside an editor; a longer text is cut, and says so. */
const mostCharacters = 20_000;
const mostParts = 100;

/** A text of a part, before it is cut into segments. */
interface Piece {
  readonly gap: string;
  readonly shown: Dressed;
  readonly placed?: PlacedParagraph;
}

const piecesOf = ({ paragraphs, tail }: Post, platform: Platform): readonly Piece[] => {
  const dress = dressOf(platform);
  const texts = paragraphs.map((placed): Piece => ({ gap: placed.gap, shown: dressed(placed.paragraph, dress), placed }));
  const isEmpty = ({ gap, shown }: Piece): boolean => gap + shown.text === '';
  const under = texts.every(isEmpty) ? tail.trimStart() : tail;
  const lines = under.split('\n\n').map((text, index): Piece => ({ gap: index === 0 ? '' : '\n\n', shown: plainly(text) }));
  return [...texts, ...lines].filter((piece) => !isEmpty(piece));
};

/** The first character of a part that is over one of its limits, as an offset in its text. */
const overAt = (post: Post, platform: Platform, startOf: (placed: PlacedParagraph) => number, bodyLength: number): number | undefined => {
  const places = limitsOf(post, platform).flatMap((limit): readonly number[] => {
    if (countPost(post, platform, limit.unit) <= limit.limit) return [];
    const over = overflowOf(post, platform, limit);
    if (over) return [startOf(over.placed) + dressedAt(dressed(over.placed.paragraph, dressOf(platform)), over.at, 'before')];
    const room = limit.limit - countPost({ ...post, tail: '' }, platform, limit.unit);
    return [bodyLength + (overflowAt(post.tail, platform.links, limit.unit, room) ?? 0)];
  });
  return places.length > 0 ? Math.min(...places) : undefined;
};

/** The card of the first link; one that runs over the limit is in two segments. */
const cardIn = (segments: readonly PreviewSegment[], platform: Platform): LinkCard | undefined => {
  const first = segments.findIndex(({ kind }) => kind === 'link');
  if (first === -1) return undefined;
  const next = segments.findIndex(({ kind }, index) => index > first && kind !== 'link');
  const link = segments.slice(first, next === -1 ? undefined : next);
  return linkCard(link.map(({ text }) => text).join(''), platform);
};

/** The blocks of a part, at most `room` characters of them. */
const partOf = (post: Post, platform: Platform, withCard: boolean, room: number): PreviewPart => {
  const pieces = piecesOf(post, platform);
  const starts = new Map<PlacedParagraph | undefined, number>();
  let length = 0;
  let bodyLength = 0;
  for (const { gap, shown, placed } of pieces) {
    starts.set(placed, length + gap.length);
    length += gap.length + shown.text.length;
    if (placed) bodyLength = length;
  }
  const [limit = platform] = limitsOf(post, platform);
  const count = countShown(post, platform);
  const messages = messagesFor(platform, countPost(post, platform, limit.unit), limit.limit);
  const over = messages === undefined ? overAt(post, platform, (placed) => starts.get(placed) ?? 0, bodyLength) : undefined;
  let text = '';
  for (const piece of pieces) {
    if (text.length >= room) break;
    text += piece.gap + piece.shown.text;
  }
  const fold = foldAt(text.slice(0, room), platform);

  const blocks: PreviewBlock[] = [];
  let at = 0;
  let card: LinkCard | undefined;
  for (const { gap, shown: whole, placed } of pieces) {
    if (at >= room) break;
    const start = at + gap.length;
    const shown = beginningOf(whole, Math.max(0, room - start));
    const segments = segmentsOf(shown, placed?.paragraph.text ?? shown.text, platform, {
      over: over === undefined ? undefined : Math.max(0, over - start),
      fold: fold === undefined ? undefined : Math.max(0, fold - start),
      sentences: placed?.paragraph.sentences.map((sentence) => sentence.start) ?? [],
      place: (from, to) => (placed && to > from ? spanInFile(placed, from, to) : undefined),
    });
    if (withCard) card ??= cardIn(segments, platform);
    blocks.push({ gap, segments, ...(placed && { span: spanInFile(placed, 0, placed.paragraph.text.length) }) });
    at = start + shown.text.length;
  }
  return {
    count,
    limit: limit.limit,
    over: over !== undefined,
    blocks,
    ...(messages !== undefined && { messages }),
    ...(card && { card }),
    left: Math.max(0, length - at),
  };
};

const fieldOf = (platform: Platform, id: FieldId, text: string, span: Span): PreviewField => {
  const row: Field | undefined = platform.fields[id];
  const over = row && overflowAt(text, platform.links, row.unit, row.limit);
  const fold = row && foldAt(text, row);
  const segments = segmentsOf(plainly(text), text, id === 'firstComment' ? platform : undefined, { over, fold, sentences: [], place: () => span });
  return { segments, span, ...(row && { length: { count: countIn(text, platform.links, row.unit), limit: row.limit } }) };
};

/** What the front matter says under a key, where the platform has a place for it. */
const frontMatterField = (draft: Draft, version: Version, platform: Platform, key: string, id: FieldId): PreviewField | undefined => {
  const given = draft.frontMatter.values[key];
  const value = id === 'firstComment' ? firstCommentOn(draft, version, platform) : given;
  if (typeof value !== 'string' || value.trim() === '' || (key !== 'contentWarning' && !platform.fields[id])) return undefined;
  const place = draft.frontMatter.places.get(key) ?? draft.frontMatter.span;
  return fieldOf(platform, id, value.trim().slice(0, mostCharacters), place);
};

const imageOf = (image: PlacedImage, version: Version, platform: Platform): PreviewImage => {
  const alt = image.alt?.trim() ?? '';
  const { start, end } = image;
  return {
    file: image.file.slice(Math.max(image.file.lastIndexOf('/'), image.file.lastIndexOf('\\')) + 1),
    ...(alt !== '' && { alt: fieldOf(platform, 'altText', alt.slice(0, mostCharacters), image.altPlace ?? { start, end }) }),
    span: { start, end },
    part: partWith(image, version, platform),
  };
};

/** How a draft looks on a platform; nothing for a platform that the product does not know. */
export const previewPost = ({ draft }: Analysis, platformId: string): Preview | undefined => {
  const known = draft.platforms.byId(platformId);
  const platform = known && asPosted(known, draft);
  const version = platform && versionOn(draft, platform);
  if (!platform || !version) return undefined;
  const all = partsOn(version, platform);
  const images = imagesOn(draft, platform.id).map((image) => imageOf(image, version, platform));
  const parts: PreviewPart[] = [];
  let room = mostCharacters;
  for (const [index, part] of all.entries()) {
    if (room <= 0 || index >= mostParts) break;
    // Where there is a picture, it takes the place of the card.
    const made = partOf(
      postOf(part, version, draft, platform),
      platform,
      images.every((image) => image.part !== index),
      room,
    );
    for (const { gap, segments } of made.blocks) room -= segments.reduce((sum, { text }) => sum + text.length, gap.length);
    parts.push(made);
  }
  const { organization } = draft.frontMatter.values;
  const title = frontMatterField(draft, version, platform, 'title', 'title');
  const warning = platform.contentWarning && frontMatterField(draft, version, platform, 'contentWarning', 'caption');
  const firstComment = frontMatterField(draft, version, platform, 'firstComment', 'firstComment');
  return {
    platform,
    parts,
    partsLeft: all.length - parts.length,
    account: typeof organization === 'string' ? organization.trim() : '',
    ...(title && { title }),
    ...(warning && { warning }),
    ...(firstComment && { firstComment }),
    images,
  };
};
