import { editInFile, spanInFile } from '../../draft/place.ts';
import { profileOf, type SeverityByProfile } from '../../profile.ts';
import { disclosureSigns, putFirst } from '../../text/disclosure.ts';
import type { DraftRule, Edit, Version } from '../../types.ts';

const severities: SeverityByProfile = { us: 'warning', uk: 'warning', au: 'information', ca: 'warning', eu: 'information', in: 'information' };
/** What most platforms show before "more". */
const shownCharacters = 125;
const shownLines = 3;
const mostTags = 3;

const isLate = (opening: string): boolean =>
  opening.length > shownCharacters ||
  opening.split('\n').filter((line) => line.trim() !== '').length > shownLines ||
  (opening.match(/#\w/g)?.length ?? 0) >= mostTags;

const move = (version: Version, cut: Edit | undefined): readonly Edit[] | undefined => {
  const first = putFirst(version, '#ad ');
  return first && cut && [first, cut];
};

/** A disclosure that many readers never see. */
export const lateDisclosure: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A disclosure after the words that readers see first',
  why: 'Platforms show two or three lines and hide the rest. Readers skip a row of hashtags. A disclosure there comes after they have made up their mind.',
  limits: 'It counts 125 characters, three lines or three hashtags before the disclosure. What a platform shows differs by device.',
  sources: [
    { title: 'FTC: Disclosures 101 for Social Media Influencers', url: 'https://www.ftc.gov/influencers' },
    { title: 'ASA and CMA (UK): Influencers’ guide to making clear that ads are ads', url: 'https://www.asa.org.uk/resource/influencers-guide.html' },
  ],
  examples: [
    {
      bad: 'My nights were short for years. Then I found a pillow that fits my neck, and I wake up rested. I use it at home and when I travel for work. ⟦#ad⟧',
      good: '#ad My nights were short for years. Then I found a pillow that fits my neck, and I wake up rested. I use it at home and when I travel for work.',
    },
    { bad: 'Best nap ever #sleep #nap #rest ⟦#ad⟧', good: '#ad Best nap ever #sleep #nap #rest' },
    { bad: 'One\n\nTwo\n\nThree\n\nBuy this. ⟦#sponsored⟧', good: '#ad One\n\nTwo\n\nThree\n\nBuy this.' },
    { bad: 'So soft #pillow #bed #home #sleep ⟦#advert⟧', good: '#ad So soft #pillow #bed #home #sleep' },
    { quiet: '#ad My nights were short for years.' },
    { quiet: 'Ad: my nights were short for years.' },
    { quiet: 'Best nap ever #ad #sleep #nap #rest' },
    { quiet: 'Best nap ever. Paid partnership with Sleepwell.' },
    { quiet: 'Best nap ever #sleep #nap #rest' },
    { quiet: '#ad One. #two #three #four #sponsored' },
    { quiet: 'I paid for it myself. #sleep #nap #rest #bed' },
  ],
  *check(draft, settings) {
    const severity = severities[profileOf(settings)];
    if (!severity) return;
    for (const version of draft.versions) {
      const first = disclosureSigns(version).find(({ kind }) => kind === 'clear');
      if (!first || !isLate(first.opening)) continue;
      const { text } = first.placed.paragraph;
      // A tag goes with the space before it; words stay, for they may be a sentence.
      const tag = text.charAt(first.start) === '#';
      const from = tag && text.charAt(first.start - 1) === ' ' ? first.start - 1 : first.start;
      const edits = tag ? move(version, editInFile(draft, first.placed, { start: from, end: first.end, text: '' })) : undefined;
      yield {
        ...spanInFile(first.placed, first.start, first.end),
        message: 'Many readers will not see this so late. Put it in the first line, before any hashtags.',
        severity,
        ...(edits && { fixes: [{ title: 'Move the disclosure to the start', kind: 'suggestion', edits }] }),
      };
    }
  },
};
