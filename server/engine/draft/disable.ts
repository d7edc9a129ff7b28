import { needsReason } from '../suppress.ts';
import { nearest } from '../text/nearest.ts';
import type { FrontMatter, Report } from '../types.ts';
import { placeOfName } from './frontMatter.ts';

/** What is wrong with the rules that the front matter silences: a name that is none, and a privacy rule, which needs a reason beside it. */
export function* disableProblems(frontMatter: FrontMatter, text: string, known: readonly string[]): Generator<Report> {
  for (const name of new Set(frontMatter.disable)) {
    const place = placeOfName(text, frontMatter.places, 'disable', name);
    if (!place) continue;
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      yield {
        ...place,
        message: `There is no rule called "${name}", so this silences nothing. ${meant === undefined ? 'Its name stands beside each finding.' : `Did you mean "${meant}"?`}`,
        ...(meant === undefined || place.end - place.start !== name.length
          ? {}
          : { fixes: [{ title: `Change to "${meant}"`, kind: 'suggestion', edits: [{ ...place, text: meant }] }] }),
      };
    } else if (needsReason(name))
      yield { ...place, message: 'A privacy rule is not silenced for a whole draft. Put a comment with a reason beside what may stay.' };
  }
}
