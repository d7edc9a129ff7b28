import type { Draft, DraftRule, PlacedImage } from '../../types.ts';

const emptyOnPurpose = /(?:^|[\s{,])alt:[ \t]*(?:""|'')/;

/** The writer says that an image is there for its looks alone. An empty text has no place, so the entry is read to the end of its line. */
const saysDecorative = ({ source: { text } }: Draft, { inText, start, end }: PlacedImage): boolean => {
  if (inText) return false;
  const lineEnd = text.indexOf('\n', end);
  return emptyOnPurpose.test(text.slice(start, lineEnd === -1 ? text.length : lineEnd));
};

const withImages = (lines: string): string => `---\nimages:\n${lines}\n---\n\nFlu shots are here.`;

export const missingAltText: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'An image without alt text',
  why: 'People who cannot see the image hear its alt text. Without it they hear "image", or a file name, and miss what the others know.',
  limits: 'It does not look at the image. One that is there for its looks alone may say so in the front matter, with alt: "".',
  sources: [
    { title: 'W3C, Images Tutorial', url: 'https://www.w3.org/WAI/tutorials/images/' },
    { title: 'University of South Carolina, Accessible social media' },
  ],
  examples: [
    { bad: withImages('  - ⟦file: clinic.jpg⟧'), good: withImages('  - file: clinic.jpg\n    alt: A nurse gives a flu shot') },
    { bad: withImages('  - ⟦clinic.jpg⟧'), good: withImages('  - file: clinic.jpg\n    alt: A nurse gives a flu shot') },
    { bad: 'Flu shots are here.\n\n⟦![](clinic.jpg)⟧', good: 'Flu shots are here.\n\n![A nurse gives a flu shot](clinic.jpg)' },
    { bad: 'Flu shots are here. ⟦![ ](clinic.jpg)⟧ Come in.', good: 'Flu shots are here. ![A nurse](clinic.jpg) Come in.' },
    { quiet: withImages('  - file: clinic.jpg\n    alt: A nurse gives a flu shot') },
    { quiet: withImages('  - file: line.png\n    alt: ""') },
    { quiet: 'Flu shots are here.\n\n![A nurse](clinic.jpg)' },
    { quiet: 'Flu shots are here.' },
    { quiet: 'Write it as `![](clinic.jpg)`.' },
  ],
  *check(draft) {
    for (const image of draft.images) {
      const { start, end, alt } = image;
      if (alt !== undefined || saysDecorative(draft, image)) continue;
      yield { start, end, message: 'This image has no alt text. Say in a sentence what it shows, for people who cannot see it.' };
    }
  },
};
