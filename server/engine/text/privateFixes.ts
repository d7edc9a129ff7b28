import type { Fix, Span } from '../types.ts';

/** Taking something out that may be private, where the source allows it, and keeping it as the project's own. */
export const privateFixes = ({ start, end }: Span, thing: string, value: string, written = value, removed = thing): readonly Fix[] => {
  const keep: Fix = { title: `Keep this ${thing} as your own in this project`, kind: 'suggestion', edits: [], keep: { list: 'contacts', value } };
  // Where markup stands inside, taking it away would leave half of the markup behind.
  return written === value ? [{ title: `Remove the ${thing}`, kind: 'suggestion', edits: [{ start, end, text: `[${removed} removed]` }] }, keep] : [keep];
};
