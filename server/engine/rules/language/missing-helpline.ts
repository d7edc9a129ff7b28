import { anyLink, helpLink, namesHelp, offersHelpWords, researchWords, staffTraining, suicideTag, suicideTopic } from '../../data/helpCues.ts';
import { hotlines } from '../../data/hotlines.ts';
import { gather } from '../../draft/chunks.ts';
import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import { locales } from '../../locale.ts';
import type { Settings } from '../../settings.ts';
import { startsWithCapital } from '../../text/inflect.ts';
import { nationalNumber } from '../../text/phones.ts';
import { once } from '../../text/remember.ts';
import { signs } from '../../text/signs.ts';
import { speaksToProfessionals } from '../../text/termContext.ts';
import type { DraftRule, Fix, Paragraph, PlacedParagraph, Report, Span, Version } from '../../types.ts';

const longNumbers = once((): ReadonlySet<string> => new Set(hotlines.map(({ number }) => nationalNumber(number)).filter((digits) => digits.length >= 5)));
const shortNumber = /(?<![\d.,$£€-])(?:988|1737)(?![\d%]|[.,]\d|-\d)|800[- ]?273[- ]?talk/iu;
const anyNumber = /\d{3}/u;

const digitRuns = (text: string): readonly string[] => text.replace(/(?<=\d)[\s().-]{1,2}(?=\d)/gu, '').match(/\+?\d{5,16}/gu) ?? [];

/** "The Suicide Prevention Council": a name says nothing about the post. */
const nameAfter = /^[ \u00a0](?:(?:and|&)[ \u00a0])?\p{Lu}\p{Ll}/u;
const nameBefore = /\p{Lu}\p{L}{1,30}[ \u00a0](?:(?:and|&|for|of|on)[ \u00a0])?$/u;

const isNamed = (prose: string, { start, end }: Span): boolean =>
  startsWithCapital(prose.slice(start, end)) && nameAfter.test(prose.slice(end, end + 20)) && nameBefore.test(prose.slice(Math.max(0, start - 40), start));

interface Help {
  readonly offered: boolean;
  /** Long numbers, which may be those that the project names as its own. */
  readonly numbers: readonly string[];
}

const offersHelp = (text: string, numbers: readonly string[]): boolean => {
  if (staffTraining.test(text) || shortNumber.test(text) || helpLink.test(text) || numbers.some((digits) => longNumbers().has(nationalNumber(digits))))
    return true;
  const linked = anyLink.test(text);
  return (namesHelp.test(text) && (linked || anyNumber.test(text))) || (linked && offersHelpWords.test(text));
};

const isRead = ({ kind }: Paragraph): boolean => kind !== 'code' && kind !== 'note';

// The pattern that tells is long, and few posts need it.
const mayBeAbout = signs('suicid|self[- ]?harm|own li[fv]e|(?:kill|killed|killing|hurt|hurting|harm|harming|injure|injuring) (?:your|them|him|her)sel');

const mentionsIn = gather((paragraph: Paragraph): readonly Span[] => {
  if (!isRead(paragraph)) return [];
  const { text, prose } = paragraph;
  if (!mayBeAbout.test(text)) return [];
  const mentions = [...prose.matchAll(suicideTopic)]
    .map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !isNamed(prose, span));
  const tag = suicideTag.exec(text);
  if (tag) mentions.push({ start: tag.index, end: tag.index + tag[0].length });
  return mentions;
});

const helpIn = gather((paragraph: Paragraph): readonly Help[] => {
  if (!isRead(paragraph)) return [];
  const numbers = /\d/u.test(paragraph.text) ? digitRuns(paragraph.text) : [];
  const offered = offersHelp(paragraph.text, numbers);
  return offered || numbers.length > 0 ? [{ offered, numbers }] : [];
});

const isAbout = (version: Version, { paragraph }: PlacedParagraph, first: number, mentions: number): boolean =>
  mentions > 1 || (!researchWords.test(paragraph.text.slice(0, 2000)) && (first === 0 || version.end - version.start < 500));

const addition = (version: Version, text: string): Fix | undefined => {
  const last = paragraphsOf(version).findLast(({ paragraph }) => paragraph.kind !== 'note' && paragraph.kind !== 'code');
  if (!last) return undefined;
  const end = last.start + last.paragraph.source.trimEnd().length;
  return { title: `Add "${text}"`, kind: 'suggestion', edits: [{ start: end, end, text: `\n\n${text}` }] };
};

function* checkVersion(version: Version, settings: Settings): Generator<Report> {
  const placed = paragraphsOf(version);
  const opening = placed[0]?.paragraph.text;
  if (opening === undefined || speaksToProfessionals(opening)) return;
  // Few posts are about suicide, so help is looked for only in those.
  const mentions = mentionsIn(placed);
  const first = mentions[0];
  if (!first) return;
  const own = new Set(settings.phones.map(nationalNumber));
  if (helpIn(placed).some(({ item }) => item.offered || item.numbers.some((digits) => own.has(nationalNumber(digits))))) return;
  const where = placed[first.index];
  if (!where) return;
  const { helpline } = locales[settings.locale];
  const fix = addition(version, helpline);
  yield {
    ...spanInFile(where, first.item.start, first.item.end),
    message: `Some readers of this need help now, and the post does not say where it is. You could add "${helpline}" at the end.`,
    severity: isAbout(version, where, first.index, mentions.length) ? 'warning' : 'information',
    ...(fix ? { fixes: [fix] } : {}),
  };
}

/** A post on suicide or self-harm that names no helpline. */
export const missingHelpline: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A post on suicide or self-harm without a helpline',
  why: 'Among your readers are people who think of suicide. A number that they can call at once saves lives, and the guides for safe reporting ask for one in each post on suicide.',
  limits:
    'It looks for a helpline number it knows, a helpline or an offer of help with a number or link beside it, and your own numbers. It cannot see where a short link leads, and a picture with a number does not count. The line it offers is for the country of your `locale`.',
  sources: [
    { title: 'Reporting on Suicide: best practices and recommendations', url: 'https://reportingonsuicide.org/' },
    { title: 'WHO: Preventing suicide, a resource for media professionals (2023)', url: 'https://www.who.int/publications/i/item/9789240076846' },
    { title: '988 Suicide & Crisis Lifeline', url: 'https://988lifeline.org/' },
    { title: 'Samaritans', url: 'https://www.samaritans.org/' },
  ],
  examples: [
    {
      bad: '⟦Suicide⟧ is a leading cause of death in teens. Learn the signs.',
      good: 'Suicide is a leading cause of death in teens. Learn the signs.\n\nIf you need to talk, call or text 988 (US and Canada).',
    },
    {
      bad: 'Talking about ⟦suicide⟧ does not put the idea in their head.',
      good: 'Talking about suicide does not put the idea in their head.\n\nIf you need to talk, call Samaritans on 116 123 (UK and Ireland).',
      settings: { locale: 'en-GB' },
    },
    {
      bad: 'Watch for ⟦self-harm⟧ in teens.\n\nTalk with them.',
      good: 'Watch for self-harm in teens.\n\nTalk with them.\n\nIf you need to talk, call or text 988 (US and Canada).',
    },
    {
      bad: '⟦Thinking of hurting yourself⟧? You are not alone.',
      good: 'Thinking of hurting yourself? You are not alone.\n\nIf you need to talk, call or text 988 (US and Canada).',
    },
    {
      bad: 'Be the one to ask. ⟦#SuicidePrevention⟧',
      good: 'Be the one to ask. #SuicidePrevention\n\nIf you need to talk, call or text 988 (US and Canada).',
    },
    {
      bad: 'Two singers ⟦took their own lives⟧ this year.',
      good: 'Two singers took their own lives this year.\n\nIf you need to talk, call or text 988 (US and Canada).',
    },
    { quiet: 'Thinking of suicide? Call or text 988 at any time.' },
    { quiet: 'Worried about self-harm? Samaritans listen day and night on 116 123.' },
    { quiet: 'Learn the signs of suicide.\n\nText HOME to 741741.' },
    { quiet: 'Learn the signs of suicide. Lifeline: 13 11 14' },
    { quiet: 'Learn the signs of suicide. 1-800-273-8255' },
    { quiet: 'Suicide is preventable. Get help: https://example.org/talk' },
    { quiet: 'Suicide is preventable. Our crisis line is open: 415-555-0132' },
    { quiet: 'Suicide is preventable. Talk with us: 415-555-0132', settings: { phones: ['(415) 555-0132'] } },
    { quiet: 'Clinicians: join our call on suicide risk today.' },
    { quiet: 'Ask each patient about suicide.', settings: { audience: 'professionals' } },
    { quiet: 'The suicide gene makes the cell die.' },
    { quiet: 'Depression can be treated. Talk to your doctor.' },
  ],
  *check(draft, settings) {
    if (settings.audience === 'professionals') return;
    for (const version of draft.versions) yield* checkVersion(version, settings);
  },
};
