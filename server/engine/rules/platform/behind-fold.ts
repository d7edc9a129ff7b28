import { spanInFile } from '../../draft/place.ts';
import { partsOn } from '../../export/publish.ts';
import type { Platform } from '../../platforms/platform.ts';
import { namesOf, publications, spot } from '../../platforms/publications.ts';
import type { DraftRule, Paragraph, PlacedParagraph, Report, Span } from '../../types.ts';

type Kind = 'urgent' | 'helpline';

interface Weighty extends Span {
  readonly kind: Kind;
}

const urgent = /\b(?:call|dial|text|phone|ring)\b[^.!?\n]{0,24}\b(?:911|999|112)\b/i;
/** Help that is not for this minute often stands at the end, and well so. */
const helpline = /\b(?:call|dial|text|phone|ring)\b[^.!?\n]{0,24}\b(?:988|111)\b/i;
/** What stands under every post of an account, whatever it is about. */
const standing = /\b(?:not monitored|isn['’]t monitored|24\/7|this (?:page|account|post|information)|medical advice|comments|messages|DMs|inbox)\b/i;

const weightyIn = spot(({ sentences, text, kind }: Paragraph): readonly Weighty[] => {
  if (kind === 'quote' || !(urgent.test(text) || helpline.test(text))) return [];
  return sentences.flatMap(({ start, value }): readonly Weighty[] => {
    const span = { start, end: start + value.text.trimEnd().length };
    const which = urgent.test(value.text) ? 'urgent' : helpline.test(value.text) ? 'helpline' : undefined;
    return which && !standing.test(text.slice(Math.max(0, start - 100), span.end)) ? [{ ...span, kind: which }] : [];
  });
});

/** Nobody knows a fold to the letter: what stands well behind it is meant. */
const margin = 1.25;

/** How many characters and lines stand before a place in a part. */
const before = (paragraphs: readonly PlacedParagraph[], to: PlacedParagraph, at: number): { readonly characters: number; readonly lines: number } => {
  let characters = 0;
  let lines = 0;
  for (const placed of paragraphs) {
    const text = placed === to ? placed.gap + placed.paragraph.text.slice(0, at) : placed.gap + placed.paragraph.text;
    characters += text.length;
    lines += text.split('\n').length - 1;
    if (placed === to) break;
  }
  return { characters, lines };
};

const hides = ({ fold, foldLines }: Platform, place: { readonly characters: number; readonly lines: number }): boolean =>
  (fold !== undefined && place.characters > fold * margin) || (foldLines !== undefined && place.lines >= foldLines);

const opening = /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|happy \w+day)\b[^.!?\n]{0,40}[.!?…]*|(?:[#＃][^\s#]+\s*)+)$/i;

const messages: Readonly<Record<Kind, string>> = {
  urgent: 'shows about the first {} and hides this. Put what to do in an emergency at the top.',
  helpline: 'shows about the first {} and hides this. If readers may need help at once, put it at the top.',
};

const shown = (platforms: readonly Platform[]): string => {
  const folds = platforms.flatMap(({ fold }) => fold ?? []);
  return folds.length > 0 ? `${Math.min(...folds)} characters` : `${Math.min(...platforms.flatMap(({ foldLines }) => foldLines ?? []))} lines`;
};

function* inParagraphs(paragraphs: readonly PlacedParagraph[], platforms: readonly Platform[]): Generator<Report> {
  const told = new Set<Kind>();
  for (const { placed, item } of weightyIn(paragraphs)) {
    if (told.has(item.kind)) continue;
    // Once is enough: what stands at the top may be said again below.
    told.add(item.kind);
    const place = before(paragraphs, placed, item.start);
    const hiding = platforms.filter((platform) => hides(platform, place));
    if (hiding.length === 0) continue;
    yield {
      ...spanInFile(placed, item.start, item.end),
      ...(item.kind === 'helpline' && { severity: 'hint' }),
      message: `${namesOf(hiding)} ${messages[item.kind].replace('{}', shown(hiding))}`,
    };
  }
  const [first] = paragraphs;
  if (!first || paragraphs.length < 2) return;
  const line = first.paragraph.text.trim();
  const folding = platforms.filter(({ fold }) => fold !== undefined);
  if (folding.length === 0 || first.paragraph.kind === 'heading' || line.length > 120 || !opening.test(line)) return;
  const length = paragraphs.reduce((sum, { gap, paragraph }) => sum + gap.length + paragraph.text.length, 0);
  const small = folding.filter(({ fold = 0 }) => length > fold * margin);
  if (small.length > 0)
    yield {
      ...spanInFile(first, 0, first.paragraph.text.trimEnd().length),
      severity: 'hint',
      message: `${namesOf(small)} shows about the first ${shown(small)}. You could begin with what readers should know or do.`,
    };
}

const talk =
  'Winter is when flu spreads most. The shot takes about two weeks to work, so now is a good time to get it. You can walk in any day from nine to five, and bring the whole family.';
const on = (text: string, platforms = 'instagram'): string => `---\nplatforms: [${platforms}]\n---\n\n${text}`;

export const behindFold: DraftRule = {
  scope: 'draft',
  severity: 'information',
  summary: 'What matters most stands behind "more"',
  why: 'Apps show the first lines of a long post, and many readers never open the rest. What to do in an emergency belongs where everyone sees it.',
  limits:
    'Where an app cuts a post is known only about, and differs from screen to screen. It looks for emergency numbers and helplines, and for a first line that only greets or tags. Who paid for a post is looked at by another rule.',
  sources: [{ title: 'Bluesky, source code of the app', url: 'https://github.com/bluesky-social/social-app' }],
  examples: [
    {
      bad: on(`${talk}\n\n⟦Trouble breathing? Call 911.⟧`).replace('⟦Trouble breathing? ', 'Trouble breathing? ⟦'),
      good: on(`Trouble breathing? Call 911.\n\n${talk}`),
    },
    { bad: on(`${talk} ⟦Call 112 if you pass out.⟧`), good: on(`Call 112 if you pass out. ${talk}`) },
    { bad: on(`⟦Happy Monday, friends!⟧\n\n${talk}`, 'linkedin, x'), good: on(talk, 'linkedin, x') },
    { bad: on(`⟦#FluShot #Winter⟧\n\n${talk}`, 'facebook'), good: on(`${talk}\n\n#FluShot #Winter`, 'facebook') },
    {
      bad: on(`${'Rest.\n\n'.repeat(13)}⟦If you see these signs, call 999 at once.⟧`, 'bluesky'),
      good: on('If you see these signs, call 999 at once.\n\nRest.', 'bluesky'),
    },
    { quiet: on(`Trouble breathing? Call 911.\n\n${talk}`) },
    { quiet: on(`${talk}\n\nTrouble breathing? Call 911.`, 'x, mastodon') },
    { quiet: on(`Call 911 for trouble breathing. ${talk}\n\nAgain: call 911.`) },
    { quiet: on(`${talk}\n\nThis page isn't monitored. In an emergency call 911.`) },
    { quiet: on('Happy Monday!\n\nFlu shots are here.') },
    { quiet: on(`${talk}\n\n#FluShot`, 'instagram, facebook') },
    { quiet: `Hello!\n\n${talk}\n\nTrouble breathing? Call 911.` },
    { quiet: on(`${talk}\n\nCall us at 617-555-0142.`) },
  ],
  *check(draft, settings) {
    for (const { version, platforms } of publications(draft, settings)) {
      const folding = platforms.filter(({ fold, foldLines }) => fold !== undefined || foldLines !== undefined);
      // A thread is cut into posts, and each shows its own first lines.
      for (const threads of [true, false]) {
        const alike = folding.filter((platform) => platform.threads === threads);
        const [first] = alike;
        if (!first) continue;
        for (const { paragraphs } of partsOn(version, first)) yield* inParagraphs(paragraphs, alike);
      }
    }
  },
};
