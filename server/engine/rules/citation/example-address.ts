import { entryPlaces, placeOf } from '../../citations/entryPlaces.ts';
import { gather } from '../../draft/chunks.ts';
import { paragraphsOf } from '../../draft/place.ts';
import { findLinks } from '../../platforms/links.ts';
import { remember } from '../../text/remember.ts';
import { readAddress } from '../../text/sourceTiers.ts';
import type { DraftRule, Paragraph, Report, Span } from '../../types.ts';

const standsForNothing =
  /(?:^|\.)(?:example\.(?:com|org|net|edu)|localhost|yourdomain\.com|yourwebsite\.com|yoursite\.(?:com|org)|domain\.com)$|\.(?:example|invalid|test|localhost)$/;
const local = /^(?:127|10)\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^0\.0\.0\.0$|^192\.168\.\d{1,3}\.\d{1,3}$/;
const mayHold =
  /example|localhost|your(?:domain|website|site)|domain\.com|\.(?:invalid|test)\b|\b(?:127|10|0|192)\.\d|\burl|link|source|citation|https?:\/\/(?:\.\.\.|…)/i;
const unfilled =
  /[[<({](?:(?:insert|add|paste|put|your) (?:an? |the |your )?(?:source|link|url|citation|reference|address)(?: here)?|(?:source|citation|reference|link|url) (?:here|needed|to come|tbd|tbc|missing)|url|citation)[\])>}]|\b(?:insert|paste) (?:link|url|citation)(?: here)?\b|https?:\/\/(?:\.{3}|…)/gi;
const shouted = /\b(?:URL|LINK|SOURCE|CITATION) (?:HERE|here)\b/g;
const hosts = /https?:\/\/(?:localhost|(?:127|10|0|192)\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d{1,5})?(?:\/[^\s)>\]]{0,300})?/gi;

const isEmpty = (url: string): boolean => {
  const host = readAddress(url)?.host;
  return host !== undefined && (standsForNothing.test(host) || local.test(host));
};

const spansIn = ({ text, kind }: Paragraph): readonly Span[] => {
  if (kind === 'code' || !mayHold.test(text)) return [];
  const links = findLinks(text, true).filter(({ start, end }) => isEmpty(text.slice(start, end)) && text[start - 1] !== '@');
  const others = [unfilled, shouted, hosts].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
  return [...links, ...others.filter((span) => links.every((link) => span.end <= link.start || span.start >= link.end))].sort((a, b) => a.start - b.start);
};

const found = gather((paragraph: Paragraph) => spansIn(paragraph).map((span) => ({ span, paragraph })));

const message = 'This address stands for one that is still to come. Put the real one in its place, or take it out.';

const reportOn = remember(
  ({ span, paragraph }: { readonly span: Span; readonly paragraph: Paragraph }): Report => ({
    ...paragraph.published.toSourceSpan(span.start, span.end),
    message,
  }),
);

/** Addresses that were put there as an example, or to be filled in later. */
export const exampleAddress: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'An example address instead of a real one',
  why: 'A link to example.com, or the words "URL here", tell readers that nobody looked at the post again. A source behind them cannot be found.',
  limits: 'It knows the addresses that are set aside for examples and tests, and the usual words for a link that is to come. It never opens a link.',
  sources: [{ title: 'RFC 2606: reserved domain names', url: 'https://www.rfc-editor.org/rfc/rfc2606' }],
  examples: [
    { bad: 'Read more: ⟦https://www.example.com/flu⟧', good: 'Read more: https://www.cdc.gov/flu' },
    { bad: 'Read [our page](⟦http://localhost:3000/flu⟧).', good: 'Read [our page](https://www.cdc.gov/flu).' },
    { bad: 'Flu shots save lives. Source: ⟦URL here⟧', good: 'Flu shots save lives. Source: CDC' },
    { bad: 'Flu shots save lives ⟦[citation needed]⟧.', good: 'Flu shots save lives (CDC, 2024).' },
    { bad: 'Book a visit: ⟦[insert link]⟧', good: 'Book a visit: https://www.cdc.gov/visit' },
    {
      bad: '---\nsources:\n  - id: a\n    url: ⟦https://example.org/a⟧\n---\n\nHi. [@a]',
      good: '---\nsources:\n  - id: a\n    url: https://www.who.int/a\n---\n\nHi. [@a]',
    },
    { quiet: 'Read more: https://www.cdc.gov/flu' },
    { quiet: 'For example, walk each day.' },
    { quiet: 'The link here: https://www.cdc.gov/flu' },
    { quiet: 'Every source tells the same.' },
    { quiet: 'Write to ana@example.com.' },
    { quiet: 'Our ward is at 10.30.' },
    { quiet: '```\nhttp://localhost\n```' },
    { quiet: 'Get your test results at https://www.nhs.uk/test.' },
  ],
  *check(draft) {
    for (const placed of entryPlaces(draft)) if (placed.entry.url && isEmpty(placed.entry.url)) yield { ...placeOf(draft, placed, 'url'), message };
    for (const version of draft.versions) {
      const placed = paragraphsOf(version);
      for (const { index, item } of found(placed)) yield { start: placed[index]?.start ?? 0, value: reportOn(item) };
    }
  },
};
