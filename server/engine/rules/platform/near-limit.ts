import { chosenPlatforms, nearLimit as reportsOf } from '../../platforms/partCount.ts';
import type { DraftRule } from '../../types.ts';
import { versionOn } from '../../export/threads.ts';

const for280 = (ending: string): string =>
  `Winter is when flu spreads most. The shot takes about two weeks to work, so now is a good time to get it. You can walk in any day from nine to five, and you can bring the whole family with you. Wear a shirt with sleeves that roll up, and plan to stay a few minutes after ${ending}`;
const onX = (text: string): string => `---\nplatforms: [x]\n---\n\n${text}`;
const sms =
  'Your flu shot clinic is open this Saturday from nine to noon. Park behind the library and use the side door. Bring your card and a mask if you have';

export const nearLimit: DraftRule = {
  scope: 'draft',
  severity: 'hint',
  summary: 'Nearly as long as the platform allows',
  why: 'A link or a hashtag that somebody adds at the last minute no longer fits. It helps to know that while there is time to shorten the text.',
  limits: 'It goes by the same numbers as the rule for texts that are too long.',
  sources: [{ title: 'X, Counting characters', url: 'https://docs.x.com/fundamentals/counting-characters' }],
  examples: [
    { bad: onX(for280('⟦it.⟧')), good: onX('Flu shots are here. Walk in any day from nine to five.') },
    { bad: onX(for280('the ⟦shot.⟧')), good: onX('Flu shots are here.') },
    {
      bad: `---\nplatforms: [sms]\n---\n\n${sms} a ⟦cough.⟧`,
      good: '---\nplatforms: [sms]\n---\n\nYour flu shot clinic is open this Saturday from nine to noon.',
    },
    {
      bad: `---\nplatforms: [youtube]\ntitle: ⟦${'Flu shots for all '.repeat(6).slice(0, 98)}⟧\n---\n\nFlu shots are here.`,
      good: '---\nplatforms: [youtube]\ntitle: Flu shots for all\n---\n\nFlu shots are here.',
    },
    { quiet: onX('Flu shots are here. Walk in any day from nine to five.') },
    { quiet: onX(for280('your shot. You may read or rest.')) },
    { quiet: for280('your shot.') },
    { quiet: '---\nplatforms: [x]\n---\n' },
    { quiet: `---\nplatforms: [linkedin]\n---\n\n${for280('it.')}` },
  ],
  *check(draft, settings) {
    for (const platform of chosenPlatforms(draft, settings)) {
      const version = versionOn(draft, platform);
      if (version) yield* reportsOf(draft, version, platform);
    }
  },
};
