import { type CompletionItem, CompletionItemKind, InsertTextMode } from 'vscode-languageserver';
import { keyNoteAt, offersAt, type Span } from '../../engine/index.ts';
import { rangeOf } from '../convert.ts';
import type { Analysed } from '../drafts.ts';
import { type Completer, sortText, wordAt } from './completion.ts';

/** Keys of the front matter and what may stand behind them. */
export const keyItems: Completer = ({ draft, settings, document, text, before, offset, inFrontMatter }) => {
  // With a first word alone, it is not yet known to be front matter.
  if (!inFrontMatter && !(/^\uFEFF?---/.test(text) && /^[\w-]*$/.test(before))) return undefined;
  return offersAt(draft, offset, settings).map(
    ({ kind, name, text, words, example, ...span }, index): CompletionItem => ({
      label: name,
      kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      sortText: sortText(index),
      filterText: name,
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range: rangeOf(document, span), newText: text },
      ...(example === undefined ? (words === '' ? {} : { detail: words }) : { detail: example, documentation: words }),
    }),
  );
};

const heading = /^ {0,3}#{1,6} +([^\n#]*)$/;

/** Platforms, behind the marks of a heading: those that the draft names and that have no version yet come first. */
export const headingItems: Completer = (place) => {
  const { draft, document, before, offset, inFrontMatter, settings } = place;
  const typed = inFrontMatter ? undefined : heading.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const lineStart = offset - before.length;
  // The heading that is being typed may be whole already.
  const written = new Set(draft.versions.flatMap(({ platform, start }) => (platform && (start < lineStart || start > offset) ? [platform] : [])));
  const chosen = draft.frontMatter.platforms.length > 0 ? draft.frontMatter.platforms : settings.platforms;
  const free = draft.platforms.all.filter(({ id }) => !written.has(id));
  const rest = document.getText(rangeOf(document, { start: offset, end: offset + 60 })).split(/[\r\n]/, 1)[0] ?? '';
  const range = rangeOf(document, { start: offset - typed.length, end: offset + rest.trimEnd().length });
  return [...free.filter(({ id }) => chosen.includes(id)), ...free.filter(({ id }) => !chosen.includes(id))].map(({ name }, index) => ({
    label: name,
    kind: CompletionItemKind.Class,
    sortText: sortText(index),
    detail: 'Starts a version of its own',
    textEdit: { range, newText: name },
  }));
};

/** `flu-2026` as a hashtag: `Flu2026`. */
const asTag = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}_]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

const longestTag = 60;

/** Hashtags of the front matter, of the campaign and of the rest of the text, behind `#`. */
export const hashtagItems: Completer = (place) => {
  const { draft, document, text, before, inFrontMatter } = place;
  if (inFrontMatter || !/(?:^|[^\p{L}\p{N}_&/#])#[\p{L}\p{N}_]{0,60}$/u.test(before)) return undefined;
  const word = wordAt(place, /[\p{L}\p{N}_]{0,60}$/u);
  const campaign = draft.frontMatter.values['campaign'];
  const used = [...text.slice(draft.frontMatter.span.end, word.start - 1).matchAll(/(?<=\s)#([\p{L}\p{N}_]{2,60})/gu)].flatMap(([, tag]) => tag ?? []);
  const known = new Set([...draft.frontMatter.hashtags, ...(typeof campaign === 'string' ? [asTag(campaign)] : []), ...used]);
  return [...known]
    .filter((tag) => /\p{L}/u.test(tag) && tag.length <= longestTag)
    .map((tag, index) => ({
      label: `#${tag}`,
      kind: CompletionItemKind.Keyword,
      sortText: sortText(index),
      filterText: `#${tag}`,
      textEdit: { range: rangeOf(document, { start: word.start - 1, end: word.end }), newText: `#${tag}` },
    }));
};

/** The handles that the project names as its own, behind `@`. */
export const handleItems: Completer = (place) => {
  const { settings, document, before, inFrontMatter } = place;
  // Within the brackets of a citation, an @ begins a key.
  if (inFrontMatter || !/(?:^|[\s("'“‘.,:])@[\w.-]{0,60}$/.test(before) || /\[-?@[^\]]*$/.test(before)) return undefined;
  const word = wordAt(place, /@[\w.-]{0,60}$/);
  return settings.contacts
    .filter((contact) => /^@[\w.@-]+$/.test(contact))
    .map((handle, index) => ({
      label: handle,
      kind: CompletionItemKind.Reference,
      sortText: sortText(index),
      detail: 'Your own',
      textEdit: { range: rangeOf(document, word), newText: handle },
    }));
};

/** What a key or a value of the front matter means, line by line. */
export const keyNote = (
  { analysis: { draft } }: Analysed,
  offset: number,
  show: (text: string) => string,
  strong: (text: string) => string,
): (Span & { readonly lines: readonly string[] }) | undefined => {
  const note = keyNoteAt(draft, offset);
  if (!note) return undefined;
  const { start, end, name, words, example, values } = note;
  return {
    start,
    end,
    lines: [
      `${strong(show(name))}: ${show(words)}`,
      ...values.map(([value, meaning]) => show(`${value}: ${meaning}`)),
      ...(example === undefined ? [] : [show(`For example: ${example}`)]),
    ],
  };
};
