/** What the preview and its page say to each other. The page gets words that are ready to be shown. */

/** A stretch of a text, all of one kind. */
export interface Piece {
  readonly text: string;
  readonly kind: 'text' | 'mark' | 'hashtag' | 'mention' | 'link';
  /** How readers see the words: `strong`, `emphasis`, `delete`. */
  readonly emphasis: readonly string[];
  /** All of the link, where readers see less of it. */
  readonly whole: string;
  readonly over: boolean;
  /** The first one that is over the limit. */
  readonly overStarts: boolean;
  readonly folded: boolean;
  /** The first one behind "more". */
  readonly foldStarts: boolean;
  readonly place: Place;
}

/** The number of a place in the draft; -1 for what stands there in another form. */
type Place = number;

/** A paragraph. */
export interface Block {
  /** How many lines are left blank before it. */
  readonly blankLines: number;
  readonly pieces: readonly Piece[];
  readonly place: Place;
  /** `line 12` */
  readonly line: string;
}

/** A text beside the post. */
export interface FieldView extends Block {
  readonly name: string;
  /** `15/100`, or nothing. */
  readonly length: string;
  readonly over: boolean;
}

/** An image as a frame. */
export interface ImageView {
  readonly file: string;
  /** What is said in its place. */
  readonly alt: FieldView;
  /** There is none. */
  readonly missing: boolean;
}

/** A post of a thread, or the whole post. */
export interface PartView {
  /** `Instagram`, or of a thread `X · post 2 of 3`. */
  readonly name: string;
  /** `241/280` */
  readonly length: string;
  /** `32 over the limit`, or nothing. */
  readonly over: string;
  readonly blocks: readonly Block[];
  readonly images: readonly ImageView[];
  /** Host and path. */
  readonly card: readonly [host: string, path: string] | undefined;
  /** What is left out, or nothing. */
  readonly note: string;
  readonly folded: boolean;
}

/** How a platform lays a post out. */
export type Look = 'feed' | 'picture' | 'video' | 'chat';

/** A post on a platform. */
export interface PostView {
  readonly look: Look;
  readonly account: string;
  /** What stands where the picture or video goes, if the draft has none. */
  readonly frame: string;
  readonly title: FieldView | undefined;
  readonly warning: FieldView | undefined;
  readonly firstComment: FieldView | undefined;
  readonly parts: readonly PartView[];
  /** Why there is no text, or what is left out. */
  readonly note: string;
}

/** A platform to choose. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  /** `241/280` */
  readonly length: string;
  readonly over: boolean;
}

/** All that is shown of a draft, or why there is nothing to show. */
export interface PreviewView {
  readonly draft: string;
  readonly message: string;
  readonly tabs: readonly Tab[];
  readonly others: readonly Tab[];
  readonly picked: string;
  /** The version of the draft whose places these are. */
  readonly version: number;
  readonly post: PostView | undefined;
}

/** `address` is that of the draft; the page keeps it for the next time that the window opens. */
export type ToPage =
  | { readonly kind: 'view'; readonly view: PreviewView; readonly address: string }
  | { readonly kind: 'cursor'; readonly places: readonly Place[] };
export type FromPage =
  | { readonly kind: 'ready'; readonly platform: string; readonly draft: string }
  | { readonly kind: 'pick'; readonly platform: string }
  | { readonly kind: 'go'; readonly place: Place; readonly version: number };
