import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import type { Platform, PlatformTable } from '../../platforms/platform.ts';
import { spotIn } from '../../platforms/publications.ts';
import { rarityOf } from '../../readability/familiarity.ts';
import { editDistance } from '../../text/editDistance.ts';
import { remember } from '../../text/remember.ts';
import type { Draft, DraftRule, Report, Version } from '../../types.ts';

const longest = 40;
const around = /^(?:for |our |the )|(?: (?:post|caption|version|copy|text|thread|video|message|posts))(?= *:?$)/gi;

/** The platform that a heading names with a slip, or with more words than its name. */
const platformMeant = (heading: string, platforms: PlatformTable): Platform | undefined => {
  const words = heading.trim().toLowerCase().replace(/[:.]$/, '');
  const bare = words.replace(around, '').trim();
  const named = bare === words ? undefined : platforms.byName(bare);
  if (named) return named;
  if (words.length < 6 || (!words.includes(' ') && rarityOf(words) < 0.9)) return undefined;
  const most = words.length < 8 ? 1 : 2;
  return platforms.all.find(({ name }) => {
    const right = name.toLowerCase();
    return right.length > 5 && right[0] === words[0] && editDistance(right, words, most) <= most;
  });
};

/** Headings that may have been meant for the name of a platform. */
const meantWith = remember((platforms: PlatformTable) =>
  spotIn(({ kind, text }) => {
    const meant = kind === 'heading' && text.length <= longest ? platformMeant(text, platforms) : undefined;
    return meant ? [{ meant, length: text.length }] : [];
  }),
);

/** The second heading of one platform: its text lies outside the version that the first began. */
const secondHeading = (draft: Draft, version: Version): Report | undefined => {
  const { platform } = version;
  if (platform === undefined) return undefined;
  const after = paragraphsOf(version).find(({ start }) => start >= version.end);
  if (!after) return undefined;
  const lines = draft.source.text.slice(version.end, after.start).split('\n');
  let at = version.end;
  let found: Report | undefined;
  for (const line of lines) {
    const text = /^ {0,3}#{1,6}[ \t]+([^\n]{1,60}?)[ \t#\r]*$/.exec(line)?.[1];
    if (text !== undefined && draft.platforms.byName(text)?.id === platform) {
      const { name = text, threads = false } = draft.platforms.byId(platform) ?? {};
      const how = threads ? 'as another post of its thread' : 'as one post with it';
      found = {
        start: at,
        end: at + line.trimEnd().length,
        message: `${name} has a version above already. This goes out ${how}. Put both under one heading, or take one out.`,
      };
    }
    at += line.length + 1;
  }
  return found;
};

export const versionHeading: DraftRule = {
  scope: 'draft',
  severity: 'hint',
  summary: 'A heading that nearly names a platform, or names one twice',
  why: 'A heading with the name of a platform begins the text for it. With a slip in the name, the heading and all below it go out everywhere.',
  limits: 'It looks at headings of one to six words. It knows the platforms of your project and their usual names.',
  sources: [{ title: 'Clinical Content, Platforms' }],
  examples: [
    { bad: 'Flu shots are here.\n\n## ⟦Instagrm⟧\n\nSave this.', good: 'Flu shots are here.\n\n## Instagram\n\nSave this.' },
    { bad: 'Flu shots are here.\n\n## ⟦Linkdin⟧\n\nFor staff.', good: 'Flu shots are here.\n\n## LinkedIn\n\nFor staff.' },
    { bad: 'Flu shots are here.\n\n## ⟦For Facebook⟧\n\nCome in.', good: 'Flu shots are here.\n\n## Facebook\n\nCome in.' },
    { bad: 'Flu shots are here.\n\n## ⟦LinkedIn post⟧\n\nCome in.', good: 'Flu shots are here.\n\n## LinkedIn\n\nCome in.' },
    {
      bad: 'Hello.\n\n## X\n\nFlu shots.\n\n## LinkedIn\n\nCome in.\n\n⟦## Twitter⟧\n\nFlu shots again.',
      good: 'Hello.\n\n## X\n\nFlu shots.\n\n## LinkedIn\n\nCome in.',
    },
    { quiet: 'Flu shots are here.\n\n## Instagram\n\nSave this.' },
    { quiet: '# Threads of hope\n\nA story.' },
    { quiet: '## Telegraph Hill clinic\n\nWe open soon.' },
    { quiet: '## Mastitis\n\nIt can hurt.\n\n## Discharge\n\nGo home.' },
    { quiet: '## How to use Instagram safely\n\nRest.' },
    { quiet: '## For your heart\n\nWalk.\n\n## Text message tips\n\nRest.' },
    { quiet: 'Hi.\n\n## X\n\nOne.\n\n---\n\nTwo.\n\n## SMS\n\nThree.' },
  ],
  *check(draft) {
    for (const version of draft.versions) {
      const second = secondHeading(draft, version);
      if (second) yield second;
      for (const { placed, item } of meantWith(draft.platforms)(version)) {
        const { meant, length } = item;
        const edit = editInFile(draft, placed, { start: 0, end: length, text: meant.name });
        yield {
          ...spanInFile(placed, 0, length),
          message: `This heading is published as text. If what follows is for ${meant.name}, write "${meant.name}" alone.`,
          ...(edit && { fixes: [{ title: `Write "${meant.name}"`, kind: 'suggestion', edits: [edit] }] }),
        };
      }
    }
  },
};
