import { gather, total } from '../../draft/chunks.ts';
import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import { firstWords } from '../../readability/firstWords.ts';
import { paragraphProfile } from '../../readability/paragraphProfile.ts';
import { addProfiles, hasSignsOf, languageOf, noProfile, weightOf } from '../../text/language.ts';
import { remember } from '../../text/remember.ts';
import type { Draft, DraftRule, Paragraph, PlacedParagraph, Report } from '../../types.ts';

const profileIn = total(paragraphProfile, addProfiles, noProfile);
const paragraphLanguage = remember((paragraph: Paragraph) => languageOf(paragraphProfile(paragraph)));
const languagesIn = gather((paragraph: Paragraph): readonly string[] => {
  const language = paragraphLanguage(paragraph);
  return language === undefined ? [] : [language];
});

/** In a text in two languages, the part in the other one counts from this share on: less is a quotation or a line for some readers. */
const smallestShare = 1 / 3;

/** The first words of the text are enough to point at. */
const wordsShown = 4;

/** Another language than English that some paragraphs are in, as a whole or for a good part. */
const languageIn = (paragraphs: readonly PlacedParagraph[]): string | undefined => {
  const all = profileIn(paragraphs);
  const whole = languageOf(all);
  if (whole !== undefined) return whole;
  const first = languagesIn(paragraphs)[0]?.item;
  if (first === undefined) return undefined;
  const part = paragraphs
    .filter(({ paragraph }) => paragraphLanguage(paragraph) === first)
    .reduce((sum, { paragraph }) => sum + weightOf(paragraphProfile(paragraph)), 0);
  return part >= smallestShare * weightOf(all) ? first : undefined;
};

const reportOn = (paragraphs: readonly PlacedParagraph[]): Report | undefined => {
  const language = languageIn(paragraphs);
  if (language === undefined) return undefined;
  for (const placed of paragraphs) {
    const span = hasSignsOf(language, paragraphProfile(placed.paragraph)) ? firstWords(placed.paragraph.prose, wordsShown) : undefined;
    if (span) return { ...spanInFile(placed, span.start, span.end), message: `This looks like ${language}; scores and plain-word rules are for English.` };
  }
  return undefined;
};

/** A text in another language than English. */
export const otherLanguage: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A text in a language that scores are not made for',
  why: 'Reading levels, lists of plain words and the split into sentences are made for English. In another language their numbers mean nothing, so you should know when they are silent.',
  limits:
    'It tells languages by their letters and small words, so it needs a dozen words. It knows about thirty languages, may take one for a near relative, and says nothing of a few words or one line in an English post.',
  sources: [
    { title: 'CDC: understanding literacy and numeracy', url: 'https://www.cdc.gov/healthliteracy/learn/understandingliteracy.html' },
    { title: 'CLAS standards: language help and plain material', url: 'https://thinkculturalhealth.hhs.gov/clas/standards' },
  ],
  examples: [
    {
      bad: '⟦Lávese las manos con⟧ agua y jabón durante 20 segundos. Quédese en casa si está enfermo.',
      good: 'Wash your hands with soap and water for 20 seconds. Stay home if you are sick.',
    },
    {
      bad: '⟦Se laver les mains⟧ est le moyen le plus simple de ne pas tomber malade. Nous sommes là pour vous aider.',
      good: 'Washing your hands is the easiest way to stay well. We are here to help you.',
    },
    {
      bad: '⟦اغسل يديك بالماء والصابون⟧ قبل الأكل وبعد السعال.',
      good: 'Wash your hands with soap and water before you eat and after you cough.',
    },
    {
      bad: 'Get your flu shot this fall. It is free for everyone at our clinic.\n\n## Facebook\n\n⟦Vacúnese contra la gripe⟧ este otoño. La vacuna es gratis para todos en nuestra clínica.',
      good: 'Get your flu shot this fall. It is free for everyone at our clinic.\n\n## Facebook\n\nGet your flu shot at our clinic. It is free for all.',
    },
    {
      bad: 'Get your flu shot this fall. It is free for everyone at our clinic.\n\n⟦Vacúnese contra la gripe⟧ este otoño. La vacuna es gratis para todos en nuestra clínica.',
    },
    { bad: '## X\n\n⟦Мойте руки с мылом⟧ перед едой и после прогулки.' },
    {
      quiet: 'Se habla español. Wash your hands with soap and water for 20 seconds, and stay home if you are sick. Ask us for a translator.',
    },
    { quiet: 'Clínica de la Salud y el Bienestar de San José: open to all, from nine to five. Walk in, bring your card, and we will see you.' },
    {
      quiet:
        'Flu season is here. Get your shot at our clinic, and bring your family with you. It is free for everyone who lives here, and you do not need to make an appointment.\n\nPara español, llame al 555-0100 y pida la línea de la clínica.',
    },
    { quiet: '¡Vacúnese! Es gratis.' },
    { quiet: '#SaludParaTodos #LaVacunaEsSegura #Gripe https://example.org/es/la-gripe-y-las-vacunas' },
    { quiet: '```\nde la que el en los las por con para una del se su al lo como más\n```' },
    { quiet: 'Clostridioides difficile, Escherichia coli, Staphylococcus aureus, Streptococcus pneumoniae, Candida auris, Pseudomonas aeruginosa, Neisseria.' },
    { quiet: 'The word 健康 means health. We say it to each other when we raise a glass, and we mean it.' },
  ],
  *check({ versions }: Draft) {
    for (const version of versions) {
      const report = reportOn(paragraphsOf(version));
      if (report) {
        // One draft, one word about it.
        yield report;
        return;
      }
    }
  },
};
