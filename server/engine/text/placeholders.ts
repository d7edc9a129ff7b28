import type { Span } from '../types.ts';

const mayHold = /\{\{|\$\{|\[|orem ipsum|TK ?TK/;
/** Words in square brackets are one only where they say so: `[insert date]`. What is said of links and sources has a rule of its own. */
const left = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,200}\}\}`,
    String.raw`\$\{[^{}\n]{0,200}\}`,
    String.raw`\[(?:[Ii]nsert|INSERT|[Yy]our|YOUR|[Ff]ill in|FILL IN) (?!(?:an? |the |your )?(?:[Ss]ource|[Ll]ink|[Uu][Rr][Ll]|[Cc]itation|[Rr]eference|[Aa]ddress)\b)[^[\]\n]{1,60}\]`,
    String.raw`\[(?:DATE|TIME|DATE AND TIME|DAY|PLACE|LOCATION|VENUE|PHONE|PHONE NUMBER|EMAIL|HANDLE|HASHTAG|CLINIC|CLINIC NAME|HOSPITAL|HOSPITAL NAME|ORGANI[SZ]ATION|SPEAKER)\]`,
    String.raw`\b[Ll]orem ipsum\b`,
    String.raw`\bTK ?TK\b`,
  ].join('|'),
  'g',
);

/** The places of a text that somebody meant to fill in later. */
export const placeholdersIn = (text: string): readonly Span[] =>
  mayHold.test(text) ? Array.from(text.matchAll(left), ({ index, 0: found }) => ({ start: index, end: index + found.length })) : [];
