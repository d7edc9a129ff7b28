import { doseRows } from '../../data/claimCare.ts';
import { claimSigns } from '../../data/claimSigns.ts';
import { claimReports } from '../../text/claimRows.ts';
import { hasTopic } from '../../text/claimTopics.ts';
import type { ParagraphRule } from '../../types.ts';

const link = /https?:\/\/|\bwww\./i;

/** A dose for readers to take, with no label or leaflet beside it. */
export const dose: ParagraphRule = {
  scope: 'paragraph',
  severity: 'warning',
  summary: 'A dose with no label, leaflet or pharmacist beside it',
  why: 'The right dose depends on age, weight, illness and other medicines. A reader who takes the one in a post may take too much.',
  limits:
    'It looks for an amount of a medicine and how often to take it. It leaves vitamins, studies, limits such as "no more than", and paragraphs with a link.',
  sources: [
    { title: 'FDA: Drug Facts label', url: 'https://www.fda.gov/drugs/understanding-over-counter-medicines/over-counter-drug-facts-label' },
    { title: 'NHS: Medicines A to Z', url: 'https://www.nhs.uk/medicines/' },
  ],
  examples: [
    { bad: '⟦Take 400 mg of ibuprofen every 6 hours⟧.', good: 'Take ibuprofen as the label says.' },
    { bad: '⟦Give 5 ml of paracetamol four times a day⟧.', good: 'Give paracetamol as the leaflet says.' },
    { bad: 'We say: ⟦try 10 mg of melatonin at bedtime⟧.', good: 'Ask your pharmacist about melatonin.' },
    { bad: '⟦Start with 500 mg metformin twice a day⟧.', good: 'Your doctor will tell you how much metformin to start with.' },
    { quiet: 'Take 400 mcg of folic acid every day.' },
    { quiet: 'Take no more than 4,000 mg of acetaminophen a day.' },
    { quiet: 'Take your medicine twice a day, as prescribed.' },
    { quiet: 'In the trial, people took 5 mg of prednisone daily.' },
    { quiet: 'Take 400 mg of ibuprofen every 6 hours, see https://www.nhs.uk/medicines/ibuprofen' },
    { quiet: '“Take 20 mg of prednisone every day,” the note said.' },
    { quiet: '**Myth:** Take 400 mg of aspirin every day.' },
    { quiet: 'Do not take 800 mg of ibuprofen every 6 hours.' },
    { quiet: 'Drink 500 ml of water twice a day.' },
  ],
  *check(paragraph) {
    if (hasTopic(paragraph, 'dose') && !link.test(paragraph.text)) yield* claimReports(paragraph, claimSigns.dose, doseRows);
  },
};
