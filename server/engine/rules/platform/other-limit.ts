import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import { countPost, postsOf } from '../../platforms/posts.ts';
import { publications } from '../../platforms/publications.ts';
import type { DraftRule } from '../../types.ts';

const on = (platform: string, length: number, end = ''): string =>
  `---\nplatforms: [${platform}]\n---\n\n${'Flu shots are here. '.repeat(Math.ceil(length / 20))}${end}`;

export const otherLimit: DraftRule = {
  scope: 'draft',
  severity: 'hint',
  summary: 'Too long for some tools that post there',
  why: 'Posting tools and apps may allow less than the platform itself. Then a post that should fit is turned down on the day.',
  limits: 'The numbers are those that makers of posting tools publish, and they change.',
  sources: [
    { title: 'Buffer Help, Character limits', url: 'https://support.buffer.com/article/588-character-limits-for-each-social-network' },
    { title: 'Postiz, source code of its providers', url: 'https://github.com/gitroomhq/postiz-app' },
  ],
  examples: [
    { bad: on('pinterest', 520, 'Walk ⟦in.⟧'), good: on('pinterest', 400) },
    { bad: on('facebook', 5020, 'Walk ⟦in.⟧'), good: on('facebook', 4000) },
    { bad: on('reddit', 10_020, 'Walk ⟦in.⟧'), good: on('reddit', 9000) },
    { bad: `Walk in.\n\n## Pinterest\n\n${'Flu shots are here. '.repeat(26)}Walk ⟦in.⟧`, good: 'Walk in.\n\n## Pinterest\n\nFlu shots are here.' },
    { quiet: on('pinterest', 400) },
    { quiet: on('pinterest', 900) },
    { quiet: on('x', 400) },
    { quiet: on('tiktok', 2000) },
    { quiet: 'Flu shots are here. '.repeat(40) },
  ],
  *check(draft, settings) {
    for (const { version, platforms } of publications(draft, settings)) {
      for (const platform of platforms) {
        const { elsewhere, limit, name } = platform;
        const last = paragraphsOf(version).at(-1);
        if (!elsewhere || elsewhere.limit >= limit || !last) continue;
        const count = Math.max(...postsOf(draft, version, platform).map((post) => countPost(post, platform, platform.unit)));
        if (count <= elsewhere.limit || count > limit) continue;
        const { text } = last.paragraph;
        yield {
          ...spanInFile(last, /\S+\s*$/.exec(text.slice(-60)) ? Math.max(0, text.trimEnd().search(/\S{1,60}$/)) : 0, text.trimEnd().length),
          message: `This has ${count.toLocaleString('en-US')} characters for ${name}, and ${elsewhere.where} allow ${elsewhere.limit.toLocaleString('en-US')}. Check yours before the day.`,
        };
      }
    }
  },
};
