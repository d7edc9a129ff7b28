import { beforeAfterWords, cosmetic, cosmeticSurgery, noSale } from '../../data/claimStories.ts';
import { gather } from '../../draft/chunks.ts';
import { hasConsent } from '../../draft/consent.ts';
import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import { profileOf } from '../../profile.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { DraftRule, Paragraph, Span } from '../../types.ts';

const picturesIn = gather((paragraph: Paragraph): readonly (Span & { readonly surgical: boolean })[] => {
  if (!hasTopic(paragraph, 'pictures')) return [];
  const { text, role, kind } = paragraph;
  if (role === 'myth' || kind === 'code' || kind === 'note' || !/before.{0,5}after|after.{0,5}before|transformation|glowup/i.test(text)) return [];
  const [first] = text.matchAll(beforeAfterWords);
  if (!first || !cosmetic.test(text) || noSale.test(text)) return [];
  return [{ start: first.index, end: first.index + first[0].length, surgical: cosmeticSurgery.test(text) }];
});

/** Pictures of before and after a treatment. */
export const beforeAfter: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'Pictures of before and after a treatment',
  why: 'The best results get shown, in better light, and readers hope for the same. Such pictures also show a patient. Australia limits them for cosmetic surgery, and in the United Kingdom they may not promote medicines on prescription.',
  limits: 'It reads words and hashtags, not pictures. Outside Australia it is quiet when the front matter holds a consent.',
  sources: [
    {
      title: 'AHPRA: Guidelines for advertising higher risk non-surgical cosmetic procedures',
      url: 'https://www.ahpra.gov.au/Resources/Cosmetic-surgery-hub.aspx',
    },
    { title: 'ASA (UK): before and after photos', url: 'https://www.asa.org.uk/advice-online/before-and-after-photos.html' },
  ],
  examples: [
    { bad: 'New ⟦before and after photos⟧ of our lip filler.', good: 'How our lip filler visits work, step by step.' },
    { bad: 'Two weeks after her treatment ⟦#BeforeAndAfter⟧', good: 'What to expect two weeks after the treatment' },
    { bad: 'Another ⟦smile transformation⟧ with veneers!', good: 'What veneers can and cannot do.' },
    { bad: 'See the ⟦before & after gallery⟧ of our nose surgery.', good: 'Ask us what nose surgery can do.', settings: { profile: 'au' } },
    { quiet: 'Wash your hands before and after you change a dressing.' },
    { quiet: 'Check your sugar before and after meals.' },
    { quiet: '---\nconsent:\n  who: the patient\n  what: photos\n  where: all\n  until: 2027-12-31\n---\n\nNew before and after photos of our lip filler.' },
    { quiet: 'Before and after photos of our renovated ward and clinic.' },
    { quiet: 'Our digital transformation makes visits easier.' },
    { quiet: '**Myth:** Before and after photos show what a filler does.' },
    { quiet: 'What to eat before and after surgery.' },
  ],
  *check(draft, settings) {
    const profile = profileOf(settings);
    const agreed = hasConsent(draft.frontMatter, settings.today);
    for (const version of draft.versions) {
      const placed = paragraphsOf(version);
      for (const { index, item } of picturesIn(placed)) {
        const where = placed[index];
        const barred = profile === 'au' && item.surgical;
        if (!where || (agreed && !barred)) continue;
        yield {
          ...spanInFile(where, item.start, item.end),
          message: 'Such pictures need the patient’s consent, the same light and pose, and no edits. Say what results most people get.',
          severity: barred ? 'error' : 'warning',
        };
      }
    }
  },
};
