import { addressOf, bareNumber } from '../bibliography/entry.ts';
import { referenceNumbersIn, urlOf } from '../text/referenceNumbers.ts';
import type { Draft, Span } from '../types.ts';
import { entryPlaces } from './entryPlaces.ts';

/** Something in a text that can be opened, with the address it stands for. */
export interface Linked extends Span {
  readonly address: string;
}

/** The number is part of an address, which editors open by themselves. */
const inAddress = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '/' || /^https?:|^[\w.-]{1,60}\.(?:org|gov)\//i.test(text.slice(start, end));

/** The numbers of articles and studies in a draft, each with where it can be read. What is malformed leads nowhere. */
export const linkedNumbers = (draft: Draft): readonly Linked[] => {
  const { text } = draft.source;
  const written = referenceNumbersIn(text).flatMap((found): Linked[] => {
    const address = found.problem === undefined && !inAddress(text, found) ? urlOf(found.kind, found.value) : undefined;
    return address === undefined ? [] : [{ start: found.start, end: found.end, address }];
  });
  // In front matter the key says what a number is.
  const listed = entryPlaces(draft).flatMap(({ entry, values }) =>
    (['pmid', 'pmcid', 'nct'] as const).flatMap((key): Linked[] => {
      const place = values.get(key);
      const address = place && addressOf({ id: entry.id, [key]: bareNumber(text.slice(place.start, place.end)) });
      return place && address ? [{ ...place, address }] : [];
    }),
  );
  return [...written, ...listed.filter(({ start, end }) => !written.some((other) => other.start < end && start < other.end))];
};
