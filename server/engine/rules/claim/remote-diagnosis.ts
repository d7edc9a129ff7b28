import { remoteRows } from '../../data/claimCare.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** An offer to diagnose from afar. */
export const remoteDiagnosis: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'An offer to diagnose from afar',
  why: 'A photo or a few words cannot show what somebody has, and a wrong answer can delay care. What readers send in comments and messages is also seen by others.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It leaves a portal, an app of your clinic and a visit by video.',
  sources: [
    {
      title: 'CAP Code (UK), section 12: medicines, medical devices, health-related products and beauty products',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    },
  ],
  examples: [
    { bad: '⟦Send us a photo of your mole⟧ and we will tell you more.', good: 'Book a skin check, and we will look at your mole.' },
    { bad: 'Get a ⟦free online diagnosis⟧ today.', good: 'Get an appointment today.' },
    { bad: 'Learn to ⟦diagnose yourself⟧ at home.', good: 'Learn which signs to tell your doctor about.' },
    { bad: '⟦Comment your symptoms below and we’ll tell⟧ you what it is.', good: 'If you have these symptoms, call your doctor.' },
    { quiet: 'Send a photo of your rash through our secure portal.' },
    { quiet: 'Do not diagnose yourself: see a doctor.' },
    { quiet: 'A doctor can diagnose asthma with a breathing test.' },
    { quiet: 'Never send us a photo of your results in a comment.' },
    { quiet: 'Getting a diagnosis can take years.' },
    { quiet: '“Diagnose yourself,” the ad said.' },
    { quiet: 'Tell your doctor about your symptoms.' },
    { quiet: '**Myth:** You can diagnose yourself online.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'remote')) yield* claimReports(paragraph, claimSigns.remoteDiagnosis, remoteRows);
  },
};
