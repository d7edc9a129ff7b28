import { footnotePlace } from '../../bibliography/marks.ts';
import { gather } from '../../draft/chunks.ts';
import { paragraphsOf } from '../../draft/place.ts';
import { placeholdersIn } from '../../text/placeholders.ts';
import type { Draft, DraftRule, Paragraph, Report, Span } from '../../types.ts';

const message = 'This placeholder is still empty. Fill it in, or take it out, before you publish.';

const inParagraphs = gather((paragraph: Paragraph): readonly Report[] =>
  placeholdersIn(paragraph.text).map(({ start, end }) => ({ ...paragraph.published.toSourceSpan(start, end), message })),
);

const inComment = /^[ \t]*#|[ \t]#[^\n]*$/;

/** Those of the front matter; what stands in a comment of it is a note. */
const inFrontMatter = ({ source: { text }, frontMatter: { span } }: Draft): readonly Span[] =>
  placeholdersIn(text.slice(0, span.end)).filter(({ start }) => !inComment.test(text.slice(text.lastIndexOf('\n', start) + 1, start)));

export const leftPlaceholder: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A placeholder that nobody filled in',
  why: 'A post with {{name}} in it tells readers that nobody read it before it went out. An export stops until it is filled.',
  limits:
    'It knows double braces, the fields of a snippet, square brackets that say so, such as [insert date], and fill text. A word in brackets alone may be meant.',
  sources: [],
  examples: [
    { bad: 'Call us at ⟦{{phone}}⟧.', good: 'Call us at the front desk.' },
    { bad: '⟦{{clinic}}⟧ is open on Monday.', good: 'Our clinic is open on Monday.' },
    { bad: '- Bring ⟦{{what to bring}}⟧', good: '- Bring your card' },
    { bad: '**Fact:** ⟦{{fact}}⟧', good: '**Fact:** The shot has no live virus.' },
    { bad: 'Join us on ⟦{{date}}⟧ at noon.', good: 'Join us on Friday at noon.' },
    { bad: '⟦{{}}⟧ is missing.', good: 'Nothing is missing.' },
    { bad: `Join us at ⟦\${2:place}⟧.`, good: 'Join us at the town hall.' },
    { bad: 'Join us on ⟦[insert date]⟧ at ⟦[LOCATION]⟧.', good: 'Join us on Friday at the town hall.' },
    { bad: '---\ntitle: ⟦{{title}}⟧\n---\n\nGet your flu shot.', good: '---\ntitle: Flu shots\n---\n\nGet your flu shot.' },
    { bad: '---\nimages: [{ file: a.jpg, alt: "⟦{{alt text}}⟧" }]\n---\n\nHi.', good: '---\nimages: [{ file: a.jpg, alt: A park }]\n---\n\nHi.' },
    { bad: `---\nfirstComment: Read ⟦\${1:more}⟧ here\n---\n\nHi.`, good: '---\nfirstComment: Read more here\n---\n\nHi.' },
    { bad: 'Get your shot.[^1]\n\n⟦[^1]:⟧ {{source}}', good: 'Get your shot.[^1]\n\n[^1]: CDC, 2024' },
    { bad: 'Hi.\n\n![⟦{{what it shows}}⟧](a.jpg)', good: 'Hi.\n\n![A park](a.jpg)' },
    { quiet: 'Call us at the front desk.' },
    { quiet: 'Use {braces} as you like.' },
    { quiet: 'A set {{1}, {2}} is fine.' },
    { quiet: 'Bring your card [and your list], if you have one.' },
    { quiet: 'Pay $5 or $10, as you like. Sent [by mail].' },
    { quiet: '---\n# {{title}} comes later\ntitle: Flu # or {{colds}}\n---\n\nGet your flu shot.' },
    { quiet: 'Take [your guide](https://www.cdc.gov/flu) with you.' },
    { quiet: '<!-- {{note}} -->\n\nGet your flu shot.' },
  ],
  *check(draft) {
    for (const span of inFrontMatter(draft)) yield { ...span, message };
    for (const { inText, alt, altPlace } of draft.images) if (inText && altPlace && placeholdersIn(alt ?? '').length > 0) yield { ...altPlace, message };
    for (const [id, note] of draft.footnotes) {
      const place = placeholdersIn(note).length > 0 ? footnotePlace(draft, id) : undefined;
      if (place) yield { ...place, message };
    }
    for (const version of draft.versions) {
      const placed = paragraphsOf(version);
      for (const { index, item } of inParagraphs(placed)) yield { start: placed[index]?.start ?? 0, value: item };
    }
  },
};
