import { entryPlaces, placeOf } from '../../citations/entryPlaces.ts';
import { gather } from '../../draft/chunks.ts';
import { paragraphsOf } from '../../draft/place.ts';
import { type CitedYear, citedYearsIn } from '../../text/citedYears.ts';
import type { DraftRule, Paragraph } from '../../types.ts';

const yearsIn = gather((paragraph: Paragraph): readonly (CitedYear & { readonly paragraph: Paragraph })[] =>
  citedYearsIn(paragraph).map((cited) => ({ ...cited, paragraph })),
);

// The first printed book.
const earliest = 1450;

/** The last year that a source can have: journals print the next year's issues in the last months of a year. */
const latest = (today: string): number => Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= 10 ? 1 : 0);

const future = 'This source is from a year that has not come yet. Look at its date again.';
const impossible = 'This is no year that a source can have. Look at its date again.';

/** Years of sources that lie ahead, or that no source can have. */
export const impossibleYear: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A source from a year that cannot be',
  why: 'Readers judge a source by its age. A year with a slip in it makes a good source look made up.',
  limits: 'It reads the years of sources in the front matter, and in the text those in "(Name, year)" and behind "Source:".',
  sources: [],
  examples: [
    { bad: '---\nsources:\n  - id: cdc\n    year: ⟦2204⟧\n---\n\nHi. [@cdc]', good: '---\nsources:\n  - id: cdc\n    year: 2024\n---\n\nHi. [@cdc]' },
    { bad: '---\nsources:\n  - id: cdc\n    year: ⟦20214⟧\n---\n\nHi. [@cdc]', good: '---\nsources:\n  - id: cdc\n    year: 2021\n---\n\nHi. [@cdc]' },
    { bad: '---\nsources: [{ id: cdc, year: ⟦202⟧ }]\n---\n\nHi. [@cdc]', good: '---\nsources: [{ id: cdc, year: 2020 }]\n---\n\nHi. [@cdc]' },
    { bad: 'Flu shots save lives (Hill, ⟦2035⟧).', good: 'Flu shots save lives (Hill, 2025).' },
    { bad: 'Flu shots save lives. Source: CDC, ⟦2042⟧', good: 'Flu shots save lives. Source: CDC, 2024' },
    { quiet: 'Flu shots save lives (Hill, 2019).' },
    { quiet: 'See what we plan (Healthy People 2030).' },
    { quiet: 'Source: Healthy People 2030' },
    { quiet: 'Source: Global plan to end TB, 2023-2030' },
    { quiet: 'By 2050, more people will live with dementia.' },
    { quiet: '---\nsources:\n  - id: cdc\n    year: 2026\n---\n\nHi. [@cdc]' },
    { quiet: '---\nsources:\n  - id: cdc\n    title: Flu\n---\n\nHi. [@cdc]' },
  ],
  *check(draft, { today }) {
    const last = latest(today);
    for (const placed of entryPlaces(draft)) {
      const { year } = placed.entry;
      if (year === undefined || (year >= earliest && year <= last)) continue;
      yield { ...placeOf(draft, placed, 'year'), message: year > last && year < 3000 ? future : impossible };
    }
    for (const version of draft.versions) {
      const placed = paragraphsOf(version);
      for (const { index, item } of yearsIn(placed)) {
        if (item.year <= last) continue;
        yield { start: placed[index]?.start ?? 0, value: { ...item.paragraph.published.toSourceSpan(item.start, item.end), message: future } };
      }
    }
  },
};
