import { stopRows } from '../../data/claimCare.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

/** Advice to stop a medicine. */
export const stopMedicine: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'Advice to stop a medicine',
  why: 'Some medicines are dangerous to stop at once, and many illnesses come back. Readers cannot know which, so each word on stopping needs a doctor or pharmacist beside it.',
  limits:
    'It knows the usual wordings. It leaves what is denied, quoted or warned of, myths and names. It leaves advice that names a doctor or pharmacist, recalls, reactions, and how to get rid of old medicines.',
  sources: [
    {
      title: 'CAP Code (UK), section 12: medicines, medical devices, health-related products and beauty products',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
    },
    { title: 'FDA: Health Fraud Scams', url: 'https://www.fda.gov/consumers/health-fraud-scams' },
  ],
  examples: [
    { bad: '⟦Stop taking your statins⟧ today.', good: 'Talk to your doctor before you stop taking your statins today.' },
    { bad: 'With our diet you can ⟦throw away your insulin⟧.', good: 'With our diet you can talk to your doctor before you stop your insulin.' },
    { bad: '⟦Ditch your antidepressants⟧ and join our class.', good: 'Talk to your doctor before you stop your antidepressants and join our class.' },
    { bad: 'After this course ⟦you no longer need your inhaler⟧.', good: 'After this course, ask your doctor whether your plan should change.' },
    { bad: 'Ready to ⟦come off your blood pressure pills⟧?', good: 'Ready to talk to your doctor before you come off your blood pressure pills?' },
    { quiet: 'Do not stop your medicine without talking to your doctor.' },
    { quiet: 'Talk to your pharmacist before you stop taking your statins.' },
    { quiet: 'Stop taking the pills and call 911 if your face swells.' },
    { quiet: 'Throw away expired medicines at a take-back site.' },
    { quiet: 'Recall: stop taking the pills from this lot.' },
    { quiet: '**Myth:** Stop your inhaler when you feel well.' },
    { quiet: '“Stop taking your insulin,” the ad said.' },
    { quiet: 'If you stop antibiotics early, the infection may come back.' },
    { quiet: 'Never stop your seizure medicine on your own.' },
    { quiet: 'When can I stop taking antidepressants?' },
    { quiet: 'Stop smoking, and keep on with your medicine.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'stop')) yield* claimReports(paragraph, claimSigns.stopMedicine, stopRows);
  },
};
