/** What client and server say to each other beyond LSP: names and types only. */

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** The folder of the rule pages as a URI that this editor can open. */
  readonly docs?: string;
  /** The client answers `readFileRequest`: for files that the server cannot read by itself. */
  readonly readsFiles?: boolean;
  /** The workspace is trusted; in one that is not, a folder's files cannot quieten privacy rules. */
  readonly trusted?: boolean;
  /** The client has the commands of the lenses, so they may be clicked. */
  readonly lensCommands?: boolean;
}

/** Lines and characters from 0, as in LSP. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface PlatformSummary {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly limit: number;
  /** Posts in the thread; 1 for a single post. */
  readonly parts: number;
  /** The draft, or the project, says it goes there. */
  readonly chosen: boolean;
  /** So little room is left that a late change will not fit. */
  readonly near?: true;
  /** A text that is too long for one text message goes out as so many; it is not over a limit then. */
  readonly messages?: number;
}

/** How easy a text is to read. */
export interface TextSummary {
  /** The id of its platform; nothing for the shared text. */
  readonly platform?: string;
  readonly words: number;
  /** `6–7`, or nothing for a text too short to say. */
  readonly grade?: string;
  /** How sure the grade is; with the grade only. */
  readonly confidence?: Confidence;
  /** From 1, easy, to 6, hard; with the grade only. */
  readonly difficulty?: number;
  /** The share of sentences that are hard, 0 to 1; with the grade only. */
  readonly hardShare?: number;
  /** `Spanish`; then there is no grade. */
  readonly otherLanguage?: string;
}

/** Server to client, once for every analysed version of a draft. Holds no word of the draft. */
export const summaryNotification = 'clinicalContent/summary';
export interface Summary {
  readonly uri: string;
  readonly version: number;
  /** Every platform the product knows, the chosen ones first. */
  readonly platforms: readonly PlatformSummary[];
  readonly words: number;
  /** The shared text, then those of platforms that have their own. */
  readonly texts: readonly TextSummary[];
  readonly findings: { readonly error: number; readonly warning: number; readonly information: number; readonly hint: number };
}

type Confidence = 'low' | 'medium' | 'high';

/** Client to server: how easy each text of a draft is to read. Holds no sentence: the client has the text. */
export const readabilityRequest = 'clinicalContent/readability';
export interface ReadabilityParams {
  readonly uri: string;
}
export interface SentenceReadability {
  readonly range: TextRange;
  readonly words: number;
  /** From 1, easy, to 6, hard. */
  readonly difficulty: number;
  /** What makes it hard, in words for the writer; what weighs most comes first. */
  readonly reasons: readonly string[];
  /** `hard` is hard for the readers of this draft. */
  readonly level: 'easy' | 'medium' | 'hard';
}
export interface Formula {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'grade' | 'ease';
  /** Why the number means little here. */
  readonly caution?: string;
}
export interface VersionReadability {
  /** The platform's id and name; nothing for the shared text. */
  readonly platform?: { readonly id: string; readonly name: string };
  readonly words: number;
  readonly sentenceCount: number;
  /** Nothing for a text too short to say. */
  readonly readingLevel?: { readonly low: number; readonly high: number; readonly confidence: Confidence };
  readonly target: { readonly low: number; readonly high: number };
  readonly formulas: readonly Formula[];
  /** The mean of the sentences, by words. */
  readonly difficulty?: number;
  /** The share of sentences that are hard, 0 to 1. */
  readonly hardShare?: number;
  /** `Spanish`; then there are no scores. */
  readonly otherLanguage?: string;
  readonly sentences: readonly SentenceReadability[];
}
export interface ReadabilityResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  readonly audience: string;
  /** The shared text, unless it is empty, then the texts for platforms. */
  readonly texts: readonly VersionReadability[];
}

/** Commands of the client that lenses call. */
export const showReadabilityCommand = 'clinicalContent.showReadability';
export const showSentenceCommand = 'clinicalContent.showSentence';
/** What a lens hands to either command. */
export interface LensArguments {
  readonly uri: string;
  readonly platform?: string;
  readonly range?: TextRange;
}

/** The command of the client that opens the view *Post* at a platform; lenses call it. */
export const showPostCommand = 'clinicalContent.showPost';

/** Client to server: what the view *Post* lists of a draft, with the place of each. Asked for while the view is visible. */
export const postRequest = 'clinicalContent/post';
export interface PostParams {
  readonly uri: string;
}
/** Whether a text fits its place; `near` leaves no room for a late change. */
export type LengthState = 'fits' | 'near' | 'over';
export interface PostLength {
  readonly count: number;
  readonly limit: number;
  readonly state: LengthState;
  /** The text messages that it goes out as, where one is not enough. */
  readonly messages?: number;
  /** The text, or what of it is over. */
  readonly range: TextRange;
}
export interface PostPlatform {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  /** It has a version of its own. */
  readonly own: boolean;
  readonly unit: 'weighted' | 'graphemes' | 'bytes' | 'codePoints' | 'utf16' | 'septets';
  /** About how many characters are shown before "more". */
  readonly shownBeforeMore?: number;
  /** What the number rests on. */
  readonly basis: {
    readonly confidence: 'code' | 'official' | 'quoted' | 'third-party' | 'project';
    readonly source: string;
    /** `2026-11` */
    readonly checked: string;
  };
  /** Another number, and where it holds. */
  readonly elsewhere?: { readonly limit: number; readonly where: string };
  /** The posts of a thread, or the one post; `fold` is about where "more" stands. */
  readonly parts: readonly (PostLength & { readonly fold?: TextRange })[];
  /** The texts beside the post: `title`, `alt text 2`. */
  readonly fields: readonly (PostLength & { readonly name: string })[];
}
export interface PostFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: TextRange;
}
/** What can be told without a person; `nothing`: there is nothing that it could be about. */
export interface PostCheck {
  readonly id: 'length' | 'private' | 'source' | 'alt' | 'level' | 'placeholder';
  readonly state: 'done' | 'open' | 'nothing';
  /** How many places are open. */
  readonly open: number;
  /** The first of them. */
  readonly range?: TextRange;
}
export interface PostResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  /** Those that the draft is for; all of them, none chosen, for a draft that names none. */
  readonly platforms: readonly PostPlatform[];
  readonly findings: readonly PostFinding[];
  readonly sources: readonly { readonly title: string; readonly cited: boolean; readonly range: TextRange }[];
  readonly images: readonly { readonly file: string; readonly alt?: string; readonly range: TextRange }[];
  readonly checks: readonly PostCheck[];
  /** The writer's own checklist. */
  readonly points: readonly { readonly text: string; readonly done: boolean; readonly range: TextRange }[];
}

/** Client to server: where the texts of a draft are folded, and where they run over a limit. Holds no word of the draft. */
export const marksRequest = 'clinicalContent/marks';
export interface MarksParams {
  readonly uri: string;
  /** The platform that the writer looks at. */
  readonly platform?: string;
}
export type LengthMark =
  | { readonly kind: 'fold'; readonly name: string; readonly range: TextRange }
  | { readonly kind: 'over'; readonly name: string; readonly limit: number; readonly range: TextRange };
export interface MarksResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  readonly marks: readonly LengthMark[];
}

/** Client to server: the text of a draft as a platform shows it. */
export const exportRequest = 'clinicalContent/export';
export interface ExportParams {
  readonly uri: string;
  readonly platform: string;
}
export interface ExportBlocker {
  readonly rule: string;
  readonly message: string;
  readonly range: TextRange;
  /** The writer may not go on: a patient's picture or story with no consent that holds. */
  readonly final?: true;
}
export interface ExportResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  readonly name: string;
  readonly parts: readonly string[];
  /** The parts as one text; parts of a thread apart by a line with `---`. */
  readonly text: string;
  readonly count: number;
  readonly limit: number;
  /** What was done to the words of the draft, in words for the writer. */
  readonly changes: readonly string[];
  /** What stands in the way of publishing: an identifier, too much text, a placeholder. */
  readonly blockers: readonly ExportBlocker[];
}

/** Client to server: a draft as all its platforms get it, as files for a folder. */
export const exportAllRequest = 'clinicalContent/exportAll';
export interface ExportAllParams {
  readonly uri: string;
  /** What the manifest calls the draft. */
  readonly draft: string;
  /** Ids of platforms; those that the draft or its project chose when left out. */
  readonly platforms?: readonly string[];
  /** The writer waves through what may be waved through. */
  readonly override?: boolean;
}
export interface ExportedPlatform {
  readonly id: string;
  readonly name: string;
  readonly parts: number;
  readonly changes: readonly string[];
  readonly blockers: readonly ExportBlocker[];
}
export interface ExportAllResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  /** Those that are ready, or were waved through. */
  readonly done: readonly ExportedPlatform[];
  /** Those that something stands in the way of. */
  readonly held: readonly ExportedPlatform[];
  /** The texts of those that are done, each with a name alone, and `manifest.json` last; none when nothing is done. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Client to server: where the version of a draft for a platform begins, and the edit that starts one; nothing for a platform nobody knows. */
export const versionRequest = 'clinicalContent/version';
export interface VersionParams {
  readonly uri: string;
  readonly platform: string;
  /** Where the cursor is: a new version goes behind the one that it stands in. */
  readonly position?: TextRange['start'];
}
export interface VersionResult {
  /** The version of the document that this was made from. */
  readonly version: number;
  /** Nothing when the draft has the version already. */
  readonly edit?: { readonly range: TextRange; readonly newText: string };
  /** Where its text begins after the edit. */
  readonly cursor: TextRange['start'];
}

/** Client to server: how a draft looks on some platforms, by their ids; one that nobody knows is left out of the answer. */
export const previewRequest = 'clinicalContent/preview';
export type PreviewParams = { readonly uri: string; readonly platforms: readonly string[] };
export interface PostSegment {
  readonly text: string;
  /** `mark`: a sign of a platform's own, such as a star before bold words. */
  readonly kind: 'text' | 'mark' | 'hashtag' | 'mention' | 'link';
  /** How readers see the words. */
  readonly emphasis?: readonly ('strong' | 'emphasis' | 'delete')[];
  /** What readers see in the place of a link. */
  readonly shown?: string;
  /** Past the limit. */
  readonly over?: true;
  /** Behind "more". */
  readonly folded?: true;
  /** Nothing for what stands in the draft in another form, such as a line of sources. */
  readonly range?: TextRange;
}
/** A paragraph; `gap` is published before it. */
export type PostBlock = { readonly gap: string; readonly segments: readonly PostSegment[]; readonly range?: TextRange };
export interface PostPart {
  readonly blocks: readonly PostBlock[];
  readonly count: number;
  readonly limit: number;
  readonly over: boolean;
  /** The text messages that it goes out as, where one is not enough. */
  readonly messages?: number;
  readonly card?: { readonly host: string; readonly path: string };
  /** Characters at its end that are left out of this answer. */
  readonly left: number;
}
/** A text beside the post. */
export interface PostField {
  readonly segments: readonly PostSegment[];
  readonly range: TextRange;
  readonly length?: { readonly count: number; readonly limit: number };
}
/** `part` is the number of the part that it goes out with. */
export type PostImage = { readonly file: string; readonly alt?: PostField; readonly range: TextRange; readonly part: number };
export interface PostPreview {
  readonly platform: { readonly id: string; readonly name: string };
  /** Who posts, as the draft says; may be empty. */
  readonly account: string;
  readonly parts: readonly PostPart[];
  readonly partsLeft: number;
  readonly title?: PostField;
  readonly warning?: PostField;
  readonly firstComment?: PostField;
  readonly images: readonly PostImage[];
}
export interface PreviewResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  readonly posts: readonly PostPreview[];
  /** Where the text of each platform with a version of its own stands. */
  readonly texts: readonly { readonly platform: string; readonly range: TextRange }[];
}

/** Client to server: what some words of a draft mean, and what may be done with them; nothing where nothing is known. */
export const explainRequest = 'clinicalContent/explain';
export interface ExplainParams {
  readonly uri: string;
  /** What is selected; where it is empty, the word there. */
  readonly range: TextRange;
}
export interface ExplainEdit {
  /** What the writer chooses by: `Replace with "high blood pressure"`. */
  readonly title: string;
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
}
export interface ExplainResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  /** The words that are explained. */
  readonly range: TextRange;
  /** How the term is spelt when nothing inflects it. */
  readonly term: string;
  /** Plain wordings, the best first; of an acronym what it stands for, then a plain wording. Empty where only the parts are known. */
  readonly meaning: readonly string[];
  /** What to mind when the term is replaced or explained. */
  readonly note?: string;
  /** The Greek or Latin parts of the word, from left to right. */
  readonly parts: readonly { readonly part: string; readonly meaning: string }[];
  readonly source?: string;
  /** What the licence of the source asks to be said. */
  readonly credit?: string;
  /** Ways to say it plainly, the best first; none where the words are not published. */
  readonly edits: readonly ExplainEdit[];
  /** What `keepCommand` takes to keep the term in the project; nothing where it is kept already. */
  readonly keep?: KeepArguments;
}

/** Client to server: lists what was pasted as a source of a draft, and cites it at a place. Nothing is looked up. */
export const addSourceRequest = 'clinicalContent/addSource';
export interface AddSourceParams {
  readonly uri: string;
  /** Where it is cited: the sentence at the start. */
  readonly range: TextRange;
  /** A link, a DOI, PMID, PMCID, NCT, ISRCTN or arXiv number, or a BibTeX entry. */
  readonly pasted: string;
  /** What the writer adds. */
  readonly title?: string;
  readonly year?: number;
}
export interface AddSourceResult {
  /** The version of the draft that this was made from. */
  readonly version: number;
  /** Why nothing can be added, in words for the writer; then there is nothing else. */
  readonly problem?: string;
  readonly source?: {
    readonly id: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly year?: number;
    readonly url?: string;
    /** How near to the evidence the publisher usually is; nothing for a domain nobody has looked at. */
    readonly tier?: 'strong' | 'medium' | 'weak';
  };
  /** What to mind, such as a link that hides where it leads. */
  readonly caution?: string;
  /** The draft, or the bibliography, has it already. */
  readonly listed?: boolean;
  /** It is cited in a sentence; where there was none at the place, it is only listed. */
  readonly cited?: boolean;
  /** What only the writer can know; asking again with the answers puts them in. */
  readonly asks?: readonly ('title' | 'year')[];
  /** To be made as one change, so that one undo takes it back. */
  readonly edits?: readonly { readonly range: TextRange; readonly newText: string }[];
}

/** The command of the client behind *Add a source…*. */
export const addSourceCommand = 'clinicalContent.addSource';
export interface AddSourceArguments {
  readonly uri: string;
  readonly range: TextRange;
}

/** Client to server: what the project says that a new draft is filled with. */
export const newPostRequest = 'clinicalContent/newPost';
export interface NewPostParams {
  /** Where the draft would lie. */
  readonly uri: string;
}
export interface NewPostResult {
  /** The folder that the project names for drafts. */
  readonly folder?: string;
  /** By the name of a template's field: `organization`, `phone`. */
  readonly values: Readonly<Record<string, string>>;
  /** Where the project posts, by id. */
  readonly platforms: readonly string[];
  /** Every platform there is. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
}

/** Client to server: the health days, weeks and months of the year ahead, by month. */
export const observancesRequest = 'clinicalContent/observances';
export interface ObservancesParams {
  /** The draft or the folder whose settings count. */
  readonly uri: string;
  /** A place of `places`; without one, that of the writer's English. */
  readonly place?: string;
}
export interface ObservanceEntry {
  readonly name: string;
  /** Tells two of the same name apart. */
  readonly scope: string;
  readonly when: string;
  readonly where: string;
  readonly organiser?: string | undefined;
  /** Without its sign. */
  readonly hashtag?: string | undefined;
  readonly topic: string;
  /** What to mind about its date; nothing where it is sure. */
  readonly caution?: string | undefined;
}
export interface ObservancesResult {
  readonly place: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly months: readonly { readonly title: string; readonly items: readonly ObservanceEntry[] }[];
}

/** Client to server: a post on one of them as a snippet, with its next date and its hashtag. */
export const startObservanceRequest = 'clinicalContent/startObservance';
export interface StartObservanceParams extends Pick<ObservanceEntry, 'name' | 'scope'> {
  readonly uri: string;
}
export interface StartObservanceResult {
  readonly snippet: string;
}

/** Server to client: the text of a file, or nothing where there is none. */
export const readFileRequest = 'clinicalContent/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** No more characters than these, from its beginning. */
  readonly most?: number;
}
export interface ReadFileResult {
  readonly text: string | null;
}

/** The server's own command behind *Keep "…" in this project*. */
export const keepCommand = 'clinicalContent.keepInProject';
export interface KeepArguments {
  /** The draft it was asked from. */
  readonly uri: string;
  readonly list: 'keep' | 'phones' | 'people' | 'organizations' | 'contacts';
  readonly value: string;
}

export const projectFileName = 'clinical-content.json';
export const languageId = 'clinical-post';
