import { gather } from '../../draft/chunks.ts';
import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import type { Draft, DraftRule, Fix, Paragraph, Part, PlacedParagraph, Report, Span, Version } from '../../types.ts';

const label = /^\P{L}{0,6}(?:myth|fiction)\b[^\p{L}]{0,8}/iu;
/** An answer in the same paragraph: "Myth: … Fact: …" */
const answered =
  /[.!?"”’)\n—–-]\s*\P{L}{0,6}(?:facts?|truth|reality|actually|in fact|in reality|the (?:fact|truth|reality) is|false|wrong|not true|nope|no[,.:!]|busted|that['’]s (?:not|a myth|false|wrong)|this is (?:not|a myth|false|wrong)|it['’]?s (?:not|a myth|false|wrong)|they (?:do not|don['’]t|are not|aren['’]t)|it (?:can['’]t|cannot|does not|doesn['’]t|is not|isn['’]t))(?!\p{L})/iu;
const isQuiz = /\btrue or false\b|\bmyth or fact\b|\bfact or (?:myth|fiction)\b|\bwhat do you think\b|\bguess\b|\bquiz\b|\bpoll\b|\bvote\b|\banswers?\b/i;
/** "Learn more:", "Swipe": a line that answers nothing. */
const pointer = /^\P{L}*(?:learn|read|find out|see|visit|click|tap|swipe|follow|share|tag|source|more|link|get the facts|watch|join|save|comment|for more)\b/iu;
const word = /[\p{L}\p{N}'’]{2,}/gu;

type Kind = 'myth' | 'fact' | 'answer' | 'other';

const kindOf = ({ kind, role, text, prose }: Paragraph): Kind => {
  if (role === 'myth') return answered.test(text.slice(text.search(label) + 4)) ? 'other' : 'myth';
  if (role === 'fact') return 'fact';
  return kind !== 'heading' && kind !== 'note' && !pointer.test(prose) && (prose.match(word)?.length ?? 0) >= 3 ? 'answer' : 'other';
};

const quizIn = gather(({ text }: Paragraph): readonly true[] => (isQuiz.test(text) ? [true] : []));
const mythIn = gather(({ role }: Paragraph): readonly true[] => (role === 'myth' ? [true] : []));

const firstLine = ({ paragraph }: PlacedParagraph): Span => {
  const from = label.exec(paragraph.text)?.[0].length ?? 0;
  const newline = paragraph.text.indexOf('\n', from);
  const end = newline === -1 ? paragraph.text.trimEnd().length : newline;
  return from < end ? { start: from, end } : { start: 0, end: paragraph.text.trimEnd().length };
};

/** Several myths, then as many facts: where each fact would stand under its myth. */
const paired = (source: string, myths: readonly PlacedParagraph[], facts: readonly PlacedParagraph[]): Fix | undefined => {
  const all = [...myths, ...facts];
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last || myths.length < 2 || myths.length !== facts.length) return undefined;
  const end = last.start + last.paragraph.source.length;
  const blocks = all.map(({ paragraph }) => paragraph.source.trimEnd());
  const between = source.slice(first.start, end).trimEnd();
  // Something else between them, such as a note, must not be lost.
  if (between !== blocks.join('\n\n')) return undefined;
  const text = myths.map((_, index) => `${blocks[index]}\n\n${blocks[myths.length + index]}`).join('\n\n');
  return { title: 'Put each fact under its myth', kind: 'suggestion', edits: [{ start: first.start, end: first.start + between.length, text }] };
};

function* checkPart(draft: Draft, { paragraphs }: Part, factElsewhere: boolean): Generator<Report> {
  const kinds = paragraphs.map(({ paragraph }) => kindOf(paragraph));
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at] !== 'myth') continue;
    const after = kinds.findIndex((kind, index) => index > at && kind !== 'myth' && kind !== 'other');
    const run = after === -1 ? kinds.length : after;
    const myths = paragraphs.slice(at, run).filter((_, index) => kinds[at + index] === 'myth');
    const facts: PlacedParagraph[] = [];
    for (let next = run; kinds[next] === 'fact'; next++) facts.push(...paragraphs.slice(next, next + 1));
    const isAnswered = after !== -1;
    const [first] = myths;
    if (first && !isAnswered)
      for (const myth of myths)
        yield {
          ...spanInFile(myth, firstLine(myth).start, firstLine(myth).end),
          message: factElsewhere
            ? 'The fact stands in another post, and this one may be shared alone. Put the fact right under the myth.'
            : 'A myth that nobody answers is what readers remember. Say what is true right under it, and why.',
        };
    if (first && isAnswered && myths.length > 1 && facts.length === myths.length) {
      const fix = paired(draft.source.text, myths, facts);
      yield {
        ...spanInFile(first, firstLine(first).start, firstLine(first).end),
        message: 'The fact for this myth comes after other myths, so readers may not join the two. Put each fact right under its myth.',
        severity: 'information',
        ...(fix && { fixes: [fix] }),
      };
    }
    at = run - 1;
  }
}

function* checkVersion(draft: Draft, version: Version): Generator<Report> {
  const placed = paragraphsOf(version);
  if (mythIn(placed).length === 0 || quizIn(placed).length > 0) return;
  const hasFact = placed.some(({ paragraph }) => paragraph.role === 'fact');
  for (const part of version.parts) yield* checkPart(draft, part, hasFact);
}

const inPicture =
  'A picture may be shared without the post, and people who use a screen reader hear the myth alone. Put the fact into the picture and its description.';
const mythText = /^\P{L}{0,6}myth(?:\P{L}{0,4})[:：]/iu;
const factText = /\b(?:fact|truth|reality)\b/i;
const standsAlone = (alt: string): boolean => mythText.test(alt) && !factText.test(alt);

function* checkPictures({ images }: Draft): Generator<Report> {
  for (const { alt, altPlace, start, end } of images)
    if (alt !== undefined && standsAlone(alt)) yield { ...(altPlace ?? { start, end }), message: inPicture, severity: 'information' };
}

/** A myth that no fact answers. */
export const mythAlone: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A myth with no fact to answer it',
  why: 'People remember what they read often and forget that it was called a myth. A fact right beside it, with the reason why the myth is wrong, is what stays.',
  limits:
    'It knows blocks that begin with "Myth:". Any text after a myth counts as its answer, whether it answers it or not. Quizzes stay quiet. It cannot see what is written inside a picture, only its description.',
  sources: [
    { title: 'Lewandowsky et al. (2020), The Debunking Handbook 2020', url: 'https://doi.org/10.17910/b7.1182' },
    {
      title: 'WHO: How to report misinformation online',
      url: 'https://www.who.int/campaigns/connecting-the-world-to-combat-coronavirus/how-to-report-misinformation-online',
    },
  ],
  examples: [
    { bad: '**Myth:** ⟦The flu shot gives you the flu.⟧', good: '**Myth:** The flu shot gives you the flu.\n\n**Fact:** It can’t. It has no live virus.' },
    {
      bad: 'Myth: ⟦Sugar makes children wild.⟧\n\nLearn more: https://example.org/sugar',
      good: 'Myth: Sugar makes children wild.\n\nFact: Studies found no such link.',
    },
    {
      bad: '**Myth:** ⟦Only old people have strokes.⟧\n\n---\n\n**Fact:** Strokes happen at any age.',
      good: '**Myth:** Only old people have strokes.\n\n**Fact:** Strokes happen at any age.',
    },
    {
      bad: '**Myth 1:** ⟦Colds come from cold air.⟧\n\n**Myth 2:** Antibiotics help with colds.\n\n**Fact 1:** Colds come from viruses.\n\n**Fact 2:** They do not work on viruses.',
      good: '**Myth 1:** Colds come from cold air.\n\n**Fact 1:** Colds come from viruses.\n\n**Myth 2:** Antibiotics help with colds.\n\n**Fact 2:** They do not work on viruses.',
    },
    {
      bad: '---\nimages: [{ file: a.jpg, alt: "⟦Myth: the shot gives you the flu⟧", shows: none }]\n---\n\nGet your flu shot.',
      good: '---\nimages: [{ file: a.jpg, alt: "Fact: the shot has no live virus", shows: none }]\n---\n\nGet your flu shot.',
    },
    { quiet: '**Myth:** The flu shot gives you the flu.\n\n**Fact:** It can’t. It has no live virus.' },
    { quiet: 'Myth: The flu shot gives you the flu. Fact: It has no live virus.' },
    { quiet: '**Fact:** The shot has no live virus.' },
    { quiet: '**Myth:** The shot gives you the flu.\n\nIt has no live virus, so it can’t.' },
    { quiet: 'Myth: sugar makes children wild. True or false? Tell us below.' },
    { quiet: 'Five myths about sleep, and what is true.' },
    {
      quiet:
        '**Myth:** Naps are for babies.\n\n**Fact:** Adults gain from them too.\n\n**Myth:** Snoring is harmless.\n\n**Reality:** It can be a sign of sleep apnea.',
    },
    { quiet: '![Myth: sugar makes children wild. Fact: it does not.](a.jpg)\n\nSugar and sleep.' },
  ],
  *check(draft) {
    for (const version of draft.versions) yield* checkVersion(draft, version);
    yield* checkPictures(draft);
  },
};
