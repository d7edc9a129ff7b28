import { editInFile, spanInFile } from '../../draft/place.ts';
import { frontMatterTags } from '../../platforms/frontMatterTags.ts';
import type { Platform } from '../../platforms/platform.ts';
import { namesOf, publications, readingOf, spotIn } from '../../platforms/publications.ts';
import { findHashtags } from '../../platforms/tags.ts';
import { type BrokenTag, brokenListed, brokenTags } from '../../text/brokenTags.ts';
import type { Draft, DraftRule, Edit, Report, Span } from '../../types.ts';

const brokenIn = spotIn(({ text }) => brokenTags(text));

/** What the platforms make of a tag, in words; nothing when all of them keep it whole. */
const messageFor = ({ meant, joined }: BrokenTag, platforms: readonly Platform[]): string | undefined => {
  const tagged = platforms.filter(({ hashtags }) => !hashtags?.unused);
  if (platforms.length > 0 && tagged.length === 0) return undefined;
  const readBy = new Map<string, Platform[]>();
  for (const platform of tagged) {
    const read = findHashtags(`#${meant}`, readingOf(platform))[0]?.name ?? '';
    if (read !== meant) readBy.set(read, [...(readBy.get(read) ?? []), platform]);
  }
  if (tagged.length > 0 && readBy.size === 0) return undefined;
  const usual = findHashtags(`#${meant}`, 'x')[0]?.name ?? '';
  const groups = tagged.length === 0 ? [[usual, 'Most apps'] as const] : [...readBy].map(([read, all]) => [read, namesOf(all)] as const);
  const what = groups.map(([read, names]) => (read === '' ? `${names} will make no hashtag of this.` : `${names} will link only #${read}.`)).join(' ');
  return joined === undefined ? `${what} A hashtag needs a letter.` : `${what} Write #${joined} to keep it whole.`;
};

const report = (span: Span, tag: BrokenTag, message: string, edit: Edit | undefined): Report => ({
  ...span,
  message,
  ...(edit && { fixes: [{ title: `Write #${tag.joined}`, kind: tag.sure ? 'safe' : 'suggestion', edits: [edit] }] }),
});

function* inFrontMatter(draft: Draft, platforms: readonly Platform[]): Generator<Report> {
  for (const { name, place, exact } of frontMatterTags(draft)) {
    const tag = brokenListed(name);
    const message = tag && messageFor(tag, platforms);
    if (message) yield report(exact ?? place, tag, message, exact && tag.joined !== undefined ? { ...exact, text: tag.joined } : undefined);
  }
}

export const brokenHashtag: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A hashtag that platforms cut short',
  why: 'Most platforms end a hashtag at a hyphen, a slash or an apostrophe. The rest becomes plain text, and people who follow the tag do not see your post.',
  limits:
    'How X, Bluesky and Mastodon read hashtags is known from their code; the others are taken to read them as X does. A tag with a possessive such as #CDC\'s is left alone, as is one before an ending such as "-related".',
  sources: [
    { title: 'twitter-text, conformance tests for hashtags', url: 'https://github.com/twitter/twitter-text' },
    { title: 'Bluesky, rich text detection', url: 'https://github.com/bluesky-social/atproto' },
    { title: 'Mastodon, tag.rb', url: 'https://github.com/mastodon/mastodon/blob/main/app/models/tag.rb' },
  ],
  examples: [
    { bad: 'Boosters are free this month. ⟦#COVID-19⟧', good: 'Boosters are free this month. #COVID19' },
    { bad: 'Get tested today. ⟦#HIV/AIDS⟧', good: 'Get tested today. #HIVAIDS' },
    { bad: 'Long waits at night? ⟦#A&E⟧', good: 'Long waits at night? #AandE' },
    { bad: "Join us on ⟦#Children's⟧ Day.", good: 'Join us on #Childrens Day.' },
    { bad: 'Talk to a friend. ⟦#mental-health⟧', good: 'Talk to a friend. #MentalHealth' },
    { bad: '---\nplatforms: [x, bluesky]\n---\n\nWear a mask. ⟦#COVID-19⟧', good: '---\nplatforms: [x, bluesky]\n---\n\nWear a mask. #COVID19' },
    { bad: 'Wear a mask. #Covid ⟦#19⟧', good: 'Wear a mask. #Covid19' },
    { bad: '---\nhashtags: [FluShot, ⟦COVID-19⟧]\n---\n\nGet both shots.', good: '---\nhashtags: [FluShot, COVID19]\n---\n\nGet both shots.' },
    { bad: '---\nhashtags:\n  - ⟦Flu Shot⟧\n---\n\nGet it now.', good: '---\nhashtags:\n  - FluShot\n---\n\nGet it now.' },
    { quiet: 'Boosters are free this month. #COVID19' },
    { quiet: '---\nplatforms: [bluesky]\n---\n\nWear a mask. #COVID-19' },
    { quiet: '---\nplatforms: [sms]\n---\n\nWear a mask. #COVID-19' },
    { quiet: "#CDC's new page and #Dana's story are online." },
    { quiet: 'Read about #opioid-related harm and #malaria-carrying mosquitoes.' },
    { quiet: 'Smoking is the #1 cause, and tip #12 helps. Call extension #555-1234.' },
    { quiet: 'Get your #flu/#RSV shots.' },
    { quiet: 'Ask for part #AB-99812, suite #B-12 or order #KX-77.' },
    { quiet: 'See https://example.org/page#COVID-19 and #Flu.Then rest.' },
    { quiet: '```\n#COVID-19\n```' },
  ],
  *check(draft, settings) {
    for (const { version, platforms } of publications(draft, settings)) {
      if (version.platform === undefined && draft.frontMatter.hashtags.length > 0) yield* inFrontMatter(draft, platforms);
      for (const { placed, item } of brokenIn(version)) {
        const message = messageFor(item, platforms);
        if (!message) continue;
        const edit = item.joined === undefined ? undefined : editInFile(draft, placed, { start: item.start + 1, end: item.end, text: item.joined });
        yield report(spanInFile(placed, item.start, item.end), item, message, edit);
      }
    }
  },
};
