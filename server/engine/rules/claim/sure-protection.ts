import { sureProtectionRows } from '../../data/claimRisks.ts';
import { claimReports } from '../../text/claimRows.ts';
import type { ParagraphRule } from '../../types.ts';

const signs =
  /(?:tely|fully|totally|tirely|always) (?:prevent|protect|stop|block)|(?:prevent|stop|block|find|catch|catche|detect|spot|up|save)s? (?:all|every|any)|never (?:miss|lie|fail)|(?:n['’]?t|not|never|unable to) (?:ever )?(?:get|catch|have|spread|die)\b|(?:normal|clear|negative|clean) [a-z -]{3,30}(?:means|says|shows|proves|guarantees)/i;

/** A vaccine, a test or a screening that is said to be sure. */
export const sureProtection: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A vaccine, test or screening that is said to be sure',
  why: 'People who were told that it always works lose trust in all of it when it once does not. Those with a clear result may wait too long with new signs.',
  limits:
    'It knows wordings such as "completely prevents", "finds every cancer" and "you can’t get it". Promises of treatments are found by other rules. It leaves what is denied, quoted, asked or a myth.',
  sources: [
    { title: 'CDC Clear Communication Index, items 18 and 19', url: 'https://www.cdc.gov/ccindex/' },
    { title: 'WHO: Screening programmes, a short guide (2020)', url: 'https://www.who.int/europe/publications/i/item/9789289054782' },
    { title: 'NHS: Cancer screening, what results mean', url: 'https://www.nhs.uk/conditions/nhs-screening/' },
  ],
  examples: [
    { bad: 'The measles vaccine ⟦completely prevents⟧ measles.', good: 'The measles vaccine helps prevent measles.' },
    { bad: 'Our screening ⟦finds every cancer⟧.', good: 'Our screening helps find cancers.' },
    { bad: 'You ⟦can’t get the flu⟧ once you have had the shot.', good: 'You are less likely to get the flu once you have had the shot.' },
    { bad: 'A mammogram ⟦never misses⟧.', good: 'A mammogram can miss things.' },
    { bad: 'Cancer screening ⟦saves every life⟧.', good: 'Cancer screening can save lives.' },
    { bad: 'A ⟦clear scan means you are cancer-free⟧.', good: 'A clear scan means that nothing was found this time.' },
    { bad: 'The booster ⟦prevents all hospital stays⟧.', good: 'The booster helps prevent hospital stays.' },
    { quiet: 'No vaccine completely prevents flu.' },
    { quiet: 'You can’t get the flu from the flu shot.' },
    { quiet: 'Screening saves lives.' },
    { quiet: 'Mammograms find many cancers early, but not all.' },
    { quiet: 'The shot does not prevent all infections.' },
    { quiet: 'Does the test find every cancer?' },
    { quiet: '**Myth:** The vaccine completely prevents measles.' },
    { quiet: 'You are fully vaccinated after two shots.' },
    { quiet: 'We will never miss you at your check-up.' },
    { quiet: 'A normal scan does not mean you are in the clear.' },
    { quiet: '"The vaccine completely prevents measles," he wrote.' },
    { quiet: 'If you have had the shot, you can still get the flu.' },
  ],
  *check(paragraph) {
    yield* claimReports(paragraph, signs, sureProtectionRows);
  },
};
