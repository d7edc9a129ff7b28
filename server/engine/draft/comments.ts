import type { Span, Suppression } from '../types.ts';

/** Where inline code stands: between two runs of backticks of the same length. */
const codeSpans = (text: string): readonly Span[] => {
  const runs = [...text.matchAll(/`+/g)];
  const spans: Span[] = [];
  for (let open = 0; open < runs.length; open++) {
    const first = runs[open];
    const close = first ? runs.findIndex((run, index) => index > open && run[0].length === first[0].length) : -1;
    const last = runs[close];
    if (!first || !last) continue;
    spans.push({ start: first.index, end: last.index + last[0].length });
    open = close;
  }
  return spans;
};

/** The HTML comments in a stretch of Markdown. One that is never closed is text, and so is one in inline code. */
export const commentsIn = (text: string): readonly Span[] => {
  const comments: Span[] = [];
  let at = text.indexOf('<!--');
  if (at === -1) return comments;
  const code = text.includes('`') ? codeSpans(text) : [];
  while (at !== -1) {
    const inCode = code.find((span) => span.start < at && at < span.end);
    const close = inCode ? -1 : text.indexOf('-->', at + 4);
    if (!inCode && close === -1) break;
    if (!inCode) comments.push({ start: at, end: close + 3 });
    at = text.indexOf('<!--', inCode ? inCode.end : close + 3);
  }
  return comments;
};

/** Comments become characters that Markdown takes for a word, so that everything else keeps its place. */
export const hideComments = (source: string): { readonly text: string; readonly filler: string } => {
  const comments = commentsIn(source);
  if (comments.length === 0) return { text: source, filler: '' };
  let filler = 0xfdd0;
  while (filler < 0xfddf && source.includes(String.fromCharCode(filler))) filler++;
  const character = String.fromCharCode(filler);
  let text = '';
  let at = 0;
  for (const { start, end } of comments) {
    text += source.slice(at, start) + character.repeat(end - start);
    at = end;
  }
  return { text: text + source.slice(at), filler: character };
};

const directive = /^<!--[ \t]*clinical-(ignore-next-line|ignore-line|ignore|disable|enable)\b/;
const ruleName = /^[a-z]+(?:\/[a-z-]+)?$/;
const forms = { ignore: 'line', 'ignore-line': 'line', 'ignore-next-line': 'next-line', disable: 'disable', enable: 'enable' } as const;

const isForm = (name: string): name is keyof typeof forms => Object.hasOwn(forms, name);

/**
 * Reads `<!-- clinical-ignore-next-line phi/phone reason: … -->` and its kin. The names come first; a word that is no
 * family or family/name starts the reason.
 */
export const suppressionIn = (comment: string, start: number, families: ReadonlySet<string>): Suppression | undefined => {
  const name = directive.exec(comment)?.[1];
  if (!name || !isForm(name)) return undefined;
  const words = comment
    .slice((directive.exec(comment)?.[0] ?? '').length, -3)
    .split(/[\s,]/)
    .filter((word) => word !== '');
  const firstOther = words.findIndex((word) => !ruleName.test(word) || !families.has(word.split('/')[0] ?? ''));
  const count = firstOther === -1 ? words.length : firstOther;
  const reason = words
    .slice(count)
    .join(' ')
    .replace(/^(?:reason:?|because|[-–—:]+)\s*/i, '');
  return { form: forms[name], rules: words.slice(0, count), reason, start, end: start + comment.length };
};
