import { safetyRows } from '../../data/claimHype.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** A promise that it is safe for sure. */
export const absoluteSafety: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A promise that it is safe for sure',
  why: 'All that works can also harm some people. Readers who are told of no risk do not watch for side effects, and stop believing you when one comes.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It leaves what volunteers or patients noticed, and safety that is not about a treatment.',
  sources: [
    { title: 'Directive 2001/83/EC on medicinal products for human use, Article 90' },
    {
      title: 'CAP Code (UK), section 12: medicines, medical devices, health-related products and beauty products',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    },
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
  ],
  examples: [
    { bad: 'Our cream ⟦has no side effects⟧.', good: 'Our cream has few side effects for most people.' },
    { bad: 'The vaccine is ⟦100% safe⟧.', good: 'The vaccine is safe for most people.' },
    { bad: 'These pills are ⟦completely harmless⟧.', good: 'These pills are low in risk for most people.' },
    { bad: 'Lose weight ⟦with zero side effects⟧.', good: 'Lose weight with few side effects for most people.' },
    { bad: 'The tea is ⟦natural and safe⟧.', good: 'The tea is natural.' },
    { bad: 'Take it daily, ⟦because it’s natural, it’s safe⟧.', good: 'Take it daily. Ask your pharmacist if it goes with your medicines.' },
    { quiet: 'No medicine is 100% safe.' },
    { quiet: 'Natural does not mean safe.' },
    { quiet: 'Most people have no side effects.' },
    { quiet: 'I had no side effects from my flu shot.' },
    { quiet: 'Vaccines are safe and effective.' },
    { quiet: 'The site is 100% safe and confidential.' },
    { quiet: 'There are no side effects in most people.' },
    { quiet: '**Myth:** Herbal tea has no side effects.' },
    { quiet: 'No vaccine is completely safe, but the risks are small.' },
    { quiet: 'Is it true that it has no side effects?' },
    { quiet: 'A completely safe place to talk.' },
    { quiet: 'In the trial, half of the volunteers had no side effects.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'safety')) yield* claimReports(paragraph, claimSigns.absoluteSafety, safetyRows);
  },
};
