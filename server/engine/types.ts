import type { Root } from 'nlcst';
import type { Group } from './draft/chunks.ts';
import type { Marker } from './markers.ts';
import type { FieldId, PlatformTable } from './platforms/platform.ts';
import type { Settings, WordList } from './settings.ts';

/** A stretch of text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a person wrote: a Markdown draft, or text that is taken literally. */
export interface Source {
  readonly text: string;
  readonly format: 'markdown' | 'plain';
  /** Images that it names and whose files whoever read it did not find. */
  readonly absent?: readonly string[];
}

/** The words a reader will see, with the way back to the characters of the file. */
export interface Published {
  readonly text: string;
  /** The place in the source of a place in `text`. */
  toSource(offset: number): number;
  /** The characters of the source that became `start`..`end`. */
  toSourceSpan(start: number, end: number): Span;
}

/** A sentence as its readers see it: the smallest unit of cache. Offsets in it are its own. */
export interface Sentence {
  readonly text: string;
  /** `text` with links, handles, hashtags and emoji blanked; equal length. */
  readonly prose: string;
  /** The syntax tree of `prose`. It is large, so it is made anew each time: what a rule learns from it is what is kept. */
  tree(): Root;
}

/** Something with its place in whatever holds it. */
export interface Placed<T> {
  readonly start: number;
  readonly value: T;
}

/** What a paragraph is in Markdown. `list` holds the whole list. */
export type ParagraphKind = 'prose' | 'heading' | 'list' | 'quote' | 'table' | 'code' | 'note';

/** A mention of a source: `[@id]` or `[^id]`. Its span is in the source of the paragraph. */
export interface Citation extends Span {
  readonly id: string;
  readonly kind: 'key' | 'footnote';
  /** Where it stood, as an offset in the paragraph's published text. */
  readonly at: number;
}

/** A blank-line separated block of the draft: the unit of cache. Offsets in it are its own. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  /** The published text. */
  readonly text: string;
  /** `text` with links, handles, hashtags and emoji blanked; equal length. */
  readonly prose: string;
  readonly published: Published;
  /** The Markdown it came from. */
  readonly source: string;
  readonly sentences: readonly Placed<Sentence>[];
  readonly citations: readonly Citation[];
  /** The images in its Markdown; their offsets are those of `source`. They are not part of the text. */
  readonly images: readonly Image[];
  /** `Myth:` and `Fact:` blocks; anything else is `undefined`. */
  readonly role: 'myth' | 'fact' | undefined;
}

/** A paragraph in its draft. */
export interface PlacedParagraph {
  /** Offset of the paragraph's source in the file. */
  readonly start: number;
  /** What is published between the paragraph before and this one. */
  readonly gap: string;
  readonly paragraph: Paragraph;
}

/** One post of a thread, or the whole post. Parts are divided by `---` in the draft. */
export interface Part {
  readonly paragraphs: readonly PlacedParagraph[];
}

/** The text for one platform, or the shared text (`platform` is undefined). */
export interface Version extends Span {
  readonly platform: string | undefined;
  readonly parts: readonly Part[];
}

/** What a source is. */
export type SourceKind = 'article' | 'preprint' | 'book' | 'chapter' | 'report' | 'page' | 'news' | 'paper' | 'thesis' | 'data' | 'video' | 'other';

/** A source: an entry of the front matter or of a bibliography. */
export interface SourceEntry {
  readonly id: string;
  readonly title?: string;
  /** Who publishes it: an agency, a firm, a university. */
  readonly publisher?: string;
  readonly year?: number;
  readonly url?: string;
  readonly kind?: SourceKind;
  /** `Smith, Ana`, or the name of an organization. */
  readonly authors?: readonly string[];
  /** The journal, book or site that it stands in. */
  readonly container?: string;
  /** Without `https://doi.org/`, otherwise as written: it may be malformed. So are the other numbers. */
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly nct?: string;
}

/** A wording that a team has approved. Days are `YYYY-MM-DD`. */
export interface ApprovedClaim {
  readonly text: string;
  /** Other wordings that count as the same. */
  readonly match: readonly string[];
  /** What it rests on: keys of the bibliography, or sources in full. */
  readonly sources: readonly (string | SourceEntry)[];
  readonly reviewed?: string;
  /** From this day on it has to be looked at again. */
  readonly expires?: string;
  readonly note?: string;
}

/** An entry of a bibliography, with its place there. */
export interface Reference extends SourceEntry {
  /** The file, as whoever read it calls it: a URI or a path. */
  readonly file: string;
  /** The whole entry. */
  readonly entry: Span;
  /** Its key, without quotes. */
  readonly key: Span;
}

/** An image of the post, as the front matter or the Markdown names it. */
export interface Image extends Span {
  readonly file: string;
  /** What readers who cannot see it are told. */
  readonly alt: string | undefined;
  /** Where the alt text stands; nothing where it cannot be told. */
  readonly altPlace: Span | undefined;
  /** Whom it shows, as the front matter says: `none`, `staff` or `patient`. */
  readonly shows: string | undefined;
}

/** An image in its draft. */
export interface PlacedImage extends Image {
  /** The platform of the version that it stands in; nothing for the shared text and the front matter. */
  readonly platform: string | undefined;
  readonly inText: boolean;
}

/** The front matter as far as it could be read. */
export interface FrontMatter {
  /** The characters between the fences, fences included; empty when there is none. */
  readonly span: Span;
  readonly values: Readonly<Record<string, unknown>>;
  readonly platforms: readonly string[];
  readonly hashtags: readonly string[];
  readonly sources: readonly SourceEntry[];
  readonly images: readonly Image[];
  readonly disable: readonly string[];
  /** What is wrong with it, in words for the writer. */
  readonly problems: readonly Report[];
  /** Where the value of a key stands in the file, the keys of a path apart by a slash: `title`, `images/0/alt`. */
  readonly places: ReadonlyMap<string, Span>;
}

/** A comment that silences findings. */
export interface Suppression extends Span {
  readonly form: 'line' | 'next-line' | 'disable' | 'enable';
  readonly rules: readonly string[];
  readonly reason: string;
}

/** A file, read: front matter, the shared text first, then one version a platform heading. */
export interface Draft {
  readonly source: Source;
  readonly frontMatter: FrontMatter;
  readonly versions: readonly Version[];
  readonly suppressions: readonly Suppression[];
  /** Footnote texts by label. */
  readonly footnotes: ReadonlyMap<string, string>;
  /** The bibliography of the project: what `[@key]` may name besides the sources of the front matter. */
  readonly references: readonly Reference[];
  /** The wordings that the project has approved: they carry their own sources. */
  readonly claims: readonly ApprovedClaim[];
  /** The images of the front matter, then those of the text. */
  readonly images: readonly PlacedImage[];
  /** The platforms of its project. */
  readonly platforms: PlatformTable;
}

/** Replaces a span; the offsets are of the same kind as those of the report that holds it. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change a writer can take. `safe` ones may be taken all at once; a `suggestion` is one person's choice. */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
  /** What is put on a list of the project file instead of, or besides, an edit. */
  readonly keep?: { readonly list: WordList; readonly value: string };
}

/** Another place that belongs to a finding. */
interface Related extends Span {
  readonly message: string;
}

/** What a rule says. Offsets are those of what the rule was given: a sentence, a paragraph or the file. */
export interface Report extends Span {
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** Set only where the rule is surer, or less sure, than its usual severity says. */
  readonly severity?: Severity;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What the engine says. Offsets are those of the file. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

/**
 * A test and an explanation in one. `⟦ ⟧` mark what is found in `bad`; `good` is the text after the first fix, or,
 * where there is none, what a writer might put instead. `quiet` must stay without a finding.
 */
type Example =
  | { readonly bad: string; readonly good?: string; readonly settings?: Partial<Settings> }
  | { readonly quiet: string; readonly settings?: Partial<Settings> };

interface RuleWords {
  readonly severity: Severity;
  /** The problem in one line, for lists and settings. */
  readonly summary: string;
  /** Why it matters to readers, in two or three plain sentences. */
  readonly why: string;
  /** What the rule cannot see. */
  readonly limits: string;
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  readonly examples: readonly [Example, ...Example[]];
}

/** Looks at a sentence alone; its reports are cached with the sentence. */
export interface SentenceRule extends RuleWords {
  readonly scope: 'sentence';
  check(sentence: Sentence, settings: Settings): Iterable<Report>;
}

/** Looks at a paragraph alone; its reports are cached with the paragraph. */
export interface ParagraphRule extends RuleWords {
  readonly scope: 'paragraph';
  check(paragraph: Paragraph, settings: Settings): Iterable<Report>;
}

/**
 * Looks at the whole draft at every change, so it may only add up what is remembered of paragraphs.
 * A remembered report comes with the place that its offsets are counted from, so that it is moved only when that place is.
 * Where thousands are usual, they come in groups by chunk, so that only the group with the change is looked at again.
 */
export interface DraftRule extends RuleWords {
  readonly scope: 'draft';
  check(draft: Draft, settings: Settings): Iterable<Report | Placed<Report> | Group<Report>>;
}

/** Looks at what the suppressions of a draft were good for, after all other rules have spoken. */
export interface SuppressionRule extends RuleWords {
  readonly scope: 'suppressions';
  check(draft: Draft, uses: ReadonlyMap<Suppression, number>, settings: Settings): Iterable<Report>;
}

export type Rule = SentenceRule | ParagraphRule | DraftRule | SuppressionRule;

/** How long a text is on a platform. */
export interface PlatformCount {
  readonly platform: string;
  readonly name: string;
  /** The draft, or the project, says it goes there. */
  readonly chosen: boolean;
  /** The longest part, in the unit of the platform. */
  readonly count: number;
  readonly limit: number;
  readonly parts: number;
  /** The title, alt texts and first comment, as far as the draft has them and the platform takes them. */
  readonly fields: readonly FieldCount[];
}

/** How long a text beside the post is, in the unit of the platform. */
export interface FieldCount {
  readonly field: FieldId;
  /** `alt text 2` */
  readonly name: string;
  readonly count: number;
  readonly limit: number;
}

/** The reading level in US school grades, as a range; nothing below 30 words. */
export interface ReadingLevel {
  readonly low: number;
  readonly high: number;
  readonly confidence: 'low' | 'medium' | 'high';
}

/** One thing that makes a sentence hard, in words for the writer. */
export interface DifficultyReason {
  /** What it adds on the scale of difficulty, against a sentence that is easy in this respect. */
  readonly points: number;
  /** `38 words`, `4 rare words: …` */
  readonly text: string;
}

/** How hard a sentence is for readers who are no health professionals: 1 is easy, 6 is hard. */
export interface Difficulty {
  readonly value: number;
  /** What weighs most comes first; none for an easy sentence. */
  readonly reasons: readonly DifficultyReason[];
}

/** A sentence with its scores; its place is the one in the file. */
export interface SentenceScore extends Span {
  readonly words: number;
  readonly difficulty: Difficulty;
  /** Hard for the audience of the draft. */
  readonly hard: boolean;
}

/** What a readability formula gives. */
export interface FormulaScore {
  readonly id: string;
  /** `Flesch-Kincaid` */
  readonly name: string;
  /** A US school grade, or for `ease` a number where 100 is very easy and 0 very hard. */
  readonly value: number;
  readonly unit: 'grade' | 'ease';
  /** Why the number means little here, such as too few sentences; absent where it holds. */
  readonly caution?: string;
}

/** The readability of the shared text, or of the text for one platform. */
export interface VersionScore {
  readonly platform: string | undefined;
  /** How the platform is called. */
  readonly platformName: string | undefined;
  readonly words: number;
  readonly sentenceCount: number;
  readonly syllables: number;
  /** Nothing below 30 words: counts only. */
  readonly formulas: readonly FormulaScore[];
  readonly readingLevel: ReadingLevel | undefined;
  /** The reading level that the audience should find, in US school grades. */
  readonly target: { readonly low: number; readonly high: number };
  /** The mean difficulty of the sentences, by words; nothing without a sentence that can be judged. */
  readonly difficulty: number | undefined;
  /** The share of sentences that are hard, 0 to 1. */
  readonly hardShare: number | undefined;
  /** In the order of the text. */
  readonly sentences: readonly SentenceScore[];
  /** The language that the text seems to be in, when it is not English: `Spanish`. Its scores mean nothing then. */
  readonly otherLanguage: string | undefined;
}

export interface Analysis {
  readonly draft: Draft;
  /** How many findings of each severity there are. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** At most so many findings, each marked where it stands; where some must go, the loudest. */
  loudest(most: number): readonly Marker[];
  readonly findings: readonly Finding[];
  /** What the writer silenced. */
  readonly ignored: readonly Finding[];
  /** What stops every export whatever was silenced: a patient's picture or story with no consent that holds. */
  readonly unsettled: readonly Finding[];
  /** Rules that threw: their findings are missing. A fault of ours. */
  readonly failed: readonly string[];
  readonly platforms: readonly PlatformCount[];
  readonly words: number;
  readonly sentences: number;
  readonly readingLevel: ReadingLevel | undefined;
}
