import { entryPlaces, placeOf } from '../../citations/entryPlaces.ts';
import type { DraftRule, Span } from '../../types.ts';

/** Sources of the front matter that share an id. */
export const duplicateSource: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'Two sources with the same id',
  why: 'A citation finds a source by its id. Of two with the same id only the first is ever published, and readers get the wrong one.',
  limits: 'It compares ids in the front matter. It does not notice one source that is listed under two ids.',
  sources: [],
  examples: [
    {
      bad: '---\nsources:\n  - id: cdc\n    title: Flu\n  - id: ⟦cdc⟧\n    title: Measles\n---\n\nFlu is back. [@cdc]',
      good: '---\nsources:\n  - id: cdc\n    title: Flu\n  - id: cdc-measles\n    title: Measles\n---\n\nFlu is back. [@cdc]',
    },
    { bad: '---\nsources: [{ id: a }, { id: b }, { id: ⟦a⟧ }]\n---\n\nHi.', good: '---\nsources: [{ id: a }, { id: b }, { id: c }]\n---\n\nHi.' },
    { bad: "---\nsources:\n- id: 'who'\n- id: ⟦who⟧ # again\n---\n\nHi.", good: '---\nsources:\n- id: who\n---\n\nHi.' },
    { bad: '---\r\nsources:\r\n  - id: a\r\n  - id: ⟦a⟧\r\n---\r\n\r\nHi.', good: '---\r\nsources:\r\n  - id: a\r\n---\r\n\r\nHi.' },
    { quiet: '---\nsources:\n  - id: cdc\n  - id: CDC2\n---\n\nHi.' },
    { quiet: '---\nsources:\n  - title: Flu\n  - title: Flu\n---\n\nHi.' },
    { quiet: '---\nsources:\n  - id: a\n    title: "id: a"\n---\n\nHi.' },
    { quiet: 'id: a\n\nid: a' },
  ],
  *check(draft) {
    const first = new Map<string, Span>();
    for (const placed of entryPlaces(draft)) {
      const { id } = placed.entry;
      const place = placeOf(draft, placed);
      const before = first.get(id);
      if (!before) first.set(id, place);
      else
        yield {
          ...place,
          message: `Another source above is called "${id}" too, so this one is never cited. Give it an id of its own.`,
          related: [{ ...before, message: 'The source that is cited.' }],
        };
    }
  },
};
