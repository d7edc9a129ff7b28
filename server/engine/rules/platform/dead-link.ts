import { spanInFile } from '../../draft/place.ts';
import { findLinks } from '../../platforms/links.ts';
import { namesOf, publications, spotIn } from '../../platforms/publications.ts';
import type { DraftRule } from '../../types.ts';

/** An address that people can type: no protocol, one word behind the domain at most. */
const typed = /^[\w.-]{4,24}(?:\/[\w-]{0,12})?$/;
const longestTyped = 30;

const longLinks = spotIn(({ text, prose }) =>
  findLinks(text, true).filter(({ start, end }) => {
    const link = text.slice(start, end);
    // A link by accident stays in the prose.
    return prose.slice(start, end).trim() === '' && !(link.length <= longestTyped && typed.test(link));
  }),
);

const advice = (ids: readonly string[]): string => {
  if (ids.every((id) => id === 'google-business')) return 'Put it in the button of the post.';
  if (ids.every((id) => id === 'pinterest')) return 'Put it in the link field of the pin.';
  return 'Put it in your profile and say so, or use the link field.';
};

const on = (platforms: string, text: string): string => `---\nplatforms: [${platforms}]\n---\n\n${text}`;

export const deadLink: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'A link where none can be tapped',
  why: 'On some platforms an address in the text is only text. Nobody types a long one, so readers never reach your page.',
  limits: 'A short address that people can type is fine. Whether links work is known from users and posting tools, and may change.',
  sources: [{ title: 'Notes of posting tools on Instagram, TikTok, Pinterest and Google Business Profile' }],
  examples: [
    { bad: on('instagram', 'Learn more: ⟦https://example.org/flu-shots⟧'), good: on('instagram', 'Learn more: link in bio.') },
    { bad: on('x, tiktok', 'Learn more: ⟦https://example.org/flu⟧ Stay well.'), good: on('x, tiktok', 'Learn more: example.org/flu Stay well.') },
    { bad: on('pinterest', 'Get the list at ⟦www.example.org/pages/flu-shots-for-all⟧.'), good: on('pinterest', 'Get the list with the link of this pin.') },
    { bad: on('google-business', 'Book at ⟦https://example.org/book⟧ or https://example.org/call'), good: on('google-business', 'Book with the button.') },
    {
      bad: 'See https://example.org/a\n\n## Instagram\n\nSee ⟦https://example.org/a⟧',
      good: 'See https://example.org/a\n\n## Instagram\n\nSee the link in our bio.',
    },
    { quiet: on('x, linkedin', 'Learn more: https://example.org/flu') },
    { quiet: on('instagram', 'Learn more at example.org/flu.') },
    { quiet: 'Learn more: https://example.org/flu' },
    { quiet: on('instagram', 'The season will end.In spring, rest.') },
    { quiet: on('x, instagram', 'See https://example.org/a\n\n## Instagram\n\nLink in bio.') },
  ],
  *check(draft, settings) {
    for (const { version, platforms } of publications(draft, settings)) {
      const dead = platforms.filter(({ sourceLine }) => sourceLine === 'name');
      const [first] = dead.length === 0 ? [] : longLinks(version);
      if (!first) continue;
      yield {
        ...spanInFile(first.placed, first.item.start, first.item.end),
        message: `Nobody can tap a link in the text on ${namesOf(dead)}. ${advice(dead.map(({ id }) => id))}`,
      };
    }
  },
};
