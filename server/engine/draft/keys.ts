import { localeIds } from '../locale.ts';
import { profileIds, roleIds } from '../profile.ts';

/** What stands behind a key: `texts` is one or several, `entries` a list of names and values, `any` nobody checks. */
type KeyType = 'text' | 'texts' | 'choice' | 'day' | 'flag' | 'entry' | 'entries' | 'any';

/** One key of the front matter. Its words for the writer are in `keyWords.ts`, which a check does not load. */
export interface KeyRow {
  readonly type: KeyType;
  /** What a choice may be, or what a text often is. */
  readonly values?: readonly string[];
  /** Other values are fine, too. */
  readonly open?: true;
  /** The keys of an entry. */
  readonly keys?: Readonly<Record<string, KeyRow>>;
  /** An entry may be a text instead. */
  readonly orText?: true;
  /** It is read, and too common a word to be what somebody meant by another. */
  readonly quiet?: true;
}

const text = { type: 'text' } as const;
const texts = { type: 'texts' } as const;
const contact = { type: 'any', quiet: true } as const;

/** Every key that is read, in the order in which people write them. Keys of a team's own are fine, too. */
export const frontMatterKeys = {
  title: text,
  type: {
    type: 'choice',
    open: true,
    values: [
      'myth-vs-fact',
      'awareness',
      'health-tip',
      'question-and-answer',
      'live-q-and-a',
      'live-interview',
      'virtual-event',
      'social-audio',
      'meet-the-provider',
      'team-milestone',
      'patient-story',
      'review-reply',
      'comment-reply',
      'crisis-update',
      'correction',
      'advocacy',
      'fundraising',
      'support-group',
      'research-explained',
      'case-discussion',
      'screening-reminder',
      'seasonal-advice',
      'service-news',
      'recruitment',
      'uplifting',
      'video-script',
      'quiz',
      'poll',
      'influencer-partnership',
      'professional-networking',
      'house-rules',
      'campaign',
      'thread',
      'profile-bio',
    ],
  },
  platforms: texts,
  audience: { type: 'choice', values: ['public', 'patients', 'professionals'] },
  organization: text,
  campaign: text,
  posts: { type: 'any' },
  hashtags: texts,
  sources: {
    type: 'entries',
    keys: {
      id: text,
      title: text,
      publisher: text,
      year: text,
      url: text,
      authors: texts,
      container: text,
      kind: {
        type: 'text',
        values: ['article', 'preprint', 'book', 'chapter', 'report', 'page', 'news', 'paper', 'thesis', 'data', 'video', 'other'],
      },
      doi: text,
      pmid: text,
      pmcid: text,
      nct: text,
      author: { ...texts, quiet: true },
      journal: { ...text, quiet: true },
    },
  },
  author: { type: 'any' },
  reviewers: { type: 'any', keys: { name: text, date: { type: 'day' }, hash: text } },
  status: { type: 'choice', values: ['draft', 'in-review', 'approved'] },
  publish: { type: 'day' },
  locale: { type: 'choice', values: localeIds },
  profile: { type: 'choice', values: profileIds },
  role: { type: 'choice', values: roleIds },
  images: {
    type: 'entries',
    orText: true,
    keys: { file: text, alt: text, shows: { type: 'choice', values: ['none', 'staff', 'patient'] } },
  },
  consent: {
    type: 'any',
    keys: { who: text, what: texts, where: texts, until: text, by: text, composite: { type: 'flag' } },
  },
  disclosure: { type: 'any' },
  firstComment: text,
  contentWarning: text,
  link: texts,
  checklist: { type: 'any' },
  disable: texts,
  composite: { type: 'flag', quiet: true },
  authors: contact,
  phone: contact,
  phones: contact,
  contact,
  tel: contact,
  telephone: contact,
  fax: contact,
  email: contact,
  url: contact,
  website: contact,
} as const satisfies Readonly<Record<string, KeyRow>>;
