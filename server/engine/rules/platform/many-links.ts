import { spanInFile } from '../../draft/place.ts';
import { partsOn } from '../../export/publish.ts';
import { findLinks } from '../../platforms/links.ts';
import { publications, spot } from '../../platforms/publications.ts';
import type { DraftRule, Span } from '../../types.ts';

interface Link extends Span {
  readonly address: string;
}

const linksIn = spot(({ text, prose }): readonly Link[] =>
  findLinks(text, true).flatMap(({ start, end }) =>
    prose.slice(start, end).trim() === '' ? [{ start, end, address: text.slice(start, end).toLowerCase() }] : [],
  ),
);

const on = (text: string, platform = 'threads'): string => `---\nplatforms: [${platform}]\n---\n\n${text}`;
const links = (count: number): string => Array.from({ length: count }, (_, index) => `https://example.org/page-${index + 1}`).join(' ');

export const manyLinks: DraftRule = {
  scope: 'draft',
  severity: 'error',
  summary: 'More links than the platform takes',
  why: 'Threads turns down a post with more than five different links. Fewer links also help readers find the one that matters.',
  limits: 'It counts the links in the text. The links of sources that are put under the post are not counted.',
  sources: [{ title: 'Meta for Developers, Threads posts', url: 'https://developers.facebook.com/docs/threads/posts' }],
  examples: [
    { bad: on(`Read more: ${links(5)} ⟦https://example.org/last⟧`), good: on(`Read more: ${links(5)}`) },
    { bad: on(`Read more.\n\n${links(5)}\n\nAnd ⟦www.example.org⟧`), good: on(`Read more.\n\n${links(5)}`) },
    { bad: `Read.\n\n## Threads\n\n${links(5)} ⟦https://example.org/last⟧ www.example.org`, good: `Read.\n\n## Threads\n\n${links(4)}` },
    { bad: on(`Rest.\n\n---\n\n${links(5)} ⟦https://example.org/last⟧`), good: on(`${links(3)}\n\n---\n\n${links(5)}`) },
    { quiet: on(`Read more: ${links(5)}`) },
    { quiet: on(`Read more: ${links(5)} ${links(5)}`) },
    { quiet: on(`Read more: ${links(8)}`, 'x') },
    { quiet: `Read more: ${links(8)}` },
  ],
  *check(draft, settings) {
    for (const { version, platforms } of publications(draft, settings)) {
      for (const platform of platforms) {
        const { name, distinctLinks: most } = platform;
        if (most === undefined) continue;
        for (const { paragraphs } of partsOn(version, platform)) {
          const all = linksIn(paragraphs);
          const distinct = [...new Map(all.map((link) => [link.item.address, link] as const).reverse()).values()].reverse();
          const first = distinct[most];
          if (first)
            yield {
              ...spanInFile(first.placed, first.item.start, first.item.end),
              message: `${name} takes ${most} different links in a post, and this has ${distinct.length}. Keep the ones that matter most.`,
            };
        }
      }
    }
  },
};
