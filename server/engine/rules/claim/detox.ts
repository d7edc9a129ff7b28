import { detoxRows } from '../../data/claimHype.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** A vague claim such as detox or an immune boost. */
export const detox: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A vague claim such as detox or an immune boost',
  why: 'The liver and kidneys clear the body by themselves, and no product is known to do it better. Claims that nobody can check mislead readers, and in many countries may not be made at all.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It leaves care for people who come off alcohol or drugs, and vaccines, sleep and exercise where they are said to help the immune system.',
  sources: [
    { title: 'ASA (UK): advice on detox claims', url: 'https://www.asa.org.uk/advice-online/health-detox.html' },
    { title: 'Regulation (EC) No 1924/2006 on nutrition and health claims, Article 10' },
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
  ],
  examples: [
    { bad: 'Our tea ⟦flushes out toxins⟧.', good: 'Our tea has fennel and mint.' },
    { bad: 'Try a ⟦juice cleanse⟧ this week.', good: 'Try more fruit and vegetables this week.' },
    { bad: '⟦Detox your liver⟧ with lemon.', good: 'Care for your liver with lemon.' },
    { bad: 'This syrup ⟦boosts your immunity⟧.', good: 'This syrup may support your immunity.' },
    { bad: '⟦Balance your hormones⟧ with our powder.', good: 'Ask your doctor about hot flashes.' },
    { bad: 'Our ⟦detox tea⟧ is back.', good: 'Our tea is back.' },
    { quiet: 'Our alcohol detox unit is open day and night.' },
    { quiet: 'You don’t need a detox: your liver does it.' },
    { quiet: 'Vaccines boost your immune system.' },
    { quiet: 'Take a digital detox this weekend.' },
    { quiet: 'Your kidneys remove toxins from your blood.' },
    { quiet: '**Myth:** A juice cleanse flushes out toxins.' },
    { quiet: 'Sleep helps to strengthen your immune system.' },
    { quiet: 'Beware of detox teas.' },
    { quiet: 'Does a liver cleanse work? No.' },
    { quiet: 'Cleanse the wound with water.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'detox')) yield* claimReports(paragraph, claimSigns.detox, detoxRows);
  },
};
