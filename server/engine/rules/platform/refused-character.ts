import { editInFile, spanInFile } from '../../draft/place.ts';
import { namesOf, publications, spotIn } from '../../platforms/publications.ts';
import type { DraftRule, Edit, Report, Span } from '../../types.ts';

interface Bracket extends Span {
  /** What may stand there instead. */
  readonly words: string | undefined;
}

const sign = /[<>]/g;
const before: Readonly<Record<string, string>> = { '<': 'below', '>': 'above', '<=': 'at most', '>=': 'at least' };

/** A sign before a number is a comparison, and has words. */
const bracketsOf = (text: string): readonly Bracket[] => {
  const found: Bracket[] = [];
  for (const { index: start } of text.matchAll(sign)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const one = text.charAt(start);
    const two = text.charAt(start + 1) === '=' ? `${one}=` : one;
    const rest = text.slice(start + two.length, start + two.length + 4);
    const gap = /^ ?(?=[$€£]?\d)/.exec(rest)?.[0];
    const word = before[two];
    const ahead = start === 0 || /[\s(–—-]/.test(text.charAt(start - 1)) ? '' : ' ';
    found.push(
      gap === undefined || word === undefined || /[-=<>]/.test(text.charAt(start - 1))
        ? { start, end: start + 1, words: undefined }
        : { start, end: start + two.length + gap.length, words: `${ahead}${word} ` },
    );
  }
  return found;
};

const bracketsIn = spotIn(({ text }) => (/[<>]/.test(text) ? bracketsOf(text) : []));

const report = (span: Span, names: string, words: string | undefined, edit: Edit | undefined): Report => ({
  ...span,
  message: `${names} refuses texts with < or >. ${words === undefined ? 'Say it in words.' : `Write "${words.trim()}".`}`,
  ...(edit && words !== undefined && { fixes: [{ title: `Write "${words.trim()}"`, kind: 'safe', edits: [edit] }] }),
});

const on = (text: string, more = ''): string => `---\nplatforms: [youtube]\n${more}---\n\n${text}`;

export const refusedCharacter: DraftRule = {
  scope: 'draft',
  severity: 'error',
  summary: 'A sign that the platform refuses',
  why: 'YouTube refuses a title or a description with < or > in it. Many viewers also read such signs the wrong way round, so words are safer for a limit.',
  limits: 'It looks at the text that goes out and at the title. It offers words only before a number.',
  sources: [{ title: 'YouTube Data API, videos', url: 'https://developers.google.com/youtube/v3/docs/videos' }],
  examples: [
    { bad: on('Keep your blood pressure ⟦<⟧120/80.'), good: on('Keep your blood pressure below 120/80.') },
    { bad: on('A fever is ⟦> ⟧38 degrees.'), good: on('A fever is above 38 degrees.') },
    { bad: on('Drink ⟦>= ⟧2 liters.'), good: on('Drink at least 2 liters.') },
    { bad: on('Watch it.', 'title: Blood pressure ⟦<⟧120/80\n'), good: on('Watch it.', 'title: Blood pressure below 120/80\n') },
    { bad: on('Breathe in -⟦>⟧ breathe out.'), good: on('Breathe in, then breathe out.') },
    { quiet: on('Keep your blood pressure below 120/80.') },
    { quiet: 'Keep your blood pressure <120/80.' },
    { quiet: '---\nplatforms: [x]\n---\n\nKeep your blood pressure <120/80.' },
    { quiet: on('> A quote is no sign.\n\n<!-- nor is a note -->') },
    { quiet: on('Read <https://example.org/flu> now.') },
  ],
  *check(draft, settings) {
    for (const { version, platforms } of publications(draft, settings)) {
      const refusing = platforms.filter(({ refuses }) => refuses === 'angleBrackets');
      if (refusing.length === 0) continue;
      const names = namesOf(refusing);
      for (const { placed, item } of bracketsIn(version)) {
        const edit = item.words === undefined ? undefined : editInFile(draft, placed, { start: item.start, end: item.end, text: item.words });
        yield report(spanInFile(placed, item.start, item.end), names, item.words, edit);
      }
      const title = draft.frontMatter.values['title'];
      const place = draft.frontMatter.places.get('title');
      const [first] = typeof title === 'string' ? bracketsOf(title) : [];
      if (first && place && refusing.some(({ fields }) => fields.title)) {
        const at = draft.source.text.slice(place.start, place.end).indexOf(typeof title === 'string' ? title : '');
        const span = at === -1 ? place : { start: place.start + at + first.start, end: place.start + at + first.end };
        yield report(span, names, first.words, at === -1 || first.words === undefined ? undefined : { ...span, text: first.words });
      }
    }
  },
};
