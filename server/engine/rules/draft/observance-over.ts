import { spanInFile } from '../../draft/place.ts';
import { dayText, readDay } from '../../observances/calendar.ts';
import { rowIn } from '../../observances/fit.ts';
import { publishDay, type Said, saidIn } from '../../observances/said.ts';
import { daysIn, observancesFor } from '../../observances/table.ts';
import { daysWords, isMonthFirst } from '../../observances/words.ts';
import type { Settings } from '../../settings.ts';
import type { DraftRule } from '../../types.ts';

/** What was this long ago is more probably announced for the next year. */
const longestAgo = 90;

/** The days that are announced, if they are over. */
const overDays = ({ named, year, date, ahead }: Said, settings: Settings, publish: number | undefined) => {
  const written = year ?? date?.year;
  // With no day of its own, an old draft may have gone out long ago, so only a year in the text counts.
  if (!ahead || (publish === undefined && written === undefined)) return undefined;
  const from = publish ?? readDay(settings.today) ?? 0;
  const row = rowIn(named, settings);
  const days = row && daysIn(row, written ?? Number(dayText(from).slice(0, 4)));
  const ago = days ? from - (readDay(days.last) ?? from) : 0;
  return row && days && ago > 1 && (written !== undefined || ago <= longestAgo) ? { row, days } : undefined;
};

const onDay = (day: string, text: string): string => `---\npublish: ${day}\n---\n\n${text}`;

export const observanceOver: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A health day that is over when the post goes out',
  why: 'Readers who are told to look forward to a day that has passed stop trusting the rest of the post.',
  limits:
    'It needs the day on which the post goes out, as `publish` in the front matter, or a year in the text. It speaks only where the post says that the day is still to come, and only of days whose date follows a rule.',
  sources: [{ title: 'United Nations, International Days and Weeks', url: 'https://www.un.org/en/observances/list-days-weeks' }],
  examples: [
    { bad: onDay('2026-04-10', 'Get ready for ⟦World TB Day⟧!'), good: onDay('2026-03-10', 'Get ready for World TB Day!') },
    { bad: onDay('2026-03-20', '⟦World Kidney Day⟧ is coming soon.'), good: onDay('2026-03-02', 'World Kidney Day is coming soon.') },
    { bad: 'Save the date: ⟦World Heart Day⟧ 2025.', good: 'Save the date: World Heart Day 2027.' },
    { bad: onDay('2026-03-03', '⟦American Heart Month⟧ is around the corner.'), good: onDay('2026-01-20', 'American Heart Month is around the corner.') },
    { bad: 'Save the date for ⟦World Cancer Day⟧ 2026.', good: 'Save the date for World Cancer Day 2027.' },
    { quiet: onDay('2026-03-10', 'Get ready for World TB Day!') },
    { quiet: onDay('2026-03-24', 'Join us for World TB Day.') },
    { quiet: onDay('2026-04-10', 'Thank you for a great World TB Day.') },
    { quiet: onDay('2026-12-28', 'Get ready for World Cancer Day!') },
    { quiet: 'Get ready for World TB Day!' },
    { quiet: onDay('2026-10-20', 'Look back on World Heart Day 2025 with us.') },
  ],
  *check(draft, settings) {
    const publish = publishDay(draft);
    for (const said of saidIn(draft, observancesFor(settings.observances))) {
      const over = overDays(said, settings, publish);
      if (!over) continue;
      const { row, days } = over;
      const when = daysWords(days, isMonthFirst(settings.locale));
      yield {
        ...spanInFile(said.placed, said.named.start, said.named.end),
        message: `${row.sure ? '' : 'As far as we know, '}${row.name} was ${days.first === days.last ? 'on ' : ''}${when}, so it is over when this goes out. Look back on it instead, or post on another day.`,
      };
    }
  },
};
