/** What a platform counts: each is one way to weigh a grapheme. */
export type Unit = 'weighted' | 'graphemes' | 'bytes' | 'codePoints' | 'utf16' | 'septets';

/** So much of a unit, and no more. */
export interface Limit {
  readonly limit: number;
  readonly unit: Unit;
}

/** What a platform counts a link as: what is written, 23 characters (bare domains too, or only with http), or its short form. */
export type LinkCount = 'asWritten' | 'fixedWithBare' | 'fixed' | 'shortened';

/** How sure a number is: read in code, in official words, seen quoted from them, known from other tools alone, or set by the project. */
type Confidence = 'code' | 'official' | 'quoted' | 'third-party' | 'project';

/** Where a number is from. */
interface Origin {
  readonly source: string;
  /** The month in which the source was read. */
  readonly checked: string;
  readonly confidence: Confidence;
}

/** The places of a post beside its text, and the profile. */
export type FieldId = 'title' | 'caption' | 'altText' | 'firstComment' | 'bio';

/** A place that holds text of its own, such as a title or an alt text. */
export interface Field extends Limit, Origin {
  /** A second limit that holds as well. */
  readonly second?: Limit;
  /** About how many characters are shown in a list. */
  readonly fold?: number;
}

/** How many hashtags a post takes. */
interface HashtagRule {
  /** More than this many work against the post. */
  readonly advised?: number;
  /** More than this many are refused, or none of them counts. */
  readonly most?: number;
  /** Hashtags do nothing here. */
  readonly unused?: true;
}

/** The marks of emphasis that readers see as such; `none` shows the signs themselves. */
export type Formatting = 'none' | 'whatsapp' | 'telegram' | 'discord' | 'markdown';

/**
 * How a post names its sources: with their links, by name alone, as a list with numbers, in the first comment, or by name with a
 * word on where the links are.
 */
export const citationForms = ['link', 'name', 'list', 'first-comment', 'link-in-bio'] as const;
export type CitationForm = (typeof citationForms)[number];

/** What a project puts into links to its own domains: `{platform}` and `{campaign}` stand for those of the post. */
export interface Utm {
  readonly domains: readonly string[];
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
}

/** The tags of one post: parameters as they stand in a link. */
export interface LinkTags {
  readonly domains: readonly string[];
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** The same for equal tags. */
  readonly key: string;
}

/** A place where posts are published. */
export interface Platform extends Limit, Origin {
  readonly id: string;
  readonly name: string;
  /** Headings, in lower case, that start this platform's own version of a draft. */
  readonly headings: readonly string[];
  /** A second limit that holds as well. */
  readonly second?: Limit;
  /** What holds instead once a character is outside the alphabet of SMS. */
  readonly wide?: Limit;
  /** Where the app of the platform, or the tools that post to it, say another number than its interface for programs. */
  readonly elsewhere?: { readonly limit: number; readonly where: string };
  readonly links: LinkCount;
  /** Posts can be chained, so the limit holds for each part of a thread. */
  readonly threads: boolean;
  /** A text that is too long goes out as a thread by itself: the project wants it so. */
  readonly splits?: true;
  /** Each post of a thread says which it is: the project wants it so. */
  readonly numbered?: true;
  /** Whether a link in the text works, so that a source line carries the link, or only the name. */
  readonly sourceLine: 'link' | 'name';
  /** How the project wants its sources named here; the source line when left out. */
  readonly citations?: CitationForm;
  /** About how many characters are shown before "more", where the screen is smallest. Never exact. */
  readonly fold?: number;
  /** How many lines are shown before "more". */
  readonly foldLines?: number;
  readonly formatting: Formatting;
  readonly hashtags?: HashtagRule;
  /** At most so many different links in a post. */
  readonly distinctLinks?: number;
  /** At most so many handles in a post. */
  readonly mentions?: number;
  /** What a post is refused for. */
  readonly refuses?: 'angleBrackets' | 'phoneNumbers';
  /** The content warning of the front matter counts with the post. */
  readonly contentWarning?: true;
  readonly fields: Readonly<Partial<Record<FieldId, Field>>>;
  /** The project wants tags in its links here. */
  readonly utm?: Utm;
  /** The tags of the draft at hand. */
  readonly linkTags?: LinkTags;
}

/** The platforms of a project: the built-in ones, as the project changed them, and those that it added. */
export interface PlatformTable {
  readonly all: readonly Platform[];
  /** The platform of an id, such as `google-business`. */
  byId(id: string): Platform | undefined;
  /** The platform that a heading, or a writer's own spelling in a list, names: `Twitter`, `X:`, `Google Business Profile`. */
  byName(text: string): Platform | undefined;
}
