import { mentionsIn } from '../../citations/mentions.ts';
import { gather } from '../../draft/chunks.ts';
import { paragraphsOf } from '../../draft/place.ts';
import { remember } from '../../text/remember.ts';
import type { Draft, DraftRule, Paragraph, Report, Span } from '../../types.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainNumber = (written: string): string =>
  [...written].map((character) => (superscripts.includes(character) ? String(superscripts.indexOf(character)) : character)).join('');

/** A number that points at a note. */
interface Number extends Span {
  readonly number: string;
  /** Nothing else is written like this: it stands after a word or a sentence, and nothing of the sentence comes right behind it. */
  readonly sure: boolean;
}

const bracketed = /\[([1-9]\d{0,2}(?:[,–-] ?\d{1,3}){0,8})\](?![(:])/g;
const raised = /(?<=[A-Za-z]{4}|[.,;:!?”"')])[¹²³⁴-⁹⁰]{1,3}(?:[,˒⸴][¹²³⁴-⁹⁰]{1,3}){0,8}(?![\p{L}\p{N}])/gu;
// What begins a line with a number, in brackets or raised, can be the note.
const note = /^[ \t>*-]*(?:\[(\d{1,3})\]|(\d{1,3})[.):]|([¹²³⁴-⁹⁰]{1,3}))/gm;

const numbersIn = ({ text, kind }: Paragraph): readonly Number[] => {
  if (kind === 'code' || !/\[\d|[¹²³⁴-⁹]/.test(text)) return [];
  const found: Number[] = [];
  for (const match of text.matchAll(bracketed)) {
    const lineStart = text.lastIndexOf('\n', match.index - 1) + 1;
    if (text.slice(lineStart, match.index).trim() === '') continue;
    const end = match.index + match[0].length;
    const sure = /^(?:\s*$|[ \t]*[.,;:!?)\n[]|[ \t]+[A-Z])/.test(text.slice(end, end + 20));
    for (const number of (match[1] ?? '').split(/\D+/)) found.push({ number, start: match.index, end, sure });
  }
  for (const match of text.matchAll(raised)) {
    for (const number of match[0].split(/[,˒⸴]/))
      found.push({ number: plainNumber(number), start: match.index, end: match.index + match[0].length, sure: true });
  }
  return found;
};

const numbers = gather((paragraph: Paragraph) => numbersIn(paragraph).map((number) => ({ number, paragraph })));
const notes = gather(({ text }: Paragraph): readonly string[] => {
  const found = Array.from(text.matchAll(note), (match) => plainNumber(match[1] ?? match[2] ?? match[3] ?? ''));
  // "Sources: 1. … 2. …" on one line.
  return /\b(?:sources?|references?|refs?|notes?)\b/i.test(text)
    ? [...found, ...Array.from(text.matchAll(/(?<![\w.])[[(]?(\d{1,3})[\]).:]/g), (match) => match[1] ?? '')]
    : found;
});

const reportOn = remember(
  ({ number, paragraph }: { readonly number: Number; readonly paragraph: Paragraph }): Report => ({
    ...paragraph.published.toSourceSpan(number.start, number.end),
    message: `No note in this post has the number ${number.number}. Add it to a list at the end, or take the number out.`,
  }),
);

function* loose(draft: Draft) {
  for (const version of draft.versions) {
    const placed = paragraphsOf(version);
    const found = numbers(placed);
    if (found.length === 0) continue;
    const there = new Set(notes(placed).map(({ item }) => item));
    const open = found.filter(({ item }) => !there.has(item.number.number));
    const several = new Set(open.map(({ item }) => item.number.number)).size > 1;
    const told = new Set<number>();
    for (const { index, item } of open) {
      const start = placed[index]?.start ?? 0;
      if ((!item.number.sure && !several) || told.has(start + item.number.start)) continue;
      told.add(start + item.number.start);
      yield { start, value: reportOn(item) };
    }
  }
}

/** Numbers and footnotes in the text that lead to nothing. */
export const missingNote: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: 'A number or footnote with no note behind it',
  why: 'A number such as [3] promises a source. When the list is missing, or a line of it, readers look in vain and trust the post less.',
  limits: 'Any line that begins with the number counts as its note. Raised numbers after short words, such as m², are taken for units.',
  sources: [{ title: 'Markdown Guide: footnotes', url: 'https://www.markdownguide.org/extended-syntax/#footnotes' }],
  examples: [
    { bad: 'Flu shots save lives ⟦[1]⟧.', good: 'Flu shots save lives [1].\n\n[1] CDC, 2024' },
    { bad: 'Flu shots save lives [1] and money ⟦[2]⟧.\n\n1. CDC, 2024', good: 'Flu shots save lives [1] and money [2].\n\n1. CDC, 2024\n2. WHO, 2023' },
    { bad: 'Flu shots save lives.⟦³⟧', good: 'Flu shots save lives.³\n\n³ CDC, 2024' },
    { bad: 'Flu shots save lives.[^⟦flu⟧]', good: 'Flu shots save lives.[^flu]\n\n[^flu]: CDC, 2024' },
    { bad: 'Smoking harms the heart ⟦[4]⟧ Many people quit.', good: 'Smoking harms the heart [4] Many people quit.\n\nSources: [4] WHO' },
    { bad: 'Shots work.[^1] So do masks.[^⟦2⟧]\n\n[^1]: CDC', good: 'Shots work.[^1] So do masks.[^2]\n\n[^1]: CDC\n\n[^2]: WHO' },
    { quiet: 'Flu shots save lives [1].\n\nReferences\n\n1. CDC, 2024' },
    { quiet: 'Your BMI is your weight in kg/m².' },
    { quiet: 'The room has 20 m² and the lab counts 10³ cells.' },
    { quiet: 'She took [2] pills a day.' },
    { quiet: 'A thread [1/3].' },
    { quiet: 'See [1](https://www.cdc.gov/flu).' },
    { quiet: '[1] CDC, 2024' },
    { quiet: 'See [1].\n\n[1]: https://www.cdc.gov/flu' },
    { quiet: 'Flu shots save lives.¹\n\n¹ CDC' },
    { quiet: '`list[0]`' },
  ],
  *check(draft) {
    for (const { id, kind, start, end } of mentionsIn(draft)) {
      if (kind === 'footnote' && !draft.footnotes.has(id))
        yield { start, end, message: 'This footnote has no text, so it is left out of the post. Write it below, on a line of its own: [^1]: who says so.' };
    }
    yield* loose(draft);
  },
};
