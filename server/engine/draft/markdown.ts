import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { keyInList } from '../bibliography/marks.ts';
import type { Citation, Image, ParagraphKind } from '../types.ts';
import { align, type Places } from './align.ts';
import { isTooMuch, type Rendered, renderAsWritten } from './asWritten.ts';
import { hideComments } from './comments.ts';
import { type Emphasis, isInAddress, noteEmphasis } from './emphasis.ts';
import { hideThresholds, isArithmetic, listMarkers, thresholdSign } from './signs.ts';
import { PublishedBuilder, verbatim } from './sourceMap.ts';

interface Pen {
  readonly out: PublishedBuilder;
  readonly source: string;
  readonly definitions: ReadonlyMap<string, string>;
  readonly citations: Citation[];
  readonly images: Image[];
  readonly emphasis: Emphasis[];
  /** Stands for the characters of a comment while Markdown is parsed. */
  readonly filler: string;
  /** What a `<br>` becomes: a row of a table stays one line. */
  lineBreak: '\n' | ' ';
  /** Something was taken away at the start of a line, so the white space after it goes too. */
  skipSpace: boolean;
}

// A post keeps its indents, `---` is a thread break, and HTML other than comments is text.
const markdownExtensions = [
  gfmTable(),
  gfmStrikethrough({ singleTilde: false }),
  { disable: { null: ['codeIndented', 'setextUnderline', 'htmlFlow', 'htmlText'] } },
];
const treeExtensions = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()];

/** What Markdown makes of a text. */
export const parse = (text: string): Root => fromMarkdown(text, { extensions: markdownExtensions, mdastExtensions: treeExtensions });

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** Adds `value.slice(from, to)`, each character with its place. */
const write = (pen: Pen, value: string, { starts, ends }: Places, from: number, to: number): void => {
  let start = from;
  if (pen.skipSpace) {
    while (start < to && (value[start] === ' ' || value[start] === '\t' || value[start] === '\n')) start++;
    if (start < to) pen.skipSpace = false;
  }
  while (start < to) {
    const first = starts[start] ?? 0;
    const width = (ends[start] ?? first) - first;
    let end = start + 1;
    while (end < to && (width === 1 ? starts[end] === first + (end - start) && ends[end] === first + (end - start) + 1 : starts[end] === first)) end++;
    pen.out.add(value.slice(start, end).replaceAll(thresholdSign, '>'), first, width === 1 ? end - start : width);
    start = end;
  }
};

/** Leaves something out, and the space that would be doubled. */
const leaveOut = (pen: Pen): void => {
  if (pen.out.length === 0 || pen.out.endsWith('\n')) pen.skipSpace = true;
  else pen.out.trimSpaces();
};

// `[@id]`, `[@id; @id2]`, `[^1]`; a carriage return; the one mark of HTML that writers use for lines; or the filler of a comment.
const special = /<br[ \t]?\/?>[ \t]*|\[@[^[\]\n]{1,200}\]|\[\^[^[\]\s]{1,100}\]|\r|([\uFDD0-\uFDDF])\1*/gi;

const writeText = (pen: Pen, value: string, start: number, end: number): void => {
  const places = align(value, pen.source.slice(start, end), start);
  let from = 0;
  for (const match of value.matchAll(special)) {
    const [found] = match;
    const to = match.index + found.length;
    if (match[1] && match[1] !== pen.filler) continue;
    write(pen, value, places, from, match.index);
    from = to;
    if (found === '\r') continue;
    if (found.startsWith('<')) {
      pen.out.trimSpaces();
      pen.out.add(pen.lineBreak, places.starts[match.index] ?? start, found.length);
      continue;
    }
    leaveOut(pen);
    const place = { start: places.starts[match.index] ?? start, end: places.ends[to - 1] ?? end, at: pen.out.length };
    if (found.startsWith('[@')) {
      for (const key of found.matchAll(keyInList)) pen.citations.push({ id: key[1] ?? '', kind: 'key', ...place });
    } else if (found.startsWith('[^')) pen.citations.push({ id: found.slice(2, -1), kind: 'footnote', ...place });
  }
  write(pen, value, places, from, value.length);
};

const plain = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : '')).join('');

const sameAddress = (text: string, url: string): boolean => {
  const bare = (address: string) => address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  return bare(text) === bare(url);
};

const writeLink = (pen: Pen, node: Nodes, children: readonly PhrasingContent[], url: string | undefined): void => {
  for (const child of children) writeNode(pen, child);
  if (!url || sameAddress(plain(children), url)) return;
  const last = children.at(-1);
  const from = last ? endOf(last) : startOf(node);
  const at = pen.source.indexOf(url, from);
  const address = url.replaceAll(thresholdSign, '>');
  pen.out.add(' (', from, 0);
  if (at !== -1 && at < endOf(node)) pen.out.add(address, at);
  else pen.out.add(address, from, endOf(node) - from);
  pen.out.add(')', endOf(node), 0);
};

const imageOf = (pen: Pen, node: Extract<Nodes, { type: 'image' | 'imageReference' }>): Image => {
  const start = startOf(node);
  const alt = node.alt?.trim() ? node.alt.replaceAll(thresholdSign, '>') : undefined;
  const altPlace = { start: start + '!['.length, end: start + '!['.length + (alt?.length ?? 0) };
  return {
    start,
    end: endOf(node),
    file: node.type === 'image' ? node.url : (pen.definitions.get(node.identifier) ?? ''),
    alt,
    altPlace: pen.source.slice(altPlace.start, altPlace.end) === (alt ?? '') ? altPlace : undefined,
    shows: undefined,
  };
};

/** Writes what a node holds and notes that it is emphasized. */
const writeEmphasis = (pen: Pen, node: Extract<Nodes, { type: 'emphasis' | 'strong' | 'delete' }>, indent: string): void => {
  const index = pen.emphasis.length;
  const start = pen.out.length;
  pen.emphasis.push({ kind: node.type, start, end: start });
  for (const child of node.children) writeNode(pen, child, indent);
  pen.emphasis[index] = { kind: node.type, start, end: pen.out.length };
};

/** What divides two blocks: a blank line or only a line break, as between them in the source. */
const divide = (pen: Pen, last: Nodes, next: Nodes, indent: string): void => {
  const breaks = /\n[ \t\r>]*\n/.test(pen.source.slice(endOf(last), startOf(next))) ? '\n\n' : '\n';
  pen.out.trimEnd();
  pen.out.add(breaks + indent, endOf(last), Math.max(0, startOf(next) - endOf(last)));
};

const writeBlocks = (pen: Pen, nodes: readonly Nodes[], indent: string): void => {
  let last: Nodes | undefined;
  for (const node of nodes) {
    if (node.type === 'definition' || startOf(node) >= pen.source.length) continue;
    if (last && pen.out.length > 0 && !pen.skipSpace) divide(pen, last, node, indent);
    writeNode(pen, node, indent);
    last = node;
  }
};

const writeList = (pen: Pen, node: Extract<Nodes, { type: 'list' }>, indent: string): void => {
  let last: Nodes | undefined;
  const markers = listMarkers(node.children.map((item) => pen.source.slice(startOf(item), endOf(item))));
  for (const [index, item] of node.children.entries()) {
    if (last) divide(pen, last, item, indent);
    const marker = markers[index] ?? '- ';
    const first = item.children[0];
    pen.skipSpace = false;
    pen.out.add(marker, startOf(item), Math.max(1, (first ? startOf(first) : endOf(item)) - startOf(item)));
    writeBlocks(pen, item.children, `${indent}${' '.repeat(marker.length)}`);
    last = item;
  }
};

const writeTable = (pen: Pen, node: Extract<Nodes, { type: 'table' }>): void => {
  pen.lineBreak = ' ';
  for (const [index, row] of node.children.entries()) {
    if (index > 0) pen.out.add('\n', startOf(row), 0);
    for (const [column, cell] of row.children.entries()) {
      if (column > 0) pen.out.add(' | ', startOf(cell), 0);
      for (const child of cell.children) writeNode(pen, child);
    }
  }
  pen.lineBreak = '\n';
};

const writeNode = (pen: Pen, node: Nodes, indent = ''): void => {
  switch (node.type) {
    case 'text':
      writeText(pen, node.value, startOf(node), endOf(node));
      return;
    case 'inlineCode':
    case 'code': {
      const slice = pen.source.slice(startOf(node), endOf(node));
      const skip = node.type === 'code' ? slice.indexOf('\n') + 1 : (/^`+/.exec(slice)?.[0].length ?? 0);
      const places = align(node.value, slice.slice(skip), startOf(node) + skip);
      write(pen, node.value, places, 0, node.value.length);
      return;
    }
    case 'break':
      pen.out.add('\n', startOf(node), endOf(node) - startOf(node));
      return;
    case 'link':
      writeLink(pen, node, node.children, node.url);
      return;
    case 'linkReference':
      writeLink(pen, node, node.children, pen.definitions.get(node.identifier));
      return;
    case 'image':
    case 'imageReference':
      pen.images.push(imageOf(pen, node));
      leaveOut(pen);
      return;
    case 'emphasis':
    case 'strong': {
      const marks = node.type === 'strong' ? 2 : 1;
      // `5*3*2` is a sum, not emphasis, and an address keeps its signs.
      if (!isArithmetic(pen.source, startOf(node), endOf(node), marks) && !isInAddress(pen.source, startOf(node))) {
        writeEmphasis(pen, node, indent);
        return;
      }
      pen.out.add(pen.source.slice(startOf(node), startOf(node) + marks), startOf(node));
      for (const child of node.children) writeNode(pen, child, indent);
      pen.out.add(pen.source.slice(endOf(node) - marks, endOf(node)), endOf(node) - marks);
      return;
    }
    case 'delete':
      writeEmphasis(pen, node, indent);
      return;
    case 'list':
      writeList(pen, node, indent);
      return;
    case 'table':
      writeTable(pen, node);
      return;
    case 'blockquote':
    case 'root':
      writeBlocks(pen, node.children, indent);
      return;
    default:
      if ('children' in node) for (const child of node.children) writeNode(pen, child, indent);
  }
};

const kinds: Partial<Record<RootContent['type'], ParagraphKind>> = { heading: 'heading', list: 'list', blockquote: 'quote', table: 'table', code: 'code' };

/** What can make Markdown of a block: signs that do so anywhere, and those that do at the start of a line. A hashtag and a hyphen do not. */
const markup = /[\\`*_[\]<\r\uFDD0-\uFDDF]|~~|&#?[0-9a-z]{1,32};|^(?:[-+|:>]|#{1,6}(?:[ \t]|$)|\d{1,9}[.)]|\s)|\s$/im;

/** Whether a block is one paragraph to Markdown, published as it stands. */
export const isPlain = (source: string): boolean => !markup.test(source);

/**
 * Turns the Markdown of one block into the words that are published. `definitions` is the Markdown of the link
 * definitions of the draft, wherever they stand. A block with more than 20,000 characters, or 1,000 marks, is published as it
 * stands, without its comments.
 */
export const renderMarkdown = (source: string, definitions: string): Rendered => {
  if (isPlain(source)) return { kind: 'prose', published: verbatim(source), citations: [], images: [] };
  if (isTooMuch(source)) return renderAsWritten(source);
  // Markdown puts the sign for a lost character in place of a NUL; with it in both, each character still has its place.
  const { text, filler } = hideComments(hideThresholds(source.replaceAll('\0', '\ufffd')));
  const root = parse(definitions === '' ? text : `${text}\n\n${definitions}`);
  const found = new Map<string, string>();
  for (const node of root.children) if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
  const pen: Pen = {
    out: new PublishedBuilder(),
    source: text,
    definitions: found,
    citations: [],
    images: [],
    emphasis: [],
    filler,
    lineBreak: '\n',
    skipSpace: false,
  };
  writeBlocks(pen, root.children, '');
  pen.out.trimEnd();
  const first = root.children[0];
  const published = pen.out.published();
  noteEmphasis(published, pen.emphasis);
  return {
    kind: published.text === '' ? 'note' : ((first && kinds[first.type]) ?? 'prose'),
    published,
    citations: pen.citations,
    images: pen.images,
  };
};

/** Code is published to the letter, its fences left out. */
export const renderFence = (source: string): Rendered => ({ ...renderMarkdown(source, ''), kind: 'code', citations: [], images: [] });
