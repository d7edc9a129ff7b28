import { dayText } from '../../observances/calendar.ts';
import { meantTag, writtenTag } from '../../observances/misspelt.ts';
import { publishDay } from '../../observances/said.ts';
import { type ObservanceTable, observancesFor } from '../../observances/table.ts';
import { type TagOfDraft, tagsOfDraft } from '../../observances/tags.ts';
import type { DraftRule } from '../../types.ts';

const shortestBase = 8;

interface Wrong {
  readonly message: string;
  readonly right: string;
}

/** The tag that its organizer uses, or nothing where countries differ. */
const officialTag = (tag: string, table: ObservanceTable): string | undefined => {
  const tags = new Set(table.byTag.get(tag)?.rows.map(({ hashtag }) => hashtag));
  return tags.size === 1 ? [...tags][0] : undefined;
};

const wrongIn = ({ name, years }: TagOfDraft, year: number, table: ObservanceTable): Wrong | undefined => {
  const tag = name.toLowerCase();
  const named = table.byTag.get(tag);
  if (named?.former) {
    const right = officialTag(tag, table);
    return right === undefined
      ? undefined
      : { right, message: `This is an earlier name: it is now ${named.rows[0]?.name ?? ''}. People look for it under #${right}.` };
  }
  if (named) return undefined;
  const [, base = '', written = ''] = /^(.*\D)(20\d\d)$/.exec(tag) ?? [];
  if (written !== '') {
    // Few letters stand for other things too. A post that names the year besides looks back on purpose.
    if (base.length < shortestBase || !table.byTag.has(base) || Number(written) >= year || years.includes(written)) return undefined;
    return { right: `${name.slice(0, -4)}${year}`, message: `This hashtag is that of ${written}, and this post is for ${year}.` };
  }
  const meant = meantTag(tag, table);
  const right = meant === undefined ? undefined : writtenTag(meant, table);
  return right === undefined ? undefined : { right, message: `This looks like a slip of the keyboard. The hashtag is #${right}.` };
};

const dated = (day: string, text: string): string => `---\npublish: ${day}\n---\n\n${text}`;

export const observanceHashtag: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A hashtag of a health day that is misspelt, or of another year',
  why: 'A hashtag with one wrong letter, an old name or the year before leads to no one: the post is not found beside the others of the day.',
  limits:
    'It knows the hashtags of the table of health days, and of your own. One wrong letter is seen in long words only, so that no other real hashtag is taken for it.',
  sources: [{ title: 'World Health Organization, WHO global health days', url: 'https://www.who.int/campaigns' }],
  examples: [
    { bad: 'Know your status. ⟦#WorldHepatitsDay⟧', good: 'Know your status. #WorldHepatitisDay' },
    { bad: dated('2026-03-24', 'TB can be cured. ⟦#WorldTBDay2024⟧'), good: dated('2026-03-24', 'TB can be cured. #WorldTBDay2026') },
    { bad: '---\nhashtags: [FluShot, ⟦WorldDiabtesDay⟧]\n---\n\nAsk for a test.', good: '---\nhashtags: [FluShot, WorldDiabetesDay]\n---\n\nAsk for a test.' },
    { bad: 'Use them with care. ⟦#WorldAntibioticAwarenessWeek⟧', good: 'Use them with care. #WAAW' },
    { bad: 'Mind your head. ⟦#WorldAlzhiemersDay⟧', good: 'Mind your head. #WorldAlzheimersDay' },
    { quiet: 'Know your status. #WorldHepatitisDay' },
    { quiet: 'know your status. #worldhepatitisday' },
    { quiet: dated('2026-03-24', 'TB can be cured. #WorldTBDay2026') },
    { quiet: dated('2026-03-20', 'This is what we did in 2024. #WorldTBDay2024') },
    { quiet: 'Plant a tree. #WorldEarthDay' },
    { quiet: 'Thank you. #NurseWeek #NursesWeek' },
    { quiet: 'We were there. #HeartConference2024' },
    { quiet: '---\nhashtags: [WorldTBDay]\n---\n\nAsk for a test.' },
  ],
  *check(draft, settings) {
    const tags = tagsOfDraft(draft);
    if (tags.length === 0) return;
    const table = observancesFor(settings.observances);
    const publish = publishDay(draft);
    const year = Number((publish === undefined ? settings.today : dayText(publish)).slice(0, 4));
    for (const tag of tags) {
      const wrong = wrongIn(tag, year, table);
      if (!wrong) continue;
      const edit = tag.rename(wrong.right);
      yield {
        start: tag.start,
        end: tag.end,
        message: wrong.message,
        ...(edit ? { fixes: [{ title: `Change to #${wrong.right}`, kind: 'suggestion', edits: [edit] }] } : {}),
      };
    }
  },
};
