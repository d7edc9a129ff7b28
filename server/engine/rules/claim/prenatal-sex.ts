import { prenatalRows } from '../../data/claimLaw.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { type SeverityByProfile, profileOf } from '../../profile.ts';
import { atSeverity, claimReports } from '../../text/claimRows.ts';
import type { ParagraphRule } from '../../types.ts';

const severities: SeverityByProfile = { in: 'error' };

/** An offer to tell the sex of an unborn child. */
export const prenatalSex: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'An offer to tell the sex of an unborn child',
  why: 'In India girls are lost to tests that tell the sex before birth. The law forbids the tests, and each advertisement for them.',
  limits: 'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It counts with the profile of India alone.',
  sources: [
    {
      title: 'The Pre-Conception and Pre-Natal Diagnostic Techniques (Prohibition of Sex Selection) Act, 1994, section 22',
      url: 'https://www.indiacode.nic.in/handle/123456789/8399',
    },
  ],
  examples: [
    { bad: '⟦Find out if it’s a boy or a girl⟧ with our early scan.', good: 'Book your first pregnancy scan.', settings: { profile: 'in' } },
    { bad: 'Ask for our ⟦gender test⟧ in pregnancy.', good: 'Ask for our blood tests in pregnancy.', settings: { profile: 'in' } },
    { bad: 'We offer ⟦sex determination⟧ by ultrasound.', good: 'We offer ultrasound.', settings: { profile: 'in' } },
    { bad: '⟦Know the gender⟧ of your baby at 12 weeks.', good: 'See your baby at 12 weeks.', settings: { profile: 'in' } },
    { quiet: 'Find out if it’s a boy or a girl with our scan.' },
    { quiet: 'Sex determination of an unborn baby is illegal.', settings: { profile: 'in' } },
    { quiet: 'We do not tell the sex of the baby.', settings: { profile: 'in' } },
    { quiet: 'Gender does not change the risk in pregnancy.', settings: { profile: 'in' } },
    { quiet: '**Myth:** A scan can tell the gender from the shape of your belly.', settings: { profile: 'in' } },
    { quiet: 'Boys and girls need the same vaccines.', settings: { profile: 'in' } },
    { quiet: 'Learn about safe sex in pregnancy.', settings: { profile: 'in' } },
    { quiet: '“Know the gender of your baby,” the banner said.', settings: { profile: 'in' } },
  ],
  *check(paragraph, settings) {
    yield* atSeverity(severities[profileOf(settings)], claimReports(paragraph, claimSigns.prenatalSex, prenatalRows));
  },
};
