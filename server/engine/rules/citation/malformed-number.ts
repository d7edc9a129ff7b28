import { entryPlaces, placeOf } from '../../citations/entryPlaces.ts';
import { gather } from '../../draft/chunks.ts';
import { paragraphsOf } from '../../draft/place.ts';
import { type ReferenceNumber, referenceNumbersIn } from '../../text/referenceNumbers.ts';
import { remember } from '../../text/remember.ts';
import type { Draft, DraftRule, Paragraph, Report, SourceEntry } from '../../types.ts';

interface Wrong {
  readonly number: ReferenceNumber;
  readonly paragraph: Paragraph;
}

const wrongIn = gather((paragraph: Paragraph): readonly Wrong[] =>
  paragraph.kind === 'code' ? [] : referenceNumbersIn(paragraph.text).flatMap((number) => (number.problem ? [{ number, paragraph }] : [])),
);

const messageFor = (problem: string): string => `${problem} Check it against the page, so that readers can find the source.`;

const reportOn = remember(
  ({ number, paragraph }: Wrong): Report => ({
    ...paragraph.published.toSourceSpan(number.start, number.end),
    message: messageFor(number.problem ?? ''),
  }),
);

/** What an entry says of its numbers, each as it would be written in a text. */
const labelled = ({ doi, pmid, pmcid, nct, url }: SourceEntry): readonly (readonly [key: string, text: string])[] => [
  ...(doi ? [['doi', `doi:${doi}`] as const] : []),
  ...(pmid ? [['pmid', `PMID: ${pmid}`] as const] : []),
  ...(pmcid ? [['pmcid', `PMCID: ${pmcid}`] as const] : []),
  ...(nct ? [['nct', /^NCT/i.test(nct) ? nct.toUpperCase() : `NCT${nct}`] as const] : []),
  ...(url ? [['url', url] as const] : []),
];

function* inFrontMatter(draft: Draft): Generator<Report> {
  for (const placed of entryPlaces(draft)) {
    for (const [key, text] of labelled(placed.entry)) {
      const problem = referenceNumbersIn(text).find((number) => number.problem)?.problem;
      if (problem) yield { ...placeOf(draft, placed, key), message: messageFor(problem) };
    }
  }
}

const withSource = (lines: string): string => `---\nsources:\n  - id: a\n    ${lines}\n---\n\nGet your flu shot. [@a]`;

/** DOIs, PMIDs and other numbers of sources that cannot be right. */
export const malformedNumber: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A DOI, PMID or other number that cannot be right',
  why: 'Readers find a study by its number. One missing digit leads nowhere, or to another study.',
  limits: 'It checks the form, and the check digit of an ISBN; the others have none. Whether a number leads to the right study, only a look at the page tells.',
  sources: [
    { title: 'DOI Handbook', url: 'https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html' },
    { title: 'ClinicalTrials.gov: NCT number', url: 'https://clinicaltrials.gov/study-basics/glossary' },
  ],
  examples: [
    { bad: 'Read the study: ⟦doi:10.1000⟧.', good: 'Read the study: doi:10.1000/flu.2024.' },
    { bad: 'Read it at ⟦https://doi.org/1O.1000/flu24⟧ today.', good: 'Read it at https://doi.org/10.1000/flu24 today.' },
    { bad: 'The trial is ⟦NCT0123456⟧.', good: 'The trial is NCT01234567.' },
    { bad: 'See ⟦PMID: 123456789⟧.', good: 'See PMID: 12345678.' },
    { bad: 'The handbook (⟦ISBN 978-0-306-40615-8⟧) helps.', good: 'The handbook (ISBN 978-0-306-40615-7) helps.' },
    { bad: 'It is registered as ⟦ISRCTN1234567⟧.', good: 'It is registered as ISRCTN12345678.' },
    { bad: withSource('doi: ⟦10.1000⟧'), good: withSource('doi: 10.1000/flu') },
    { bad: withSource('url: ⟦https://doi.org/10.1/flu⟧'), good: withSource('url: https://doi.org/10.1000/flu') },
    { quiet: 'Read the study: doi:10.1000/flu.2024.' },
    { quiet: 'Read it (https://doi.org/10.1016/S0140-6736(20)30183-5).' },
    { quiet: 'See PMID: 12345678, PMC1234567 and NCT01234567.' },
    { quiet: 'The handbook (ISBN 0-306-40615-2) helps.' },
    { quiet: 'Ask for the DOI, or the PMID: both help.' },
    { quiet: 'The arXiv: a server for papers. See arXiv:2101.12345v2.' },
    { quiet: 'Call 10.30 to 11.45 at our desk.' },
    { quiet: 'Search https://pubmed.ncbi.nlm.nih.gov/?term=flu yourself.' },
    { quiet: withSource('doi: https://doi.org/10.1000/flu') },
    { quiet: withSource('pmid: 12345678') },
  ],
  *check(draft) {
    yield* inFrontMatter(draft);
    for (const version of draft.versions) {
      const placed = paragraphsOf(version);
      for (const { index, item } of wrongIn(placed)) yield { start: placed[index]?.start ?? 0, value: reportOn(item) };
    }
  },
};
