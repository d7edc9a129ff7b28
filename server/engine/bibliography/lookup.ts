import { bareKey } from '../citations/mentions.ts';
import { remember } from '../text/remember.ts';
import type { Draft, Reference, SourceEntry } from '../types.ts';

/** The first entry of each key. */
const byKey = remember((references: readonly Reference[]): ReadonlyMap<string, Reference> => {
  const found = new Map<string, Reference>();
  for (const reference of references) if (!found.has(reference.id)) found.set(reference.id, reference);
  return found;
});

/** The entry of a bibliography with this key. */
export const referenceFor = (references: readonly Reference[], id: string): Reference | undefined => byKey(references).get(id);

/** What `[@id]` names: a source of the front matter, else an entry of the bibliography. */
export const sourceFor = ({ frontMatter, references }: Draft, id: string): SourceEntry | undefined => {
  const named = (key: string): SourceEntry | undefined => frontMatter.sources.find((source) => source.id === key) ?? referenceFor(references, key);
  return named(id) ?? named(bareKey(id));
};
