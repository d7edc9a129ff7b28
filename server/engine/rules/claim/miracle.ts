import { miracleRows } from '../../data/claimHype.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** Words of miracles and secrets. */
export const miracle: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'Words of miracles and secrets',
  why: 'Sellers of what does not work speak of miracles, secrets and doctors who hate them. Readers who know that stop trusting you, and those who do not may be misled.',
  limits: 'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It cannot tell a joke from a promise.',
  sources: [
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
    { title: 'FDA: Health Fraud Scams', url: 'https://www.fda.gov/consumers/health-fraud-scams' },
    {
      title: 'CAP Code (UK), section 12: medicines, medical devices, health-related products and beauty products',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    },
  ],
  examples: [
    { bad: 'Try our ⟦miracle cure⟧ for knee pain.', good: 'Try our treatment for knee pain.' },
    { bad: 'This is the ⟦wonder drug⟧ you asked for.', good: 'This is the drug you asked for.' },
    { bad: 'Lose weight with ⟦one weird trick⟧.', good: 'Lose weight with small changes to what you eat.' },
    { bad: '⟦Doctors hate⟧ this tea.', good: 'This tea has not been studied.' },
    { bad: 'An ⟦ancient secret⟧ for better sleep.', good: 'An old remedy for better sleep.' },
    { bad: 'Here is ⟦what your doctor won’t tell you⟧ about salt.', good: 'Here is what to know about salt.' },
    { quiet: 'There is no miracle cure for arthritis.' },
    { quiet: 'Beware of ads for a miracle diet.' },
    { quiet: 'Visit the Children’s Miracle Network Hospitals booth.' },
    { quiet: 'Our baby is a little miracle.' },
    { quiet: '**Myth:** Statins are a wonder drug.' },
    { quiet: 'No pill is a magic bullet.' },
    { quiet: 'The secret to a good night’s sleep may be a dark room.' },
    { quiet: '“Doctors hate it,” said the ad.' },
    { quiet: 'I wonder if drug prices will fall.' },
    { quiet: 'Talk to your doctor about what you fear.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'miracle')) yield* claimReports(paragraph, claimSigns.miracle, miracleRows);
  },
};
