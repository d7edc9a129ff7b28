import { wordingsOf } from '../../data/wordings.generated.ts';
import { once } from '../../text/remember.ts';
import { wordingReports } from '../../text/wordings.ts';
import type { ParagraphRule } from '../../types.ts';

/** One of these is in every wording of the table. */
const signs =
  /blame|fault\b|on (?:your|them|him|her)sel|excuse|\bcho(?:se|ose) to be|lazy|selfish|stupid|ignoran|foolish|idiot|know better|\bfail(?:s|ed)? to\b|\brefuse|choice|irresponsib|will ?power|\bdie\b|killing|to kill|will kill|time[- ]?bomb|self[- ]control|kill you|\b(?:bad|terrible|awful|careless|poor|unhealthy) |bother|without you|bury you|watch you|lose (?:you|an? |their )|own grave|death sentence/i;
const wordings = once(() => wordingsOf('blame'));

/** Words that blame readers or frighten them. */
export const blame: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'Words that blame or frighten',
  why: 'Blame and fear may get attention, but they seldom change what people do. Readers who feel judged or scared tend to look away, and those who need help most look away first.',
  limits:
    'It knows a few dozen wordings. It cannot hear the tone of a whole post, and it cannot see a photo that shames. It leaves quotations, myths and people who speak for themselves.',
  sources: [
    { title: 'The Use of Language in Diabetes Care and Education (ADA and ADCES, 2017)', url: 'https://doi.org/10.2337/dci17-0041' },
    { title: 'CDC: Crisis and Emergency Risk Communication', url: 'https://emergency.cdc.gov/cerc/' },
    { title: 'NHS England: Language matters, diabetes' },
  ],
  examples: [
    { bad: 'Skip the shot and you have ⟦only yourself to blame⟧.', good: 'The shot lowers your chance of a bad flu.' },
    { bad: '⟦There is no excuse not to⟧ get screened.', good: 'Screening is free, and takes ten minutes.' },
    { bad: 'Many ⟦patients fail to take⟧ their pills.', good: 'Many patients miss doses, often because of the cost.' },
    { bad: 'Some ⟦parents refuse vaccines⟧ for their child.', good: 'Some parents decide against vaccines for their child.' },
    { bad: '⟦Obesity is a choice⟧.', good: 'Obesity has many causes.' },
    { bad: 'Quit smoking now ⟦or you will die⟧.', good: 'Quitting at any age adds years to your life.' },
    { bad: 'Please ⟦don’t be selfish⟧. Wear a mask.', good: 'A mask protects you and those around you.' },
    { bad: 'High blood pressure is a ⟦ticking time bomb⟧.', good: 'High blood pressure can lead to a stroke. Treatment lowers the risk.' },
    { bad: 'Skip the car seat and ⟦you are a bad parent⟧.', good: 'A car seat keeps your baby safe on each trip.' },
    { bad: '⟦If you keep smoking, you will die⟧.', good: 'Quitting at any age adds years to your life.' },
    { quiet: 'It is not your fault.' },
    { quiet: 'You are not a bad parent if your baby cries a lot.' },
    { quiet: 'There is no excuse for our long waits, and we are sorry.' },
    { quiet: 'Children who get measles can become very sick or die.' },
    { quiet: 'HIV is no longer a death sentence.' },
    { quiet: 'There is no excuse for abuse.' },
    { quiet: 'You can refuse treatment at any time.' },
    { quiet: 'Kidneys that fail to filter blood need help.' },
    { quiet: 'The trial failed to show a benefit.' },
    { quiet: 'Addiction is not a choice.' },
    { quiet: 'He failed to come home after work.' },
    { quiet: 'It’s your fault? No, abuse is never your fault.' },
    { quiet: 'One in ten people who get it will die.' },
    { quiet: 'High blood pressure can raise your risk of a stroke.' },
    { quiet: '"You have only yourself to blame," he was told.' },
    { quiet: '**Myth:** Obesity is a choice.' },
    { quiet: 'I failed to take my pills for a week.' },
    { quiet: 'Call your doctor if your child refuses to drink.' },
  ],
  *check(paragraph) {
    yield* wordingReports(paragraph, signs, wordings);
  },
};
