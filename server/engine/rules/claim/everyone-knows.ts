import { everyoneRows } from '../../data/claimOffers.ts';
import { claimReports } from '../../text/claimRows.ts';
import { isAboutHealth } from '../../text/healthWords.ts';
import { sentenceAround } from '../../text/sentenceAround.ts';
import { hasSource } from '../../text/sourceMarks.ts';
import type { Paragraph, ParagraphRule, Report } from '../../types.ts';

const signs = /knows?\b|known|knowledge|debate|dispute|doubt/i;

function* check(paragraph: Paragraph): Generator<Report> {
  if (!signs.test(paragraph.prose) || hasSource(paragraph)) return;
  for (const report of claimReports(paragraph, signs, everyoneRows)) {
    const sentence = sentenceAround(paragraph, report.start);
    if (!isAboutHealth(paragraph.prose.slice(sentence.start, sentence.end))) continue;
    const { text } = paragraph;
    const opens = text.slice(sentence.start, report.start).trim() === '';
    const next = text.charAt(report.end);
    yield {
      ...report,
      fixes: [{ title: 'Say it plainly', kind: 'suggestion', edits: [{ start: report.start, end: report.end + 1, text: opens ? next.toUpperCase() : next }] }],
    };
  }
}

/** Words that claim everybody and name nobody. */
export const everyoneKnows: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'A claim that leans on what everybody knows',
  why: 'What everybody knows cannot be checked, and readers who did not know it feel left out. Some of what everybody knew about health was wrong.',
  limits:
    'It looks for "everyone knows", "we all know" and the like in sentences on health, and stays quiet where the paragraph names a source. "Studies show" and "experts say" are found by a rule on sources.',
  sources: [
    { title: 'CDC Clear Communication Index, item 11', url: 'https://www.cdc.gov/ccindex/' },
    { title: 'plainlanguage.gov: Address the reader', url: 'https://www.plainlanguage.gov/guidelines/audience/' },
  ],
  examples: [
    { bad: '⟦Everyone knows that ⟧breakfast prevents diabetes.', good: 'Breakfast prevents diabetes.' },
    { bad: '⟦We all know ⟧stress makes asthma worse.', good: 'Stress makes asthma worse.' },
    { bad: 'Drink more tea: ⟦it’s well known that ⟧it lowers blood pressure.', good: 'Drink more tea: it lowers blood pressure.' },
    { bad: '⟦There is no doubt that ⟧sugar leads to acne.', good: 'Sugar leads to acne.' },
    { bad: '⟦As we all know, ⟧exercise helps with anxiety.', good: 'Exercise helps with anxiety.' },
    { quiet: 'Everyone knows each other in a small town, so anxiety can feel shameful.' },
    { quiet: 'We all know someone with cancer.' },
    { quiet: 'Everyone knows what stress feels like.' },
    { quiet: 'We all know that stress makes asthma worse (CDC, 2024). https://www.cdc.gov/asthma' },
    { quiet: 'Everyone knows the way to our garden.' },
    { quiet: 'Not everyone knows the signs of a stroke.' },
    { quiet: 'Do you know the signs of a stroke?' },
  ],
  check,
};
