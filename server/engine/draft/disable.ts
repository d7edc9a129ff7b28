import { needsReason } from '../suppress.ts';
import { nearest } from '../text/nearest.ts';
import type { FrontMatter, Report } from '../types.ts';
import { nameIn } from './frontMatter.ts';

/** What is wrong with the rules that the front matter silences: a name that is none, and a privacy rule, which needs a reason beside it. */
export function* disableProblems(frontMatter: FrontMatter, text: string, known: readonly string[]): Generator<Report> {
  for (const name of new Set(frontMatter.disable)) {
    const list = frontMatter.places.get('disable');
    if (!list) continue;
    const exact = nameIn(text, list, name);
    const place = exact ?? list;
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      yield {
        ...place,
        message: `There is no rule called "${name}", so this silences nothing. ${meant === undefined ? 'Its name stands beside each finding.' : `Did you mean "${meant}"?`}`,
        ...(meant === undefined || !exact ? {} : { fixes: [{ title: `Change to "${meant}"`, kind: 'suggestion', edits: [{ ...exact, text: meant }] }] }),
      };
    } else if (needsReason(name))
      yield { ...place, message: 'A privacy rule is not silenced for a whole draft. Put a comment with a reason beside what may stay.' };
  }
}
