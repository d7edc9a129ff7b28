import { childWords, guardian, patientInPicture, storyTypes, storyWords } from '../../data/storyConsent.ts';
import { gather } from '../../draft/chunks.ts';
import { hasEnded, readConsent } from '../../draft/consent.ts';
import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import { namedPersons } from '../../text/people.ts';
import { lookedThrough, worthLook } from '../../text/peopleCare.ts';
import { longestSentence, sentenceAround } from '../../text/sentenceAround.ts';
import { ownNames } from '../../text/peopleOwn.ts';
import { tellsOfCare } from '../../text/story.ts';
import type { Draft, DraftRule, Paragraph, Report, Span } from '../../types.ts';
import type { Settings } from '../../settings.ts';
import { isRecord, listed } from '../../values.ts';

interface Shown extends Span {
  readonly what: 'picture' | 'story';
}

const patientsIn = gather((paragraph: Paragraph): readonly Span[] =>
  paragraph.kind === 'code' || !(worthLook(paragraph).story || worthLook(paragraph).care)
    ? []
    : namedPersons(paragraph).filter(
        ({ kind, sure, start, name }) =>
          (kind === 'patient' && sure) || (kind === 'unknown' && name.shape === 'full' && !name.credentials && tellsOfCare(sentenceOf(paragraph, start))),
      ),
);
const sentenceOf = (paragraph: Paragraph, at: number): string => {
  const { start, end } = sentenceAround(paragraph, at);
  return paragraph.prose.slice(start, Math.min(end, start + longestSentence));
};
const picturesIn = gather(({ source }: Paragraph): readonly Span[] =>
  source.includes('![')
    ? [...source.matchAll(/!\[([^\]\n]{0,500})\]/g)].flatMap(({ index, 1: alt = '' }) =>
        patientInPicture.test(alt) ? [{ start: index + 2, end: index + 2 + alt.length }] : [],
      )
    : [],
);
const storyIn = gather((paragraph: Paragraph): readonly true[] => {
  lookedThrough(paragraph);
  return storyWords.test(paragraph.text) ? [true] : [];
});
const childrenIn = gather(({ prose }: Paragraph): readonly true[] => (childWords.test(prose) ? [true] : []));

/** Where the draft shows a patient: a picture, its type, or a name in a story. */
const shownIn = (draft: Draft, settings: Settings): Shown | undefined => {
  const { values, places } = draft.frontMatter;
  const { images, type } = values;
  const inFront = (key: string, what: Shown['what']): Shown | undefined => {
    const place = places.get(key);
    return place && { ...place, what };
  };
  const isPatient = (image: unknown): boolean =>
    isRecord(image) &&
    (image['shows'] === 'patient' ||
      (typeof image['alt'] === 'string' && !/^(?:none|staff)$/.test(String(image['shows'])) && patientInPicture.test(image['alt'])));
  if ((Array.isArray(images) ? images : [images]).some(isPatient)) return inFront('images', 'picture');
  if (typeof type === 'string' && storyTypes.test(type.trim())) return inFront('type', 'story');
  for (const version of draft.versions) {
    const paragraphs = paragraphsOf(version);
    const picture = picturesIn(paragraphs)[0];
    const holder = picture && paragraphs[picture.index];
    if (picture && holder) return { start: holder.start + picture.item.start, end: holder.start + picture.item.end, what: 'picture' };
    if (storyIn(paragraphs).length === 0) continue;
    const isOwn = ownNames(draft, settings);
    const named = patientsIn(paragraphs).find(({ index, item }) => !isOwn(paragraphs[index]?.paragraph.text.slice(item.start, item.end) ?? ''));
    const placed = named && paragraphs[named.index];
    if (placed) return { ...spanInFile(placed, named.item.start, named.item.end), what: 'story' };
  }
  return undefined;
};

const keyNames = { who: 'who agreed', what: 'what may be shown', where: 'where', until: 'until when' } as const;

const hasChild = (draft: Draft, who: string): boolean =>
  childWords.test(who) ||
  /\b(?:child|boy|girl|minor|son|daughter|teen\w*|baby|toddler)\b/i.test(who) ||
  draft.versions.some((version) => childrenIn(paragraphsOf(version)).length > 0);

/** A patient's picture or story with no consent on record, or with one that does not hold. */
export const missingConsent: DraftRule = {
  scope: 'draft',
  severity: 'error',
  summary: "A patient's picture or story with no consent on record",
  why: "A patient's picture or story may go out only with their written consent, even when they are glad to tell it. A health group paid $182,000 in 2025 for success stories without it.",
  limits:
    'It reads what the front matter says of a consent, not the form itself, and cannot tell whether the form is valid. Which picture shows a patient it knows from "shows" and from descriptions alone.',
  sources: [
    { title: '45 CFR 164.508, uses that need an authorization', url: 'https://www.ecfr.gov/current/title-45/section-164.508' },
    { title: 'HHS, resolution agreements', url: 'https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/index.html' },
  ],
  examples: [
    {
      bad: '---\ntype: ⟦patient-story⟧\n---\n\nHe walks again.',
      good: '---\ntype: patient-story\nconsent:\n  who: the patient, form in our files\n  what: story\n  where: all our channels\n  until: 2027-12-31\n---\n\nHe walks again.',
    },
    {
      bad: '---\nimages: ⟦[{ file: a.jpg, shows: patient }]⟧\n---\n\nOur garden is open.',
      good: '---\nimages: [{ file: a.jpg, shows: staff }]\n---\n\nOur garden is open.',
    },
    {
      bad: '---\ntype: testimonial\nconsent: ⟦signed, on file⟧\n---\n\nThey listened.',
      good: '---\ntype: testimonial\nconsent: { who: the patient, what: quotation, where: website, until: 2027-12-31 }\n---\n\nThey listened.',
    },
    { bad: '---\ntype: testimonial\nconsent: ⟦{ who: the patient, what: quotation, where: website, until: 2024-12-31 }⟧\n---\n\nThey listened.' },
    {
      bad: '---\ntype: patient-story\nplatforms: [tiktok]\nconsent: ⟦{ who: the patient, what: story, where: facebook, until: 2027-12-31 }⟧\n---\n\nHe walks again.',
    },
    {
      bad: '---\ntype: patient-story\nconsent: ⟦{ who: the patient, what: story, where: website, until: 2027-12-31 }⟧\n---\n\nThe 7-year-old girl rang the bell.',
    },
    { bad: 'Patient spotlight: ⟦Maria Lopez⟧ was diagnosed with breast cancer.', good: 'Patient spotlight: she was diagnosed with breast cancer.' },
    { quiet: '---\ntype: patient-story\nconsent: composite\n---\n\nHe walks again.' },
    { quiet: '---\nimages: [{ file: a.jpg, alt: "Three nurses", shows: staff }]\n---\n\nOur garden is open.' },
    {
      quiet:
        '---\ntype: patient-story\nconsent: { who: the patient, by: her mother, what: story, where: website, until: 2027-12-31 }\n---\n\nThe 7-year-old girl rang the bell.',
    },
    { quiet: 'Read patient stories on our website.' },
    { quiet: '![An empty patient room](room.jpg)\n\nOur new wing is open.' },
  ],
  *check(draft, settings): Iterable<Report> {
    const shown = shownIn(draft, settings);
    if (!shown) return;
    const consent = readConsent(draft.frontMatter);
    if (consent.state === 'composite' && shown.what === 'story') return;
    const told = draft.frontMatter.places.get('consent');
    if (consent.state !== 'given' || !told) {
      const what = shown.what === 'picture' ? 'picture of a patient' : "patient's story";
      yield {
        ...(consent.state === 'refused' && told ? told : shown),
        message: `A ${what} needs the patient's consent. Say in the front matter under "consent" who agreed, to what, where and until when.`,
      };
      return;
    }
    const report = (message: string, severity: 'error' | 'warning'): Report => ({ ...told, message, severity });
    if (hasEnded(consent, settings.today)) yield report('This consent has ended. Ask the patient again, or take the picture or story out.', 'error');
    else if (!guardian.test(consent.by) && hasChild(draft, consent.who))
      yield report('This seems to be about a child. A parent or guardian signs for a child: say who under "by".', 'error');
    else if (consent.missing.length > 0)
      yield report(`This consent does not say ${listed(consent.missing.map((key) => keyNames[key]))}. Add it from the form that they signed.`, 'warning');
    else {
      const chosen = new Set([...draft.frontMatter.platforms, ...draft.versions.flatMap(({ platform }) => platform ?? [])]);
      const agreed = consent.platforms?.map((name) => draft.platforms.byName(name)?.id);
      const outside = agreed && [...chosen].filter((id) => !agreed.includes(id)).map((id) => draft.platforms.byId(id)?.name ?? id);
      if (outside && outside.length > 0)
        yield report(`This consent does not name ${listed(outside.slice(0, 4))}. Ask the patient, or do not post it there.`, 'warning');
    }
  },
};
