import { sourceFor } from '../../bibliography/lookup.ts';
import { bareKey, mentionsIn } from '../../citations/mentions.ts';
import { nearestFew } from '../../text/editDistance.ts';
import type { DraftRule, Fix } from '../../types.ts';

const withSources = (body: string): string => `---\nsources:\n  - id: cdc-flu\n    title: Flu vaccine facts\n  - id: who\n    title: Influenza\n---\n\n${body}`;

const offered = 2;

/** Citations of sources that nobody has listed. */
export const unknownSource: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A citation of a source that is not listed',
  why: 'A key such as [@cdc] stands for a source in your front matter or in your bibliography. When nothing has that key, the post goes out without the source, and nobody sees that it is gone.',
  limits: 'It knows the sources of this draft and of the project. It cannot tell whether the source you cite is the right one.',
  sources: [{ title: 'Pandoc: citation syntax', url: 'https://pandoc.org/MANUAL.html#citation-syntax' }],
  examples: [
    { bad: withSources('The shot has no live virus. [@⟦cdc-fl⟧]'), good: withSources('The shot has no live virus. [@cdc-flu]') },
    { bad: withSources('The shot has no live virus. [@⟦cdc-ful⟧]'), good: withSources('The shot has no live virus. [@cdc-flu]') },
    { bad: withSources('Flu comes each year. [@cdc-flu; @⟦whoo⟧]'), good: withSources('Flu comes each year. [@cdc-flu; @who]') },
    { bad: withSources('Flu comes each year. [@⟦CDC-Flu⟧]'), good: withSources('Flu comes each year. [@cdc-flu]') },
    { bad: 'The shot has no live virus. [@⟦nhs⟧]', good: 'The shot has no live virus. Source: NHS' },
    { bad: withSources('- Rest\n- Drink [@⟦hydration2024⟧]'), good: withSources('- Rest\n- Drink [@who]') },
    { quiet: withSources('The shot has no live virus. [@cdc-flu]') },
    { quiet: withSources('The shot has no live virus [@cdc-flu, p. 3; @who].') },
    { quiet: withSources('Thanks to @whoo and @cdc for the pictures.') },
    { quiet: 'Write to [the team](mailto:team@clinic.org).' },
    { quiet: 'Ask @ClinicTeam.' },
    { quiet: '```\n[@key]\n```' },
    { quiet: withSources('<!-- [@somebody] -->\n\nFlu comes each year. [@who]') },
  ],
  *check(draft, { unreadBibliography }) {
    // A file that could not be read may hold the key.
    if (unreadBibliography.length > 0) return;
    for (const { id, kind, start } of mentionsIn(draft)) {
      if (kind !== 'key' || sourceFor(draft, id) || sourceFor(draft, bareKey(id))) continue;
      const key = bareKey(id);
      const end = start + key.length;
      const known = [...draft.frontMatter.sources, ...draft.references];
      const fixes = nearestFew(key, new Set(known.map((source) => source.id)), offered).map(
        (text): Fix => ({ title: `Did you mean "${text}"?`, kind: 'suggestion', edits: [{ start, end, text }] }),
      );
      const where = draft.references.length > 0 ? 'in the front matter or the bibliography' : 'in the front matter';
      const message = `No source ${where} is called "${key}", so this citation is left out of the post. List the source, or mend the key.`;
      yield { start, end, message, fixes };
    }
  },
};
