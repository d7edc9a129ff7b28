import { locales, localeIds } from '../locale.ts';
import { profiles, roles } from '../profile.ts';
import type { frontMatterKeys } from './keys.ts';

type Keys = typeof frontMatterKeys;
type Shown = Exclude<{ [Key in keyof Keys]: Keys[Key] extends { readonly quiet: true } ? never : Key }[keyof Keys], never>;

/** What a writer is told of a key. */
export interface KeyWords {
  /** One or two plain sentences. */
  readonly words: string;
  /** What may stand behind the colon. */
  readonly example?: string;
  /** What each value means. */
  readonly values?: Readonly<Record<string, string>>;
  readonly keys?: Readonly<Record<string, KeyWords>>;
}

/** The words of `frontMatterKeys`: for completion, hover, the schema and the page on front matter. */
export const keyWords = {
  title: { words: 'What the post is called. Platforms with a title, such as YouTube, show it.', example: 'Flu vaccine and flu' },
  type: { words: 'What kind of post it is. A name of your own is fine.', example: 'myth-vs-fact' },
  platforms: { words: 'Where the post goes. Its length is checked for each.', example: '[x, instagram, linkedin]' },
  audience: {
    words: 'Who reads the post. It decides how easy the words should be.',
    example: 'public',
    values: {
      public: 'Everyone: a reading level of grade 6 to 8.',
      patients: 'People in your care: a reading level of grade 6.',
      professionals: 'Health professionals: a reading level of grade 12.',
    },
  },
  organization: { words: 'Who publishes the post. The name may stand in the text.', example: 'Riverside Clinic' },
  campaign: { words: 'The campaign that the post belongs to.', example: 'flu-2026' },
  posts: { words: 'What a campaign plans, in its order: files or days. The calendar shows them as one sequence.', example: '[start.post.md, 2027-03-01]' },
  hashtags: { words: 'Hashtags of the post, without their #. They are put at its end.', example: '[FluVaccine]' },
  sources: {
    words: 'What the post rests on. The text cites an entry by its id, as in [@cdc].',
    example: '[{ id: cdc, title: Key Facts About Flu, publisher: CDC, year: 2024 }]',
    keys: {
      id: { words: 'A short name, with which the text cites the source: [@cdc].', example: 'cdc' },
      title: { words: 'What the page, article or report is called.', example: 'Key Facts About Flu' },
      publisher: { words: 'Who publishes it: an agency, a firm, a university.', example: 'CDC' },
      year: { words: 'The year in which it came out or was last reviewed.', example: '2024' },
      url: { words: 'Its address.', example: 'https://www.cdc.gov/flu/' },
      authors: { words: 'Who wrote it, family name first.', example: '["Silva, Ana"]' },
      container: { words: 'The journal, book or site that it stands in.', example: 'The Lancet' },
      kind: { words: 'What it is, such as an article, a report or a page.', example: 'article' },
      doi: { words: 'Its DOI.', example: '10.1000/xyz123' },
      pmid: { words: 'Its number in PubMed.', example: '12345678' },
      pmcid: { words: 'Its number in PubMed Central.', example: 'PMC1234567' },
      nct: { words: 'Its number at ClinicalTrials.gov.', example: 'NCT01234567' },
    },
  },
  author: { words: 'Who writes the post. The name may stand in the text.', example: 'Ana Silva' },
  reviewers: {
    words: 'Who reviews the post, and what they have reviewed. *Clinical: Mark as Reviewed* adds to it. Their names may stand in the text.',
    example: '[Sam Lee]',
    keys: {
      name: { words: 'Who reviewed it.', example: 'Sam Lee' },
      date: { words: 'The day of the review.', example: '2027-01-31' },
      hash: { words: 'A hash of the text that was reviewed. When the text changes, it fits no longer.', example: 'sha256:…' },
    },
  },
  status: {
    words: 'How far the post is.',
    example: 'draft',
    values: { draft: 'Still being written.', 'in-review': 'With its reviewers.', approved: 'Ready to go out, or out already.' },
  },
  publish: { words: 'The day when the post goes out, with a time if you like.', example: '2027-01-31T09:00' },
  locale: {
    words: 'The English of the post. It decides which words, acronyms and helplines readers know.',
    example: 'en-US',
    values: Object.fromEntries(localeIds.map((id) => [id, locales[id].name])),
  },
  profile: { words: 'Whose law and advertising codes the post answers to.', example: 'us', values: profiles },
  role: { words: 'Who speaks in the post.', example: 'clinic', values: roles },
  images: {
    words: 'The images of the post, each with its alt text and whom it shows.',
    example: '[{ file: team.jpg, alt: Three nurses at a desk, shows: staff }]',
    keys: {
      file: { words: 'The file, as a path from the draft.', example: 'team.jpg' },
      alt: { words: 'What the image shows, for readers who cannot see it.', example: 'Three nurses at a desk' },
      shows: {
        words: 'Whom the image shows. A patient needs a consent.',
        example: 'staff',
        values: { none: 'Nobody who can be recognized.', staff: 'People who work with you.', patient: 'A patient, or part of one.' },
      },
    },
  },
  consent: {
    words: 'What the patient in the post agreed to. A story or a picture of a patient does not go out without it.',
    example: '{ who: the patient, what: [story, photo], where: website, until: 2027-12-31 }',
    keys: {
      who: { words: 'Who agreed, such as "the patient". A name is not needed: say where the form is kept.', example: 'the patient' },
      what: { words: 'What may be shown: name, photo, story, voice.', example: '[story, photo]' },
      where: { words: 'Where it may be shown: platforms, or "website", or "all our channels".', example: 'all our channels' },
      until: { words: 'The last day that it may be shown, or "open-ended".', example: '2027-12-31' },
      by: { words: 'Who signed for a child or for somebody who cannot sign: a parent or guardian.', example: 'a parent' },
      composite: { words: '"true" says that the story is made of several, and that nobody in it is real.', example: 'true' },
    },
  },
  disclosure: { words: 'What readers must be told of money or gifts behind the post.', example: 'Paid partnership with Example Foods' },
  firstComment: { words: 'A comment of your own that is posted right under the post.', example: 'Read more on example.org/flu' },
  contentWarning: { words: 'What readers are warned of before they open the post, where a platform can do that.', example: 'Talks about surgery' },
  link: { words: 'The address that the post leads to.', example: 'https://example.org/flu' },
  checklist: { words: 'What has to be done before the post goes out.', example: '[ask the pharmacist, book the photo]' },
  disable: { words: 'Rules, or families of rules, that are off for this draft.', example: '[jargon]' },
} as const satisfies Readonly<Record<Shown, KeyWords>>;
