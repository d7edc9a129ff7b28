import { guaranteeRows } from '../../data/claimHype.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** A promise that it works for sure. */
export const guarantee: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A promise that it works for sure',
  why: 'No treatment helps all people. Those whom it does not help lose money, time and trust, and advertising codes forbid hopes that cannot be met.',
  limits: 'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. A promise to give money back is not one about results.',
  sources: [
    { title: 'FTC: Health Products Compliance Guidance (2022)', url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance' },
    { title: 'AHPRA: Guidelines for advertising a regulated health service', url: 'https://www.ahpra.gov.au/Resources/Advertising-hub.aspx' },
    { title: 'Directive 2001/83/EC on medicinal products for human use, Article 90' },
  ],
  examples: [
    { bad: 'We offer ⟦guaranteed results⟧ in six weeks.', good: 'We offer results in six weeks.' },
    { bad: 'Our plan ⟦works for everyone⟧.', good: 'Our plan works for many people.' },
    { bad: 'The laser ⟦never fails⟧.', good: 'The laser often works.' },
    { bad: 'This pill ⟦is 100% effective⟧.', good: 'This pill is often effective.' },
    { bad: 'Ask about our ⟦risk-free procedure⟧.', good: 'Ask about our procedure.' },
    { bad: 'Weight loss for women over 40: ⟦results guaranteed⟧!', good: 'Weight loss for women over 40: results vary!' },
    { quiet: 'Results are not guaranteed.' },
    { quiet: 'No vaccine is 100% effective.' },
    { quiet: 'We can’t guarantee results.' },
    { quiet: 'Your money is guaranteed back within 30 days.' },
    { quiet: 'Condoms are not 100% effective, yet they help a lot.' },
    { quiet: 'If it does not work, we guarantee a full refund.' },
    { quiet: '**Myth:** The pill works every time.' },
    { quiet: 'Nothing works for everyone.' },
    { quiet: 'Is the test 100% accurate? No test is.' },
    { quiet: '“Guaranteed results” is a red flag.' },
    { quiet: 'The law guarantees your right to your records.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'guarantee')) yield* claimReports(paragraph, claimSigns.guarantee, guaranteeRows);
  },
};
