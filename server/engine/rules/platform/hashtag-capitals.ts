import { editInFile, spanInFile } from '../../draft/place.ts';
import { frontMatterTags } from '../../platforms/frontMatterTags.ts';
import { hashtagsOf, publications, spotIn } from '../../platforms/publications.ts';
import { tagWithCapitals } from '../../text/hashtagWords.ts';
import type { DraftRule, Edit, Report, Span } from '../../types.ts';

interface SmallTag extends Span {
  readonly name: string;
  readonly better: string;
}

const smallTags = spotIn((paragraph): readonly SmallTag[] =>
  hashtagsOf(paragraph).flatMap((tag) => {
    const better = tagWithCapitals(tag.name);
    return better === undefined ? [] : [{ ...tag, better }];
  }),
);

const report = (span: Span, better: string, edits: readonly Edit[]): Report => ({
  ...span,
  message: `With a capital for each word, screen readers can say this hashtag and people can read it. You could write #${better}.`,
  ...(edits.length > 0 && { fixes: [{ title: `Write #${better}`, kind: 'suggestion', edits }] }),
});

export const hashtagCapitals: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A hashtag of several words in small letters',
  why: 'A screen reader cannot tell where the words of such a hashtag begin, and says something that nobody understands. Capitals help everyone, and the tag stays the same tag.',
  limits:
    'It speaks only where it is certain how the words divide: each is a common word, and one is a word that health posts use. Names and tags in other languages are left alone. Of a tag that comes often, the first is shown.',
  sources: [
    { title: 'University of Kentucky, Accessible social media' },
    { title: 'Mole Valley council, Accessible social media, after guidance of the UK Government Communication Service' },
  ],
  examples: [
    { bad: 'October is here. ⟦#breastcancerawareness⟧', good: 'October is here. #BreastCancerAwareness' },
    { bad: 'Get your ⟦#flushot⟧ today.', good: 'Get your #FluShot today.' },
    { bad: 'Say it aloud. ⟦#Mentalhealthmatters⟧', good: 'Say it aloud. #MentalHealthMatters' },
    { bad: 'Keep apart. ⟦#stopthespread⟧ Wear a mask. #stopthespread', good: 'Keep apart. #StopTheSpread Wear a mask. #StopTheSpread' },
    { bad: '---\nhashtags: [⟦worldheartday⟧, Hearts]\n---\n\nTake a walk.', good: '---\nhashtags: [WorldHeartDay, Hearts]\n---\n\nTake a walk.' },
    { quiet: '#BreastCancerAwareness #FluShot' },
    { quiet: '#vaccines #diabetes #measles #antibiotics #healthcare' },
    { quiet: '#washington #manchester #alexander #parkinson #novartis' },
    { quiet: '#telehealth #wellbeing #handwashing #mpox #breastfeeding' },
    { quiet: '#saludmental #gesundheit #santepublique' },
    { quiet: '#endometriosis #mesothelioma #cardiology #physiotherapist' },
    { quiet: 'See https://example.org/#flushot now.' },
  ],
  *check(draft, settings) {
    for (const { version } of publications(draft, settings)) {
      const all = smallTags(version);
      const seen = new Set<string>();
      for (const { placed, item } of all) {
        const { name, better, start, end } = item;
        if (seen.has(better)) continue;
        seen.add(better);
        const edits = all.flatMap((one) =>
          one.item.better === better
            ? (editInFile(draft, one.placed, { start: one.item.start + 1, end: one.item.start + 1 + name.length, text: better }) ?? [])
            : [],
        );
        yield report(spanInFile(placed, start, end), better, edits);
      }
    }
    for (const { name, place, exact } of frontMatterTags(draft)) {
      const better = tagWithCapitals(name);
      if (better !== undefined) yield report(exact ?? place, better, exact ? [{ ...exact, text: better }] : []);
    }
  },
};
