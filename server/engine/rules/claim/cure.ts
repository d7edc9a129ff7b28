import { cureRows } from '../../data/claimCures.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** Promises to cure an illness. */
export const cure: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A promise to cure',
  why: 'People with a long illness hear "cure" and hope. Some stop care that works and buy what does not. Those who watch over health claims ask for strong proof in people, and some countries forbid the word in advertising.',
  limits:
    'It looks for cures of illnesses that last. It leaves what is denied, quoted, hoped for, studied, asked or warned of, myths, names such as "Race for the Cure", and infections that medicine cures. It cannot tell whether a cure is proven.',
  sources: [
    {
      title: 'FTC: Health Products Compliance Guidance (2022)',
      url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
    },
    { title: 'Directive 2001/83/EC on medicinal products for human use, Article 90' },
    { title: 'The Drugs and Magic Remedies (Objectionable Advertisements) Act, 1954, India' },
  ],
  examples: [
    { bad: 'Our tea ⟦cures diabetes⟧.', good: 'Our tea can treat diabetes.' },
    { bad: 'We ⟦reverse type 2 diabetes⟧ in 90 days.', good: 'We treat type 2 diabetes in 90 days.' },
    { bad: 'This oil ⟦heals eczema⟧.', good: 'This oil may help with eczema.' },
    { bad: 'Ask us for a ⟦natural cure for arthritis⟧.', good: 'Ask us for a natural remedy for arthritis.' },
    { bad: '⟦Psoriasis can be cured⟧ with our cream.', good: 'Psoriasis can be treated with our cream.' },
    { bad: 'One laser session ⟦gets rid of back pain⟧.', good: 'One laser session can treat back pain.' },
    { bad: 'With this plan ⟦I was cured of my asthma⟧.', good: 'With this plan I have had fewer asthma attacks.' },
    { quiet: 'There is no cure for diabetes, but you can live well with it.' },
    { quiet: 'Asthma cannot be cured.' },
    { quiet: 'Antibiotics cure most bladder infections.' },
    { quiet: 'Medicine can cure hepatitis C in 8 to 12 weeks.' },
    { quiet: 'Join us on Sunday for the Race for the Cure.' },
    { quiet: 'Researchers hope to find a cure for Alzheimer’s.' },
    { quiet: 'Beware of sellers who say that their tea cures cancer.' },
    { quiet: '**Myth:** Cinnamon cures diabetes.' },
    { quiet: 'Many cancers can be cured when they are found early.' },
    { quiet: 'Can turmeric cure arthritis? No study has shown that.' },
    { quiet: 'Naloxone can reverse an opioid overdose.' },
    { quiet: '"This juice cures cancer" is what the ad said.' },
    { quiet: 'The cure rate for this cancer is rising.' },
    { quiet: 'Sleep helps your body heal.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'cure')) yield* claimReports(paragraph, claimSigns.cure, cureRows);
  },
};
