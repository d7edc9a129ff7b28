import { spanInFile } from '../../draft/place.ts';
import { partsOn } from '../../export/publish.ts';
import { frontMatterTags } from '../../platforms/frontMatterTags.ts';
import type { Platform } from '../../platforms/platform.ts';
import { hashtagsIn, hashtagsOver, listed, namesOf, publications } from '../../platforms/publications.ts';
import type { Draft, DraftRule, Part, Report, Span, Version } from '../../types.ts';

interface PartTags {
  readonly count: number;
  spanOf(nth: number): Span;
}

/** The hashtags of a part, and, under the last, those of the front matter that the text does not hold. */
const tagsOf = (draft: Draft, version: Version, part: Part, last: boolean): PartTags => {
  const inText = hashtagsOver(part.paragraphs);
  const there = last ? new Set(hashtagsIn(version).map(({ item }) => item.name.toLowerCase())) : undefined;
  const added = there ? frontMatterTags(draft).filter(({ name }) => !there.has(name.toLowerCase())) : [];
  return {
    count: inText.length + added.length,
    spanOf: (nth) => {
      const found = inText[nth];
      if (found) return spanInFile(found.placed, found.item.start, found.item.end);
      const tag = added[nth - inText.length];
      return tag?.exact ?? tag?.place ?? draft.frontMatter.span;
    },
  };
};

const advice = (platforms: readonly Platform[]): string => {
  const byNumber = new Map<number, string[]>();
  for (const { name, hashtags } of platforms)
    if (hashtags?.advised !== undefined) byNumber.set(hashtags.advised, [...(byNumber.get(hashtags.advised) ?? []), name]);
  return [...byNumber].map(([most, names]) => `at most ${most} on ${listed(names)}`).join(', ');
};

function* inPart(tags: PartTags, platforms: readonly Platform[], what: string): Generator<Report> {
  const over = platforms.filter(({ hashtags }) => hashtags?.most !== undefined && tags.count > hashtags.most);
  const [first] = over;
  if (first?.hashtags?.most !== undefined) {
    const most = Math.min(...over.map(({ hashtags }) => hashtags?.most ?? Number.POSITIVE_INFINITY));
    const message = `${what} has ${tags.count} hashtags, and ${namesOf(over)} allows ${most}. Cut ${tags.count - most}, or none of them may count.`;
    yield { ...tags.spanOf(most), message, severity: 'error' };
    return;
  }
  const many = platforms.filter(({ hashtags }) => hashtags?.advised !== undefined && tags.count > hashtags.advised);
  if (many.length === 0) return;
  const fewest = Math.min(...many.map(({ hashtags }) => hashtags?.advised ?? Number.POSITIVE_INFINITY));
  yield { ...tags.spanOf(fewest), message: `${what} has ${tags.count} hashtags. What works best is ${advice(many)}. Keep those that people look for.` };
}

const onX = (text: string): string => `---\nplatforms: [x]\n---\n\n${text}`;
const many = (count: number): string => Array.from({ length: count }, (_, index) => `#Tag${String.fromCharCode(65 + (index % 26))}${index}`).join(' ');

export const manyHashtags: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'More hashtags than work well there',
  why: 'Each hashtag is one more thing that a screen reader says aloud. Many of them look like spam, and some platforms then ignore them all or refuse the post.',
  limits:
    'The numbers are what platforms advise or what their users have found out. Only the numbers of Instagram and YouTube are firm. It counts hashtags as X reads them.',
  sources: [
    { title: 'YouTube Help, Use hashtags', url: 'https://support.google.com/youtube/answer/6390658' },
    { title: 'Mole Valley council, Accessible social media, after guidance of the UK Government Communication Service' },
  ],
  examples: [
    { bad: onX('Get your flu shot. #FluShot #Flu ⟦#Winter⟧'), good: onX('Get your flu shot. #FluShot #Flu') },
    {
      bad: '---\nplatforms: [threads, linkedin]\n---\n\nGet your flu shot. #FluShot ⟦#Flu⟧',
      good: '---\nplatforms: [threads, linkedin]\n---\n\nGet your flu shot. #FluShot',
    },
    {
      bad: '---\nplatforms: [x]\nhashtags: [FluShot, Flu, ⟦Winter⟧]\n---\n\nGet your flu shot.',
      good: '---\nplatforms: [x]\nhashtags: [FluShot, Flu]\n---\n\nGet your flu shot.',
    },
    {
      bad: `---\nplatforms: [instagram]\n---\n\nGet your flu shot. ${many(30)} ⟦#Last⟧`,
      good: '---\nplatforms: [instagram]\n---\n\nGet your flu shot. #FluShot',
    },
    { bad: onX('Rest.\n\n---\n\nDrink. #FluShot #Flu ⟦#Winter⟧'), good: onX('Rest. #FluShot\n\n---\n\nDrink. #Flu #Winter') },
    { bad: 'Get your flu shot. #FluShot #Flu ⟦#Winter⟧', good: 'Get your flu shot. #FluShot #Flu', settings: { platforms: ['x', 'instagram'] } },
    { quiet: 'Get your flu shot. #FluShot #Flu #Winter #Health #Care #Rest' },
    { quiet: onX('Get your flu shot. #FluShot #Flu') },
    { quiet: onX('Rest. #FluShot #Flu\n\n---\n\nDrink. #Winter #Health') },
    { quiet: '---\nplatforms: [linkedin, instagram]\n---\n\nGet it. #FluShot #Flu #Winter #Health #Care' },
    { quiet: '---\nplatforms: [mastodon]\n---\n\nGet it. #FluShot #Flu #Winter #Health #Care #Rest' },
    { quiet: '---\nplatforms: [x]\nhashtags: [flushot, Flu]\n---\n\nGet your shot. #FluShot' },
    { quiet: onX('See https://example.org/#a and https://example.org/#b and https://example.org/#c') },
  ],
  *check(draft, settings) {
    for (const { version, platforms } of publications(draft, settings)) {
      for (const threads of [true, false]) {
        const ruled = platforms.filter((platform) => platform.threads === threads && (platform.hashtags?.advised ?? platform.hashtags?.most) !== undefined);
        const [first] = ruled;
        if (!first) continue;
        const parts = partsOn(version, first);
        for (const [index, part] of parts.entries())
          yield* inPart(tagsOf(draft, version, part, index === parts.length - 1), ruled, parts.length > 1 ? `Part ${index + 1}` : 'This');
      }
    }
  },
};
