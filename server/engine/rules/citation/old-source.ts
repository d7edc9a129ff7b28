import { usedEntries } from '../../citations/usedSources.ts';
import { gather } from '../../draft/chunks.ts';
import { paragraphsOf } from '../../draft/place.ts';
import { citedYearsIn } from '../../text/citedYears.ts';
import type { DraftRule, Paragraph } from '../../types.ts';

const yearsIn = gather((paragraph: Paragraph) => citedYearsIn(paragraph).map((cited) => ({ ...cited, paragraph })));

const messageFor = (year: number, age: number): string =>
  `This source is from ${year}, ${age} years ago. Look for a newer one, or say in the post how old it is.`;

/** Sources that are older than the project wants. */
export const oldSource: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A source that may be out of date',
  why: 'Figures and advice change. Most guidelines are looked at again within three to five years, so a source of twice that age deserves a look.',
  limits:
    'Some old sources still stand, such as a law or a first study. Set `sourceYears` to another age, or to 0 for any. Only years that are written with the source are read.',
  sources: [
    {
      title: 'NICE: how guidelines are kept up to date',
      url: 'https://www.nice.org.uk/process/pmg20/chapter/ensuring-that-published-guidelines-are-current-and-accurate',
    },
  ],
  examples: [
    {
      bad: '---\nsources:\n  - id: cdc\n    year: ⟦2009⟧\n---\n\nSleep well. [@cdc]',
      good: '---\nsources:\n  - id: cdc\n    year: 2024\n---\n\nSleep well. [@cdc]',
    },
    { bad: 'Sleep helps (Hill, ⟦1998⟧).', good: 'Sleep helps (Hill, 2021).' },
    { bad: 'Sleep helps. Source: CDC, ⟦2011⟧', good: 'Sleep helps. Source: CDC, 2024' },
    { bad: 'Sleep helps. Source: CDC, ⟦2021⟧', good: 'Sleep helps. Source: CDC, 2025', settings: { sourceYears: 3 } },
    { quiet: 'Sleep helps (Hill, 2019).' },
    { quiet: 'Our clinic opened in 1998.' },
    { quiet: 'Sleep helps (Hill, 1998).', settings: { sourceYears: 0 } },
    { quiet: '---\nsources:\n  - id: cdc\n    year: 2016\n---\n\nSleep well. [@cdc]' },
    { quiet: 'Thanks to the class of (June 1999).' },
  ],
  *check(draft, { today, sourceYears }) {
    if (sourceYears === 0) return;
    const now = Number(today.slice(0, 4));
    const isOld = (year: number): boolean => year >= 1450 && now - year > sourceYears;
    for (const { entry, place } of usedEntries(draft)) {
      const { year } = entry;
      if (year !== undefined && isOld(year)) yield { ...place('year'), message: messageFor(year, now - year) };
    }
    for (const version of draft.versions) {
      const placed = paragraphsOf(version);
      for (const { index, item } of yearsIn(placed)) {
        if (!isOld(item.year)) continue;
        const span = item.paragraph.published.toSourceSpan(item.start, item.end);
        yield { start: placed[index]?.start ?? 0, value: { ...span, message: messageFor(item.year, now - item.year) } };
      }
    }
  },
};
