import { editInFile, spanInFile } from '../../draft/place.ts';
import { profileOf, type SeverityByProfile } from '../../profile.ts';
import { disclosureSigns, isDeal, saysPaid } from '../../text/disclosure.ts';
import type { DraftRule } from '../../types.ts';

const severities: SeverityByProfile = { us: 'error', uk: 'error', au: 'warning', ca: 'warning', eu: 'warning' };
/** These say nothing else than that there is a deal; "#partner" may be a husband. */
const sure = /^#(?:sp|spon|spons|brandambassador|brandpartner|aff|affiliate|affiliatelink|gifted|prgift|prpackage)$/i;

/** A disclosure that readers do not understand. */
export const weakDisclosure: DraftRule = {
  scope: 'draft',
  severity: 'error',
  summary: 'A tag that few readers know as advertising',
  why: 'In letters to influencers the FTC named #sp, #spon, #collab, #partner and #ambassador as too vague. Readers who do not know a tag do not know that they are reading an advertisement.',
  limits:
    'Tags such as #partner and #collab count where `role` is creator or seller, or another sign of a deal stands in the post. In India #collab and #ambassador are on the list of labels, so the rule is off there.',
  sources: [
    { title: 'FTC: Disclosures 101 for Social Media Influencers', url: 'https://www.ftc.gov/influencers' },
    { title: 'ASA and CMA (UK): Influencers’ guide to making clear that ads are ads', url: 'https://www.asa.org.uk/resource/influencers-guide.html' },
  ],
  examples: [
    { bad: '⟦#sp⟧ This cream is my favorite.', good: '#ad This cream is my favorite.' },
    { bad: 'My morning shake ⟦#spon⟧', good: 'My morning shake #ad' },
    { bad: 'Day 3 of my plan ⟦#collab⟧', good: 'Day 3 of my plan #ad', settings: { role: 'creator' } },
    { bad: 'New serum! Use my code GLOW15 ⟦#ambassador⟧', good: 'New serum! Use my code GLOW15 #ad' },
    { bad: 'Testing this pillow ⟦#gifted⟧', good: 'Testing this pillow #ad', settings: { profile: 'uk' } },
    { quiet: '#ad This cream is my favorite. #collab', settings: { role: 'creator' } },
    { quiet: 'Paid partnership with Glow. #sp' },
    { quiet: 'A study with our friends at the school #collab' },
    { quiet: 'Happy birthday to my #partner!' },
    { quiet: 'Day 3 of my plan #collab', settings: { role: 'creator', profile: 'in' } },
    { quiet: 'Learn #CPR with your #partner today.' },
    { quiet: 'Meet our youth #ambassador for mental health.' },
  ],
  *check(draft, settings) {
    const severity = severities[profileOf(settings)];
    if (!severity) return;
    for (const version of draft.versions) {
      const signs = disclosureSigns(version);
      if (signs.length === 0 || signs.some(({ kind }) => kind === 'clear')) continue;
      const sells = settings.role === 'creator' || settings.role === 'seller' || saysPaid(draft.frontMatter) || signs.some((sign) => isDeal(sign, settings));
      const weak = signs.find(({ kind, placed, start, end }) => kind === 'weak' && (sells || sure.test(placed.paragraph.text.slice(start, end))));
      if (!weak) continue;
      const edit = editInFile(draft, weak.placed, { start: weak.start, end: weak.end, text: '#ad' });
      yield {
        ...spanInFile(weak.placed, weak.start, weak.end),
        message: 'Few readers know this tag as advertising. Use #ad or "Ad:" in the first line.',
        severity,
        ...(edit && { fixes: [{ title: 'Replace with "#ad"', kind: 'suggestion', edits: [edit] }] }),
      };
    }
  },
};
