import { benefitRows } from '../../data/claimLaw.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { gather } from '../../draft/chunks.ts';
import { profileOf } from '../../profile.ts';
import { spanInFile } from '../../draft/place.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { DraftRule, Paragraph, Report } from '../../types.ts';

const risk =
  /side effects?|\brisks?\b|warning|may cause|can cause|serious|safety information|nausea|not for everyone|do not take|ask your (?:doctor|pharmacist)|talk to your/i;
const link = /https?:\/\/|\bwww\./i;

const benefitsIn = gather((paragraph: Paragraph): readonly Report[] =>
  hasTopic(paragraph, 'medicine') ? [...claimReports(paragraph, claimSigns.medicineRisk, benefitRows)] : [],
);
const told = gather(({ text }: Paragraph): readonly ('risk' | 'link')[] => [
  ...(risk.test(text) ? (['risk'] as const) : []),
  ...(link.test(text) ? (['link'] as const) : []),
]);

/** What a medicine does, and nothing of its risks. */
export const medicineRisk: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'What a prescription medicine does, without its risks',
  why: 'Each post may be all that a reader sees. In the United States the benefit of a medicine and its most serious risks belong in the same message, with a link to the rest.',
  limits:
    'It knows common names of medicines. A word on risks or a link in the same post is enough; from those who sell it, both. It is off for public health agencies, and outside the United States and New Zealand another rule asks whether the medicine may be named at all.',
  sources: [
    {
      title: 'FDA: Internet and social media platforms with character space limitations, draft guidance (2014)',
      url: 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents/internetsocial-media-platforms-character-space-limitations-presenting-risk-and-benefit-information',
    },
  ],
  examples: [
    { bad: '⟦Ozempic helps you⟧ lose weight.', good: 'Ozempic helps you lose weight. It can cause nausea and, rarely, pancreatitis.' },
    { bad: '⟦Humira reduces⟧ joint pain and swelling.', good: 'Humira reduces joint pain and swelling. It raises the risk of serious infections.' },
    {
      bad: '⟦Dupixent clears⟧ eczema.\n\n---\n\nSide effects: eye problems.',
      good: 'Dupixent clears eczema for many people. It can cause eye problems.',
    },
    {
      bad: '⟦Eliquis prevents⟧ strokes. https://example.com/eliquis',
      good: 'Eliquis prevents strokes and can cause serious bleeding. https://example.com/eliquis',
      settings: { role: 'seller' },
    },
    { quiet: 'Ask us about Ozempic.' },
    { quiet: 'Ozempic helps you lose weight. Side effects include nausea.' },
    { quiet: 'Humira reduces joint pain. Learn more: https://example.com/humira' },
    { quiet: 'Paxlovid can help prevent severe illness.', settings: { role: 'agency' } },
    { quiet: 'Ozempic helps you lose weight.', settings: { profile: 'uk' } },
    { quiet: '**Myth:** Ozempic works for all.' },
    { quiet: 'There is a shortage of Ozempic.' },
    { quiet: 'Ibuprofen helps with pain.' },
    { quiet: '“Ozempic melts fat,” the ad said.' },
  ],
  *check(draft, settings) {
    if (settings.role === 'agency' || profileOf(settings) !== 'us') return;
    const sells = settings.role === 'seller';
    for (const part of draft.versions.flatMap(({ parts }) => parts)) {
      const benefits = benefitsIn(part.paragraphs);
      const [first] = benefits;
      const where = first && part.paragraphs[first.index];
      if (!where) continue;
      const said = told(part.paragraphs).map(({ item }) => item);
      if (sells ? said.includes('risk') && said.includes('link') : said.length > 0) continue;
      const { start, end, message } = first.item;
      yield { ...spanInFile(where, start, end), message, severity: sells ? 'error' : 'warning' };
    }
  },
};
