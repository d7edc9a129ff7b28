import { lobbyingRows } from '../../data/claimOffers.ts';
import { profileOf } from '../../profile.ts';
import { claimReports } from '../../text/claimRows.ts';
import type { ParagraphRule } from '../../types.ts';

const signs =
  /vote (?:yes|no|for|against|out)|elect |support (?:sen|rep|gov|mayor|pres|coun|cong|judge|sher)|(?:senat|sentative|congress|parliament|legislat|lawmak|\brep|governor|council|official|\bmp|house)[a-z]* (?:today |now |and [a-z]+ (?:them|him|her) )?to /i;

/** A call for a vote or a law, which charities and public offices may make only within limits. */
export const lobbying: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'A call to vote, or to press lawmakers for a law',
  why: 'In the United States a charity must not take sides in an election and may lobby only a little, and public staff must not take part in politics at work. One post can be enough for a complaint.',
  limits:
    'It counts for the profile `us`, and for clinics and agencies. It cannot see whether yours may lobby. Calls to register or to vote at all stay quiet.',
  sources: [
    { title: 'IRS: Lobbying by 501(c)(3) organizations', url: 'https://www.irs.gov/charities-non-profits/lobbying' },
    { title: 'U.S. Office of Special Counsel: Hatch Act', url: 'https://osc.gov/Services/Pages/HatchAct.aspx' },
  ],
  examples: [
    { bad: '⟦Call your senator to pass⟧ the insulin bill.', good: 'Here is what the insulin bill would change.' },
    { bad: '⟦Vote yes on Measure⟧ 12 for cleaner air.', good: 'Here is what Measure 12 says about cleaner air.' },
    { bad: '⟦Vote for Senator Hill⟧: she funds clinics.', good: 'Check where and when you can vote.' },
    { bad: '⟦Tell Congress to oppose⟧ the cuts.', good: 'Here is what the cuts would mean for our patients.' },
    { bad: '⟦Urge your state lawmakers to fund⟧ school nurses.', good: 'School nurses help children stay well.' },
    { quiet: 'Check where and when you can vote.' },
    { quiet: 'Vote for your favorite poster by Friday.' },
    { quiet: 'We elected a new chief of staff.' },
    { quiet: 'Tell your representative at the health plan to send the form.' },
    { quiet: 'The senator came to see our new clinic.' },
    { quiet: 'Call your MP to support the bill.', settings: { locale: 'en-GB' } },
    { quiet: 'Call your senator to pass the insulin bill.', settings: { role: 'seller' } },
    { quiet: 'Working at a polling station? Clean your hands often.' },
  ],
  *check(paragraph, settings) {
    if (profileOf(settings) === 'us' && (settings.role === 'clinic' || settings.role === 'agency')) yield* claimReports(paragraph, signs, lobbyingRows);
  },
};
