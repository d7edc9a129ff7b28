import { paragraphsOf } from '../../draft/place.ts';
import { capitalized } from '../../text/inflect.ts';
import type { Draft, DraftRule, Fix, PlacedImage, Report } from '../../types.ts';

const opening =
  /^(?:this is )?(?:an? |the )?(?:image|picture|photo|photograph|pic|graphic|screenshot|illustration)s? (?:of|showing|shows|that shows|which shows)[: ]\s*(?=\S)/i;
const fileName = /^[^\s]{1,120}\.(?:jpe?g|png|gif|webp|svg|heic|bmp|tiff?|avif|mp4|mov)$|^(?:IMG|DSCN?|PXL|Screenshot|image|photo)[-_ ]?\d[\d-_ ]*$/i;
const nothing = /^(?:an? |the )?(?:image|photo|picture|graphic|pic|alt|alt text|untitled|screenshot|banner|infographic|chart|figure|placeholder)[.]?$/i;
const longest = 250;
/** A shorter alt text may well be a phrase of the post. */
const shortestRepeat = 25;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ')
    .trim();

/** Whether the post says the same in words. */
const isInPost = (draft: Draft, { alt = '', platform, inText }: PlacedImage): boolean => {
  const said = plain(alt);
  if (said.length < shortestRepeat) return false;
  return draft.versions.some(
    (version) =>
      (!inText || version.platform === platform) &&
      paragraphsOf(version).some(({ paragraph: { text } }) => text.length >= said.length && plain(text).includes(said)),
  );
};

const openingFix = (draft: Draft, { alt = '', altPlace }: PlacedImage, length: number): Fix | undefined => {
  if (!altPlace) return undefined;
  const written = draft.source.text.slice(altPlace.start, altPlace.end);
  const at = written.indexOf(alt);
  if (at === -1) return undefined;
  const start = altPlace.start + at;
  return { title: 'Leave the first words out', kind: 'safe', edits: [{ start, end: start + length + 1, text: capitalized(alt.charAt(length)) }] };
};

const reportOf = (draft: Draft, image: PlacedImage): Report | undefined => {
  const { alt, start, end } = image;
  if (alt === undefined) return undefined;
  const span = image.altPlace ?? { start, end };
  const text = alt.trim();
  if (fileName.test(text))
    return { ...span, severity: 'warning', message: 'This alt text is a file name, and says nothing to a listener. Say in a sentence what the image shows.' };
  if (nothing.test(text)) return { ...span, severity: 'warning', message: 'This alt text does not say what the image shows. Put that in a sentence.' };
  const first = opening.exec(alt);
  if (first) {
    const fix = openingFix(draft, image, first[0].length);
    return { ...span, message: 'A screen reader says that it is an image. You can begin with what it shows.', ...(fix && { fixes: [fix] }) };
  }
  if (text.length > longest)
    return {
      ...span,
      message: `This alt text has ${text.length} characters, and a listener cannot pause in it. Say what matters in two sentences, and the rest in the post.`,
    };
  if (isInPost(draft, image)) return { ...span, message: 'The post says the same in words, so a listener hears it twice. Say what the image shows besides.' };
  return undefined;
};

const withAlt = (alt: string, text = 'Flu shots are here.'): string => `---\nimages:\n  - file: clinic.jpg\n    alt: ${alt}\n---\n\n${text}`;
const long = 'A nurse in blue holds a small needle beside the arm of a smiling man. '.repeat(4).trim();

export const altText: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'Alt text that tells a listener little',
  why: 'Alt text is all that some people get of your image. A file name, a text without end or one that was heard before does not help them.',
  limits: 'It does not look at the image, so it cannot tell whether the text is right.',
  sources: [
    { title: 'W3C, Images Tutorial', url: 'https://www.w3.org/WAI/tutorials/images/' },
    { title: 'University of South Carolina, Accessible social media' },
  ],
  examples: [
    { bad: withAlt('⟦Image of a nurse with a needle⟧'), good: withAlt('A nurse with a needle') },
    { bad: 'Come in.\n\n![⟦Photo of our clinic⟧](clinic.jpg)', good: 'Come in.\n\n![Our clinic](clinic.jpg)' },
    { bad: withAlt('"⟦A picture of a flu shot⟧"'), good: withAlt('"A flu shot"') },
    { bad: withAlt('⟦IMG_2041.jpg⟧'), good: withAlt('A nurse with a needle') },
    { bad: 'Come in.\n\n![⟦image⟧](clinic.jpg)', good: 'Come in.\n\n![Our front door](clinic.jpg)' },
    { bad: withAlt(`⟦${long}⟧`), good: withAlt('A nurse gives a flu shot to a smiling man.') },
    {
      bad: withAlt('⟦Flu shots are free on Monday⟧', 'Flu shots are free on Monday. Walk in.'),
      good: withAlt('A nurse waves', 'Flu shots are free on Monday. Walk in.'),
    },
    { quiet: withAlt('A nurse with a needle') },
    { quiet: withAlt('Photographers of our staff party at work') },
    { quiet: withAlt('A mother looks at a picture of her baby') },
    { quiet: withAlt('Flu shot', 'Get your flu shot.') },
    { quiet: withAlt('A chart: cases rise from 10 in May to 40 in June') },
    { quiet: withAlt('""') },
    { quiet: 'Image of the week is here. Photo of a nurse: see below.' },
  ],
  *check(draft) {
    for (const image of draft.images) {
      const report = reportOf(draft, image);
      if (report) yield report;
    }
  },
};
