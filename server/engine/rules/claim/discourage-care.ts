import { discourageRows } from '../../data/claimCare.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** Words that put people off care. */
export const discourageCare: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'Words that put people off care',
  why: 'A tea instead of chemotherapy, or a screening skipped, can cost a life. Codes for health advertising forbid words that keep people from care that they need.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It cannot tell where care is truly not needed, so it leaves what names a pharmacist, a nurse, a mild illness or a visit by video.',
  sources: [
    {
      title: 'CAP Code (UK), section 12: medicines, medical devices, health-related products and beauty products',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    },
    { title: 'Directive 2001/83/EC on medicinal products for human use, Article 90' },
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
  ],
  examples: [
    { bad: 'Our juice is ⟦better than chemo⟧.', good: 'Our juice does not take the place of chemo.' },
    { bad: 'Try our herbs: a ⟦natural alternative to insulin⟧.', good: 'Ask your doctor before you change your insulin.' },
    { bad: '⟦You don’t need a doctor⟧: our app knows.', good: 'Our app can help you get ready to see your doctor.' },
    { bad: '⟦Skip your mammogram⟧ and book our scan.', good: 'Ask your doctor about your mammogram and book our scan.' },
    { bad: '⟦Avoid hospitals⟧ and heal at home.', good: 'Ask your care team which care you can have at home.' },
    { quiet: 'Don’t skip your mammogram.' },
    { quiet: 'You don’t need a doctor’s referral to book.' },
    { quiet: 'Most people with a cold do not need antibiotics.' },
    { quiet: '**Myth:** You don’t need a doctor if a lump does not hurt.' },
    { quiet: 'Anyone who says that juice is better than chemo is selling something.' },
    { quiet: 'No need to see a doctor first: ask your pharmacist.' },
    { quiet: 'Do not go to the hospital with mild symptoms: call us first.' },
    { quiet: 'Is a scan better than a mammogram?' },
    { quiet: 'Immunotherapy may be used instead of chemo for some people.' },
    { quiet: 'Avoid deodorant on the day of your mammogram.' },
    { quiet: '“You don’t need chemo,” he was told.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'discourage')) yield* claimReports(paragraph, claimSigns.discourageCare, discourageRows);
  },
};
