import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import { disclosureSigns, isDeal, putFirst, saysPaid } from '../../text/disclosure.ts';
import type { Draft, DraftRule, Report, Version } from '../../types.ts';
import type { Settings } from '../../settings.ts';

const message = 'This reads as if somebody paid for the post or gave something for it. Tell readers so in the first line, with #ad or "Ad:".';

const reportOn = (draft: Draft, version: Version, settings: Settings): Report | undefined => {
  const signs = disclosureSigns(version);
  if (signs.some(({ kind }) => kind !== 'deal')) return undefined;
  const deal = signs.find((sign) => isDeal(sign, settings));
  const [first] = paragraphsOf(version);
  if (!first || !(deal || (saysPaid(draft.frontMatter) && first.paragraph.text.trim() !== ''))) return undefined;
  const edit = putFirst(version, '#ad ');
  const [start, end] = deal ? [deal.start, deal.end] : [0, first.paragraph.text.split('\n', 1)[0]?.length ?? 0];
  return {
    ...spanInFile(deal?.placed ?? first, start, end),
    message: deal ? message : 'The front matter says that somebody paid for this post, and the text does not. Put #ad or "Ad:" in the first line.',
    ...(edit && { fixes: [{ title: 'Put "#ad" first', kind: 'suggestion', edits: [edit] }] }),
  };
};

/** A paid post that does not say so. */
export const missingDisclosure: DraftRule = {
  scope: 'draft',
  severity: 'error',
  summary: 'A paid post that does not say so',
  why: 'Readers weigh advice differently when they know that somebody paid for it. In most countries a post with a gift, a code or a paid partner must say that it is advertising.',
  limits:
    'It looks for discount codes, affiliate links, gifts and ambassadors, and for `disclosure` in the front matter. Words of partnership, thanks to a brand and codes that are not "my" count where `role` is creator. It cannot know of a deal that the draft does not tell, nor of the labels that a platform adds.',
  sources: [
    { title: 'FTC: Disclosures 101 for Social Media Influencers', url: 'https://www.ftc.gov/influencers' },
    { title: 'CAP Code (UK), section 2: recognition of marketing communications', url: 'https://www.asa.org.uk/type/non_broadcast/code_section/02.html' },
    { title: 'ASCI (India): Guidelines for Influencer Advertising in Digital Media' },
  ],
  examples: [
    { bad: 'I sleep so well with this. ⟦Use my code SLEEP20⟧ at checkout.', good: '#ad I sleep so well with this. Use my code SLEEP20 at checkout.' },
    {
      bad: 'These vitamins were ⟦kindly gifted to me by⟧ the maker.',
      good: '#ad These vitamins were kindly gifted to me by the maker.',
    },
    { bad: '⟦Thanks to @glowlab for sending⟧ the cream.', good: '#ad Thanks to @glowlab for sending the cream.', settings: { role: 'creator' } },
    {
      bad: 'I’ve ⟦teamed up with @sleepwell⟧ to talk about naps.',
      good: '#ad I’ve teamed up with @sleepwell to talk about naps.',
      settings: { role: 'creator' },
    },
    {
      bad: '---\ndisclosure: paid by Sleepwell\n---\n\n⟦Naps help me through the day.⟧',
      good: '---\ndisclosure: paid by Sleepwell\n---\n\n#ad Naps help me through the day.',
    },
    { quiet: '#ad I sleep so well with this. Use my code SLEEP20 at checkout.' },
    { quiet: 'Ad: these vitamins were gifted to me by the maker.' },
    { quiet: 'We partnered with @citylibrary for free blood pressure checks.' },
    { quiet: 'Thanks to @citylibrary for sending the books.' },
    { quiet: 'Use code SPRING5 for our first aid class.' },
    { quiet: 'Scan the QR code at the door.' },
    { quiet: 'Paid partnership with Sleepwell. Use my code SLEEP20.' },
    { quiet: '---\ndisclosure: none\n---\n\nNaps help me through the day.' },
    { quiet: 'Call a code blue: what does it mean?' },
    { quiet: '> Use my code SLEEP20 at checkout.' },
  ],
  *check(draft, settings) {
    for (const version of draft.versions) {
      const report = reportOn(draft, version, settings);
      if (report) yield report;
    }
  },
};
