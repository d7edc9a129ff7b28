import { spanInFile } from '../../draft/place.ts';
import { publications, spotIn } from '../../platforms/publications.ts';
import { findMentions } from '../../platforms/tags.ts';
import type { DraftRule } from '../../types.ts';

const mentionsIn = spotIn(({ text }) => findMentions(text));

const on = (text: string, platform = 'instagram'): string => `---\nplatforms: [${platform}]\n---\n\n${text}`;
const handles = (count: number): string => Array.from({ length: count }, (_, index) => `@clinic${index + 1}`).join(' ');

export const manyMentions: DraftRule = {
  scope: 'draft',
  severity: 'error',
  summary: 'More handles than the platform takes',
  why: 'Instagram turns down a caption with more than 20 handles. A long row of them also looks like spam, and is slow to listen to.',
  limits: 'It counts every handle in the text, those that come twice too.',
  sources: [
    { title: 'Instagram Graph API, media', url: 'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media' },
  ],
  examples: [
    { bad: on(`Thank you ${handles(20)} ⟦@last⟧`), good: on(`Thank you ${handles(20)}`) },
    { bad: on(`${handles(12)}\n\n${handles(8)} ⟦@last⟧ and @you`), good: on(handles(20)) },
    { bad: `Thanks!\n\n## Instagram\n\n${handles(20)} ⟦@last⟧`, good: `Thanks!\n\n## Instagram\n\n${handles(20)}` },
    { bad: `${handles(20)} ⟦@last⟧`, good: handles(20), settings: { platforms: ['instagram'] } },
    { quiet: on(`Thank you ${handles(20)}`) },
    { quiet: handles(30) },
    { quiet: on(handles(30), 'linkedin') },
    { quiet: on('Write to a@example.org. '.repeat(25)) },
  ],
  *check(draft, settings) {
    for (const { version, platforms } of publications(draft, settings)) {
      for (const { name, mentions: most } of platforms) {
        const all = most === undefined ? [] : mentionsIn(version);
        const first = most === undefined ? undefined : all[most];
        if (first)
          yield {
            ...spanInFile(first.placed, first.item.start, first.item.end),
            message: `${name} takes ${most} handles in a post, and this has ${all.length}. Keep those who matter most.`,
          };
      }
    }
  },
};
