import { chosenPlatforms, fieldsOverLimit, overLimit as reportsOf } from '../../platforms/partCount.ts';
import type { DraftRule } from '../../types.ts';
import { splitFix } from '../../export/threadEdits.ts';
import { versionOn } from '../../export/threads.ts';

const first =
  'Winter is when flu spreads most. The shot takes about two weeks to work, so now is a good time to get it. You can walk in any day from nine to five, and you can bring the whole family with you.';
const second = 'Wear a shirt with sleeves that roll up, and plan to stay a few minutes after your shot';
const for280 = (ending: string): string => `${first} ${second}${ending}`;
const thread = (ending: string): string => `${first}\n\n---\n\n${second}${ending}`;
const sms =
  'Your flu shot clinic is open this Saturday from nine to noon. Park behind the library and use the side door. Bring your card and a mask if you have a cough. See';
const shortShared = '---\nplatforms: [linkedin]\n---\n\nFlu shots are here.\n\n';

export const overLimit: DraftRule = {
  scope: 'draft',
  severity: 'error',
  summary: 'Longer than the platform allows',
  why: 'A platform refuses a post that is too long, or cuts its end off. The end is often where readers are told what to do.',
  limits:
    'It goes by what platforms publish or by what other tools have found out. A paid account, a server of its own or a subreddit may allow more or less. ' +
    'A long text message is a warning only, for it is sent in parts.',
  sources: [
    { title: 'X, Counting characters', url: 'https://docs.x.com/fundamentals/counting-characters' },
    { title: 'Bluesky, app.bsky.feed.post', url: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json' },
    { title: 'Telegram, sendMessage', url: 'https://core.telegram.org/bots/api#sendmessage' },
    { title: 'Twilio, SMS character limit', url: 'https://www.twilio.com/docs/glossary/what-sms-character-limit' },
  ],
  examples: [
    { bad: `---\nplatforms: [x]\n---\n\n${for280('⟦.⟧')}`, good: `---\nplatforms: [x]\n---\n\n${for280('.')}\n\n## X\n\n${thread('.')}\n` },
    { bad: for280('⟦, please.⟧'), good: `${for280(', please.')}\n\n## X\n\n${thread(', please.')}\n`, settings: { platforms: ['x'] } },
    { bad: `${shortShared}## X\n\n${for280('⟦ to rest.⟧')}`, good: `${shortShared}## X\n\n${thread(' to rest.')}` },
    {
      bad: `${shortShared}## X\n\nFlu shots are here.\n\n---\n\n${for280('⟦ to rest.⟧')}`,
      good: `${shortShared}## X\n\nFlu shots are here.\n\n---\n\n${thread(' to rest.')}`,
    },
    { bad: `---\nplatforms: [sms]\n---\n\n${sms}⟦ you there.⟧`, good: `---\nplatforms: [sms]\n---\n\n${sms}` },
    {
      bad: '---\nplatforms: [sms]\n---\n\nIt’s time for your flu shot. Walk in on Saturday from nine to noon, no⟦ need to book.⟧',
      good: "---\nplatforms: [sms]\n---\n\nIt's time for your flu shot. Walk in on Saturday from nine to noon, no need to book.",
    },
    {
      bad: `---\nplatforms: [bluesky]\n---\n\n${for280(', please. Sit a bit.')}\n\n⟦See you soon.⟧`,
      good: `---\nplatforms: [bluesky]\n---\n\n${for280(', please. Sit a bit.')}\n\nSee you soon.\n\n## Bluesky\n\n${thread(', please. Sit a bit.')}\n\nSee you soon.\n`,
    },
    {
      bad: `---\nplatforms: [youtube]\ntitle: ⟦${'Flu shots for all. '.repeat(6).trim()}⟧\n---\n\nFlu shots are here.`,
      good: '---\nplatforms: [youtube]\ntitle: Flu shots for all\n---\n\nFlu shots are here.',
    },
    {
      bad: `---\nplatforms: [pinterest]\nimages:\n  - file: a.jpg\n    alt: ⟦${'A nurse gives a shot. '.repeat(24).trim()}⟧\n---\n\nFlu shots are here.`,
      good: '---\nplatforms: [pinterest]\nimages:\n  - file: a.jpg\n    alt: A nurse gives a shot\n---\n\nFlu shots are here.',
    },
    {
      bad: `---\nplatforms: [telegram]\nimages:\n  - file: a.jpg\n    alt: A nurse\n---\n\n${'Flu shots are here. '.repeat(51)}Flu ⟦shots are here.⟧`,
      good: '---\nplatforms: [telegram]\nimages:\n  - file: a.jpg\n    alt: A nurse\n---\n\nFlu shots are here.',
    },
    { quiet: `---\nplatforms: [telegram]\n---\n\n${'Flu shots are here. '.repeat(100)}` },
    { quiet: `---\nplatforms: [mastodon]\n---\n\n${'Flu shots are here. '.repeat(40)}`, settings: { limits: { mastodon: { limit: 5000 } } } },
    { quiet: `---\nplatforms: [x]\n---\n\n${for280('')}` },
    { quiet: for280(', please. You may read or rest.') },
    { quiet: `---\nplatforms: [linkedin, instagram, facebook]\n---\n\n${for280(', please. You may read or rest.')}` },
    { quiet: `---\nplatforms: [x]\n---\n\n${for280('')}\n\n<!-- a note to ourselves is never counted -->` },
    { quiet: `---\nplatforms: [x, linkedin]\n---\n\n${for280(', please.')}\n\n## X\n\nFlu shots are here.` },
    { quiet: `---\nplatforms: [x]\n---\n\nRead about flu shots: https://example.org/${'a-long-way-to-a-page/'.repeat(20)}` },
    { quiet: `---\nplatforms: [x]\n---\n\n**${for280('**')}` },
    { quiet: `${shortShared}## X\n\n${for280('')}\n\n---\n\n${for280('')}` },
    { quiet: `---\nplatforms: [sms]\n---\n\n${sms}` },
    { quiet: for280(', please.'), settings: { platforms: ['instagram'] } },
    { quiet: '---\nplatforms: [x]\n---\n' },
  ],
  *check(draft, settings) {
    for (const platform of chosenPlatforms(draft, settings)) {
      const version = versionOn(draft, platform);
      const reports = version ? reportsOf(draft, version, platform) : [];
      const fix = version && reports.length > 0 ? splitFix(draft, version, platform) : undefined;
      for (const report of reports) yield fix ? { ...report, fixes: [fix] } : report;
      yield* fieldsOverLimit(draft, platform);
    }
  },
};
