import type { PlatformSummary, PostBlock, PostField, PostImage, PostPart, PostPreview, PostSegment, TextRange } from '../../../server/protocol.ts';
import { countWords, isOver, lengthFigures, messageWords, numberWords } from '../../statusText.ts';
import type { Block, FieldView, ImageView, Look, PartView, Piece, PostView, PreviewView, Tab } from './messages.ts';

/** Gives each range a number, and keeps it under that number. */
interface Places {
  add(range: TextRange | undefined): number;
}

const looks: Readonly<Record<string, Look>> = {
  instagram: 'picture',
  tiktok: 'picture',
  pinterest: 'picture',
  youtube: 'video',
  whatsapp: 'chat',
  telegram: 'chat',
  discord: 'chat',
  sms: 'chat',
};

/** Platforms where a post is a picture or a video first. */
const frames: Readonly<Record<string, string>> = { instagram: 'Picture or video', tiktok: 'Video', pinterest: 'Picture', youtube: 'Video' };

const lineOf = (range: TextRange | undefined): string => (range ? `line ${range.start.line + 1}` : '');
const figures = ({ count, limit }: { readonly count: number; readonly limit: number }): string => `${numberWords(count)}/${numberWords(limit)}`;

const pieceOf = ({ text, kind, emphasis, shown, over, folded, range }: PostSegment, before: PostSegment | undefined, places: Places): Piece => ({
  text: shown ?? text,
  kind,
  emphasis: emphasis ?? [],
  whole: shown === undefined ? '' : text,
  over: over === true,
  overStarts: over === true && before?.over !== true,
  folded: folded === true,
  foldStarts: folded === true && before?.folded !== true,
  place: places.add(range),
});

const piecesOf = (segments: readonly PostSegment[], before: PostSegment | undefined, places: Places): readonly Piece[] =>
  segments.map((segment, index) => pieceOf(segment, index === 0 ? before : segments[index - 1], places));

const blocksOf = (blocks: readonly PostBlock[], places: Places): readonly Block[] => {
  let before: PostSegment | undefined;
  return blocks.map(({ gap, segments, range }) => {
    const pieces = piecesOf(segments, before, places);
    before = segments.at(-1) ?? before;
    return { blankLines: Math.max(0, gap.split('\n').length - 2), pieces, place: places.add(range), line: lineOf(range) };
  });
};

const fieldOf = (name: string, { segments, range, length }: PostField, places: Places): FieldView => ({
  name,
  pieces: piecesOf(segments, undefined, places),
  length: length ? figures(length) : '',
  over: length !== undefined && length.count > length.limit,
  blankLines: 0,
  place: places.add(range),
  line: lineOf(range),
});

const imageOf = ({ file, alt, range }: PostImage, places: Places): ImageView => ({
  file,
  alt: alt ? fieldOf('Alt text', alt, places) : { name: '', pieces: [], length: '', over: false, blankLines: 0, place: places.add(range), line: lineOf(range) },
  missing: !alt,
});

const partOf = (part: PostPart, index: number, { platform, parts, partsLeft, images }: PostPreview, places: Places): PartView => {
  const all = parts.length + partsLeft;
  const blocks = blocksOf(part.blocks, places);
  return {
    name: all > 1 ? `${platform.name} · post ${index + 1} of ${numberWords(all)}` : platform.name,
    length: figures(part) + messageWords(part),
    over:
      part.messages !== undefined ? '' : part.count > part.limit ? `${numberWords(part.count - part.limit)} over the limit` : part.over ? 'over the limit' : '',
    blocks,
    images: images.filter((image) => image.part === index).map((image) => imageOf(image, places)),
    card: part.card && [part.card.host, part.card.path],
    note: part.left > 0 ? `The other ${countWords(part.left, 'character')} of this text are not shown here.` : '',
    folded: blocks.some(({ pieces }) => pieces.some(({ folded }) => folded)),
  };
};

const postOf = (preview: PostPreview, places: Places): PostView => {
  const { platform, account, parts, partsLeft, title, warning, firstComment, images } = preview;
  const empty = parts.every(({ blocks }) => blocks.length === 0);
  return {
    look: looks[platform.id] ?? 'feed',
    account: account === '' ? 'Your account' : account,
    frame: images.length === 0 ? (frames[platform.id] ?? '') : '',
    title: title && fieldOf('Title', title, places),
    warning: warning && fieldOf('Content warning', warning, places),
    firstComment: firstComment && fieldOf('First comment', firstComment, places),
    parts: parts.map((part, index) => partOf(part, index, preview, places)),
    note: empty
      ? `There is no text for ${platform.name} yet.`
      : partsLeft > 0
        ? `The other ${countWords(partsLeft, 'post')} of this thread are not shown here.`
        : '',
  };
};

const tabOf = (platform: PlatformSummary): Tab => ({ id: platform.id, name: platform.name, length: lengthFigures(platform), over: isOver(platform) });

/** A view with nothing in it but words. */
export const emptyView = (message: string, draft = ''): PreviewView => ({ draft, message, tabs: [], others: [], picked: '', version: 0, post: undefined });

/** What the view of a draft is made from. */
interface Given {
  readonly draft: string;
  readonly version: number;
  readonly platforms: readonly PlatformSummary[];
  readonly picked: string;
  readonly post: PostPreview | undefined;
}

/** The words of the view for a draft, and the places that they lead to. */
export const previewView = ({ draft, version, platforms, picked, post }: Given): { readonly view: PreviewView; readonly places: readonly TextRange[] } => {
  const places: TextRange[] = [];
  const add: Places['add'] = (range) => (range ? places.push(range) - 1 : -1);
  const inTabs = (platform: PlatformSummary): boolean => platform.chosen || platform.id === picked;
  return {
    view: {
      draft,
      message: '',
      tabs: platforms.filter(inTabs).map(tabOf),
      others: platforms.filter((platform) => !inTabs(platform)).map(tabOf),
      picked,
      version,
      post: post && postOf(post, { add }),
    },
    places,
  };
};

type Position = TextRange['start'];
const isAfter = (a: Position, b: Position): boolean => a.line > b.line || (a.line === b.line && a.character > b.character);

/** Whether a place in a draft lies in a range, its ends included. */
export const holds = ({ start, end }: TextRange, at: Position): boolean => !isAfter(start, at) && !isAfter(at, end);

/** The numbers of the ranges that hold a place in the draft. */
export const placesAt = (places: readonly TextRange[], at: Position): readonly number[] => places.flatMap((range, index) => (holds(range, at) ? [index] : []));
