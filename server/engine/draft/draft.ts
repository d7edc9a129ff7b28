import type { PlatformTable } from '../platforms/platform.ts';
import { builtIn } from '../platforms/table.ts';
import type { Draft, FrontMatter, Image, Paragraph, Part, PlacedImage, PlacedParagraph, Source, Span, Suppression, Version } from '../types.ts';
import { type Block, splitBlocks } from './blocks.ts';
import { commentsIn, suppressionIn } from './comments.ts';
import { findFences, noFrontMatter, readFrontMatter } from './frontMatter.ts';
import { splitAgain } from './reuse.ts';
import { markdownParagraph, own, plainParagraph, type SentenceCache } from './paragraph.ts';

/** What a block turned out to be. Offsets are those of the block. */
interface BlockContent {
  readonly paragraph: Paragraph | undefined;
  readonly suppressions: readonly Suppression[];
  readonly platform: string | undefined;
  readonly footnote: { readonly label: string; readonly text: string } | undefined;
}

/** A block of the draft with what it turned out to be. */
interface ReadBlock extends Block {
  readonly key: string;
  readonly content: BlockContent;
  /** The paragraph at its place, as it stands behind another. */
  readonly placed: PlacedParagraph | undefined;
  /** The label of the link that it defines, if it does. */
  readonly label: string;
  /** Nothing but its paragraph: who goes over all blocks need not look at what it holds. */
  readonly bare: boolean;
}

const readBlockAt = ({ kind, start, end }: Block, key: string, content: BlockContent, label: string): ReadBlock => {
  const { paragraph, suppressions, platform, footnote } = content;
  return {
    kind,
    start,
    end,
    key,
    content,
    placed: paragraph && paragraph.text !== '' ? { start, gap: '\n\n', paragraph } : undefined,
    label,
    bare: kind !== 'break' && suppressions.length === 0 && platform === undefined && footnote === undefined && !paragraph?.images.length,
  };
};

const moveBlock = ({ kind, start, end, key, content, placed, label, bare }: ReadBlock, by: number): ReadBlock => ({
  kind,
  start: start + by,
  end: end + by,
  key,
  content,
  placed: placed && { start: placed.start + by, gap: placed.gap, paragraph: placed.paragraph },
  label,
  bare,
});

/** What is kept from one reading of a draft to the next. */
export interface DraftCache {
  readonly blocks: Map<string, BlockContent>;
  /** The last draft that was read to its end. */
  last: { readonly text: string; readonly from: number; readonly definitions: string; readonly blocks: readonly ReadBlock[] } | undefined;
  readonly sentences: SentenceCache;
  frontMatter: { readonly text: string; readonly value: FrontMatter } | undefined;
  /** The platforms it was read with: with others, a heading may mean another thing. */
  platforms: PlatformTable;
}

export const createDraftCache = (): DraftCache => ({ blocks: new Map(), last: undefined, sentences: new Map(), frontMatter: undefined, platforms: builtIn });

const footnoteLine = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*/;
const definitionLine = /^ {0,3}\[([^^\]\n][^\]\n]{0,998})\]:[ \t]*\S/;
const reference = /\[([^[\]]{1,999})\]/g;
const headingText = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#\r]*$/;

const empty: Omit<BlockContent, 'suppressions'> = { paragraph: undefined, platform: undefined, footnote: undefined };

/** What a draft is read with. */
interface Reading {
  /** The words that name rules in a suppression comment. */
  readonly families: ReadonlySet<string>;
  readonly platforms: PlatformTable;
}

const readBlock = (block: Block, text: string, definitions: string, reading: Reading, cache: SentenceCache): BlockContent => {
  const suppressions =
    block.kind === 'fence'
      ? []
      : commentsIn(text)
          .map(({ start, end }) => suppressionIn(own(text.slice(start, end)), start, reading.families))
          .filter((found) => found !== undefined);
  if (block.kind === 'comment') return { ...empty, suppressions };
  if (block.kind === 'heading') {
    const platform = reading.platforms.byName(own(headingText.exec(text)?.[1] ?? ''));
    if (platform) return { ...empty, suppressions, platform: platform.id };
  }
  const footnote = block.kind === 'text' ? footnoteLine.exec(text) : null;
  if (footnote?.[1]) {
    const note = markdownParagraph(text.slice(footnote[0].length), false, definitions, cache);
    return { ...empty, suppressions, footnote: { label: own(footnote[1]), text: note.text.replace(/\s+/g, ' ') } };
  }
  return { ...empty, suppressions, paragraph: markdownParagraph(text, block.kind === 'fence', definitions, cache) };
};

const mayRefer = (text: string): boolean => text.includes(']') && text.includes('[');

function* plainBlocks(text: string): Generator<{ readonly start: number; readonly end: number }> {
  // The gap before a paragraph is all white space up to it, so that nothing of a literal text is lost.
  const gap = /\n[ \t\r]*\n\s*/g;
  let start = text.length - text.trimStart().length;
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    if (match.index < start) continue;
    if (gap.lastIndex >= text.length) break;
    yield { start, end: match.index };
    start = gap.lastIndex;
  }
  if (start < text.length) yield { start, end: text.length };
}

function* readPlain(source: Source, { platforms }: Reading, cache: DraftCache): Generator<void, Draft> {
  const paragraphs: PlacedParagraph[] = [];
  const blocks = new Map<string, BlockContent>();
  let last = 0;
  for (const { start, end } of plainBlocks(source.text)) {
    const key = source.text.slice(start, end);
    const known = cache.blocks.get(key) ?? blocks.get(key);
    const content = known ?? { ...empty, suppressions: [], paragraph: plainParagraph(key, cache.sentences) };
    blocks.set(content.paragraph?.source ?? own(key), content);
    if (content.paragraph) paragraphs.push({ start, gap: source.text.slice(last, start), paragraph: content.paragraph });
    last = end;
    if (!known) yield;
  }
  keep(cache, blocks);
  const version: Version = { platform: undefined, start: 0, end: source.text.length, parts: [{ paragraphs }] };
  return { source, frontMatter: noFrontMatter, versions: [version], suppressions: [], footnotes: new Map(), images: [], platforms, references: [], claims: [] };
}

/** Remembers the new blocks, and now and then forgets those that are no longer in the draft. */
const keep = (cache: DraftCache, blocks: ReadonlyMap<string, BlockContent>): void => {
  for (const [key, value] of blocks) if (!cache.blocks.has(key)) cache.blocks.set(key, value);
  if (cache.blocks.size <= blocks.size * 2 + 100) return;
  for (const key of cache.blocks.keys()) if (!blocks.has(key)) cache.blocks.delete(key);
};

const frontMatterOf = (text: string, { platforms }: Reading, cache: DraftCache): FrontMatter => {
  const fences = findFences(text);
  if (!fences) return noFrontMatter;
  const block = text.slice(0, fences.end);
  if (cache.frontMatter?.text !== block) cache.frontMatter = { text: own(block), value: readFrontMatter(text, platforms) };
  return cache.frontMatter?.value ?? noFrontMatter;
};

/** Puts blocks together: a heading with a platform's name starts a version, a `---` starts a part of a thread. */
class VersionWriter {
  readonly versions: Version[] = [];
  #platform: string | undefined;
  #start: number;
  #parts: Part[] = [];
  #paragraphs: PlacedParagraph[] = [];

  constructor(start: number) {
    this.#start = start;
  }

  add(placed: PlacedParagraph): void {
    this.#paragraphs.push(this.#paragraphs.length === 0 ? { ...placed, gap: '' } : placed);
  }

  endPart(): void {
    if (this.#paragraphs.length > 0) this.#parts.push({ paragraphs: this.#paragraphs });
    this.#paragraphs = [];
  }

  endVersion(end: number, next: string | undefined): void {
    this.endPart();
    if (this.#platform === undefined || this.versions.every((version) => version.platform !== this.#platform)) {
      this.versions.push({ platform: this.#platform, start: this.#start, end, parts: this.#parts });
    } else {
      // A second heading with the same name goes on where the first left off.
      const index = this.versions.findIndex((version) => version.platform === this.#platform);
      const before = this.versions[index];
      if (before) this.versions[index] = { ...before, parts: [...before.parts, ...this.#parts] };
    }
    this.#platform = next;
    this.#start = end;
    this.#parts = [];
  }
}

const isRead = (block: Block | ReadBlock): block is ReadBlock => 'content' in block;

const labelOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** The label of the link that a block defines; empty where it defines none. */
const definedIn = ({ kind, start, end }: Block, text: string): string =>
  kind === 'text' && (text[start] === '[' || text[start] === ' ') ? labelOf(definitionLine.exec(text.slice(start, end))?.[1] ?? '') : '';

/** The link definitions of the draft by label, the first of each: any block may refer to them. */
const definitionsIn = (text: string, blocks: readonly (Block | ReadBlock)[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const block of blocks) {
    const label = isRead(block) ? block.label : definedIn(block, text);
    if (label !== '' && !found.has(label)) found.set(label, text.slice(block.start, block.end));
  }
  return found;
};

/** The definitions that a block refers to, and no others: they are read again with each block. */
const definitionsFor = (block: string, definitions: ReadonlyMap<string, string>): string => {
  if (definitions.size === 0 || !mayRefer(block)) return '';
  const labels = new Set(Array.from(block.matchAll(reference), (match) => labelOf(match[1] ?? '')));
  return [...labels].flatMap((label) => definitions.get(label) ?? []).join('\n\n');
};

const nothing: BlockContent = { ...empty, suppressions: [] };

function* readBlocks(text: string, from: number, reading: Reading, cache: DraftCache): Generator<void, readonly ReadBlock[]> {
  const { last } = cache;
  const blocks = last ? splitAgain(text, from, last, moveBlock) : [...splitBlocks(text, from)];
  const byLabel = definitionsIn(text, blocks);
  const definitions = [...byLabel.values()].join('\n\n');
  const read: ReadBlock[] = [];
  for (const block of blocks) {
    if (isRead(block) && last?.definitions === definitions) {
      read.push(block);
      continue;
    }
    if (block.kind === 'break') {
      read.push(readBlockAt(block, '', nothing, ''));
      continue;
    }
    const slice = text.slice(block.start, block.end);
    const linked = definitionsFor(slice, byLabel);
    const found = own(linked === '' ? slice : `${slice}\u0000${linked}`);
    const known = cache.blocks.get(found);
    const content = known ?? readBlock(block, slice, linked, reading, cache.sentences);
    read.push(readBlockAt(block, found, content, own(definedIn(block, text))));
    if (known) continue;
    cache.blocks.set(found, content);
    yield;
  }
  cache.last = { text, from, definitions, blocks: read };
  if (cache.blocks.size > read.length * 2 + 100) {
    const used = new Set(read.map((block) => block.key));
    for (const key of cache.blocks.keys()) if (!used.has(key)) cache.blocks.delete(key);
  }
  return read;
}

const spanAt = (span: Span, start: number): Span => ({ start: start + span.start, end: start + span.end });
const imageAt = (image: Image, start: number): Image => ({ ...image, ...spanAt(image, start), altPlace: image.altPlace && spanAt(image.altPlace, start) });

function* readMarkdown(source: Source, reading: Reading, cache: DraftCache): Generator<void, Draft> {
  const { text } = source;
  const frontMatter = frontMatterOf(text, reading, cache);
  // Markdown takes a byte order mark away without counting it.
  const from = frontMatter.span.end === 0 && text.startsWith('\uFEFF') ? 1 : frontMatter.span.end;
  const blocks = yield* readBlocks(text, from, reading, cache);
  const writer = new VersionWriter(from);
  const suppressions: Suppression[] = [];
  const footnotes = new Map<string, string>();
  const images: PlacedImage[] = frontMatter.images.map((image) => ({ ...image, platform: undefined, inText: false }));
  let platform: string | undefined;
  for (const { kind, start, content, placed, bare } of blocks) {
    if (bare) {
      if (placed) writer.add(placed);
      continue;
    }
    if (kind === 'break') writer.endPart();
    for (const found of content.suppressions) suppressions.push({ ...found, start: start + found.start, end: start + found.end });
    if (content.platform) {
      platform = content.platform;
      writer.endVersion(start, platform);
    }
    for (const image of content.paragraph?.images ?? []) images.push({ ...imageAt(image, start), platform, inText: true });
    if (content.footnote) footnotes.set(content.footnote.label, content.footnote.text);
    if (placed) writer.add(placed);
  }
  writer.endVersion(text.length, undefined);
  return { source, frontMatter, versions: writer.versions, suppressions, footnotes, images, platforms: reading.platforms, references: [], claims: [] };
}

/**
 * Reads a draft, block by block; yields after each block that it had not seen before.
 * `families` are the words that name rules in a suppression comment, `platforms` those whose names start a version.
 */
export const readDraft = (source: Source, families: ReadonlySet<string>, cache: DraftCache, platforms: PlatformTable = builtIn): Generator<void, Draft> => {
  if (cache.platforms !== platforms) {
    cache.platforms = platforms;
    cache.blocks.clear();
    cache.last = undefined;
    cache.frontMatter = undefined;
  }
  const reading = { families, platforms };
  return source.format === 'plain' ? readPlain(source, reading, cache) : readMarkdown(source, reading, cache);
};
