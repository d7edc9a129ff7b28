import { entryPlaces, placeOf } from '../../citations/entryPlaces.ts';
import { bareKey, mentionsIn } from '../../citations/mentions.ts';
import type { DraftRule } from '../../types.ts';

const withSources = (body: string): string => `---\nsources:\n  - id: ⟦cdc⟧\n    title: Flu\n  - id: who\n    title: Influenza\n---\n\n${body}`;
const used = (body: string): string => withSources(body).replace(/[⟦⟧]/g, '');

/** Sources of the front matter that a draft lists and never cites, although it cites others. */
export const unusedSource: DraftRule = {
  scope: 'draft',
  severity: 'hint',
  summary: 'A listed source that nothing cites',
  why: 'Where some sources are cited, only those are published. One that is listed and never cited is left out, perhaps against your wish.',
  limits: 'A draft that cites none of its sources publishes all of them, so nothing is said then. Entries of a bibliography are never called unused.',
  sources: [],
  examples: [
    { bad: withSources('Flu comes each year. [@who]'), good: used('Flu comes each year. [@who] Get your shot. [@cdc]') },
    { bad: withSources('Flu comes each year. [@who]\n\n## X\n\nFlu is back. [@who]'), good: used('Flu comes each year. [@who; @cdc]') },
    { bad: '---\nsources: [{ id: who }, { id: ⟦cdc⟧ }]\n---\n\nFlu is back. [@who]', good: '---\nsources: [{ id: who }]\n---\n\nFlu is back. [@who]' },
    { bad: '---\nsources:\n- title: Flu\n  id: "⟦a⟧"\n- id: b\n---\n\nFlu. [@b]', good: '---\nsources:\n- id: b\n---\n\nFlu. [@b]' },
    { quiet: used('Flu comes each year. [@cdc; @who]') },
    { quiet: used('Flu comes each year.') },
    { quiet: used('Flu comes each year. [@who]\n\n## X\n\nFlu is back. [@cdc]') },
    { quiet: 'Flu comes each year. [@who]' },
    { quiet: '---\nsources:\n  - title: A source with no id\n---\n\nFlu comes each year. [^1]\n\n[^1]: A note' },
  ],
  *check(draft) {
    const cited = new Set(mentionsIn(draft).flatMap(({ id, kind }) => (kind === 'key' ? [id, bareKey(id)] : [])));
    const entries = entryPlaces(draft);
    if (!entries.some(({ entry }) => cited.has(entry.id))) return;
    const named = new Set<string>();
    for (const placed of entries) {
      const { id } = placed.entry;
      if (!cited.has(id) && !named.has(id))
        yield { ...placeOf(draft, placed), message: 'Nothing cites this source, so it is not published. Cite it where it belongs, or take it out.' };
      named.add(id);
    }
  },
};
