import { spanInFile } from '../../draft/place.ts';
import { hashtagsIn, namesOf, publications } from '../../platforms/publications.ts';
import type { DraftRule } from '../../types.ts';

export const unusedHashtags: DraftRule = {
  scope: 'draft',
  severity: 'hint',
  summary: 'Hashtags where they do nothing',
  why: 'On some platforms nobody can follow or search a hashtag. There it only takes up room, and a screen reader says it aloud.',
  limits: 'It looks at the text, not at the hashtags of the front matter. A channel may have its own use for them.',
  sources: [{ title: 'Notes of posting tools on Reddit, Discord, WhatsApp and Google Business Profile' }],
  examples: [
    { bad: '---\nplatforms: [reddit]\n---\n\nGet your flu shot. ⟦#FluShot⟧', good: '---\nplatforms: [reddit]\n---\n\nGet your flu shot.' },
    { bad: '---\nplatforms: [sms, whatsapp]\n---\n\nGet your ⟦#flu⟧ shot. #Winter', good: '---\nplatforms: [sms, whatsapp]\n---\n\nGet your flu shot.' },
    { bad: 'Flu shots are here. #Flu\n\n## SMS\n\nFlu shots are here. ⟦#Flu⟧', good: 'Flu shots are here. #Flu\n\n## SMS\n\nFlu shots are here.' },
    { bad: 'Get your shot. ⟦#FluShot⟧', good: 'Get your shot.', settings: { platforms: ['discord', 'google-business'] } },
    { quiet: 'Get your flu shot. #FluShot' },
    { quiet: '---\nplatforms: [x, instagram]\n---\n\nGet your flu shot. #FluShot' },
    { quiet: '---\nplatforms: [reddit]\n---\n\nGet your flu shot, the #1 way to stay well.' },
    { quiet: '---\nplatforms: [reddit, x]\n---\n\nGet your flu shot. #FluShot\n\n## Reddit\n\nGet your flu shot.' },
  ],
  *check(draft, settings) {
    for (const { version, platforms } of publications(draft, settings)) {
      const unused = platforms.filter(({ hashtags }) => hashtags?.unused);
      const [first] = unused.length === 0 ? [] : hashtagsIn(version);
      if (!first) continue;
      const advice = unused.length === platforms.length ? 'You could leave them out.' : 'You could leave them out in a version of its own.';
      yield { ...spanInFile(first.placed, first.item.start, first.item.end), message: `Hashtags do nothing on ${namesOf(unused)}. ${advice}` };
    }
  },
};
